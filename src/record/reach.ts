import { addMonths, firstOfMonth, monthOf, type Day, type Month, type Window } from '../calendar/day.ts';

/** Whole months before the open one that history goes back: as far as Datadog keeps cost. */
export const HISTORY_MONTHS = 15;

/** The first day that history can hold, seen from the newest complete day. */
export function earliestDay(newest: Day): Day {
  return firstOfMonth(addMonths(monthOf(newest), -HISTORY_MONTHS));
}

/** The months that a window reaches into, oldest first. */
export function monthsOf({ from, to }: Window): Month[] {
  const months: Month[] = [];
  if (from >= to) return months;
  for (let month = monthOf(from); firstOfMonth(month) < to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The days that lie in both windows; empty (`from` = `to`) when there are none. */
export function overlap(a: Window, b: Window): Window {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return { from, to: to > from ? to : from };
}
