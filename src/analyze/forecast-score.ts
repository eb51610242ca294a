import {
  addDays,
  addMonths,
  firstOfMonth,
  monthOf,
  monthWindow,
  windowCovers,
  type Day,
  type Month,
} from '../calendar/day.ts';
import type { ScopeAnalysis } from './account.ts';
import { NO_COST } from './comparison.ts';
import type { Estimate } from './forecast.ts';
import { sumOver } from './spend.ts';

/** A forecast as it was told of a month, some day before the month was over. */
export interface ToldForecast extends Pick<Estimate, 'total' | 'low' | 'high' | 'level'> {
  readonly asOf: Day;
  /** The newest day that it knew. */
  readonly dataThrough: Day;
  /** What the total holds and of what; only a total of the same can be held against it. */
  readonly basis: string;
}

/** What was told of each month. */
export type ToldForecasts = ReadonlyMap<Month, readonly ToldForecast[]>;

/** A closed month's total against what was forecast of it before it began. */
export interface MonthScore {
  readonly month: Month;
  readonly forecast: number;
  readonly low: number;
  readonly high: number;
  readonly actual: number;
  /** Forecast less actual, as a share of actual; null of a month that cost next to nothing. */
  readonly error: number | null;
  /** Whether the actual total lay in the forecast's range. */
  readonly isInside: boolean;
}

export interface ForecastScore {
  /** The newest closed month. */
  readonly last: MonthScore;
  /** Of all closed months of the last twelve that a forecast is known of; null with fewer than three. */
  readonly rolling: {
    readonly months: number;
    /** Errors of all together as a share of what came. */
    readonly wape: number;
    /** Share of months that lay in their range. */
    readonly coverage: number;
  } | null;
}

/** Months that are scored at most. */
export const SCORED_MONTHS = 12;
const MIN_ROLLING_MONTHS = 3;

/** The newest closed month of data, and those before it that may be scored. */
export function scoredMonths(dataThrough: Day): Month[] {
  const open = monthOf(dataThrough);
  const isOver = monthWindow(open).to === addDays(dataThrough, 1);
  const newest = isOver ? open : addMonths(open, -1);
  return Array.from({ length: SCORED_MONTHS }, (_, i) => addMonths(newest, -i));
}

/** The newest forecast that was told before its month began, of the same total. */
function beforeMonth(month: Month, told: readonly ToldForecast[], basis: string): ToldForecast | null {
  const first = firstOfMonth(month);
  const early = told.filter((each) => each.dataThrough < first && each.basis === basis);
  return early.reduce<ToldForecast | null>(
    (newest, each) => (newest === null || each.dataThrough > newest.dataThrough ? each : newest),
    null,
  );
}

/**
 * Holds closed months against what was forecast of them before they began; null when there is no forecast of the newest
 * one, or the data does not hold all of it.
 */
export function scoreForecasts(
  { window, total }: ScopeAnalysis['daily'],
  told: ToldForecasts,
  basis: string,
): ForecastScore | null {
  const months = scoredMonths(addDays(window.to, -1));
  const scores = months.map((month): MonthScore | null => {
    const forecast = beforeMonth(month, told.get(month) ?? [], basis);
    if (forecast === null || !windowCovers(window, monthWindow(month))) return null;
    const actual = sumOver(total, window, monthWindow(month));
    const error = actual < NO_COST ? null : forecast.total / actual - 1;
    const isInside = forecast.low <= actual && actual <= forecast.high;
    return {
      month,
      forecast: forecast.total,
      low: forecast.low,
      high: forecast.high,
      actual,
      error,
      isInside,
    };
  });
  const [last] = scores;
  if (last === undefined || last === null) return null;
  const known = scores.filter((score) => score !== null);
  const actual = known.reduce((sum, score) => sum + score.actual, 0);
  if (known.length < MIN_ROLLING_MONTHS || actual < NO_COST) return { last, rolling: null };
  const off = known.reduce((sum, score) => sum + Math.abs(score.forecast - score.actual), 0);
  const inside = known.filter(({ isInside }) => isInside).length;
  return {
    last,
    rolling: { months: known.length, wape: off / actual, coverage: inside / known.length },
  };
}
