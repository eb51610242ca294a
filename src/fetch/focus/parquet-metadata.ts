import type { ColumnMetaData, Compressors, FileMetaData, RowGroup } from 'hyparquet';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { CostDataError } from '../../errors.ts';
import type { ExportFile } from './export-file.ts';
import type { ByteRange } from './location.ts';
import type { HeldBytes } from './parquet-bytes.ts';
import type { PageContent } from './parquet-page.ts';
import { canRead, compressorsOf } from './parquet-compressions.ts';
import { headerReader } from './parquet-numbers.ts';
import { columnOf, textParsers, type ParquetColumn } from './parquet-values.ts';

/** Most metadata of a file fit in as many bytes at its end; a small file fits in whole. */
const TAIL = 512 * 1024;
/** The length of the metadata and the letters PAR1. */
const END = 8;

/** @throws Error when the end of the file is not that of a Parquet file */
export async function readMetadata(bytes: HeldBytes): Promise<FileMetaData> {
  const { parquetMetadata } = await import('hyparquet');
  let tail = await bytes.holdTail(Math.min(TAIL, bytes.byteLength));
  if (tail.byteLength >= END) {
    const length = END + new DataView(tail).getUint32(tail.byteLength - END, true);
    if (length > tail.byteLength && length <= bytes.byteLength) tail = await bytes.holdTail(length);
    if (length <= tail.byteLength) deserializeTCompactProtocol(headerReader(tail, tail.byteLength - length));
  }
  const metadata = parquetMetadata(tail, { parsers: textParsers(), geoparquet: false });
  const rows = metadata.row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
  if (rows !== metadata.num_rows) throw new Error(`${metadata.num_rows} rows are ${rows} in its parts`);
  return metadata;
}

/** The columns that hold one value a row; nothing that we read is nested. */
export async function plainColumns(metadata: FileMetaData): Promise<ParquetColumn[]> {
  const { parquetSchema } = await import('hyparquet');
  return parquetSchema(metadata)
    .children.filter(
      ({ children, element }) => children.length === 0 && element.repetition_type !== 'REPEATED',
    )
    .map(({ element }) => {
      if (!element.name) throw new Error('a column has no name');
      return columnOf(element);
    });
}

/** A column of a row group: where its pages are, and what they hold. */
export type ColumnChunk = ByteRange & Omit<PageContent, 'compressors'>;

/**
 * Some columns of a row group.
 * @throws Error when one of them does not have a value for each row
 */
export function columnChunks(group: RowGroup, columns: readonly ParquetColumn[]): ColumnChunk[] {
  if (group.num_rows === 0n) return [];
  return columns.flatMap(({ name, isNullable }) =>
    chunksOf(group, [name]).map((chunk) => {
      if (chunk.num_values !== group.num_rows) {
        throw new Error(
          `column ${chunk.path_in_schema.join('.')} has ${chunk.num_values} of ${group.num_rows} rows`,
        );
      }
      // A dictionary, where there is one, lies before the data; some writers say 0 for none.
      const start = Number(chunk.dictionary_page_offset ?? 0n) || Number(chunk.data_page_offset);
      const end = start + Number(chunk.total_compressed_size);
      return { start, end, type: chunk.type, codec: chunk.codec, isNullable };
    }),
  );
}

/**
 * What it takes to read some columns.
 * @throws CostDataError when one of them is compressed in a way that cannot be read
 */
export async function compressorsFor(
  metadata: FileMetaData,
  names: readonly string[],
  file: ExportFile,
): Promise<Compressors> {
  const codecs = metadata.row_groups.flatMap((group) => chunksOf(group, names).map(({ codec }) => codec));
  const compressors = await compressorsOf(codecs);
  const unknown = codecs.find((codec) => !canRead(codec, compressors));
  if (unknown === undefined) return compressors;
  throw new CostDataError(
    `${file.displayPath}: it is compressed with ${unknown}, which cannot be read. Export it as Parquet with Snappy, ` +
      'as AWS does, or as gzip/csv.',
  );
}

function chunksOf(group: RowGroup, names: readonly string[]): ColumnMetaData[] {
  return group.columns.flatMap(({ meta_data: chunk }) => {
    if (chunk === undefined) throw new Error('it is encrypted');
    return names.includes(chunk.path_in_schema[0] ?? '') ? [chunk] : [];
  });
}
