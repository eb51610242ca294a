import { addDays, addMonths, daysBetween, monthOf, type Day, type Window } from '../../calendar/day.ts';
import { mean, median } from '../robust.ts';
import { FEE_CHANGE } from './service-days.ts';
import type { ServiceEvent } from './service-events.ts';

/** Less than this is no charge. */
const MIN_CHARGE = 1;
/** A charge may come some days before or after its day of the month. */
const TOLERANCE_DAYS = 3;
/** Months before that tell whether a charge comes every month. */
const MONTHS_BEFORE = [1, 2];
/** Charges on so many of 28 days come daily. */
const DAILY_CHARGES = 14;
/** Daily credits that are silent for so long have ended. */
const ENDED_DAYS = 7;
const MONTH_DAYS = 28;

interface Charge {
  readonly day: Day;
  readonly amount: number;
}

/** Charges of daily amounts whose last entry is the day before `end`, whichever sign they have. */
function chargesOf(daily: Float64Array, end: Day): Charge[] {
  const from = addDays(end, -daily.length);
  return [...daily.entries()]
    .filter(([, amount]) => Math.abs(amount) >= MIN_CHARGE)
    .map(([i, amount]) => ({ day: addDays(from, i), amount }));
}

/** The day of another month; the last one where that month is shorter. */
function inMonth(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}${day.slice(7)}`;
  return same > last ? last : same;
}

/** What was charged around a day, and null when nothing was. */
function chargedAround(charges: readonly Charge[], day: Day): number | null {
  const near = charges.filter((charge) => Math.abs(daysBetween(charge.day, day)) <= TOLERANCE_DAYS);
  return near.length === 0 ? null : near.reduce((sum, { amount }) => sum + amount, 0);
}

/** Something of one day. */
export function eventOn(
  kind: ServiceEvent['kind'],
  day: Day,
  expected: number,
  actual: number,
): ServiceEvent {
  const impact = actual - expected;
  return { kind, direction: impact > 0 ? 'up' : 'down', start: day, end: day, expected, actual, impact };
}

/** What the same charge was in the months before; null where it did not come in either. */
function before(charges: readonly Charge[], { day }: Charge): number | null {
  const earlier = MONTHS_BEFORE.map((months) => chargedAround(charges, inMonth(day, -months)));
  const known = earlier.filter((amount) => amount !== null);
  return known.length === 0 ? null : median(known);
}

/** The days of the window on which a charge of both months before was due long enough ago for it not to be late. */
function missing(charges: readonly Charge[], window: Window): Charge[] {
  const due = charges.filter(({ day }) => chargedAround(charges, inMonth(day, -1)) !== null);
  return due
    .map(({ day, amount }) => ({ day: inMonth(day, 1), amount }))
    .filter(({ day }) => window.from <= day && addDays(day, TOLERANCE_DAYS) < window.to)
    .filter(({ day }) => chargedAround(charges, day) === null);
}

function isDaily(daily: Float64Array): boolean {
  return (
    daily.subarray(-MONTH_DAYS).filter((amount) => Math.abs(amount) >= MIN_CHARGE).length >= DAILY_CHARGES
  );
}

/** Whether the days before the window reach back far enough to tell what comes every month. */
function isKnown(daily: Float64Array, window: Window): boolean {
  return daily.length - daysBetween(window.from, window.to) >= 2 * MONTH_DAYS;
}

/**
 * Fees that came with another amount, for the first time or not at all in `window`, held against the months before.
 * @param daily fees of each day; the last entry is the last day of the window. Fees that come daily are none of these.
 */
export function feeEvents(daily: Float64Array, window: Window): ServiceEvent[] {
  if (isDaily(daily) || !isKnown(daily, window)) return [];
  const charges = chargesOf(daily, window.to);
  const came = charges
    .filter(({ day }) => day >= window.from)
    .map((charge) => eventOn('fee-changed', charge.day, before(charges, charge) ?? 0, charge.amount))
    .filter(({ impact, expected }) => Math.abs(impact) > FEE_CHANGE * Math.abs(expected));
  const stayedAway = missing(charges, window).map(({ day, amount }) =>
    eventOn('fee-changed', day, amount, 0),
  );
  return [...came, ...stayedAway];
}

/** The day after the last of credits that came daily until then. */
function endOfDaily(daily: Float64Array, window: Window): number | null {
  const end = daily.findLastIndex((amount) => amount <= -MIN_CHARGE) + 1;
  const isOver = daily.length - end >= ENDED_DAYS && addDays(window.to, end - daily.length) >= window.from;
  return isOver && isDaily(daily.subarray(0, end)) ? end : null;
}

/**
 * Credits that came daily or monthly and came no more in `window`.
 * @param daily credits of each day, negative; the last entry is the last day of the window
 */
export function creditEvents(daily: Float64Array, window: Window): ServiceEvent[] {
  const end = endOfDaily(daily, window);
  if (end !== null) {
    const expected = mean(daily.subarray(0, end).subarray(-MONTH_DAYS)) * (daily.length - end);
    const start = addDays(window.to, end - daily.length);
    return [
      { kind: 'credit-ended', direction: 'up', start, end: null, expected, actual: 0, impact: -expected },
    ];
  }
  if (isDaily(daily) || !isKnown(daily, window)) return [];
  return missing(chargesOf(daily, window.to), window)
    .filter(({ amount }) => amount < 0)
    .map(({ day, amount }) => ({ ...eventOn('credit-ended', day, amount, 0), end: null, isMonthly: true }));
}
