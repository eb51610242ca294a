import {
  addDays,
  addMonths,
  daysInMonth,
  firstOfMonth,
  monthWindow,
  windowCovers,
  windowLength,
  type Month,
  type Window,
} from '../../calendar/day.ts';
import { reportedMonth } from '../periods.ts';
import { sumOver, type Spend } from '../spend.ts';
import { expectedTotals, type ServiceOutlook } from './services.ts';

/** The months that an estimate is of, and the days that it has to expect. */
export interface Months {
  readonly month: Month;
  readonly next: Month;
  /** From the day after the newest one to the end of next month. */
  readonly future: Window;
}

/** Amounts of an estimate: what was spent this month, what is still to come of it, and next month. */
export interface Amounts {
  readonly soFar: number;
  readonly rest: number;
  readonly next: number;
  /** Total of each day to come, to the end of next month. */
  readonly ahead: Float64Array;
}

export const NO_AMOUNTS: Amounts = { soFar: 0, rest: 0, next: 0, ahead: new Float64Array() };

export function monthsAfter({ window }: Spend): Months {
  const month = reportedMonth(addDays(window.to, -1));
  const next = addMonths(month, 1);
  return { month, next, future: { from: window.to, to: monthWindow(next).to } };
}

export function plusAmounts(a: Amounts, b: Amounts): Amounts {
  const ahead = Float64Array.from(
    { length: Math.max(a.ahead.length, b.ahead.length) },
    (_, i) => (a.ahead[i] ?? 0) + (b.ahead[i] ?? 0),
  );
  return { soFar: a.soFar + b.soFar, rest: a.rest + b.rest, next: a.next + b.next, ahead };
}

/** What the services of an account are expected to cost. @param growth the factor that their usage is corrected by */
export function expectedAmounts(
  spend: Spend,
  services: readonly ServiceOutlook[],
  growth: number,
  { month, next, future }: Months,
): Amounts {
  const days = expectedTotals(services, growth, windowLength(future));
  const start = firstOfMonth(month) < spend.window.from ? spend.window.from : firstOfMonth(month);
  return {
    soFar: sumOver(spend.total, spend.window, { from: start, to: spend.window.to }),
    rest: sumOver(days, future, { from: future.from, to: firstOfMonth(next) }),
    next: sumOver(days, future, monthWindow(next)),
    ahead: days,
  };
}

/** Next month at the daily mean of the newest closed month; null where the data does not hold all of that. */
export function atLastMonthsRate({ total, window }: Spend, { month, next, future }: Months): number | null {
  const closed = monthWindow(monthWindow(month).to <= future.from ? month : addMonths(month, -1));
  if (!windowCovers(window, closed)) return null;
  return (sumOver(total, window, closed) / windowLength(closed)) * daysInMonth(next);
}
