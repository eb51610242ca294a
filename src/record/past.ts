import { addDays, type Day, type Window } from '../calendar/day.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { accountsOf, dataThrough, type DailyCosts } from '../fetch/cost-model.ts';
import type { ObjectStore } from '../store/store.ts';
import type { Hole, Obstacle } from './coverage.ts';
import { ExtendedSeries } from './extended-series.ts';
import { earliestDay, monthsOf } from './reach.ts';
import { listCosts, oldestDay, readListed } from './stored-months.ts';

/** One notice for each kind of obstacle: the account whose history it cuts shortest, and a count of the others. */
function holeNotices(holes: readonly Hole[]): Problem[] {
  const byKind = new Map<string, Hole[]>();
  for (const hole of [...holes].sort((a, b) => (a.day > b.day ? -1 : 1))) {
    const { kind } = hole.obstacle;
    byKind.set(kind, [...(byKind.get(kind) ?? []), hole]);
  }
  return [...byKind.values()].flatMap(([first, ...others]): Problem[] => {
    if (first === undefined) return [];
    const { message, hint } = first.obstacle;
    const more = others.length === 1 ? 'One more account is' : `${others.length} more accounts are`;
    const rest = others.length === 0 ? '' : ` ${more} in the same case.`;
    const cut = `No account's stored days up to ${first.day} are used.`;
    return [notice({ message: `${message}${rest} ${cut}`, hint })];
  });
}

function notice({ message, hint }: Pick<Obstacle, 'message' | 'hint'>): Problem {
  return problemOfRun('notice', message, hint);
}

/** The day after the newest hole of any account, and not before any account has cost. */
function coveredFrom(holes: readonly Hole[], reach: Window): Day {
  return holes.reduce((from, { day }) => (day >= from ? addDays(day, 1) : from), reach.from);
}

/**
 * Extends fetched costs backwards with the days that the store holds of their accounts: up to 15 months before the
 * newest month, of the same source, cost basis and currency. All days of the window are covered afterwards: an account
 * that the store has no day of before some day did not exist before it, and a hole in one account ends the window for
 * all, because a zero is a cost of zero. Costs come back as they are when the store holds nothing for them; whatever
 * cannot be read is told as a notice and never stops the run.
 */
export async function withPast(
  store: ObjectStore,
  costs: DailyCosts,
): Promise<{ readonly costs: DailyCosts; readonly problems: readonly Problem[] }> {
  const { window, source, costBasis, currency } = costs;
  const earliest = earliestDay(dataThrough(costs));
  const months = monthsOf({ from: earliest, to: window.from });
  const listing = await listCosts(store, months, new Set(accountsOf(costs)));
  const oldest = oldestDay(listing);
  if (oldest === null) return { costs, problems: [] };
  const reach = { from: oldest, to: window.from };
  const extended = new ExtendedSeries(costs, reach.from);
  const wanted = { source, costBasis, currency };
  const coverage = await readListed(store, listing, { reach, wanted }, (stored, usable) => {
    extended.fill(stored, usable);
  });
  const holes = coverage.newestHoles();
  const from = coverage.firstUsable(coveredFrom(holes, reach));
  const problems = holeNotices(holes);
  if (from === window.from) return { costs, problems };
  return { costs: { ...costs, window: { from, to: window.to }, series: extended.since(from) }, problems };
}
