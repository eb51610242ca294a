import { BARE_NUMBER, itemAt } from './citations.ts';
import { partName } from './part-names.ts';
import { PLACEHOLDER, quoted, type PlaceholderItem, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

const UNITS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['quarterly', 'quarter'],
]);

const TIME_UNIT = new RegExp(
  `${PLACEHOLDER}(?:\\)?(?: (?:a|an|per|each|every|typical|average|complete|full|more|consecutive|calendar|straight|and|of))*` +
    `[ -](second|minute|hour|day|week|month|quarter|year)s?(?![A-Za-z])| (hourly|daily|weekly|monthly|yearly|annually|annual)(?![A-Za-z])| (?:per|an?|each|every) (head|user|customer|request|instance|account|team|person|unit|service|region)(?![A-Za-z]))`,
  'g',
);

const RATE = /\b(?:an?|per|each|every|hourly|daily|weekly|monthly|yearly|annually|annual)\b/;

/** What a part is of: the notes behind "about" are on the percentage. */
function aboutOf(item: PlaceholderItem): string {
  const about = item.fact?.about ?? '';
  return partName(item) === 'percent' ? about : (about.split(';')[0] ?? '');
}

/** `perDay`, or any amount of a fact that is "per day" or of "an average day". */
function isRate(item: PlaceholderItem, unit: string): boolean {
  const part = partName(item);
  if (unit === 'day' && /^(?:perDay|previousPerDay|average)$/.test(part)) return true;
  return new RegExp(`\\b(?:per|average|each|every) ?${unit}\\b`, 'i').test(aboutOf(item));
}

/** A bare number, of a fact that speaks of such units. Lengths are in days. */
function isCount(item: PlaceholderItem, unit: string): boolean {
  if (!BARE_NUMBER.test(item.printed ?? '')) return false;
  const part = partName(item);
  return (unit === 'day' && part === 'length') || `${aboutOf(item)} ${part}`.toLowerCase().includes(unit);
}

/** "{{E1.amount}} a day" and "{{E2.count}} days" need a fact that is one of days: a total is no rate. */
function wrongBehind(reading: Reading): string[] {
  const wrong = Array.from(reading.plain.matchAll(TIME_UNIT)).filter((match) => {
    const word = match[1] ?? match[2] ?? match[3] ?? '';
    const item = itemAt(reading, match.index);
    if (item === null) return false;
    const unit = UNITS.get(word) ?? word;
    const isOfUnit = RATE.test(match[0]) ? isRate : isCount;
    return !isOfUnit(item, unit);
  });
  return wrong.map(([match]) => match.slice(1).trim());
}

const UNIT_BEFORE =
  /\b(hourly|daily|weekly|monthly|quarterly|yearly|annually|annual)\b|\b(?:per|each|every)\b(?: (?:of|the|single|and|every|one)\b)* ?([a-z]*)/gi;

function isOfWeek(item: PlaceholderItem, unit: string): boolean {
  return unit === 'week' && item.fact?.kind === 'week';
}

/** "Every day, EC2 cost …" and "the daily cost is …": the figure that follows, or else the last before, is of that unit. */
function wrongAnywhere(reading: Reading): string[] {
  const { plain } = reading;
  const wrong = Array.from(plain.matchAll(UNIT_BEFORE)).filter(
    ({ 0: written, 1: adverb, 2: noun, index }) => {
      const behind = plain.indexOf(PLACEHOLDER, index + written.length);
      const ends = plain.slice(index).search(/[.;]/);
      const isBehind = behind !== -1 && (ends === -1 || behind < index + ends);
      const at = isBehind ? behind : plain.lastIndexOf(PLACEHOLDER, index);
      const item = at === -1 ? null : itemAt(reading, at);
      if (item === null || partName(item) === 'month') return false;
      const word = (adverb ?? noun ?? '').toLowerCase();
      const unit = UNITS.get(word) ?? word;
      const before = plain.lastIndexOf(PLACEHOLDER, index);
      const isBeside = before !== -1 && plain.slice(before + 1, index) === ' ';
      const near = isBeside ? itemAt(reading, before) : null;
      return !isRate(item, unit) && !isOfWeek(item, unit) && (near === null || !isRate(near, unit));
    },
  );
  return wrong.map(([match]) => match.trim());
}

/** A unit of time, or "each", stands only with figures that are of that unit. */
export function unitFailure(reading: Reading): LockFailure | null {
  const wrong = [...wrongBehind(reading), ...wrongAnywhere(reading)];
  if (wrong.length === 0) return null;
  const message = `You wrote ${quoted(wrong)} beside a placeholder that is not of that unit: leave it out, or use a fact that says so.`;
  return { code: 'unit', message };
}
