import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localStore } from '../../src/store/local.ts';
import { probeStore, type ProbeStep } from '../../src/store/probe.ts';
import type { ObjectStore } from '../../src/store/store.ts';

const UUID = '5d1f5f0e-0000-4000-8000-000000000001';
const KEY = `health/probe-${UUID}.json`;

let folder: string;
let store: ObjectStore;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'probe-'));
  store = localStore(folder, 'local folder');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const refuse = (): Promise<never> => Promise.reject(new Error('AccessDenied'));

/** The steps that failed, and why. */
async function failures(broken: Partial<ObjectStore>): Promise<Record<string, string | null>> {
  const steps: readonly ProbeStep[] = await probeStore({ ...store, ...broken }, UUID);
  expect(steps.map(({ step }) => step)).toEqual(['write', 'conditional write', 'read', 'list', 'delete']);
  for (const { ok, message } of steps) expect(ok).toBe(message === null);
  return Object.fromEntries(steps.filter(({ ok }) => !ok).map(({ step, message }) => [step, message]));
}

describe('the probe of a store', () => {
  it('finds nothing wrong with a good one and leaves nothing behind', async () => {
    expect(await failures({})).toEqual({});
    expect(await readdir(path.join(folder, 'health'))).toEqual([]);
  });

  it.each<{ header: string; put: (real: ObjectStore) => ObjectStore['put'] }>([
    { header: 'If-None-Match', put: (real) => (key, body) => real.put(key, body) },
    {
      header: 'If-Match',
      put: (real) => (key, body, condition) =>
        real.put(key, body, condition && 'ifMatch' in condition ? undefined : condition),
    },
  ])('finds out one that ignores $header', async ({ header, put }) => {
    expect(await failures({ put: put(store) })).toEqual({
      'conditional write': `The store ignores ${header}, so two runs could overwrite each other's history. Use a store with conditional writes, as AWS S3 has.`,
    });
    expect(await readdir(path.join(folder, 'health'))).toEqual([]);
  });

  it('finds out one that refuses its own etag', async () => {
    const put: ObjectStore['put'] = (key, body, condition) =>
      condition && 'ifMatch' in condition ? Promise.resolve('conflict') : store.put(key, body, condition);
    expect(await failures({ put })).toEqual({
      'conditional write':
        'The store refuses If-Match with the etag that it gave itself. Use a store with conditional writes, as AWS S3 has.',
    });
  });

  it('tries nothing but to clean up where nothing can be written', async () => {
    const notTried = 'Not tried, because nothing could be written.';
    expect(await failures({ put: refuse })).toEqual({
      write: 'AccessDenied',
      'conditional write': notTried,
      read: notTried,
      list: notTried,
    });
  });

  it('says that its object is there already', async () => {
    await store.put(KEY, 'left behind');
    expect((await failures({})).write).toBe(`${KEY} is there already. Remove it.`);
  });

  it('reports each permission that is missing and cleans up all the same', async () => {
    expect(await failures({ get: refuse })).toEqual({
      'conditional write': 'AccessDenied',
      read: 'AccessDenied',
    });
    expect(await store.get(KEY)).toBeNull();
    expect(await failures({ list: refuse })).toEqual({ list: 'AccessDenied' });
    expect(await store.get(KEY)).toBeNull();
    expect(await failures({ remove: refuse })).toEqual({ delete: 'AccessDenied' });
  });

  it('finds out one that forgets or garbles', async () => {
    const forgets = await failures({ get: () => Promise.resolve(null), list: () => Promise.resolve([]) });
    expect(forgets.read).toBe(`${KEY} was written but is not there. Use a store that is consistent.`);
    expect(forgets.list).toBe(`${KEY} was written but is not listed. Use a store that is consistent.`);
    const get: ObjectStore['get'] = async (key) => {
      const stored = await store.get(key);
      return stored && { ...stored, body: '<html>' };
    };
    expect(await failures({ get })).toEqual({ read: `${KEY} holds something else than was written.` });
  });
});
