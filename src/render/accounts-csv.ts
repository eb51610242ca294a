import { isUpTo } from '../analyze/savings/savings.ts';
import type { AccountAnalysis } from '../analyze/account.ts';
import type { OrganisationAnalysis } from '../analyze/team.ts';
import { addDays } from '../calendar/day.ts';

type Field = string | number | null;

/** What a spreadsheet would take for a formula, or for the end of a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/** A field as RFC 4180 has it: texts in quotes, and never one that a spreadsheet would run as a formula. */
function csvField(field: Field): string {
  if (field === null) return '';
  if (typeof field === 'number') return Number.isFinite(field) ? field.toFixed(2) : '';
  const safe = FORMULA.test(field) ? `'${field}` : field;
  return `"${safe.replaceAll('"', '""')}"`;
}

const COLUMNS = [
  'account',
  'name',
  'team',
  'currency',
  'from',
  'to',
  'cost',
  'compared_from',
  'compared_to',
  'compared_cost',
  'change',
  'change_percent',
  'last_7_days',
  'last_7_days_change_percent',
  'month_end',
  'month_end_low',
  'month_end_high',
  'next_month',
  'next_month_low',
  'next_month_high',
  'above_threshold',
  'anomalies',
  'saving_a_month',
] as const;

function rowOf(
  account: AccountAnalysis,
  { owners, lookedInto }: OrganisationAnalysis,
  currency: string,
): Field[] {
  const { comparison, week, monthEnd, forecast, flagged, anomalies } = account;
  const { current, previous, change, changePercent } = comparison;
  const saving = lookedInto.savings
    .filter((each) => each.account === account.account && !isUpTo(each))
    .reduce((sum, { monthly }) => sum + monthly, 0);
  return [
    account.account,
    account.name ?? '',
    owners.get(account.account)?.id ?? '',
    currency,
    current.from,
    addDays(current.to, -1),
    current.total,
    previous.from,
    addDays(previous.to, -1),
    previous.total,
    change,
    changePercent,
    week.current.total,
    week.changePercent,
    monthEnd?.total ?? null,
    monthEnd?.low ?? null,
    monthEnd?.high ?? null,
    forecast?.total ?? null,
    forecast?.low ?? null,
    forecast?.high ?? null,
    flagged ? 'yes' : 'no',
    String(anomalies.length),
    saving,
  ];
}

/**
 * Every account of the organisation as CSV, largest cost first: amounts with two decimals and a point, percentages as
 * numbers, days inclusive, lines ending in CRLF.
 */
export function accountsCsv(analysis: OrganisationAnalysis, currency: string): string {
  const rows = analysis.accounts.map((account) => rowOf(account, analysis, currency).map(csvField).join(','));
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
