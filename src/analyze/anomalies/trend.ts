import { mean, median, robustScale } from '../robust.ts';

const WEEK = 7;
/** With fewer weeks any two would make a trend. */
const MIN_WEEKS = 4;
/** Growth by more than this share of the level a day, a tenth a month, is no steady one. */
const MAX_GROWTH = 0.1 / 30;

/** A trend is no larger than this many times that of its flatter half. */
const HALF_SHARE = 1.5;

/** The middle of the slopes between all pairs (Theil 1950, Sen 1968), which a few wild weeks cannot move. */
function theilSen(values: readonly number[]): number {
  const slopes: number[] = [];
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / (j - i));
  }
  return median(slopes);
}

/** Standard error of a slope through `count` evenly spaced values that lie so far from it. */
function slopeError(spread: number, count: number): number {
  return spread / Math.sqrt((count * (count ** 2 - 1)) / 12);
}

/** The trend of some weeks, less by as much as chance would make (the positive part of James and Stein's shrinkage, 1961). */
function shrunkSlope(weeks: readonly number[]): number {
  const slope = theilSen(weeks);
  if (slope === 0) return 0;
  const error = slopeError(robustScale(weeks.map((level, i) => level - slope * i)), weeks.length);
  return slope * Math.max(0, 1 - (error / slope) ** 2);
}

/**
 * Steady growth of a level in money a day: the trend of its weeks, as far as both halves of them show it. A step is
 * none: one half of it is flat.
 */
export function trendOf(levels: Float64Array): number {
  const weeks: number[] = [];
  for (let to = levels.length; to >= WEEK; to -= WEEK) weeks.unshift(median(levels.subarray(to - WEEK, to)));
  if (weeks.length < 2 * MIN_WEEKS) return 0;
  const half = Math.floor(weeks.length / 2);
  const slopes = [shrunkSlope(weeks), theilSen(weeks.slice(0, half)), theilSen(weeks.slice(-half))];
  const isSteady = slopes.every((slope) => slope > 0) || slopes.every((slope) => slope < 0);
  if (!isSteady) return 0;
  const [whole = 0, ...halves] = slopes.map(Math.abs);
  const limit = MAX_GROWTH * Math.abs(mean(levels));
  return (
    Math.sign(slopes[0] ?? 0) * Math.min(limit, Math.min(whole, HALF_SHARE * Math.min(...halves)) / WEEK)
  );
}
