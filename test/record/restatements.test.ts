import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { problemText } from '../../src/config/problem.ts';
import type { DailyCosts } from '../../src/fetch/cost-model.ts';
import { formatFor } from '../../src/format/format.ts';
import { recordCosts } from '../../src/record/costs.ts';
import { refetchedNotes } from '../../src/record/restatements.ts';
import type { StoredCosts } from '../../src/record/stored-costs.ts';
import { costsThrough, type SeriesSpec } from '../analyze/costs.ts';
import { ACCOUNT } from '../configuration.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';

const KEY = `costs/2026/11/${ACCOUNT}.json`;
const THROUGH = '2026-11-20';

/** The first 20 days of November. */
function november(...specs: readonly SeriesSpec[]): DailyCosts {
  return costsThrough(THROUGH, specs, 20);
}

function except(cost: number, changes: Readonly<Record<Day, number>>): SeriesSpec {
  return { cost: (day) => changes[day] ?? cost };
}

function restated(store: MemoryStore): StoredCosts['restated'] {
  return (JSON.parse(store.objects.get(KEY) ?? 'null') as StoredCosts).restated;
}

/** What the second of two runs tells. */
async function notesOf(before: DailyCosts, after: DailyCosts): Promise<string[]> {
  const store = memoryStore();
  await recordCosts(store, before, { on: '2026-11-23' });
  const { refetched } = await recordCosts(store, after, { on: '2026-11-30' });
  return refetchedNotes(refetched, { source: after.source, format: formatFor('en-US', 'USD') }).map((note) =>
    `${note.severity}: ${problemText(note)}`.replaceAll(/[\u00a0\u2009\u202f]/g, ' '),
  );
}

describe('a restated day', () => {
  it('is kept with what it was, what it is now and when that was seen', async () => {
    const store = memoryStore();
    await recordCosts(
      store,
      november(except(100, {}), { cost: () => 5, chargeType: 'tax', service: 'Tax' }),
      {
        on: '2026-11-23',
      },
    );
    expect(restated(store)).toBeUndefined();
    const changed = november(except(100, { '2026-11-07': 90, '2026-11-03': 130 }), {
      cost: () => 5,
      chargeType: 'tax',
      service: 'Tax',
    });
    await recordCosts(store, changed, { on: '2026-11-30' });
    expect(restated(store)).toEqual([
      { day: '2026-11-03', was: 105, now: 135, on: '2026-11-30' },
      { day: '2026-11-07', was: 105, now: 95, on: '2026-11-30' },
    ]);
    await recordCosts(store, november(except(100, { '2026-11-07': 90 })), { on: '2026-12-07' });
    expect(restated(store)?.slice(2, 4)).toEqual([
      { day: '2026-11-01', was: 105, now: 100, on: '2026-12-07' },
      { day: '2026-11-02', was: 105, now: 100, on: '2026-12-07' },
    ]);
    expect(restated(store)).toHaveLength(22);
  });

  it('is none below half a cent, nor when cost moves between services', async () => {
    const store = memoryStore();
    await recordCosts(store, november(except(100, {})), { on: '2026-11-23' });
    await recordCosts(store, november(except(100, { '2026-11-03': 100.0049 })), { on: '2026-11-30' });
    await recordCosts(store, november({ cost: () => 60 }, { cost: () => 40, service: 'Amazon S3' }), {
      on: '2026-12-01',
    });
    expect(restated(store)).toBeUndefined();
  });

  it('is one entry a day however many runs see it, and none when the last of them takes it back', async () => {
    const store = memoryStore();
    await recordCosts(store, november(except(100, {})), { on: '2026-11-23' });
    await recordCosts(store, november(except(100, { '2026-11-03': 130 })), { on: '2026-11-30' });
    const again = await recordCosts(store, november(except(100, { '2026-11-03': 140 })), {
      on: '2026-11-30',
    });
    expect(restated(store)).toEqual([{ day: '2026-11-03', was: 100, now: 140, on: '2026-11-30' }]);
    expect(again.refetched[0]).toMatchObject({ days: 20, was: 2000, now: 2040 });
    await recordCosts(store, november(except(100, {})), { on: '2026-11-30' });
    expect(restated(store)).toBeUndefined();
  });

  it('is forgotten when 400 newer ones follow', async () => {
    const store = memoryStore();
    for (let run = 0; run <= 21; run++) {
      await recordCosts(store, november(except(100 + run, {})), {
        on: `2026-12-${String(run + 1).padStart(2, '0')}`,
      });
    }
    const kept = restated(store) ?? [];
    expect(kept).toHaveLength(400);
    expect(kept[0]).toEqual({ day: '2026-11-01', was: 101, now: 102, on: '2026-12-03' });
    expect(kept.at(-1)).toEqual({ day: '2026-11-20', was: 120, now: 121, on: '2026-12-22' });
  });

  it('explains, with the others of an object, how each total came to be what it is', async () => {
    const runs = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 20, maxLength: 20 }), {
      minLength: 2,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(runs, async (totals) => {
        const store = memoryStore();
        for (const [run, daily] of totals.entries()) {
          const cost = (day: Day): number => daily[Number(day.slice(8)) - 1] ?? 0;
          await recordCosts(store, november({ cost }), { on: `2026-12-0${run + 1}` });
        }
        for (let day = 0; day < 20; day++) {
          const id = `2026-11-${String(day + 1).padStart(2, '0')}`;
          const moves = (restated(store) ?? []).filter((entry) => entry.day === id);
          const seen = [totals[0]?.[day], ...moves.map(({ now }) => now)];
          expect(moves.map(({ was }) => was)).toEqual(seen.slice(0, -1));
          expect(seen.at(-1)).toBe(totals.at(-1)?.[day]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is told of restated days', () => {
  it('is one line an account: how many days, how far they moved together, and the largest', async () => {
    const changes = { '2026-11-03': 130, '2026-11-05': 95, '2026-11-07': 101 };
    expect(await notesOf(november(except(100, {})), november(except(100, changes)))).toEqual([
      `notice: Account ${ACCOUNT}: 3 stored days were restated, November 3 – 7, 2026. The 20 stored days fetched again went from $2,000.00 to $2,026.00 (+1.3 %). Most on November 3, 2026: from $100.00 to $130.00 (+30 %).`,
    ]);
  });

  it.each([
    { name: 'one day by 20 % while all move by 1 %', to: { '2026-11-03': 120 }, cost: 100, told: true },
    { name: 'all days by 1 %', to: null, factor: 1.01, cost: 100, told: false },
    { name: 'all days by 1.1 %', to: null, factor: 1.011, cost: 100, told: true },
    { name: 'a day by 1.1 % and more than 1', to: { '2026-11-03': 101.1 }, cost: 100, told: true },
    { name: 'a day by 0.9 %', to: { '2026-11-03': 1009 }, cost: 1000, told: false },
    { name: 'a day by 20 % that is 1', to: { '2026-11-03': 6 }, cost: 5, told: false },
    { name: 'a small account by more than 1 % of all days', to: { '2026-11-03': 6.1 }, cost: 5, told: true },
    { name: 'a day from a credit', to: { '2026-11-03': -130 }, cost: -100, told: true },
  ])('$name', async ({ to, factor = 1, cost, told }) => {
    const after = to === null ? november(except(cost * factor, {})) : november(except(cost, to));
    expect(await notesOf(november(except(cost, {})), after)).toHaveLength(told ? 1 : 0);
  });

  it('has no percentage where nothing was stored before', async () => {
    expect(await notesOf(november(except(0, {})), november(except(0, { '2026-11-03': 4 })))).toEqual([
      `notice: Account ${ACCOUNT}: 1 stored day was restated, November 3, 2026. The 20 stored days fetched again went from $0.00 to $4.00.`,
    ]);
  });

  it('is nothing about days that were not stored before', async () => {
    const store = memoryStore();
    await recordCosts(store, costsThrough('2026-11-10', [except(100, {})], 10), { on: '2026-11-13' });
    const { refetched } = await recordCosts(store, november(except(100, { '2026-11-15': 900 })), {
      on: '2026-11-23',
    });
    expect(refetched).toMatchObject([{ days: 10, was: 1000, now: 1000, changed: [] }]);
  });

  it('names the source that the stored days were from', async () => {
    const fromDatadog: DailyCosts = { ...november(except(103, {})), source: 'datadog' };
    expect(await notesOf(november(except(100, {})), fromDatadog)).toEqual([
      `notice: Account ${ACCOUNT}: 20 stored days were restated, November 1 – 20, 2026. The 20 stored days fetched again went from $2,000.00 to $2,060.00 (+3.0 %). Most on November 1, 2026: from $100.00 to $103.00 (+3.0 %). They were stored from source focus.`,
    ]);
  });

  it('is 20 accounts, the largest difference first, and a sum of the others', async () => {
    const accounts = Array.from({ length: 23 }, (_, i) => String(100_000_000_000 + i));
    const all = (factor: (i: number) => number): DailyCosts =>
      november(...accounts.map((account, i) => ({ account, cost: () => 100 * factor(i) })));
    const notes = await notesOf(
      all(() => 1),
      all((i) => 1 + (i + 2) / 100),
    );
    expect(notes).toHaveLength(21);
    expect(notes[0]).toMatch(/^notice: Account 100000000022: .* from \$2,000\.00 to \$2,480\.00 \(\+24 %\)/);
    expect(notes.at(-1)).toBe(
      'notice: 3 more accounts restated, together from $6,000.00 to $6,180.00 (+3.0 %).',
    );
  });

  it('warns of cost that was stored and is missing now', async () => {
    const missing = november(except(100, { '2026-11-03': 0, '2026-11-04': 0 }));
    expect(await notesOf(november(except(100, {})), missing)).toEqual([
      `warning: Account ${ACCOUNT}: the source has no cost on 2 days whose cost was stored before, November 3 – 4, 2026, $200.00 together. The store keeps it; the reports of this run hold nothing there. Look whether a part of the export is missing, or the run's access to these accounts is.`,
    ]);
  });
});
