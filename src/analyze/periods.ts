import {
  addDays,
  addMonths,
  dayOfMonth,
  daysInMonth,
  firstOfMonth,
  monthOf,
  monthWindow,
  windowContains,
  type Day,
  type Month,
  type Window,
} from '../calendar/day.ts';

export type Basis = 'month-to-date' | 'last-month' | 'week';

/** Two windows that a report sets against each other. */
export interface ComparedWindows {
  readonly basis: Basis;
  readonly current: Window;
  readonly previous: Window;
}

/** With fewer complete days than this, a month says too little and the closed month is reported instead. */
export const MIN_DAYS_OF_MONTH = 7;

/** The month that a report is about: the month of its newest complete day. */
export function reportedMonth(dataThrough: Day): Month {
  return monthOf(dataThrough);
}

/**
 * The windows of a report's main comparison. From the 7th complete day of a month on: its first k days against
 * the first k days of the month before, k capped by the shorter month. Before that: the closed month against the
 * one before it; these may differ in length, so they are compared per day.
 */
export function comparedWindows(dataThrough: Day): ComparedWindows {
  const month = monthOf(dataThrough);
  const before = addMonths(month, -1);
  const completeDays = dayOfMonth(dataThrough);
  if (completeDays < MIN_DAYS_OF_MONTH) {
    return {
      basis: 'last-month',
      current: monthWindow(before),
      previous: monthWindow(addMonths(before, -1)),
    };
  }
  const days = Math.min(completeDays, daysInMonth(before));
  return {
    basis: 'month-to-date',
    current: { from: firstOfMonth(month), to: addDays(firstOfMonth(month), days) },
    previous: { from: firstOfMonth(before), to: addDays(firstOfMonth(before), days) },
  };
}

/** The last 7 complete days against the 7 before them. */
export function comparedWeeks(dataThrough: Day): ComparedWindows {
  const to = addDays(dataThrough, 1);
  const from = addDays(to, -7);
  return { basis: 'week', current: { from, to }, previous: { from: addDays(from, -7), to: from } };
}

/**
 * The windows to compare when the source covers only `covered`. A current window that begins before the data is
 * cut to it; a closed month of which there is no day gives way to the days of the month that has begun.
 */
export function coveredWindows(windows: ComparedWindows, covered: Window): ComparedWindows {
  const { current } = windows;
  if (covered.from <= current.from) return windows;
  if (windowContains(current, covered.from)) {
    return { ...windows, current: { from: covered.from, to: current.to } };
  }
  const month = monthOf(addDays(covered.to, -1));
  return {
    basis: 'month-to-date',
    current: { from: covered.from, to: covered.to },
    previous: monthWindow(addMonths(month, -1)),
  };
}
