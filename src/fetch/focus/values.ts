import { isDay } from '../../calendar/day.ts';

export const MS_PER_DAY = 86_400_000;

/** More than any bill: beyond it a number is a mistake, and cents are lost in a double. */
const LARGEST_AMOUNT = 1e12;
const AMOUNT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)? ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/;

const LONGEST_NAME = /^.{0,128}/su;

/** The text of a field without surrounding spaces; null when it is empty or the literal text NULL. */
export function textOf(field: string): string | null {
  const text = field.trim();
  return text === '' || (text.length === 4 && text.toUpperCase() === 'NULL') ? null : text;
}

/** A decimal such as `0.00000080000`, `-1.5E-7` or `0E-11`; null for anything else. */
export function amountOf(text: string): number | null {
  if (!AMOUNT.test(text)) return null;
  const amount = Number(text);
  return Math.abs(amount) <= LARGEST_AMOUNT ? amount : null;
}

/** Milliseconds since 1970 of an ISO date or date and time, UTC unless it states an offset; null for anything else. */
export function instantOf(text: string): number | null {
  const [, day, time = '00:00', zone = 'Z'] = INSTANT.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return null;
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const instant = Date.parse(`${day}T${time}${offset}`);
  // Date.parse takes 24:00 for the next day's midnight; an export that writes it means something we do not know.
  return Number.isNaN(instant) || time.startsWith('24') ? null : instant;
}

/** An account id as an export writes it, and what became of it. */
export type AccountId =
  { readonly kind: 'whole' | 'padded'; readonly id: string } | { readonly kind: 'rounded' | 'unreadable' };

/** 12 digits as they are, fewer digits padded with the zeros that a spreadsheet ate. */
export function accountIdOf(text: string): AccountId {
  if (/^\d{12}$/.test(text)) return { kind: 'whole', id: text };
  if (/^\d{1,11}$/.test(text)) return { kind: 'padded', id: text.padStart(12, '0') };
  return { kind: /^\d+(?:[.,]\d+)?[eE]\+?\d+$/.test(text) ? 'rounded' : 'unreadable' };
}

/** A name that is safe to print: NFKC, no control or invisible format characters, at most 128 characters. */
export function cleanName(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return (LONGEST_NAME.exec(plain)?.[0] ?? '').trimEnd();
}

const REMEMBERED_ANSWERS = 20_000;

/**
 * The same function with a memory: an export repeats the same few instants, ids and names in every row.
 * The memory is bounded, so that a column that never repeats costs time and not space.
 */
export function remembered<K extends string | number | bigint, T extends string | boolean | object | null>(
  derive: (key: K) => T,
): (key: K) => T {
  const answers = new Map<K, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= REMEMBERED_ANSWERS) answers.clear();
    const answer = derive(key);
    answers.set(key, answer);
    return answer;
  };
}
