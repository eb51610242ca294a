import { DATE_PHRASES, isDateWord } from './date-words.ts';
import { isFigureWord, isMoneyWord, isPercentWord, NOTHING_WORDS } from './figure-words.ts';
import { found, quoted, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

const INSTEAD = 'write a placeholder of a fact instead, or words that hold no figure';

function failure(code: string, written: readonly string[], instead = INSTEAD): LockFailure | null {
  return written.length === 0 ? null : { code, message: `You wrote ${quoted(written)}: ${instead}.` };
}

const DIGITS = [/[^\s\uE000\uE001]{0,12}\p{N}[^\s\uE000\uE001]{0,12}/gu];

/** No digit of any script, fraction, superscript or circled number, but inside of a name of a cited fact. */
export function digitFailure({ plain, sentence }: Reading): LockFailure | null {
  const written = found(plain, DIGITS);
  // Composed numbers are looked for as written too: NFKC makes "IV" of the one character for it.
  const composed = sentence.text.match(/[\p{Nl}\p{No}]/gu) ?? [];
  return failure('digit', [...written, ...composed]);
}

/** No number spelled out, fraction, ordinal, multiple. "Both" is one unless the sentence names what a reader can count. */
export function numberWordFailure({ words, items }: Reading): LockFailure | null {
  const named = new Set(items.map((item) => (item.kind === 'name' ? item.name : null)));
  const canCount = [...named].filter((name) => name !== null).length > 1;
  return failure(
    'number-word',
    words.filter((word) => isFigureWord(word.toLowerCase()) && !(canCount && /^both$/i.test(word))),
  );
}

/** No currency: the placeholder prints it. */
export function currencyFailure({ plain, words }: Reading): LockFailure | null {
  const signs = plain.match(/\p{Sc}/gu) ?? [];
  return failure('currency', [...signs, ...words.filter(isMoneyWord)], 'the placeholder prints the currency');
}

/** No percent sign or word: the placeholder prints it. */
export function percentFailure({ plain, words }: Reading): LockFailure | null {
  const signs = plain.match(/[%‰‱٪]/g) ?? [];
  const written = [...signs, ...words.filter((word) => isPercentWord(word.toLowerCase()))];
  return failure('percent', written, 'the placeholder prints the percent sign');
}

/**
 * No date by name, no day or month seen from today, no length of time. "Next month" and the like are right where code
 * says so of a cited fact.
 */
export function dateFailure({ plain, words, cited }: Reading): LockFailure | null {
  const phrases = found(plain, DATE_PHRASES).filter((phrase) => {
    const said = new RegExp(`\\b${phrase}\\b`, 'i');
    return phrase.includes('…') || !cited.some(({ about }) => said.test(about));
  });
  return failure(
    'date',
    [...words.filter(isDateWord), ...phrases],
    'write a placeholder of a day, window or month instead',
  );
}

/** "No", "none", "nothing" say that something is not there: only a fact of missing data, of zero or of an end says so. */
export function nothingFailure({ plain, words, cited }: Reading): LockFailure | null {
  const written = words.filter((word) => NOTHING_WORDS.has(word.toLowerCase()));
  const isBorneOut = cited.some(({ kind, value }) => kind === 'missing' || value === 0);
  const isEnded = /\bno longer\b/i.test(plain) && cited.some(({ direction }) => direction === 'down');
  return isBorneOut || isEnded
    ? null
    : failure('nothing', written, 'cite a fact of missing data or of a count of zero, or say what there is');
}
