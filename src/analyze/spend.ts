import type { ChargeType, DailyCosts } from '../fetch/cost-model.ts';
import { daysBetween, windowLength, type Window } from '../calendar/day.ts';

/** Which charges a total holds. Refunds and adjustments correct usage and are always in it. */
export interface TotalPolicy {
  readonly includeCredits: boolean;
  readonly includeTax: boolean;
}

/**
 * Daily cost of one service: all that its total holds, and parts of it. `usage` is what detection and
 * forecasts run on; `scheduled` comes by the calendar (tax, fees, credits), and of that fees and credits are known
 * apart. The rest, refunds and adjustments, comes once and is expected of no other day.
 */
export interface ServiceSpend {
  readonly service: string;
  readonly total: Float64Array;
  readonly usage: Float64Array;
  readonly scheduled: Float64Array;
  /** Purchases, support and Marketplace, where there are any. */
  readonly fees?: Float64Array | undefined;
  /** Negative, where there are any. */
  readonly credits?: Float64Array | undefined;
}

/** Daily cost of some accounts by service, in the order of the services' names. `total[i]` is day i of `window`. */
export interface Spend {
  readonly window: Window;
  readonly services: readonly ServiceSpend[];
  readonly total: Float64Array;
}

const FEES: ReadonlySet<ChargeType> = new Set(['purchase', 'support', 'marketplace']);
const ONE_OFF: ReadonlySet<ChargeType> = new Set(['refund', 'adjustment']);

/** Whether a total of the policy holds a charge. */
export function isIncluded(chargeType: ChargeType, policy: TotalPolicy): boolean {
  if (chargeType === 'credit') return policy.includeCredits;
  if (chargeType === 'tax') return policy.includeTax;
  return true;
}

function addInto(sum: Float64Array, values: Float64Array): void {
  for (const [i, value] of values.entries()) sum[i] = (sum[i] ?? 0) + value;
}

/** A service's costs while they are added up. */
type Sums = { -readonly [Key in keyof ServiceSpend]: ServiceSpend[Key] };

/** Adds up the daily costs of all accounts in `costs`, by service, holding what the policy includes. */
export function spendOf(costs: DailyCosts, policy: TotalPolicy): Spend {
  const days = windowLength(costs.window);
  const services = new Map<string, Sums>();
  const total = new Float64Array(days);
  for (const series of costs.series) {
    if (!isIncluded(series.chargeType, policy)) continue;
    let spend = services.get(series.service);
    if (spend === undefined) {
      const empty = (): Float64Array => new Float64Array(days);
      spend = { service: series.service, total: empty(), usage: empty(), scheduled: empty() };
      services.set(series.service, spend);
    }
    addInto(spend.total, series.daily);
    if (series.chargeType === 'usage') addInto(spend.usage, series.daily);
    else if (!ONE_OFF.has(series.chargeType)) addInto(spend.scheduled, series.daily);
    if (FEES.has(series.chargeType)) addInto((spend.fees ??= new Float64Array(days)), series.daily);
    if (series.chargeType === 'credit') addInto((spend.credits ??= new Float64Array(days)), series.daily);
    addInto(total, series.daily);
  }
  const inOrder = [...services.values()].sort((a, b) => (a.service < b.service ? -1 : 1));
  return { window: costs.window, services: inOrder, total };
}

/** The days of a window; it must lie inside `covered`, the days that `daily` holds. */
export function daysOf(daily: Float64Array, covered: Window, window: Window): Float64Array {
  const start = daysBetween(covered.from, window.from);
  return daily.subarray(start, start + windowLength(window));
}

/** Cost of a window of days, which must lie inside `covered`. */
export function sumOver(daily: Float64Array, covered: Window, window: Window): number {
  let sum = 0;
  for (const value of daysOf(daily, covered, window)) sum += value;
  return sum;
}
