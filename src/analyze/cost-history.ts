import { addMonths, daysInMonth, eachDay, monthOf, type Day, type Month } from '../calendar/day.ts';
import type { CostSeries, DailyCosts } from '../fetch/cost-model.ts';
import { NO_COST, percentChange } from './comparison.ts';
import { spendOf, type TotalPolicy } from './spend.ts';

/** Whether the cost of a day is known: of every account, of some, or of none. */
export type KnownDay = 'complete' | 'partial' | 'missing';

export interface DayTotal {
  readonly day: Day;
  /** null for a day that nothing is known of. */
  readonly total: number | null;
  /** Every account that should have cost data of the day has. */
  readonly isComplete: boolean;
}

export interface MonthTotal {
  readonly month: Month;
  /** null for a month that nothing is known of. */
  readonly total: number | null;
  /** Days that are in the total. */
  readonly days: number;
  /** All days of the month are, and each of them whole. */
  readonly isComplete: boolean;
  /** Cost per day against the month before, in percent; null unless both months are complete. */
  readonly changePercent: number | null;
}

export interface ServiceTotal {
  readonly service: string;
  readonly total: number;
  /** Of the whole, 1 for all of it; null where the whole is nothing. */
  readonly share: number | null;
}

export interface AccountTotal {
  readonly account: string;
  readonly total: number;
}

/** What some accounts cost over some days. Its days, services and accounts each add up to the total. */
export interface CostHistory {
  readonly total: number;
  readonly daily: readonly DayTotal[];
  readonly months: readonly MonthTotal[];
  /** Largest first. */
  readonly services: readonly ServiceTotal[];
  readonly accounts: readonly AccountTotal[];
}

function sumOf(values: Iterable<number | null>): number {
  let sum = 0;
  for (const value of values) sum += value ?? 0;
  return sum;
}

function monthTotals(daily: readonly DayTotal[]): MonthTotal[] {
  const months = [...new Set(daily.map(({ day }) => monthOf(day)))];
  const totals: MonthTotal[] = [];
  for (const month of months) {
    const own = daily.filter(({ day }) => monthOf(day) === month);
    const days = own.filter(({ total }) => total !== null).length;
    const isComplete = own.length === daysInMonth(month) && own.every((day) => day.isComplete);
    const total = days === 0 ? null : sumOf(own.map((each) => each.total));
    const before = totals.at(-1);
    const isAfter = before?.month === addMonths(month, -1);
    const changePercent =
      isAfter && isComplete && before.isComplete ? perDayChange(total, days, before) : null;
    totals.push({ month, total, days, isComplete, changePercent });
  }
  return totals;
}

function perDayChange(total: number | null, days: number, before: MonthTotal): number | null {
  if (total === null || before.total === null) return null;
  const previous = before.total / before.days;
  return percentChange(total / days - previous, previous);
}

/** Cost of each account; one that cost nothing is in it as well. */
function accountTotals(costs: DailyCosts, accounts: readonly string[], policy: TotalPolicy): AccountTotal[] {
  const byAccount = new Map<string, CostSeries[]>(accounts.map((account) => [account, []]));
  for (const series of costs.series) byAccount.get(series.account)?.push(series);
  return [...byAccount].map(([account, series]) => ({
    account,
    total: sumOf(spendOf({ ...costs, series }, policy).total),
  }));
}

/**
 * Adds up what some accounts cost.
 * @param known a state for each day of the costs' window
 * @param accounts those that cost is known of
 */
export function costHistory(
  costs: DailyCosts,
  known: readonly KnownDay[],
  accounts: readonly string[],
  policy: TotalPolicy,
): CostHistory {
  const spend = spendOf(costs, policy);
  const daily = eachDay(costs.window).map((day, i): DayTotal => {
    const total = known[i] === 'missing' ? null : (spend.total[i] ?? 0);
    return { day, total, isComplete: known[i] === 'complete' };
  });
  const total = sumOf(spend.total);
  const services = spend.services
    .map(({ service, total: ofDays }) => ({ service, total: sumOf(ofDays) }))
    .filter((service) => service.total !== 0)
    .map((each): ServiceTotal => ({ ...each, share: total < NO_COST ? null : each.total / total }));
  return {
    total,
    daily,
    months: monthTotals(daily),
    services: services.sort((a, b) => b.total - a.total || (a.service < b.service ? -1 : 1)),
    accounts: accountTotals(costs, accounts, policy).sort(
      (a, b) => b.total - a.total || (a.account < b.account ? -1 : 1),
    ),
  };
}
