import type { Day } from '../calendar/day.ts';
import type { SourceName } from '../fetch/cost-model.ts';
import { StoredObjectError } from '../store/store.ts';
import {
  sourceOfDay,
  totalOfDay,
  type DayCosts,
  type Restatement,
  type StoredCosts,
} from './stored-costs.ts';

/** Below half a cent totals are the same: they print the same. */
export const NO_DIFFERENCE = 0.005;

/** Newest restatements that an object keeps: more than a year of weekly runs that change every day of a month. */
const MAX_RESTATEMENTS = 400;

/** A day that was stored before and was fetched again: its total in the store, and as fetched. */
export interface RefetchedDay {
  readonly day: Day;
  readonly was: number;
  readonly now: number;
  /** Where the stored total was from. */
  readonly source: SourceName;
}

export interface Merged {
  readonly costs: StoredCosts;
  readonly refetched: readonly RefetchedDay[];
  /** Stored days with cost on which nothing was fetched; their cost was kept. */
  readonly kept: readonly RefetchedDay[];
}

/** @throws StoredObjectError when the two must not be added up, now or ever */
function refuseMixture(key: string, stored: StoredCosts, fetched: StoredCosts): void {
  for (const property of ['source', 'costBasis', 'currency'] as const) {
    const isReal = property === 'source' && stored.source !== 'sample' && fetched.source !== 'sample';
    if (isReal || stored[property] === fetched[property]) continue;
    throw new StoredObjectError(
      `${key} holds costs with ${property} ${stored[property]}, this run has ${fetched[property]}; the object was left as it is. Use another bucket or storage-path for it.`,
    );
  }
}

function inOrder<T>(byDay: ReadonlyMap<Day, T>): Readonly<Record<Day, T>> {
  return Object.fromEntries([...byDay].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isEmpty(costs: DayCosts): boolean {
  return Object.keys(costs).length === 0;
}

export function differs({ was, now }: RefetchedDay): boolean {
  return Math.abs(now - was) >= NO_DIFFERENCE;
}

/** The restatements of an object after a run: those of other runs, and what this day's runs changed. */
function restatements(stored: StoredCosts, refetched: readonly RefetchedDay[], on: Day): Restatement[] {
  const again = new Set(refetched.map(({ day }) => day));
  const others = (stored.restated ?? []).filter((entry) => entry.on !== on || !again.has(entry.day));
  const seen = refetched.filter(differs).map(({ day, was, now }) => ({ day, was, now, on }));
  return [...others, ...seen]
    .sort((a, b) => (`${a.on} ${a.day}` < `${b.on} ${b.day}` ? -1 : 1))
    .slice(-MAX_RESTATEMENTS);
}

/**
 * Fetched days replace stored ones; other days stay. What cannot be added up is never mixed. A stored cost is never
 * replaced by nothing: an export with a file missing looks like days without cost.
 * @param on the day of the run. A run of the same day finds the same restatements again, so that what it reports
 * does not depend on which of them came first.
 * @throws StoredObjectError when currency or cost basis differ, or one of them is sample data
 */
export function mergeCosts(key: string, stored: StoredCosts | null, fetched: StoredCosts, on: Day): Merged {
  if (stored === null) return { costs: fetched, refetched: [], kept: [] };
  refuseMixture(key, stored, fetched);
  const restatedToday = new Map(
    (stored.restated ?? []).filter((entry) => entry.on === on).map(({ day, was }) => [day, was]),
  );
  const days = new Map(Object.entries(stored.days));
  const sources = new Map(Object.keys(stored.days).map((day) => [day, sourceOfDay(stored, day)]));
  const refetched: RefetchedDay[] = [];
  const kept: RefetchedDay[] = [];
  for (const [day, costs] of Object.entries(fetched.days)) {
    const before = stored.days[day];
    if (before !== undefined) {
      const compared = {
        day,
        was: totalOfDay(before),
        now: totalOfDay(costs),
        source: sourceOfDay(stored, day),
      };
      if (isEmpty(costs) && !isEmpty(before)) {
        kept.push(compared);
        continue;
      }
      refetched.push({ ...compared, was: restatedToday.get(day) ?? compared.was });
    }
    days.set(day, costs);
    sources.set(day, fetched.source);
  }
  const others = new Map([...sources].filter(([, source]) => source !== fetched.source));
  const restated = restatements(stored, refetched, on);
  return {
    costs: {
      ...fetched,
      days: inOrder(days),
      ...(others.size === 0 ? {} : { otherSources: inOrder(others) }),
      ...(restated.length === 0 ? {} : { restated }),
    },
    refetched,
    kept,
  };
}
