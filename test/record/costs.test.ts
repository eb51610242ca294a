import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayNumber, type Day } from '../../src/calendar/day.ts';
import type { DailyCosts } from '../../src/fetch/cost-model.ts';
import { monthlyObjects, recordAccountCosts, type StoredCosts } from '../../src/record/costs.ts';
import { localStore } from '../../src/store/local.ts';
import type { ObjectStore } from '../../src/store/store.ts';
import { costsThrough } from '../analyze/costs.ts';
import { ACCOUNT } from '../configuration.ts';

let folder: string;
let store: ObjectStore;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'record-'));
  store = localStore(folder, 'local folder');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function stored(month: string): Promise<StoredCosts> {
  const object = await store.get(`costs/${month}/${ACCOUNT}.json`);
  return JSON.parse(object?.body ?? 'null') as StoredCosts;
}

function total(objects: readonly StoredCosts[]): number {
  return objects
    .flatMap(({ days }) => Object.values(days))
    .flatMap((services) => Object.values(services))
    .flatMap((charges) => Object.values(charges))
    .reduce((sum, cost) => sum + cost, 0);
}

const constant = (cost: number, through: Day): DailyCosts =>
  costsThrough(through, [{ cost: () => cost }], 30);

describe('recorded costs', () => {
  it('hold every day of the window, by month, and every cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 1e6, noNaN: true }), { minLength: 100, maxLength: 100 }),
        (daily) => {
          const cost = (day: Day): number => daily[dayNumber('2026-11-20') - dayNumber(day)] ?? 0;
          const costs = costsThrough('2026-11-20', [
            { cost },
            { cost: () => 1.5, chargeType: 'tax', service: 'Tax' },
          ]);
          const objects = monthlyObjects(costs, ACCOUNT);
          expect(objects.map(({ month }) => month)).toEqual(['2026-08', '2026-09', '2026-10', '2026-11']);
          expect(objects.flatMap(({ days }) => Object.keys(days))).toHaveLength(100);
          const expected = daily.reduce((sum, value) => sum + value, 0) + 150;
          expect(total(objects)).toBeCloseTo(expected, 3);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('replace the days fetched again and keep the others', async () => {
    await recordAccountCosts(store, constant(10, '2026-11-10'), ACCOUNT);
    await recordAccountCosts(store, constant(11, addDays('2026-11-10', 7)), ACCOUNT);
    const october = (await stored('2026/10')).days;
    expect(october['2026-10-12']).toEqual({ 'Amazon EC2': { usage: 10 } });
    expect(october['2026-10-19']).toEqual({ 'Amazon EC2': { usage: 11 } });
    const november = Object.keys((await stored('2026/11')).days);
    expect(november).toEqual([...november].sort());
    expect(november.at(-1)).toBe('2026-11-17');
  });

  it('list a covered day without cost, so that it is not taken for a gap', async () => {
    await recordAccountCosts(store, constant(0, '2026-11-10'), ACCOUNT);
    expect((await stored('2026/11')).days['2026-11-05']).toEqual({});
  });

  it.each<{ name: string; change: Partial<DailyCosts> }>([
    { name: 'sample data', change: { source: 'sample' } },
    { name: 'another currency', change: { currency: 'EUR' } },
    { name: 'another cost basis', change: { costBasis: 'billed' } },
  ])('are never mixed with $name', async ({ change }) => {
    await recordAccountCosts(store, constant(10, '2026-11-10'), ACCOUNT);
    const before = await stored('2026/11');
    const other = { ...constant(99, '2026-11-10'), ...change };
    await expect(recordAccountCosts(store, other, ACCOUNT)).rejects.toThrow('was left as it is');
    expect(await stored('2026/11')).toEqual(before);
  });
});
