import { addDays, daysBetween, eachDay, type Window } from '../../calendar/day.ts';
import type { PlannedChange } from '../../config/configuration.ts';
import type { Baseline, LearnBaseline } from '../baseline.ts';
import { fixedChargeOn } from '../fixed-charges.ts';
import { withoutPlanned } from '../planned.ts';
import { weekdayFactors } from '../weekday-profile.ts';
import { median } from '../robust.ts';
import { isBatch, isSparse, trailingMeans } from './batch.ts';
import { MIN_SPREAD, noiseOf, type Noise } from './spread.ts';
import { trendOf } from './trend.ts';

/** How far before a window the first day of something that lasts is looked for: a month. */
const LOOK_BACK_DAYS = 31;
/** So many days before that tell what was usual. */
const MIN_KNOWN_DAYS = 28;
/** The first days of a history have no whole week behind them. */
const FULL_WEEK = 6;
/** A fee is another one when it is this share higher or lower. */
export const FEE_CHANGE = 0.2;
/** A fee can be told from the noise around it when it is so many spreads of a day. */
const CLEAR_FEE = 8;
/** A charge that comes on the same day of every month, within usage. */
export interface FeeOnDay {
  readonly index: number;
  readonly expected: number;
  readonly actual: number;
}

/** The days of a service that are looked at, and what the days before them let expect. */
export interface ServiceDays {
  /** The window asked for, and the days before it in which something that lasts may have begun. */
  readonly days: Window;
  /** How many of them lie before the window. */
  readonly lookBack: number;
  readonly actual: Float64Array;
  /** The same as cost of an average day, without fixed charges, steady growth and what came of plans; of a batch job the mean of the week up to it. */
  readonly observed: Float64Array;
  /** Cost of an average day before them, … */
  readonly history: Float64Array;
  /** … and without wild days. */
  readonly before: Float64Array;
  readonly noise: Noise;
  readonly isBatch: boolean;
  /** Fixed charges of the window that came with another amount, or not at all, by the index of their day. */
  readonly fees: readonly FeeOnDay[];
  /** What the days `[from, to)` would have cost at a level, by their index. */
  readonly costAt: (level: number, from: number, to: number) => number;
}

/** What a baseline that is asked again, as for many weeks, need not measure again. */
interface Measured {
  readonly noise: Noise;
  readonly isBatch: boolean;
  readonly isSparse: boolean;
  readonly lookBack: number;
  /** Steady growth of the level, in money a day. */
  readonly trend: number;
}

const measured = new WeakMap<Baseline, Measured>();

function measure(baseline: Baseline): Measured {
  const earlier = measured.get(baseline);
  if (earlier !== undefined) return earlier;
  const { observed, levels } = baseline;
  const lookBack = Math.max(0, Math.min(LOOK_BACK_DAYS, levels.length - MIN_KNOWN_DAYS));
  const noise = noiseOf(levels);
  const batch = isBatch(observed, levels, noise.spread);
  const found = {
    noise,
    isBatch: batch,
    isSparse: batch && isSparse(observed),
    lookBack,
    trend: trendOf(levels.subarray(0, levels.length - lookBack)),
  };
  measured.set(baseline, found);
  return found;
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] ?? 0;
  return sum;
}

function isOtherFee({ expected, actual }: FeeOnDay): boolean {
  return Math.abs(actual - expected) > FEE_CHANGE * Math.abs(expected);
}

/** The days looked at, before it is known what was usual. */
interface Looked {
  readonly days: Window;
  readonly lookBack: number;
  readonly actual: Float64Array;
  /** What came of plans on each of them. */
  readonly came: Float64Array;
}

/** Means of weeks go up and down by how many batches fall into them, in all the range that they had. */
function rangeOf(history: Float64Array): number {
  const settled = history.subarray(FULL_WEEK);
  return settled.length === 0 ? 0 : Math.max(...settled) - Math.min(...settled);
}

/** A job that does not run each day, by its mean over weeks: single days of it tell nothing. */
function batchDays(looked: Looked, net: Float64Array): ServiceDays {
  const { actual, came } = looked;
  const weekly = trailingMeans(net);
  const history = weekly.subarray(0, weekly.length - actual.length);
  return {
    ...looked,
    observed: weekly.subarray(-actual.length),
    history,
    before: history,
    noise: { spread: Math.max(MIN_SPREAD, rangeOf(history) / 2), memory: 0 },
    isBatch: true,
    fees: [],
    costAt: (level, from, to) => level * (to - from) + sumOf(came, from, to),
  };
}

/** A cost that runs on, each day as cost of an average day. */
function runningDays(
  looked: Looked,
  baseline: Baseline,
  { noise, trend, isBatch: batch }: Measured,
): ServiceDays {
  const { actual, came, days, lookBack } = looked;
  const { fixed, profile, observed, levels } = baseline;
  const dates = eachDay(days);
  const known = levels.length - lookBack;
  const flat = (daily: Float64Array): Float64Array => daily.map((cost, i) => cost - trend * (i - known));
  const before = flat(levels.subarray(0, known));
  const level = Math.max(0, median(before.subarray(-MIN_KNOWN_DAYS)));
  const weights = weekdayFactors(profile, days.from, dates.length);
  const usual = (i: number, at: number): number => (at + trend * i) * (weights[i] ?? 1);
  const fees = dates.flatMap((day, index): FeeOnDay[] => {
    const expected = fixedChargeOn(fixed, day);
    if (expected === 0 || Math.abs(expected) < CLEAR_FEE * noise.spread * (weights[index] ?? 1)) return [];
    return [{ index, expected, actual: (actual[index] ?? 0) - (came[index] ?? 0) - usual(index, level) }];
  });
  const besides = Float64Array.from(dates, (day, i) => fixedChargeOn(fixed, day) + (came[i] ?? 0));
  // A fee is looked at as what it is; beside it the day is taken to be like those before.
  for (const { index, actual: charged } of fees) besides[index] = (came[index] ?? 0) + charged;
  return {
    ...looked,
    observed: actual.map((cost, i) => (cost - (besides[i] ?? 0)) / (weights[i] ?? 1) - trend * i),
    history: flat(observed.subarray(0, known)),
    before,
    noise,
    isBatch: batch,
    fees: fees.filter(({ index }) => index >= lookBack).filter(isOtherFee),
    costAt: (at, from, to) => {
      let cost = 0;
      for (let i = from; i < to; i++) cost += usual(i, at) + (besides[i] ?? 0);
      return cost;
    },
  };
}

/**
 * @param usage daily usage from the first day with cost to the end of the window
 * @param learn from the days before the window
 */
export function serviceDays(
  usage: Float64Array,
  window: Window,
  learn: LearnBaseline,
  plans: readonly PlannedChange[],
): ServiceDays {
  const net = withoutPlanned(plans, usage, window.to);
  const start = usage.length - daysBetween(window.from, window.to);
  const baseline = learn(net.subarray(0, start), window.from);
  const known = measure(baseline);
  const first = start - known.lookBack;
  const looked = {
    days: { from: addDays(window.from, -known.lookBack), to: window.to },
    lookBack: known.lookBack,
    actual: usage.subarray(first),
    came: usage.subarray(first).map((cost, i) => cost - (net[first + i] ?? 0)),
  };
  return known.isSparse ? batchDays(looked, net) : runningDays(looked, baseline, known);
}
