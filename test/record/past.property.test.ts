import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, eachDay, type Day, type Window } from '../../src/calendar/day.ts';
import type { DailyCosts } from '../../src/fetch/cost-model.ts';
import { recordCosts } from '../../src/record/costs.ts';
import { withPast } from '../../src/record/past.ts';
import { costsThrough, type SeriesSpec } from '../analyze/costs.ts';
import { memoryStore } from './memory-store.ts';

const ACCOUNTS = ['111111111111', '222222222222', '333333333333'];
const THROUGH = '2026-11-20';
const RECENT = costsThrough(THROUGH, []).window;

/** The first day of the longest history that can be stored. */
const EARLIEST = '2025-08-01';
const PAST_DAYS = daysBetween(EARLIEST, RECENT.from);

/** Never zero, and another amount for each account and day, so that no day can stand in for another. */
function truth(account: string, day: Day): number {
  return daysBetween('2025-01-01', day) + Number(account.slice(0, 1)) / 10;
}

function costsOf(accounts: readonly string[], { from, to }: Window): DailyCosts {
  const specs = accounts.flatMap((account): SeriesSpec[] => [
    { account, cost: (day) => truth(account, day) },
    { account, cost: (day) => -truth(account, day) / 4, chargeType: 'credit', service: 'Credits' },
  ]);
  return costsThrough(addDays(to, -1), specs, daysBetween(from, to));
}

/** A piece of history that a run recorded, for some of the accounts. */
interface Piece {
  readonly accounts: readonly string[];
  readonly window: Window;
}

const piece: fc.Arbitrary<Piece> = fc
  .record({
    accounts: fc.subarray(ACCOUNTS, { minLength: 1 }),
    first: fc.integer({ min: 0, max: PAST_DAYS }),
    days: fc.integer({ min: 1, max: 150 }),
  })
  .map(({ accounts, first, days }) => {
    const from = addDays(EARLIEST, first);
    return { accounts, window: { from, to: addDays(from, days) } };
  });

/** Days of an account that lie in some piece. */
function storedDays(pieces: readonly Piece[], account: string): Set<Day> {
  const own = pieces.filter(({ accounts }) => accounts.includes(account));
  return new Set(own.flatMap(({ window }) => eachDay(window)).filter((day) => day < RECENT.from));
}

/** What `withPast` must find, by its words: from the first stored day on, but after the last gap of any account. */
function expectedFrom(pieces: readonly Piece[]): Day {
  let from = RECENT.from;
  for (const day of eachDay({ from: EARLIEST, to: RECENT.from }).reverse()) {
    const isGap = ACCOUNTS.some((account) => {
      const stored = storedDays(pieces, account);
      return !stored.has(day) && [...stored].some((other) => other < day);
    });
    if (isGap) return from;
    if (ACCOUNTS.some((account) => storedDays(pieces, account).has(day))) from = day;
  }
  return from;
}

async function pastOf(pieces: readonly Piece[]): Promise<DailyCosts> {
  const store = memoryStore();
  for (const { accounts, window } of pieces) {
    const { failures } = await recordCosts(store, costsOf(accounts, window), { on: '2026-11-23' });
    expect(failures).toEqual([]);
  }
  return (await withPast(store, costsOf(ACCOUNTS, RECENT))).costs;
}

describe('what was recorded in pieces', () => {
  it('comes back equal to what was fetched, whatever the pieces and their order', async () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: PAST_DAYS - 1 }), { maxLength: 8 });
    const order = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });
    const overlaps = fc.array(fc.nat({ max: 40 }), { minLength: 9, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(cuts, order, overlaps, async (days, ranks, longer) => {
        const ends = [0, ...days.sort((a, b) => a - b), PAST_DAYS];
        const pieces = ends.slice(1).map((end, i): Piece => {
          const from = addDays(EARLIEST, ends[i] ?? 0);
          return { accounts: ACCOUNTS, window: { from, to: addDays(EARLIEST, end + (longer[i] ?? 0)) } };
        });
        const shuffled = pieces
          .map((each, i) => ({ each, rank: ranks[i] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ each }) => each);
        const costs = await pastOf(shuffled);
        expect(costs).toEqual(costsOf(ACCOUNTS, { from: EARLIEST, to: RECENT.to }));
      }),
      { numRuns: 25 },
    );
  });

  it('never makes a zero of a gap, and reaches back as far as there is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 10 }), async (pieces) => {
        const costs = await pastOf(pieces);
        expect(costs.window).toEqual({ from: expectedFrom(pieces), to: RECENT.to });
        const days = eachDay(costs.window);
        for (const { account, chargeType, daily } of costs.series) {
          const stored = storedDays(pieces, account);
          const first = days.find((day) => day >= RECENT.from || stored.has(day)) ?? RECENT.from;
          const part = chargeType === 'credit' ? -1 / 4 : 1;
          expect([...daily]).toEqual(days.map((day) => (day < first ? 0 : part * truth(account, day))));
        }
      }),
      { numRuns: 60 },
    );
  });
});
