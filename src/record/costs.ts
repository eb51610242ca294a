import type { ChargeType, CostBasis, DailyCosts, SourceName } from '../fetch/cost-model.ts';
import { eachDay, monthOf, type Day, type Month } from '../calendar/day.ts';
import { objectKeys } from '../store/keys.ts';
import { StoredObjectError, updateObject, type ObjectStore, type Versioned } from '../store/store.ts';

/** Cost of one day: by service, then by charge type. */
type DayCosts = Readonly<Record<string, Partial<Record<ChargeType, number>>>>;

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
}

/** The object to be stored for each month that an account's costs reach into. */
export function monthlyObjects(costs: DailyCosts, account: string): StoredCosts[] {
  const own = costs.series.filter((series) => series.account === account);
  const months = new Map<Month, Record<Day, DayCosts>>();
  for (const [i, day] of eachDay(costs.window).entries()) {
    const services: Record<string, Partial<Record<ChargeType, number>>> = {};
    for (const { service, chargeType, daily } of own) {
      const cost = daily[i] ?? 0;
      if (cost !== 0) services[service] = { ...services[service], [chargeType]: cost };
    }
    const days = months.get(monthOf(day)) ?? {};
    days[day] = services;
    months.set(monthOf(day), days);
  }
  const { source, costBasis, currency } = costs;
  return [...months].map(([month, days]) => ({
    schema: 1,
    account,
    month,
    source,
    costBasis,
    currency,
    days,
  }));
}

function isStoredCosts(value: Versioned): value is StoredCosts {
  return (
    value.schema === 1 && 'days' in value && 'currency' in value && 'source' in value && 'costBasis' in value
  );
}

function readStored(key: string, value: Versioned): StoredCosts {
  if (isStoredCosts(value)) return value;
  throw new StoredObjectError(`${key} is not a cost object of this version and was left as it is.`);
}

/** Fetched days replace stored ones; other days stay. What cannot be added up is never mixed. */
function merge(key: string, stored: StoredCosts | null, fetched: StoredCosts): StoredCosts {
  if (stored === null) return fetched;
  for (const property of ['source', 'costBasis', 'currency'] as const) {
    const isSource = property === 'source';
    if (isSource && stored.source !== 'sample' && fetched.source !== 'sample') continue;
    if (stored[property] !== fetched[property]) {
      throw new StoredObjectError(
        `${key} holds costs with ${property} ${stored[property]}, this run has ${fetched[property]}; the object was left as it is. Use another bucket or storage-path for it.`,
      );
    }
  }
  // A stored cost is never replaced by nothing: an export with a file missing looks like days without cost.
  const refetched = Object.entries(fetched.days).filter(
    ([day, costs]) => Object.keys(costs).length > 0 || stored.days[day] === undefined,
  );
  const days = Object.fromEntries(
    Object.entries({ ...stored.days, ...Object.fromEntries(refetched) }).sort(),
  );
  return { ...fetched, days };
}

/** Merges one account's costs into the month objects of the store. */
export async function recordAccountCosts(
  store: ObjectStore,
  costs: DailyCosts,
  account: string,
): Promise<void> {
  for (const fetched of monthlyObjects(costs, account)) {
    const key = objectKeys.costs(fetched.month, account);
    await updateObject(
      store,
      key,
      (value) => readStored(key, value),
      (stored) => merge(key, stored, fetched),
    );
  }
}
