import { itemAt } from './citations.ts';
import { isDayPart, partName } from './part-names.ts';
import { PLACEHOLDER, quoted, type PlaceholderItem, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

/** Directly before a figure they make another figure of it. */
const BOUND = new RegExp(
  '\\b((?:no |not )?(?:far |much |slightly |well |just |a little )?' +
    '(?:(?:more|less|fewer|higher|lower|greater|larger|smaller|bigger) than|at (?:the )?(?:least|most)|at (?:a )?(?:minimum|maximum)|up to|upwards of|' +
    'as (?:much|many|high|low|little|few) as|not quite|over|under|above|below|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|' +
    'nearly|almost|hardly|barely|scarcely|virtually|practically|minimum of|maximum of))' +
    `(?: (?:by|to|the|an?|its|their|all|total|whole|some|about|of))* ${PLACEHOLDER}`,
  'gi',
);

/** What another cost is held against: "more than {{E3.expected}}" compares, and is no bound. */
const COMPARED: ReadonlySet<string> = new Set(
  'before expected average previousPerDay weekday weekend quantityBefore'.split(' '),
);
const COMPARES =
  /^(?:far |much |slightly |well |just )?(?:(?:more|less|higher|lower|greater) than|above|below)$/i;

function isAllowed(item: PlaceholderItem, words: string): boolean {
  const part = partName(item);
  if (COMPARED.has(part)) return COMPARES.test(words);
  // "Over the days of": what holds on them all.
  if (part === 'length' || part === 'days')
    return /^over$/i.test(words) || (part === 'days' && / than$/i.test(words));
  if (isDayPart(part)) return / than$/i.test(words);
  if (part === 'needed') return /^at least$/i.test(words);
  return part === 'high' && /^as (?:much|high) as$/i.test(words);
}

/** A figure is what it is, and no bound of another: "more than {{E2.amount}}" would be a number that no fact has. */
export function boundFailure(reading: Reading): LockFailure | null {
  const wrong = Array.from(reading.plain.matchAll(BOUND)).filter((match) => {
    const item = itemAt(reading, match.index + match[0].length - 1);
    return item !== null && !isAllowed(item, match[1] ?? '');
  });
  if (wrong.length === 0) return null;
  const written = wrong.map(([, words = '']) => words);
  const message = `You wrote ${quoted(written)} before a placeholder, and that makes another figure of it: write the figure alone, as in "by {{E2.amount}}".`;
  return { code: 'bound', message };
}
