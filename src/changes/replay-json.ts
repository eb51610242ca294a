import type { LowestLimits } from '../analyze/lowest-limits.ts';
import { dataThrough, type DailyCosts } from '../fetch/cost-model.ts';
import type { NamedAlert, ReplayChange } from './replay-change.ts';

/** Alerts are in order of their amounts, and that order would tell of them. */
function byAccount(a: Pick<NamedAlert, 'account'>, b: Pick<NamedAlert, 'account'>): number {
  return a.account < b.account ? -1 : 1;
}

/**
 * What a replay found, for scripts.
 * @param withCosts false where the readers of the repository may not see costs: what tells of them is null then
 */
export function replayJson(
  change: ReplayChange,
  costs: DailyCosts,
  withCosts: boolean,
): Readonly<Record<string, unknown>> {
  const { reports, alerts, perWeek, teams, accounts, unowned, withoutData } = change;
  const lowest = (limits: LowestLimits | null): LowestLimits | null => (withCosts ? limits : null);
  const named = (list: readonly NamedAlert[]): readonly Partial<NamedAlert>[] =>
    withCosts ? list : list.map(({ team, account }) => ({ team, account })).sort(byAccount);
  return {
    replayed: true,
    why: null,
    source: costs.source,
    costBasis: costs.costBasis,
    currency: costs.currency,
    stored: { from: costs.window.from, to: dataThrough(costs) },
    costsShown: withCosts,
    reports,
    alerts,
    perWeek,
    appearing: named(change.appearing),
    disappearing: named(change.disappearing),
    teams: teams.map((team) => ({ ...team, lowest: lowest(team.lowest) })),
    accounts,
    settings: lowest(change.settings),
    unowned,
    withoutData,
  };
}
