import type { ScopeAnalysis } from '../analyze/account.ts';
import type { BudgetState } from '../analyze/budget.ts';
import { addMonths, monthWindow } from '../calendar/day.ts';
import type { Format } from '../format/format.ts';
import { cell, closedTotal } from './blocks.ts';
import type { Row, TableBlock } from './report.ts';

/** What a month cost, or is expected to. */
interface MonthLine {
  readonly label: string;
  readonly total: number;
  readonly low: number;
  readonly high: number;
  readonly range: string;
}

function linesOf(scope: ScopeAnalysis, budget: BudgetState | null, format: Format): MonthLine[] {
  const { monthEnd, forecast, daily } = scope;
  if (monthEnd === null || forecast === null) return [];
  const before = addMonths(monthEnd.month, -1);
  const last = closedTotal(scope, before);
  const isClosed = monthWindow(monthEnd.month).to <= daily.window.to;
  const exact = (label: string, total: number): MonthLine => ({
    label,
    total,
    low: total,
    high: total,
    range: '',
  });
  const between = (low: number, high: number): string => `${format.money(low)} to ${format.money(high)}`;
  return [
    ...(last === null ? [] : [exact(`${format.month(before)}, closed`, last)]),
    isClosed
      ? exact(`${format.month(monthEnd.month)}, closed`, monthEnd.total)
      : {
          ...monthEnd,
          label: `${format.month(monthEnd.month)}, estimate`,
          range: between(monthEnd.low, monthEnd.high),
        },
    {
      ...forecast,
      label: `${format.month(forecast.month)}, forecast`,
      range: between(forecast.low, forecast.high),
    },
    ...(budget === null ? [] : [exact('Budget of a month', budget.budget)]),
  ];
}

/** The closed month, the month as it is heading and the next one, each drawn as a bar whose lighter end is the range. */
export function monthsTable(scope: ScopeAnalysis, budget: BudgetState | null, format: Format): TableBlock[] {
  const lines = linesOf(scope, budget, format);
  const longest = Math.max(0, ...lines.map(({ high }) => high));
  if (lines.length === 0 || longest <= 0) return [];
  return [
    {
      type: 'table',
      title: 'This month and the next',
      note: null,
      columns: [
        { label: 'Month', align: 'left' },
        { label: 'Cost', align: 'right' },
        { label: 'Most likely', align: 'right' },
      ],
      rows: lines.map(({ label, total, low, high, range }): Row => ({
        cells: [cell(label), cell(format.money(total)), cell(range)],
        bar: { share: Math.max(0, low) / longest, upTo: Math.max(0, high) / longest, tone: 'neutral' },
      })),
      more: null,
    },
  ];
}
