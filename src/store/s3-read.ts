import { Readable } from 'node:stream';
import { decodeBody } from './body.ts';
import { resumed } from './resume.ts';
import type { S3Connection } from './s3-connection.ts';
import { S3Error } from './s3-errors.ts';
import type { StoredObject } from './store.ts';

interface ByteRange {
  readonly start: number;
  /** Without this byte; Infinity for all that follow. */
  readonly end: number;
}

interface OpenedObject {
  /** Without quotes. */
  readonly etag: string;
  /** Of the write that made it; null when it was not one of ours with a condition. */
  readonly writeId: string | null;
  readonly body: AsyncIterable<Uint8Array>;
}

export const WHOLE: ByteRange = { start: 0, end: Infinity };

/** Metadata of an object that names the write. */
export const WRITE_ID = 'write-id';

function rangeHeader({ start, end }: ByteRange): { Range?: string } {
  if (start === 0 && end === Infinity) return {};
  return { Range: `bytes=${start}-${end === Infinity ? '' : end - 1}` };
}

/** One request for a part of an object. */
async function fetchPart(
  connection: S3Connection,
  key: string,
  range: ByteRange,
  etag: string | null,
): Promise<OpenedObject> {
  const answer = await connection.send('s3:GetObject', key, (s3, Bucket) =>
    s3.getObject({ Bucket, Key: key, ...rangeHeader(range), ...(etag === null ? {} : { IfMatch: etag }) }),
  );
  const { ETag, Body, Metadata } = answer;
  if (!(Body instanceof Readable)) throw connection.notS3('s3:GetObject', key);
  if (ETag === undefined) {
    Body.destroy();
    throw connection.notS3('s3:GetObject', key);
  }
  // RADOS Gateway refuses an etag in quotes; AWS takes both.
  return { etag: ETag.replaceAll('"', ''), writeId: Metadata?.[WRITE_ID] ?? null, body: Body };
}

/** Opens an object, or a part of it, that is read on where the connection breaks. */
export async function openObject(
  connection: S3Connection,
  key: string,
  range: ByteRange,
): Promise<OpenedObject> {
  const { body, ...opened } = await fetchPart(connection, key, range, null);
  const openFrom = async (offset: number): Promise<AsyncIterable<Uint8Array>> => {
    const rest = { ...range, start: range.start + offset };
    if (rest.start >= rest.end) return Readable.from([]);
    return (await fetchPart(connection, key, rest, opened.etag)).body;
  };
  const giveUp = (error: unknown): Error => connection.error('s3:GetObject', key, error);
  return { ...opened, body: resumed(body, openFrom, giveUp) };
}

async function openIfThere(connection: S3Connection, key: string): Promise<OpenedObject | null> {
  try {
    return await openObject(connection, key, WHOLE);
  } catch (error) {
    if (error instanceof S3Error && error.code === 'NoSuchKey') return null;
    throw error;
  }
}

async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A small object as a whole; null when there is none. */
export async function readObject(connection: S3Connection, key: string): Promise<StoredObject | null> {
  const opened = await openIfThere(connection, key);
  return opened && { body: decodeBody(await bytesOf(opened.body)), etag: opened.etag };
}

/** Whether an object is what a certain write made of it. */
export async function isMadeBy(connection: S3Connection, key: string, writeId: string): Promise<boolean> {
  const opened = await openIfThere(connection, key);
  if (opened === null) return false;
  await bytesOf(opened.body);
  return opened.writeId === writeId;
}
