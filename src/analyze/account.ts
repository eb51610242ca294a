import { accountsOf, dataThrough, restrictTo, type DailyCosts } from '../fetch/cost-model.ts';
import { addDays, type Day, type Window } from '../calendar/day.ts';
import { anomalyId, detectAnomalies, LEARNING_DAYS, type Anomaly } from './anomalies.ts';
import {
  compare,
  compareServices,
  firstCostDay,
  NO_COST,
  type Comparison,
  type ServiceChange,
} from './comparison.ts';
import { daysWithHistory, estimateMonths, type Estimate, type Forecast } from './forecast.ts';
import { comparedWeeks, comparedWindows, coveredWindows } from './periods.ts';
import { spendOf, sumOver, type Spend, type TotalPolicy } from './spend.ts';

/** What decides, for one account, which charges count and when a change is worth a flag. */
export interface AnalysisPolicy extends TotalPolicy {
  /** Percent by which the adjusted change must exceed the compared window. */
  readonly anomalyThreshold: number;
  /** Money, in the billing currency, by which it must exceed it as well. */
  readonly anomalyMinAmount: number;
}

/** The numbers of some accounts together: one account, a team's, or the whole organisation's. */
export interface ScopeAnalysis {
  readonly comparison: Comparison;
  readonly week: Comparison;
  /** Largest change first; their changes add up to the comparison's. */
  readonly services: readonly ServiceChange[];
  readonly monthEnd: Estimate | null;
  readonly forecast: Forecast | null;
  /** Days from the first cost to the newest day. */
  readonly historyDays: number;
  /** Daily totals over the data's window, for the charts. */
  readonly daily: { readonly window: Window; readonly total: Float64Array };
}

export interface AccountAnalysis extends ScopeAnalysis {
  readonly account: string;
  /** As the source names it; null when it does not. */
  readonly name: string | null;
  /** Largest first. */
  readonly anomalies: readonly Anomaly[];
  /** The adjusted change exceeds the policy's percentage and amount. */
  readonly flagged: boolean;
  /** Too young for detection. */
  readonly learning: boolean;
}

/** Analyzes the costs of all accounts in `costs` together. */
export function analyzeScope(costs: DailyCosts, policy: TotalPolicy): ScopeAnalysis {
  return scopeOf(spendOf(costs, policy), dataThrough(costs));
}

function scopeOf(spend: Spend, through: Day): ScopeAnalysis {
  const windows = coveredWindows(comparedWindows(through), spend.window);
  const weeks = coveredWindows(comparedWeeks(through), spend.window);
  const estimates = estimateMonths(spend);
  return {
    comparison: compare(spend, windows),
    week: compare(spend, weeks),
    services: compareServices(spend, windows),
    monthEnd: estimates?.monthEnd ?? null,
    forecast: estimates?.forecast ?? null,
    historyDays: daysWithHistory(spend),
    daily: { window: spend.window, total: spend.total },
  };
}

/** An account that cost nothing in the compared window, priced from its first day. */
function newAccount({ daily }: ScopeAnalysis): Omit<Anomaly, 'id' | 'account' | 'service'> | null {
  const start = firstCostDay(daily.total, daily.window);
  if (start === null) return null;
  const actual = sumOver(daily.total, daily.window, { from: start, to: daily.window.to });
  return { kind: 'new-account', direction: 'up', start, end: null, expected: 0, actual, impact: actual };
}

/** The account as a whole costs more than the threshold allows, against the same kind of days before. */
function accountAnomaly(account: string, scope: ScopeAnalysis, policy: AnalysisPolicy): Anomaly | null {
  const { adjusted, current, previous } = scope.comparison;
  if (adjusted === null || current.total === null || adjusted.change < policy.anomalyMinAmount) return null;
  const isNew = previous.total !== null && Math.abs(previous.total) < NO_COST;
  const isOver = adjusted.changePercent !== null && adjusted.changePercent > policy.anomalyThreshold;
  const increase = {
    kind: 'increase',
    direction: 'up',
    start: current.from,
    end: null,
    expected: adjusted.previous,
    actual: current.total,
    impact: adjusted.change,
  } as const;
  const found = isNew ? newAccount(scope) : isOver ? increase : null;
  if (found === null) return null;
  return { id: anomalyId(account, null, found.kind, found.start), account, service: null, ...found };
}

/** Analyzes one account; what it returns depends on that account's costs and nothing else. */
export function analyzeAccount(costs: DailyCosts, account: string, policy: AnalysisPolicy): AccountAnalysis {
  const own = restrictTo(costs, [account]);
  const spend = spendOf(own, policy);
  const scope = scopeOf(spend, dataThrough(own));
  const ofAccount = accountAnomaly(account, scope, policy);
  const detectFrom = { from: scope.comparison.current.from, to: addDays(dataThrough(own), 1) };
  const ofServices = detectAnomalies(account, spend, detectFrom, policy.anomalyMinAmount);
  const isNewAccount = ofAccount?.kind === 'new-account';
  return {
    ...scope,
    account,
    name: own.accountNames.get(account) ?? null,
    anomalies: [...(ofAccount === null ? [] : [ofAccount]), ...(isNewAccount ? [] : ofServices)],
    flagged: ofAccount !== null,
    learning: scope.historyDays < LEARNING_DAYS,
  };
}

/** The accounts of `costs` that `policyOf` gives a policy for, each analyzed on its own. */
export function analyzeAccounts(
  costs: DailyCosts,
  accounts: readonly string[],
  policyOf: (account: string) => AnalysisPolicy,
): AccountAnalysis[] {
  const known = new Set(accountsOf(costs));
  return accounts
    .filter((account) => known.has(account))
    .map((account) => analyzeAccount(costs, account, policyOf(account)));
}
