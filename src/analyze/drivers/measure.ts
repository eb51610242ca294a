import {
  addDays,
  daysBetween,
  eachDay,
  weekdayOf,
  windowCovers,
  windowLength,
  type Day,
  type Window,
} from '../../calendar/day.ts';
import type { Comparison } from '../comparison.ts';
import { daysOf, sumOver } from '../spend.ts';
import type { BeforeNow } from './effects.ts';

/** How amounts of a window's days are brought into the two spans that are set against each other. */
export interface Measure {
  readonly days: Window;
  readonly against: Window;
  readonly of: (daily: Float64Array) => BeforeNow;
}

/** The compared windows of a report, the previous one at the length of the current; null where the data lacks one. */
export function comparedMeasure(
  { current, previous }: Pick<Comparison, 'current' | 'previous'>,
  covered: Window,
): Measure | null {
  if (!windowCovers(covered, current) || !windowCovers(covered, previous)) return null;
  return {
    days: { from: current.from, to: current.to },
    against: { from: previous.from, to: previous.to },
    of: (daily) => ({
      before: (sumOver(daily, covered, previous) * windowLength(current)) / windowLength(previous),
      now: sumOver(daily, covered, current),
    }),
  };
}

const WEEK = 7;
const LEVEL_WEEKS = 4;
/** What lasts is looked at over its first four weeks: after that other things move, too. */
const MOST_DAYS = 28;

/**
 * The days of a departure against the same weekdays of up to four whole weeks before it; null where the data does not
 * reach a week back.
 */
export function departureMeasure(start: Day, end: Day | null, covered: Window): Measure | null {
  const weeks = Math.min(LEVEL_WEEKS, Math.floor(daysBetween(covered.from, start) / WEEK));
  const last = end === null || end >= covered.to ? addDays(covered.to, -1) : end;
  if (weeks < 1 || last < start) return null;
  const days = { from: start, to: addDays(start, Math.min(MOST_DAYS, daysBetween(start, last) + 1)) };
  const against = { from: addDays(start, -WEEK * weeks), to: start };
  const weekdays = eachDay(against).map(weekdayOf);
  const times = new Float64Array(WEEK);
  for (const day of eachDay(days)) times[weekdayOf(day)] = (times[weekdayOf(day)] ?? 0) + 1;
  return {
    days,
    against,
    of: (daily) => ({
      before: daysOf(daily, covered, against).reduce(
        (sum, amount, i) => sum + (amount * (times[weekdays[i] ?? 0] ?? 0)) / weeks,
        0,
      ),
      now: sumOver(daily, covered, days),
    }),
  };
}
