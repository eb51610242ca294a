import { mean, median } from '../robust.ts';

/** Where the level of a series goes: the level `ahead` days after its newest day, 1 being the day after it. */
export type LevelPath = (ahead: number) => number;

/** A way to tell a level's path from the levels before it. */
type Opinion = (levels: Float64Array) => LevelPath;

/**
 * Windows whose medians the steady opinion averages. Each is about twice the one before, so that together they
 * remember recent weeks well and a half year a little, whatever the right memory is.
 */
const STEADY_WEEKS = [2, 4, 8, 13, 26];
/** A window longer than half of the history would hold all of it back. */
const MAX_SHARE_OF_HISTORY = 0.5;
/** What a baseline learns from: a history so long has room for the longest window. */
const FULL_HISTORY = 7 * 26;
/** Smoothing of the exponential level: about two weeks of memory. */
const SMOOTHING = 0.2;
/** A trend of more than a quarter has ended as often as not. */
const TREND_DAYS = 92;

/** The level stays where it is: the mean of its medians over windows of several lengths. */
const steady: Opinion = (levels) => {
  const fitting = STEADY_WEEKS.filter(
    (weeks) => levels.length >= FULL_HISTORY || 7 * weeks <= MAX_SHARE_OF_HISTORY * levels.length,
  );
  const windows = fitting.length === 0 ? STEADY_WEEKS.slice(0, 1) : fitting;
  const level = Math.max(0, mean(windows.map((weeks) => median(levels.subarray(-7 * weeks)))));
  return () => level;
};

/** Least-squares slope per day. */
function slope(levels: Float64Array): number {
  const centre = (levels.length - 1) / 2;
  let covariance = 0;
  // An index, not an iterator: this is what forecasts spend their time on.
  for (let i = 0; i < levels.length; i++) covariance += (i - centre) * (levels[i] ?? 0);
  const variance = (levels.length * (levels.length ** 2 - 1)) / 12;
  return variance === 0 ? 0 : covariance / variance;
}

/** The Theta method of Assimakopoulos and Nikolopoulos (2000): exponential smoothing with half of the trend. */
const trending: Opinion = (levels) => {
  const recent = levels.subarray(-TREND_DAYS);
  const trend = 0.5 * slope(recent);
  let level = recent[0] ?? 0;
  for (const value of recent) level += SMOOTHING * (value - level);
  return (ahead) => Math.max(0, level + trend * ahead);
};

const OPINIONS: readonly Opinion[] = [steady, trending];

/** Days that one trial of the opinions looks ahead. */
const TRIAL_DAYS = 28;
const TRIAL_STEP = 7;
/** Levels before a trial: with fewer, neither a window nor a trend says much. */
const MIN_LEVELS = 28;
/** An error as large as the level says only that the opinion was wrong. */
const MAX_ERROR = 1;
/** Trials that each opinion is taken to have done as well as the others in, before it did any. */
const PRIOR_TRIALS = 1;
/** How much a better past counts: the weight goes with this power of the inverse mean squared error. */
const SHARPNESS = 8;
const NO_ERROR = 1e-9;

/** Sum of squared relative errors of each opinion on the weeks before, each told from the levels before it alone. */
function trialLosses(levels: Float64Array): { losses: number[]; trials: number } {
  const losses = OPINIONS.map(() => 0);
  let trials = 0;
  for (let at = levels.length - TRIAL_DAYS; at >= MIN_LEVELS; at -= TRIAL_STEP) {
    const before = levels.subarray(0, at);
    const came = mean(levels.subarray(at, at + TRIAL_DAYS));
    const scale = Math.max(NO_ERROR, Math.abs(mean(before.subarray(-TRIAL_DAYS))));
    for (const [i, opinion] of OPINIONS.entries()) {
      const error = Math.min(MAX_ERROR, Math.abs(opinion(before)(TRIAL_DAYS / 2) - came) / scale);
      losses[i] = (losses[i] ?? 0) + error ** 2;
    }
    trials += 1;
  }
  return { losses, trials };
}

/** How much each opinion counts; they add up to 1. */
export type OpinionWeights = readonly number[];

/** Weights are larger for opinions that were right in the series' own past: growing costs weigh the trend, noisy ones the long medians. */
export function opinionWeights(levels: Float64Array): OpinionWeights {
  const { losses, trials } = trialLosses(levels);
  const usual = mean(losses) / Math.max(1, trials) + NO_ERROR;
  const raw = losses.map(
    (loss) => (usual / ((loss + PRIOR_TRIALS * usual) / (trials + PRIOR_TRIALS))) ** SHARPNESS,
  );
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
}

/**
 * The path of a level: the opinions that it stays and that it goes on as it went, weighted.
 * @param levels a baseline's levels: without weekday rhythm, fixed charges and wild days
 */
export function levelPath(levels: Float64Array, weights: OpinionWeights): LevelPath {
  const paths = OPINIONS.map((opinion) => opinion(levels));
  return (ahead) => paths.reduce((sum, path, i) => sum + (weights[i] ?? 0) * path(ahead), 0);
}
