import type { AccountAnalysis, ScopeAnalysis } from '../analyze/account.ts';
import type { Comparison } from '../analyze/comparison.ts';
import type { OrganisationAnalysis, TeamAnalysis } from '../analyze/team.ts';
import type { Explanation } from '../explain/evidence.ts';

/** The numbers of a scope under the names that scripts rely on. Fields may be added, never renamed. */
function scopeJson(scope: ScopeAnalysis): Record<string, unknown> {
  return {
    comparison: comparisonJson(scope.comparison),
    week: comparisonJson(scope.week),
    services: scope.services,
    monthEnd: scope.monthEnd,
    forecast: scope.forecast === null ? null : { ...scope.forecast, risks: [] },
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

function accountJson(account: AccountAnalysis): Record<string, unknown> {
  const { account: id, name, flagged, learning } = account;
  return { id, name, flagged, learning, ...scopeJson(account) };
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
  const { team, scope, accounts, anomalies, accountsWithoutData, unavailable, details } = analysis;
  const withoutNumbers = { comparison: null, week: null, services: [], monthEnd: null, forecast: null };
  return {
    id: team.id,
    name: team.name,
    accounts: team.accounts.map(({ id }) => id),
    status,
    ...(scope === null ? withoutNumbers : scopeJson(scope)),
    anomalies,
    savings: [],
    explanation: explanationJson(explanation),
    accountDetails: accounts.map(accountJson),
    accountsWithoutData,
    unavailableAccounts: unavailable,
    details,
  };
}

export function organisationJson(
  analysis: OrganisationAnalysis,
  explanation: Explanation,
): Record<string, unknown> {
  const { scope, accounts, anomalies, unownedAccounts, unavailable, details } = analysis;
  return {
    accounts: accounts.map(({ account }) => account),
    ...scopeJson(scope),
    anomalies,
    savings: [],
    explanation: explanationJson(explanation),
    accountDetails: accounts.map(accountJson),
    unownedAccounts: unownedAccounts.map(({ account }) => account),
    unavailableAccounts: unavailable,
    details,
  };
}
