import { mean, median } from '../robust.ts';

/** A cost comes in batches when its days spread by this share of their level, … */
const MIN_SPREAD_SHARE = 0.5;
/** … or when this share of them is far from the days around it. */
const MIN_WILD_SHARE = 0.08;
const LEVEL_DAYS = 28;
const SPARSE_SHARE = 0.5;
/** What ended longer ago is no habit any more. */
const HABIT_DAYS = 42;
/** Longer stretches are held against stretches of so many days, of which the habit has some. */
const MAX_STRETCH = 14;
/** What goes this share beyond all that it did before is no habit. */
const MARGIN = 0.15;

/**
 * Whether a cost comes on some days and not on others, so that no day tells what is usual on the next.
 * @param observed cost of an average day @param levels the same without wild days
 */
export function isBatch(observed: Float64Array, levels: Float64Array, spread: number): boolean {
  if (spread > MIN_SPREAD_SHARE * Math.abs(median(levels.subarray(-LEVEL_DAYS)))) return true;
  let wild = 0;
  for (const [i, cost] of observed.entries()) if (cost !== levels[i]) wild += 1;
  return wild > MIN_WILD_SHARE * observed.length;
}

/** Whether a day in the middle has next to none of it, so that the mean alone tells what it costs. */
export function isSparse(observed: Float64Array): boolean {
  const newest = observed.subarray(-LEVEL_DAYS);
  return Math.abs(median(newest)) < SPARSE_SHARE * Math.abs(mean(newest));
}

const WEEK = 7;

/** The mean of each day and up to six before it. */
export function trailingMeans(daily: Float64Array): Float64Array {
  let sum = 0;
  return daily.map((cost, i) => {
    sum += cost - (i >= WEEK ? (daily[i - WEEK] ?? 0) : 0);
    return sum / Math.min(WEEK, i + 1);
  });
}

/** Between what the means of as many days as a stretch has lay before it. */
function range(before: Float64Array, days: number): { readonly low: number; readonly high: number } {
  let [low, high] = [Infinity, -Infinity];
  let sum = 0;
  for (const [i, cost] of before.entries()) {
    sum += cost - (i >= days ? (before[i - days] ?? 0) : 0);
    if (i + 1 < days) continue;
    low = Math.min(low, sum / days);
    high = Math.max(high, sum / days);
  }
  return { low, high };
}

/** Whether a stretch of a batch job's days went no further than as many days together did before. */
export function isHabit(before: Float64Array, stretch: Float64Array): boolean {
  const days = Math.min(MAX_STRETCH, stretch.length);
  const { low, high } = range(before.subarray(-HABIT_DAYS), days);
  const level = stretch.reduce((sum, cost) => sum + cost, 0) / stretch.length;
  return level <= (1 + MARGIN) * high && level >= (1 - MARGIN) * low;
}
