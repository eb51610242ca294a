import { createReadStream } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { CostDataError, messageOf } from '../../errors.ts';
import type { Bucket } from '../../store/bucket.ts';

/** A file as the listing of a location shows it. */
export interface ListedFile {
  /** Its path within the location, with slashes; empty when the location is this one file. */
  readonly name: string;
  /** What messages call it: what a person would type to point to it. */
  readonly displayPath: string;
  /** Bytes. */
  readonly size: number;
  readonly modified: Date;
}

/** Bytes from `start` up to and without `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Where an export lies: a local file or folder, or a prefix in a bucket. */
export interface ExportLocation {
  readonly displayPath: string;
  /** What to do when one of its files cannot be read. */
  readonly advice: string;
  /** Every file in it and below, sorted by name. */
  readonly list: () => Promise<readonly ListedFile[]>;
  /** The bytes of a file, or those of a range. The stream fails when they cannot be read. */
  readonly open: (name: string, range?: ByteRange) => Promise<Readable>;
}

const CHUNK = 256 * 1024;

/** A place in S3 as people write it. */
export interface S3Uri {
  readonly bucket: string;
  /** The part of the keys after the bucket, without slashes at its ends; empty for the whole bucket. */
  readonly prefix: string;
}

/** Reads `s3://bucket/prefix`; null for a text that names no bucket in S3, such as a local path. */
export function parseS3Uri(text: string): S3Uri | null {
  const [, bucket, path = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/is.exec(text.trim()) ?? [];
  return bucket === undefined ? null : { bucket, prefix: path.replace(/^\/+|\/+$/g, '') };
}

/**
 * The export at a local path. A folder that was copied from S3 must have kept the times of its files, as
 * `aws s3 sync` does: the newest of several versions is told by them.
 */
export function localLocation(location: string, displayPath: string): ExportLocation {
  return {
    displayPath,
    advice: 'Check the file and its permissions.',
    list: () => listLocal(location, displayPath),
    open: (name, range) => {
      const part = range === undefined ? {} : { start: range.start, end: range.end - 1 };
      return Promise.resolve(createReadStream(path.join(location, name), { highWaterMark: CHUNK, ...part }));
    },
  };
}

async function listLocal(location: string, displayPath: string): Promise<ListedFile[]> {
  try {
    const entry = await stat(location);
    if (!entry.isDirectory()) return [{ name: '', displayPath, size: entry.size, modified: entry.mtime }];
    const entries = await readdir(location, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((each) => !each.isDirectory())
      .map((each) => path.relative(location, path.join(each.parentPath, each.name)))
      .sort();
    return await Promise.all(
      names.map(async (name) => {
        const file = path.join(location, name);
        // A link to nothing is listed like any file, and fails when it is read.
        const { size, mtime } = await stat(file).catch(() => lstat(file));
        const shown = name.replaceAll(path.sep, '/');
        return { name: shown, displayPath: path.posix.join(displayPath, shown), size, modified: mtime };
      }),
    );
  } catch (error) {
    throw new CostDataError(
      `${displayPath}: cannot be read (${messageOf(error)}). Point focus-path to a FOCUS export or its folder.`,
      { cause: error },
    );
  }
}

/**
 * The export in a bucket: the object with the key `prefix`, or the objects below it as in a folder. Lists with one
 * call of the bucket, or two when nothing lies below the prefix. Errors of the bucket are let through.
 * @param prefix without slashes at its ends; empty for the whole bucket
 */
export function bucketLocation(
  bucket: Bucket,
  prefix: string,
  displayPath = `s3://${bucket.name}/${prefix}`,
): ExportLocation {
  const shown = displayPath.replace(/\/+$/, '');
  const folder = prefix === '' ? '' : `${prefix}/`;
  return {
    displayPath: shown,
    advice: 'Run again; if it stays, check the object and the permission s3:GetObject.',
    list: async () => {
      const below = await bucket.list(folder);
      // The console makes an empty object with a slash at its end when somebody creates a folder.
      const objects = below.filter(({ key }) => !key.endsWith('/'));
      if (objects.length > 0 || prefix === '') {
        return objects.map(({ key, size, modified }) => {
          const name = key.slice(folder.length);
          return { name, displayPath: `${shown}/${name}`, size, modified };
        });
      }
      const object = (await bucket.list(prefix)).find(({ key }) => key === prefix);
      if (object === undefined) return [];
      return [{ name: '', displayPath: shown, size: object.size, modified: object.modified }];
    },
    open: (name, range) => bucket.open(name === '' ? prefix : `${folder}${name}`, range),
  };
}
