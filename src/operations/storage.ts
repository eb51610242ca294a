import path from 'node:path';
import { InputError } from '../errors.ts';
import type { Bucket } from '../store/bucket.ts';
import { localStore } from '../store/local.ts';
import { openS3, type S3Access } from '../store/s3.ts';
import { besideForeign } from '../store/beside.ts';
import type { ObjectStore } from '../store/store.ts';
import type { OperationContext } from './operation.ts';

function accessTo({ inputs, calls }: OperationContext, bucket: string): S3Access {
  return openS3({
    bucket,
    region: inputs.credential('AWS_REGION') || null,
    endpoint: inputs.credential('AWS_ENDPOINT_URL_S3') || null,
    onCall: calls.counter('s3'),
  });
}

/** A bucket to read exports from. */
export function openBucket(context: OperationContext, bucket: string): Bucket {
  return accessTo(context, bucket).bucket;
}

/** Where history is kept, as reports say it: the same for a preview and its mail, whatever folders they write to. */
export function historyPlace({ inputs }: OperationContext): string {
  return inputs.storage === 's3' ? `S3 bucket ${inputs.credential('S3_BUCKET_NAME')}` : 'a local folder';
}

/** What the log calls the place where history is kept. */
function storageName({ inputs }: OperationContext): string {
  return inputs.storage === 's3'
    ? `S3 bucket ${inputs.credential('S3_BUCKET_NAME')}`
    : `local folder ${inputs.storagePath}`;
}

/**
 * The store that the inputs name.
 * @throws InputError when storage is s3 and no bucket is named
 */
export function openStore(context: OperationContext): ObjectStore {
  let isTold = false;
  return besideForeign(openPlainStore(context), (key) => {
    if (isTold) return;
    isTold = true;
    context.progress(
      `${key} was written by another system and stays as it is; what this action keeps lies beside it`,
    );
  });
}

function openPlainStore(context: OperationContext): ObjectStore {
  const { inputs, root } = context;
  const description = storageName(context);
  if (inputs.storage === 'local') return localStore(path.resolve(root, inputs.storagePath), description);
  const bucket = inputs.credential('S3_BUCKET_NAME');
  if (bucket === '') {
    throw new InputError(
      'Input storage is s3, but S3_BUCKET_NAME is not set. Set it to the bucket that history is kept in, or set storage to local.',
    );
  }
  return accessTo(context, bucket).store(description);
}
