import { addDays, weekdayOf, type Day } from '../calendar/day.ts';
import { mean, median } from './robust.ts';

/** Cost of each weekday relative to an average day; index 0 is Sunday, the mean is 1. */
export type WeekdayProfile = readonly number[];

export const FLAT_PROFILE: WeekdayProfile = [1, 1, 1, 1, 1, 1, 1];

/** Weeks that the profile is learnt from at most: older habits are no guide. */
const MAX_WEEKS = 8;
/** With fewer full weeks the medians below would be single days. */
const MIN_WEEKS = 3;
/** A weekday on which next to nothing runs keeps a little weight, so that dividing by it stays harmless. */
const MIN_FACTOR = 0.02;

/**
 * Learns the weekday profile of a daily series from its last full weeks: for each weekday the median over the
 * weeks of the day's cost relative to its week's mean.
 * @param history daily cost, its last entry being the day before `end`
 */
export function weekdayProfile(history: Float64Array, end: Day): WeekdayProfile {
  const ratios: number[][] = Array.from({ length: 7 }, () => []);
  const weeks = Math.min(MAX_WEEKS, Math.floor(history.length / 7));
  let usableWeeks = 0;
  for (let week = 1; week <= weeks; week++) {
    const start = history.length - 7 * week;
    const days = history.subarray(start, start + 7);
    const weekMean = mean(days);
    if (!(weekMean > 0)) continue;
    usableWeeks++;
    for (const [i, cost] of days.entries()) {
      ratios[weekdayOf(addDays(end, -7 * week + i))]?.push(cost / weekMean);
    }
  }
  if (usableWeeks < MIN_WEEKS) return FLAT_PROFILE;
  const factors = ratios.map((values) => Math.max(MIN_FACTOR, median(values)));
  const level = mean(factors);
  return factors.map((factor) => factor / level);
}

export function weekdayFactor(profile: WeekdayProfile, day: Day): number {
  return profile[weekdayOf(day)] ?? 1;
}

/** The factors of so many days from `from` on. */
export function weekdayFactors(profile: WeekdayProfile, from: Day, days: number): Float64Array {
  const first = weekdayOf(from);
  const factors = new Float64Array(days);
  for (let i = 0; i < days; i++) factors[i] = profile[(first + i) % 7] ?? 1;
  return factors;
}
