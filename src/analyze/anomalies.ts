import { createHash } from 'node:crypto';
import { addDays, daysBetween, type Day, type Window } from '../calendar/day.ts';
import { expectedDays, learnBaseline, observedDays, type Baseline, type LearnBaseline } from './baseline.ts';
import type { Acknowledgement, PlannedChange } from '../config/configuration.ts';
import { expectedWithin, NO_PLANS, withoutPlanned, type ServicePlans } from './planned.ts';
import { quantile, robustScale, median } from './robust.ts';
import type { ServiceSpend, Spend } from './spend.ts';
import { weekdayFactor } from './weekday-profile.ts';

export type AnomalyKind =
  'increase' | 'spike' | 'level-shift' | 'new-service' | 'stopped-service' | 'new-account';

/** A dated, priced departure from expectation. */
export interface Anomaly {
  /** The same departure has the same id in every run, also when a spike lasts and becomes a shift of level. */
  readonly id: string;
  readonly account: string;
  /** null: the account as a whole. */
  readonly service: string | null;
  readonly kind: AnomalyKind;
  readonly direction: 'up' | 'down';
  readonly start: Day;
  /** Last day that departs; null while it lasts. */
  readonly end: Day | null;
  readonly expected: number;
  readonly actual: number;
  /** Actual less expected over the days from start to end; negative for a fall. */
  readonly impact: number;
}

/** An anomaly that its team knows of: it is listed, and announced no more. */
export interface AcknowledgedAnomaly extends Anomaly {
  readonly acknowledged: Pick<Acknowledgement, 'reason' | 'until'>;
}

/** Largest first; of equal ones always the same first. */
export function byImpact(a: Anomaly, b: Anomaly): number {
  return Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1);
}

/** Below this history there is no expectation to depart from: the account is still being learnt. */
export const LEARNING_DAYS = 14;

/** Robust standard deviations that make a day depart: 3 would alarm daily somewhere in 600 series. */
const MIN_SCORE = 5;
/** A day departs only when it is this share above or below its expectation as well. */
const MIN_SHARE = 0.2;
/** Days that go on depart together from here on: that many in a row are seldom chance. */
const MIN_LASTING_SCORE = 3;
const MIN_LASTING_SHARE = 0.15;
/** Scales below this share of the level would call ordinary rounding an event. */
const MIN_RELATIVE_SCALE = 0.03;
const MIN_SCALE = 0.05;
/** Departing days this far apart (a weekend between) belong to one event. */
const MAX_GAP_DAYS = 3;
/** From this many departing days on the level has shifted; before that it is a spike. */
const SHIFT_DAYS = 5;
/** Silent days after which a service counts as stopped. */
const STOPPED_DAYS = 7;
/** A departing day must lie beyond this share of the days already seen, or it is a habit. */
const HABIT_QUANTILE = 0.95;
/** … of this many newest days: what ended longer ago is no habit any more. */
const HABIT_DAYS = 42;

/** Made of account, service, direction and start: a departure that lasts changes its kind, but is the same one. */
export function anomalyId(
  account: string,
  service: string | null,
  direction: 'up' | 'down',
  start: Day,
): string {
  const hash = createHash('sha256').update(JSON.stringify([account, service, direction, start]));
  return hash.digest('hex').slice(0, 10);
}

type Found = Omit<Anomaly, 'id' | 'account' | 'service'>;

function identified(account: string, service: string | null, found: Found): Anomaly {
  return { id: anomalyId(account, service, found.direction, found.start), account, service, ...found };
}

/** How far days usually lie from their expectation, from the levels that led up to the baseline's end. */
function scaleOf(baseline: Baseline): number {
  const { levels } = baseline;
  const errors: number[] = [];
  for (let i = LEARNING_DAYS; i < levels.length; i++) {
    errors.push((levels[i] ?? 0) - median(levels.subarray(Math.max(0, i - 28), i - 6)));
  }
  const spread = errors.length >= LEARNING_DAYS ? robustScale(errors) : robustScale(levels);
  const level = median(levels.subarray(-28));
  return Math.max(spread, MIN_RELATIVE_SCALE * Math.abs(level), MIN_SCALE);
}

interface DepartingDay {
  readonly index: number;
  /** Far enough off to count by itself; others count only as many as go on. */
  readonly isClear: boolean;
  readonly direction: 'up' | 'down';
}

/** What the days that a baseline was learnt from have shown. */
interface Habits {
  readonly scale: number;
  readonly high: number;
  readonly low: number;
}

/** A baseline that is asked again, as for many weeks, need not be measured again. */
const habitsOf = new WeakMap<Baseline, Habits>();

function measuredHabits(baseline: Baseline): Habits {
  const known = habitsOf.get(baseline);
  if (known !== undefined) return known;
  const newest = baseline.observed.subarray(-HABIT_DAYS);
  const habits = {
    scale: scaleOf(baseline),
    high: quantile(newest, HABIT_QUANTILE),
    low: quantile(newest, 1 - HABIT_QUANTILE),
  };
  habitsOf.set(baseline, habits);
  return habits;
}

/** Days of `actual` that depart from `expected`, by score, by share and beyond what history has already shown. */
function departingDays(
  actual: Float64Array,
  expected: Float64Array,
  baseline: Baseline,
  window: Window,
): DepartingDay[] {
  const levels = observedDays(baseline, actual, window.to);
  const departing: DepartingDay[] = [];
  for (const [index, cost] of actual.entries()) {
    const usual = expected[index] ?? 0;
    const level = levels[index] ?? 0;
    const excess = cost - usual;
    // Most services never get past this, and for them nothing else need be measured.
    if (Math.abs(excess) <= MIN_LASTING_SHARE * usual) continue;
    const { scale, high, low } = measuredHabits(baseline);
    const factor = weekdayFactor(baseline.profile, addDays(window.from, index));
    const score = Math.abs(excess) / (scale * factor);
    if (score <= MIN_LASTING_SCORE) continue;
    const isClear = score > MIN_SCORE && Math.abs(excess) > MIN_SHARE * usual;
    if (excess > 0 && level > high) departing.push({ index, direction: 'up', isClear });
    if (excess < 0 && level < low) departing.push({ index, direction: 'down', isClear });
  }
  return departing;
}

/** Joins departing days of one direction that lie close together, of which one is clear or enough go on. */
function runsOf(days: readonly DepartingDay[]): DepartingDay[][] {
  const runs: DepartingDay[][] = [];
  for (const day of days) {
    const run = runs.findLast((candidate) => candidate.at(-1)?.direction === day.direction);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && day.index - last.index <= MAX_GAP_DAYS) run.push(day);
    else runs.push([day]);
  }
  return runs.filter((run) => run.length >= SHIFT_DAYS || run.some(({ isClear }) => isClear));
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function eventOf(
  run: readonly DepartingDay[],
  actual: Float64Array,
  expected: Float64Array,
  window: Window,
): Found | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  const lasts = actual.length - 1 - last.index < MAX_GAP_DAYS;
  const stop = lasts ? actual.length : last.index + 1;
  const total = sumOf(actual.subarray(first.index, stop));
  const usual = sumOf(expected.subarray(first.index, stop));
  return {
    kind: run.length >= SHIFT_DAYS ? 'level-shift' : 'spike',
    direction: first.direction,
    start: addDays(window.from, first.index),
    end: lasts ? null : addDays(window.from, last.index),
    expected: usual,
    actual: total,
    impact: total - usual,
  };
}

/** A service without any cost before the window, dated from its first one. @param expected what was planned of it */
function newService(actual: Float64Array, expected: Float64Array, window: Window): Found | null {
  const first = actual.findIndex((cost) => cost > MIN_SCALE);
  if (first < 0) return null;
  const total = sumOf(actual.subarray(first));
  const usual = sumOf(expected.subarray(first));
  if (usual > 0 && total - usual <= MIN_SHARE * usual) return null;
  const last = actual.findLastIndex((cost) => cost > MIN_SCALE);
  const lasts = actual.length - last <= STOPPED_DAYS;
  return {
    kind: 'new-service',
    direction: 'up',
    start: addDays(window.from, first),
    end: lasts ? null : addDays(window.from, last),
    expected: usual,
    actual: total,
    impact: total - usual,
  };
}

/** A service that ran until some day of the window and costs nothing since at least a week. */
function stoppedService(actual: Float64Array, expected: Float64Array, window: Window): Found | null {
  const start = actual.findLastIndex((cost) => cost > MIN_SCALE) + 1;
  if (actual.length - start < STOPPED_DAYS) return null;
  const usual = sumOf(expected.subarray(start));
  return {
    kind: 'stopped-service',
    direction: 'down',
    start: addDays(window.from, start),
    end: null,
    expected: usual,
    actual: 0,
    impact: -usual,
  };
}

function inService(
  service: ServiceSpend,
  covered: Window,
  window: Window,
  learn: LearnBaseline,
  plans: readonly PlannedChange[],
): Found[] {
  const start = daysBetween(covered.from, window.from);
  const history = service.usage.subarray(0, start);
  const actual = service.usage.subarray(start);
  const firstCost = history.findIndex((cost) => cost > MIN_SCALE);
  if (firstCost < 0) {
    const planned = expectedWithin(plans, actual, new Float64Array(actual.length), window);
    return [newService(actual, planned, window)].filter((found) => found !== null);
  }
  const known = withoutPlanned(plans, history, window.from).subarray(firstCost);
  if (known.length < LEARNING_DAYS) return [];
  const baseline = learn(known, window.from);
  const expected = expectedWithin(plans, actual, expectedDays(baseline, window), window);
  const stopped = stoppedService(actual, expected, window);
  if (stopped !== null) return [stopped];
  const departing = departingDays(actual, expected, baseline, window);
  return runsOf(departing)
    .map((run) => eventOf(run, actual, expected, window))
    .filter((found) => found !== null);
}

/**
 * Departures of an account's services in `window`, measured against what the days before it let expect (fixed
 * charges, weekday rhythm and trend included), that move at least `minAmount` of money. Largest first.
 * Fewer than 14 days of data before the window give none: there is nothing to depart from yet.
 * @param plans what may happen and need not
 */
export function detectAnomalies(
  account: string,
  spend: Spend,
  window: Window,
  minAmount: number,
  learn: LearnBaseline = learnBaseline,
  plans: ServicePlans = NO_PLANS,
): Anomaly[] {
  if (daysBetween(spend.window.from, window.from) < LEARNING_DAYS) return [];
  return spend.services
    .flatMap((service) =>
      inService(service, spend.window, window, learn, plans.get(service.service) ?? []).map((found) =>
        identified(account, service.service, found),
      ),
    )
    .filter((anomaly) => Math.abs(anomaly.impact) >= Math.max(minAmount, MIN_SCALE))
    .sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1));
}
