import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeBody, encodeBody } from './body.ts';
import { checkKey, checkPrefix, isReserved } from './keys.ts';
import { folderError, hasCode, isAbsence } from './local-errors.ts';
import type { ObjectStore, StoredObject, WriteCondition } from './store.ts';

/** A lock this old was left behind by a run that died. */
const STALE_LOCK_MS = 30_000;
const LOCK_POLL_MS = 20;

function etagOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function read(file: string): Promise<StoredObject | null> {
  try {
    const bytes = await readFile(file);
    return { body: decodeBody(bytes), etag: etagOf(bytes) };
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

async function lockAge(lock: string): Promise<number> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs;
  } catch {
    return 0;
  }
}

/** Creates a lock file. False when somebody else holds it. */
async function tryLock(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Removes a lock that a dead run left behind. Of several that find it, one at a time may look again and remove it;
 * the others would remove the lock of whoever came next.
 */
async function removeIfStale(lock: string): Promise<void> {
  if ((await lockAge(lock)) <= STALE_LOCK_MS) return;
  const turn = `${lock}.takeover`;
  if (!(await tryLock(turn))) {
    if ((await lockAge(turn)) > STALE_LOCK_MS) await rm(turn, { force: true });
    return;
  }
  try {
    if ((await lockAge(lock)) > STALE_LOCK_MS) await rm(lock, { force: true });
  } finally {
    await rm(turn, { force: true });
  }
}

/** Runs `action` while holding the lock file, so that a comparison and the write after it are one step. */
async function withLock<T>(lock: string, action: () => Promise<T>): Promise<T> {
  while (!(await tryLock(lock))) {
    await removeIfStale(lock);
    await sleep(LOCK_POLL_MS);
  }
  try {
    return await action();
  } finally {
    await rm(lock, { force: true });
  }
}

async function writeIfAbsent(unfinished: string, file: string): Promise<'written' | 'conflict'> {
  try {
    await link(unfinished, file);
    return 'written';
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return 'conflict';
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function writeIfMatch(unfinished: string, file: string, etag: string): Promise<'written' | 'conflict'> {
  return withLock(`${file}.lock`, async () => {
    const stored = await read(file);
    if (stored?.etag === etag) {
      await rename(unfinished, file);
      return 'written';
    }
    await rm(unfinished, { force: true });
    return 'conflict';
  });
}

async function write(
  file: string,
  body: string,
  condition: WriteCondition | undefined,
): Promise<'written' | 'conflict'> {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}.tmp`;
  await writeFile(unfinished, encodeBody(body));
  if (condition === undefined) {
    await rename(unfinished, file);
    return 'written';
  }
  return 'ifMatch' in condition
    ? writeIfMatch(unfinished, file, condition.ifMatch)
    : writeIfAbsent(unfinished, file);
}

async function remove(file: string): Promise<void> {
  if ((await read(file)) === null) return;
  await withLock(`${file}.lock`, () => rm(file, { force: true }));
}

/** The keys of the objects in one folder of the store and the folders in it; none when it is not there. */
async function keysBelow(folder: string, prefix: string): Promise<string[]> {
  try {
    const entries = await readdir(path.join(folder, prefix), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !isReserved(entry.name))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .map((file) => file.replaceAll(path.sep, '/'))
      .sort();
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}

/** A store in a local folder, with the same keys and the same conditions as in a bucket. */
export function localStore(folder: string, description: string): ObjectStore {
  const onFile = async <T>(key: string, action: (file: string) => Promise<T>): Promise<T> => {
    checkKey(key);
    try {
      return await action(path.join(folder, key));
    } catch (error) {
      throw folderError(description, key, error);
    }
  };
  return {
    description,
    get: (key) => onFile(key, read),
    put: (key, body, condition) => onFile(key, (file) => write(file, body, condition)),
    remove: (key) => onFile(key, remove),
    list: async (prefix) => {
      checkPrefix(prefix);
      return onFile(prefix.slice(0, -1), () => keysBelow(folder, prefix));
    },
  };
}
