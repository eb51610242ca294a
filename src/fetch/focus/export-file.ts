import type { Readable } from 'node:stream';
import { CostDataError, messageOf, UserError } from '../../errors.ts';
import type { ByteRange, ExportLocation, ListedFile } from './location.ts';
import type { Place } from './place.ts';

export type Format = 'csv' | 'csv.gz' | 'parquet';

/** One file of an export that is to be read. */
export interface ExportFile {
  readonly displayPath: string;
  readonly format: Format;
  /** Bytes. */
  readonly size: number;
  /** What to do when it cannot be read. */
  readonly advice: string;
  readonly open: (range?: ByteRange) => Promise<Readable>;
}

/** The ends of names, with what AWS and others write before `.parquet` about how it is compressed. */
const ENDINGS: readonly (readonly [Format, RegExp])[] = [
  ['csv', /\.csv$/i],
  ['csv.gz', /\.csv\.gz$/i],
  ['parquet', /(?:\.(?:snappy|gz|gzip|zst|zstd|br|brotli|lz4))?\.parquet$/i],
];

/** What the name says a file is; null for a file that is no export. */
export function formatOf(name: string): Format | null {
  // Names with a leading dot are what desktops leave behind, such as ._export.csv.
  if (/(?:^|\/)\.[^/]*$/.test(name)) return null;
  return ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? null;
}

/** The name without what its format adds to it: the same for files that hold the same rows. */
export function stemOf(name: string): string {
  return ENDINGS.reduce((stem, [, ending]) => stem.replace(ending, ''), name);
}

/** A file that somebody pointed to is read whatever its name, as CSV when the name does not say. */
export function exportFile(location: ExportLocation, listed: ListedFile): ExportFile {
  const { displayPath, size, name } = listed;
  const format = formatOf(displayPath) ?? (/\.gz$/i.test(displayPath) ? 'csv.gz' : 'csv');
  return {
    displayPath,
    format,
    size,
    advice: location.advice,
    open: (range) => location.open(name, range),
  };
}

export function placeIn(file: ExportFile, number: number): Place {
  return { file: file.displayPath, unit: file.format === 'parquet' ? 'row' : 'line', number };
}

/** What to throw when reading a file failed: errors of the disk and the network become sentences. */
export function readError(where: string, advice: string, error: unknown): unknown {
  if (error instanceof UserError || !isSystemError(error)) return error;
  return new CostDataError(`${where}: cannot be read (${messageOf(error)}). ${advice}`, { cause: error });
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
