import type { ScopeAnalysis } from '../../analyze/account.ts';
import { NO_COST, percentChange } from '../../analyze/comparison.ts';
import { daysOf } from '../../analyze/spend.ts';
import { addDays, eachDay, weekdayOf, windowCovers, windowLength, type Window } from '../../calendar/day.ts';
import type { Format } from '../../format/format.ts';
import { directionOf, partsOf, type FactDraft } from './draft.ts';

/** Whole weeks, so that each weekday counts alike. */
const RHYTHM_DAYS = 28;

function average(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}

/** What a day costs at weekends against weekdays, over the last four weeks. */
function rhythmFact({ daily, historyDays }: ScopeAnalysis, format: Format): FactDraft[] {
  const window: Window = { from: addDays(daily.window.to, -RHYTHM_DAYS), to: daily.window.to };
  if (historyDays < RHYTHM_DAYS || !windowCovers(daily.window, window)) return [];
  const days = eachDay(window);
  const costs = daysOf(daily.total, daily.window, window);
  const isWeekend = (i: number): boolean => [0, 6].includes(weekdayOf(days[i] ?? window.from));
  const weekend = average([...costs].filter((_, i) => isWeekend(i)));
  const weekday = average([...costs].filter((_, i) => !isWeekend(i)));
  const percent = percentChange(weekend - weekday, weekday);
  if (percent === null) return [];
  return [
    {
      kind: 'total',
      about: 'cost of an average day at weekends against one on weekdays, over the last weeks',
      parts: {
        percent: format.percent(Math.abs(percent)),
        weekend: format.money(weekend),
        weekday: format.money(weekday),
        days: format.shortWindow(window),
      },
      names: [],
      direction: directionOf(weekend - weekday),
      isCause: false,
      value: percent,
      unit: 'percent',
      window,
    },
  ];
}

/** The day of those reported that cost most, beside an average one. */
function costliestDayFact({ daily, comparison }: ScopeAnalysis, format: Format): FactDraft[] {
  const { current } = comparison;
  const costs = daysOf(daily.total, daily.window, current);
  const most = Math.max(...costs);
  if (windowLength(current) < 2 || most < NO_COST) return [];
  const day = addDays(current.from, costs.indexOf(most));
  return [
    {
      kind: 'total',
      about: 'cost of the most expensive of the days reported',
      parts: partsOf({
        amount: format.money(most),
        day: format.day(day),
        average: format.money(average([...costs])),
      }),
      names: [],
      direction: null,
      isCause: false,
      value: most,
      unit: 'money',
      window: { from: day, to: addDays(day, 1) },
    },
  ];
}

/** What recurs or stands out in the daily totals. */
export function dailyFacts(scope: ScopeAnalysis, format: Format): FactDraft[] {
  return [...rhythmFact(scope, format), ...costliestDayFact(scope, format)];
}
