import { addDays, addMonths, firstOfMonth, monthOf, monthWindow, windowLength } from '../calendar/day.ts';
import type { Day, Month, Window } from '../calendar/day.ts';
import { InputError } from '../errors.ts';
import { requestedWindow } from '../fetch/cost-model.ts';
import { earliestDay, HISTORY_MONTHS, monthsOf, overlap } from './reach.ts';

/** The open month and as many before it are restated so often that they are always loaded again. */
const RESTATED_MONTHS = 2;

/**
 * The days that a backfill loads: whole months, but the open one up to the newest day that can be complete.
 * @param since first day asked for; 15 months back by default
 * @param until last day asked for; the newest that can be complete by default
 * @throws InputError when a day lies outside of what can be loaded
 */
export function backfillWindow(asOf: Day, since: Day | null, until: Day | null): Window {
  const { to } = requestedWindow(asOf);
  const newest = addDays(to, -1);
  const earliest = earliestDay(newest);
  const [first, last] = [since ?? earliest, until ?? newest];
  if (first < earliest) {
    throw new InputError(
      `Input since is ${first}, but history goes back ${HISTORY_MONTHS} months at most. Write ${earliest} or a later day.`,
    );
  }
  if (last > newest) {
    throw new InputError(
      `Input until is ${last}, but ${newest} is the newest day that can be complete. Write that day or an earlier one.`,
    );
  }
  if (first > last) {
    throw new InputError(
      `Input since is ${first}, which is after ${last}, the last day to load. Write an earlier day, or a later one for until.`,
    );
  }
  return overlap(
    { from: firstOfMonth(monthOf(first)), to: monthWindow(monthOf(last)).to },
    { from: earliest, to },
  );
}

/** The oldest of the months that are loaded again although they were loaded before. */
export function oldestRestatedMonth(asOf: Day): Month {
  return addMonths(monthOf(addDays(requestedWindow(asOf).to, -1)), -RESTATED_MONTHS);
}

/** The days of a month that lie in a window. */
export function daysOfMonth(month: Month, window: Window): Window {
  return overlap(monthWindow(month), window);
}

/**
 * Cuts months into windows that are fetched at once, newest first: neighbouring months together, up to `longest` days,
 * but never less than a month.
 */
export function partsOf(months: readonly Month[], window: Window, longest: number): Window[] {
  const parts: Window[] = [];
  for (const month of [...months].sort().reverse()) {
    const days = daysOfMonth(month, window);
    const newer = parts.at(-1);
    const joined = newer?.from === days.to ? { from: days.from, to: newer.to } : null;
    if (joined !== null && windowLength(joined) <= longest) parts[parts.length - 1] = joined;
    else parts.push(days);
  }
  return parts;
}

/** The months of a window, newest first: the order in which they are loaded. */
export function newestFirst(window: Window): Month[] {
  return monthsOf(window).reverse();
}
