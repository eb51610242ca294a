import type { Compressors, FileMetaData, ParquetScanOptions, RowGroup } from 'hyparquet';
import { CostDataError, messageOf, UserError } from '../../errors.ts';
import type { CostBasis } from '../cost-model.ts';
import { columnsOf, readPositions } from './columns.ts';
import type { OnHeader } from './csv.ts';
import { readError, type ExportFile } from './export-file.ts';
import type { ByteRange } from './location.ts';
import { HeldBytes } from './parquet-bytes.ts';
import { textsOf, type TextAt } from './parquet-texts.ts';
import { columnOf, textParsers, withoutDecimal, type ParquetColumn } from './parquet-values.ts';

/** Most metadata of a file fit in as many bytes at its end; a small file fits in whole. */
const TAIL = 512 * 1024;
/** Bounds memory within a row group, of which some writers make a single one. */
const ROWS_AT_A_TIME = 1024 * 1024;

const BUILT_IN: readonly string[] = ['UNCOMPRESSED', 'SNAPPY'];

/**
 * Reads the rows of a Parquet file, of which the header given on has the columns that the cost basis needs and no
 * others. It holds one row group at a time: the compressed bytes of these columns, and some 30 bytes for each row.
 * Requests: one for the metadata (two when they are larger than half a mebibyte), then for each row group one, or one
 * more for each gap of over a mebibyte between needed columns: 11 more at most. A file of half a mebibyte takes one.
 * @throws CostDataError when the file is damaged, cut off, not Parquet, or compressed in a way that cannot be read
 */
export async function readParquet(file: ExportFile, basis: CostBasis, onHeader: OnHeader): Promise<void> {
  if (file.size === 0) {
    throw new CostDataError(`${file.displayPath}: the file is empty. Export it again, or remove it.`);
  }
  const bytes = new HeldBytes(file);
  const metadata = await decoding(file, () => readMetadata(bytes));
  const all = await decoding(file, () => plainColumns(metadata));
  const header = all.map(({ name }) => name);
  const positions = readPositions(columnsOf(header, basis, file.displayPath));
  const columns = all.filter((_, position) => positions.includes(position));
  const names = columns.map(({ name }) => name);
  const compressors = await compressorsFor(metadata, names, file);

  const onRow = onHeader(names);
  const options = {
    file: bytes,
    compressors,
    parsers: textParsers(),
    // Byte arrays stay bytes unless they are said to be text: some of them are decimals.
    utf8: false,
    useOffsetIndex: false,
  };
  let before = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const alone = { ...metadata, schema: metadata.schema.map(withoutDecimal), row_groups: [group] };
    await decoding(file, () => bytes.hold(chunksOf(group, names)));
    for (let from = 0; from < rows; from += ROWS_AT_A_TIME) {
      const to = Math.min(from + ROWS_AT_A_TIME, rows);
      const texts = await decoding(file, () => readTexts({ ...options, metadata: alone }, columns, from, to));
      for (let row = 0; row < to - from; row += 1) {
        onRow(
          texts.map((textAt) => textAt(row)),
          before + from + row + 1,
        );
      }
    }
    before += rows;
  }
}

async function readMetadata(bytes: HeldBytes): Promise<FileMetaData> {
  const { parquetMetadata } = await import('hyparquet');
  const end = bytes.byteLength;
  const start = Math.max(0, end - TAIL);
  await bytes.hold([{ start, end }]);
  const tail = bytes.slice(start, end);
  // The file ends with the length of its metadata and the four letters PAR1.
  const length = tail.byteLength < 8 ? 0 : new DataView(tail).getUint32(tail.byteLength - 8, true) + 8;
  if (length > tail.byteLength && length <= end) await bytes.hold([{ start: end - length, end }]);
  const footer = length > tail.byteLength && length <= end ? bytes.slice(end - length, end) : tail;
  return parquetMetadata(footer, { parsers: textParsers(), geoparquet: false });
}

/** The columns that hold one value a row; nothing that we read is nested. */
async function plainColumns(metadata: FileMetaData): Promise<ParquetColumn[]> {
  const { parquetSchema } = await import('hyparquet');
  return parquetSchema(metadata)
    .children.filter(
      ({ children, element }) => children.length === 0 && element.repetition_type !== 'REPEATED',
    )
    .map(({ element }) => columnOf(element));
}

/** Where the needed columns of a row group are. */
function chunksOf(group: RowGroup, names: readonly string[]): ByteRange[] {
  return group.columns.flatMap(({ meta_data: chunk }) => {
    if (chunk === undefined) throw new Error('a column is encrypted');
    if (!names.includes(chunk.path_in_schema[0] ?? '')) return [];
    // A dictionary, where there is one, lies before the data.
    const start = Number(chunk.dictionary_page_offset ?? 0n) || Number(chunk.data_page_offset);
    return [{ start, end: start + Number(chunk.total_compressed_size) }];
  });
}

/** @throws CostDataError when a needed column is compressed in a way that we cannot read */
async function compressorsFor(
  metadata: FileMetaData,
  names: readonly string[],
  file: ExportFile,
): Promise<Compressors> {
  const codecs = metadata.row_groups.flatMap(({ columns }) =>
    columns.flatMap(({ meta_data: chunk }) =>
      chunk !== undefined && names.includes(chunk.path_in_schema[0] ?? '') ? [chunk.codec] : [],
    ),
  );
  const others = codecs.filter((codec) => !BUILT_IN.includes(codec));
  if (others.length === 0) return {};
  const { compressors } = await import('hyparquet-compressors');
  const unknown = others.find((codec) => compressors[codec] === undefined);
  if (unknown === undefined) return compressors;
  throw new CostDataError(
    `${file.displayPath}: it is compressed with ${unknown}, which cannot be read. Export it as Parquet with Snappy, ` +
      'as AWS does, or as gzip/csv.',
  );
}

/**
 * The texts of some rows of a row group, by column. One column is decoded after the other, and by a scan of its own,
 * because a scan holds on to what it decoded last.
 */
async function readTexts(
  options: ParquetScanOptions,
  columns: readonly ParquetColumn[],
  rowStart: number,
  rowEnd: number,
): Promise<TextAt[]> {
  const { parquetScan } = await import('hyparquet');
  const texts: TextAt[] = [];
  for (const column of columns) {
    const scan = await parquetScan({ ...options, columns: [column.name] });
    const values = await scan.readColumn({ column: column.name, rowStart, rowEnd });
    if (values.length !== rowEnd - rowStart) {
      throw new Error(`column ${column.name} has ${values.length} rows of ${rowEnd - rowStart}`);
    }
    texts.push(textsOf(values, column));
  }
  return texts;
}

/** Runs what reads and decodes: whatever the parser says of the bytes becomes a sentence about the file. */
async function decoding<T>(file: ExportFile, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const known = readError(file.displayPath, file.advice, error);
    if (known !== error || known instanceof UserError) throw known;
    throw new CostDataError(
      `${file.displayPath}: it is no Parquet file, damaged or cut off (${messageOf(error)}). Download or export it again.`,
      { cause: error },
    );
  }
}
