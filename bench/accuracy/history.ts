import { addDays, daysBetween, type Day, type Window } from '../../src/calendar/day.ts';
import { daysOf, type Spend } from '../../src/analyze/spend.ts';
import type { NamedSeries } from './daily-data.ts';
import { sumOf } from './references.ts';

/** A series as the days of the data's window. */
export interface Observed {
  readonly window: Window;
  readonly series: NamedSeries;
}

/** All days before a day. */
export function daysBefore({ window, series }: Observed, asOf: Day): Float64Array {
  return series.daily.subarray(0, daysBetween(window.from, asOf));
}

export function actualOf({ window, series }: Observed, target: Window): number {
  return sumOf(daysOf(series.daily, window, target));
}

/** One series as the only service of an account, as the analysis takes it. */
export function spendOfSeries(daily: Float64Array, end: Day, service: string): Spend {
  const window = { from: addDays(end, -daily.length), to: end };
  const scheduled = new Float64Array(daily.length);
  return { window, services: [{ service, total: daily, usage: daily, scheduled }], total: daily };
}
