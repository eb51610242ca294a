import type { Fact } from '../facts/fact.ts';
import {
  CAUSE_BEFORE,
  CAUSE_BEHIND,
  CAUSE_BESIDE,
  DRIVER_BEFORE,
  DRIVER_BEHIND,
  DRIVER_BESIDE,
  NO_CAUSE,
  TOGETHER_WITH,
} from './cause-words.ts';
import { countItems, factsOf, isOfOne } from './clauses.ts';
import { isLargest } from './largest.ts';
import { found, quoted, type Item, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

/** What a sentence may speak of without a name, and the facts that say so. */
interface Matter {
  readonly words: RegExp;
  readonly isSaidBy: (fact: Fact) => boolean;
  /** Said of whatever a name stands for: "EC2 usage" is its cost. */
  readonly isLoose?: true;
}

/** Said of no service or account but where a fact is about it. */
const RECORDED: readonly Matter[] = [
  { words: /\b(?:prices?|pricing)\b/gi, isSaidBy: about(/\bprice\b/) },
  { words: /\bquantit(?:y|ies)\b/gi, isSaidBy: about(/\bquantity\b/) },
  { words: /\bregions?\b/gi, isSaidBy: about(/\bregion\b/) },
  { words: /\b(?:owners?|ownership|owns?|owned)\b/gi, isSaidBy: about(/\bowns\b/) },
];
/** What may be given as a cause. */
const MATTERS: readonly Matter[] = [
  ...RECORDED,
  { words: /\b(?:usage|used?|consumption)\b/i, isSaidBy: about(/\b(?:usage|quantity)\b/), isLoose: true },
  { words: /\bnew\b(?! levels?\b)/i, isSaidBy: about(/\bnew\b/) },
  { words: /\blevels?\b/i, isSaidBy: about(/\blevel\b/) },
  { words: /\bspikes?\b/i, isSaidBy: about(/\bspike\b/) },
  { words: /\bdrops?\b/i, isSaidBy: about(/\bdrop\b/) },
  { words: /\bstopped\b/i, isSaidBy: about(/\bstopped\b/) },
  { words: /\b(?:anomal(?:y|ies)|departures?)\b/i, isSaidBy: ({ kind }) => kind === 'anomaly' },
  { words: /\b(?:calendar|weekdays?|weekends?|charges)\b/i, isSaidBy: about(/\b(?:weekdays?|charges)\b/) },
  { words: /\b(?:data|history)\b/i, isSaidBy: about(/\bdata\b/) },
  { words: /\bthresholds?\b/i, isSaidBy: about(/\bthreshold\b/) },
  { words: /\bsame (?:account|service|day|region)\b/i, isSaidBy: () => true },
];
/** Not only as a cause: nothing but a fact makes these so. */
const OF_A_FACT: readonly Matter[] = [
  ...RECORDED,
  { words: /\b(?:missing|not (?:complete|available|final))\b/gi, isSaidBy: ({ kind }) => kind === 'missing' },
  {
    words:
      /\b(?:more|fewer|less|higher|lower|larger|smaller|bigger|heavier|new|additional|extra|increased|reduced) (?:usage|use|consumption|instances?|snapshots?|volumes?|storage|compute)\b/gi,
    isSaidBy: about(/\b(?:usage|quantity)\b/),
  },
  {
    words:
      /\b(?:idle|unused|not (?:needed|used|in use)|should not|than (?:it|they) should|[Cc]ommitments?|[Rr]eserv(?:ed|ations?)|coverage|Savings Plans?|Spot|[Oo]n-[Dd]emand|Graviton)\b/g,
    isSaidBy: ({ kind, about: said }) => kind === 'saving' || /\bcommitments\b/.test(said),
  },
];

/** A verdict on a cost: no fact passes one. */
const VERDICT =
  /\b(?:is|are|was|were|looks?|seems?|remains?|stays?) (?:very |rather |still |already |also )*(?:high|low|big|large|small|long|expensive)\b/gi;

/** Advice says what could be so. */
const ADVICE = /^(?:check|compare|confirm|consider|look at|plan|review|watch)\b/i;

function about(pattern: RegExp): (fact: Fact) => boolean {
  return (fact) => pattern.test(fact.about);
}

/** Where a sentence gives a cause: the words for it, and the text that holds the cause. */
interface Claim {
  readonly written: string;
  readonly text: string;
  readonly items: readonly Item[];
  /** Those of the whole statement. */
  readonly around: readonly Item[];
}

const CLAUSE_ENDS = /[,;:.!?()—–]|\b(?:while|whereas|although|though|but)\b/i;
const STATEMENT_ENDS = /[;.!?]|\b(?:while|whereas|although|though|but)\b/gi;

function blank(written: string): string {
  return '_'.repeat(written.length);
}

type Side = 'before' | 'behind' | 'beside';

function startOf(before: string): number {
  const ends = Array.from(before.matchAll(STATEMENT_ENDS), ({ 0: end, index }) => index + end.length);
  return ends.at(-1) ?? 0;
}

function endOf(text: string, from: number, ends: RegExp): number {
  const length = text.slice(from).search(ends);
  return length === -1 ? text.length : from + length;
}

/** The claims that words make, each with the text on the side of them where its cause stands. */
function claimsOf(text: string, words: RegExp, side: Side, { items }: Reading): Claim[] {
  const itemsIn = (start: number, end: number): readonly Item[] =>
    items.slice(countItems(text.slice(0, start)), countItems(text.slice(0, end)));
  if (text.search(words) === -1) return [];
  return Array.from(text.matchAll(words), ({ 0: written, index }): Claim => {
    const behind = index + written.length;
    const [first, last] = [startOf(text.slice(0, index)), endOf(text, behind, STATEMENT_ENDS)];
    const start = side === 'behind' ? behind : first;
    const end = { before: index, behind: endOf(text, behind, CLAUSE_ENDS), beside: last }[side];
    return {
      written,
      text: text.slice(start, end),
      items: itemsIn(start, end),
      around: itemsIn(first, last),
    };
  });
}

/** True where what the claim speaks of is what a cited fact of the right sort is about. */
function speaksOfFacts({ text }: Claim, isNamed: boolean, facts: readonly Fact[]): boolean {
  const spoken = MATTERS.filter(({ words }) => text.search(words) !== -1);
  const mustHold = isNamed ? spoken.filter(({ isLoose }) => isLoose !== true) : spoken;
  return (isNamed || spoken.length > 0) && mustHold.every(({ isSaidBy }) => facts.some(isSaidBy));
}

function namesCause(claim: Claim, { cited }: Reading): boolean {
  const causes = cited.filter(({ isCause, kind }) => isCause || kind === 'calendar' || kind === 'missing');
  const isNamed = claim.items.some((item) => factsOf(item, cited).some((fact) => causes.includes(fact)));
  return speaksOfFacts(claim, isNamed, causes);
}

function goesWithFacts(claim: Claim, { cited }: Reading): boolean {
  return speaksOfFacts(claim, claim.items.length > 0, cited);
}

/** True for the services or accounts that moved the whole most its way, or whose share of it the sentence shows. */
function namesMovers({ items, around }: Claim, reading: Reading): boolean {
  const { cited, facts } = reading;
  const whole = [...facts.values()].find(({ kind }) => kind === 'change');
  const moversIn = (some: readonly Item[]): readonly (readonly Fact[])[] =>
    some.filter(({ kind }) => kind === 'name').map((item) => factsOf(item, cited).filter(isOfOne));
  const movers = [...new Set(moversIn(items).flat())];
  // "The rise of web-prod is driven by EC2" is not about the whole.
  const isOfWhole = moversIn(around).every((each) => each.some(({ kind }) => kind === movers[0]?.kind));
  const showsShare = (fact: Fact): boolean =>
    around.some((item) => item.kind === 'placeholder' && item.fact === fact && item.part === 'share');
  return (
    movers.length > 0 &&
    isOfWhole &&
    movers.every(
      (fact) =>
        fact.direction === whole?.direction &&
        (isLargest(fact, movers.length, 'driver', reading) || showsShare(fact)),
    )
  );
}

type Judge = (claim: Claim, reading: Reading) => boolean;

function namesCauseOrMovers(claim: Claim, reading: Reading): boolean {
  return namesCause(claim, reading) || namesMovers(claim, reading);
}

const CLAIMS: readonly (readonly [words: RegExp, side: Side, isFounded: Judge])[] = [
  [CAUSE_BEHIND, 'behind', namesCause],
  [CAUSE_BEFORE, 'before', namesCause],
  [CAUSE_BESIDE, 'beside', namesCause],
  [DRIVER_BEHIND, 'behind', namesCauseOrMovers],
  [DRIVER_BEFORE, 'before', namesCauseOrMovers],
  [DRIVER_BESIDE, 'beside', namesCauseOrMovers],
  [TOGETHER_WITH, 'behind', goesWithFacts],
];

function unfounded(reading: Reading): string[] {
  const text = reading.plain.replaceAll(NO_CAUSE, blank);
  return CLAIMS.flatMap(([words, side, isFounded]) =>
    claimsOf(text, words, side, reading).filter((claim) => !isFounded(claim, reading)),
  ).map(({ written }) => written.trim());
}

/** A cause is a cited fact that can be one, and stands where the cause is said, by its name, its figure or what it is about. */
export function causeFailure(reading: Reading): LockFailure | null {
  const { plain, cited } = reading;
  const written = unfounded(reading);
  const unsaid = ADVICE.test(plain) ? [] : OF_A_FACT.filter(({ isSaidBy }) => !cited.some(isSaidBy));
  const matters = found(plain, [VERDICT, ...unsaid.map(({ words }) => words)]);
  if (written.length === 0 && matters.length === 0) return null;
  const message =
    written.length > 0
      ? `You wrote ${quoted(written)} without a cause that a fact states: name there a cited fact that is marked as a cause, or say only what changed.`
      : `You wrote ${quoted(matters)}, which no cited fact is about: cite one, or say only what changed.`;
  return { code: 'cause', message };
}
