import type { Month } from '../calendar/day.ts';
import { mapConcurrently } from '../concurrency.ts';
import { isRecord } from '../json.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, type ObjectStore } from '../store/store.ts';
import { OBJECTS_AT_ONCE } from './writes.ts';

/**
 * The ids of all anomalies that reports have recorded as begun in some months; null when some of them cannot be read,
 * so that nothing can be said to be missing.
 */
export async function recordedAnomalyIds(
  store: ObjectStore,
  months: readonly Month[],
): Promise<ReadonlySet<string> | null> {
  const read = await mapConcurrently(months, OBJECTS_AT_ONCE, async (month) => {
    const value = await readObject(store, objectKeys.anomalies(month)).catch(() => undefined);
    return value === null ? [] : idsIn(value);
  });
  const known = read.filter((ids) => ids !== null);
  return known.length < read.length ? null : new Set(known.flat());
}

function idsIn(value: unknown): string[] | null {
  if (!isRecord(value) || !Array.isArray(value.anomalies)) return null;
  return value.anomalies.flatMap((anomaly: unknown) =>
    isRecord(anomaly) && typeof anomaly.id === 'string' ? [anomaly.id] : [],
  );
}
