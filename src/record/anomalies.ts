import type { Anomaly } from '../analyze/anomalies.ts';
import { monthOf, type Month } from '../calendar/day.ts';
import { objectKeys } from '../store/keys.ts';
import { StoredObjectError, updateObject, type ObjectStore, type Versioned } from '../store/store.ts';
import { asWritten, type Write } from './writes.ts';

/** `anomalies/YYYY/MM/anomalies.json` */
interface StoredAnomalies extends Versioned {
  readonly schema: 1;
  /** The month that they started in. */
  readonly month: Month;
  readonly anomalies: readonly Anomaly[];
}

function isStoredAnomalies(value: Versioned): value is StoredAnomalies {
  return value.schema === 1 && 'anomalies' in value && Array.isArray(value.anomalies);
}

function readAnomalies(value: Versioned): StoredAnomalies {
  if (isStoredAnomalies(value)) return value;
  throw new StoredObjectError('The stored anomalies are not of this version and were left as they are.');
}

function mergeAnomalies(
  month: Month,
  stored: StoredAnomalies | null,
  found: readonly Anomaly[],
): StoredAnomalies {
  const byId = new Map([...(stored?.anomalies ?? []), ...found].map((anomaly) => [anomaly.id, anomaly]));
  const inOrder = [...byId.values()].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  return { schema: 1, month, anomalies: inOrder };
}

/** One write for each month that an anomaly started in; an anomaly seen again replaces itself. */
export function anomalyWrites(store: ObjectStore, anomalies: readonly Anomaly[]): Write[] {
  const byMonth = new Map<Month, Anomaly[]>();
  for (const anomaly of anomalies) {
    const month = monthOf(anomaly.start);
    byMonth.set(month, [...(byMonth.get(month) ?? []), anomaly]);
  }
  return [...byMonth].map(([month, found]) => ({
    scope: `anomalies of ${month}`,
    write: async () => {
      const key = objectKeys.anomalies(month);
      const merge = (stored: StoredAnomalies | null): StoredAnomalies => mergeAnomalies(month, stored, found);
      return asWritten(key, await updateObject(store, key, readAnomalies, merge));
    },
  }));
}
