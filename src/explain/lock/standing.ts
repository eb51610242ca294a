import { PLACEHOLDER as P, type PlaceholderItem } from './reading.ts';

/** A placeholder with the text on its sides. */
export interface Standing {
  readonly item: PlaceholderItem;
  readonly part: string;
  /** All of the text up to it; a placeholder in it is one character, and a name too. */
  readonly before: string;
  readonly after: string;
  /** The placeholder before it. */
  readonly previous: Standing | null;
  /** The placeholder behind it. */
  readonly next: PlaceholderItem | null;
}

export const ADVERBS =
  '(?: (?:only|just|about|around|roughly|another|some|an? (?:extra|additional|further)))*';
export const ARTICLES = '(?: (?:an?|the|its|their|usual))*';
/** What a change is called: a figure behind it is that change, and no cost. */
export const CHANGE_NOUN =
  '(?:rises?|increases?|jump|growth|gain|uptick|drops?|falls?|declines?|decreases?|reduction|change|saving|savings|difference|impact|swing|decrease)';
export const COST_NOUN = '(?:costs?|bill|spend|spending|level|total)';

const PATTERNS = new Map<string, RegExp>();

/** A pattern made once, of a few fixed sources. */
export function patternOf(source: string, flags = ''): RegExp {
  const key = `${flags}/${source}`;
  const known = PATTERNS.get(key) ?? new RegExp(source, flags);
  PATTERNS.set(key, known);
  return known;
}

/** True where the text ends with one of the words, perhaps with an adverb behind it. */
export function endsWith(text: string, words: string, between = ADVERBS): boolean {
  return patternOf(`(?:^|[^A-Za-z])(?:${words})${between} $`, 'i').test(text);
}

/** The words since the last mark or placeholder. */
export function clauseOf(before: string): string {
  return /[^,;:.()\uE000]*$/.exec(before)?.[0] ?? '';
}

/** "between {{low}} and {{high}}", "from {{low}} to {{high}}". */
export function isRange(before: string): boolean {
  return (
    patternOf(`\\b(?:between|within|from|range(?: is| of)?(?: from)?|range of) ${P} (?:and|to) ${P}?$`).test(
      before,
    ) || patternOf(`\\(${P} to ${P}?$`).test(before)
  );
}

/** "Makes up" goes no way. */
export function withoutIdiom(before: string): string {
  return before.replace(/\b(?:makes?|made|making|adds?|added|sums?) up( to)? $/i, 'is$1 ');
}

/** The kind of day that a figure is told of: the one named behind it, or else the last before. */
export function dayNamed({ before, after }: Standing): string {
  const behind = /^ (?:on|at|for|of) (?:an? |the )?(?:average )?(weekend|weekday)/i.exec(after)?.[1];
  const ahead = before.match(/week(?:end|day)/gi)?.at(-1);
  return (behind ?? ahead ?? '').toLowerCase();
}

/** True where the words beside a placeholder say what its part is. */
export type Fits = (standing: Standing) => boolean;

/** True for a figure in a list behind another that fits: "by {{a}}, {{b}} ({{c}}) and {{d}}". */
export function continuesList({ before, after, previous }: Standing, fits: Fits): boolean {
  if (previous === null) return false;
  const isLast = patternOf(`${P}\\)?,? (?:and|or)(?: (?:by|to))? $`).test(before);
  const isWithin =
    patternOf(`${P}\\)?,(?: (?:by|to))? $`).test(before) &&
    patternOf(`^(?: \\(${P}\\))?(?:,(?: (?:by|to))? ${P}(?: \\(${P}\\))?)*,? and (?:(?:by|to) )?${P}`).test(
      after,
    );
  return (isLast || isWithin) && fits(previous);
}

const COMPARED =
  /^(?: \(\uE000\))?\)? (?:more|less|extra|higher|lower|above|below|cheaper|dearer|rise|increase|jump|growth|gain|drop|decrease|decline|fall|reduction|saving|up|down)\b/i;

/** True before "more", "less", "higher": the figure is a difference. */
export function isCompared({ after }: Standing): boolean {
  return COMPARED.test(after);
}
