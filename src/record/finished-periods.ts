import { isPeriod, type Period } from '../calendar/schedule.ts';
import { isRecord } from '../json.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, type ObjectStore } from '../store/store.ts';

/** The report of a period reached everyone it is for. */
export interface FinishedPeriod {
  readonly schema: 1;
  readonly period: Period;
  /** When the run that finished it began, as ISO 8601. */
  readonly at: string;
  readonly runId: string;
  /** Address of that run; null outside of GitHub. */
  readonly runUrl: string | null;
}

/** Mails that go elsewhere for a pilot finish nothing for those they are meant for. */
export interface Audience {
  readonly isRedirected: boolean;
}

/** Who finished a period and when; null when nobody did. */
export async function finishedPeriod(
  store: ObjectStore,
  period: Period,
  { isRedirected }: Audience,
): Promise<FinishedPeriod | null> {
  const found: unknown = await readObject(store, objectKeys.finished(period, isRedirected));
  if (!isRecord(found) || typeof found.at !== 'string') return null;
  const { at, runId, runUrl } = found;
  return {
    schema: 1,
    period,
    at,
    runId: typeof runId === 'string' ? runId : '',
    runUrl: typeof runUrl === 'string' ? runUrl : null,
  };
}

/** Periods that were finished, oldest first. */
export async function finishedPeriods(store: ObjectStore, { isRedirected }: Audience): Promise<Period[]> {
  const keys = await store.list(objectKeys.finishedPeriods);
  const periods = keys.map((key) => key.slice(objectKeys.finishedPeriods.length, -'.json'.length));
  const ofAudience = periods
    .filter((name) => name.endsWith('.redirected') === isRedirected)
    .map((name) => name.replace(/\.redirected$/, ''));
  return ofAudience.filter(isPeriod).sort();
}

/** Notes that a period is finished, unless an earlier run noted it. */
export async function recordFinished(
  store: ObjectStore,
  finished: FinishedPeriod,
  { isRedirected }: Audience,
): Promise<void> {
  const key = objectKeys.finished(finished.period, isRedirected);
  await store.put(key, `${JSON.stringify(finished)}\n`, { ifNoneMatch: '*' });
}
