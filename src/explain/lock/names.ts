import { found, NAME, quoted, type Reading } from './reading.ts';
import { servicesNamed } from './services.ts';
import { distinctNames, placesOf, servicesOfFacts } from './standing-names.ts';
import type { LockFailure } from '../model.ts';

const INSTEAD = 'write names as the cited facts have them, or no name';

/** Phrases with capitals that any sentence on AWS cost may use without citing a fact of that name. */
const COMMON_NAMES = [
  'AWS', // the provider whose bill this is
  'Amazon', // the same, in front of a service's name
  'FinOps', // the readers' own craft
  'Savings Plans?', // a way to pay
  'Reserved Instances?', // a way to pay
  '[Oo]n-[Dd]emand', // a way to pay
  'Spot', // a way to pay
  'Graviton', // a processor to move to
];
const COMMON = new RegExp(`\\b(?:${COMMON_NAMES.join('|')})\\b`, 'g');

function withoutCommonNames(plain: string): string {
  return plain.replaceAll(COMMON, NAME);
}

/** A run of letters with what may join them: `payments-prod`, `m.large`, `a/b`. */
const TOKEN = /[A-Za-z]+(?:[^\sA-Za-z—\uE000\uE001]+[A-Za-z]+)*/g;

/** Only blanks and opening marks stand between the token and the start of a sentence. */
const AT_START = /(?:^|[.!?]["')]* )["'(]*$/;

const LOOKS_LIKE_A_NAME = /[^a-z-]/;

interface Tokens {
  /** Words in lower case, hyphenated ones whole. */
  readonly words: readonly string[];
  /** What is no such word. Digits have a rule of their own. */
  readonly names: readonly string[];
}

/** Two rules look at them. */
const TOKENS = new WeakMap<Reading, Tokens>();

/** The words of a text and what looks like a name in it; the capital that starts a sentence makes no name. */
export function tokensOf(reading: Reading): Tokens {
  const known = TOKENS.get(reading);
  if (known !== undefined) return known;
  const text = withoutCommonNames(reading.plain);
  const tokens = Array.from(text.matchAll(TOKEN), ({ 0: token, index }) =>
    /^[A-Z]/.test(token) && AT_START.test(text.slice(0, index))
      ? token.charAt(0).toLowerCase() + token.slice(1)
      : token,
  ).filter((token) => !/\p{N}/u.test(token));
  const tokensOfReading = {
    words: tokens.filter((token) => !LOOKS_LIKE_A_NAME.test(token)),
    names: tokens.filter((token) => LOOKS_LIKE_A_NAME.test(token)),
  };
  TOKENS.set(reading, tokensOfReading);
  return tokensOfReading;
}

/** What looks like a name is one of a cited fact, or a word of one. */
export function nameFailure(reading: Reading): LockFailure | null {
  const { names } = tokensOf(reading);
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
