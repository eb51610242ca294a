import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageOf } from '../../src/errors.ts';
import { decodeBody } from '../../src/store/body.ts';
import { readObject, updateObject, type ObjectStore, type StoredObject } from '../../src/store/store.ts';
import { asCounter, increment, type Counter } from './counter.ts';
import { targets, type OpenTarget } from './targets.ts';

const CORRUPT = '{"schema": 1, "cou';
/** "é" in Latin-1, within JSON that would parse. */
const NOT_UTF8 = decodeBody(Buffer.from('{"schema":1,"count":7,"name":"caf\xe9"}', 'latin1'));

function copyOf(key: string, bytes: string | Buffer): string {
  return `corrupt/${key}.${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
}

describe.each(targets())('shared objects in $name', ({ open }) => {
  let target: OpenTarget;
  let store: ObjectStore;
  let folder: string;
  let key: string;

  beforeEach(async () => {
    target = await open();
    ({ store, folder, key } = target);
  });

  afterEach(() => target.close());

  async function stored(at = key): Promise<StoredObject> {
    const object = await store.get(at);
    if (object === null) throw new Error(`There is no ${at}`);
    return object;
  }

  /** The store, with another writer who comes in just before the first write of the object. */
  function interrupted(other: () => Promise<unknown>): ObjectStore {
    let isFirst = true;
    return {
      ...store,
      put: async (at, body, condition) => {
        if (isFirst && at === key) {
          isFirst = false;
          await other();
        }
        return store.put(at, body, condition);
      },
    };
  }

  describe('an update', () => {
    it.each([{ before: [] }, { before: ['{"schema":1,"count":100}'] }])(
      'loses no change of twenty writers at once, with $before.length objects before',
      async ({ before }) => {
        for (const body of before) await store.put(key, body);
        await Promise.all(Array.from({ length: 20 }, () => updateObject(store, key, asCounter, increment)));
        expect(await readObject(store, key)).toEqual({ schema: 1, count: before.length * 100 + 20 });
        expect(await store.list(`${folder}/`)).toEqual([key]);
      },
    );

    it('merges what somebody else wrote between its read and its write', async () => {
      await store.put(key, '{"schema":1,"count":1}');
      const other = (): Promise<unknown> => store.put(key, '{"schema":1,"count":41}');
      const seen: (Counter | null)[] = [];
      const merge = (found: Counter | null): Counter => {
        seen.push(found);
        return increment(found);
      };
      const updated = await updateObject(interrupted(other), key, asCounter, merge);
      expect(updated).toEqual({ setAside: null });
      expect(seen.map((found) => found?.count)).toEqual([1, 41]);
      expect(await readObject(store, key)).toEqual({ schema: 1, count: 42 });
    });

    it('creates anew what somebody else removed between its read and its write', async () => {
      await store.put(key, '{"schema":1,"count":7}');
      await updateObject(
        interrupted(() => store.remove(key)),
        key,
        asCounter,
        increment,
      );
      expect(await readObject(store, key)).toEqual({ schema: 1, count: 1 });
    });

    it('writes nothing when nothing changed', async () => {
      const unchanging = (): Counter => ({ schema: 1, count: 1 });
      await updateObject(store, key, asCounter, unchanging);
      const neverWrites: ObjectStore = { ...store, put: () => Promise.reject(new Error('A write')) };
      await updateObject(neverWrites, key, asCounter, unchanging);
      expect((await stored()).body).toBe('{"schema":1,"count":1}\n');
    });

    it('gives up on an object that others change all the time', async () => {
      let count = 0;
      const contested: ObjectStore = {
        ...store,
        put: async (at, body, condition) => {
          await store.put(at, `{"schema":1,"count":${(count += 100)}}`);
          return store.put(at, body, condition);
        },
      };
      const attempts: number[] = [];
      const wait = (attempt: number): Promise<void> => Promise.resolve(void attempts.push(attempt));
      await expect(updateObject(contested, key, asCounter, increment, wait)).rejects.toThrow(
        `${key} was changed by others 30 times in a row. Run again later.`,
      );
      expect(attempts).toHaveLength(30);
      expect(await readObject(store, key)).toEqual({ schema: 1, count: 3000 });
    });

    it.each([
      { name: 'an object of another system', body: '{"count": 7}', says: 'carries no schema version' },
      { name: 'JSON that is no object', body: '[1, 2]', says: 'carries no schema version' },
      { name: 'an object of ours of another kind', body: '{"schema": 1}', says: 'This is no counter.' },
    ])('leaves $name as it is and says so', async ({ body, says }) => {
      await store.put(key, body);
      await expect(updateObject(store, key, asCounter, increment)).rejects.toThrow(says);
      expect((await stored()).body).toBe(body);
      expect(await store.list(`corrupt/${folder}/`)).toEqual([]);
    });
  });

  describe('a corrupt object', () => {
    it.each([
      { name: 'cut off', body: CORRUPT, bytes: Buffer.from(CORRUPT) },
      { name: 'empty', body: '', bytes: Buffer.from('') },
      {
        name: 'not UTF-8',
        body: NOT_UTF8,
        bytes: Buffer.from('{"schema":1,"count":7,"name":"caf\xe9"}', 'latin1'),
      },
    ])('that is $name is set aside and replaced by an update', async ({ body, bytes }) => {
      await store.put(key, body);
      const { setAside } = await updateObject(store, key, asCounter, increment);
      expect(setAside).toBe(copyOf(key, bytes));
      expect((await stored(copyOf(key, bytes))).body).toBe(body);
      expect(await readObject(store, key)).toEqual({ schema: 1, count: 1 });
    });

    it('is set aside once by twenty writers, of whom none is lost', async () => {
      await store.put(key, CORRUPT);
      const updates = await Promise.all(
        Array.from({ length: 20 }, () => updateObject(store, key, asCounter, increment)),
      );
      expect(updates.filter(({ setAside }) => setAside !== null).length).toBeGreaterThan(0);
      expect(await store.list(`corrupt/${folder}/`)).toEqual([copyOf(key, CORRUPT)]);
      expect(await readObject(store, key)).toEqual({ schema: 1, count: 20 });
    });

    it('that somebody else mended meanwhile is merged', async () => {
      await store.put(key, CORRUPT);
      const mend = (): Promise<unknown> => store.put(key, '{"schema":1,"count":41}');
      await updateObject(interrupted(mend), key, asCounter, increment);
      expect(await readObject(store, key)).toEqual({ schema: 1, count: 42 });
    });

    it('is not replaced when it cannot be set aside', async () => {
      await store.put(key, CORRUPT);
      const refusing: ObjectStore = {
        ...store,
        put: (at, ...rest) =>
          at.startsWith('corrupt/') ? Promise.reject(new Error('no')) : store.put(at, ...rest),
      };
      await expect(updateObject(refusing, key, asCounter, increment)).rejects.toThrow('no');
      expect((await stored()).body).toBe(CORRUPT);
    });

    it.each([CORRUPT, NOT_UTF8])('is not read, and not quoted: %j', async (body) => {
      await store.put(key, body);
      const error: unknown = await readObject(store, key).catch((thrown: unknown) => thrown);
      expect(messageOf(error)).toBe(`${key} is not valid JSON and was left as it is. Restore or remove it.`);
    });
  });
});
