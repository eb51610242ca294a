import { firstOfMonth, type Day, type Month, type Window } from '../calendar/day.ts';
import { mapConcurrently } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, StoredObjectError, type ObjectStore } from '../store/store.ts';
import { Coverage, type Obstacle, type Wanted } from './coverage.ts';
import { readStoredCosts, type StoredCosts } from './stored-costs.ts';
import { OBJECTS_AT_ONCE } from './writes.ts';

interface MonthOfAccount {
  readonly account: string;
  readonly month: Month;
}

/** What the store has of some accounts in some months. */
export interface Listing {
  readonly accounts: ReadonlySet<string>;
  readonly objects: readonly MonthOfAccount[];
  /** Where a corrupt object was put aside: there was something once. */
  readonly setAside: readonly MonthOfAccount[];
  /** Months that could not be listed. */
  readonly failed: readonly { readonly month: Month; readonly obstacle: Obstacle }[];
}

function notRead(what: string, error: unknown): Obstacle {
  const message = `${what} could not be read (${messageOf(error)}).`;
  return { kind: 'not-read', message, hint: 'Run again later.' };
}

/** `123456789012` of `costs/2026/11/123456789012.json`, and of a copy with a digest behind it. */
function accountOf(key: string): string {
  return /\/([^/]+)\.json(?:\.[^/]+)?$/.exec(key)?.[1] ?? '';
}

/** The accounts that the store has objects of in some months. */
export async function listAccounts(store: ObjectStore, months: readonly Month[]): Promise<Set<string>> {
  const listed = await mapConcurrently(months, OBJECTS_AT_ONCE, (month) =>
    store.list(objectKeys.costsOfMonth(month)),
  );
  return new Set(listed.flat().map(accountOf));
}

/** Lists the cost objects of some accounts in some months, all months at once. */
export async function listCosts(
  store: ObjectStore,
  months: readonly Month[],
  accounts: ReadonlySet<string>,
): Promise<Listing> {
  const prefixes = months.flatMap((month) => [
    { month, kind: 'objects' as const, prefix: objectKeys.costsOfMonth(month) },
    { month, kind: 'setAside' as const, prefix: objectKeys.corruptCostsOfMonth(month) },
  ]);
  const listed = await mapConcurrently(prefixes, OBJECTS_AT_ONCE, async ({ prefix, ...of }) => {
    try {
      return { ...of, keys: await store.list(prefix), obstacle: null };
    } catch (error) {
      return { ...of, keys: [], obstacle: notRead(prefix, error) };
    }
  });
  const found = (kind: 'objects' | 'setAside'): MonthOfAccount[] =>
    listed
      .filter((listing) => listing.kind === kind)
      .flatMap(({ month, keys }) => keys.map((key) => ({ account: accountOf(key), month })))
      .filter(({ account }) => accounts.has(account));
  return {
    accounts,
    objects: found('objects'),
    setAside: found('setAside'),
    failed: listed.flatMap(({ month, obstacle }) => (obstacle === null ? [] : [{ month, obstacle }])),
  };
}

/** The first day of the oldest month that the store has, or may have, anything of; null when it has nothing. */
export function oldestDay({ objects, setAside, failed }: Listing): Day | null {
  const months = [...objects, ...setAside, ...failed].map(({ month }) => month);
  if (months.length === 0) return null;
  return firstOfMonth(months.reduce((a, b) => (a < b ? a : b)));
}

/** Reads one month of an account. What cannot be read is no error: analysis goes on without it. */
async function readMonth(
  store: ObjectStore,
  account: string,
  month: Month,
): Promise<StoredCosts | Obstacle | null> {
  const key = objectKeys.costs(month, account);
  try {
    const value = await readObject(store, key);
    return value === null ? null : readStoredCosts(key, value);
  } catch (error) {
    if (!(error instanceof StoredObjectError)) return notRead(key, error);
    const hint = 'Then run operation backfill to load its days.';
    return { kind: 'unreadable', message: error.message, hint };
  }
}

/**
 * Reads what was listed, many objects at once, and finds out which days it covers.
 * @param take is given each object and those of its days that can be used, in no order; the object is not kept
 */
export async function readListed(
  store: ObjectStore,
  { accounts, objects, setAside, failed }: Listing,
  { reach, wanted }: { readonly reach: Window; readonly wanted: Wanted },
  take: (costs: StoredCosts, usable: readonly Day[]) => void = () => undefined,
): Promise<Coverage> {
  const coverage = new Coverage(reach, wanted);
  for (const { account, month } of setAside) coverage.expect(account, month);
  for (const { month, obstacle } of failed) {
    for (const account of accounts) coverage.block(account, month, obstacle);
  }
  await mapConcurrently(objects, OBJECTS_AT_ONCE, async ({ account, month }) => {
    const read = await readMonth(store, account, month);
    if (read === null) coverage.expect(account, month);
    else if ('hint' in read) coverage.block(account, month, read);
    else take(read, coverage.add(read));
  });
  return coverage;
}
