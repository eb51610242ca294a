import { COMMON_NAMES, COMPOUND_PARTS } from './ordinary-words.ts';
import { found, NAME, quoted, type Reading } from './reading.ts';
import { servicesNamed } from './services.ts';
import { distinctNames, placesOf, servicesOfFacts } from './standing-names.ts';
import type { LockFailure } from '../model.ts';

const INSTEAD = 'write names as the cited facts have them, or no name';

function withoutCommonNames(plain: string): string {
  return COMMON_NAMES.reduce((text, name) => text.replaceAll(name, NAME), plain);
}

/** A run of letters with what may join them: `payments-prod`, `m.large`, `a/b`. */
const TOKEN = /[A-Za-z]+(?:[^\sA-Za-z—\uE000\uE001]+[A-Za-z]+)*/g;

/** Only blanks and opening marks stand between the token and the start of a sentence. */
const AT_START = /(?:^|[.!?]["')]* )["'(]*$/;

function isCompound(token: string): boolean {
  return token
    .toLowerCase()
    .split('-')
    .every((part) => COMPOUND_PARTS.has(part));
}

function looksLikeAName(token: string, isAtStart: boolean): boolean {
  if (/\p{N}/u.test(token)) return false; // digits have their own rule
  const word = isAtStart ? token.charAt(0).toLowerCase() + token.slice(1) : token;
  if (/[A-Z]/.test(word)) return true;
  if (/[^A-Za-z-]/.test(word)) return true;
  if (word.includes('-')) return !isCompound(word);
  return word.length === 1 && word !== 'a';
}

/** What looks like a name is one of a cited fact, or a word of one. */
export function nameFailure({ plain }: Reading): LockFailure | null {
  const text = withoutCommonNames(plain);
  const names = Array.from(text.matchAll(TOKEN))
    .filter(({ 0: token, index }) => looksLikeAName(token, AT_START.test(text.slice(0, index))))
    .map(([token]) => token);
  return names.length === 0
    ? null
    : { code: 'name', message: `You wrote ${quoted(names)}, which looks like a name: ${INSTEAD}.` };
}

/** An AWS service is told of only where a cited fact is about it, in whatever way its name is written. */
export function serviceFailure({ plain, cited }: Reading): LockFailure | null {
  const known = servicesOfFacts(cited);
  const written = servicesNamed(plain)
    .filter(({ service }) => !known.has(service))
    .map((mention) => mention.written);
  return written.length === 0
    ? null
    : {
        code: 'service',
        message: `You wrote ${quoted(written)}, which no cited fact is about: cite a fact on it.`,
      };
}

/** A name of a fact that is given but not cited tells of something that the sentence does not rest on. */
export function uncitedFailure({ plain, facts, cited }: Reading): LockFailure | null {
  const text = withoutCommonNames(plain);
  for (const fact of facts.values()) {
    if (cited.includes(fact)) continue;
    const names = distinctNames(fact).filter((name) => text.includes(name));
    const [place] = placesOf(text, names);
    if (place === undefined) continue;
    const message = `You wrote ${quoted([place.name])}, a name of ${fact.id}, which you do not cite: cite it, or leave the name out.`;
    return { code: 'uncited', message };
  }
  return null;
}

/** A joint right behind a name or before it would make another name of it: `EC2-Other`. */
export function joinedFailure({ plain }: Reading): LockFailure | null {
  const joined = found(withoutCommonNames(plain), [
    new RegExp(`${NAME}[^\\s"'(),.;:!?—–]+|[^\\s"'(—–]+${NAME}`, 'g'),
  ]).filter((written) => !/^…-(?:based|related)$/.test(written));
  return joined.length === 0
    ? null
    : {
        code: 'name',
        message: `You joined ${quoted(joined)} to a name: write the name as a word of its own.`,
      };
}
