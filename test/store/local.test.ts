import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localStore } from '../../src/store/local.ts';
import { updateObject, type ObjectStore, type Versioned } from '../../src/store/store.ts';

let folder: string;
let store: ObjectStore;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-'));
  store = localStore(folder, 'local folder');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Counter extends Versioned {
  readonly count: number;
}

function asCounter(value: Versioned): Counter {
  if ('count' in value && typeof value.count === 'number')
    return { schema: value.schema, count: value.count };
  throw new Error('This is no counter.');
}

const increment = (stored: Counter | null): Counter => ({ schema: 1, count: (stored?.count ?? 0) + 1 });

/** What a run leaves that dies while it holds a lock. */
async function leaveBehind(name: string): Promise<void> {
  const lock = path.join(folder, name);
  await writeFile(lock, '');
  const longAgo = new Date(Date.now() - 120_000);
  await utimes(lock, longAgo, longAgo);
}

describe('a conditional write', () => {
  it('lets one of ten writers create an object', async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, i) => store.put('a/b.json', `writer ${i}`, { ifNoneMatch: '*' })),
    );
    expect(results.filter((result) => result === 'written')).toHaveLength(1);
    expect((await store.get('a/b.json'))?.body).toBe(`writer ${results.indexOf('written')}`);
  });

  it('replaces only what was read', async () => {
    await store.put('k', 'one');
    const read = await store.get('k');
    await store.put('k', 'two');
    expect(await store.put('k', 'three', { ifMatch: read?.etag ?? '' })).toBe('conflict');
    expect((await store.get('k'))?.body).toBe('two');
    expect(await store.put('k', 'four', { ifMatch: (await store.get('k'))?.etag ?? '' })).toBe('written');
  });

  it('of what is not there is a conflict', async () => {
    expect(await store.put('k', 'one', { ifMatch: 'anything' })).toBe('conflict');
    expect(await store.get('k')).toBeNull();
  });

  it('takes over a lock that a dead run left behind', async () => {
    await store.put('k', 'one');
    const read = await store.get('k');
    await leaveBehind('k.lock');
    expect(await store.put('k', 'two', { ifMatch: read?.etag ?? '' })).toBe('written');
  });

  it('leaves nothing behind but the object', async () => {
    await store.put('k', 'one', { ifNoneMatch: '*' });
    await store.put('k', 'two', { ifNoneMatch: '*' });
    await store.put('k', 'three', { ifMatch: 'wrong' });
    expect(await readdir(folder)).toEqual(['k']);
  });
});

describe('an update of a shared object', () => {
  it.each([
    { name: 'a new object', before: [], locks: [] },
    { name: 'an object', before: ['{"schema": 1, "count": 0}'], locks: [] },
    {
      name: 'an object whose lock a dead run left behind',
      before: ['{"schema": 1, "count": 0}'],
      locks: ['n.lock'],
    },
    {
      name: 'an object whose lock was being taken over by a run that died',
      before: ['{"schema": 1, "count": 0}'],
      locks: ['n.lock', 'n.lock.takeover'],
    },
  ])('loses no change of twenty writers at once: $name', async ({ before, locks }) => {
    for (const body of before) await store.put('n', body);
    for (const lock of locks) await leaveBehind(lock);
    await Promise.all(Array.from({ length: 20 }, () => updateObject(store, 'n', asCounter, increment)));
    expect(JSON.parse((await store.get('n'))?.body ?? '')).toEqual({ schema: 1, count: 20 });
    expect(await readdir(folder)).toEqual(['n']);
  });

  it('writes nothing when nothing changed', async () => {
    await updateObject(store, 'n', asCounter, () => ({ schema: 1, count: 1 }));
    const before = await store.get('n');
    await updateObject(store, 'n', asCounter, () => ({ schema: 1, count: 1 }));
    expect(await store.get('n')).toEqual(before);
  });

  it.each([
    { name: 'an object of another system', body: '{"count": 7}', says: 'carries no schema version' },
    { name: 'a corrupt object', body: '{"schema": 1, "cou', says: 'is not valid JSON' },
    { name: 'an object that is not JSON of ours', body: '[1, 2]', says: 'carries no schema version' },
  ])('leaves $name as it is and says so', async ({ body, says }) => {
    await store.put('n', body);
    await expect(updateObject(store, 'n', asCounter, increment)).rejects.toThrow(says);
    expect((await store.get('n'))?.body).toBe(body);
  });
});
