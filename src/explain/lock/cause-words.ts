const PATTERNS: readonly RegExp[] = [
  /\bbecause\b/gi,
  /\bdue\b/gi,
  /\bcaus(?:e|es|ed|ing|al)\b/gi,
  /\b(?:drive|drives|drove|driven|driving|driver|drivers)\b/gi,
  /\bthanks to\b/gi,
  /\bresult(?:s|ed|ing)?(?: directly)? (?:of|from|in)\b/gi,
  /\bas a (?:result|consequence)\b/gi,
  /\bconsequen(?:ce|ces|tly)\b/gi,
  /\bowing to\b/gi,
  /\bexplain(?:s|ed|ing)?\b/gi,
  /\bexplanations?\b/gi,
  /\b(?:attributable|attributed|attribute|traced|traceable|linked|tied|connected|ascribed)(?: back)? to\b/gi,
  /\bassociated with\b/gi,
  /\bstem(?:s|med|ming)?\b/gi,
  /\bl(?:ed|ead|eads|eading) to\b/gi,
  /\bresponsible\b/gi,
  /\bon account of\b/gi,
  /\bon the back of\b/gi,
  /\bin response to\b/gi,
  /\bby (?:virtue|reason) of\b/gi,
  /\breasons?\b/gi,
  /\broot\b/gi,
  /\b(?:reflects?|reflected|reflecting)\b/gi,
  /\b(?:trigger|prompt|spark|fuel|fuell|induc|provok)(?:s|ed|ing|es|e)?\b/gi,
  /\b(?:push|pushes|pushed|pushing|pull|pulls|pulled|pulling)\b/gi,
  /\b(?:affected|impacted) by\b/gi,
  /\bblame[ds]?\b/gi,
  /\b(?:is|are|was|were|lies|lie|lay|stands?) behind\b/gi,
  /\b(?:therefore|hence|thus|thereby|accordingly)\b/gi,
  /\bwhy\b/gi,
  /, so\b/gi,
  /\bgiven (?:that|the|its|their)\b/gi,
  /\bculprits?\b/gi,
  /\b(?:made|makes|make|making)\b(?! up\b)/gi,
  /\b(?:comes|came|come) down to\b/gi,
  /\bfollowing (?:the|an?|its|new|more)\b/gi,
  // "since {{E3.since}}" tells a time; "since usage grew" a cause.
  /\bsince\b(?! (?:\uE000|then\b|the (?:start|beginning|end) of \uE000))/gi,
];

/**
 * Words that claim a cause. "As", "after", "with" and "from" are left out: they claim that things went together, and
 * "contributed" and "accounts for" are arithmetic.
 */
export const CAUSES = new RegExp(PATTERNS.map(({ source }) => source).join('|'), 'gi');
