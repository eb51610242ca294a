import { median } from '../robust.ts';

/**
 * Half the width of an 80 % interval in standard deviations: the 0.9 quantile of Student's t with 17 degrees of
 * freedom, a quarter's 13 trials and the 4 that the prior weighs.
 */
const HALF_WIDTH = 1.333;
/** Trials that the week-to-week movement weighs as much as: about one month of its own. */
const PRIOR_TRIALS = 4;
/** A month's total is off by about as much as one week differs from the week before. */
const ERROR_PER_MOVEMENT = 1;
/** What a movement of weeks says is kept between a still cost and a wild one. */
const MOVEMENT = { min: 0.01, max: 0.3 };
/** Newest weeks whose movement counts: half a year. */
const MAX_WEEKS = 27;
const MIN_WEEKS = 4;
/** An error beyond it, a factor of 1.6, says only that something ended or began. */
const MAX_TRIAL_ERROR = 0.5;
/** An interval is never narrower than this share, however well the past went. */
const MIN_ERROR = 0.02;
/** Without any history to tell, the error that published daily-cost forecasts stay within. */
const UNKNOWN_ERROR = 0.3;
/** Makes the median absolute deviation of normal noise equal to its standard deviation (1 / Φ⁻¹(3/4)). */
const NORMAL_CONSISTENCY = 1.4826;

/** How much a week's total usually differs from the week before, as a log; null with fewer than four weeks. */
export function weeklyMovement(daily: Float64Array): number | null {
  const changes: number[] = [];
  let later: number | null = null;
  for (let to = daily.length; to >= 7 && changes.length < MAX_WEEKS - 1; to -= 7) {
    const total = daily.subarray(to - 7, to).reduce((sum, cost) => sum + cost, 0);
    if (!(total > 0)) break;
    if (later !== null) changes.push(Math.abs(Math.log(later / total)));
    later = total;
  }
  return changes.length < MIN_WEEKS - 1 ? null : NORMAL_CONSISTENCY * median(changes);
}

/**
 * The log error that 80 % of all forecasts stay within, from the scope's own past: the mean square of its trials'
 * errors, shrunk towards what its weeks move by. Few trials say little, and the movement of weeks is known early.
 */
export function typicalError(errors: readonly number[], movement: number | null): number {
  if (movement === null) return UNKNOWN_ERROR;
  const prior = ERROR_PER_MOVEMENT * Math.min(MOVEMENT.max, Math.max(MOVEMENT.min, movement));
  const squares = errors.reduce((sum, error) => sum + Math.min(MAX_TRIAL_ERROR, Math.abs(error)) ** 2, 0);
  const variance = (PRIOR_TRIALS * prior ** 2 + squares) / (PRIOR_TRIALS + errors.length);
  return Math.max(MIN_ERROR, HALF_WIDTH * Math.sqrt(variance));
}

/** An uncertain amount is multiplied or divided by the past error; a credit balance is mirrored. */
export function interval(certain: number, uncertain: number, error: number): { low: number; high: number } {
  const ends = [certain + uncertain * Math.exp(-error), certain + uncertain * Math.exp(error)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
