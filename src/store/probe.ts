import { messageOf } from '../errors.ts';
import { objectKeys } from './keys.ts';
import type { ObjectStore } from './store.ts';

/** One ability of a store that this action needs. */
export interface ProbeStep {
  readonly step: 'write' | 'conditional write' | 'read' | 'list' | 'delete';
  readonly ok: boolean;
  /** What is wrong and what to do; null when the step is ok. */
  readonly message: string | null;
}

const NOT_WRITTEN = 'Not tried, because nothing could be written.';
const NO_SUCH_ETAG = '0'.repeat(32);

function bodyOf(version: number): string {
  return `${JSON.stringify({ schema: 1, probe: version })}\n`;
}

function ignored(header: string): string {
  return `The store ignores ${header}, so two runs could overwrite each other's history. Use a store with conditional writes, as AWS S3 has.`;
}

async function write(store: ObjectStore, key: string): Promise<string | null> {
  const result = await store.put(key, bodyOf(1), { ifNoneMatch: '*' });
  return result === 'written' ? null : `${key} is there already. Remove it.`;
}

async function writeConditionally(store: ObjectStore, key: string): Promise<string | null> {
  if ((await store.put(key, bodyOf(2), { ifNoneMatch: '*' })) === 'written') return ignored('If-None-Match');
  if ((await store.put(key, bodyOf(2), { ifMatch: NO_SUCH_ETAG })) === 'written') return ignored('If-Match');
  const etag = (await store.get(key))?.etag ?? NO_SUCH_ETAG;
  if ((await store.put(key, bodyOf(2), { ifMatch: etag })) === 'written') return null;
  return 'The store refuses If-Match with the etag that it gave itself. Use a store with conditional writes, as AWS S3 has.';
}

async function read(store: ObjectStore, key: string): Promise<string | null> {
  const body = (await store.get(key))?.body;
  if (body === undefined) return `${key} was written but is not there. Use a store that is consistent.`;
  return body === bodyOf(1) || body === bodyOf(2) ? null : `${key} holds something else than was written.`;
}

async function list(store: ObjectStore, key: string): Promise<string | null> {
  const keys = await store.list(key.slice(0, key.lastIndexOf('/') + 1));
  return keys.includes(key) ? null : `${key} was written but is not listed. Use a store that is consistent.`;
}

async function remove(store: ObjectStore, key: string): Promise<string | null> {
  await store.remove(key);
  return null;
}

/** What takes an object that was written, in the order it is tried. */
const ON_WRITTEN = [
  ['conditional write', writeConditionally],
  ['read', read],
  ['list', list],
] as const;

/**
 * Finds out whether a store can do what this action needs, with an object of its own that it removes again.
 * What the store refuses is in the steps, not thrown.
 * @param uuid names the object, so that two probes at once do not meet
 */
export async function probeStore(store: ObjectStore, uuid: string): Promise<readonly ProbeStep[]> {
  const key = objectKeys.probe(uuid);
  const attempt = async (
    step: ProbeStep['step'],
    action: (store: ObjectStore, key: string) => Promise<string | null>,
  ): Promise<ProbeStep> => {
    const message = await action(store, key).catch(messageOf);
    return { step, ok: message === null, message };
  };
  const written = await attempt('write', write);
  const steps = [written];
  for (const [step, action] of ON_WRITTEN) {
    steps.push(written.ok ? await attempt(step, action) : { step, ok: false, message: NOT_WRITTEN });
  }
  // Also when the write failed: it may have been carried out though its answer was lost.
  return [...steps, await attempt('delete', remove)];
}
