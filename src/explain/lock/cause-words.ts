/** Words that give a cause, by where it stands: behind them, before them, or anywhere beside them. */
export const CAUSE_BEHIND =
  /\b(?:because(?: of)?|due(?: to)?|(?:caused|explained)(?: [a-z]+ly)? by|as a result of|result(?:s|ed|ing)?(?: [a-z]+ly)? from|reflect(?:s|ed|ing)?|given|following|since(?! (?:\uE000|then\b|the (?:start|beginning|end) of \uE000)))(?![A-Za-z])/gi;
export const CAUSE_BEFORE =
  /\b(?:caus(?:e|es|ed|ing)(?! by\b)|explain(?:s|ed|ing)?(?! by\b)|result(?:s|ed|ing)? in|as a result\b(?! of)|ma(?:ke|kes|de|king)(?! up\b))\b|, so\b/gi;
export const CAUSE_BESIDE = /\b(?:explanations?|reasons?|why|behind)\b/gi;

/** The same of what moved the whole, which the largest mover did as well. */
export const DRIVER_BEHIND =
  /\b(?:driven(?: [a-z]+ly)? by|(?:comes?|came|coming) (?:[a-z]+ly )?from|(?:mainly|mostly|largely|partly|primarily) from)\b/gi;
export const DRIVER_BEFORE = /\b(?:drives?|drove|driving)\b/gi;
export const DRIVER_BESIDE = /\b(?:drivers?|driven(?! (?:[a-z]+ly )?by))\b/gi;

/** What follows went together with it, which a reader takes for the cause. */
export const TOGETHER_WITH =
  /\b(?:after|as|with|without|through|via|during|when|where|once|by [a-z]+ing)\b/gi;

/** In these, such a word tells no cause. */
export const NO_CAUSE =
  /\b(?:compar(?:e|ed|ing|able|ison) with|together with|along with|in line with|(?:as (?:much|many|high|low|large|little|expensive) |the same )as|as (?:well as|much|many|high|low|large|well|before|usual|expected|normal|a whole|of|in|on)|such as)\b/gi;

/** Every word of a cause: a name of them alone is none. */
export const CAUSES = new RegExp(
  [CAUSE_BEHIND, CAUSE_BEFORE, CAUSE_BESIDE, DRIVER_BEHIND, DRIVER_BEFORE, DRIVER_BESIDE]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);
