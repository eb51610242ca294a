import type { ClosedAnomaly, KnownAnomaly, Sighting } from '../analyze/life-cycle.ts';
import { monthOf, type Month } from '../calendar/day.ts';
import { objectKeys } from '../store/keys.ts';
import { StoredObjectError, updateObject, type ObjectStore, type Versioned } from '../store/store.ts';
import { foundEntry, goneEntry, type ReportingRun } from './anomaly-entry.ts';
import { trackedIn } from './tracked-fields.ts';
import { asWritten, type Write } from './writes.ts';

/** `anomalies/YYYY/MM/anomalies.json` */
interface StoredAnomalies extends Versioned {
  readonly schema: 1;
  /** The month that they started in. */
  readonly month: Month;
  readonly anomalies: readonly KnownAnomaly[];
}

/** What a run has to record of anomalies. */
export interface AnomaliesOfRun {
  readonly sightings: readonly Sighting[];
  /** Known ones that it did not find any more. */
  readonly gone: readonly ClosedAnomaly[];
}

function isStoredAnomalies(value: Versioned): value is StoredAnomalies {
  return value.schema === 1 && 'anomalies' in value && Array.isArray(value.anomalies);
}

function readAnomalies(value: Versioned): StoredAnomalies {
  if (isStoredAnomalies(value)) return value;
  throw new StoredObjectError('The stored anomalies are not of this version and were left as they are.');
}

/** What cannot be read of it is left out: it is as if a version had written it that kept none of this. */
function usable(anomaly: KnownAnomaly): KnownAnomaly {
  if (trackedIn({ ...anomaly }) !== undefined) return anomaly;
  const without: { -readonly [Name in keyof KnownAnomaly]: KnownAnomaly[Name] } = { ...anomaly };
  delete without.state;
  delete without.days;
  delete without.seenOn;
  delete without.told;
  return without;
}

function mergeAnomalies(
  month: Month,
  stored: StoredAnomalies | null,
  { sightings, gone }: AnomaliesOfRun,
  run: ReportingRun,
): StoredAnomalies {
  const byId = new Map((stored?.anomalies ?? []).map((anomaly) => [anomaly.id, usable(anomaly)]));
  for (const sighting of sightings) {
    const { id } = sighting.anomaly;
    byId.set(id, foundEntry(byId.get(id), sighting, run));
  }
  for (const closed of gone) {
    const known = byId.get(closed.id);
    // What is stored no more, because it was corrupt, is not worth a new entry.
    if (known !== undefined) byId.set(closed.id, goneEntry(known, closed, run));
  }
  const inOrder = [...byId.values()].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  return { schema: 1, month, anomalies: inOrder };
}

/**
 * One write for each month that an anomaly started in; an anomaly seen again replaces itself and keeps what was told
 * of it. What is told follows from the entry that is there when it is written, so runs at the same time agree.
 */
export function anomalyWrites(store: ObjectStore, found: AnomaliesOfRun, run: ReportingRun): Write[] {
  const months = new Set([
    ...found.sightings.map(({ anomaly }) => monthOf(anomaly.start)),
    ...found.gone.map(({ start }) => monthOf(start)),
  ]);
  return [...months].map((month) => ({
    scope: `anomalies of ${month}`,
    write: async () => {
      const key = objectKeys.anomalies(month);
      const ofMonth: AnomaliesOfRun = {
        sightings: found.sightings.filter(({ anomaly }) => monthOf(anomaly.start) === month),
        gone: found.gone.filter(({ start }) => monthOf(start) === month),
      };
      const merge = (stored: StoredAnomalies | null): StoredAnomalies =>
        mergeAnomalies(month, stored, ofMonth, run);
      return asWritten(key, await updateObject(store, key, readAnomalies, merge));
    },
  }));
}
