import { firstOfMonth, monthWindow, windowLength, type Month } from '../calendar/day.ts';
import {
  expectedAmounts,
  atLastMonthsRate,
  monthsAfter,
  NO_AMOUNTS,
  plusAmounts,
} from './forecast/expected.ts';
import type { Amounts, Months } from './forecast/expected.ts';
import { spendWithoutGaps } from './forecast/gaps.ts';
import { growthCorrection } from './forecast/growth.ts';
import { interval, typicalError, weeklyMovement } from './forecast/interval.ts';
import { serviceOutlooks, usageOf, type Part } from './forecast/services.ts';
import { isLastMonthBetter, trialErrors, type TrialErrors } from './forecast/trials.ts';
import { NO_PLANS, type ServicePlans } from './planned.ts';
import type { Spend } from './spend.ts';

export type { Part } from './forecast/services.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** An estimate of a month's total with the interval that holds it in `level` of all cases. */
export interface Estimate {
  readonly month: Month;
  readonly total: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

export interface Forecast extends Estimate {
  readonly confidence: Confidence;
  readonly basedOnDays: number;
  /** Trial forecasts of the past that the interval comes from; 0: it comes from how much the weeks move. */
  readonly trials: number;
  /** `last-month`: the newest closed month, at equal length, because the model did clearly worse in this scope's past. */
  readonly method: 'model' | 'last-month';
}

/** Where a month ends and what the next one will cost. */
export interface Estimates {
  readonly monthEnd: Estimate;
  readonly forecast: Forecast;
  /** Expected total of each day from the one after the newest on. */
  readonly ahead: Float64Array;
}

/** What several accounts will cost: their totals add up to the total of them together. */
export interface TogetherEstimates {
  /** null when there is none for any part. */
  readonly together: Estimates | null;
  /** In the order of the parts; null with fewer than 14 days of cost. */
  readonly parts: readonly (Estimates | null)[];
}

export const INTERVAL_LEVEL = 0.8;
/** With less history than this there is no estimate at all. */
export const MIN_FORECAST_DAYS = 14;

function confidenceOf(days: number, error: number): Confidence {
  if (days >= 90 && error <= 0.1) return 'high';
  return days >= 42 && error <= 0.25 ? 'medium' : 'low';
}

/** A scope's own past, from which its intervals and its confidence come. */
interface Past {
  readonly days: number;
  readonly movement: number | null;
  readonly errors: TrialErrors;
}

/** A past whose errors are those of forecasts that growth had corrected. */
function corrected(past: Past, growth: number): Past {
  const shifted = (errors: readonly number[]): number[] => errors.map((error) => error - Math.log(growth));
  const { month, rest, lastMonth } = past.errors;
  return { ...past, errors: { month: shifted(month), rest: shifted(rest), lastMonth } };
}

function pastOf(usage: Float64Array, days: number, { window }: Spend, { future, next }: Months): Past {
  const nextDays = windowLength(monthWindow(next));
  const horizon = { rest: windowLength(future) - nextDays, days: nextDays };
  return { days, movement: weeklyMovement(usage), errors: trialErrors(usage, window.to, horizon) };
}

function estimatesOf(
  { soFar, rest, next, ahead }: Amounts,
  months: Months,
  { days, movement, errors }: Past,
  method: Forecast['method'],
): Estimates {
  const restError = typicalError(errors.rest, movement);
  const error = typicalError(method === 'model' ? errors.month : errors.lastMonth, movement);
  return {
    monthEnd: {
      month: months.month,
      total: soFar + rest,
      ...interval(soFar, rest, restError),
      level: INTERVAL_LEVEL,
    },
    forecast: {
      month: months.next,
      total: next,
      ...interval(0, next, error),
      level: INTERVAL_LEVEL,
      confidence: confidenceOf(days, error),
      basedOnDays: days,
      trials: errors.month.length,
      method,
    },
    ahead,
  };
}

/** One account on its way to an estimate; without history there is none. */
interface PartOutlook {
  readonly part: Part;
  readonly services: ReturnType<typeof serviceOutlooks>;
  readonly past: Past | null;
  /** Next month as the closed one was, where that is what the forecast says. */
  readonly lastMonth: number | null;
}

function outlookOf(given: Part, months: Months): PartOutlook {
  const part = { ...given, spend: spendWithoutGaps(given.spend) };
  const { spend, plans } = part;
  const days = daysWithHistory(spend);
  const services = serviceOutlooks(part, months.future, firstOfMonth(months.next));
  const past = days < MIN_FORECAST_DAYS ? null : pastOf(usageOf([part]), days, spend, months);
  // No closed month holds what is planned for the next.
  const isGivenWay = past !== null && plans.size === 0 && isLastMonthBetter(past.errors);
  return { part, services, past, lastMonth: isGivenWay ? atLastMonthsRate(spend, months) : null };
}

/** The part's amounts, its usage corrected as all of them are, save where last month's total stands. */
function amountsOf({ part, services, lastMonth }: PartOutlook, growth: number, months: Months): Amounts {
  const amounts = expectedAmounts(part.spend, services, growth, months);
  return lastMonth === null ? amounts : { ...amounts, next: lastMonth };
}

function totalOf(parts: readonly Part[]): Float64Array {
  const total = new Float64Array(parts[0]?.spend.total.length ?? 0);
  for (const { spend } of parts)
    for (const [i, cost] of spend.total.entries()) total[i] = (total[i] ?? 0) + cost;
  return total;
}

/**
 * Estimates the month of the newest day and the month after it for several accounts, whose costs cover the same
 * window: what was spent so far, and for each day to come what each service of each account costs on such a day
 * (level, weekday, season, fixed charges, plans). Growth that the services show only together is given to all of
 * them, so that the parts add up. Each interval comes from the errors of forecasts of that scope's weeks before.
 */
export function estimateTogether(given: readonly Part[]): TogetherEstimates {
  const [first] = given;
  if (first === undefined) return { together: null, parts: [] };
  const months = monthsAfter(first.spend);
  const outlooks = given.map((part) => outlookOf(part, months));
  const growth = growthCorrection(outlooks.flatMap(({ services }) => services.map(({ trials }) => trials)));
  const amounts = outlooks.map((outlook) => amountsOf(outlook, growth, months));
  const parts = outlooks.map(({ past, lastMonth }, i) =>
    past === null
      ? null
      : estimatesOf(
          amounts[i] ?? NO_AMOUNTS,
          months,
          corrected(past, growth),
          lastMonth === null ? 'model' : 'last-month',
        ),
  );
  if (given.length === 1) return { together: parts[0] ?? null, parts };
  const all = outlooks.map(({ part }) => part);
  const days = historyOf(totalOf(all));
  if (days < MIN_FORECAST_DAYS) return { together: null, parts };
  const past = pastOf(usageOf(all), days, first.spend, months);
  const method = outlooks.every(({ lastMonth }) => lastMonth !== null) ? 'last-month' : 'model';
  return {
    together: estimatesOf(amounts.reduce(plusAmounts), months, corrected(past, growth), method),
    parts,
  };
}

/**
 * The estimates of one account, or of costs that are forecast service by service. null with fewer than 14 days of cost.
 * @param plans changes that the days to come are expected to hold, and that those known are learnt without
 */
export function estimateMonths(spend: Spend, plans: ServicePlans = NO_PLANS): Estimates | null {
  return estimateTogether([{ spend, plans }]).together;
}

function historyOf(total: Float64Array): number {
  const first = total.findIndex((cost) => cost !== 0);
  return first < 0 ? 0 : total.length - first;
}

/** Days from the first one with any cost to the newest. */
export function daysWithHistory(spend: Spend): number {
  return historyOf(spend.total);
}
