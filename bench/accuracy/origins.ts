import {
  addDays,
  addMonths,
  daysBetween,
  dayOfMonth,
  eachDay,
  monthOf,
  monthWindow,
  weekdayOf,
  type Day,
  type Window,
} from '../../src/calendar/day.ts';

const MONDAY = 1;
/** Days of history before the first origin. */
export const FIRST_DAY = 200;

/** A report built on `asOf` from the days before it, and the days that it forecasts. */
export interface Origin {
  readonly asOf: Day;
  readonly target: Window;
}

/** Mondays from day 200 whose next calendar month lies in the data. */
export function mondayOrigins(window: Window): Origin[] {
  return eachDay(window)
    .slice(FIRST_DAY)
    .filter((day) => weekdayOf(day) === MONDAY)
    .map((asOf) => ({ asOf, target: monthWindow(addMonths(monthOf(addDays(asOf, -1)), 1)) }))
    .filter(({ target }) => target.to <= window.to);
}

/** For each whole month: a report built when its first `days` days are complete, and the days left of it. */
export function monthEndOrigins(window: Window, days: number): Origin[] {
  return eachDay(window)
    .filter((day) => dayOfMonth(day) === 1 && monthWindow(monthOf(day)).to <= window.to)
    .map((first) => ({ asOf: addDays(first, days), target: monthWindow(monthOf(first)) }))
    .filter(({ asOf }) => daysBetween(window.from, asOf) >= FIRST_DAY);
}

/** The first days of months that have `history` days before them and end in the data. */
export function monthStartOrigins(window: Window, history: number): Origin[] {
  return eachDay(window)
    .slice(history)
    .filter((day) => dayOfMonth(day) === 1)
    .map((asOf) => ({ asOf, target: monthWindow(monthOf(asOf)) }))
    .filter(({ target }) => target.to <= window.to);
}
