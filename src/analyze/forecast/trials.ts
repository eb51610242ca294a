import { addDays, type Day } from '../../calendar/day.ts';
import { NO_COST } from '../comparison.ts';
import { outlook, YOUNG_DAYS } from './series.ts';

/** What is to be forecast: the `rest` days after the newest one, and `days` days that begin after them. */
export interface Horizon {
  readonly rest: number;
  readonly days: number;
}

/** Log errors of trial forecasts of known days, newest first. */
export interface TrialErrors {
  readonly month: readonly number[];
  readonly rest: readonly number[];
  /** Of the same months, each answered with the four weeks before its origin: same as last month. */
  readonly lastMonth: readonly number[];
}

/** Origins of trials lie a week apart, so that each sees the same weekdays as the forecast. */
const TRIAL_STEP = 7;
/** The newest quarter counts: older errors say little about this month, and each costs a fit. */
const MAX_TRIALS = 13;
/** A short history shows the errors of a nearer month rather than none: so many weeks are left for trials. */
const MIN_TRIAL_WEEKS = 3;

function sumOf(daily: Float64Array, from: number, to: number): number {
  return daily.subarray(from, to).reduce((sum, cost) => sum + cost, 0);
}

function logError(actual: number, expected: number): number {
  return Math.log(Math.max(NO_COST, actual) / Math.max(NO_COST, expected));
}

/**
 * Errors of forecasts of the last weeks, each made from nothing but the days before its origin, of days as far ahead
 * and as many as the forecast itself.
 * @param daily daily cost, its last entry being the day before `end`
 */
export function trialErrors(daily: Float64Array, end: Day, { rest, days }: Horizon): TrialErrors {
  const first = daily.findIndex((cost) => cost !== 0);
  const oldest = Math.max(0, first) + YOUNG_DAYS;
  const room = daily.length - oldest - MIN_TRIAL_WEEKS * TRIAL_STEP - days;
  const gap = Math.max(0, Math.min(rest, room));
  const errors = { month: [] as number[], rest: [] as number[], lastMonth: [] as number[] };
  for (
    let at = daily.length - gap - days;
    at >= oldest && errors.month.length < MAX_TRIALS;
    at -= TRIAL_STEP
  ) {
    const before = daily.subarray(0, at);
    const origin = addDays(end, at - daily.length);
    const expect = outlook(before, origin);
    const expected = (from: number, length: number): number =>
      sumOf(expect({ from: addDays(origin, from), to: addDays(origin, from + length) }), 0, length);
    const month = sumOf(daily, at + gap, at + gap + days);
    const known = expected(gap, days);
    if (month < NO_COST || known < NO_COST) continue;
    errors.month.push(logError(month, known));
    errors.rest.push(logError(sumOf(daily, at, at + rest), expected(0, rest)));
    errors.lastMonth.push(logError(month, (sumOf(before, at - YOUNG_DAYS, at) * days) / YOUNG_DAYS));
  }
  return errors;
}

/** With fewer trials the oldest knew too little: monthly fees are learnt from two months. */
const MIN_GATE_TRIALS = 8;
/**
 * By how many typical errors the model must have lost to last month's total before it gives way: it won by a quarter
 * on every set of series that it was tried on, which is taken to weigh as much as a dozen trials.
 */
const ADVANTAGE = 3;

/** Whether the model lost to "same as last month" on the scope's own past, clearly enough not to be chance. */
export function isLastMonthBetter({ month, lastMonth }: TrialErrors): boolean {
  if (month.length < MIN_GATE_TRIALS) return false;
  const size = (errors: readonly number[]): number => errors.reduce((sum, error) => sum + Math.abs(error), 0);
  const [model, last] = [size(month), size(lastMonth)];
  return model - last > (ADVANTAGE * (model + last)) / (2 * month.length);
}
