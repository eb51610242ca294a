import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { encodeBody } from './body.ts';
import type { Bucket, BucketObject } from './bucket.ts';
import { checkKey, checkPrefix } from './keys.ts';
import { S3Connection, type S3Options } from './s3-connection.ts';
import { S3Error } from './s3-errors.ts';
import { isMadeBy, openObject, readObject, WHOLE, WRITE_ID } from './s3-read.ts';
import type { ObjectStore, WriteCondition } from './store.ts';

export type { S3Limits, S3Options } from './s3-connection.ts';

/** One bucket, as a store of our objects and to read large ones from. */
export interface S3Access {
  readonly store: (description: string) => ObjectStore;
  readonly bucket: Bucket;
}

/** What a condition that does not hold is answered with; AWS says NoSuchKey to If-Match where nothing is. */
const CONFLICTS = ['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey'];

function conditionHeader(condition: WriteCondition): { IfMatch: string } | { IfNoneMatch: string } {
  return 'ifMatch' in condition ? { IfMatch: condition.ifMatch } : { IfNoneMatch: condition.ifNoneMatch };
}

function contentType(key: string): string {
  if (key.endsWith('.eml')) return 'message/rfc822';
  return key.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

async function send(
  connection: S3Connection,
  key: string,
  body: string,
  headers: { IfMatch?: string; IfNoneMatch?: string; Metadata?: Record<string, string> },
): Promise<void> {
  const object = { Key: key, Body: encodeBody(body), ContentType: contentType(key), ...headers };
  const { ETag } = await connection.send('s3:PutObject', key, (s3, Bucket) =>
    s3.putObject({ Bucket, ...object }),
  );
  if (ETag === undefined) throw connection.notS3('s3:PutObject', key);
}

async function write(
  connection: S3Connection,
  key: string,
  body: string,
  condition: WriteCondition,
): Promise<'written' | 'conflict'> {
  const writeId = randomUUID();
  try {
    await send(connection, key, body, { ...conditionHeader(condition), Metadata: { [WRITE_ID]: writeId } });
    return 'written';
  } catch (error) {
    if (!(error instanceof S3Error && CONFLICTS.includes(error.code))) throw error;
    // The object may have been written by an attempt whose answer was lost; the next one then meets it.
    return error.attempts > 1 && (await isMadeBy(connection, key, writeId)) ? 'written' : 'conflict';
  }
}

async function list(connection: S3Connection, prefix: string): Promise<BucketObject[]> {
  const objects: BucketObject[] = [];
  let token: string | undefined;
  do {
    const ContinuationToken = token;
    const page = await connection.send('s3:ListBucket', prefix, (s3, Bucket) =>
      s3.listObjectsV2({ Bucket, Prefix: prefix, ContinuationToken }),
    );
    if (page.Name === undefined) throw connection.notS3('s3:ListBucket', prefix);
    for (const { Key: key, Size: size, LastModified: modified } of page.Contents ?? []) {
      if (key !== undefined && size !== undefined && modified !== undefined) {
        objects.push({ key, size, modified });
      }
    }
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
  return objects.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function objectStore(connection: S3Connection, description: string): ObjectStore {
  return {
    description,
    get: async (key) => {
      checkKey(key);
      return readObject(connection, key);
    },
    put: async (key, body, condition) => {
      checkKey(key);
      if (condition !== undefined) return write(connection, key, body, condition);
      await send(connection, key, body, {});
      return 'written';
    },
    remove: async (key) => {
      checkKey(key);
      await connection.send('s3:DeleteObject', key, (s3, Bucket) => s3.deleteObject({ Bucket, Key: key }));
    },
    list: async (prefix) => {
      checkPrefix(prefix);
      return (await list(connection, prefix)).map(({ key }) => key);
    },
  };
}

/** Access to one bucket. Nothing is loaded or asked before it is used. */
export function openS3(options: S3Options): S3Access {
  const connection = new S3Connection(options);
  return {
    store: (description) => objectStore(connection, description),
    bucket: {
      name: options.bucket,
      list: (prefix) => list(connection, prefix),
      open: async (key, range = WHOLE) => {
        if (range.start >= range.end) return Readable.from([]);
        return Readable.from((await openObject(connection, key, range)).body, { objectMode: false });
      },
    },
  };
}
