import { daysInMonth, type Day, type Month } from '../calendar/day.ts';
import {
  readObject,
  StoredObjectError,
  updateObject,
  type ObjectStore,
  type Versioned,
} from '../store/store.ts';
import { asWritten } from './writes.ts';
import { isRecord } from '../json.ts';

/** A month that was written to the last object. */
export interface LoadedMonth {
  /** Days of it that the source covers. */
  readonly days: number;
  /** Accounts with cost. */
  readonly accounts: number;
  /** The day of the run. */
  readonly on: Day;
}

export type Progress = ReadonlyMap<Month, LoadedMonth>;

/** `backfill/<source>-<cost basis>.json` */
interface StoredProgress extends Versioned {
  readonly schema: 1;
  readonly months: Readonly<Record<Month, LoadedMonth>>;
}

function isLoadedMonth(value: unknown): value is LoadedMonth {
  return (
    isRecord(value) && [value.days, value.accounts].every(Number.isInteger) && typeof value.on === 'string'
  );
}

function isStoredProgress(value: Versioned): value is StoredProgress {
  return (
    value.schema === 1 &&
    'months' in value &&
    isRecord(value.months) &&
    Object.values(value.months).every(isLoadedMonth)
  );
}

function readStored(key: string, value: Versioned): StoredProgress {
  if (isStoredProgress(value)) return value;
  throw new StoredObjectError(
    `${key} is not the progress of a backfill of this version and was left as it is. Restore or remove it.`,
  );
}

/** What earlier backfills loaded; nothing when that cannot be told from what is stored. */
export async function readProgress(store: ObjectStore, key: string): Promise<Progress> {
  try {
    const value = await readObject(store, key);
    return new Map(Object.entries(value === null ? {} : readStored(key, value).months));
  } catch (error) {
    if (error instanceof StoredObjectError) return new Map();
    throw error;
  }
}

/**
 * Keeps that a month is loaded.
 * @returns what the run must say of a corrupt object in its place; null when it was not
 */
export async function keepProgress(
  store: ObjectStore,
  key: string,
  month: Month,
  loaded: LoadedMonth,
): Promise<string | null> {
  const updated = await updateObject<StoredProgress>(
    store,
    key,
    (value) => readStored(key, value),
    (stored) => {
      const months = Object.entries({ ...stored?.months, [month]: loaded });
      return { schema: 1, months: Object.fromEntries(months.sort(([a], [b]) => (a < b ? -1 : 1))) };
    },
  );
  return asWritten(key, updated);
}

/** True for a month of which every day is stored. */
export function isComplete(progress: Progress, month: Month): boolean {
  return progress.get(month)?.days === daysInMonth(month);
}
