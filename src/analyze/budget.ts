import {
  addDays,
  daysBetween,
  firstOfMonth,
  monthOf,
  monthWindow,
  windowCovers,
  type Day,
  type Month,
} from '../calendar/day.ts';
import type { ScopeAnalysis } from './account.ts';
import { sumOver } from './spend.ts';

/** How a month goes against its budget, on the newest day of data. */
export interface BudgetState {
  readonly month: Month;
  readonly budget: number;
  readonly spent: number;
  /** What the whole month is expected to cost; null where there is no estimate. */
  readonly estimate: number | null;
  /**
   * `over`: more is spent already. `at-risk`: the estimate is above the budget, or its range reaches above it.
   * `on-track` otherwise.
   */
  readonly state: 'on-track' | 'at-risk' | 'over';
  /** The day on which the budget was used up, or is expected to be; null where it is not. */
  readonly day: Day | null;
  /** Next month's forecast; null where there is none. */
  readonly next: { readonly month: Month; readonly total: number } | null;
}

/** The first of some days on which what they cost, on top of `before`, is above the budget; null when it never is. */
function dayAbove(daily: Float64Array, from: Day, before: number, budget: number): Day | null {
  let sum = before;
  const index = daily.findIndex((cost) => {
    sum += cost;
    return sum > budget;
  });
  return index < 0 ? null : addDays(from, index);
}

/**
 * Holds the month of the newest day against a budget for a whole month; null where the data does not reach back to the
 * month's first day, so that nobody knows what was spent.
 * @param scope totals of the accounts that the budget is for
 */
export function budgetState(
  budget: number,
  { daily: { window, total }, monthEnd, forecast, ahead }: ScopeAnalysis,
): BudgetState | null {
  const month = monthOf(addDays(window.to, -1));
  const days = { from: firstOfMonth(month), to: window.to };
  if (!windowCovers(window, days)) return null;
  const spent = sumOver(total, window, days);
  const estimate = monthEnd?.total ?? null;
  const next = forecast === null ? null : { month: forecast.month, total: forecast.total };
  const common = { month, budget, spent, estimate, next };
  if (spent > budget) {
    const first = daysBetween(window.from, days.from);
    return { ...common, state: 'over', day: dayAbove(total.subarray(first), days.from, 0, budget) };
  }
  if (monthEnd === null || monthEnd.high <= budget) return { ...common, state: 'on-track', day: null };
  const left =
    ahead === null ? new Float64Array() : ahead.subarray(0, daysBetween(window.to, monthWindow(month).to));
  const day = monthEnd.total > budget ? dayAbove(left, window.to, spent, budget) : null;
  return { ...common, state: 'at-risk', day };
}
