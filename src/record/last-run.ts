import { isRecord } from '../json.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, type ObjectStore } from '../store/store.ts';

/** The newest run that recorded what it did. */
export interface LastRun {
  /** When it began, as ISO 8601. */
  readonly at: string;
  readonly operation: string;
  readonly deliveryKey: string | null;
  readonly deliveries: number | null;
  readonly failures: number;
}

function instantOf(key: string): string {
  const name = key.slice(objectKeys.runs.length, -'.json'.length);
  return name.replace(/T(\d{2})(\d{2})(\d{2})/, 'T$1:$2:$3');
}

/** Null where no run of this version recorded anything. */
export async function lastRun(store: ObjectStore): Promise<LastRun | null> {
  const newest = [...(await store.list(objectKeys.runs))].sort().at(-1);
  if (newest === undefined) return null;
  const run: unknown = await readObject(store, newest);
  if (!isRecord(run)) return null;
  return {
    at: instantOf(newest),
    operation: typeof run.operation === 'string' ? run.operation : 'unknown',
    deliveryKey: typeof run.deliveryKey === 'string' ? run.deliveryKey : null,
    deliveries: typeof run.deliveries === 'number' ? run.deliveries : null,
    failures: Array.isArray(run.failures) ? run.failures.length : 0,
  };
}
