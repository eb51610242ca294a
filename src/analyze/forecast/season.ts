import { addDays, daysBetween, weekdayOf, windowLength, type Day, type Window } from '../../calendar/day.ts';
import { median } from '../robust.ts';
import type { WeekdayProfile } from '../weekday-profile.ts';

/** A year in whole weeks, so that weekdays meet weekdays. */
const YEAR = 364;
/** Days before and after last year's window that tell its usual level. */
const AROUND_DAYS = 56;
/** With less of the days after it, nothing tells a season from a step that stayed. */
const MIN_AFTER_DAYS = 28;
/** One past year is one sample: half of what it shows is taken to come again. */
const SHRINKAGE = 0.5;
/** A season moves a cost to no less than half and no more than twice. */
const MAX_LOG_INDEX = Math.log(2);
/** Below this, a weekday's factor would turn cents into a level. */
const MIN_FACTOR = 0.05;

/**
 * How last year's same window stood out from the weeks around it, as a factor for this year's: December rises where
 * it rose last year and fell again. Counted only where it stood out from the weeks before and from those after, in
 * the same direction: a step that stayed is no season. 1 without a year and eight weeks of history.
 * @param daily daily cost, its last entry being the day before `end`
 */
export function seasonalIndex(
  daily: Float64Array,
  end: Day,
  profile: WeekdayProfile,
  window: Window,
): number {
  const from = daily.length + daysBetween(end, window.from) - YEAR;
  const to = Math.min(daily.length, from + windowLength(window));
  const before = daily.length - YEAR;
  if (before < AROUND_DAYS || daily.length - to < MIN_AFTER_DAYS || to <= from) return 1;
  const factors = profile.map((factor) => Math.max(MIN_FACTOR, factor));
  const weekday = weekdayOf(addDays(end, -daily.length));
  const usual = (first: number, last: number): number =>
    median(daily.subarray(first, last).map((cost, i) => cost / (factors[(weekday + first + i) % 7] ?? 1)));
  const level = usual(from, to);
  const levelBefore = usual(before - AROUND_DAYS, before);
  const levelAfter = usual(to, Math.min(daily.length, to + AROUND_DAYS));
  if (!(level > 0 && levelBefore > 0 && levelAfter > 0)) return 1;
  const rise = Math.log(level / levelBefore);
  if (rise * Math.log(level / levelAfter) <= 0) return 1;
  return Math.exp(SHRINKAGE * Math.min(MAX_LOG_INDEX, Math.max(-MAX_LOG_INDEX, rise)));
}
