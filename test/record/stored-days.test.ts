import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/calendar/day.ts';
import { accountsOf, dataThrough, type DailyCosts } from '../../src/fetch/cost-model.ts';
import { recordCosts } from '../../src/record/costs.ts';
import { recordedAnomalyIds } from '../../src/record/recorded-anomalies.ts';
import { storedDays } from '../../src/record/stored-days.ts';
import { readOnly } from '../../src/store/read-only.ts';
import { costsThrough, type SeriesSpec } from '../analyze/costs.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';

const ALPHA = '111111111111';
const BRAVO = '222222222222';
const AS_OF = '2026-11-23';
const THROUGH = '2026-11-20';
const DAYS = 200;
const FIRST = addDays(THROUGH, 1 - DAYS);

const costOf = (day: Day): number => Number(day.slice(8)) + Number(day.slice(5, 7)) / 100;
const BOTH: SeriesSpec[] = [
  { account: ALPHA, cost: costOf },
  { account: BRAVO, cost: costOf, chargeType: 'credit' },
];

async function storeWith(...parts: readonly DailyCosts[]): Promise<MemoryStore> {
  const store = memoryStore();
  for (const costs of parts) await recordCosts(store, costs, { on: AS_OF });
  store.failure = (call) =>
    call === 'put' || call === 'remove' ? new Error('nothing may be written') : null;
  return store;
}

describe('what the store knows', () => {
  it('comes back as it was recorded, without a write', async () => {
    const recorded = costsThrough(THROUGH, BOTH, DAYS);
    const days = await storedDays(await storeWith(recorded), AS_OF, 'amortized');
    expect(days?.costs).toEqual(recorded);
    expect(days?.covered).toEqual(new Map([ALPHA, BRAVO].map((account) => [account, recorded.window])));
    expect(days?.problems).toEqual([]);
  });

  it.each([
    { name: 'an empty store', parts: [], basis: 'amortized' as const },
    { name: 'another cost basis', parts: [costsThrough(THROUGH, BOTH, 40)], basis: 'billed' as const },
    {
      name: 'days of two years ago',
      parts: [costsThrough('2024-11-20', BOTH, 40)],
      basis: 'amortized' as const,
    },
  ])('is nothing for $name', async ({ parts, basis }) => {
    expect(await storedDays(await storeWith(...parts), AS_OF, basis)).toBeNull();
  });

  it('is cut for the account whose object is corrupt, and for no other', async () => {
    const store = await storeWith(costsThrough(THROUGH, BOTH, DAYS));
    store.objects.set(`costs/2026/08/${ALPHA}.json`, '{"schema":1,"days":{"2026-08-01":');
    const days = await storedDays(store, AS_OF, 'amortized');
    expect(days?.covered.get(ALPHA)).toEqual({ from: '2026-09-01', to: '2026-11-21' });
    expect(days?.covered.get(BRAVO)).toEqual({ from: FIRST, to: '2026-11-21' });
    expect(days?.problems.map(({ message }) => message)).toEqual([
      `costs/2026/08/${ALPHA}.json is not valid JSON and was left as it is. Restore or remove it. Account ${ALPHA} is replayed from 2026-09-01 on.`,
    ]);
  });

  it('ends for an account that nothing is stored of any more, and begins with the store for a new one', async () => {
    const store = await storeWith(
      costsThrough('2026-09-10', [{ account: ALPHA, cost: costOf }], DAYS),
      costsThrough(THROUGH, [{ account: BRAVO, cost: costOf }], 50),
    );
    const days = await storedDays(store, AS_OF, 'amortized');
    const from = addDays('2026-09-10', 1 - DAYS);
    expect(days?.covered.get(ALPHA)).toEqual({ from, to: '2026-09-11' });
    expect(days?.covered.get(BRAVO)).toEqual({ from, to: '2026-11-21' });
    expect(days?.problems.map(({ message }) => message)).toEqual([
      `The store has no cost of account ${ALPHA} from 2026-09-11 to 2026-11-20. Account ${ALPHA} is replayed up to there.`,
    ]);
  });

  it('ends with the newest day that was settled on an earlier day', async () => {
    const days = await storedDays(
      await storeWith(costsThrough(THROUGH, BOTH, DAYS)),
      '2026-10-05',
      'amortized',
    );
    expect(days?.costs).toEqual(costsThrough('2026-10-02', BOTH, DAYS - 49));
    expect(days?.problems).toEqual([]);
  });

  it('is of the source that most of the newest month is of', async () => {
    const other = {
      ...costsThrough(THROUGH, [{ account: BRAVO, cost: costOf }], 5),
      source: 'datadog' as const,
    };
    const days = await storedDays(
      await storeWith(costsThrough(THROUGH, BOTH.slice(0, 1), 60), other),
      AS_OF,
      'amortized',
    );
    expect(days?.costs.source).toBe('focus');
    expect(days === null ? [] : accountsOf(days.costs)).toEqual([ALPHA]);
    expect(days?.problems[0]?.message).toMatch(`Account ${BRAVO} is not replayed.`);
  });

  it('is read in few rounds: 84 accounts and 16 months, whatever the line', async () => {
    const accounts = Array.from({ length: 84 }, (_, i) => String(100_000_000_000 + i));
    const specs = accounts.map((account): SeriesSpec => ({ account, cost: () => 1 }));
    const store = await storeWith(costsThrough(THROUGH, specs, 460));
    store.served.rounds = 0;
    const days = await storedDays(store, AS_OF, 'amortized');
    expect(days === null ? '' : dataThrough(days.costs)).toBe(THROUGH);
    expect(days?.covered.size).toBe(84);
    // At 50 ms a round this is 3 s.
    expect(store.served.rounds).toBeLessThan(60);
  });
});

describe('the anomalies that were recorded', () => {
  const key = 'anomalies/2026/11/anomalies.json';

  it('are known by their ids', async () => {
    const store = memoryStore({ [key]: { schema: 1, month: '2026-11', anomalies: [{ id: 'aaaaaaaaaa' }] } });
    expect(await recordedAnomalyIds(store, ['2026-10', '2026-11'])).toEqual(new Set(['aaaaaaaaaa']));
  });

  it('are not known when an object cannot be read', async () => {
    const store = memoryStore();
    store.objects.set(key, '{');
    expect(await recordedAnomalyIds(store, ['2026-11'])).toBeNull();
  });
});

describe('a store that is only read', () => {
  it('refuses every write and passes reads on', async () => {
    const store = memoryStore({ 'a/b.json': { schema: 1 } });
    const safe = readOnly(store);
    await expect(safe.put('a/c.json', '{}')).rejects.toThrow('a/c.json was not written');
    await expect(safe.remove('a/b.json')).rejects.toThrow('a/b.json was not written');
    expect(await safe.list('a/')).toEqual(['a/b.json']);
    expect((await safe.get('a/b.json'))?.body).toBe('{"schema":1}');
    expect([...store.objects.keys()]).toEqual(['a/b.json']);
  });
});
