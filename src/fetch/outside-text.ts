/** What stands for a service that a source does not name. */
export const NO_SERVICE = 'No service name';

const LONGEST_NAME = /^.{0,128}/su;

/** More than any bill: beyond it a number is a mistake, and cents are lost in a double. */
const LARGEST_AMOUNT = 1e12;
const AMOUNT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A name that is safe to print: NFKC, no control or invisible format characters, at most 128 characters. */
export function cleanName(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return (LONGEST_NAME.exec(plain)?.[0] ?? '').trimEnd();
}

/** A decimal such as `0.00000080000`, `-1.5E-7` or `0E-11`; null for anything else. */
export function amountOf(text: string): number | null {
  if (!AMOUNT.test(text)) return null;
  const amount = Number(text);
  return Math.abs(amount) <= LARGEST_AMOUNT ? amount : null;
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
