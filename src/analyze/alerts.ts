import type { Day } from '../calendar/day.ts';
import { anomalyId, detectAnomalies, type Anomaly } from './anomalies.ts';
import { learnBaseline, type LearnBaseline } from './baseline.ts';
import { firstCostDay, NO_COST, percentChange, type Comparison } from './comparison.ts';
import { NO_PLANS, plannedIncrease, type ServicePlans } from './planned.ts';
import { sumOver, type Spend } from './spend.ts';

/** When a change is worth an alert. */
export interface AlertLimits {
  /** Percent by which the adjusted change must exceed the compared window. */
  readonly anomalyThreshold: number;
  /** Money, in the billing currency, by which it must exceed it as well. */
  readonly anomalyMinAmount: number;
}

/** An account's total that is above what was expected, by however little. */
export interface TotalCandidate {
  readonly anomaly: Anomaly;
  /** What the least amount is measured against. */
  readonly change: number;
  /** What the threshold is measured against; null where it does not decide. */
  readonly changePercent: number | null;
}

/** All that an account could be alarmed about, before limits decide. */
export interface AlertCandidates {
  readonly total: TotalCandidate | null;
  /** Departures of its services, and of the account where services do not tell them. Largest first. */
  readonly services: readonly Anomaly[];
}

/** The first day on which any service costs something: credits that balance usage do not hide it. */
function firstDayOf(spend: Spend): Day | null {
  const first = spend.services.map(({ total }) => firstCostDay(total, spend.window));
  return first.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

/** What may set an account's total apart: a first cost after the compared window, or an increase. */
function totalCandidate(
  account: string,
  spend: Spend,
  { adjusted, current, previous }: Comparison,
  plans: ServicePlans,
): TotalCandidate | null {
  if (adjusted === null || current.total === null) return null;
  const planned = plans.size === 0 ? 0 : plannedIncrease(spend, { current, previous }, plans);
  const change = adjusted.change - planned;
  if (change < NO_COST) return null;
  // What was planned is expected: the threshold applies to what goes beyond it.
  const changePercent = percentChange(change, adjusted.previous + planned);
  const identified = (found: Pick<Anomaly, 'kind' | 'start' | 'expected' | 'actual' | 'impact'>): Anomaly => {
    const id = anomalyId(account, null, 'up', found.start);
    return { id, account, service: null, direction: 'up', end: null, ...found };
  };
  const start = firstDayOf(spend);
  if (start !== null && start >= previous.to) {
    const actual = sumOver(spend.total, spend.window, { from: start, to: spend.window.to });
    const found = {
      kind: 'new-account',
      start,
      expected: planned,
      actual,
      impact: actual - planned,
    } as const;
    return { anomaly: identified(found), change, changePercent: planned < NO_COST ? null : changePercent };
  }
  const anomaly = identified({
    kind: 'increase',
    start: current.from,
    expected: adjusted.previous + planned,
    actual: current.total,
    impact: change,
  });
  // Without a percentage there was nothing, or a credit, to compare with: any amount is above the threshold.
  return { anomaly, change, changePercent };
}

/** What moves less than this share of four weeks' cost of its account is nobody's business. */
const MIN_SHARE_OF_ACCOUNT = 0.0025;
const FOUR_WEEKS = 28;

/** The money below which an account is not alarmed whatever the limits say: it grows with the account. */
function leastAmount({ total }: Spend): number {
  const newest = total.subarray(-FOUR_WEEKS);
  return (
    MIN_SHARE_OF_ACCOUNT *
    Math.max(
      0,
      newest.reduce((sum, cost) => sum + cost, 0),
    )
  );
}

/** What one account could be alarmed about in the report that makes `comparison`, its plans apart. */
export function alertCandidates(
  account: string,
  spend: Spend,
  comparison: Comparison,
  learn: LearnBaseline = learnBaseline,
  plans: ServicePlans = NO_PLANS,
): AlertCandidates {
  const window = { from: comparison.current.from, to: spend.window.to };
  return {
    total: totalCandidate(account, spend, comparison, plans),
    services: detectAnomalies(account, spend, window, leastAmount(spend), learn, plans),
  };
}

/** Whether limits let an account's total through. */
export function isAlert({ change, changePercent }: TotalCandidate, limits: AlertLimits): boolean {
  if (change < limits.anomalyMinAmount) return false;
  return changePercent === null || changePercent > limits.anomalyThreshold;
}

/** The candidates that limits let through: the account's own first, then its services'. */
export function alertsWithin({ total, services }: AlertCandidates, limits: AlertLimits): Anomaly[] {
  const ofAccount = total !== null && isAlert(total, limits) ? [total.anomaly] : [];
  // All services of a new account are new: the account says it once.
  if (ofAccount[0]?.kind === 'new-account') return ofAccount;
  const ofServices = services.filter(({ impact }) => Math.abs(impact) >= limits.anomalyMinAmount);
  // A flag says already that the account as a whole is up.
  const isTold = ({ service, direction }: Anomaly): boolean =>
    service === null && direction === 'up' && ofAccount.length > 0;
  return [...ofAccount, ...ofServices.filter((anomaly) => !isTold(anomaly))];
}
