import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { CompressionCodec, SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { COLUMNS, rowOf, type Column, type Row } from './exports.ts';

/** How a column is written: its place in the schema, and what stands for a text of a CSV export. */
interface Kind {
  readonly element: Omit<SchemaElement, 'name'>;
  readonly valueOf: (text: string) => unknown;
}

const SCALE = 11;

function instantOf(text: string): Date {
  return new Date(`${text.replace(' ', 'T').replace(/Z?$/, '')}Z`);
}

/** The digits of an amount as an integer of 10^-11. */
function unscaled(text: string): bigint {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  return BigInt(`${sign}${whole}${fraction.padEnd(SCALE, '0')}`);
}

function decimal(type: Pick<SchemaElement, 'type' | 'type_length'>): Kind {
  return { element: { ...type, converted_type: 'DECIMAL', scale: SCALE, precision: 38 }, valueOf: unscaled };
}

function timestamp(unit: 'MILLIS' | 'MICROS' | 'NANOS'): Kind {
  const logical_type = { type: 'TIMESTAMP', isAdjustedToUTC: true, unit } as const;
  return { element: { type: 'INT64', logical_type }, valueOf: instantOf };
}

export const KINDS = {
  text: { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, valueOf: (text) => text },
  bytes: { element: { type: 'BYTE_ARRAY' }, valueOf: (text) => new TextEncoder().encode(text) },
  double: { element: { type: 'DOUBLE' }, valueOf: Number },
  float: { element: { type: 'FLOAT' }, valueOf: Number },
  integer: { element: { type: 'INT64' }, valueOf: BigInt },
  'decimal in 8 bytes': decimal({ type: 'INT64' }),
  'decimal in 16 bytes': decimal({ type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16 }),
  'decimal in bytes': decimal({ type: 'BYTE_ARRAY' }),
  'old timestamp': { element: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, valueOf: instantOf },
  'old timestamp in microseconds': {
    element: { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' },
    valueOf: instantOf,
  },
  'timestamp in milliseconds': timestamp('MILLIS'),
  'timestamp in microseconds': timestamp('MICROS'),
  'timestamp in nanoseconds': timestamp('NANOS'),
  date: { element: { type: 'INT32', converted_type: 'DATE' }, valueOf: instantOf },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

export interface ParquetOptions {
  readonly columns?: readonly Column[];
  /** Text where nothing is said. */
  readonly kinds?: Partial<Record<Column, KindName>>;
  readonly codec?: CompressionCodec;
  readonly rowGroupSize?: number;
  readonly pageSize?: number;
  readonly dictionarySize?: number;
  /** What a column is called in the file; its own name where nothing is said. */
  readonly named?: Partial<Record<Column, string>>;
}

/** The same rows as `csv` makes of them, as a Parquet file; an empty text and NULL are null. */
export function parquet(
  rows: readonly Row[],
  { columns = COLUMNS, kinds = {}, codec = 'SNAPPY', named = {}, ...layout }: ParquetOptions = {},
): Buffer {
  const elements = columns.map((column) => ({
    ...KINDS[kinds[column] ?? 'text'].element,
    name: named[column] ?? column,
    repetition_type: 'OPTIONAL' as const,
  }));
  const written = parquetWriteBuffer({
    schema: [{ name: 'export', num_children: elements.length }, ...elements],
    columnData: columns.map((column) => ({
      name: named[column] ?? column,
      data: rows.map((row) => {
        const text = rowOf(row)[column];
        return text === '' || text === 'NULL' ? null : KINDS[kinds[column] ?? 'text'].valueOf(text);
      }),
    })),
    codec,
    // Of LZO only the name matters: it cannot be read.
    compressors: {
      LZO: (bytes) => bytes,
      GZIP: gzipSync,
      ZSTD: zstdCompressSync,
      BROTLI: brotliCompressSync,
    },
    ...layout,
  });
  return Buffer.from(written);
}

/** A file of text columns: those of the first row. */
export function parquetOf(rows: readonly Readonly<Record<string, string>>[]): Buffer {
  const columns = Object.keys(rows[0] ?? {});
  const elements = columns.map((name) => ({
    ...KINDS.text.element,
    name,
    repetition_type: 'OPTIONAL' as const,
  }));
  const written = parquetWriteBuffer({
    schema: [{ name: 'export', num_children: elements.length }, ...elements],
    columnData: columns.map((name) => ({
      name,
      data: rows.map((row) => (row[name] === 'NULL' ? null : row[name])),
    })),
    codec: 'SNAPPY',
  });
  return Buffer.from(written);
}
