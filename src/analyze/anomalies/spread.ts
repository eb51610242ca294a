import { median } from '../robust.ts';
import { rollingMedianBefore } from '../rolling-median.ts';

/** How single days lie around the level of the days around them. */
export interface Noise {
  /** A robust standard deviation, in money of an average day. */
  readonly spread: number;
  /** Correlation of a day with the one before it, 0 to 0.8: noise that lasts makes many days depart at once. */
  readonly memory: number;
}

/** Spreads below this share of the level would call ordinary rounding an event. */
const MIN_RELATIVE = 0.03;
export const MIN_SPREAD = 0.05;
/** Days before, and days after, whose median a day is held against. */
const NEIGHBOURS = 28;
const MIN_NEIGHBOURS = 7;
const LEVEL_DAYS = 28;
/** Makes the median absolute deviation of normal noise equal to its standard deviation (1 / Φ⁻¹(3/4)). */
const NORMAL_CONSISTENCY = 1.4826;
/** Residuals count for no more than this, so that one wild day is no correlation. */
const MAX_RESIDUAL = 3;
const MAX_MEMORY = 0.8;

function correlation(values: Float64Array): number {
  let [product, square] = [0, 0];
  for (let i = 1; i < values.length; i++) {
    product += (values[i] ?? 0) * (values[i - 1] ?? 0);
    square += (values[i] ?? 0) ** 2;
  }
  return square === 0 ? 0 : product / square;
}

/** The median of up to four weeks before each day; not a number with less than one. */
function mediansBefore(levels: Float64Array): Float64Array {
  const medians = rollingMedianBefore(levels.subarray(0, 0), levels, NEIGHBOURS);
  return medians.map((median, i) => (i < MIN_NEIGHBOURS ? Number.NaN : median));
}

/** What each day is off by from the four weeks before or after it, whichever is nearer: a step is in one of them only. */
function residuals(levels: Float64Array): Float64Array {
  const before = mediansBefore(levels);
  const after = mediansBefore(levels.toReversed()).reverse();
  return levels.map((level, i) => {
    const [fromBefore, fromAfter] = [level - (before[i] ?? Number.NaN), level - (after[i] ?? Number.NaN)];
    if (Number.isNaN(fromBefore)) return Number.isNaN(fromAfter) ? 0 : fromAfter;
    return Math.abs(fromAfter) < Math.abs(fromBefore) ? fromAfter : fromBefore;
  });
}

/** The spread of one side of a distribution: of normal noise its standard deviation. */
function sideSpread(residuals: Float64Array): number {
  return residuals.length === 0 ? 0 : NORMAL_CONSISTENCY * median(residuals);
}

/**
 * Noise of days around their neighbours: what came to stay moves both sides of a day, and so does not count.
 * @param levels cost of an average day, without wild days
 */
export function noiseOf(levels: Float64Array): Noise {
  const least = Math.max(MIN_RELATIVE * Math.abs(median(levels.subarray(-LEVEL_DAYS))), MIN_SPREAD);
  const off = residuals(levels);
  const above = sideSpread(off.filter((value) => value >= 0));
  const below = sideSpread(off.filter((value) => value <= 0).map(Math.abs));
  // Costs double and do not halve as easily: the wider side tells how far a day may go.
  const spread = Math.max(above, below, least);
  const limit = MAX_RESIDUAL * spread;
  const memory = correlation(off.map((value) => Math.min(limit, Math.max(-limit, value))));
  return { spread, memory: Math.min(MAX_MEMORY, Math.max(0, memory)) };
}
