import type { PlannedChange } from '../config/configuration.ts';
import { accountsOf, dataThrough, restrictTo, type DailyCosts } from '../fetch/cost-model.ts';
import { windowCovers, type Day, type Window } from '../calendar/day.ts';
import { alertCandidates, alertsWithin, type AlertLimits } from './alerts.ts';
import { isFlag, type AcknowledgedAnomaly } from './anomalies.ts';
import { LEARNING_DAYS } from './learning.ts';
import { learnBaseline } from './baseline.ts';
import { compare, compareServices, type Comparison, type ServiceChange } from './comparison.ts';
import {
  daysWithHistory,
  estimateMonths,
  estimateTogether,
  type Estimate,
  type Estimates,
  type Forecast,
} from './forecast.ts';
import type { ForecastScore } from './forecast-score.ts';
import { spendWithoutGaps } from './forecast/gaps.ts';
import { partsOf } from './forecast/parts.ts';
import type { LifeCycle, TrackedAnomaly } from './life-cycle.ts';
import { patternsOf, type Pattern } from './patterns.ts';
import { comparedWeeks, comparedWindows, coveredWindows, type ComparedWindows } from './periods.ts';
import { plannedIncrease, plansOf } from './planned.ts';
import { spendOf, sumOver, type Spend, type TotalPolicy } from './spend.ts';

/** What decides, for one account, which charges count and when a change is worth a flag. */
export interface AnalysisPolicy extends TotalPolicy, AlertLimits {
  /** Of its owner; those of other accounts do not count. */
  readonly plannedChanges: readonly PlannedChange[];
}

/** The numbers of some accounts together: one account, a team's, or the whole organisation's. */
export interface ScopeAnalysis {
  readonly comparison: Comparison;
  readonly week: Comparison;
  /** Largest change first; their changes add up to the comparison's. */
  readonly services: readonly ServiceChange[];
  /** What credits took off, as a negative amount; null where there are none. `previous` is null where its days are not known. */
  readonly credits: { readonly current: number; readonly previous: number | null } | null;
  readonly monthEnd: Estimate | null;
  readonly forecast: Forecast | null;
  /** Expected total of each day from the one after the newest on; null without an estimate. */
  readonly ahead: Float64Array | null;
  /** Days from the first cost to the newest day. */
  readonly historyDays: number;
  /** What was forecast of months that are over, held against what came; null where nothing is known of it. */
  readonly forecastScore: ForecastScore | null;
  /** Daily totals over the data's window, for the charts. */
  readonly daily: { readonly window: Window; readonly total: Float64Array };
}

export interface AccountAnalysis extends ScopeAnalysis {
  readonly account: string;
  /** As the source names it; null when it does not. */
  readonly name: string | null;
  /** Largest first; once set against earlier reports, new and worse ones before those that go on. */
  readonly anomalies: readonly TrackedAnomaly[];
  /** What its team knows of; none of it is among `anomalies`. */
  readonly acknowledged: readonly AcknowledgedAnomaly[];
  /** What has become of its anomalies since earlier reports; missing until it was looked at. */
  readonly life?: LifeCycle;
  /** The adjusted change, as far as it was not planned, exceeds the policy's percentage and amount. */
  readonly flagged: boolean;
  /** The part of the change that was planned, and so is not held against the threshold. */
  readonly planned: number;
  /** What its services do again and again, largest first. */
  readonly patterns: readonly Pattern[];
  /** Too young for detection. */
  readonly learning: boolean;
}

/** The estimates of some accounts: their totals add up to the total of all. */
export interface ScopeEstimates {
  readonly together: Estimates | null;
  readonly accounts: ReadonlyMap<string, Estimates | null>;
}

/** @param planned what forecasts count on; of other accounts it does not count */
export function estimateScope(
  costs: DailyCosts,
  policy: TotalPolicy,
  planned: readonly PlannedChange[] = [],
): ScopeEstimates {
  const parts = partsOf(costs, policy, planned);
  const estimates = estimateTogether(parts.map(({ part }) => part));
  return {
    together: estimates.together,
    accounts: new Map(parts.map(({ account }, i) => [account, estimates.parts[i] ?? null])),
  };
}

/** Analyzes the costs of all accounts in `costs` together. */
export function analyzeScope(
  costs: DailyCosts,
  policy: TotalPolicy,
  estimates: Estimates | null = estimateScope(costs, policy).together,
): ScopeAnalysis {
  return scopeOf(spendOf(costs, policy), dataThrough(costs), estimates);
}

/** The credits of all services in the compared windows. */
function creditsOf(
  { services, window }: Spend,
  { current, previous }: ComparedWindows,
): ScopeAnalysis['credits'] {
  const credited = services.flatMap(({ credits }) => credits ?? []);
  if (credited.length === 0) return null;
  const sum = (days: Window): number =>
    credited.reduce((total, daily) => total + sumOver(daily, window, days), 0);
  return { current: sum(current), previous: windowCovers(window, previous) ? sum(previous) : null };
}

function scopeOf(spend: Spend, through: Day, estimates: Estimates | null): ScopeAnalysis {
  const windows = coveredWindows(comparedWindows(through), spend.window);
  const weeks = coveredWindows(comparedWeeks(through), spend.window);
  return {
    comparison: compare(spend, windows),
    week: compare(spend, weeks),
    services: compareServices(spend, windows),
    credits: creditsOf(spend, windows),
    monthEnd: estimates?.monthEnd ?? null,
    forecast: estimates?.forecast ?? null,
    ahead: estimates?.ahead ?? null,
    forecastScore: null,
    historyDays: daysWithHistory(spend),
    daily: { window: spend.window, total: spend.total },
  };
}

/** A pattern of less than this share of what the account costs a month is not worth a line. */
const MIN_PATTERN_SHARE = 0.01;
const MONTH_DAYS = 30;

function leastPattern({ total }: Spend, { anomalyMinAmount }: AlertLimits): number {
  const newest = total.subarray(-MONTH_DAYS).reduce((sum, cost) => sum + cost, 0);
  return Math.max(anomalyMinAmount, MIN_PATTERN_SHARE * newest);
}

/**
 * Analyzes one account; what it returns depends on that account's costs and nothing else.
 * @param together the account's estimates as part of a scope, where it is reported with others
 */
export function analyzeAccount(
  costs: DailyCosts,
  account: string,
  policy: AnalysisPolicy,
  together?: ScopeEstimates,
): AccountAnalysis {
  const own = restrictTo(costs, [account]);
  const spend = spendOf(own, policy);
  const through = dataThrough(own);
  const plans = plansOf(policy.plannedChanges, [account], through);
  const estimates = together?.accounts.get(account);
  const scope = scopeOf(spend, through, estimates === undefined ? estimateMonths(spend, plans) : estimates);
  const candidates = alertCandidates(account, spend, scope.comparison, learnBaseline, plans);
  const anomalies = alertsWithin(candidates, policy);
  return {
    ...scope,
    account,
    name: own.accountNames.get(account) ?? null,
    anomalies,
    acknowledged: [],
    flagged: anomalies.some(isFlag),
    planned: scope.comparison.change === null ? 0 : plannedIncrease(spend, scope.comparison, plans),
    patterns: patternsOf(account, spendWithoutGaps(spend), leastPattern(spend, policy)),
    learning: scope.historyDays < LEARNING_DAYS,
  };
}

/** The accounts of `costs` that `policyOf` gives a policy for, each analyzed on its own. */
export function analyzeAccounts(
  costs: DailyCosts,
  accounts: readonly string[],
  policyOf: (account: string) => AnalysisPolicy,
  together?: ScopeEstimates,
): AccountAnalysis[] {
  const known = new Set(accountsOf(costs));
  return accounts
    .filter((account) => known.has(account))
    .map((account) => analyzeAccount(costs, account, policyOf(account), together));
}
