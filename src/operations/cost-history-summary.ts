import type { TotalPolicy } from '../analyze/spend.ts';
import {
  addDays,
  daysInMonth,
  eachDay,
  weekdayOf,
  windowLength,
  type Day,
  type Month,
} from '../calendar/day.ts';
import type { Problem } from '../config/problem.ts';
import { formatFor, type Format } from '../format/format.ts';
import type { FoundHistory } from '../record/stored-history.ts';
import type { Block, TableBlock } from '../render/report.ts';
import type { HistoryScope, ShownHistory } from './cost-history-scope.ts';
import type { OperationContext } from './operation.ts';
import { accountNameIn, accountText } from './query-account.ts';
import {
  folded,
  jsonFile,
  leftOutText,
  notesBlock,
  queryTable,
  sampleBanner,
  summaryMarkdown,
} from './query-summary.ts';

const MAX_SERVICES = 15;
const MAX_ACCOUNTS = 20;
const MAX_DAYS = 31;
/** The newest ones; the others are in the JSON file. */
const MAX_MONTHS = 24;

const UNKNOWN = '–';
const PARTIAL = '*';

/** What a summary needs beside the figures. */
export interface HistoryContext {
  readonly policy: TotalPolicy;
  readonly locale: string;
  /** Where it was looked, for people. */
  readonly place: string;
  readonly context: OperationContext;
}

/** Whose cost it is, as a heading says it. */
function scopeText({ team, account, service, services, owners }: HistoryScope): string {
  const parts: string[] = [];
  if (service !== null) parts.push(services.length === 0 ? service : services.join(' and '));
  if (account !== null) {
    const name = accountNameIn(owners.get(account), account);
    parts.push(name === null ? `account ${account}` : `${name} (${account})`);
  }
  if (team !== null) parts.push(team.name);
  if (team === null && account === null) parts.push('the organisation');
  return parts.join(', ');
}

/** How much of a month is in its total. */
function daysText(month: Month, days: number, isComplete: boolean): string {
  if (isComplete) return String(days);
  const all = daysInMonth(month);
  return days === all ? `${days}${PARTIAL}` : `${days} of ${all}`;
}

/** Months newest first, as a reader looks for them. */
function monthsTable({ figures }: ShownHistory, format: Format, file: string): TableBlock {
  const newest = [...figures.months].reverse();
  const rows = newest
    .slice(0, MAX_MONTHS)
    .map(({ month, total, days, isComplete, changePercent }) => [
      format.month(month),
      total === null ? UNKNOWN : format.exactMoney(total),
      daysText(month, days, isComplete),
      total === null ? UNKNOWN : format.exactMoney(total / days),
      changePercent === null ? UNKNOWN : format.signedPercent(changePercent),
    ]);
  return queryTable('Months', ['Month', '>Cost', '>Days', '>Per day', '>Change per day'], rows, {
    more: leftOutText(newest.length, MAX_MONTHS, 'months', file),
  });
}

function servicesTable({ figures, scope }: ShownHistory, format: Format, file: string): TableBlock[] {
  const { services } = figures;
  if (scope.service !== null && services.length < 2) return [];
  const rows = services
    .slice(0, MAX_SERVICES)
    .map(({ service, total, share }) => [
      service === '' ? 'without a service name' : service,
      format.exactMoney(total),
      share === null ? UNKNOWN : format.percent(100 * share),
    ]);
  const rest = services.slice(MAX_SERVICES).reduce((sum, { total }) => sum + total, 0);
  const more = leftOutText(services.length, MAX_SERVICES, 'services', file);
  return [
    queryTable('Services', ['Service', '>Cost', '>Share'], rows, {
      more: more === null ? null : `${more} They cost ${format.exactMoney(rest)}.`,
    }),
  ];
}

function accountsTable({ figures, scope }: ShownHistory, format: Format, file: string): TableBlock[] {
  if (scope.account !== null) return [];
  const { accounts } = figures;
  const rows = accounts.slice(0, MAX_ACCOUNTS).map(({ account, total }) => {
    const owner = scope.owners.get(account);
    const name = accountText(owner, account);
    const cost = format.exactMoney(total);
    return scope.team === null ? [name, owner?.name ?? 'no team', cost] : [name, cost];
  });
  const labels = scope.team === null ? ['Account', 'Team', '>Cost'] : ['Account', '>Cost'];
  const rest = accounts.slice(MAX_ACCOUNTS).reduce((sum, { total }) => sum + total, 0);
  const more = leftOutText(accounts.length, MAX_ACCOUNTS, 'accounts', file);
  return [
    queryTable('Accounts', labels, rows, {
      more: more === null ? null : `${more} They cost ${format.exactMoney(rest)}.`,
    }),
  ];
}

/** The Monday of a day's week. */
function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The newest days, a week a line. */
function daysTable({ figures, stored }: ShownHistory, format: Format): TableBlock {
  const days = new Map(figures.daily.slice(-MAX_DAYS).map((each) => [each.day, each]));
  const { to } = stored.costs.window;
  const first = figures.daily.at(-MAX_DAYS)?.day ?? stored.costs.window.from;
  const weeks = eachDay({ from: mondayOf(first), to }).filter((day) => day === mondayOf(day));
  const rows = weeks.map((monday) => [
    format.day(monday),
    ...eachDay({ from: monday, to: addDays(monday, 7) }).map((day) => {
      const of = days.get(day);
      if (of === undefined) return '';
      return of.total === null ? UNKNOWN : `${format.money(of.total)}${of.isComplete ? '' : PARTIAL}`;
    }),
  ]);
  const isPartial = [...days.values()].some(({ total, isComplete }) => total !== null && !isComplete);
  const isMissing = [...days.values()].some(({ total }) => total === null);
  const notes = [
    ...(isPartial ? [`${PARTIAL} The cost of some accounts is not stored, so the day cost more.`] : []),
    ...(isMissing ? [`${UNKNOWN} Nothing is stored of the day.`] : []),
  ];
  const labels = ['Week of', '>Mon', '>Tue', '>Wed', '>Thu', '>Fri', '>Sat', '>Sun'];
  return queryTable('', labels, rows, { more: notes.length === 0 ? null : notes.join(' ') });
}

/** How much of the window is in the totals. */
function coverageText({ figures, stored }: ShownHistory): string {
  const days = windowLength(stored.costs.window);
  const known = figures.daily.filter(({ total }) => total !== null);
  const partial = known.filter(({ isComplete }) => !isComplete).length;
  const missing = days - known.length;
  if (missing === 0 && partial === 0) return '';
  const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many);
  const parts = [
    ...(missing === 0 ? [] : [`${missing} of these ${days} days ${verb(missing, 'is', 'are')} not stored`]),
    ...(partial === 0
      ? []
      : [`${partial} of these ${days} days ${verb(partial, 'lacks', 'lack')} some accounts`]),
  ];
  return ` ${parts.join(', ')}: the notes below say which.`;
}

function totalText(shown: ShownHistory, format: Format): string {
  const { figures, stored } = shown;
  const { window } = stored.costs;
  const known = figures.daily.filter(({ total }) => total !== null).length;
  const perDay = known === 0 ? '' : `, ${format.exactMoney(figures.total / known)} a day`;
  return `${format.exactMoney(figures.total)} on ${format.window(window)} (${format.count(known)} ${known === 1 ? 'day' : 'days'}${perDay}).${coverageText(shown)}`;
}

function policyText({ includeCredits, includeTax }: TotalPolicy): string {
  const without = [...(includeCredits ? [] : ['credits']), ...(includeTax ? [] : ['tax'])];
  return without.length === 0 ? 'credits and tax included' : `without ${without.join(' and ')}`;
}

/** Tables first: months, services, accounts, and the newest days for whoever wants them. */
export function historySummary(
  shown: ShownHistory,
  { policy, locale, place, context }: HistoryContext,
): string {
  const { scope, stored, problems } = shown;
  const { costs } = stored;
  const format = formatFor(locale, costs.currency);
  const file = jsonFile(context);
  const blocks: Block[] = [
    ...sampleBanner(costs.source === 'sample'),
    monthsTable(shown, format, file),
    ...servicesTable(shown, format, file),
    ...accountsTable(shown, format, file),
  ];
  const head = summaryMarkdown({
    title: `Cost history of ${scopeText(scope)}`,
    sentence: totalText(shown, format),
    subtitle: `From the ${place}: ${costs.currency}, ${costs.costBasis}, ${policyText(policy)}. Every day is in ${file}.`,
    blocks,
  });
  const count = Math.min(MAX_DAYS, windowLength(costs.window));
  const label = count === 1 ? 'The newest day' : `The newest ${count} days`;
  const notes = summaryMarkdown({
    title: '',
    sentence: '',
    subtitle: '',
    blocks: notesBlock('Notes', problems),
  });
  return `${head}${folded(label, [daysTable(shown, format)])}${problems.length === 0 ? '' : `\n${notes}`}`;
}

/** Why there is nothing to show, and what to do. */
export function noHistorySummary(
  scope: HistoryScope,
  { found, problems, place }: { found: FoundHistory; problems: readonly Problem[]; place: string },
): string {
  const { since, until } = scope;
  const when = since === null ? `up to ${until}` : `from ${since} to ${until}`;
  const none = `The ${place} holds no cost of ${scopeText({ ...scope, service: null })} ${when}`;
  const [oldest, newest] = [found.objects[0]?.month, found.objects.at(-1)?.month];
  const what =
    oldest === undefined || newest === undefined
      ? `${none}. Each weekly-report adds the days that it fetched, and operation backfill older ones; name the bucket that they record into.`
      : problems.some(({ severity }) => severity === 'warning')
        ? `${none} that can be used. What cannot is listed below.`
        : `${none}. It holds months ${oldest === newest ? oldest : `from ${oldest} to ${newest}`}; operation backfill loads others, up to 15 months back.`;
  return summaryMarkdown({
    title: `Cost history of ${scopeText(scope)}`,
    sentence: what,
    subtitle: '',
    blocks: notesBlock('Notes', problems),
  });
}
