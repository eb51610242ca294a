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

/** The first day on which any service costs something: credits that balance usage do not hide it. */
function firstDayOf(spend: Spend): Day | null {
  const first = spend.services.map(({ total }) => firstCostDay(total, spend.window));
  return first.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

/** What sets an account's total apart: a first cost after the compared window, or more than the threshold allows. */
function accountAnomaly(
  account: string,
  spend: Spend,
  { adjusted, current, previous }: Comparison,
  policy: AnalysisPolicy,
): Anomaly | null {
  if (adjusted === null || current.total === null) return null;
  if (adjusted.change < Math.max(policy.anomalyMinAmount, NO_COST)) return null;
  const identified = (found: Pick<Anomaly, 'kind' | 'start' | 'expected' | 'actual' | 'impact'>): Anomaly => {
    const id = anomalyId(account, null, 'up', found.start);
    return { id, account, service: null, direction: 'up', end: null, ...found };
  };
  const start = firstDayOf(spend);
  if (start !== null && start >= previous.to) {
    const actual = sumOver(spend.total, spend.window, { from: start, to: spend.window.to });
    return identified({ kind: 'new-account', start, expected: 0, actual, impact: actual });
  }
  // Without a percentage there was nothing, or a credit, to compare with: any amount is above the threshold.
  if (adjusted.changePercent !== null && adjusted.changePercent <= policy.anomalyThreshold) return null;
  return identified({
    kind: 'increase',
    start: current.from,
    expected: adjusted.previous,
    actual: current.total,
    impact: adjusted.change,
  });
}

/** Analyzes one account; what it returns depends on that account's costs and nothing else. */
export function analyzeAccount(costs: DailyCosts, account: string, policy: AnalysisPolicy): AccountAnalysis {
  const own = restrictTo(costs, [account]);
  const spend = spendOf(own, policy);
  const scope = scopeOf(spend, dataThrough(own));
  const ofAccount = accountAnomaly(account, spend, scope.comparison, policy);
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
