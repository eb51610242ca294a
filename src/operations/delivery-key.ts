import type { Settings } from '../config/configuration.ts';
import { InputError } from '../errors.ts';
import { isRecord } from '../json.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, type ObjectStore } from '../store/store.ts';
import { reportPeriod } from './deliveries.ts';
import type { OperationContext } from './operation.ts';

/** Test mails have keys of their own, so that none of them stands for a report. */
const TEST_MAIL = 'test-mail-';
/** Earlier keys that an error lists. */
const LISTED = 5;

/** Weeks come before runs by hand, and the newest first. */
function byAge(a: string, b: string): number {
  const [isWeek, isOtherWeek] = [a, b].map((key) => /^\d{4}-W\d{2}$/.test(key));
  if (isWeek !== isOtherWeek) return isWeek === true ? -1 : 1;
  return a < b ? 1 : -1;
}

/** The keys of all deliveries. */
async function earlierKeys(store: ObjectStore): Promise<string[]> {
  const keys = await store.list('deliveries/');
  const found = new Set(keys.map((key) => key.split('/')[1] ?? ''));
  return [...found].filter((key) => !key.startsWith(TEST_MAIL)).sort(byAge);
}

/** @throws InputError when there is nothing to go on with: a misspelt key would send everything once more */
async function requireEarlier(key: string, period: string, store: ObjectStore): Promise<void> {
  if (key === period) return;
  const earlier = await earlierKeys(store);
  if (earlier.includes(key)) return;
  const newest =
    earlier.length === 0
      ? ''
      : ` There are ${earlier.slice(0, LISTED).join(', ')}${earlier.length > LISTED ? ' and others' : ''}.`;
  throw new InputError(
    `There is no delivery ${key} to go on with.${newest} Write one of them in input delivery-key, or leave it out for a new delivery.`,
  );
}

/** What an earlier attempt of this run noted; null when there is nothing to be read. */
async function notedKey(store: ObjectStore, runId: string): Promise<string | null> {
  const noted: unknown = await readObject(store, objectKeys.deliveryKeyOf(runId));
  return isRecord(noted) && typeof noted.deliveryKey === 'string' ? noted.deliveryKey : null;
}

/** A run may be run again in a later week, and goes on with its own week then. */
async function scheduledKey(context: OperationContext, period: string, store: ObjectStore): Promise<string> {
  const { runId, runAttempt } = context.delivery;
  try {
    if (runAttempt > 1) return (await notedKey(store, runId)) ?? period;
    const note = `${JSON.stringify({ schema: 1, deliveryKey: period })}\n`;
    await store.put(objectKeys.deliveryKeyOf(runId), note, { ifNoneMatch: '*' });
  } catch {
    context.progress(`The delivery key of this run cannot be kept in ${store.description}`);
  }
  return period;
}

/**
 * The delivery key of a run's reports: the period of a scheduled run, else the run's own, unless an input names the
 * key of an earlier delivery to go on with.
 * @throws InputError when there is no such delivery
 */
export async function reportDeliveryKey(
  context: OperationContext,
  settings: Settings,
  store: ObjectStore,
): Promise<string> {
  const { inputs, delivery } = context;
  const period = reportPeriod(context, settings);
  const isSent = inputs.delivery === 'smtp';
  if (inputs.deliveryKey !== null) {
    if (isSent) await requireEarlier(inputs.deliveryKey, period, store);
    return inputs.deliveryKey;
  }
  if (!delivery.isScheduled) return `manual-${delivery.runId}`;
  return isSent ? scheduledKey(context, period, store) : period;
}

/**
 * The delivery key of a test mail, new with every attempt of a run.
 * @throws InputError when an input names a key of reports
 */
export function testMailKey({ inputs, delivery }: OperationContext): string {
  const { deliveryKey } = inputs;
  if (deliveryKey === null) return `${TEST_MAIL}${delivery.runId}-${delivery.runAttempt}`;
  if (deliveryKey.startsWith(TEST_MAIL)) return deliveryKey;
  throw new InputError(
    `Input delivery-key is ${deliveryKey}, which belongs to reports. Leave it out to send a test mail.`,
  );
}
