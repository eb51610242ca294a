import '../property-seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideForeign } from '../../src/store/beside.ts';
import { readObject, updateObject, type ObjectStore, type Versioned } from '../../src/store/store.ts';
import { memoryStore, type MemoryStore } from '../record/memory-store.ts';

const KEY = 'anomalies/2026/11/anomalies.json';
const BESIDE = 'anomalies/2026/11/anomalies.aws-cost-ai-agent.json';
const FOREIGN = [{ account: '123456789012', date: '2026-11-03' }];

interface Counter extends Versioned {
  readonly count: number;
}

function counted(store: ObjectStore, key = KEY): Promise<unknown> {
  return updateObject<Counter>(
    store,
    key,
    (value) => value as Counter,
    (stored) => ({ schema: 1, count: (stored?.count ?? 0) + 1 }),
    () => Promise.resolve(),
  );
}

function opened(contents: Readonly<Record<string, unknown>> = {}): {
  inner: MemoryStore;
  store: ObjectStore;
  told: string[];
} {
  const inner = memoryStore(contents);
  const told: string[] = [];
  return { inner, told, store: besideForeign(inner, (key) => told.push(key)) };
}

describe('an object of another system', () => {
  it('stays as it is, and ours is kept beside it, read and listed under its own key', async () => {
    const { inner, store, told } = opened({ [KEY]: FOREIGN });
    const before = inner.objects.get(KEY);
    await expect(readObject(store, KEY)).rejects.toThrow('another system wrote it');
    await counted(store);
    await counted(store);
    expect(await readObject(store, KEY)).toEqual({ schema: 1, count: 2 });
    expect(inner.objects.get(KEY)).toBe(before);
    expect([...inner.objects.keys()].sort()).toEqual([BESIDE, KEY].sort());
    expect(await store.list('anomalies/')).toEqual([KEY]);
    expect(told).toEqual([KEY]);
    expect(await store.original?.get(KEY)).toMatchObject({ body: before });
  });

  it('is not overwritten by a write that did not look, with a condition or without', async () => {
    for (const condition of [undefined, { ifNoneMatch: '*' } as const]) {
      const { inner, store } = opened({ [KEY]: FOREIGN });
      const before = inner.objects.get(KEY);
      await store.put(KEY, '{"schema":1}', condition);
      expect(inner.objects.get(KEY)).toBe(before);
    }
  });

  it('is found by each of two runs at once, and neither loses what it counts', async () => {
    const { inner, store } = opened({ [KEY]: FOREIGN });
    const other = besideForeign(inner, () => undefined);
    await Promise.all([counted(store), counted(other), counted(store), counted(other)]);
    expect(await readObject(store, KEY)).toEqual({ schema: 1, count: 4 });
  });

  it('is an error in the ledger, which no other system may keep', async () => {
    const { store } = opened({ 'deliveries/2026-W48/alpha.json': { sent: [] } });
    await expect(readObject(store, 'deliveries/2026-W48/alpha.json')).rejects.toThrow('no schema version');
  });
});

it('leaves keys, bodies and lists of our own objects as they are', async () => {
  const key = fc
    .tuple(fc.constantFrom('costs', 'config', 'runs', 'outbox'), fc.stringMatching(/^[a-z0-9]{1,8}$/))
    .map(([folder, name]) => `${folder}/${name}.json`);
  await fc.assert(
    fc.asyncProperty(fc.array(key, { maxLength: 6 }), async (keys) => {
      const { inner, store, told } = opened();
      for (const each of keys) await counted(store, each);
      expect([...inner.objects.keys()].sort()).toEqual([...new Set(keys)].sort());
      expect(await store.list('costs/')).toEqual(await inner.list('costs/'));
      for (const each of keys) expect(await store.get(each)).toEqual(await inner.get(each));
      expect(told).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
