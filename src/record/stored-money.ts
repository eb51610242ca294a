import { monthOf, type Day } from '../calendar/day.ts';
import { mapConcurrently } from '../concurrency.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, type ObjectStore } from '../store/store.ts';
import { readStoredCosts } from './stored-costs.ts';
import { OBJECTS_AT_ONCE } from './writes.ts';

/** What an amount that is stored without it is in. */
export interface StoredMoney {
  /** ISO 4217 code. */
  readonly currency: string;
  readonly isSample: boolean;
}

async function moneyUnder(store: ObjectStore, key: string): Promise<StoredMoney | null> {
  try {
    const value = await readObject(store, key);
    if (value === null) return null;
    const { currency, source } = readStoredCosts(key, value);
    return { currency, isSample: source === 'sample' };
  } catch {
    // An amount without a currency is still an amount.
    return null;
  }
}

/**
 * What the costs of some accounts on some days are in, each object being read once.
 * @returns null in the place of what is not known
 */
export async function storedMoney(
  store: ObjectStore,
  items: readonly { readonly account: string; readonly start: Day }[],
): Promise<(StoredMoney | null)[]> {
  const keys = items.map(({ account, start }) => objectKeys.costs(monthOf(start), account));
  const distinct = [...new Set(keys)];
  const read = await mapConcurrently(distinct, OBJECTS_AT_ONCE, (key) => moneyUnder(store, key));
  const byKey = new Map(distinct.map((key, i) => [key, read[i] ?? null]));
  return keys.map((key) => byKey.get(key) ?? null);
}
