import {
  dueOf,
  isPeriod,
  latenessOf,
  periodsBetween,
  type DueReport,
  type Period,
} from '../calendar/schedule.ts';
import type { Settings } from '../config/configuration.ts';
import { messageOf } from '../errors.ts';
import {
  finishedPeriod,
  finishedPeriods,
  recordFinished,
  type Audience,
  type FinishedPeriod,
} from '../record/finished-periods.ts';
import type { ObjectStore } from '../store/store.ts';
import type { Failure } from './failure.ts';
import type { OperationContext } from './operation.ts';

/** What a run for a period has to do. */
export type PeriodRun =
  /** `late` is when the report was due, null for one in time. */
  | { readonly kind: 'report'; readonly late: DueReport | null; readonly unfinished: readonly Period[] }
  | { readonly kind: 'finished'; readonly by: FinishedPeriod }
  | { readonly kind: 'missed'; readonly due: DueReport };

/** Weeks that the admins are told of when they were not finished. */
const REMEMBERED_WEEKS = 4;

export function audienceOf(settings: Settings): Audience {
  return { isRedirected: settings.redirect_all_to !== null };
}

/** True for a run of which a record is kept whether its period is finished: mails that are sent, of a period. */
function isOfPeriod({ inputs }: OperationContext, deliveryKey: string): boolean {
  return inputs.delivery === 'smtp' && isPeriod(deliveryKey);
}

/**
 * Whether the reports of a delivery are to be made. A scheduled run makes none that was finished by another run, and
 * none that is due for too long; a run by hand does what it is told.
 */
export async function periodRun(
  context: OperationContext,
  settings: Settings,
  store: ObjectStore,
  deliveryKey: string,
): Promise<PeriodRun> {
  if (!isOfPeriod(context, deliveryKey)) return { kind: 'report', late: null, unfinished: [] };
  const due = dueOf(deliveryKey, settings);
  const lateness = latenessOf(due, context.now, settings.late_days);
  if (context.delivery.isScheduled) {
    // Without the note the ledger still knows who has which mail, so that a fault of it costs nothing but time.
    const by = await finishedPeriod(store, deliveryKey, audienceOf(settings)).catch(() => null);
    if (by !== null) return { kind: 'finished', by };
    if (lateness === 'missed') return { kind: 'missed', due };
  }
  const late = lateness === 'on time' ? null : due;
  const unfinished = await unfinishedBefore(deliveryKey, settings, store).catch(() => []);
  return { kind: 'report', late, unfinished };
}

/** Weeks since the first one that was finished, a few at most, of which no run reached everyone. Oldest first. */
export async function unfinishedBefore(
  period: Period,
  settings: Settings,
  store: ObjectStore,
): Promise<Period[]> {
  const finished = await finishedPeriods(store, audienceOf(settings));
  const [first] = finished;
  if (first === undefined || first >= period) return [];
  return periodsBetween(first, period, settings)
    .slice(-REMEMBERED_WEEKS)
    .filter((each) => !finished.includes(each));
}

/** Notes that a period is finished, once nothing of its run failed. */
export async function noteFinished(
  context: OperationContext,
  settings: Settings,
  store: ObjectStore,
  deliveryKey: string,
): Promise<Failure[]> {
  if (!isOfPeriod(context, deliveryKey)) return [];
  const { now, delivery, repository } = context;
  const finished: FinishedPeriod = {
    schema: 1,
    period: deliveryKey,
    at: now.toISOString(),
    runId: delivery.runId,
    runUrl: repository?.runUrl ?? null,
  };
  try {
    await recordFinished(store, finished, audienceOf(settings));
    return [];
  } catch (error) {
    return [{ stage: 'record', scope: `the end of ${deliveryKey}`, message: messageOf(error) }];
  }
}
