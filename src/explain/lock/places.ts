import { countItems, factsOf } from './clauses.ts';
import { NAME, quoted, type NameItem, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

/** `RDS rose in web-prod`, `In web-prod, RDS rose`: two names of which one is said to be in the other. */
const PLACED: readonly RegExp[] = [
  new RegExp(
    `${NAME}(?: (?!than\\b|and\\b|while\\b)[a-z]+){0,8} (?:in|within|inside) (?:the account )?${NAME}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:in|within|inside) (?:the account )?${NAME},? (?:(?:the|cost|costs|usage|of) )*${NAME}`,
    'gi',
  ),
];

function placedPairs({ plain, items }: Reading): (readonly NameItem[])[] {
  return PLACED.flatMap((pattern) =>
    Array.from(plain.matchAll(pattern), ({ 0: written, index }) => {
      const first = countItems(plain.slice(0, index));
      return items.slice(first, first + countItems(written)).filter((item) => item.kind === 'name');
    }),
  );
}

/** What is in what, a fact says: EC2 and web-prod may both have risen, and EC2 elsewhere. */
export function placeFailure(reading: Reading): LockFailure | null {
  const wrong = placedPairs(reading).find(
    (names) =>
      names.length > 1 &&
      !reading.cited.some((fact) => names.every((name) => factsOf(name, [fact]).length > 0)),
  );
  if (wrong === undefined) return null;
  const message = `You wrote of ${quoted(wrong.map(({ name }) => name))} that one is in the other, and no cited fact has both names: cite one that has, or tell of each on its own.`;
  return { code: 'place', message };
}

const SAME = /\bsame (day|account|service)\b/gi;

function isShared(noun: string, { cited }: Reading): boolean {
  if (cited.some(({ about }) => about.includes(`same ${noun}`))) return true;
  const shared =
    noun === 'day'
      ? cited.flatMap(({ parts }) => parts.start ?? parts.since ?? [])
      : (cited[0]?.names ?? []).filter((name) => cited.every(({ names }) => names.includes(name)));
  return noun === 'day'
    ? shared.length > 1 && new Set(shared).size === 1
    : cited.length > 1 && shared.length > 0;
}

/** "The same day", "the same account" is said of what facts have in common. */
export function sameFailure(reading: Reading): LockFailure | null {
  const wrong = Array.from(reading.plain.matchAll(SAME)).filter(
    ({ 1: noun = '' }) => !isShared(noun.toLowerCase(), reading),
  );
  if (wrong.length === 0) return null;
  const message = `You wrote ${quoted(wrong.map(([written]) => written))}, and the cited facts do not have it in common: cite those that do, and no others, or leave it out.`;
  return { code: 'place', message };
}
