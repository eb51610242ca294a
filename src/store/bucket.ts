import type { Readable } from 'node:stream';

/** An object of a bucket, as a listing shows it. */
export interface BucketObject {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  readonly modified: Date;
}

/** Reading from a bucket in S3, for what is too large to be held as a whole. */
export interface Bucket {
  readonly name: string;
  /** Every object whose key begins with `prefix`, in order of the keys. */
  readonly list: (prefix: string) => Promise<readonly BucketObject[]>;
  /** The bytes of an object from `start` up to and without `end`; all of them without a range. */
  readonly open: (key: string, range?: { readonly start: number; readonly end: number }) => Promise<Readable>;
}
