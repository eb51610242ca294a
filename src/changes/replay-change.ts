import type { AnomalyKind } from '../analyze/anomalies.ts';
import { LimitSearch, type LowestLimits } from '../analyze/lowest-limits.ts';
import { replay, type KnownDays, type Replay, type ReplayedAccount } from '../analyze/replay.ts';
import type { ReplayedReport } from '../analyze/replayed-reports.ts';
import { policyFor } from '../analyze/team.ts';
import type { Day } from '../calendar/day.ts';
import type { Configuration, Team } from '../config/configuration.ts';
import { accountsOf } from '../fetch/cost-model.ts';
import type { TeamRef } from './configuration-change.ts';
import { pairTeams, refOf } from './team-pairs.ts';

/** How many alerts the replayed reports would have held, no alert twice. */
export interface AlertCount {
  readonly before: number;
  readonly after: number;
}

export interface NamedAlert {
  readonly id: string;
  /** null: of an account that no team owns, told to the organisation. */
  readonly team: TeamRef | null;
  readonly account: string;
  /** null: the account as a whole. */
  readonly service: string | null;
  readonly kind: AnomalyKind;
  readonly start: Day;
  readonly amount: number;
  /** The day on which the first report that held it was due. */
  readonly due: Day;
}

/** The reports of one team, or with null what of the organisation's is of no team's accounts. */
export interface TeamReplay {
  readonly team: TeamRef | null;
  readonly alerts: AlertCount;
  /** Whether what decides its alerts is another than before: limits, charges, accounts, acknowledgements, plans. */
  readonly changed: boolean;
  /** With what the head says; null for a team that is gone. */
  readonly lowest: LowestLimits | null;
}

export interface AccountReplay {
  readonly account: string;
  /** Its owner after the change. */
  readonly team: TeamRef | null;
  readonly alerts: AlertCount;
}

/** What would have been alarmed about before and after a change of settings and teams. */
export interface ReplayChange {
  /** Reports that were replayed, oldest first; they differ where the day of the week does. */
  readonly reports: { readonly before: readonly ReplayedReport[]; readonly after: readonly ReplayedReport[] };
  readonly alerts: AlertCount;
  readonly perWeek: AlertCount;
  readonly appearing: readonly NamedAlert[];
  readonly disappearing: readonly NamedAlert[];
  /** In order of their ids, the accounts of no team last. */
  readonly teams: readonly TeamReplay[];
  readonly accounts: readonly AccountReplay[];
  /** Of all accounts together whose limits are those of the settings. */
  readonly settings: LowestLimits;
  /** Accounts with stored cost that no team of the head owns. */
  readonly unowned: readonly string[];
  /** Accounts of teams of the head that nothing is stored of. */
  readonly withoutData: readonly { readonly team: TeamRef; readonly account: string }[];
  /** Ids of all that the replay found, above the limits or not. */
  readonly found: ReadonlySet<string>;
}

/** Replays both configurations over the stored days and compares what they would have alarmed about. */
export function replayChange(days: KnownDays, base: Configuration, head: Configuration): ReplayChange {
  const [before = NO_REPLAY, after = NO_REPLAY] = replay(days, [base, head]);
  const pairs = pairTeams(base, head);
  const refOfBase = (team: Team | null): TeamRef | null =>
    team === null ? null : (pairs.refOfBase.get(team.id) ?? refOf(team));
  const refOfHead = (team: Team | null): TeamRef | null => (team === null ? null : refOf(team));
  const [was, will] = [namedAlerts(before, refOfBase), namedAlerts(after, refOfHead)];
  const known = new Set(accountsOf(days.costs));
  const alerts = { before: was.size, after: will.size };
  return {
    reports: { before: before.reports, after: after.reports },
    alerts,
    perWeek: {
      before: alerts.before / Math.max(1, before.reports.length),
      after: alerts.after / Math.max(1, after.reports.length),
    },
    appearing: [...will.values()].filter(({ id }) => !was.has(id)).sort(byAmount),
    disappearing: [...was.values()].filter(({ id }) => !will.has(id)).sort(byAmount),
    teams: teamReplays({ base, head }, { was, will }, after, pairs.refOfBase),
    accounts: accountReplays(before, after, refOfHead),
    settings: lowestOf(after.accounts.filter(({ team }) => followsSettings(team))),
    unowned: after.accounts.filter(({ team }) => team === null).map(({ account }) => account),
    withoutData: head.teams.flatMap((team) =>
      team.accounts.filter(({ id }) => !known.has(id)).map(({ id }) => ({ team: refOf(team), account: id })),
    ),
    found: new Set([...before.accounts, ...after.accounts].flatMap(({ found }) => [...found])),
  };
}

const NO_REPLAY: Replay = { reports: [], accounts: [] };

function byAmount(a: NamedAlert, b: NamedAlert): number {
  return Math.abs(b.amount) - Math.abs(a.amount) || (a.id < b.id ? -1 : 1);
}

function namedAlerts(
  { accounts }: Replay,
  refFor: (team: Team | null) => TeamRef | null,
): Map<string, NamedAlert> {
  const named = accounts.flatMap(({ team, alerts }) =>
    alerts.map(({ anomaly, due }): NamedAlert => {
      const { id, account, service, kind, start, impact } = anomaly;
      return { id, team: refFor(team), account, service, kind, start, amount: impact, due };
    }),
  );
  return new Map(named.map((alert) => [alert.id, alert]));
}

function lowestOf(accounts: readonly ReplayedAccount[]): LowestLimits {
  const search = new LimitSearch();
  for (const { limits } of accounts) search.join(limits);
  return search.lowest;
}

function followsSettings(team: Team | null): boolean {
  return team === null || (team.anomalyThreshold === null && team.anomalyMinAmount === null);
}

/** All that decides the alerts of a team's accounts. */
function decisive({ settings }: Configuration, team: Team | null): string {
  const accounts = (team?.accounts ?? []).map(({ id }) => id).sort();
  const { schedule_day: day } = settings;
  return JSON.stringify([
    policyFor(settings, team),
    accounts,
    day,
    team?.acknowledged ?? [],
    team?.plannedChanges ?? [],
  ]);
}

function countByTeam(alerts: ReadonlyMap<string, NamedAlert>): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { team } of alerts.values()) {
    const id = team?.id ?? null;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function teamReplays(
  { base, head }: { readonly base: Configuration; readonly head: Configuration },
  alerts: Readonly<Record<'was' | 'will', ReadonlyMap<string, NamedAlert>>>,
  after: Replay,
  refOfBase: ReadonlyMap<string, TeamRef>,
): TeamReplay[] {
  const [was, will] = [countByTeam(alerts.was), countByTeam(alerts.will)];
  const teamOfBase = new Map<string | null, Team>(
    base.teams.map((team) => [refOfBase.get(team.id)?.id ?? team.id, team]),
  );
  const accountsOfTeam = new Map<string | null, ReplayedAccount[]>();
  for (const account of after.accounts) {
    const id = account.team?.id ?? null;
    accountsOfTeam.set(id, [...(accountsOfTeam.get(id) ?? []), account]);
  }
  const ofHead = [...head.teams, null].map((team): TeamReplay => {
    const id = team?.id ?? null;
    const former = teamOfBase.get(id) ?? null;
    const isNew = team !== null && former === null;
    return {
      team: team === null ? null : refOf(team),
      alerts: { before: was.get(id) ?? 0, after: will.get(id) ?? 0 },
      changed: isNew || decisive(base, former) !== decisive(head, team),
      lowest: lowestOf(accountsOfTeam.get(id) ?? []),
    };
  });
  const ids = new Set(head.teams.map(({ id }) => id));
  const gone = [...teamOfBase].flatMap(([id, team]): TeamReplay[] => {
    if (id === null || ids.has(id)) return [];
    return [
      { team: refOf(team), alerts: { before: was.get(id) ?? 0, after: 0 }, changed: true, lowest: null },
    ];
  });
  return [
    ...ofHead.filter(({ team }) => team !== null),
    ...gone,
    ...ofHead.filter(({ team }) => team === null),
  ];
}

function accountReplays(
  before: Replay,
  after: Replay,
  refFor: (team: Team | null) => TeamRef | null,
): AccountReplay[] {
  const was = new Map(before.accounts.map(({ account, alerts }) => [account, alerts.length]));
  return after.accounts.map(({ account, team, alerts }) => ({
    account,
    team: refFor(team),
    alerts: { before: was.get(account) ?? 0, after: alerts.length },
  }));
}
