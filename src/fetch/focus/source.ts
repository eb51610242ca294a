import { CostDataError } from '../../errors.ts';
import {
  type CostBasis,
  type CostSource,
  type FetchRequest,
  type FetchResult,
} from '../cost-model.ts';
import { columnsOf } from './columns.ts';
import { Coverage } from './coverage.ts';
import { readRows } from './csv.ts';
import { findExportFiles, type ExportFile } from './files.ts';
import { Ledger } from './ledger.ts';
import { gapWarning, leftOutNotice, Notes, strangeNamesNotice } from './notes.ts';
import { rowReader, type Charge, type Reading } from './rows.ts';

/**
 * Daily costs from a FOCUS 1.0 to 1.2 billing export: one .csv or .csv.gz file, or a folder of them.
 * Rows are added up while they are read and never kept. Only rows of AWS count. A folder must hold each row once:
 * a copy of a file under another name is not recognised and would count twice.
 * @param options.displayPath what messages call the path; the path itself by default
 */
export function focusSource(options: { path: string; displayPath?: string }): CostSource {
  const location = options.displayPath ?? options.path;
  return { name: 'focus', longestWindow: Infinity, fetch: (request) => fetchExport(options.path, location, request) };
}

async function fetchExport(path: string, location: string, request: FetchRequest): Promise<FetchResult> {
  const { files, problems } = await findExportFiles(path, location);
  const requested = request.window;
  const ledger = new Ledger(requested);
  const coverage = new Coverage();
  const notes = new Notes(location);
  const currency = new OneCurrency();

  for (const file of files) {
    await readExport(file, request.costBasis, (reading, line) => {
      if (reading.kind === 'charge') {
        currency.check(reading, file, line);
        ledger.add(reading);
        coverage.add(reading);
        notes.charge(reading);
      } else if (reading.kind === 'bad') {
        notes.badRow(reading, file.displayPath, line);
      } else {
        notes.otherProvider(reading.provider);
      }
    });
  }
  if (currency.code === null) throw nothingOfAws(notes, location);

  const window = coverage.within(requested, request.asOf, location);
  const series = ledger.series(window);
  const accountNames = ledger.accountNames();
  const leftOut = { before: ledger.leftOutBefore(), after: ledger.leftOutAfter(window) };
  return {
    costs: {
      source: 'focus',
      costBasis: request.costBasis,
      currency: currency.code,
      window,
      series,
      accountNames,
      unavailable: new Set(),
    },
    problems: [
      ...problems,
      ...notes.problems(),
      ...leftOutNotice(leftOut, window, currency.code, location),
      ...gapWarning(ledger.rowsByDay(window), window, location),
      ...strangeNamesNotice(series, accountNames, location),
    ],
    failures: [],
    planted: [],
  };
}

async function readExport(
  file: ExportFile,
  basis: CostBasis,
  onReading: (reading: Reading, line: number) => void,
): Promise<void> {
  const header: { reader: ReturnType<typeof rowReader> | null } = { reader: null };
  await readRows(file, (fields, line) => {
    if (header.reader === null) header.reader = rowReader(columnsOf(fields, basis, file.displayPath), basis);
    else onReading(header.reader(fields), line);
  });
  if (header.reader === null) {
    throw new CostDataError(`${file.displayPath}: the file is empty. Export it again, or remove it.`);
  }
}

/** The currency of all charges. Amounts of two currencies must never be added. */
class OneCurrency {
  code: string | null = null;
  #seenAt = '';

  check(charge: Charge, file: ExportFile, line: number): void {
    if (charge.currency === this.code) return;
    const here = `${file.displayPath}:${line}`;
    if (this.code !== null) {
      throw new CostDataError(
        `The export is in two currencies, ${this.code} (first at ${this.#seenAt}) and ${charge.currency} (first at ` +
          `${here}), which cannot be added up. Export the billing accounts of each currency on their own.`,
      );
    }
    this.code = charge.currency;
    this.#seenAt = here;
  }
}

function nothingOfAws(notes: Notes, location: string): CostDataError {
  const [badRow] = notes.badRows();
  if (badRow !== undefined) {
    return new CostDataError(
      `${location}: no row of AWS can be read. The first that cannot is ${badRow.file ?? location}:${badRow.line ?? 1}${badRow.key === null ? '' : `, column ${badRow.key}`}. Mend this row, or export the file again.`,
    );
  }
  const providers = notes.otherProviders();
  const found = providers === '' ? 'it has no rows at all' : `its rows are of ${providers}`;
  return new CostDataError(
    `${location}: no row of AWS, ${found}. Point focus-path to an export of your AWS cost.`,
  );
}
