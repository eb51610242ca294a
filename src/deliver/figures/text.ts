/** What only figures have: digits and numerals of any script, currency signs and signs of a share. */
const MARK = /[\p{N}\p{Sc}%‰‱٪﹪％]/u;
const MARKS = new RegExp(MARK.source, 'gu');

/** Blank space at which the lines of a mail may break; the blanks inside of figures do not break. */
const WORD = /[^ \t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Controls and marks that nobody sees: they may stand in a name and are no part of a figure. */
const UNSEEN = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

const ASCII = /^[\x20-\x7e]*$/;

/** Plain text breaks no word of at most so many columns. */
const NEVER_BROKEN = 20;

/** A text as it is seen. */
export function seen(text: string): string {
  return ASCII.test(text) ? text : text.replace(LONE_SURROGATE, '\ufffd').replace(UNSEEN, '');
}

export function hasFigure(text: string): boolean {
  return MARK.test(text);
}

/** The digits and signs of a text, in their order. */
function marksOf(text: string): string[] {
  return text.match(MARKS) ?? [];
}

/**
 * The figures of a text: words with a digit or a sign of money or share, with all that stands at them: signs,
 * currency, letters, brackets. So a figure is another one as soon as anything about it changes.
 */
export function figuresOf(text: string): string[] {
  if (!hasFigure(text)) return [];
  return (seen(text).match(WORD) ?? []).filter(hasFigure).map((word) => word.trim());
}

/** How often each figure occurs. */
export type Tally = Map<string, number>;

export function tally(texts: readonly string[]): Tally {
  const counts: Tally = new Map();
  for (const figure of texts.flatMap(figuresOf)) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return counts;
}

/** What occurs in `counts` more often than in `others`. */
function surplus(counts: Tally, others: Tally): string[] {
  return [...counts].flatMap(([figure, count]) =>
    Array.from({ length: Math.max(0, count - (others.get(figure) ?? 0)) }, () => figure),
  );
}

/** A word that plain text may have broken. No character is wider than two columns. */
function mayBeBroken(word: string): boolean {
  const columns = Array.from(word, (character) => (ASCII.test(character) ? 1 : 2));
  return columns.reduce<number>((width, each) => width + each, 0) > NEVER_BROKEN;
}

export interface Difference {
  /** Figures that are there and should not be. */
  readonly added: readonly string[];
  /** Figures that should be there and are not. */
  readonly missing: readonly string[];
}

/** How the figures that are there differ from those that should be. */
export function difference(shown: Tally, printed: Tally): Difference {
  return { added: surplus(shown, printed), missing: surplus(printed, shown) };
}

/**
 * The same for plain text, where long words stand in pieces: what is left over on both sides is no difference if each
 * piece is one of a long word, and all pieces together have its digits and signs, no more and no fewer.
 */
export function differenceInLines(shown: Tally, printed: Tally): Difference {
  const { added, missing } = difference(shown, printed);
  const isPiece = (figure: string): boolean => missing.some((word) => word.includes(figure));
  const arePieces = missing.every(mayBeBroken) && added.every(isPiece) && sameMarks(added, missing);
  return arePieces ? { added: [], missing: [] } : { added, missing };
}

function sameMarks(some: readonly string[], others: readonly string[]): boolean {
  const sorted = (texts: readonly string[]): string => texts.flatMap(marksOf).sort().join('');
  return sorted(some) === sorted(others);
}
