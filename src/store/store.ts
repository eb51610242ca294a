import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import { parsedJson } from '../json.ts';
import { encodeBody, isText } from './body.ts';
import { objectKeys } from './keys.ts';

/** An object as it was read; `etag` changes with its content. */
export interface StoredObject {
  readonly body: string;
  readonly etag: string;
}

/** Writes only when nothing is there yet, or only when what is there is what was read. */
export type WriteCondition = { readonly ifNoneMatch: '*' } | { readonly ifMatch: string };

/** Where history is kept: keys and bodies, with conditional writes. */
export interface ObjectStore {
  /** For people: "local folder out/data". */
  readonly description: string;
  readonly get: (key: string) => Promise<StoredObject | null>;
  /** @returns `conflict` when the condition does not hold; nothing is written then */
  readonly put: (key: string, body: string, condition?: WriteCondition) => Promise<'written' | 'conflict'>;
  /** Removes an object; nothing happens when there is none. */
  readonly remove: (key: string) => Promise<void>;
  /** Keys that begin with `prefix`, sorted. A prefix ends with a slash. */
  readonly list: (prefix: string) => Promise<readonly string[]>;
  /** The same without regard to whose objects they are; only where another system's are told from ours. */
  readonly original?: ObjectStore;
  /** True for a key that was read and found to be of another system; only where these are told from ours. */
  readonly isTaken?: (key: string) => boolean;
}

const MAX_TRIES = 30;
const LONGEST_WAIT_MS = 1000;

/** A stored object cannot be changed without harm, so it was left as it is. */
export class StoredObjectError extends UserError {}

/** Every object of ours states the version of its form. */
export interface Versioned {
  readonly schema: number;
}

/** What became of the object that an update found. */
export interface Updated {
  /** The key of the copy of an object that was corrupt, and so was replaced; null when it was not. */
  readonly setAside: string | null;
}

function isVersioned(value: unknown): value is Versioned {
  return typeof value === 'object' && value !== null && 'schema' in value && typeof value.schema === 'number';
}

/** The value of a body; undefined when it is corrupt: no JSON, or no UTF-8. */
function valueOf(body: string): unknown {
  return isText(body) ? parsedJson(body) : undefined;
}

/** @throws StoredObjectError when the value carries no schema version and so is not ours */
function ownOf(key: string, value: unknown): Versioned {
  if (isVersioned(value)) return value;
  throw notOurs(key);
}

function notOurs(key: string): StoredObjectError {
  return new StoredObjectError(
    `${key} carries no schema version, so another system wrote it; it was left as it is.`,
  );
}

/**
 * Reads an object of ours; null when there is none.
 * @throws StoredObjectError when what is there is corrupt or not ours
 */
export async function readObject(store: ObjectStore, key: string): Promise<Versioned | null> {
  const stored = await store.get(key);
  if (stored === null) {
    if (store.isTaken?.(key) === true) throw notOurs(key);
    return null;
  }
  const value = valueOf(stored.body);
  // The parser's error would quote the body, and with it costs.
  if (value !== undefined) return ownOf(key, value);
  throw new StoredObjectError(`${key} is not valid JSON and was left as it is. Restore or remove it.`);
}

/** Copies a corrupt object to a key of its own, unless that copy is there already. */
async function putAside(store: ObjectStore, key: string, body: string): Promise<string> {
  const copy = objectKeys.corrupt(key, createHash('sha256').update(encodeBody(body)).digest('hex'));
  await store.put(copy, body, { ifNoneMatch: '*' });
  return copy;
}

/** A random part of a bound that doubles, so that writers who collided once do not collide again. */
async function waitAtRandom(attempt: number): Promise<void> {
  await sleep(Math.random() * Math.min(LONGEST_WAIT_MS, 10 * 2 ** attempt));
}

/**
 * Changes a shared JSON object so that no other writer's change is lost: reads it, lets `merge` make the new value,
 * and writes that on the condition that nothing changed in between, a few times if need be. A corrupt object is
 * copied before it is replaced; `merge` is given null for it.
 * @param read turns a stored value of ours into its type; throws StoredObjectError when it is not one
 * @param wait between two attempts
 */
export async function updateObject<T extends Versioned>(
  store: ObjectStore,
  key: string,
  read: (value: Versioned) => T,
  merge: (stored: T | null) => T,
  wait: (attempt: number) => Promise<void> = waitAtRandom,
): Promise<Updated> {
  let setAside: string | null = null;
  for (let attempt = 1; attempt <= MAX_TRIES; attempt++) {
    const stored = await store.get(key);
    const value = stored === null ? undefined : valueOf(stored.body);
    if (stored !== null && value === undefined) setAside = await putAside(store, key, stored.body);
    const body = `${JSON.stringify(merge(value === undefined ? null : read(ownOf(key, value))))}\n`;
    if (stored?.body === body) return { setAside };
    const condition: WriteCondition = stored === null ? { ifNoneMatch: '*' } : { ifMatch: stored.etag };
    if ((await store.put(key, body, condition)) === 'written') return { setAside };
    await wait(attempt);
  }
  throw new StoredObjectError(`${key} was changed by others ${MAX_TRIES} times in a row. Run again later.`);
}
