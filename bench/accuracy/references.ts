import { learnBaseline } from '../../src/analyze/baseline.ts';
import { fixedChargeOn } from '../../src/analyze/fixed-charges.ts';
import { mean, median } from '../../src/analyze/robust.ts';
import { weekdayFactor } from '../../src/analyze/weekday-profile.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  eachDay,
  monthOf,
  monthWindow,
  windowLength,
  type Day,
  type Window,
} from '../../src/calendar/day.ts';

/** The cost of a window that does not begin before `end`, told from the days before `end` alone. */
export type Reference = (history: Float64Array, end: Day, target: Window) => number;

export const sumOf = (daily: ArrayLike<number>): number =>
  Array.from(daily).reduce((sum, cost) => sum + cost, 0);

const WEEK = 7;

/** For each weekday the middle of the same weekday in the last eight weeks. */
function perWeekday(weeks: number, middle: (values: Float64Array) => number): Reference {
  return (history, end, target) => {
    const used = Math.min(weeks, Math.floor(history.length / WEEK));
    const profile = Array.from({ length: WEEK }, (_, i) =>
      middle(
        Float64Array.from(
          { length: used },
          (_, week) => history[history.length - WEEK * (week + 1) + i] ?? 0,
        ),
      ),
    );
    const gap = daysBetween(end, target.from);
    return sumOf(Array.from({ length: windowLength(target) }, (_, i) => profile[(gap + i) % WEEK] ?? 0));
  };
}

export const weekdayMedian = perWeekday(8, median);
export const weekdayMean = perWeekday(8, mean);

export const runRate: Reference = (history, _end, target) =>
  mean(history.subarray(-28)) * windowLength(target);

/** Days of the newest closed month, where the history holds them. */
function closedMonth(history: Float64Array, end: Day): Float64Array {
  const last = addDays(end, -1);
  const current = monthWindow(monthOf(last));
  const { from, to } = current.to <= end ? current : monthWindow(addMonths(monthOf(last), -1));
  const start = daysBetween(addDays(end, -history.length), from);
  return history.subarray(Math.max(0, start), start + daysBetween(from, to));
}

export const lastMonth: Reference = (history, end) => sumOf(closedMonth(history, end));

/** Last month at its daily mean: the same for months of different length. */
export const lastMonthPerDay: Reference = (history, end, target) => {
  const days = closedMonth(history, end);
  return days.length === 0 ? 0 : mean(days) * windowLength(target);
};

const SILENT_DAYS = 14;
const YOUNG_DAYS = 28;
const SMOOTHING = 0.2;

/** The Theta method on levels: exponential smoothing and half of the least-squares trend. */
function theta(levels: Float64Array): (ahead: number) => number {
  const centre = (levels.length - 1) / 2;
  const average = mean(levels);
  const steps = Array.from(levels, (_, i) => i - centre);
  const variance = sumOf(steps.map((step) => step ** 2));
  const slope = sumOf(steps.map((step, i) => step * ((levels[i] ?? 0) - average))) / variance;
  const level = levels.reduce((smooth, value) => smooth + SMOOTHING * (value - smooth), levels[0] ?? 0);
  return (ahead) => level + 0.5 * slope * ahead;
}

/**
 * The median of 28-day run-rate, 7-day run-rate and Theta after cleaning of fees and spikes: what won on the
 * portfolios that the goals were set on.
 */
export const medianOfThree: Reference = (history, end, target) => {
  const first = history.findIndex((cost) => cost !== 0);
  if (first < 0) return 0;
  const known = history.subarray(first);
  const isSilent = known.length - 1 - known.findLastIndex((cost) => cost !== 0) >= SILENT_DAYS;
  if (known.length < YOUNG_DAYS) return isSilent ? 0 : mean(known.subarray(-WEEK)) * windowLength(target);
  const { levels, profile, fixed } = learnBaseline(known, end);
  const [month, week, trend] = [mean(levels.subarray(-28)), mean(levels.subarray(-WEEK)), theta(levels)];
  const ahead = daysBetween(end, target.from) + 1;
  return sumOf(
    eachDay(target).map((day, i) => {
      const level = Math.max(0, median([month, week, trend(ahead + i)]));
      return (isSilent ? 0 : level * weekdayFactor(profile, day)) + fixedChargeOn(fixed, day);
    }),
  );
};
