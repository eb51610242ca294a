import type { KnownDays } from '../analyze/replay.ts';
import { addDays, type Day } from '../calendar/day.ts';
import { mapConcurrently } from '../concurrency.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { requestedWindow, type CostBasis } from '../fetch/cost-model.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, type ObjectStore } from '../store/store.ts';
import type { Coverage, Hole, Wanted } from './coverage.ts';
import { ExtendedSeries } from './extended-series.ts';
import { KnownByAccount } from './known-by-account.ts';
import { earliestDay, monthsOf, overlap } from './reach.ts';
import { readStoredCosts, sourceOfDay, type StoredCosts } from './stored-costs.ts';
import { listAccounts, listCosts, oldestDay, readListed, type Listing } from './stored-months.ts';
import { OBJECTS_AT_ONCE } from './writes.ts';

export interface StoredDays extends KnownDays {
  /** What of the store could not be used. Holds no cost. */
  readonly problems: readonly Problem[];
}

/** Which days are alike enough to stand beside each other, and the newest of them. */
interface Newest {
  readonly wanted: Wanted & { readonly currency: string };
  readonly day: Day;
}

/**
 * Reads all that the store knows of the 15 months before a day, as far as they are settled on it, for every account, and
 * fetches and writes nothing.
 * Days of another source, cost basis or currency than most of the newest month are left out. An account whose days
 * have a hole is known from after its newest one; other accounts are not cut for it.
 * @returns null when there are no such days of that cost basis
 */
export async function storedDays(
  store: ObjectStore,
  asOf: Day,
  costBasis: CostBasis,
): Promise<StoredDays | null> {
  const months = monthsOf({ from: earliestDay(asOf), to: addDays(asOf, 1) });
  const listing = await listCosts(store, months, await listAccounts(store, months));
  const oldest = oldestDay(listing);
  const newest = await newestOf(store, listing, costBasis);
  if (oldest === null || newest === null) return null;
  const settled = requestedWindow(asOf).to;
  const reach = overlap({ from: oldest, to: addDays(newest.day, 1) }, { from: oldest, to: settled });
  const { wanted } = newest;
  const unfetched = { window: { from: reach.to, to: reach.to }, series: [] };
  const unnamed = { accountNames: new Map<string, string>(), unavailable: new Set<string>() };
  const nothing = { ...wanted, ...unfetched, ...unnamed };
  const series = new ExtendedSeries(nothing, reach.from);
  const days = new KnownByAccount(reach, listing);
  const coverage = await readListed(store, listing, { reach, wanted }, (stored, usable) => {
    series.fill(stored, usable);
    days.add(stored, usable);
  });
  const from = coverage.firstUsable(reach.from);
  const window = { from, to: reach.to };
  const covered = days.covered(window);
  if (covered.size === 0) return null;
  const costs = {
    ...nothing,
    window,
    series: series.since(from).filter(({ account }) => covered.has(account)),
  };
  return { costs, covered, problems: holeNotices(coverage, days, covered) };
}

/** What most objects of the newest readable month are of, and the newest day of such. */
async function newestOf(
  store: ObjectStore,
  { objects }: Listing,
  costBasis: CostBasis,
): Promise<Newest | null> {
  const months = [...new Set(objects.map(({ month }) => month))].sort().reverse();
  for (const month of months) {
    const ofMonth = objects.filter((object) => object.month === month);
    const read = await mapConcurrently(ofMonth, OBJECTS_AT_ONCE, async ({ account }) => {
      const key = objectKeys.costs(month, account);
      // What cannot be read is told when all months are.
      const value = await readObject(store, key).catch(() => null);
      return value === null ? null : readable(key, value);
    });
    const alike = mostAlike(read.filter((costs) => costs?.costBasis === costBasis));
    if (alike !== null) return alike;
  }
  return null;
}

function readable(...[key, value]: Parameters<typeof readStoredCosts>): StoredCosts | null {
  try {
    return readStoredCosts(key, value);
  } catch {
    return null;
  }
}

function mostAlike(objects: readonly (StoredCosts | null)[]): Newest | null {
  const kinds = new Map<string, { readonly wanted: Newest['wanted']; count: number; day: Day }>();
  for (const costs of objects) {
    if (costs === null) continue;
    const { costBasis, currency } = costs;
    for (const day of Object.keys(costs.days)) {
      const source = sourceOfDay(costs, day);
      const key = `${source} ${currency}`;
      const kind = kinds.get(key) ?? { wanted: { source, costBasis, currency }, count: 0, day };
      kinds.set(key, kind);
      kind.count += 1;
      if (day > kind.day) kind.day = day;
    }
  }
  const [first] = [...kinds.values()].sort((a, b) => b.count - a.count);
  return first ?? null;
}

/** One notice for each kind of obstacle, with the account that it cuts shortest and a count of the others. */
function holeNotices(coverage: Coverage, days: KnownByAccount, covered: StoredDays['covered']): Problem[] {
  const holes = coverage.newestHoles().sort((a, b) => (a.day > b.day ? -1 : 1));
  const byKind = new Map<string, Hole[]>();
  for (const hole of holes) {
    const kind = days.endsBefore(hole) ? 'ended' : hole.obstacle.kind;
    byKind.set(kind, [...(byKind.get(kind) ?? []), hole]);
  }
  return [...byKind].flatMap(([kind, [first, ...others]]): Problem[] => {
    if (first === undefined) return [];
    const { account, day, obstacle } = first;
    const more = others.length === 1 ? 'One more account is' : `${others.length} more accounts are`;
    const rest = others.length === 0 ? '' : ` ${more} in the same case.`;
    const from = covered.has(account) ? `replayed from ${addDays(day, 1)} on` : 'not replayed';
    const cut = kind === 'ended' ? 'replayed up to there' : from;
    return [
      problemOfRun('notice', `${obstacle.message} Account ${account} is ${cut}.${rest}`, obstacle.hint),
    ];
  });
}
