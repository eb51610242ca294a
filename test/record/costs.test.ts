import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, type Day } from '../../src/calendar/day.ts';
import type { DailyCosts } from '../../src/fetch/cost-model.ts';
import { recordCosts } from '../../src/record/costs.ts';
import { totalOfDay, type StoredCosts } from '../../src/record/stored-costs.ts';
import { costsThrough } from '../analyze/costs.ts';
import { ACCOUNT } from '../configuration.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';

const ON = '2026-11-13';

function stored(store: MemoryStore, month: string, account = ACCOUNT): StoredCosts {
  return JSON.parse(store.objects.get(`costs/${month}/${account}.json`) ?? 'null') as StoredCosts;
}

const constant = (cost: number, through: Day): DailyCosts =>
  costsThrough(through, [{ cost: () => cost }], 30);

describe('recorded costs', () => {
  it('hold every day of the window, by month, and every cent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: -100, max: 1e6, noNaN: true }), { minLength: 100, maxLength: 100 }),
        async (daily) => {
          const cost = (day: Day): number => daily[dayNumber('2026-11-20') - dayNumber(day)] ?? 0;
          const store = memoryStore();
          const costs = costsThrough('2026-11-20', [
            { cost },
            { cost: () => 1.5, chargeType: 'tax', service: 'Tax' },
          ]);
          await recordCosts(store, costs, { on: ON });
          const objects = ['2026/08', '2026/09', '2026/10', '2026/11'].map((month) => stored(store, month));
          expect(store.objects.size).toBe(4);
          const days = objects.flatMap((object) => Object.values(object.days));
          expect(days).toHaveLength(100);
          const expected = daily.reduce((sum, value) => sum + value, 0) + 150;
          expect(days.map(totalOfDay).reduce((sum, value) => sum + value, 0)).toBeCloseTo(expected, 3);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('replace the days fetched again and keep the others', async () => {
    const store = memoryStore();
    await recordCosts(store, constant(10, '2026-11-10'), { on: ON });
    await recordCosts(store, constant(11, addDays('2026-11-10', 7)), { on: '2026-11-20' });
    const october = stored(store, '2026/10').days;
    expect(october['2026-10-12']).toEqual({ 'Amazon EC2': { usage: 10 } });
    expect(october['2026-10-19']).toEqual({ 'Amazon EC2': { usage: 11 } });
    const november = Object.keys(stored(store, '2026/11').days);
    expect(november).toEqual([...november].sort());
    expect(november.at(-1)).toBe('2026-11-17');
  });

  it('list a covered day without cost, so that it is not taken for a gap', async () => {
    const store = memoryStore();
    await recordCosts(store, constant(0, '2026-11-10'), { on: ON });
    expect(stored(store, '2026/11').days['2026-11-05']).toEqual({});
  });

  it('are the same object when the same run is made again, which is not written then', async () => {
    const store = memoryStore();
    await recordCosts(store, constant(10, '2026-11-10'), { on: ON });
    await recordCosts(store, constant(12, '2026-11-10'), { on: ON });
    const before = new Map(store.objects);
    const puts = store.served.calls.get('put');
    await recordCosts(store, constant(12, '2026-11-10'), { on: ON });
    expect(store.objects).toEqual(before);
    expect(store.served.calls.get('put')).toBe(puts);
  });

  it('are never replaced by nothing, which is told', async () => {
    const store = memoryStore();
    await recordCosts(store, constant(10, '2026-11-10'), { on: ON });
    const gap = costsThrough('2026-11-10', [{ cost: (day) => (day === '2026-11-03' ? 0 : 10) }], 30);
    const { refetched } = await recordCosts(store, gap, { on: '2026-11-20' });
    expect(stored(store, '2026/11').days['2026-11-03']).toEqual({ 'Amazon EC2': { usage: 10 } });
    expect(refetched).toEqual([
      {
        account: ACCOUNT,
        days: 29,
        was: 290,
        now: 290,
        changed: [],
        kept: [{ day: '2026-11-03', was: 10, now: 0, source: 'focus' }],
      },
    ]);
  });

  it.each<{ name: string; change: Partial<DailyCosts> }>([
    { name: 'sample data', change: { source: 'sample' } },
    { name: 'another currency', change: { currency: 'EUR' } },
    { name: 'another cost basis', change: { costBasis: 'billed' } },
  ])('are never mixed with $name', async ({ change }) => {
    const store = memoryStore();
    await recordCosts(store, constant(10, '2026-11-10'), { on: ON });
    const before = new Map(store.objects);
    const { failures } = await recordCosts(store, { ...constant(99, '2026-11-10'), ...change }, { on: ON });
    expect(failures).toHaveLength(1);
    expect(failures[0]?.scope).toBe(`account ${ACCOUNT}`);
    expect(failures[0]?.message).toMatch(
      /^costs\/2026\/10\/123456789012\.json holds costs with .* was left as it is\. .* One more month of this account could not be recorded either\.$/,
    );
    expect(store.objects).toEqual(before);
  });

  it('are left alone where another system wrote them, and the others are recorded', async () => {
    const foreign = { '2026-10-20': { total: 7 } };
    const store = memoryStore({ [`costs/2026/10/${ACCOUNT}.json`]: foreign });
    const { failures } = await recordCosts(store, constant(10, '2026-11-10'), { on: ON });
    expect(failures.map(({ message }) => message)).toEqual([
      `costs/2026/10/${ACCOUNT}.json carries no schema version, so another system wrote it; it was left as it is.`,
    ]);
    expect(stored(store, '2026/10')).toEqual(foreign);
    expect(Object.keys(stored(store, '2026/11').days)).toHaveLength(10);
  });

  it.each([
    { name: 'an amount that is no number', change: { days: { '2026-10-20': { EC2: { usage: '7' } } } } },
    { name: 'an unknown charge type', change: { days: { '2026-10-20': { EC2: { gift: 7 } } } } },
    { name: 'a day of another month', change: { days: { '2026-09-20': {} } } },
    { name: 'the account of another key', change: { account: '999999999999' } },
    { name: 'another version', change: { schema: 2 } },
  ])('do not take over an object with $name', async ({ change }) => {
    const key = `costs/2026/10/${ACCOUNT}.json`;
    const good = {
      schema: 1,
      account: ACCOUNT,
      month: '2026-10',
      source: 'focus',
      costBasis: 'amortized',
      currency: 'USD',
      days: {},
    };
    const store = memoryStore({ [key]: { ...good, ...change } });
    const { failures } = await recordCosts(store, constant(10, '2026-11-10'), { on: ON });
    expect(failures.map(({ message }) => message)).toEqual([
      `${key} is not a cost object of this version and was left as it is. Restore or remove it.`,
    ]);
    expect(stored(store, '2026/10')).toEqual({ ...good, ...change });
  });

  it('put a corrupt object aside, and say which of its days are missing now', async () => {
    const store = memoryStore();
    for (const month of ['10', '11'])
      store.objects.set(`costs/2026/${month}/${ACCOUNT}.json`, '{"schema": 1, "da');
    const { failures, setAside } = await recordCosts(store, constant(10, '2026-11-10'), { on: ON });
    expect(failures).toEqual([]);
    const copies = [...store.objects.keys()].filter((key) => key.startsWith('corrupt/')).sort();
    expect(copies).toHaveLength(2);
    expect(copies.map((key) => store.objects.get(key))).toEqual(['{"schema": 1, "da', '{"schema": 1, "da']);
    expect(setAside.map(({ message }) => message)).toEqual([
      `costs/2026/10/${ACCOUNT}.json was not valid JSON. It was put aside under ${copies[0] ?? ''} and replaced by this run's days, 2026-10-12 to 2026-10-31. Its days before 2026-10-12 are missing now: load them with operation backfill, or restore them from the copy.`,
      `costs/2026/11/${ACCOUNT}.json was not valid JSON. It was put aside under ${copies[1] ?? ''} and replaced by this run's days, 2026-11-01 to 2026-11-10.`,
    ]);
    expect(Object.keys(stored(store, '2026/10').days)).toHaveLength(20);
  });

  it('go on when the store refuses one object', async () => {
    const store = memoryStore();
    store.failure = (call, key) =>
      call === 'put' && key.includes('/10/') ? new Error('503 Slow Down') : null;
    const { failures } = await recordCosts(store, constant(10, '2026-11-10'), { on: ON });
    expect(failures).toEqual([{ scope: `account ${ACCOUNT}`, message: '503 Slow Down' }]);
    expect([...store.objects.keys()]).toEqual([`costs/2026/11/${ACCOUNT}.json`]);
  });

  it('know the source of each day', async () => {
    const store = memoryStore();
    await recordCosts(store, constant(10, '2026-11-10'), { on: ON });
    expect(stored(store, '2026/11')).not.toHaveProperty('otherSources');
    const from = (source: DailyCosts['source'], through: Day): DailyCosts => ({
      ...costsThrough(through, [{ cost: () => 10 }], 5),
      source,
    });
    await recordCosts(store, from('datadog', '2026-11-09'), { on: ON });
    const days = ['01', '02', '03', '04', '10'].map((day) => [`2026-11-${day}`, 'focus']);
    expect(stored(store, '2026/11')).toMatchObject({ source: 'datadog' });
    expect(stored(store, '2026/11').otherSources).toEqual(Object.fromEntries(days));
    await recordCosts(store, from('cost-explorer', '2026-11-05'), { on: ON });
    expect(stored(store, '2026/11')).toMatchObject({
      source: 'cost-explorer',
      otherSources: { '2026-11-06': 'datadog', '2026-11-09': 'datadog', '2026-11-10': 'focus' },
    });
    await recordCosts(store, constant(10, '2026-11-10'), { on: ON });
    expect(stored(store, '2026/11').source).toBe('focus');
    expect(stored(store, '2026/11')).not.toHaveProperty('otherSources');
  });
});
