import type { Settings, Team } from '../config/configuration.ts';
import { accountsOf, restrictTo, type DailyCosts } from '../fetch/cost-model.ts';
import {
  analyzeAccounts,
  analyzeScope,
  estimateScope,
  type AccountAnalysis,
  type AnalysisPolicy,
  type ScopeAnalysis,
} from './account.ts';
import { budgetState, type BudgetState } from './budget.ts';
import { NOT_LOOKED_INTO, type LookedInto } from './looked-into.ts';
import { byImpact, type AcknowledgedAnomaly } from './anomalies.ts';
import type { ClosedAnomaly, TrackedAnomaly } from './life-cycle.ts';

/** What a team's report is made from. Nothing in it belongs to another team. */
export interface TeamAnalysis {
  readonly team: Team;
  /** null when none of the team's accounts has cost data. */
  readonly scope: ScopeAnalysis | null;
  /** One for each account with data, largest cost first. */
  readonly accounts: readonly AccountAnalysis[];
  /** How the month goes against the team's budget; null where it has none, or the data does not tell. */
  readonly budget: BudgetState | null;
  readonly accountsWithoutData: readonly string[];
  /** Accounts whose cost could not be fetched; they are among those without data. */
  readonly unavailable: readonly string[];
  /** What lies behind the numbers, where the source can tell. */
  readonly lookedInto: LookedInto;
  /** Of all the team's accounts, largest first; new and worse ones before those that go on. */
  readonly anomalies: readonly TrackedAnomaly[];
  /** What the team knows of; none of it is among `anomalies`. */
  readonly acknowledged: readonly AcknowledgedAnomaly[];
  /** What earlier reports told of and is over since the last one, largest first. */
  readonly closed: readonly ClosedAnomaly[];
}

/** A team's month against its budget. */
export interface TeamBudget {
  readonly team: Team;
  readonly state: BudgetState;
}

/** What the admins' report is made from. */
export interface OrganisationAnalysis {
  readonly scope: ScopeAnalysis;
  /** Every account with data, largest cost first. */
  readonly accounts: readonly AccountAnalysis[];
  readonly anomalies: readonly TrackedAnomaly[];
  /** What their teams know of; none of it is among `anomalies`. */
  readonly acknowledged: readonly AcknowledgedAnomaly[];
  /** What earlier reports told of and is over since the last one, largest first. */
  readonly closed: readonly ClosedAnomaly[];
  /** The team that owns an account. */
  readonly owners: ReadonlyMap<string, Team>;
  /** Accounts with cost that no team owns, largest cost first. */
  readonly unownedAccounts: readonly AccountAnalysis[];
  /** Of the teams that have a budget. */
  readonly budgets: readonly TeamBudget[];
  /** Accounts whose cost could not be fetched. */
  readonly unavailable: readonly string[];
  readonly lookedInto: LookedInto;
}

/** The settings that hold for a team: its own where it has them, the repository's otherwise. */
export function policyFor(settings: Settings, team: Team | null): AnalysisPolicy {
  return {
    anomalyThreshold: team?.anomalyThreshold ?? settings.anomaly_threshold,
    anomalyMinAmount: team?.anomalyMinAmount ?? settings.anomaly_min_amount,
    includeCredits: team?.includeCredits ?? settings.include_credits,
    includeTax: team?.includeTax ?? settings.include_tax,
    plannedChanges: team?.plannedChanges ?? [],
  };
}

function byCost(a: AccountAnalysis, b: AccountAnalysis): number {
  const difference = (b.comparison.current.total ?? 0) - (a.comparison.current.total ?? 0);
  return difference === 0 ? (a.account < b.account ? -1 : 1) : difference;
}

function anomaliesOf(accounts: readonly AccountAnalysis[]): TrackedAnomaly[] {
  return accounts.flatMap((account) => account.anomalies).sort(byImpact);
}

/** Analyzes a team from its own accounts' costs alone. */
export function analyzeTeam(costs: DailyCosts, team: Team, settings: Settings): TeamAnalysis {
  const ids = team.accounts.map(({ id }) => id);
  const own = restrictTo(costs, ids);
  const policy = policyFor(settings, team);
  const estimates = estimateScope(own, policy, team.plannedChanges);
  const accounts = analyzeAccounts(own, ids, () => policy, estimates).sort(byCost);
  const known = new Set(accounts.map(({ account }) => account));
  const scope = accounts.length === 0 ? null : analyzeScope(own, policy, estimates.together);
  return {
    team,
    scope,
    accounts,
    budget: scope === null || team.budget === null ? null : budgetState(team.budget, scope),
    accountsWithoutData: ids.filter((id) => !known.has(id)),
    unavailable: ids.filter((id) => own.unavailable.has(id)),
    lookedInto: NOT_LOOKED_INTO,
    anomalies: anomaliesOf(accounts),
    acknowledged: [],
    closed: [],
  };
}

/** How the month goes for the teams that have a budget: each as its own report tells it. */
function budgetsOf(costs: DailyCosts, teams: readonly Team[], settings: Settings): TeamBudget[] {
  return teams.flatMap((team): TeamBudget[] => {
    const own = restrictTo(
      costs,
      team.accounts.map(({ id }) => id),
    );
    if (team.budget === null || own.series.length === 0) return [];
    const policy = policyFor(settings, team);
    const { together } = estimateScope(own, policy, team.plannedChanges);
    const state = budgetState(team.budget, analyzeScope(own, policy, together));
    return state === null ? [] : [{ team, state }];
  });
}

/**
 * Analyzes all accounts together. Totals follow the repository's settings, so that they add up; each account is
 * flagged by its team's threshold and amount, so that admins and team see the same flag.
 */
export function analyzeOrganisation(
  costs: DailyCosts,
  teams: readonly Team[],
  settings: Settings,
): OrganisationAnalysis {
  const owners = new Map(teams.flatMap((team) => team.accounts.map(({ id }) => [id, team] as const)));
  const common = policyFor(settings, null);
  const planned = teams.flatMap(({ plannedChanges }) => plannedChanges);
  const estimates = estimateScope(costs, common, planned);
  const policyOf = (account: string): AnalysisPolicy => ({
    ...policyFor(settings, owners.get(account) ?? null),
    includeCredits: common.includeCredits,
    includeTax: common.includeTax,
  });
  const accounts = analyzeAccounts(costs, accountsOf(costs), policyOf, estimates).sort(byCost);
  return {
    scope: analyzeScope(costs, common, estimates.together),
    accounts,
    anomalies: anomaliesOf(accounts),
    acknowledged: [],
    closed: [],
    owners,
    unownedAccounts: accounts.filter(({ account }) => !owners.has(account)),
    budgets: budgetsOf(costs, teams, settings),
    unavailable: [...costs.unavailable].sort(),
    lookedInto: NOT_LOOKED_INTO,
  };
}
