/** A UTC day as `YYYY-MM-DD`. Such strings sort and compare in calendar order. */
export type Day = string;

/** A month as `YYYY-MM`. */
export type Month = string;

/** A half-open range of UTC days: `from` is in it, `to` is not. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

export const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Texts of days by their number and back: analysis turns the same few hundred days over millions of times. */
const dayTexts = new Map<number, Day>();
const dayNumbers = new Map<Day, number>();

/** Days since 1970-01-01, the form in which days are added and subtracted; NaN for a day that does not exist. */
export function dayNumber(day: Day): number {
  const known = dayNumbers.get(day);
  if (known !== undefined) return known;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 31 February for 3 March.
  const exists = Number.isFinite(time) && dayOf(new Date(time)) === day;
  const number = exists ? time / MS_PER_DAY : Number.NaN;
  dayNumbers.set(day, number);
  return number;
}

export function dayFromNumber(number: number): Day {
  const known = dayTexts.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
  dayTexts.set(number, day);
  return day;
}

/** True for a real calendar day such as 2024-02-29, false for 2023-02-29 or any other text. */
export function isDay(text: string): boolean {
  return DAY_PATTERN.test(text) && Number.isFinite(dayNumber(text));
}

/** The UTC day that an instant falls on. */
export function dayOf(instant: Date): Day {
  return instant.toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function windowLength(window: Window): number {
  return daysBetween(window.from, window.to);
}

export function windowContains(window: Window, day: Day): boolean {
  return window.from <= day && day < window.to;
}

/** True when every day of `inner` lies in `outer`. */
export function windowCovers(outer: Window, inner: Window): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function eachDay(window: Window): Day[] {
  const first = dayNumber(window.from);
  return Array.from({ length: Math.max(0, windowLength(window)) }, (_, i) => dayFromNumber(first + i));
}

/** Day of the week of a day, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday (4).
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8));
}

/** The day of the month of each of the days before `end`, oldest first, counted without writing each as a text. */
export function datesBefore(end: Day, days: number): Uint8Array {
  const dates = new Uint8Array(days);
  let month = monthOf(end);
  let date = dayOfMonth(end);
  for (let i = days - 1; i >= 0; i--) {
    date -= 1;
    if (date === 0) {
      month = addMonths(month, -1);
      date = daysInMonth(month);
    }
    dates[i] = date;
  }
  return dates;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function firstOfMonth(month: Month): Day {
  return `${month}-01`;
}

export function addMonths(month: Month, months: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export function monthWindow(month: Month): Window {
  return { from: firstOfMonth(month), to: firstOfMonth(addMonths(month, 1)) };
}

export function daysInMonth(month: Month): number {
  return windowLength(monthWindow(month));
}
