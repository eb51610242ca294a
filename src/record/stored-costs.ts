import { daysBetween, eachDay, isDay, monthOf, monthWindow } from '../calendar/day.ts';
import type { Day, Month, Window } from '../calendar/day.ts';
import { CHARGE_TYPES } from '../fetch/cost-model.ts';
import type { ChargeType, CostBasis, CostSeries, DailyCosts, SourceName } from '../fetch/cost-model.ts';
import { objectKeys } from '../store/keys.ts';
import { StoredObjectError, type Versioned } from '../store/store.ts';
import { overlap } from './reach.ts';
import { isRecord } from '../json.ts';

/** Cost of one day: by service, then by charge type. */
export type DayCosts = Readonly<Record<string, Readonly<Partial<Record<ChargeType, number>>>>>;

/** A day whose total, all services and charge types of the account together, is another than was stored. */
export interface Restatement {
  readonly day: Day;
  readonly was: number;
  readonly now: number;
  /** The day of the run that saw it. */
  readonly on: Day;
}

/** `costs/YYYY/MM/<account>.json` */
export interface StoredCosts extends Versioned {
  readonly schema: 1;
  readonly account: string;
  readonly month: Month;
  readonly source: SourceName;
  readonly costBasis: CostBasis;
  readonly currency: string;
  /** A day that is listed is covered, whether it cost anything or not. */
  readonly days: Readonly<Record<Day, DayCosts>>;
  /** The source of each day that is not from `source`. */
  readonly otherSources?: Readonly<Record<Day, SourceName>>;
  /** Oldest first. */
  readonly restated?: readonly Restatement[];
}

/** Where a stored day is from: sources name services differently. */
export function sourceOfDay(costs: StoredCosts, day: Day): SourceName {
  return costs.otherSources?.[day] ?? costs.source;
}

export function totalOfDay(costs: DayCosts): number {
  let total = 0;
  for (const charges of Object.values(costs)) {
    for (const cost of Object.values(charges)) total += cost;
  }
  return total;
}

function dayCosts(series: readonly CostSeries[], index: number): DayCosts {
  const services = new Map<string, Partial<Record<ChargeType, number>>>();
  for (const { service, chargeType, daily } of series) {
    const cost = daily[index] ?? 0;
    if (cost !== 0) services.set(service, { ...services.get(service), [chargeType]: cost });
  }
  return Object.fromEntries(services);
}

/**
 * The object to be stored for one account and month.
 * @param series the account's own, of `costs`
 * @param window the days that are wanted of it
 */
export function monthObject(
  costs: DailyCosts,
  series: readonly CostSeries[],
  { account, month, window }: { readonly account: string; readonly month: Month; readonly window: Window },
): StoredCosts {
  const { source, costBasis, currency } = costs;
  const covered = overlap(overlap(monthWindow(month), costs.window), window);
  const first = daysBetween(costs.window.from, covered.from);
  const days = eachDay(covered).map((day, i) => [day, dayCosts(series, first + i)] as const);
  return { schema: 1, account, month, source, costBasis, currency, days: Object.fromEntries(days) };
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

const KNOWN_CHARGES: ReadonlySet<string> = new Set(CHARGE_TYPES);

function isDayCosts(value: unknown): value is DayCosts {
  if (!isRecord(value)) return false;
  return Object.values(value).every(
    (charges) =>
      isRecord(charges) &&
      Object.entries(charges).every(([type, cost]) => KNOWN_CHARGES.has(type) && isAmount(cost)),
  );
}

function isRestatement(value: unknown): value is Restatement {
  return (
    isRecord(value) &&
    [value.day, value.on].every((day) => typeof day === 'string') &&
    [value.was, value.now].every(isAmount)
  );
}

function isStoredCosts(value: Versioned & Partial<Record<keyof StoredCosts, unknown>>): value is StoredCosts {
  const { month, days, otherSources = {}, restated = [] } = value;
  const texts = [value.account, value.source, value.costBasis, value.currency];
  return (
    value.schema === 1 &&
    texts.every((text) => typeof text === 'string') &&
    isRecord(days) &&
    Object.entries(days).every(([day, costs]) => isDay(day) && monthOf(day) === month && isDayCosts(costs)) &&
    isRecord(otherSources) &&
    Object.values(otherSources).every((source) => typeof source === 'string') &&
    Array.isArray(restated) &&
    restated.every(isRestatement)
  );
}

/** @throws StoredObjectError when the value is not what this version stores under the key */
export function readStoredCosts(key: string, value: Versioned): StoredCosts {
  if (isStoredCosts(value) && objectKeys.costs(value.month, value.account) === key) return value;
  throw new StoredObjectError(
    `${key} is not a cost object of this version and was left as it is. Restore or remove it.`,
  );
}
