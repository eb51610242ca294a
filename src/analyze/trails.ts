import { addDays, windowLength, type Day, type Window } from '../calendar/day.ts';
import { dataThrough, type DailyCosts } from '../fetch/cost-model.ts';
import type { AccountAnalysis } from './account.ts';
import type { Anomaly } from './anomalies.ts';
import { daysOf } from './spend.ts';

/** The daily cost around an anomaly, for a chart: up to six weeks that end with the newest day. */
export interface Trail {
  /** Id of the anomaly. */
  readonly anomaly: string;
  readonly window: Window;
  readonly daily: Float64Array;
  /** First day of the anomaly, or of the trail where it began before. */
  readonly since: Day;
}

const TRAIL_DAYS = 42;

function trailOf({ id, account, service, start }: Anomaly, costs: DailyCosts): Trail {
  const to = addDays(dataThrough(costs), 1);
  const earliest = addDays(to, -TRAIL_DAYS);
  const window = { from: earliest > costs.window.from ? earliest : costs.window.from, to };
  const daily = new Float64Array(windowLength(window));
  for (const series of costs.series) {
    if (series.account !== account || series.chargeType !== 'usage') continue;
    if (service !== null && series.service !== service) continue;
    for (const [i, cost] of daysOf(series.daily, costs.window, window).entries())
      daily[i] = (daily[i] ?? 0) + cost;
  }
  return { anomaly: id, window, daily, since: start > window.from ? start : window.from };
}

/** What the usage behind each anomaly cost day by day. */
export function trailsOf(accounts: readonly AccountAnalysis[], costs: DailyCosts): Trail[] {
  return accounts.flatMap(({ anomalies }) => anomalies.map((anomaly) => trailOf(anomaly, costs)));
}
