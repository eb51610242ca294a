import {
  addDays,
  addMonths,
  dayOfMonth,
  daysBetween,
  eachDay,
  monthOf,
  monthWindow,
  windowCovers,
  windowLength,
  type Day,
  type Window,
} from '../calendar/day.ts';
import { fixedChargeOn } from './fixed-charges.ts';
import { learnBaseline, type LearnBaseline } from './baseline.ts';
import type { Basis, ComparedWindows } from './periods.ts';
import { median } from './robust.ts';
import { daysOf, sumOver, type Spend } from './spend.ts';
import { weekdayFactor } from './weekday-profile.ts';

export interface WindowTotal extends Window {
  /** null when the source does not cover the whole window: unknown, not zero. */
  readonly total: number | null;
}

export interface AdjustedChange {
  /** What the previous window's rate would have cost on the current window's days. */
  readonly previous: number;
  readonly change: number;
  readonly changePercent: number | null;
}

export interface Comparison {
  readonly basis: Basis;
  readonly current: WindowTotal;
  readonly previous: WindowTotal;
  /**
   * Current total less the previous one. On the basis `last-month` the previous month is first brought to the
   * length of the current one (its cost per day × the current month's days); the percentage follows the same rule.
   */
  readonly change: number | null;
  /** null where there is nothing to compare with. */
  readonly changePercent: number | null;
  /** The change without the effect of weekday mix and fixed day-of-month charges; the threshold applies to it. */
  readonly adjusted: AdjustedChange | null;
}

/** A driver: a service with its signed share of the change. The changes of all services add up to the whole. */
export interface ServiceChange {
  readonly service: string;
  readonly current: number;
  readonly previous: number | null;
  readonly change: number | null;
  readonly changePercent: number | null;
  /** `new`: cost now and none before; `gone`: the reverse. */
  readonly state: 'new' | 'gone' | 'changed' | 'unknown';
  /** First day with cost of a service that is new; null for others. */
  readonly since: Day | null;
}

/** Less than half a cent prints as nothing, so it counts as nothing to compare with. */
export const NO_COST = 0.005;

/** Change in percent, or null when there is nothing (or a credit) to compare with. */
export function percentChange(change: number, previous: number): number | null {
  return previous < NO_COST ? null : (100 * change) / previous;
}

/** Factor that brings the previous total to the length of the current window; 1 for windows of equal length. */
function lengthRatio(windows: ComparedWindows): number {
  return windowLength(windows.current) / windowLength(windows.previous);
}

/**
 * Charges that come by the calendar: each day is expected to cost what it did a month before. A day that the month
 * before does not have costs what was usual in it: something only where such a charge comes daily.
 */
function expectedScheduled(
  scheduled: Float64Array,
  covered: Window,
  windows: ComparedWindows,
): number | null {
  if (scheduled.every((cost) => cost === 0)) return 0;
  let expected = 0;
  for (const day of eachDay(windows.current)) {
    const month = monthWindow(addMonths(monthOf(day), -1));
    const before = addDays(month.from, dayOfMonth(day) - 1);
    const sameDay = { from: before, to: addDays(before, 1) };
    const known = windowCovers(month, sameDay) ? sameDay : month;
    if (!windowCovers(covered, known)) return null;
    expected += median(daysOf(scheduled, covered, known));
  }
  return expected;
}

/** The previous window's level of usage, on the weekdays and fixed-charge days of the current window. */
function expectedUsage(
  usage: Float64Array,
  covered: Window,
  windows: ComparedWindows,
  learn: LearnBaseline,
): number {
  const history = usage.subarray(0, windowLength({ from: covered.from, to: windows.current.from }));
  const { profile, fixed } = learn(history, windows.current.from);
  let variable = sumOver(usage, covered, windows.previous);
  let weight = 0;
  for (const day of eachDay(windows.previous)) {
    variable -= fixedChargeOn(fixed, day);
    weight += weekdayFactor(profile, day);
  }
  let expected = 0;
  for (const day of eachDay(windows.current)) {
    expected += (variable / weight) * weekdayFactor(profile, day) + fixedChargeOn(fixed, day);
  }
  return expected;
}

function adjustedPrevious(spend: Spend, windows: ComparedWindows, learn: LearnBaseline): number | null {
  let previous = 0;
  for (const service of spend.services) {
    const scheduled = expectedScheduled(service.scheduled, spend.window, windows);
    if (scheduled === null) return null;
    previous += scheduled + expectedUsage(service.usage, spend.window, windows, learn);
  }
  return previous;
}

/** The first day from `from` on that costs anything; null when none does. */
export function firstCostDay(daily: Float64Array, covered: Window, from: Day = covered.from): Day | null {
  const start = daysBetween(covered.from, from);
  const first = daily.findIndex((cost, i) => i >= start && Math.abs(cost) >= NO_COST);
  return first < 0 ? null : addDays(covered.from, first);
}

function stateOf(current: number, previous: number): ServiceChange['state'] {
  if (Math.abs(previous) < NO_COST && Math.abs(current) >= NO_COST) return 'new';
  if (Math.abs(current) < NO_COST && Math.abs(previous) >= NO_COST) return 'gone';
  return 'changed';
}

/** The change of every service between two windows, largest change first. */
export function compareServices(spend: Spend, windows: ComparedWindows): ServiceChange[] {
  const comparable = windowCovers(spend.window, windows.previous);
  const changes = spend.services.map(({ service, total }): ServiceChange => {
    const current = sumOver(total, spend.window, windows.current);
    if (!comparable) {
      return {
        service,
        current,
        previous: null,
        change: null,
        changePercent: null,
        state: 'unknown',
        since: null,
      };
    }
    const previous = sumOver(total, spend.window, windows.previous);
    const comparablePrevious = previous * lengthRatio(windows);
    const change = current - comparablePrevious;
    const state = stateOf(current, previous);
    return {
      service,
      current,
      previous,
      change,
      changePercent: percentChange(change, comparablePrevious),
      state,
      since: state === 'new' ? firstCostDay(total, spend.window, windows.previous.to) : null,
    };
  });
  return changes
    .filter(({ current, previous }) => current !== 0 || (previous !== null && previous !== 0))
    .sort(
      (a, b) =>
        Math.abs(b.change ?? b.current) - Math.abs(a.change ?? a.current) || (a.service < b.service ? -1 : 1),
    );
}

/** Compares the total cost of two windows. The source must cover the current one. */
export function compare(
  spend: Spend,
  windows: ComparedWindows,
  learn: LearnBaseline = learnBaseline,
): Comparison {
  const { basis } = windows;
  const current = sumOver(spend.total, spend.window, windows.current);
  const ofCurrent = { ...windows.current, total: current };
  if (!windowCovers(spend.window, windows.previous)) {
    const previous = { ...windows.previous, total: null };
    return { basis, current: ofCurrent, previous, change: null, changePercent: null, adjusted: null };
  }
  const previous = sumOver(spend.total, spend.window, windows.previous);
  const comparablePrevious = previous * lengthRatio(windows);
  const change = current - comparablePrevious;
  return {
    basis,
    current: ofCurrent,
    previous: { ...windows.previous, total: previous },
    change,
    changePercent: percentChange(change, comparablePrevious),
    adjusted: adjustedChange(spend, windows, current, learn),
  };
}

function adjustedChange(
  spend: Spend,
  windows: ComparedWindows,
  current: number,
  learn: LearnBaseline,
): AdjustedChange | null {
  const previous = adjustedPrevious(spend, windows, learn);
  if (previous === null) return null;
  return { previous, change: current - previous, changePercent: percentChange(current - previous, previous) };
}

/** From this difference on, in percentage points, the calendar's part in a change must be told. */
const CALENDAR_EFFECT_POINTS = 5;

/** The change without calendar effects where it differs so much that the raw one misleads; null otherwise. */
export function calendarFreePercent({ adjusted, changePercent }: Comparison): number | null {
  const percent = adjusted?.changePercent ?? null;
  if (percent === null || changePercent === null) return null;
  return Math.abs(percent - changePercent) < CALENDAR_EFFECT_POINTS ? null : percent;
}
