import type { DailyData } from './daily-data.ts';
import { actualOf, daysBefore } from './history.ts';
import { ourEstimates } from './nn5.ts';
import { monthEndOrigins } from './origins.ts';
import { weekdayMedian } from './references.ts';
import { wape, type Scored } from './scores.ts';

/** Complete days of the month that a projection is made from. */
export const MONTH_END_DAYS = [3, 7, 15] as const;

export interface MonthEndScore {
  readonly ours: number;
  /** What was spent so far, and the weekday median of eight weeks for the days left. */
  readonly profile: number;
}

/** Projections of the month's end for every series and month, when its first `days` days are complete. */
export function scoreMonthEnds({ window, series }: DailyData, days: number): MonthEndScore {
  const ours: Scored[] = [];
  const profile: Scored[] = [];
  for (const each of series) {
    const observed = { window, series: each };
    for (const origin of monthEndOrigins(window, days)) {
      const { asOf, target } = origin;
      const estimates = ourEstimates(observed, origin);
      if (estimates === null) continue;
      const actual = actualOf(observed, target);
      const rest = weekdayMedian(daysBefore(observed, asOf), asOf, { from: asOf, to: target.to });
      ours.push({ forecast: estimates.monthEnd.total, actual });
      profile.push({ forecast: actualOf(observed, { from: target.from, to: asOf }) + rest, actual });
    }
  }
  return { ours: wape(ours), profile: wape(profile) };
}
