import type { Fact } from '../facts/fact.ts';

/** What may be said of a thing only where code has found it. */
export interface State {
  /** For a message: what a fact must be. */
  readonly needs: string;
  readonly words: RegExp;
  readonly isSaidBy: (fact: Fact) => boolean;
  /** A fact of a whole service or account decides over those of its parts. */
  readonly isOfTheWhole?: true;
  /** What no other fact given may say of the same names. */
  readonly opposite?: (fact: Fact) => boolean;
}

/** "May last" and "if it stays" tell what could be, and not what is. */
const CAN = String.raw`(?<!\b(?:may|might|could|if|whether|risk)\b[^,;:.]*)`;

function about(pattern: RegExp): (fact: Fact) => boolean {
  return (fact) => pattern.test(fact.about);
}

function hasEnded({ about: text, parts }: Fact): boolean {
  return /\bhas ended\b|\bhas closed\b/.test(text) || 'end' in parts;
}

function lasts(fact: Fact): boolean {
  return fact.kind === 'anomaly' && 'start' in fact.parts && !hasEnded(fact);
}

/** Nothing that is computed says it. */
function unsaid(): boolean {
  return false;
}

export const STATES: readonly State[] = [
  {
    needs: 'a service "that stopped"',
    words: /\b(?:stop|stops|stopped|gone|disappear(?:s|ed)?|vanish(?:es|ed)?|ceased?|discontinued)\b/gi,
    isSaidBy: about(/\bstopped\b/),
    isOfTheWhole: true,
  },
  {
    needs: 'a "new service" or "new account"',
    words:
      /\b(?:(?:brand[ -])?new(?! (?:(?:higher|lower) )?(?:cost )?levels?\b)|newly|appear(?:s|ed)?|introduced)\b/gi,
    isSaidBy: about(/\bnew\b|still being learnt/),
    isOfTheWhole: true,
  },
  {
    needs: 'a fact with a start, or one "since" a day',
    words: /\b(?:start(?:s|ed)?(?! of\b)|began|begins?|begun)\b/gi,
    isSaidBy: ({ about: text, parts }) =>
      'start' in parts || 'since' in parts || /\b(?:began|begun|new)\b/.test(text),
  },
  {
    needs: 'an anomaly "still lasting"',
    words: new RegExp(
      `\\b(?:still|lasts|lasting|persist(?:s|ed|ing)?|persistent|remain(?:s|ed|ing)?|continue(?:s|d)?|continuing|ongoing|stays?|stayed)\\b${CAN}`,
      'gi',
    ),
    isSaidBy: (fact) => lasts(fact) || (fact.kind === 'missing' && /\bstill\b/.test(fact.about)),
    opposite: hasEnded,
  },
  {
    needs: 'an anomaly "which has ended"',
    words:
      /\b(?:ended|(?:return|returned|returns|went|is|are|was|were) (?:back )?to normal|back (?:to|at) (?:normal|its)|normal again|recovered|resolved|normali[sz]ed|(?:is|are) over(?! \uE000))\b/gi,
    isSaidBy: hasEnded,
    opposite: lasts,
  },
  { needs: 'a fact on a threshold', words: /\bthresholds?\b/gi, isSaidBy: about(/\bthreshold\b/) },
  {
    needs: 'an anomaly',
    words: /\b(?:unexpected(?:ly)?|unusual(?:ly)?|abnormal(?:ly)?|anomalous(?:ly)?|anomal(?:y|ies))\b/gi,
    isSaidBy: ({ kind, about: text }) => kind === 'anomaly' || /\banomalies\b/.test(text),
  },
  {
    needs: 'an anomaly that is a "spike"',
    words: /\bspik(?:e|es|ed|ing)\b/gi,
    isSaidBy: about(/\bspike\b/),
  },
  {
    needs: 'a "spike" or "drop" which has ended',
    words: /\b(?:one-off|one-time|temporar(?:y|ily)|short-lived|brief(?:ly)?|passing)\b/gi,
    isSaidBy: (fact) => /\b(?:spike|drop)\b/.test(fact.about) && hasEnded(fact),
    opposite: lasts,
  },
  {
    needs: 'an anomaly that is a "higher level" or "lower level"',
    words: /(?<!-)\blevels?\b/gi,
    isSaidBy: about(/\blevel\b/),
  },
  {
    needs: 'a fact with an expected cost',
    words: /\b(?:normal|usual)(?:ly)?\b/gi,
    isSaidBy: (fact) => 'expected' in fact.parts || 'average' in fact.parts || hasEnded(fact),
  },
  {
    needs: 'a fact that is "a credit"',
    words: /\b(?:credits?|refund(?:s|ed)?)\b/gi,
    isSaidBy: about(/\bcredit\b/),
  },
  { needs: 'a fact on a fee', words: /\bfees?\b/gi, isSaidBy: about(/\bfee\b/) },
  {
    needs: 'a "growth" or "decline" of a service "over many days"',
    words: /\b(?:gradual(?:ly)?|steadily|slowly)\b/gi,
    isSaidBy: about(/\bover many days\b/),
  },
  {
    needs: 'no fact: none says so',
    words: /\b(?:permanent(?:ly)?|forever|repeatedly|regularly|continuously|recurring|recurs?)\b/gi,
    isSaidBy: unsaid,
  },
];
