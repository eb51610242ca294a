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
}

const MAX_TRIES = 10;

/** A stored object cannot be changed without harm, so it was left as it is. */
export class StoredObjectError extends Error {
  override readonly name = 'StoredObjectError';
}

/** Every object of ours states the version of its form. */
export interface Versioned {
  readonly schema: number;
}

function isVersioned(value: unknown): value is Versioned {
  return typeof value === 'object' && value !== null && 'schema' in value && typeof value.schema === 'number';
}

/** @throws StoredObjectError when the body is not JSON, or carries no schema version and so is not ours */
function parseOwn(key: string, body: string): Versioned {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    throw new StoredObjectError(`${key} is not valid JSON and was left as it is. Restore or remove it.`, {
      cause,
    });
  }
  if (isVersioned(value)) return value;
  throw new StoredObjectError(
    `${key} carries no schema version, so another system wrote it; it was left as it is. Use another bucket or folder for this action's history.`,
  );
}

/**
 * Reads an object of ours; null when there is none.
 * @throws StoredObjectError when what is there is not ours
 */
export async function readObject(store: ObjectStore, key: string): Promise<Versioned | null> {
  const stored = await store.get(key);
  return stored === null ? null : parseOwn(key, stored.body);
}

/**
 * Changes a shared JSON object so that no other writer's change is lost: reads it, lets `merge` make the new value,
 * and writes that on the condition that nothing changed in between, a few times if need be.
 * @param read turns a stored value of ours into its type; throws StoredObjectError when it is not one
 */
export async function updateObject<T extends Versioned>(
  store: ObjectStore,
  key: string,
  read: (value: Versioned) => T,
  merge: (stored: T | null) => T,
): Promise<void> {
  for (let attempt = 1; attempt <= MAX_TRIES; attempt++) {
    const stored = await store.get(key);
    const value = merge(stored === null ? null : read(parseOwn(key, stored.body)));
    const body = `${JSON.stringify(value)}\n`;
    if (stored?.body === body) return;
    const condition: WriteCondition = stored === null ? { ifNoneMatch: '*' } : { ifMatch: stored.etag };
    if ((await store.put(key, body, condition)) === 'written') return;
  }
  throw new StoredObjectError(`${key} was changed by others ${MAX_TRIES} times in a row. Run again later.`);
}
