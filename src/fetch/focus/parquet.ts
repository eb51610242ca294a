import type { Compressors, ParquetScanOptions, RowGroup } from 'hyparquet';
import { CostDataError, messageOf, UserError } from '../../errors.ts';
import type { CostBasis } from '../cost-model.ts';
import { columnsOf, readPositions, type Purpose } from './columns.ts';
import type { OnHeader } from './csv.ts';
import { readError, type ExportFile } from './export-file.ts';
import { HeldBytes } from './parquet-bytes.ts';
import {
  columnChunks,
  compressorsFor,
  plainColumns,
  readMetadata,
  type ColumnChunk,
} from './parquet-metadata.ts';
import { checkPages } from './parquet-pages.ts';
import { textsOf, type TextAt } from './parquet-texts.ts';
import { textParsers, withoutDecimal, type ParquetColumn } from './parquet-values.ts';

/** Bounds memory within a row group, of which some writers make a single one. */
const ROWS_AT_A_TIME = 1024 * 1024;

/**
 * Reads the rows of a Parquet file, of which the header given on has the columns that the cost basis and the purpose
 * need and no others. It holds one row group at a time: the compressed bytes of these columns, and some 30 bytes for each row.
 * Requests: one for the metadata (two when they are larger than half a mebibyte), then for each row group one, or one
 * more for each gap of over a mebibyte between needed columns: 11 more at most. A file of half a mebibyte takes one.
 * @throws CostDataError when the file is damaged, cut off, not Parquet, or compressed in a way that cannot be read
 */
export async function readParquet(
  file: ExportFile,
  basis: CostBasis,
  purpose: Purpose,
  onHeader: OnHeader,
): Promise<void> {
  if (file.size === 0) {
    throw new CostDataError(`${file.displayPath}: the file is empty. Export it again, or remove it.`);
  }
  const bytes = new HeldBytes(file);
  const metadata = await decoding(file, () => readMetadata(bytes));
  const all = await decoding(file, () => plainColumns(metadata));
  const header = all.map(({ name }) => name);
  const positions = readPositions(columnsOf(header, basis, file.displayPath, purpose));
  const columns = all.filter((_, position) => positions.includes(position));
  const names = columns.map(({ name }) => name);
  const compressors = await decoding(file, () => compressorsFor(metadata, names, file));

  const onRow = onHeader(names);
  const schema = metadata.schema.map(withoutDecimal);
  // Byte arrays stay bytes unless they are said to be text: some of them are decimals.
  const options = { file: bytes, compressors, parsers: textParsers(), utf8: false, useOffsetIndex: false };
  let number = 0;
  for (const group of metadata.row_groups) {
    await decoding(file, () =>
      holdGroup(bytes, columnChunks(group, columns), compressors, Number(group.num_rows)),
    );
    const alone = { ...options, metadata: { ...metadata, schema, row_groups: [group] } };
    for (const [from, to] of parts(group)) {
      const texts = await decoding(file, () => readTexts(alone, columns, from, to));
      for (let row = 0; row < to - from; row += 1) {
        number += 1;
        const fields = texts.map((textAt) => textAt(row));
        onRow(fields, number);
      }
    }
  }
}

/** Reads the columns of a row group, and checks them. */
async function holdGroup(
  bytes: HeldBytes,
  chunks: readonly ColumnChunk[],
  compressors: Compressors,
  rows: number,
): Promise<void> {
  await bytes.hold(chunks);
  for (const { start, end, ...content } of chunks) {
    checkPages(bytes.slice(start, end), rows, { ...content, compressors });
  }
}

/** The rows of a group in parts that fit in memory. */
function* parts(group: RowGroup): Generator<[from: number, to: number]> {
  const rows = Number(group.num_rows);
  for (let from = 0; from < rows; from += ROWS_AT_A_TIME) yield [from, Math.min(from + ROWS_AT_A_TIME, rows)];
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
    if (known instanceof UserError) throw known;
    throw new CostDataError(
      `${file.displayPath}: it is no Parquet file, damaged or cut off (${messageOf(error)}). Download or export it again.`,
      { cause: error },
    );
  }
}
