import { daysBetween, type Window } from '../../src/calendar/day.ts';
import type { CostSeries, DailyCosts } from '../../src/fetch/cost-model.ts';

/** Usage of the days of a window, as a source gives it. */
export function costsOf(covered: Window, series: readonly Usage[], window: Window): DailyCosts {
  const [from, to] = [daysBetween(covered.from, window.from), daysBetween(covered.from, window.to)];
  return {
    source: 'focus',
    costBasis: 'amortized',
    currency: 'USD',
    window,
    series: series.map(({ account, service, daily }): CostSeries => ({
      account,
      service,
      chargeType: 'usage',
      daily: daily.subarray(from, to),
    })),
    accountNames: new Map(),
    unavailable: new Set(),
  };
}

/** Daily usage of an account's service. */
export interface Usage {
  readonly account: string;
  readonly service: string;
  readonly daily: Float64Array;
}
