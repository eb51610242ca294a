import type { Noise } from './spread.ts';
import { mean, median } from '../robust.ts';
import { rollingMedianBefore } from '../rolling-median.ts';

/** Days `[from, to)` of a window that depart together from the level of the days before them. */
export interface Stretch {
  /** Index of its first day in the window. */
  readonly from: number;
  readonly to: number;
  readonly direction: 'up' | 'down';
  /** What an average day cost before it. */
  readonly level: number;
}

/**
 * Standard deviations of the logarithm from which a rise departs: noise of costs multiplies, so that a noisy cost doubles
 * sooner than its standard deviation says. Three would alarm daily somewhere in 600 services.
 */
const MIN_RISE_SCORE = 5.9;
/** A fall ends at zero: it is measured in plain standard deviations. */
const MIN_FALL_SCORE = 6.9;
/** A single day counts for no more, so that one wild day does not drag its neighbours along. */
const MAX_DAY_SCORE = 12;
/** Few days depart only when they are this share above or below the level before as well, … */
const MIN_SHARE = 0.25;
/** … and many when they are this. */
const MIN_LASTING_SHARE = 0.18;
/** From this many departing days on the level has shifted; before that it is a spike. */
export const SHIFT_DAYS = 5;
/** Stretches of one direction this far apart (a weekend between) belong together. */
export const MAX_GAP_DAYS = 3;
/** Days whose median is the level before a stretch. */
const LEVEL_DAYS = 28;
/** Variance of the level before a stretch against that of a day: of a median of 28 days (π / 56), and of what it wanders. */
const LEVEL_VARIANCE = 0.1;
/** A wild day among many counts for no more than this share of the level. */
const MAX_DAY_SHARE = 0.3;

/**
 * Variance of the sum of 1, 2, … days' scores where nothing happened: noise of which a day remembers a share of the day
 * before (a first-order autoregression), and the level before them, which all of them have in common.
 */
function variances(days: number, memory: number): Float64Array {
  const variance = new Float64Array(days + 1);
  let covariance = 0;
  for (let length = 1; length <= days; length++) {
    // Each day adds itself and twice its covariances with the days before it.
    variance[length] = (variance[length - 1] ?? 0) + 1 + 2 * covariance;
    covariance = memory * (covariance + 1);
  }
  return variance.map((own, length) => own + LEVEL_VARIANCE * length ** 2);
}

/** Beyond it a rise is clear whatever the noise. */
const MAX_LOG = 4;

/** What the scores of 1, 2, … days must add up to. */
function leastScores(
  variance: Float64Array,
  spread: number,
  level: number,
): { readonly rises: Float64Array; readonly falls: Float64Array } {
  const relative = spread / Math.max(level, spread);
  return {
    falls: variance.map((own) => MIN_FALL_SCORE * Math.sqrt(own)),
    rises: variance.map((own, length) => {
      const log = (MIN_RISE_SCORE * Math.sqrt(own) * relative) / Math.max(1, length);
      return (length * Math.expm1(Math.min(MAX_LOG, log))) / relative;
    }),
  };
}

/** Whether all days lie so close together that no stretch of them can depart. */
function isCalm(before: Float64Array, observed: Float64Array): boolean {
  let [least, most] = [Infinity, -Infinity];
  for (const values of [before, observed]) {
    for (const value of values) {
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  return least > 0 && most <= (1 + MIN_LASTING_SHARE) * least && (1 - MIN_LASTING_SHARE) * most <= least;
}

/**
 * Stretches of days that depart from the level before them, as cost of an average day: of those that do, the one that
 * stands out most first, then what is left on both sides of it. A stretch stands out by the sum of its days' scores
 * over the root of their number, which has a standard deviation of 1 where nothing happened (the scan statistic for an
 * epidemic change of mean: Levin and Kline, Statistics in Medicine 4, 1985).
 * @param before the days before the window, without wild ones
 */
export function departures(
  before: Float64Array,
  observed: Float64Array,
  { spread, memory }: Noise,
): Stretch[] {
  const recent = before.subarray(-LEVEL_DAYS);
  if (isCalm(recent, observed)) return [];
  const least = leastScores(variances(observed.length, memory), spread, Math.abs(median(recent)));
  const levels = rollingMedianBefore(recent, observed, LEVEL_DAYS);

  const strongest = (from: number, to: number): Stretch | null => {
    let best: Stretch | null = null;
    let most = 0;
    for (let start = from; start < to; start++) {
      const level = levels[start] ?? 0;
      const cap = MAX_DAY_SHARE * level;
      let [score, excess, cappedExcess] = [0, 0, 0];
      for (let end = start + 1; end <= to; end++) {
        const above = (observed[end - 1] ?? 0) - level;
        score += Math.min(MAX_DAY_SCORE, Math.max(-MAX_DAY_SCORE, above / spread));
        excess += above;
        cappedExcess += Math.min(cap, Math.max(-cap, above));
        const length = end - start;
        const strength = (score * score) / length;
        if (strength <= most) continue;
        if (score > 0 ? score < (least.rises[length] ?? 0) : -score < (least.falls[length] ?? 0)) continue;
        const share =
          length < SHIFT_DAYS ? Math.abs(excess) / MIN_SHARE : Math.abs(cappedExcess) / MIN_LASTING_SHARE;
        if (share <= level * length || excess * score < 0) continue;
        most = strength;
        best = { from: start, to: end, direction: score > 0 ? 'up' : 'down', level };
      }
    }
    return best;
  };
  const within = (from: number, to: number): Stretch[] => {
    const found = strongest(from, to);
    if (found === null) return [];
    const whole = trimmed(found, observed);
    const step = largestStep(whole, observed);
    // Days before a step within it that would not depart by themselves are noise that happened to lie before it.
    const stretch =
      step > whole.from && strongest(whole.from, step) === null ? { ...whole, from: step } : whole;
    return [...within(from, stretch.from), stretch, ...within(stretch.to, to)];
  };
  return withoutReturns(joined(within(0, observed.length)), observed);
}

/** The first of `count` days from which on their sum is largest. */
function strongestTail(count: number, valueOf: (index: number) => number): number {
  let [best, most, sum] = [0, -Infinity, 0];
  for (let i = count - 1; i >= 0; i--) {
    sum += valueOf(i);
    if (sum <= most) continue;
    most = sum;
    best = i;
  }
  return best;
}

/**
 * A stretch without the days at its ends that are nearer to the level before than to what is usual in it: the most
 * likely days on which a step came and went (Page, Biometrika 41, 1954). One that grows keeps its small first days.
 */
function trimmed(stretch: Stretch, observed: Float64Array): Stretch {
  const { from, to, level } = stretch;
  if (isGrowing(stretch, observed)) return stretch;
  const half = (median(observed.subarray(from, to)) - level) / 2;
  const above = (index: number): number => Math.sign(half) * ((observed[index] ?? 0) - level - half);
  const first = from + strongestTail(to - from, (i) => above(from + i));
  const last = to - strongestTail(to - first, (i) => above(to - 1 - i));
  return { ...stretch, from: first, to: last };
}

/** A step within a stretch is clear when the days from it on are so many times as far off as those before it. */
const STEP = 2;

/** The day before which a stretch is best parted in two levels, the later one further off; its first day where there is none. */
function largestStep(stretch: Stretch, observed: Float64Array): number {
  const { from, to, level } = stretch;
  if (isGrowing(stretch, observed)) return from;
  const total = sumOf(observed, from, to) - level * (to - from);
  let [best, most, head] = [from, 0, 0];
  for (let day = from + 1; day < to; day++) {
    head += (observed[day - 1] ?? 0) - level;
    const [first, second] = [head / (day - from), (total - head) / (to - day)];
    if (Math.abs(second) <= STEP * Math.abs(first)) continue;
    const contrast = ((second - first) ** 2 * (day - from) * (to - day)) / (to - from);
    if (contrast <= most) continue;
    most = contrast;
    best = day;
  }
  return best;
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] ?? 0;
  return sum;
}

/** A departure that is still small in its first third is a drift: it went on growing. */
const GROWING_SHARE = 0.5;
const MIN_GROWING_DAYS = 9;

/** Whether a stretch went on growing instead of having come at once. */
export function isGrowing({ from, to, level }: Stretch, observed: Float64Array): boolean {
  if (to - from < MIN_GROWING_DAYS) return false;
  const third = Math.floor((to - from) / 3);
  const first = Math.abs(mean(observed.subarray(from, from + third)) - level);
  const last = Math.abs(mean(observed.subarray(to - third, to)) - level);
  return first < GROWING_SHARE * last;
}

/** Without stretches that are but the return to what was before the one that they follow: that one has an end. */
function withoutReturns(stretches: readonly Stretch[], observed: Float64Array): Stretch[] {
  return stretches.filter(({ from, to, direction }, i) => {
    const last = stretches[i - 1];
    if (last === undefined || last.direction === direction || from - last.to >= MAX_GAP_DAYS) return true;
    const level = sumOf(observed, from, to) / (to - from);
    return Math.abs(level - last.level) > MIN_LASTING_SHARE * Math.abs(last.level);
  });
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last?.direction === stretch.direction && stretch.from - last.to < MAX_GAP_DAYS) {
      all[all.length - 1] = { ...last, to: stretch.to };
    } else all.push(stretch);
  }
  return all;
}
