import type { Problem } from '../config/problem.ts';
import { addDays, type Day, type Window } from '../calendar/day.ts';

/** What a charge is for, as far as a source can tell. Detection runs on `usage`; totals hold all of them. */
export const CHARGE_TYPES = [
  'usage',
  'purchase',
  'tax',
  'credit',
  'refund',
  'support',
  'marketplace',
  'adjustment',
] as const;
export type ChargeType = (typeof CHARGE_TYPES)[number];

/** `amortized` spreads commitments over the days they cover (FOCUS EffectiveCost); `billed` is the invoice's view. */
export type CostBasis = 'amortized' | 'billed';

export type SourceName = 'datadog' | 'cost-explorer' | 'focus' | 'sample';

/** Daily cost of one account, service and charge type. `daily[i]` is the cost on day `i` of `DailyCosts.window`. */
export interface CostSeries {
  readonly account: string;
  readonly service: string;
  readonly chargeType: ChargeType;
  readonly daily: Float64Array;
}

/** Daily costs in one currency over a window whose last day is the newest complete one ("data through"). */
export interface DailyCosts {
  readonly source: SourceName;
  readonly costBasis: CostBasis;
  /** ISO 4217 code, as the source states it. */
  readonly currency: string;
  /** Every day in it is covered by the source: a zero is a cost of zero, never a gap. */
  readonly window: Window;
  readonly series: readonly CostSeries[];
  /** Names that the source knows, by account id. */
  readonly accountNames: ReadonlyMap<string, string>;
  /** Accounts whose cost could not be fetched: it is unknown, which is not zero. They have no series. */
  readonly unavailable: ReadonlySet<string>;
}

/** An event that the sample source planted, so that what the analysis finds can be scored. */
export interface PlantedEvent {
  readonly account: string;
  readonly service: string;
  readonly kind: 'spike' | 'level-shift' | 'drift' | 'price-change' | 'new-service' | 'stopped-service';
  readonly direction: 'up' | 'down';
  readonly start: Day;
  /** Last day that differs; null when it still lasts on the newest day. */
  readonly end: Day | null;
  /** Money by which the event moves cost within the fetched window; negative for a fall. */
  readonly impact: number;
}

export interface FetchRequest {
  /** The UTC day that the run pretends it is. */
  readonly asOf: Day;
  readonly costBasis: CostBasis;
  /** The days asked for; the answer may cover fewer. */
  readonly window: Window;
}

/** A part of the data that could not be had while the rest could. */
export interface FetchFailure {
  /** What is missing, for people: "12 accounts, the first 123456789012". */
  readonly scope: string;
  readonly message: string;
}

export interface FetchResult {
  readonly costs: DailyCosts;
  /** What the reader must know about the data: padded ids, skipped rows, bad rows. */
  readonly problems: readonly Problem[];
  /** The run goes on without these parts and ends red. */
  readonly failures: readonly FetchFailure[];
  /** Only from the sample source. */
  readonly planted: readonly PlantedEvent[];
}

/** What a source can split the cost of a service by. */
export type DetailDimension = 'usage-type' | 'region' | 'resource';

/** How usage is paid for: at the public price, or under a Savings Plan or a reservation. */
export type Pricing = 'on-demand' | 'committed';

/** Daily cost of one usage type, region or resource of an account's service: usage alone, without credits, tax and fees. */
export interface UsageSeries {
  readonly account: string;
  readonly service: string;
  readonly dimension: DetailDimension;
  /** Such as `EU-BoxUsage:m5.xlarge`, `eu-west-1` or `i-0abc`; empty where the cost has none. */
  readonly value: string;
  /** null where the source cannot tell; regions and resources are not split by it. */
  readonly pricing: Pricing | null;
  readonly daily: Float64Array;
  /** How much was used on each day; null where that is not known, or counted in several units. */
  readonly quantity: { readonly unit: string; readonly daily: Float64Array } | null;
}

export interface BreakdownRequest {
  readonly asOf: Day;
  readonly costBasis: CostBasis;
  /** Within the window that was fetched. */
  readonly window: Window;
  /** Services to look into by usage type, region and resource, over `window`. */
  readonly drivers: readonly { readonly account: string; readonly service: string }[];
  /** Accounts whose whole usage is asked for by usage type, over `usageWindow`. */
  readonly accounts: readonly string[];
  /** Within `window`. */
  readonly usageWindow: Window;
}

export interface Breakdown {
  /** Of the drivers; `daily[i]` is day i of the request's `window`. */
  readonly details: readonly UsageSeries[];
  /** Of the accounts, by usage type; `daily[i]` is day i of the request's `usageWindow`. */
  readonly usage: readonly UsageSeries[];
  readonly failures: readonly FetchFailure[];
}

/** Something measured in an account beside its cost, as its mean over two windows: what changes of cost are held against. */
export interface MetricLevel {
  readonly account: string;
  /** In words: "EC2 CPU". */
  readonly name: string;
  /** Name of the metric in the source. */
  readonly metric: string;
  readonly unit: 'percent' | 'count a day' | 'bytes a day';
  readonly current: number;
  readonly previous: number;
  readonly window: Window;
  readonly against: Window;
}

export interface MetricRequest {
  readonly accounts: readonly string[];
  readonly current: Window;
  readonly previous: Window;
}

export interface CostSource {
  readonly name: SourceName;
  /** Most days that one fetch is made for; longer histories are fetched in parts. */
  readonly longestWindow: number;
  /** @throws CostDataError when nothing usable can be read */
  fetch(request: FetchRequest): Promise<FetchResult>;
  /** A closer look at some services and at all usage, in few requests; only sources that can give one have it. */
  breakdown?(request: BreakdownRequest): Promise<Breakdown>;
  /** What else the source measures in some accounts, best effort: what it does not know is left out without a word. */
  metrics?(request: MetricRequest): Promise<readonly MetricLevel[]>;
}

/** Days of history that one run asks a source for. */
export const FETCHED_DAYS = 100;

/**
 * A day counts as complete at the earliest when it ended two full days before the run's day: AWS delivers
 * billing data up to 24 hours late and corrects it for about as long again.
 */
export const SETTLING_DAYS = 3;

/** The window that a run asks for: the last 100 days that may be complete. */
export function requestedWindow(asOf: Day): Window {
  const to = addDays(asOf, 1 - SETTLING_DAYS);
  return { from: addDays(to, -FETCHED_DAYS), to };
}

/** What a run asks its source for. */
export function runRequest(asOf: Day, costBasis: CostBasis): FetchRequest {
  return { asOf, costBasis, window: requestedWindow(asOf) };
}

/** The newest day that is complete for the source. */
export function dataThrough(costs: DailyCosts): Day {
  return addDays(costs.window.to, -1);
}

/** The costs of some accounts and nothing else: what a team's report and prompt are built from. */
export function restrictTo(costs: DailyCosts, accounts: readonly string[]): DailyCosts {
  const wanted = new Set(accounts);
  return {
    ...costs,
    series: costs.series.filter((series) => wanted.has(series.account)),
    accountNames: new Map([...costs.accountNames].filter(([account]) => wanted.has(account))),
    unavailable: new Set([...costs.unavailable].filter((account) => wanted.has(account))),
  };
}

/** Accounts that have cost data, in order of their ids. */
export function accountsOf(costs: DailyCosts): string[] {
  return [...new Set(costs.series.map((series) => series.account))].sort();
}
