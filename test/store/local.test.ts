import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServiceError } from '../../src/errors.ts';
import { folderError } from '../../src/store/local-errors.ts';
import { localStore } from '../../src/store/local.ts';
import { updateObject, type ObjectStore } from '../../src/store/store.ts';
import { asCounter, increment } from './counter.ts';

let folder: string;
let store: ObjectStore;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-'));
  store = localStore(folder, 'local folder');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a run leaves that dies while it holds a lock. */
async function leaveBehind(name: string): Promise<void> {
  const lock = path.join(folder, name);
  await writeFile(lock, '');
  const longAgo = new Date(Date.now() - 120_000);
  await utimes(lock, longAgo, longAgo);
}

describe('a conditional write to a local folder', () => {
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

describe('an update of a shared object in a local folder', () => {
  it.each([
    { name: 'an object whose lock a dead run left behind', locks: ['n.lock'] },
    {
      name: 'an object whose lock was being taken over by a run that died',
      locks: ['n.lock', 'n.lock.takeover'],
    },
  ])('loses no change of twenty writers at once: $name', async ({ locks }) => {
    await store.put('n', '{"schema": 1, "count": 0}');
    for (const lock of locks) await leaveBehind(lock);
    await Promise.all(Array.from({ length: 20 }, () => updateObject(store, 'n', asCounter, increment)));
    expect(JSON.parse((await store.get('n'))?.body ?? '')).toEqual({ schema: 1, count: 20 });
    expect(await readdir(folder)).toEqual(['n']);
  });
});

describe('a listing of a local folder', () => {
  it('shows no lock and no unfinished file', async () => {
    await store.put('a/k.json', 'one');
    for (const name of ['k.json.lock', 'k.json.lock.takeover', 'k.json.0b8e.tmp']) {
      await writeFile(path.join(folder, 'a', name), '');
    }
    expect(await store.list('a/')).toEqual(['a/k.json']);
  });

  it('of a folder that is not there yet is empty', async () => {
    const elsewhere = localStore(path.join(folder, 'not', 'there'), 'local folder');
    expect(await elsewhere.list('costs/')).toEqual([]);
  });
});

describe('an object in a local folder', () => {
  it('lies in the file of its key, byte by byte', async () => {
    await store.put('a/b.json', 'Größe\n');
    expect(await readFile(path.join(folder, 'a', 'b.json'))).toEqual(Buffer.from('Größe\n', 'utf8'));
  });

  it('is removed only when nobody holds its lock', async () => {
    await store.put('k', 'one');
    await writeFile(path.join(folder, 'k.lock'), '');
    const removed = store.remove('k');
    await sleep(100);
    expect((await store.get('k'))?.body).toBe('one');
    await rm(path.join(folder, 'k.lock'));
    await removed;
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a local folder that cannot be used', () => {
  it('is named with the object, the reason and what to do', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const error: unknown = await localStore(file, 'local folder out/data')
      .put('a/b.json', 'one')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({
      message:
        'local folder out/data, a/b.json: the folder cannot be used (ENOTDIR). Look at what storage-path names: it must be a folder.',
    });
  });

  it('is told from an object whose name is too long', async () => {
    await expect(store.put(`${'x'.repeat(300)}.json`, 'one')).rejects.toThrow(
      /: the name is too long for this folder \(ENAMETOOLONG\)\. Name a folder/,
    );
  });

  it.each([
    {
      code: 'EACCES',
      says: 'this user may not write there (EACCES). Grant it, or name another folder in storage-path.',
    },
    {
      code: 'EROFS',
      says: 'this user may not write there (EROFS). Grant it, or name another folder in storage-path.',
    },
    { code: 'ENOSPC', says: 'the disk is full (ENOSPC). Make room, then run again; what was written stays.' },
    {
      code: 'EIO',
      says: 'the folder cannot be used (EIO). Look at what storage-path names: it must be a folder.',
    },
  ])('says what to do about $code and keeps the cause', ({ code, says }) => {
    const cause = Object.assign(new Error(`${code}: refused`), { code });
    const error = folderError('local folder out/data', 'k.json', cause);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ message: `local folder out/data, k.json: ${says}`, cause });
  });

  it('leaves every other error as it is', () => {
    const defect = new TypeError('a defect');
    expect(folderError('local folder out/data', 'k.json', defect)).toBe(defect);
  });
});
