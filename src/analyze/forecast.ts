import {
  addDays,
  addMonths,
  daysBetween,
  eachDay,
  firstOfMonth,
  monthWindow,
  windowLength,
  type Day,
  type Month,
  type Window,
} from '../calendar/day.ts';
import { expectedDays, learnBaseline } from './baseline.ts';
import { NO_COST } from './comparison.ts';
import { fixedChargeOn } from './fixed-charges.ts';
import { reportedMonth } from './periods.ts';
import { learntServices, NO_PLANS, plannedAhead, type ServicePlans } from './planned.ts';
import { mean } from './robust.ts';
import { sumOver, type ServiceSpend, type Spend } from './spend.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** An estimate of a month's total with the interval that holds it in `level` of all cases. */
export interface Estimate {
  readonly month: Month;
  readonly total: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

export interface Forecast extends Estimate {
  readonly confidence: Confidence;
  readonly basedOnDays: number;
  /** Trial forecasts of the past that the interval comes from; 0: too little history, a rule of thumb. */
  readonly trials: number;
}

export const INTERVAL_LEVEL = 0.8;
/** With less history than this there is no estimate at all. */
export const MIN_FORECAST_DAYS = 14;
/** A service without cost for this long is taken to stay silent. */
const SILENT_DAYS = 14;
/** A service younger than this is carried on at the rate of its last week. */
const YOUNG_DAYS = 28;
/** Days that one trial forecast looks ahead. */
const TRIAL_DAYS = 28;
/** Origins of trial forecasts lie this far apart. */
const TRIAL_STEP = 4;
/** The newest trials count: errors of a year ago say little about this month, and each costs a fit. */
const MAX_TRIALS = 26;
/** An interval is never narrower than this share, however well the past went. */
const MIN_ERROR = 0.02;
/** A factor of ten either way: an error beyond it says only that nothing is known. */
const MAX_ERROR = Math.log(10);
/** Without any trial forecast, the error that published daily-cost forecasts stay within. */
const UNKNOWN_ERROR = 0.3;

/** Expected usage of each day of a window that begins where `history` ends. */
function expectedUsage(history: Float64Array, window: Window): Float64Array {
  const first = history.findIndex((cost) => cost !== 0);
  const last = history.findLastIndex((cost) => cost !== 0);
  if (first < 0) return new Float64Array(windowLength(window));
  const isSilent = history.length - 1 - last >= SILENT_DAYS;
  const known = history.subarray(first);
  if (known.length < YOUNG_DAYS) {
    return new Float64Array(windowLength(window)).fill(isSilent ? 0 : mean(known.subarray(-7)));
  }
  const baseline = learnBaseline(known, window.from);
  // A service that costs something on one day of the month only is silent on all others.
  if (isSilent) return Float64Array.from(eachDay(window), (day) => fixedChargeOn(baseline.fixed, day));
  return expectedDays(baseline, window);
}

/** What charges that come by the calendar will cost on a day: what they cost on the newest same date known. */
function expectedScheduled(scheduled: Float64Array, covered: Window, day: Day): number {
  for (let months = 1; months <= 2; months++) {
    const before = `${addMonths(day.slice(0, 7), -months)}${day.slice(7)}`;
    const index = daysBetween(covered.from, before);
    if (index >= 0 && index < scheduled.length) return scheduled[index] ?? 0;
  }
  return 0;
}

function expectedService({ usage, scheduled }: ServiceSpend, covered: Window, future: Window): Float64Array {
  const expected = expectedUsage(usage, future);
  if (scheduled.every((cost) => cost === 0)) return expected;
  return expected.map((cost, i) => cost + expectedScheduled(scheduled, covered, addDays(future.from, i)));
}

/** Expected total of each day after the newest one, to the end of next month, added up over the services. */
function expectedTotals(
  spend: Spend,
  learnt: readonly ServiceSpend[],
  plans: ServicePlans,
  future: Window,
): Float64Array {
  const totals = new Float64Array(windowLength(future));
  const usage = new Map(spend.services.map((service) => [service.service, service.usage]));
  const nothing = new Float64Array(spend.total.length);
  for (const service of learnt) {
    const planned = plans.get(service.service);
    const expected = expectedService(service, spend.window, future);
    const ahead =
      planned === undefined ? null : plannedAhead(planned, usage.get(service.service) ?? nothing, future);
    for (const [i, cost] of expected.entries()) {
      // A saving takes no more than there is.
      const changed = ahead === null ? cost : Math.max(Math.min(cost, 0), cost + (ahead[i] ?? 0));
      totals[i] = (totals[i] ?? 0) + changed;
    }
  }
  return totals;
}

/** Absolute log errors of forecasts of the last weeks, made from nothing but the days before each. */
function trialErrors(usage: Float64Array, covered: Window): number[] {
  const errors: number[] = [];
  for (let origin = usage.length - TRIAL_DAYS; origin >= YOUNG_DAYS; origin -= TRIAL_STEP) {
    if (errors.length === MAX_TRIALS) break;
    const from = addDays(covered.from, origin);
    const forecast = expectedUsage(usage.subarray(0, origin), { from, to: addDays(from, TRIAL_DAYS) });
    const expected = forecast.reduce((sum, cost) => sum + cost, 0);
    const actual = usage.subarray(origin, origin + TRIAL_DAYS).reduce((sum, cost) => sum + cost, 0);
    if (expected >= NO_COST && actual >= NO_COST) errors.push(Math.abs(Math.log(actual / expected)));
  }
  return errors;
}

/** The past error that `level` of all forecasts stay within: the conformal quantile of the trial errors. */
function typicalError(errors: readonly number[]): number {
  if (errors.length === 0) return UNKNOWN_ERROR;
  const sorted = [...errors].sort((a, b) => a - b);
  const rank = Math.min(sorted.length, Math.ceil((sorted.length + 1) * INTERVAL_LEVEL));
  return Math.min(MAX_ERROR, Math.max(MIN_ERROR, sorted[rank - 1] ?? UNKNOWN_ERROR));
}

function confidenceOf(days: number, error: number): Confidence {
  if (days >= 90 && error <= 0.1) return 'high';
  return days >= 42 && error <= 0.25 ? 'medium' : 'low';
}

/** An uncertain amount is multiplied or divided by the past error; a credit balance is mirrored. */
function interval(certain: number, uncertain: number, error: number): { low: number; high: number } {
  const ends = [certain + uncertain * Math.exp(-error), certain + uncertain * Math.exp(error)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

function usageOf(services: readonly ServiceSpend[], days: number): Float64Array {
  const usage = new Float64Array(days);
  for (const service of services) {
    for (const [i, cost] of service.usage.entries()) usage[i] = (usage[i] ?? 0) + cost;
  }
  return usage;
}

/**
 * Estimates the month of the newest day and the month after it: what was spent so far, and for each day to come
 * what its service costs on such a day (level, weekday, fixed charges). The interval comes from the errors that
 * the same forecast made on the weeks before. null with fewer than 14 days of cost.
 * @param plans changes that the days to come are expected to hold, and that those known are learnt without
 */
export function estimateMonths(
  spend: Spend,
  plans: ServicePlans = NO_PLANS,
): { monthEnd: Estimate; forecast: Forecast } | null {
  const days = daysWithHistory(spend);
  if (days < MIN_FORECAST_DAYS) return null;
  const month = reportedMonth(addDays(spend.window.to, -1));
  const next = addMonths(month, 1);
  const future = { from: spend.window.to, to: monthWindow(next).to };
  const learnt = learntServices(spend, plans);
  const expected = expectedTotals(spend, learnt, plans, future);
  const restOfMonth = sumOver(expected, future, { from: future.from, to: firstOfMonth(next) });
  const nextMonth = sumOver(expected, future, monthWindow(next));
  const monthStart = firstOfMonth(month) < spend.window.from ? spend.window.from : firstOfMonth(month);
  const soFar = sumOver(spend.total, spend.window, { from: monthStart, to: spend.window.to });
  const errors = trialErrors(usageOf(learnt, spend.total.length), spend.window);
  const error = typicalError(errors);
  return {
    monthEnd: {
      month,
      total: soFar + restOfMonth,
      ...interval(soFar, restOfMonth, error),
      level: INTERVAL_LEVEL,
    },
    forecast: {
      month: next,
      total: nextMonth,
      ...interval(0, nextMonth, error),
      level: INTERVAL_LEVEL,
      confidence: confidenceOf(days, error),
      basedOnDays: days,
      trials: errors.length,
    },
  };
}

/** Days from the first one with any cost to the newest. */
export function daysWithHistory(spend: Spend): number {
  const first = spend.total.findIndex((cost) => cost !== 0);
  return first < 0 ? 0 : eachDay(spend.window).length - first;
}
