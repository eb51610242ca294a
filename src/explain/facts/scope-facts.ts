import {
  addMonths,
  monthOf,
  monthWindow,
  windowCovers,
  windowLength,
  type Month,
} from '../../calendar/day.ts';
import type { ScopeAnalysis } from '../../analyze/account.ts';
import { calendarFreePercent, NO_COST, type Comparison } from '../../analyze/comparison.ts';
import { MIN_FORECAST_DAYS } from '../../analyze/forecast.ts';
import { sumOver } from '../../analyze/spend.ts';
import type { Format } from '../../format/format.ts';
import type { Fact } from './fact.ts';
import { directionOf, partsOf, type FactDraft } from './draft.ts';

/** A change that prints as 0.0 % goes no way. */
const NO_PERCENT = 0.05;

function wholeDirection(change: number, percent: number | null): Fact['direction'] {
  return percent !== null && Math.abs(percent) < NO_PERCENT ? null : directionOf(change);
}

function percentPart(percent: number | null, format: Format): string | null {
  return percent === null ? null : format.percent(Math.abs(percent));
}

/** The cost of the days reported. */
export function totalFact(
  { current, basis }: Comparison,
  names: readonly string[],
  format: Format,
): FactDraft {
  const total = current.total ?? 0;
  const closed = basis === 'last-month';
  return {
    kind: 'total',
    about: closed ? 'cost of the closed month' : 'cost of the days reported',
    parts: partsOf({
      amount: format.money(total),
      days: format.window(current),
      month: closed ? format.monthName(monthOf(current.from)) : null,
      perDay: closed ? format.money(total / windowLength(current)) : null,
    }),
    names,
    direction: null,
    isCause: false,
    value: total,
    unit: 'money',
    window: { from: current.from, to: current.to },
  };
}

/** The change of the whole, or that there is nothing to compare with. */
export function changeFact(comparison: Comparison, format: Format): FactDraft {
  const { basis, current, previous, change, changePercent } = comparison;
  const common = { names: [], isCause: false, window: { from: current.from, to: current.to } };
  const previousDays = format.shortWindow(previous);
  if (previous.total === null || change === null) {
    return {
      kind: 'missing',
      about: 'days before, for which there is no data: nothing can be said about a change',
      parts: { previousDays },
      direction: null,
      value: `${previous.from}/${previous.to}`,
      unit: 'window',
      ...common,
    };
  }
  const closed = basis === 'last-month';
  const hadCost = Math.abs(previous.total) >= NO_COST;
  return {
    kind: 'change',
    about: !hadCost
      ? 'change of the whole cost; there was none before'
      : closed
        ? 'change of the whole cost against the month before, at equal length'
        : 'change of the whole cost against the same days of the month before',
    parts: partsOf({
      amount: format.money(Math.abs(change)),
      percent: percentPart(changePercent, format),
      before: format.money(previous.total),
      previousDays,
      previousMonth: format.monthName(monthOf(previous.from)),
      previousPerDay: closed ? format.money(previous.total / windowLength(previous)) : null,
      length: closed ? null : format.count(windowLength(current)),
    }),
    direction: wholeDirection(change, changePercent),
    value: change,
    unit: 'money',
    ...common,
  };
}

/** The change without calendar effects, where the raw one misleads. */
function calendarFact(comparison: Comparison, of: string, format: Format): FactDraft[] {
  const percent = calendarFreePercent(comparison);
  if (percent === null) return [];
  const change = comparison.adjusted?.change ?? 0;
  return [
    {
      kind: 'calendar',
      about: `change of ${of} with the same weekdays and fixed monthly charges: the fair one`,
      parts: partsOf({ percent: percentPart(percent, format), amount: format.money(Math.abs(change)) }),
      names: [],
      direction: wholeDirection(percent, percent),
      isCause: false,
      value: percent,
      unit: 'percent',
      window: { from: comparison.current.from, to: comparison.current.to },
    },
  ];
}

function weekFact({ current, previous, change, changePercent }: Comparison, format: Format): FactDraft[] {
  if (current.total === null || previous.total === null || change === null) return [];
  return [
    {
      kind: 'week',
      about: 'change of the last complete days (a week) against the week before',
      parts: partsOf({
        amount: format.money(Math.abs(change)),
        percent: percentPart(changePercent, format),
        now: format.money(current.total),
        before: format.money(previous.total),
        days: format.shortWindow(current),
        previousDays: format.shortWindow(previous),
        length: format.count(windowLength(current)),
      }),
      names: [],
      direction: wholeDirection(change, changePercent),
      isCause: false,
      value: change,
      unit: 'money',
      window: { from: current.from, to: current.to },
    },
  ];
}

interface MonthTotal {
  readonly month: Month;
  readonly total: number;
}

/** The total of the month before, where the data holds all of it. */
function monthBefore({ daily }: ScopeAnalysis, month: Month): MonthTotal | null {
  const before = addMonths(month, -1);
  if (!windowCovers(daily.window, monthWindow(before))) return null;
  return { month: before, total: sumOver(daily.total, daily.window, monthWindow(before)) };
}

interface MonthFact {
  readonly kind: 'estimate' | 'forecast';
  readonly about: string;
  readonly month: MonthTotal;
  readonly before: MonthTotal | null;
  readonly range: { readonly low: number; readonly high: number; readonly level: number } | null;
}

/** Without a direction: months differ in length, and a change per day may go against that of the totals. */
function monthFact({ kind, about, month, before, range }: MonthFact, format: Format): FactDraft {
  return {
    kind,
    about,
    parts: partsOf({
      amount: format.money(month.total),
      month: format.monthName(month.month),
      low: range === null ? null : format.money(range.low),
      high: range === null ? null : format.money(range.high),
      level: range === null ? null : format.percent(100 * range.level),
      before: before === null ? null : format.money(before.total),
      previousMonth: before === null ? null : format.monthName(before.month),
    }),
    names: [],
    direction: null,
    isCause: false,
    value: month.total,
    unit: 'money',
    window: monthWindow(month.month),
  };
}

/** Where this month and the next are heading, or that there is too little history to say. */
function outlookFacts(scope: ScopeAnalysis, format: Format): FactDraft[] {
  const { monthEnd, forecast, historyDays, daily } = scope;
  if (monthEnd === null || forecast === null) {
    return [
      {
        kind: 'missing',
        about: 'days of cost so far, too few for an estimate or a forecast',
        parts: { count: format.count(historyDays), needed: format.count(MIN_FORECAST_DAYS) },
        names: [],
        direction: null,
        isCause: false,
        value: historyDays,
        unit: 'count',
        window: daily.window,
      },
    ];
  }
  const isClosed = monthWindow(monthEnd.month).to <= daily.window.to;
  const estimate: MonthFact = {
    kind: 'estimate',
    about: isClosed ? 'total of the month that has closed' : 'estimate of the whole month that has begun',
    month: monthEnd,
    before: monthBefore(scope, monthEnd.month),
    range: isClosed || monthEnd.low === monthEnd.high ? null : monthEnd,
  };
  const next: MonthFact = {
    kind: 'forecast',
    about: `forecast of next month, confidence ${forecast.confidence}`,
    month: forecast,
    before: monthEnd,
    range: forecast.low === forecast.high ? null : forecast,
  };
  return [monthFact(estimate, format), monthFact(next, format)];
}

/** What every explanation starts from: the total, its change, the week, and the outlook. */
export function scopeFacts(scope: ScopeAnalysis, names: readonly string[], format: Format): FactDraft[] {
  const { comparison, week } = scope;
  return [
    totalFact(comparison, names, format),
    changeFact(comparison, format),
    ...calendarFact(comparison, 'the whole cost', format),
    ...weekFact(week, format),
    ...calendarFact(week, 'the week', format),
    ...outlookFacts(scope, format),
  ];
}
