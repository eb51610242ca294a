import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CostDataError, messageOf } from '../../errors.ts';
import type { ExportFile } from './files.ts';

/** Called for each row with its fields and the line of the file that it starts on, 1-based. */
export type OnRow = (fields: string[], line: number) => void;

/** One row longer than this is a quote that never closes: without a limit it would take the rest of the file. */
const LONGEST_ROW = 4 * 1024 * 1024;
const CHUNK = 256 * 1024;

/**
 * Reads a CSV file row by row, header included and blank lines left out, never holding more than a chunk of it.
 * @throws CostDataError when the file cannot be read, is cut off, or its quoting is broken
 */
export async function readRows(file: ExportFile, onRow: OnRow): Promise<void> {
  // Imported here: the parser is loaded only when an export is read.
  const { CsvError, Parser } = await import('csv-parse');
  const lines = new LineCounter();
  const parser = new Parser({
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    on_record: (fields: string[], info) => {
      const line = lines.startOf(fields, info.lines);
      if (fields.length > 1 || fields[0] !== '') onRow(fields, line);
      return null;
    },
  });
  parser.resume();
  const input = createReadStream(file.path, { highWaterMark: CHUNK });
  try {
    await (file.compressed
      ? pipeline(input, createGunzip({ chunkSize: CHUNK }), parser)
      : pipeline(input, parser));
  } catch (error) {
    if (error instanceof CsvError) throw brokenQuoting(file, lines.next, error);
    if (isSystemError(error)) throw unreadable(file, lines.next, error);
    throw error;
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

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'errno' in error;
}

function brokenQuoting(file: ExportFile, line: number, error: Error): CostDataError {
  return new CostDataError(
    `${file.displayPath}:${line}: the quotes of the row that starts here do not match, so nothing after it can be ` +
      'read. Export the file again, or mend this row.',
    { cause: error },
  );
}

function unreadable(file: ExportFile, line: number, error: NodeJS.ErrnoException): CostDataError {
  if (error.code?.startsWith('Z_') === true) {
    return new CostDataError(
      `${file.displayPath}:${line}: the compressed file is damaged or cut off here (${error.message}). ` +
        'Download or export it again.',
      { cause: error },
    );
  }
  return new CostDataError(
    `${file.displayPath}:${line}: cannot be read (${messageOf(error)}). Check the file and its permissions.`,
    { cause: error },
  );
}
