import { listText } from '../changes/markdown-text.ts';
import type { Configuration, Team } from '../config/configuration.ts';
import { newestStoredAccounts, type StoredAccounts } from '../record/stored-accounts.ts';
import type { Block, TableBlock } from '../render/report.ts';
import { findTeam } from './find-team.ts';
import { gatherConfiguration } from './gather.ts';
import type { Operation, OperationContext, RepositoryReaders } from './operation.ts';
import { fitted, jsonFile, leftOutText, queryTable, summaryMarkdown } from './query-summary.ts';
import { readersOf } from './readers.ts';
import { openStore } from './storage.ts';
import { ownersOf } from './query-account.ts';

/** Accounts or recipients in a cell; a query of the one team shows all. */
const MAX_LISTED = 5;
/** Accounts without a team that the summary lists. */
const MAX_UNOWNED = 50;

/** Settings that a team has of its own, as its file calls them. */
export function overridesOf(team: Team): Readonly<Record<string, number | boolean>> {
  const overrides = {
    anomaly_threshold: team.anomalyThreshold,
    anomaly_min_amount: team.anomalyMinAmount,
    include_credits: team.includeCredits,
    include_tax: team.includeTax,
    budget: team.budget,
  };
  return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== null)) as Record<
    string,
    number | boolean
  >;
}

/** Accounts of the newest stored month that no team owns. */
interface Unowned extends StoredAccounts {
  /** The teams' readers see how many there are, and not which. */
  readonly isListed: boolean;
}

/** What the store knows beside the files; null where there is none, which is nobody's fault. */
async function unownedAccounts(
  context: OperationContext,
  { teams, settings }: Configuration,
): Promise<Unowned | null> {
  try {
    const stored = await newestStoredAccounts(openStore(context));
    if (stored === null) return null;
    const owners = ownersOf(teams);
    const accounts = stored.accounts.filter((account) => !owners.has(account));
    return { month: stored.month, accounts, isListed: readersOf(settings, context) === 'admins' };
  } catch {
    return null;
  }
}

function accountsText({ accounts }: Team): string {
  const each = accounts.map(({ id, name, environment }) => {
    const about = [name, environment].filter((part) => part !== null).join(', ');
    return about === '' ? id : `${id} (${about})`;
  });
  return listText(each, MAX_LISTED);
}

function overridesText(team: Team): string {
  return Object.entries(overridesOf(team))
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
}

/** A count, or nothing: a column of zeros hides the few that are none. */
function countText(count: number): string {
  return count === 0 ? '' : String(count);
}

function teamsTable(teams: readonly Team[], most: number, file: string): TableBlock {
  const rows = teams
    .slice(0, most)
    .map((team) => [
      team.name,
      team.id,
      accountsText(team),
      listText(team.recipients, MAX_LISTED),
      team.enabled ? 'yes' : 'no',
      overridesText(team),
      countText(team.acknowledged.length),
      countText(team.plannedChanges.length),
    ]);
  const labels = [
    'Team',
    'Id',
    'Accounts',
    'Recipients',
    'Reports',
    'Own settings',
    '>Acknowledged',
    '>Planned',
  ];
  return queryTable('', labels, rows, { more: leftOutText(teams.length, most, 'teams', file) });
}

/** A single team has room for a line an account. */
function oneTeam(team: Team): Block[] {
  const { accounts } = team;
  return [
    {
      type: 'facts',
      title: '',
      facts: [
        { label: 'Id', value: team.id },
        { label: 'File', value: team.file },
        { label: 'Recipients', value: team.recipients.join(', ') },
        { label: 'Gets reports', value: team.enabled ? 'yes' : 'no, enabled is false' },
        { label: 'Own settings', value: overridesText(team) || 'none' },
        { label: 'Acknowledged anomalies', value: String(team.acknowledged.length) },
        { label: 'Planned changes', value: String(team.plannedChanges.length) },
      ],
    },
    queryTable(
      'Accounts',
      ['Account', 'Name', 'Environment'],
      accounts.map(({ id, name, environment }) => [id, name ?? '', environment ?? '']),
    ),
  ];
}

function unownedBlock(unowned: Unowned | null, file: string): Block[] {
  if (unowned === null || unowned.accounts.length === 0) return [];
  const { accounts, month, isListed } = unowned;
  const shownIds = isListed ? accounts.slice(0, MAX_UNOWNED) : [];
  const count = accounts.length === 1 ? 'One account' : `${accounts.length} accounts`;
  const note = `${count} of ${month} in the store ${accounts.length === 1 ? 'belongs' : 'belong'} to no team: only the organisation's report holds ${accounts.length === 1 ? 'it' : 'them'}.`;
  if (!isListed) return [{ type: 'sentences', title: 'Accounts without a team', sentences: [note] }];
  const more = leftOutText(accounts.length, shownIds.length, 'accounts', file);
  return [
    queryTable(
      'Accounts without a team',
      ['Account'],
      shownIds.map((id) => [id]),
      { note, more },
    ),
  ];
}

function teamJson(team: Team): Record<string, unknown> {
  return {
    id: team.id,
    name: team.name,
    file: team.file,
    accounts: team.accounts,
    recipients: team.recipients,
    enabled: team.enabled,
    overrides: overridesOf(team),
    acknowledged: team.acknowledged.length,
    plannedChanges: team.plannedChanges.length,
  };
}

function sentenceOf(teams: readonly Team[]): string {
  const accounts = teams.reduce((sum, team) => sum + team.accounts.length, 0);
  const disabled = teams.filter(({ enabled }) => !enabled).length;
  const off = disabled === 0 ? '' : `; ${disabled} ${disabled === 1 ? 'gets' : 'get'} no report`;
  return `${teams.length} ${teams.length === 1 ? 'team owns' : 'teams own'} ${accounts} ${accounts === 1 ? 'account' : 'accounts'}${off}.`;
}

function unownedJson(unowned: Unowned | null): Record<string, unknown> | null {
  if (unowned === null) return null;
  const { month, accounts, isListed } = unowned;
  return { month, count: accounts.length, accounts: isListed ? accounts : null };
}

/** All teams, or one, as their files say. Shows no cost, so that every reader may see it. */
export const listTeams: Operation = async (context) => {
  const { configuration, problems } = await gatherConfiguration(context);
  const { teamsPath, team: wanted } = context.inputs;
  const team = wanted === null ? null : await findTeam(configuration.teams, wanted);
  const teams = team === null ? configuration.teams : [team];
  const unowned = team === null ? await unownedAccounts(context, configuration) : null;
  const readers: RepositoryReaders = readersOf(configuration.settings, context);
  const file = jsonFile(context);
  return {
    json: {
      schema: 1,
      operation: context.inputs.operation,
      team: team?.id ?? null,
      teams: teams.map(teamJson),
      unownedAccounts: unownedJson(unowned),
      calls: context.calls.counts,
      seconds: context.elapsed(),
    },
    summary: fitted(
      (most) =>
        summaryMarkdown({
          title: team === null ? 'Teams' : `Team ${team.name}`,
          sentence: sentenceOf(teams),
          subtitle: `From the files in ${teamsPath}; ${file} has all of it for scripts.`,
          blocks:
            team === null ? [teamsTable(teams, most, file), ...unownedBlock(unowned, file)] : oneTeam(team),
        }),
      Math.max(1, teams.length),
    ),
    outputs: { 'repository-readers': readers },
    problems,
    failure: null,
  };
};
