import { createHash } from 'node:crypto';
import { listXml, S3Refusal, type Answer } from './answer.ts';
import type { Addressed } from './exchange.ts';
import type { WireRequest } from './signature.ts';

/** An object as the server holds it. */
export interface ServedObject {
  readonly body: Buffer;
  /** Without quotes. */
  readonly etag: string;
  readonly modified: Date;
  /** Content-Type and what begins with x-amz-meta-. */
  readonly headers: Readonly<Record<string, string>>;
}

export type ServedObjects = Map<string, ServedObject>;

/** One bucket and how it is listed. */
export interface ServedBucket {
  readonly name: string;
  readonly objects: ServedObjects;
  readonly pageSize: number;
}

const LIST_PARAMETERS = new Set(['list-type', 'prefix', 'continuation-token', 'max-keys', 'x-id']);

export function servedObject(
  body: Buffer,
  modified: Date,
  headers: Readonly<Record<string, string>>,
): ServedObject {
  const kept = Object.entries(headers).filter(([name]) => /^(?:content-type$|x-amz-meta-)/.test(name));
  const etag = createHash('md5').update(body).digest('hex');
  return { body, etag, modified, headers: Object.fromEntries(kept) };
}

function noSuchKey(key: string): S3Refusal {
  return new S3Refusal(404, 'NoSuchKey', 'The specified key does not exist.', { details: { Key: key } });
}

function preconditionFailed(condition: string): S3Refusal {
  return new S3Refusal(
    412,
    'PreconditionFailed',
    'At least one of the pre-conditions you specified did not hold',
    { details: { Condition: condition } },
  );
}

function matches(condition: string, etag: string): boolean {
  return condition === '*' || condition.replaceAll('"', '') === etag;
}

/** The first byte and the one after the last, of a Range header; null for the whole object. */
function rangeOf(header: string | undefined, size: number): [start: number, end: number] | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  // As S3 does: a range that ends before it begins is no range.
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (start >= size) {
    throw new S3Refusal(416, 'InvalidRange', 'The requested range is not satisfiable', {
      details: { ActualObjectSize: String(size) },
    });
  }
  return [start, end];
}

function getObject({ objects }: ServedBucket, key: string, { headers }: WireRequest): Answer {
  const object = objects.get(key);
  if (object === undefined) throw noSuchKey(key);
  const ifMatch = headers['if-match'];
  if (ifMatch !== undefined && !matches(ifMatch, object.etag)) throw preconditionFailed('If-Match');
  const size = object.body.length;
  const range = rangeOf(headers.range, size);
  const common = {
    etag: `"${object.etag}"`,
    'last-modified': object.modified.toUTCString(),
    'accept-ranges': 'bytes',
    'content-type': 'binary/octet-stream',
    ...object.headers,
  };
  if (range === null) return { status: 200, headers: common, body: object.body };
  const [start, end] = range;
  return {
    status: 206,
    headers: { ...common, 'content-range': `bytes ${start}-${end - 1}/${size}` },
    body: object.body.subarray(start, end),
  };
}

function checkConditions(objects: ServedObjects, key: string, headers: WireRequest['headers']): void {
  const present = objects.get(key);
  const { 'if-none-match': ifNoneMatch, 'if-match': ifMatch } = headers;
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
    throw new S3Refusal(501, 'NotImplemented', 'If-None-Match takes * only');
  }
  if (ifNoneMatch !== undefined && present !== undefined) throw preconditionFailed('If-None-Match');
  if (ifMatch === undefined) return;
  if (present === undefined) throw noSuchKey(key);
  if (!matches(ifMatch, present.etag)) throw preconditionFailed('If-Match');
}

function putObject({ objects }: ServedBucket, key: string, request: WireRequest, now: Date): Answer {
  const { headers, body } = request;
  checkConditions(objects, key, headers);
  const object = servedObject(body, now, headers);
  objects.set(key, object);
  return { status: 200, headers: { etag: `"${object.etag}"` } };
}

function deleteObject({ objects }: ServedBucket, key: string): Answer {
  objects.delete(key);
  return { status: 204 };
}

/** ListObjectsV2; what it does not know of it refuses. */
function listObjects({ name, objects, pageSize }: ServedBucket, { query }: WireRequest): Answer {
  const unknown = [...query.keys()].find((parameter) => !LIST_PARAMETERS.has(parameter));
  if (unknown !== undefined || query.get('list-type') !== '2') {
    throw new S3Refusal(
      501,
      'NotImplemented',
      `This server lists by ListObjectsV2 only, without ${unknown ?? ''}`,
    );
  }
  const prefix = query.get('prefix') ?? '';
  const token = query.get('continuation-token');
  const after = token === null ? '' : Buffer.from(token, 'base64url').toString();
  const limit = Math.min(pageSize, Number(query.get('max-keys') ?? pageSize));
  const found = [...objects]
    .map(([key, { body, etag, modified }]) => ({ key, size: body.length, etag, modified }))
    .filter(({ key }) => key.startsWith(prefix) && Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0)
    .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  const page = found.slice(0, limit);
  const next = found.length > limit ? Buffer.from(page.at(-1)?.key ?? '').toString('base64url') : null;
  const body = listXml(name, prefix, { objects: page, limit, next });
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

/** Carries out a request, its conditions included, as one step. */
export function perform(bucket: ServedBucket, { bucket: named, key, request }: Addressed, now: Date): Answer {
  if (named !== bucket.name) {
    throw new S3Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist', {
      details: { BucketName: named },
    });
  }
  const { method } = request;
  if (key === '' && method === 'GET') return listObjects(bucket, request);
  if (key !== '' && (method === 'GET' || method === 'HEAD')) return getObject(bucket, key, request);
  if (key !== '' && method === 'PUT') return putObject(bucket, key, request, now);
  if (key !== '' && method === 'DELETE') return deleteObject(bucket, key);
  throw new S3Refusal(501, 'NotImplemented', `This server does not know ${method} of ${key || 'a bucket'}`);
}
