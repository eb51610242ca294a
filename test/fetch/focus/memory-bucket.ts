import { Readable } from 'node:stream';
import { ServiceError } from '../../../src/errors.ts';
import type { Bucket, BucketObject } from '../../../src/store/bucket.ts';

const CHUNK = 1000;

/** A bucket in memory that remembers what was asked of it. */
export class MemoryBucket implements Bucket {
  readonly name: string;
  readonly lists: string[] = [];
  readonly opens: { key: string; start: number; end: number }[] = [];
  /** Thrown by the next call. */
  refusal: Error | null = null;
  /** Streams break after this many bytes. */
  breaksAfter = Infinity;
  readonly #objects = new Map<string, BucketObject & { readonly body: Buffer }>();

  constructor(name: string) {
    this.name = name;
  }

  put(key: string, body: Buffer, modified = new Date('2024-10-02T00:00:00Z')): void {
    this.#objects.set(key, { key, body, size: body.length, modified });
  }

  list = (prefix: string): Promise<readonly BucketObject[]> => {
    this.lists.push(prefix);
    if (this.refusal !== null) return Promise.reject(this.refusal);
    const objects = [...this.#objects.values()].filter(({ key }) => key.startsWith(prefix));
    return Promise.resolve(objects.sort((a, b) => (a.key < b.key ? -1 : 1)));
  };

  open = (key: string, range?: { start: number; end: number }): Promise<Readable> => {
    const body = this.#objects.get(key)?.body;
    const error = this.refusal ?? (body === undefined ? new ServiceError(`s3: ${key} is not there.`) : null);
    if (error !== null || body === undefined) return Promise.reject(error ?? new Error());
    const { start, end } = range ?? { start: 0, end: body.length };
    this.opens.push({ key, start, end });
    return Promise.resolve(Readable.from(this.#chunks(body.subarray(start, end)), { objectMode: false }));
  };

  *#chunks(body: Buffer): Generator<Buffer> {
    for (let at = 0; at < body.length; at += CHUNK) {
      if (at >= this.breaksAfter) throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
      yield body.subarray(at, at + CHUNK);
    }
  }
}
