import {
  isEmptyChange,
  type ConfigurationChange,
  type MailChange,
  type TeamRef,
} from './configuration-change.ts';
import { tablesMarkdown, type Table } from './markdown-tables.ts';
import { code, counted, listText, nameText, valueText } from './markdown-text.ts';

/** A comment holds 65,536 characters; half are for another section, and some for whose review to ask for. */
const MAX_LENGTH = 28_000;
const MAX_NAMED_TEAMS = 5;

export const CHANGES_TITLE = '### What this changes\n\n';

/**
 * The effective change as a section of a comment or job summary. It holds no cost.
 * @param run what the run with the whole lists is called, or linked as, in Markdown
 */
export function changesMarkdown(change: ConfigurationChange, run = 'the run'): string {
  if (isEmptyChange(change)) return `${CHANGES_TITLE}Nothing that a run acts on changes.\n`;
  const intro = `${CHANGES_TITLE}**${summaryLine(change)}**\n\n${mailLine(change)}\n\n`;
  const tables = [...teamTables(change), ...ownerTables(change), ...keyTables(change), mailTable(change)];
  return `${intro}${tablesMarkdown(tables, MAX_LENGTH - intro.length, `see the JSON file of ${run}.`)}\n`;
}

function summaryLine({ teams, accounts, recipients, teamKeys, settings }: ConfigurationChange): string {
  const parts: readonly (readonly [number, string])[] = [
    [teams.added.length, `${counted(teams.added.length, 'team')} added`],
    [teams.removed.length, `${counted(teams.removed.length, 'team')} removed`],
    [teams.renamed.length, `${counted(teams.renamed.length, 'team')} renamed`],
    [teams.refiled.length, `${counted(teams.refiled.length, 'team file')} renamed`],
    [accounts.added.length, `${counted(accounts.added.length, 'account')} added`],
    [accounts.removed.length, `${counted(accounts.removed.length, 'account')} removed`],
    [accounts.moved.length, `${counted(accounts.moved.length, 'account')} moved`],
    [recipients.length, `recipients of ${counted(recipients.length, 'team')} changed`],
    [teamKeys.length, `${counted(teamKeys.length, 'key')} of teams changed`],
    [settings.length, `${counted(settings.length, 'setting')} changed`],
  ];
  const said = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return `${said.join(', ')}.`.replace(/^r/, 'R');
}

function mailLine({ mail }: ConfigurationChange): string {
  const { starts, stops, redirectedTo } = mail;
  const changed =
    starts.length + stops.length === 0
      ? 'Everyone receives next time what they would receive today.'
      : `Next time ${[startsText(starts.length), stopsText(stops.length)].filter((text) => text !== '').join(', and ')}.`;
  if (redirectedTo === null) return changed;
  return `${changed} All mail goes to ${code(redirectedTo)}: redirect_all_to is set.`;
}

function startsText(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? '1 address receives a report that it does not receive today'
    : `${count} addresses receive reports that they do not receive today`;
}

function stopsText(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? '1 address no longer receives a report that it receives today'
    : `${count} addresses no longer receive reports that they receive today`;
}

function teamText({ id, name }: TeamRef): string {
  return `${nameText(name)} (${code(id)})`;
}

function addresses(list: readonly string[]): string {
  return list.length === 0 ? '–' : listText(list.map((address) => code(address)));
}

function teamTables({ teams }: ConfigurationChange): Table[] {
  const whole = (
    [
      ['added', teams.added],
      ['removed', teams.removed],
    ] as const
  ).flatMap(([what, list]) =>
    list.map((team) => [what, teamText(team), addresses(team.accounts), addresses(team.recipients)]),
  );
  return [
    { title: 'Teams', row: 'team', columns: ['', 'Team', 'Accounts', 'Recipients'], rows: whole },
    {
      title: 'Renamed teams',
      row: 'name',
      columns: ['Team', 'Before', 'After'],
      rows: [
        ...teams.renamed.map(({ team, from }) => [code(team.id), nameText(from), nameText(team.name)]),
        ...teams.refiled.map(({ team, from }) => [
          nameText(team.name),
          code(`${from}.yaml`),
          code(`${team.id}.yaml`),
        ]),
      ],
    },
  ];
}

function ownerTables({ accounts, recipients }: ConfigurationChange): Table[] {
  const { moved, added, removed } = accounts;
  return [
    {
      title: 'Accounts',
      row: 'account',
      columns: ['Account', 'Owner before', 'Owner after'],
      rows: [
        ...moved.map(({ account, from, to }) => [code(account), teamText(from), teamText(to)]),
        ...removed.map(({ account, team }) => [code(account), teamText(team), 'nobody']),
        ...added.map(({ account, team }) => [code(account), 'nobody', teamText(team)]),
      ],
    },
    {
      title: 'Recipients',
      row: 'team',
      columns: ['Team', 'Added', 'Removed'],
      rows: recipients.map(({ team, added: more, removed: fewer }) => [
        teamText(team),
        addresses(more),
        addresses(fewer),
      ]),
    },
  ];
}

function keyTables({ settings, teamKeys }: ConfigurationChange): Table[] {
  return [
    {
      title: 'Settings',
      row: 'setting',
      columns: ['Setting', 'Before', 'After'],
      rows: settings.map(({ key, from, to }) => [code(key), valueText(from), valueText(to)]),
    },
    {
      title: 'Other keys of teams',
      row: 'key',
      columns: ['Team', 'Key', 'Before', 'After'],
      rows: teamKeys.map(({ team, key, from, to }) => [
        teamText(team),
        code(key),
        valueText(from),
        valueText(to),
      ]),
    },
  ];
}

function mailTable({ mail }: ConfigurationChange): Table {
  const rows = (list: readonly MailChange[], what: string): string[][] =>
    list.map((change) => [code(change.address), what, reportsText(change)]);
  return {
    title: 'Mail next time',
    row: 'address',
    columns: ['Address', 'Next time', 'Reports'],
    rows: [...rows(mail.starts, 'receives'), ...rows(mail.stops, 'receives no longer')],
  };
}

function reportsText({ teams, isAdmin }: MailChange): string {
  const names = teams.map(({ name }) => nameText(name));
  return listText([...(isAdmin ? ['the whole organisation'] : []), ...names], MAX_NAMED_TEAMS);
}
