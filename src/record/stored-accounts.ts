import type { Month } from '../calendar/day.ts';
import type { ObjectStore } from '../store/store.ts';

/** Accounts that the store has cost of in one month. */
export interface StoredAccounts {
  readonly month: Month;
  /** By their ids. */
  readonly accounts: readonly string[];
}

/** The accounts of the newest month that anything is stored of; null when nothing is. */
export async function newestStoredAccounts(store: ObjectStore): Promise<StoredAccounts | null> {
  const byMonth = new Map<Month, string[]>();
  for (const key of await store.list('costs/')) {
    const [, year = '', month = '', account] = /^costs\/(\d{4})\/(\d{2})\/(\d{12})\.json$/.exec(key) ?? [];
    if (account === undefined) continue;
    const of = `${year}-${month}`;
    byMonth.set(of, [...(byMonth.get(of) ?? []), account]);
  }
  const newest = [...byMonth.keys()].sort().at(-1);
  return newest === undefined ? null : { month: newest, accounts: byMonth.get(newest) ?? [] };
}
