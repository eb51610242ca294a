import type { AccountAnalysis, ScopeAnalysis } from '../analyze/account.ts';
import type { Anomaly } from '../analyze/anomalies.ts';
import { forecastRisks } from '../analyze/risks.ts';
import { riskText } from './risks.ts';
import type { Comparison } from '../analyze/comparison.ts';
import type { OrganisationAnalysis, TeamAnalysis } from '../analyze/team.ts';
import type { PlannedChange } from '../config/configuration.ts';
import type { Explanation } from '../explain/evidence.ts';
import { lookedIntoJson } from './looked-into-json.ts';
import { effectivePlans, plannedRisk } from './planned.ts';

/** The numbers of a scope under the names that scripts rely on. Fields may be added, never renamed. */
function scopeJson(
  scope: ScopeAnalysis,
  plans: readonly PlannedChange[],
  anomalies: readonly Anomaly[],
): Record<string, unknown> {
  const risks = [
    ...effectivePlans(plans, scope).map(plannedRisk),
    ...forecastRisks(scope, anomalies).map(riskText),
  ];
  return {
    comparison: comparisonJson(scope.comparison),
    week: comparisonJson(scope.week),
    services: scope.services,
    credits: scope.credits,
    monthEnd: scope.monthEnd,
    forecastScore: scope.forecastScore,
    forecast: scope.forecast === null ? null : { ...scope.forecast, risks },
  };
}

function comparisonJson({
  basis,
  current,
  previous,
  change,
  changePercent,
  adjusted,
}: Comparison): Comparison {
  return { basis, current, previous, change, changePercent, adjusted };
}

function accountJson(account: AccountAnalysis, plans: readonly PlannedChange[]): Record<string, unknown> {
  const { account: id, name, flagged, learning, planned, patterns } = account;
  const own = plans.filter((plan) => plan.account === id);
  return { id, name, flagged, learning, planned, patterns, ...scopeJson(account, own, account.anomalies) };
}

/** All anomalies: those that are acknowledged say so. */
function anomaliesJson({
  anomalies,
  acknowledged,
}: Pick<TeamAnalysis, 'anomalies' | 'acknowledged'>): unknown[] {
  const asNew = { state: 'new' } as const;
  return [
    ...anomalies.map((anomaly) => ({ ...asNew, ...anomaly, acknowledged: null })),
    ...acknowledged.map((anomaly) => ({ ...asNew, ...anomaly })),
  ];
}

/** What is over since the last report; `settled` has become the usual level. */
function closedJson({ closed }: Pick<TeamAnalysis, 'closed'>): unknown[] {
  return closed.map(
    ({ id, account, service, kind, direction, start, end, expected, actual, impact, state }) => {
      return { id, account, service, kind, direction, start, end, state, expected, actual, impact };
    },
  );
}

function explanationJson({ source, wording, findings, evidence }: Explanation): Record<string, unknown> {
  return {
    source,
    wording,
    findings: findings.map(({ kind, text, evidence: cited, certainty }) => ({
      kind,
      text,
      evidence: cited,
      certainty,
    })),
    evidence,
  };
}

/** What a team's report says; `null` numbers when there is no data for the team. */
export function teamJson(
  analysis: TeamAnalysis,
  explanation: Explanation,
  status: string,
): Record<string, unknown> {
  const { team, scope, accounts, accountsWithoutData, unavailable } = analysis;
  const withoutNumbers = {
    comparison: null,
    week: null,
    services: [],
    monthEnd: null,
    forecast: null,
    forecastScore: null,
  };
  return {
    id: team.id,
    name: team.name,
    accounts: team.accounts.map(({ id }) => id),
    status,
    ...(scope === null ? withoutNumbers : scopeJson(scope, team.plannedChanges, analysis.anomalies)),
    anomalies: anomaliesJson(analysis),
    resolved: closedJson(analysis),
    budget: analysis.budget,
    explanation: explanationJson(explanation),
    accountDetails: accounts.map((account) => accountJson(account, team.plannedChanges)),
    accountsWithoutData,
    unavailableAccounts: unavailable,
    ...lookedIntoJson(analysis.lookedInto),
  };
}

export function organisationJson(
  analysis: OrganisationAnalysis,
  explanation: Explanation,
): Record<string, unknown> {
  const { scope, accounts, owners, unownedAccounts, unavailable } = analysis;
  const plans = [...new Set(owners.values())].flatMap(({ plannedChanges }) => plannedChanges);
  return {
    accounts: accounts.map(({ account }) => account),
    ...scopeJson(scope, plans, analysis.anomalies),
    anomalies: anomaliesJson(analysis),
    resolved: closedJson(analysis),
    explanation: explanationJson(explanation),
    accountDetails: accounts.map((account) => accountJson(account, plans)),
    budgets: analysis.budgets.map(({ team, state }) => ({ team: team.id, ...state })),
    unownedAccounts: unownedAccounts.map(({ account }) => account),
    unavailableAccounts: unavailable,
    ...lookedIntoJson(analysis.lookedInto),
  };
}
