import type { AnomalyKind } from '../analyze/anomalies.ts';
import type { LowestLimits } from '../analyze/lowest-limits.ts';
import { addDays } from '../calendar/day.ts';
import type { Format } from '../format/format.ts';
import type { TeamRef } from './configuration-change.ts';
import { tablesMarkdown, type Table } from './markdown-tables.ts';
import { code, counted, nameText } from './markdown-text.ts';
import type { AlertCount, NamedAlert, ReplayChange, TeamReplay } from './replay-change.ts';

/** A comment holds 65,536 characters, and other sections beside this one. */
const MAX_LENGTH = 20_000;
const MAX_ROWS = 50;

export const REPLAY_TITLE = '### What would have been reported\n\n';

const NOBODY = 'no team';

const KIND_WORDS: Readonly<Record<AnomalyKind, string>> = {
  increase: 'above threshold',
  spike: 'spike or drop',
  'level-shift': 'another level',
  drift: 'growing or shrinking',
  'new-service': 'new service',
  'stopped-service': 'stopped',
  'fee-changed': 'fee changed',
  'credit-ended': 'credit ended',
  'new-account': 'new account',
};

export interface ReplayMarkdownOptions {
  /** Writes amounts; null where the readers of the repository may not see costs. */
  readonly format: Format | null;
  /** Notes about stored days and team files, in one line each. */
  readonly notes: readonly string[];
  /** What the run with the whole lists is called, or linked as, in Markdown. */
  readonly run?: string;
}

/** What a replay found, as a section of a comment or job summary. */
export function replayMarkdown(
  change: ReplayChange,
  { format, notes, run = 'the run' }: ReplayMarkdownOptions,
): string {
  const intro = `${REPLAY_TITLE}${summaryLine(change)}\n\n`;
  const alerts =
    format === null
      ? [accountTable(change)]
      : [
          alertTable('Alerts that disappear', change.disappearing, format),
          alertTable('Alerts that appear', change.appearing, format),
        ];
  const tables = [
    countTable(change),
    teamTable(change, format),
    ...alerts,
    ...ownerTables(change),
    noteTable(notes),
  ];
  const text = tablesMarkdown(tables.map(capped), MAX_LENGTH - intro.length, `see replay.json of ${run}.`);
  const rest = tables.some(isLong) ? ` Whole lists are in replay.json of ${run}.` : '';
  return `${intro}${text}\n\n${HOW}${rest}${format === null ? WITHOUT_COSTS : ''}\n`;
}

/** In place of a replay where there is none. @param why in our own words */
export function noReplayMarkdown(why: string): string {
  return `${REPLAY_TITLE}${why}\n`;
}

const HOW =
  'Every weekly report is made again from the days that are stored now. An alert counts once, in the first report that holds it.';
const WITHOUT_COSTS = ' Costs are left out, because not all readers of this repository may see them.';

function summaryLine({ alerts, appearing, disappearing, reports }: ReplayChange): string {
  const made = reports.after.length > 0 ? reports.after : reports.before;
  const [first, last] = [made[0], made.at(-1)];
  if (first === undefined || last === undefined) return 'There are no days to replay.';
  const said =
    appearing.length + disappearing.length === 0
      ? `The same ${counted(alerts.after, 'alert')} as before`
      : `${counted(alerts.after, 'alert')} instead of ${alerts.before}: ${verb(disappearing, 'disappear')}, ${verb(appearing, 'appear')}`;
  return `**${said}**, in ${counted(made.length, 'weekly report')} due from ${first.due} to ${last.due}, made of the days ${addDays(first.dataThrough, -6)} to ${last.dataThrough}.`;
}

function verb({ length }: readonly NamedAlert[], word: string): string {
  return `${length} ${word}${length === 1 ? 's' : ''}`;
}

/** Few rows and how many there are, so that nobody has to scroll past hundreds. */
function capped(table: Table): Table {
  const { title, rows } = table;
  if (!isLong(table)) return table;
  return {
    ...table,
    title: `${title}: the first ${MAX_ROWS} of ${rows.length}`,
    rows: rows.slice(0, MAX_ROWS),
  };
}

function isLong({ rows }: Table): boolean {
  return rows.length > MAX_ROWS;
}

function teamText(team: TeamRef | null): string {
  return team === null ? NOBODY : `${nameText(team.name)} (${code(team.id)})`;
}

function countTable({ alerts, perWeek, reports }: ReplayChange): Table {
  const row = (label: string, { before, after }: AlertCount, digits: number): string[] => [
    label,
    before.toFixed(digits),
    after.toFixed(digits),
  ];
  return {
    title: 'Alerts',
    row: 'row',
    columns: ['', 'Before', 'After'],
    rows: [
      row('Alerts', alerts, 0),
      row('Alerts per week', perWeek, 2),
      row('Weekly reports', { before: reports.before.length, after: reports.after.length }, 0),
    ],
  };
}

function differenceOf({ alerts }: TeamReplay): number {
  return Math.abs(alerts.after - alerts.before);
}

/** With more of them the change is one for all, and a team whose alerts stay as many has nothing to look at. */
const MAX_UNAFFECTED = 10;

/** Teams whose alerts differ, and a few whose limits do: they may want to know how low these can be. */
function toldTeams(teams: readonly TeamReplay[]): TeamReplay[] {
  const affected = teams.filter(({ alerts }) => alerts.before !== alerts.after);
  const unaffected = teams.filter(
    ({ team, alerts, changed, lowest }) =>
      changed &&
      alerts.before === alerts.after &&
      (alerts.after > 0 ||
        (team !== null && lowest !== null && lowest.anomalyThreshold + lowest.anomalyMinAmount > 0)),
  );
  return [...affected, ...(unaffected.length > MAX_UNAFFECTED ? [] : unaffected)];
}

function teamTable({ teams, settings }: ReplayChange, format: Format | null): Table {
  const cells = (lowest: LowestLimits | null): string[] =>
    format === null ? [] : lowestTexts(lowest, format);
  const told = toldTeams(teams).sort((a, b) => differenceOf(b) - differenceOf(a));
  const rows = told.map(({ team, alerts, lowest }) => [
    teamText(team),
    String(alerts.before),
    String(alerts.after),
    ...cells(lowest),
  ]);
  // First, because no row is more about the settings than this one.
  if (format !== null && told.length > 0)
    rows.unshift(['all that follow the settings', '', '', ...cells(settings)]);
  const labels =
    format === null
      ? []
      : [
          `Lowest ${code('anomaly_threshold')} without an alert`,
          `Lowest ${code('anomaly_min_amount')} without an alert`,
        ];
  return { title: 'Teams', row: 'team', columns: ['Team', 'Before', 'After', ...labels], rows };
}

/** Written with a point, as in YAML. */
function lowestTexts(lowest: LowestLimits | null, format: Format): string[] {
  if (lowest === null) return ['', ''];
  const { anomalyThreshold, anomalyMinAmount, leftAtAnyThreshold: left } = lowest;
  const threshold = anomalyThreshold === 0 ? 'any' : code(String(anomalyThreshold));
  const amount = anomalyMinAmount === 0 ? 'any' : `${code(String(anomalyMinAmount))} ${format.currency}`;
  return [
    left === 0
      ? threshold
      : `${threshold} (${left} ${left === 1 ? 'alert does' : 'alerts do'} not depend on it)`,
    amount,
  ];
}

function alertTable(title: string, alerts: readonly NamedAlert[], format: Format): Table {
  return {
    title,
    row: 'alert',
    columns: ['Team', 'Account', 'Service', 'What', 'Since', 'Amount', 'Report of'],
    rows: alerts.map(({ team, account, service, kind, start, amount, due }) => [
      teamText(team),
      code(account),
      service === null ? 'the whole account' : nameText(service),
      KIND_WORDS[kind],
      start,
      format.signedMoney(amount),
      due,
    ]),
  };
}

function countByAccount(alerts: readonly NamedAlert[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { account } of alerts) counts.set(account, (counts.get(account) ?? 0) + 1);
  return counts;
}

/** How many alerts of which account, and nothing about them: what is said of an alert is a cost in disguise. */
function accountTable({ accounts, appearing, disappearing }: ReplayChange): Table {
  const [more, fewer] = [countByAccount(appearing), countByAccount(disappearing)];
  return {
    title: 'Accounts whose alerts differ',
    row: 'account',
    columns: ['Team', 'Account', 'Disappear', 'Appear'],
    rows: accounts
      .filter(({ account }) => more.has(account) || fewer.has(account))
      .map(({ account, team }) => [
        teamText(team),
        code(account),
        String(fewer.get(account) ?? 0),
        String(more.get(account) ?? 0),
      ]),
  };
}

function ownerTables({ unowned, withoutData }: ReplayChange): Table[] {
  return [
    {
      title: 'Accounts with cost that no team owns',
      row: 'account',
      columns: ['Account'],
      rows: unowned.map((account) => [code(account)]),
    },
    {
      title: 'Accounts of teams without stored cost',
      row: 'account',
      columns: ['Team', 'Account'],
      rows: withoutData.map(({ team, account }) => [teamText(team), code(account)]),
    },
  ];
}

function noteTable(notes: readonly string[]): Table {
  return {
    title: 'Notes',
    row: 'note',
    columns: ['Note'],
    rows: notes.map((note) => [code(note, MAX_NOTE)]),
  };
}

const MAX_NOTE = 600;
