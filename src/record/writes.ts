import { mapConcurrently } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import type { Updated } from '../store/store.ts';

/** Objects read or written at the same time: a store that answers slowly is asked for many at once. */
export const OBJECTS_AT_ONCE = 32;

/** Something that could not be recorded, or was put aside; the rest was recorded. */
export interface RecordFailure {
  readonly scope: string;
  readonly message: string;
}

/** A write of its own, which says what went wrong; null when nothing did. */
export interface Write {
  readonly scope: string;
  readonly write: () => Promise<string | null>;
}

/** Runs all writes, a bounded number at a time. What fails does not stop the rest. */
export async function writeAll(writes: readonly Write[]): Promise<RecordFailure[]> {
  const failures = await mapConcurrently(writes, OBJECTS_AT_ONCE, async ({ scope, write }) => {
    const message = await write().catch(messageOf);
    return message === null ? null : { scope, message };
  });
  return failures.filter((failure) => failure !== null);
}

/** What an update's result means for the run: null when all is well. */
export function asWritten(key: string, { setAside }: Updated): string | null {
  if (setAside === null) return null;
  return `${key} was not valid JSON. It was put aside under ${setAside} and replaced by what this run knows; restore from the copy what it held before.`;
}
