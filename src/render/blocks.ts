import {
  addMonths,
  daysInMonth,
  monthOf,
  monthWindow,
  windowCovers,
  windowLength,
  type Month,
} from '../calendar/day.ts';
import type { BudgetState } from '../analyze/budget.ts';
import { sumOver } from '../analyze/spend.ts';
import type { AccountAnalysis, ScopeAnalysis } from '../analyze/account.ts';
import type { Anomaly } from '../analyze/anomalies.ts';
import { LEARNING_DAYS } from '../analyze/learning.ts';
import { calendarFreePercent, NO_COST, type Comparison, type ServiceChange } from '../analyze/comparison.ts';
import type { Format } from '../format/format.ts';
import type { Cell, Column, Row, TableBlock, Tile, TilesBlock, Tone } from './report.ts';

/** A change below this many percent is not worth a colour. */
const COLOURLESS_PERCENT = 1;

/** Cost that rises is bad, cost that falls is good; what hardly moves is neither. */
function toneOf({ change, changePercent }: { change: number | null; changePercent: number | null }): Tone {
  if (change === null || Math.abs(change) < NO_COST) return 'neutral';
  if (changePercent !== null && Math.abs(changePercent) < COLOURLESS_PERCENT) return 'neutral';
  return (changePercent ?? change) > 0 ? 'bad' : 'good';
}

/** What a whole month cost; null where the data does not hold all of it. */
export function closedTotal({ daily }: Pick<ScopeAnalysis, 'daily'>, month: Month): number | null {
  const days = monthWindow(month);
  return windowCovers(daily.window, days) ? sumOver(daily.total, daily.window, days) : null;
}

export function cell(text: string, tone: Tone = 'neutral'): Cell {
  return { text, tone };
}

/** `+$4,210 (+31 %)`, or why there is no such thing. */
export function changeText(
  {
    change,
    changePercent,
    previous,
  }: { change: number | null; changePercent: number | null; previous: number | null },
  format: Format,
): string {
  if (change === null || previous === null) return 'no earlier data';
  if (changePercent !== null) return `${format.signedMoney(change)} (${format.signedPercent(changePercent)})`;
  const isNew = Math.abs(previous) < NO_COST && change >= NO_COST;
  return isNew ? `${format.signedMoney(change)} (new)` : format.signedMoney(change);
}

function comparisonChange(comparison: Comparison, format: Format): string {
  return changeText({ ...comparison, previous: comparison.previous.total }, format);
}

/** What the current window is called, the days it spans, and the days it is set against. */
export function comparedWith(comparison: Comparison, format: Format): string {
  const previous = format.shortWindow(comparison.previous);
  if (comparison.basis !== 'last-month') return `against ${previous}`;
  return `at equal length, against ${previous}`;
}

/** Colours a comparison by what is left of its change once the calendar's part is taken out. */
function comparisonTone(comparison: Comparison): Tone {
  return toneOf({
    change: comparison.change,
    changePercent: calendarFreePercent(comparison) ?? comparison.changePercent,
  });
}

function calendarText(comparison: Comparison, format: Format): string {
  const percent = calendarFreePercent(comparison);
  return percent === null ? '' : `; ${format.signedPercent(percent)} without calendar effects`;
}

function totalTile(comparison: Comparison, format: Format): Tile {
  const label =
    comparison.basis === 'last-month'
      ? format.month(monthOf(comparison.current.from))
      : format.window(comparison.current);
  const against = comparison.previous.total === null ? '' : ` ${comparedWith(comparison, format)}`;
  return {
    label,
    value: format.money(comparison.current.total ?? 0),
    note: `${comparisonChange(comparison, format)}${against}${calendarText(comparison, format)}`,
    tone: comparisonTone(comparison),
  };
}

function weekTile(week: Comparison, format: Format): Tile {
  const days = windowLength(week.current);
  const against = week.previous.total === null ? '' : ` against ${format.shortWindow(week.previous)}`;
  return {
    label: `Last ${format.count(days)} complete days`,
    value: format.money(week.current.total ?? 0),
    note: `${format.shortWindow(week.current)}: ${comparisonChange(week, format)}${against}${calendarText(week, format)}`,
    tone: comparisonTone(week),
  };
}

/** The estimate against the budget where there is one, or else against the month before. */
function againstText(
  scope: ScopeAnalysis,
  month: Month,
  total: number,
  budget: BudgetState | null,
  format: Format,
): string {
  if (budget !== null) return `; the budget is ${format.money(budget.budget)}`;
  const before = addMonths(month, -1);
  const last = closedTotal(scope, before);
  if (last === null || last < NO_COST) return '';
  // Months differ in length, so they are compared by the day.
  const [rate, rateBefore] = [total / daysInMonth(month), last / daysInMonth(before)];
  return `; ${format.signedPercent((100 * (rate - rateBefore)) / rateBefore)} a day against ${format.monthName(before)}`;
}

function estimateTiles(scope: ScopeAnalysis, budget: BudgetState | null, format: Format): Tile[] {
  const { monthEnd, forecast, daily } = scope;
  if (monthEnd === null || forecast === null) return [];
  const against = againstText(scope, monthEnd.month, monthEnd.total, budget, format);
  const closed = monthWindow(monthEnd.month).to <= daily.window.to;
  return [
    {
      label: closed ? `${format.month(monthEnd.month)}, closed` : `${format.month(monthEnd.month)}, estimate`,
      value: format.money(monthEnd.total),
      note: closed
        ? `All days are complete${against}`
        : `Between ${format.money(monthEnd.low)} and ${format.money(monthEnd.high)}${against}`,
      tone: 'neutral',
    },
    {
      label: `${format.month(forecast.month)}, forecast`,
      value: format.money(forecast.total),
      note: `Between ${format.money(forecast.low)} and ${format.money(forecast.high)}, confidence ${forecast.confidence}`,
      tone: 'neutral',
    },
  ];
}

/** The figures of the first screen. */
export function tiles(scope: ScopeAnalysis, format: Format, budget: BudgetState | null = null): TilesBlock {
  return {
    type: 'tiles',
    tiles: [
      totalTile(scope.comparison, format),
      weekTile(scope.week, format),
      ...estimateTiles(scope, budget, format),
    ],
  };
}

function serviceRow(service: ServiceChange, largest: number, format: Format): Row {
  const { current, previous } = service;
  return {
    cells: [
      cell(service.service),
      cell(format.money(current)),
      cell(previous === null ? 'no data' : format.money(previous)),
      cell(
        service.state === 'gone' ? `${changeText(service, format)}, gone` : changeText(service, format),
        toneOf(service),
      ),
    ],
    bar: { share: largest > 0 ? Math.max(0, current) / largest : 0, tone: toneOf(service) },
  };
}

/** Every service with its change; the rows past `maxRows` are added up in one. */
export function serviceTable(scope: ScopeAnalysis, format: Format, maxRows: number): TableBlock {
  const { services, comparison } = scope;
  const bySize = [...services].sort((a, b) => b.current - a.current || (a.service < b.service ? -1 : 1));
  const shown = bySize.slice(0, maxRows);
  const rest = bySize.slice(maxRows);
  const largest = Math.max(0, ...services.map(({ current }) => current));
  const columns: Column[] = [
    { label: 'Service', align: 'left' },
    { label: format.shortWindow(comparison.current), align: 'right' },
    { label: format.shortWindow(comparison.previous), align: 'right' },
    { label: comparison.basis === 'last-month' ? 'Change at equal length' : 'Change', align: 'right' },
  ];
  const rows = shown.map((service) => serviceRow(service, largest, format));
  return {
    type: 'table',
    title: 'Services',
    note: services.length === 0 ? 'No service cost anything on these days.' : null,
    columns,
    rows,
    more: rest.length === 0 ? null : restLine(rest, format),
  };
}

function restLine(rest: readonly ServiceChange[], format: Format): string {
  const current = rest.reduce((sum, service) => sum + service.current, 0);
  const change = rest.some((service) => service.change === null)
    ? ''
    : `, change ${format.signedMoney(rest.reduce((sum, service) => sum + (service.change ?? 0), 0))}`;
  return `${format.count(rest.length)} more services cost ${format.money(current)}${change}.`;
}

/** By kind; what a later version recorded may be of another one. */
const KIND_WORDS: ReadonlyMap<string, { up: string; down: string }> = new Map([
  ['increase', { up: 'Above threshold', down: 'Below threshold' }],
  ['spike', { up: 'Spike', down: 'Drop' }],
  ['level-shift', { up: 'Higher level', down: 'Lower level' }],
  ['drift', { up: 'Growing', down: 'Shrinking' }],
  ['new-service', { up: 'New service', down: 'New service' }],
  ['stopped-service', { up: 'Stopped', down: 'Stopped' }],
  ['fee-changed', { up: 'Higher fee', down: 'Lower fee' }],
  ['credit-ended', { up: 'Credit ended', down: 'Credit ended' }],
  ['new-account', { up: 'New account', down: 'New account' }],
]);

/** What the words for an anomaly need to know of it. */
type Worded = Pick<Anomaly, 'direction' | 'start' | 'end'> & { readonly kind: string };

function whenText({ kind, start, end }: Worded, format: Format): string {
  if (kind === 'increase') return 'in these days as a whole';
  if (end === null) return `since ${format.day(start)}`;
  return start === end ? `on ${format.day(start)}` : `${format.day(start)} to ${format.day(end)}`;
}

/** What an anomaly is and when. */
export function anomalyText(anomaly: Worded, format: Format): string {
  const { kind, direction } = anomaly;
  return `${KIND_WORDS.get(kind)?.[direction] ?? kind} ${whenText(anomaly, format)}`;
}

function restOfAccounts(rest: readonly AccountAnalysis[], format: Format): string {
  const cost = rest.reduce((sum, { comparison }) => sum + (comparison.current.total ?? 0), 0);
  return `${format.count(rest.length)} more accounts cost ${format.money(cost)} together.`;
}

/** Too young to say what is unusual: how far learning has come. */
function learningText({ historyDays, flagged }: AccountAnalysis, format: Format): string {
  const days = `learning, day ${format.count(historyDays)} of ${format.count(LEARNING_DAYS)}`;
  return flagged ? `Above threshold; ${days}` : `Learning${days.slice('learning'.length)}`;
}

function flagText(account: AccountAnalysis, format: Format): string {
  if (account.learning) return learningText(account, format);
  if (account.flagged) return 'Above threshold';
  if (account.anomalies.length > 0) return 'Anomaly';
  if (account.acknowledged.length > 0) return 'Acknowledged';
  return account.planned > 0 ? 'Planned' : '';
}

/** The changes of an account; one that is being learnt has no percentage yet: what it is compared with is too short. */
function changeCells({ learning, comparison, week }: AccountAnalysis, format: Format): Cell[] {
  if (learning)
    return [
      cell(comparison.change === null ? 'no earlier data' : format.signedMoney(comparison.change)),
      cell('learning'),
    ];
  return [
    cell(comparisonChange(comparison, format), comparisonTone(comparison)),
    cell(weekChange(week, format), comparisonTone(week)),
  ];
}

/** Accounts side by side, largest cost first. */
export function accountTable(
  title: string,
  accounts: readonly AccountAnalysis[],
  note: string | null,
  format: Format,
  maxRows: number,
): TableBlock {
  const rest = accounts.slice(maxRows);
  return {
    type: 'table',
    title,
    note,
    columns: [
      { label: 'Account', align: 'left' },
      { label: 'Cost', align: 'right' },
      { label: 'Change', align: 'right' },
      { label: 'Last 7 days', align: 'right' },
      { label: 'Next month', align: 'right' },
      { label: 'Flag', align: 'left' },
    ],
    rows: accounts.slice(0, maxRows).map((account) => ({
      cells: [
        cell(account.name === null ? account.account : `${account.name} ${account.account}`),
        cell(format.money(account.comparison.current.total ?? 0)),
        ...changeCells(account, format),
        cell(account.forecast === null ? 'learning' : format.money(account.forecast.total)),
        cell(flagText(account, format), account.flagged ? 'bad' : 'neutral'),
      ],
      bar: null,
    })),
    more: rest.length === 0 ? null : restOfAccounts(rest, format),
  };
}

function weekChange(week: Comparison, format: Format): string {
  if (week.changePercent !== null) return format.signedPercent(week.changePercent);
  if (week.change === null || week.previous.total === null) return 'no earlier data';
  return Math.abs(week.previous.total) < NO_COST && Math.abs(week.change) >= NO_COST
    ? 'new'
    : format.signedMoney(week.change);
}
