import type { Day, Window } from '../calendar/day.ts';
import type { Configuration, Team } from '../config/configuration.ts';
import { accountsOf, type CostSeries, type DailyCosts } from '../fetch/cost-model.ts';
import { accountReplay, type DetectAt } from './account-replay.ts';
import { alertsWithin, isAlert, type AlertCandidates, type AlertLimits } from './alerts.ts';
import type { AnalysisPolicy } from './account.ts';
import type { Anomaly } from './anomalies.ts';
import { LimitSearch } from './lowest-limits.ts';
import { replayedReports, type ReplayedReport } from './replayed-reports.ts';
import { policyFor } from './team.ts';

/** Days that the store knows. */
export interface KnownDays {
  readonly costs: DailyCosts;
  /** The days of each account that are known without a hole; the others are unknown, which is not zero. */
  readonly covered: ReadonlyMap<string, Window>;
}

/** An alert as the first report that would have held it tells of it. */
export interface ReplayedAlert {
  readonly anomaly: Anomaly;
  /** The day on which that report was due. */
  readonly due: Day;
}

export interface ReplayedAccount {
  readonly account: string;
  /** null when no team owns it. */
  readonly team: Team | null;
  /** None twice, however many reports it would have been in; oldest first. */
  readonly alerts: readonly ReplayedAlert[];
  readonly limits: LimitSearch;
  /** Ids of all that was found, above the limits or not, acknowledged or not. */
  readonly found: ReadonlySet<string>;
}

/** What the weekly reports would have alarmed about with one configuration. */
export interface Replay {
  readonly reports: readonly ReplayedReport[];
  readonly accounts: readonly ReplayedAccount[];
}

function candidatesOf({ total, services }: AlertCandidates): Anomaly[] {
  return total === null ? [...services] : [total.anomaly, ...services];
}

function seriesByAccount({ series }: DailyCosts): Map<string, CostSeries[]> {
  const byAccount = new Map<string, CostSeries[]>();
  for (const each of series) {
    const own = byAccount.get(each.account) ?? [];
    byAccount.set(each.account, own);
    own.push(each);
  }
  return byAccount;
}

function ownersOf({ teams }: Configuration): ReadonlyMap<string, Team> {
  return new Map(teams.flatMap((team) => team.accounts.map(({ id }) => [id, team] as const)));
}

/** The ids that a team's file acknowledges for a report. */
function acknowledgedOn(team: Team | null, due: Day): ReadonlySet<string> {
  const valid = (team?.acknowledged ?? []).filter(({ until }) => until >= due);
  return new Set(valid.map(({ anomaly }) => anomaly));
}

/** What a report could have alarmed about: it lists quietly what is acknowledged. */
function unacknowledged(
  candidates: AlertCandidates,
  ids: ReadonlySet<string>,
  limits: AlertLimits,
): AlertCandidates {
  const { total, services } = candidates;
  if (ids.size === 0) return candidates;
  const others = services.filter(({ id }) => !ids.has(id));
  if (total === null || !ids.has(total.anomaly.id)) return { total, services: others };
  // A new account stands for its services, also when it is acknowledged.
  const isForAll = total.anomaly.kind === 'new-account' && isAlert(total, limits);
  return { total: null, services: isForAll ? [] : others };
}

function replayAccount(
  account: string,
  detect: DetectAt,
  reports: readonly ReplayedReport[],
  { team, policy }: { readonly team: Team | null; readonly policy: AnalysisPolicy },
): ReplayedAccount {
  const alerts = new Map<string, ReplayedAlert>();
  const limits = new LimitSearch();
  const found = new Set<string>();
  for (const { due, dataThrough } of reports) {
    const detected = detect(policy, dataThrough);
    if (detected === null) continue;
    for (const { id } of candidatesOf(detected)) found.add(id);
    const candidates = unacknowledged(detected, acknowledgedOn(team, due), policy);
    limits.add(candidates, policy);
    for (const anomaly of alertsWithin(candidates, policy)) {
      if (!alerts.has(anomaly.id)) alerts.set(anomaly.id, { anomaly, due });
    }
  }
  return { account, team, alerts: [...alerts.values()], limits, found };
}

/**
 * Makes the weekly reports of the last 180 days again, once for each configuration, and tells what each would have
 * alarmed about. An account is judged by the policy of the team that owns it, as in that team's report; one that no
 * team owns by the settings, as in the organisation's.
 */
export function replay({ costs, covered }: KnownDays, configurations: readonly Configuration[]): Replay[] {
  const sides = configurations.map((configuration) => ({
    configuration,
    owners: ownersOf(configuration),
    reports: replayedReports(costs.window, configuration.settings.schedule_day),
    accounts: [] as ReplayedAccount[],
  }));
  const series = seriesByAccount(costs);
  for (const account of accountsOf(costs)) {
    // What one account's detection remembers is let go before the next.
    const own = covered.get(account) ?? costs.window;
    const detect = accountReplay(costs, account, series.get(account) ?? [], own);
    for (const { configuration, owners, reports, accounts } of sides) {
      const team = owners.get(account) ?? null;
      const policy = policyFor(configuration.settings, team);
      accounts.push(replayAccount(account, detect, reports, { team, policy }));
    }
  }
  return sides.map(({ reports, accounts }) => ({ reports, accounts }));
}
