import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/store/body.ts';
import { probeStore } from '../../src/store/probe.ts';
import type { ObjectStore, StoredObject } from '../../src/store/store.ts';
import { targets, type OpenTarget } from './targets.ts';

/** "é" in Latin-1, within JSON that would parse. */
const NOT_UTF8 = decodeBody(Buffer.from('{"name":"caf\xe9"}', 'latin1'));

describe.each(targets())('the store in $name', ({ open }) => {
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

  describe('an object', () => {
    it.each([
      { name: 'JSON', body: '{"schema":1}\n' },
      { name: 'nothing', body: '' },
      { name: 'all kinds of characters', body: 'Größe 費用 🦀 \u2028 \r\n\t\0 \ufeff' },
      { name: 'a byte order mark', body: '\ufeff{}' },
      { name: 'half a megabyte', body: 'costs '.repeat(90_000) },
      { name: 'bytes that are not UTF-8', body: NOT_UTF8 },
    ])('of $name is read as it was written', async ({ body }) => {
      expect(await store.put(key, body)).toBe('written');
      expect((await stored()).body).toBe(body);
    });

    it.each(['with space & plus+.json', 'größe/費用.json', "a'b(c)!*~@=,;:$.json", '100%25.json'])(
      'may have the key %s',
      async (name) => {
        await store.put(`${folder}/${name}`, name);
        expect((await stored(`${folder}/${name}`)).body).toBe(name);
        expect(await store.list(`${folder}/`)).toEqual([`${folder}/${name}`]);
      },
    );

    it('that is not there is null', async () => {
      expect(await store.get(key)).toBeNull();
      await store.put(key, 'one');
      expect(await store.get(`${folder}/2026`)).toBeNull();
      expect(await store.get(`${key}/deeper`)).toBeNull();
    });

    it('is replaced by a write without a condition', async () => {
      await store.put(key, 'one');
      expect(await store.put(key, 'two')).toBe('written');
      expect((await stored()).body).toBe('two');
    });

    it('has another etag when its content is another, and none with quotes', async () => {
      await store.put(key, 'one');
      const one = await stored();
      await store.put(key, 'two');
      const two = await stored();
      expect(two.etag).not.toBe(one.etag);
      expect(one.etag).toMatch(/^[0-9a-f]+$/);
    });

    it('is gone after it was removed, and nothing happens when it is removed again', async () => {
      await store.put(key, 'one');
      await store.remove(key);
      await store.remove(key);
      await store.remove(`${folder}/never/there.json`);
      expect(await store.get(key)).toBeNull();
      expect(await store.list(`${folder}/`)).toEqual([]);
    });

    it.each([
      '../out.json',
      '/absolute.json',
      'a/../../out.json',
      'a//b.json',
      'a/./b',
      '',
      'a/',
      'a\\b',
      'a.tmp',
      'a.lock',
    ])('with the key %j is a defect', async (bad) => {
      await expect(store.put(bad, 'one')).rejects.toThrow(`${bad} is no key of an object`);
      await expect(store.get(bad)).rejects.toThrow(`${bad} is no key of an object`);
      await expect(store.remove(bad)).rejects.toThrow(`${bad} is no key of an object`);
    });
  });

  describe('a listing', () => {
    it('holds every key below the prefix, sorted, whatever number of pages it takes', async () => {
      const keys = ['b/2.json', 'b/10.json', 'a.json', 'b.json', 'b/c/d.json', 'bb/1.json', 'Z.json'];
      await Promise.all(keys.map((name) => store.put(`${folder}/${name}`, name)));
      const names = async (prefix: string): Promise<string[]> =>
        (await store.list(prefix)).map((found) => found.slice(folder.length + 1));
      expect(await names(`${folder}/`)).toEqual([...keys].sort());
      expect(await names(`${folder}/b/`)).toEqual(['b/10.json', 'b/2.json', 'b/c/d.json']);
      expect(await names(`${folder}/c/`)).toEqual([]);
      expect(await names(`${folder}/a.json/`)).toEqual([]);
    });

    it('is refused for a prefix that climbs out or does not end with a slash', async () => {
      await expect(store.list('../')).rejects.toThrow('.. is no key of an object');
      await expect(store.list('costs')).rejects.toThrow('has no slash at its end');
    });
  });

  describe('a conditional write', () => {
    it('lets one of ten writers create an object', async () => {
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, i) => store.put(key, `writer ${i}`, { ifNoneMatch: '*' })),
      );
      expect(results.filter((result) => result === 'written')).toHaveLength(1);
      expect((await stored()).body).toBe(`writer ${results.indexOf('written')}`);
    });

    it('lets one of ten writers replace what all of them read', async () => {
      await store.put(key, 'one');
      const { etag } = await stored();
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, i) => store.put(key, `writer ${i}`, { ifMatch: etag })),
      );
      expect(results.filter((result) => result === 'written')).toHaveLength(1);
      expect((await stored()).body).toBe(`writer ${results.indexOf('written')}`);
    });

    it('replaces only what was read', async () => {
      await store.put(key, 'one');
      const { etag } = await stored();
      await store.put(key, 'two');
      expect(await store.put(key, 'three', { ifMatch: etag })).toBe('conflict');
      expect((await stored()).body).toBe('two');
      expect(await store.put(key, 'four', { ifMatch: (await stored()).etag })).toBe('written');
      expect((await stored()).body).toBe('four');
    });

    it('of what is not there is a conflict', async () => {
      expect(await store.put(key, 'one', { ifMatch: 'f'.repeat(32) })).toBe('conflict');
      expect(await store.get(key)).toBeNull();
    });

    it('may create again what was removed, and not replace it by its old etag', async () => {
      await store.put(key, 'one', { ifNoneMatch: '*' });
      const { etag } = await stored();
      await store.remove(key);
      expect(await store.put(key, 'two', { ifMatch: etag })).toBe('conflict');
      expect(await store.put(key, 'three', { ifNoneMatch: '*' })).toBe('written');
    });
  });

  it('passes the probe, which leaves nothing behind', async () => {
    const uuid = randomUUID();
    const steps = await probeStore(store, uuid);
    expect(steps).toEqual(
      ['write', 'conditional write', 'read', 'list', 'delete'].map((step) => ({
        step,
        ok: true,
        message: null,
      })),
    );
    expect(await store.get(`health/probe-${uuid}.json`)).toBeNull();
  });
});
