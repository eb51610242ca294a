import { estimateMonths, type Estimates } from '../../src/analyze/forecast.ts';
import type { DailyData } from './daily-data.ts';
import { actualOf, daysBefore, spendOfSeries, type Observed } from './history.ts';
import { mondayOrigins, type Origin } from './origins.ts';
import {
  lastMonth,
  lastMonthPerDay,
  runRate,
  weekdayMean,
  weekdayMedian,
  type Reference,
} from './references.ts';
import { wape, type Scored } from './scores.ts';

/** One forecast of a series' next month, with what came. */
export interface NextMonth {
  readonly observed: Observed;
  readonly origin: Origin;
  readonly estimates: Estimates;
  readonly actual: number;
}

export const NEXT_MONTH_REFERENCES: ReadonlyMap<string, Reference> = new Map([
  ['weekday median, 8 weeks', weekdayMedian],
  ['weekday mean, 8 weeks', weekdayMean],
  ['run-rate, 28 days', runRate],
  ['last month', lastMonth],
  ['last month, per day', lastMonthPerDay],
]);

/** Our estimates, made as a report makes them; a series without any cost has none. */
export function ourEstimates(observed: Observed, { asOf }: Origin): Estimates | null {
  const [name = ''] = observed.series.keys;
  return estimateMonths(spendOfSeries(daysBefore(observed, asOf), asOf, name));
}

/** Forecasts of every series' next month, from every Monday with enough days before it. */
export function forecastNextMonths({ window, series }: DailyData): NextMonth[] {
  const origins = mondayOrigins(window);
  return series.flatMap((each) => {
    const observed: Observed = { window, series: each };
    return origins.flatMap((origin) => {
      const estimates = ourEstimates(observed, origin);
      const actual = actualOf(observed, origin.target);
      return estimates === null ? [] : [{ observed, origin, estimates, actual }];
    });
  });
}

export function scoreNextMonths(forecasts: readonly NextMonth[]): number {
  return wape(forecasts.map(({ estimates, actual }) => ({ forecast: estimates.forecast.total, actual })));
}

export function scoreReference(forecasts: readonly NextMonth[], reference: Reference): number {
  return wape(
    forecasts.map(({ observed, origin, actual }): Scored => ({
      forecast: reference(daysBefore(observed, origin.asOf), origin.asOf, origin.target),
      actual,
    })),
  );
}
