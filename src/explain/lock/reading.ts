import type { Fact } from '../facts/fact.ts';
import { standingNames } from './standing-names.ts';
import type { LockFailure, ModelSentence } from '../model.ts';

/** What stands in `plain` for a filled placeholder, and for a name of a cited fact. */
export const PLACEHOLDER = '\uE000';
export const NAME = '\uE001';

/** Line ends, control, bidirectional, zero-width, private and unassigned characters, and blanks that look like nothing. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

const PLACEHOLDER_SOURCE = /\{\{(E\d+)(?:\.([A-Za-z][\w-]*))?\}\}/g;

export interface PlaceholderItem {
  readonly kind: 'placeholder';
  /** As written: `{{E12.amount}}`. */
  readonly source: string;
  readonly id: string;
  /** null for the fact's first part. */
  readonly part: string | null;
  /** null for an id that is not known. */
  readonly fact: Fact | null;
  /** null for a fact or part that is not known. */
  readonly printed: string | null;
}

export interface NameItem {
  readonly kind: 'name';
  readonly name: string;
}

export type Item = PlaceholderItem | NameItem;

/** A sentence taken apart: what code prints, which names stand in it, and the English that is left. */
export interface Reading {
  readonly sentence: ModelSentence;
  readonly facts: ReadonlyMap<string, Fact>;
  /** The known facts that the sentence cites. */
  readonly cited: readonly Fact[];
  /** NFKC, without unseen characters: what is checked is what is printed. */
  readonly text: string;
  /** Placeholders and names in the order of the text. */
  readonly items: readonly Item[];
  /** The text with one character for each item, and plain hyphens and apostrophes. */
  readonly plain: string;
  /** The words of `plain`; a hyphen parts words. */
  readonly words: readonly string[];
}

/** A rule of the lock: null when the sentence keeps it. */
export type Rule = (reading: Reading) => LockFailure | null;

function normalised(raw: string): string {
  return raw
    .replaceAll(/\s+/g, ' ')
    .replaceAll(UNSEEN, '')
    .normalize('NFKC')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/ +/g, ' ')
    .trim();
}

function placeholderItem(
  source: string,
  id: string,
  part: string | null,
  facts: ReadonlyMap<string, Fact>,
): PlaceholderItem {
  const fact = facts.get(id) ?? null;
  const known = fact === null ? [] : Object.entries(fact.parts);
  const printed = part === null ? known[0] : known.find(([name]) => name === part);
  return { kind: 'placeholder', source, id, part, fact, printed: printed?.[1] ?? null };
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly item: Item;
}

/** The possessive and the contractions: their letters are no words. */
const ENDINGS = new RegExp(`(?<=[A-Za-z${PLACEHOLDER}${NAME}])'(?:s|t|re|ve|ll|d|m)(?![A-Za-z])`, 'g');

function maskedPieces(text: string, placed: readonly Placed[]): string {
  let plain = '';
  let at = 0;
  for (const { start, end, item } of placed) {
    plain += text.slice(at, start) + (item.kind === 'name' ? NAME : PLACEHOLDER);
    at = end;
  }
  return plain + text.slice(at);
}

/** Takes a sentence apart. */
export function read(sentence: ModelSentence, facts: ReadonlyMap<string, Fact>): Reading {
  const text = normalised(sentence.text);
  const cited = [...new Set(sentence.evidence)]
    .map((id) => facts.get(id))
    .filter((fact) => fact !== undefined);
  const placeholders = Array.from(text.matchAll(PLACEHOLDER_SOURCE), (match): Placed => {
    const end = match.index + match[0].length;
    return {
      start: match.index,
      end,
      item: placeholderItem(match[0], match[1] ?? '', match[2] ?? null, facts),
    };
  });
  const blanked = placeholders.reduce(
    (rest, { start, end }) => rest.slice(0, start) + PLACEHOLDER.repeat(end - start) + rest.slice(end),
    text,
  );
  const names = standingNames(blanked, cited).map(({ start, name }): Placed => {
    return { start, end: start + name.length, item: { kind: 'name', name } };
  });
  const placed = [...placeholders, ...names].sort((a, b) => a.start - b.start);
  const plain = maskedPieces(text, placed)
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    // Without its ending it would say the contrary.
    .replaceAll(/\b([Cc])an't\b/g, '$1annot')
    .replaceAll(ENDINGS, '');
  const words = plain.match(/[A-Za-z]+/g) ?? [];
  return { sentence, facts, cited, text, items: placed.map(({ item }) => item), plain, words };
}

/** The text as a reader would see it. Placeholders of what is not known stay as they are. */
export function filled({ text, facts }: Reading): string {
  return text.replaceAll(
    PLACEHOLDER_SOURCE,
    (source: string, id: string, part?: string) =>
      placeholderItem(source, id, part ?? null, facts).printed ?? source,
  );
}

/** The mark of a guess. The sentence behind it keeps its capital. */
const LIKELY = 'Likely: ';

/** The filled text, with the mark of a guess where the sentence is one. */
export function printedText(reading: Reading): string {
  const text = filled(reading);
  return reading.sentence.certainty === 'observed' || text.startsWith(LIKELY) ? text : `${LIKELY}${text}`;
}

const QUOTED_LENGTH = 40;
const QUOTED_COUNT = 5;

/** `'doubled', 'third'`: what a message quotes, without repeats, and short. */
export function quoted(words: readonly string[]): string {
  return [...new Set(words)]
    .slice(0, QUOTED_COUNT)
    .map((word) => `'${word.slice(0, QUOTED_LENGTH)}'`)
    .join(', ');
}

/** What the patterns find, as written; placeholders and names show as "…". */
export function found(plain: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) =>
    Array.from(plain.matchAll(pattern), ([match]) => match.replaceAll(/[\uE000\uE001]/g, '…').trim()),
  );
}
