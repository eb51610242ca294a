import path from 'node:path';
import type { Inputs } from '../action/inputs.ts';
import { dayOf } from '../calendar/day.ts';
import { RefusedError } from '../errors.ts';
import type { OperationContext } from './operation.ts';

type DeliveryInputs = Pick<Inputs, 'delivery' | 'source' | 'asOf' | 'storage' | 'storagePath'>;

/**
 * Refuses to send mail that could do harm: of generated figures, of another day, or without a lasting record of
 * what was sent. Mails that are written to the outbox have no such limits.
 * @throws RefusedError that says what to do instead
 */
export function refuseUnsafeDelivery(
  { delivery, source, asOf, storage, storagePath }: DeliveryInputs,
  now: Date,
  { runner, root }: Pick<OperationContext, 'runner' | 'root'>,
): void {
  if (delivery !== 'smtp') return;
  if (source === 'sample') {
    throw new RefusedError(
      'Sample data must not reach a mailbox, so source: sample is refused with delivery: smtp. Set delivery to outbox, or choose a source of real cost.',
    );
  }
  const today = dayOf(now);
  if (asOf !== null && asOf !== today) {
    throw new RefusedError(
      `Mail is about today, so as-of: ${asOf} is refused with delivery: smtp; today is ${today} (UTC). Leave as-of out, or set delivery to outbox.`,
    );
  }
  if (storage === 'local' && runner === 'github-hosted') {
    throw new RefusedError(
      'The record of who has which mail must outlast the run, so storage: local is refused with delivery: smtp on a GitHub-hosted runner, whose files are lost. Set S3_BUCKET_NAME to a bucket and leave storage out, use a self-hosted runner, or set delivery to outbox.',
    );
  }
  if (storage === 'local' && runner === 'self-hosted' && isWithin(root, path.resolve(root, storagePath))) {
    throw new RefusedError(
      `The record of who has which mail must outlast the run, so storage-path: ${storagePath} is refused with delivery: smtp: it is in the checked-out repository, which the next checkout cleans. Set storage-path to a folder outside of it that stays, set S3_BUCKET_NAME to a bucket, or set delivery to outbox.`,
    );
  }
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}
