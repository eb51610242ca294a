import { CARRIED_DAYS, type KnownAnomaly } from '../analyze/life-cycle.ts';
import { addDays, addMonths, monthOf, type Day, type Month } from '../calendar/day.ts';
import { mapConcurrently } from '../concurrency.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { messageOf } from '../errors.ts';
import type { ObjectStore } from '../store/store.ts';
import { readMonth, type PastAnomaly, type ReadMonth } from './past-anomalies.ts';
import { OBJECTS_AT_ONCE } from './writes.ts';

/** What earlier runs know of the anomalies that a report may find again. */
export interface KnownAnomalies {
  readonly known: readonly KnownAnomaly[];
  /** What cannot be read: its anomalies are told as new once more. Holds no cost. */
  readonly problems: readonly Problem[];
}

/** Ours in full; null for what another system wrote, which says nothing of what was told. */
function knownAnomaly(past: PastAnomaly): KnownAnomaly | null {
  const { id, account, service, kind, direction, start, end, expected, actual, impact } = past;
  if (past.isForeign || kind === null || id === undefined || direction === undefined) return null;
  if (end === undefined || expected === undefined || actual === undefined || impact === undefined)
    return null;
  const tracked = past.tracked ?? {};
  return { id, account, service, kind, direction, start, end, expected, actual, impact, ...tracked };
}

/** Months in which an anomaly may have begun that is carried still. */
function carriedMonths(asOf: Day): Month[] {
  const months: Month[] = [];
  for (
    let month = monthOf(asOf);
    month >= monthOf(addDays(asOf, -CARRIED_DAYS));
    month = addMonths(month, -1)
  ) {
    months.push(month);
  }
  return months;
}

function unreadable(month: Month, error: unknown): ReadMonth {
  const message = `Anomalies of ${month} cannot be read, so those that reports told of may be called new again: ${messageOf(error)}`;
  return { anomalies: [], problems: [problemOfRun('notice', message, null)] };
}

/** Reads what is known of the anomalies of the last three months, of all accounts. Nothing is changed. */
export async function knownAnomalies(store: ObjectStore, asOf: Day): Promise<KnownAnomalies> {
  const read = await mapConcurrently(carriedMonths(asOf), OBJECTS_AT_ONCE, (month) =>
    readMonth(store, month).catch((error: unknown) => unreadable(month, error)),
  );
  const all = read.flatMap(({ anomalies }) => anomalies);
  return {
    known: all.map(knownAnomaly).filter((anomaly) => anomaly !== null),
    // Costs are complete without it, so that no warning is due.
    problems: read.flatMap(({ problems }) =>
      problems.map((problem) => ({ ...problem, severity: 'notice' as const })),
    ),
  };
}
