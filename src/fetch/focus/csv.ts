import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CostDataError } from '../../errors.ts';
import { readError, type ExportFile } from './export-file.ts';

/** Called for each row with its fields and where it is: its line in a text file, its number in a Parquet file. */
export type OnRow = (fields: readonly string[], number: number) => void;

/** Called once with the names of the columns; what it gives is called for each row. */
export type OnHeader = (header: readonly string[]) => OnRow;

/** One row longer than this is a quote that never closes: without a limit it would take the rest of the file. */
const LONGEST_ROW = 4 * 1024 * 1024;
const CHUNK = 256 * 1024;

/**
 * Reads a CSV file row by row, blank lines left out, never holding more than a chunk of it.
 * @throws CostDataError when the file is empty, cannot be read, is cut off, or its quoting is broken
 */
export async function readCsv(file: ExportFile, onHeader: OnHeader): Promise<void> {
  // Imported here: the parser is loaded only when an export is read.
  const { CsvError, Parser } = await import('csv-parse');
  const lines = new LineCounter();
  const rows: { on: OnRow | null } = { on: null };
  const parser = new Parser({
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    on_record: (fields: string[], info) => {
      const line = lines.startOf(fields, info.lines);
      if (fields.length === 1 && fields[0] === '') return null;
      if (rows.on === null) rows.on = onHeader(fields);
      else rows.on(fields, line);
      return null;
    },
  });
  parser.resume();
  try {
    const input = await file.open();
    await (file.format === 'csv.gz'
      ? pipeline(input, createGunzip({ chunkSize: CHUNK }), parser)
      : pipeline(input, parser));
  } catch (error) {
    if (error instanceof CsvError) throw brokenQuoting(file, lines.next, error);
    if (isDamaged(error)) throw damaged(file, lines.next, error);
    throw readError(`${file.displayPath}:${lines.next}`, file.advice, error);
  }
  if (rows.on === null) {
    throw new CostDataError(`${file.displayPath}: the file is empty. Export it again, or remove it.`);
  }
}

/**
 * Turns the parser's line counts into the line that a row starts on. The parser counts the line on which a row
 * ends, and counts a CRLF inside quotes twice.
 */
class LineCounter {
  /** The line that the next row starts on. */
  next = 1;
  #counted = 0;

  startOf(fields: readonly string[], counted: number): number {
    const start = this.next;
    const span = counted - this.#counted;
    this.#counted = counted;
    this.next += span === 1 ? 1 : span - crlfCount(fields);
    return start;
  }
}

function crlfCount(fields: readonly string[]): number {
  return fields.reduce((count, field) => count + field.split('\r\n').length - 1, 0);
}

function isDamaged(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
  );
}

function brokenQuoting(file: ExportFile, line: number, error: Error): CostDataError {
  return new CostDataError(
    `${file.displayPath}:${line}: the quotes of the row that starts here do not match, so nothing after it can be ` +
      'read. Export the file again, or mend this row.',
    { cause: error },
  );
}

function damaged(file: ExportFile, line: number, error: Error): CostDataError {
  return new CostDataError(
    `${file.displayPath}:${line}: the compressed file is damaged or cut off here (${error.message}). ` +
      'Download or export it again.',
    { cause: error },
  );
}
