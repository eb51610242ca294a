import { CostDataError } from '../../errors.ts';
import type {
  Breakdown,
  BreakdownRequest,
  CostBasis,
  CostSource,
  FetchRequest,
  FetchResult,
} from '../cost-model.ts';
import { UsageBooks, usageReader } from './breakdown.ts';
import { columnsOf, type Columns, type Purpose } from './columns.ts';
import { Coverage } from './coverage.ts';
import { readCsv, type OnHeader, type OnRow } from './csv.ts';
import { placeIn, type ExportFile } from './export-file.ts';
import { findExportFiles } from './files.ts';
import { Ledger } from './ledger.ts';
import { localLocation, type ExportLocation } from './location.ts';
import { gapWarning, leftOutNotice, Notes, strangeNamesNotice } from './notes.ts';
import { placeText, type Place } from './place.ts';
import { rowReader, type Reading } from './rows.ts';

/** The export at a local path: see focusSourceAt. `displayPath` is what messages call it; the path by default. */
export function focusSource(options: { path: string; displayPath?: string }): CostSource {
  return focusSourceAt(localLocation(options.path, options.displayPath ?? options.path));
}

/**
 * Daily costs from a FOCUS 1.0 to 1.2 billing export: one .csv, .csv.gz or .parquet file, a folder of them, or the
 * layout of AWS Data Exports, of which the current version of each needed billing period is read.
 * Rows are added up while they are read and never kept. Only rows of AWS count. A folder must hold each row once:
 * a copy of a file under another name is not recognised and would count twice. A file that cannot be read fails the
 * whole fetch: numbers from a part of an export would be wrong.
 */
export function focusSourceAt(location: ExportLocation): CostSource {
  return {
    name: 'focus',
    longestWindow: Infinity,
    fetch: (request) => fetchExport(location, request),
    breakdown: (request) => readBreakdown(location, request),
  };
}

async function fetchExport(at: ExportLocation, request: FetchRequest): Promise<FetchResult> {
  const location = at.displayPath;
  const { files, problems } = await findExportFiles(at, request);
  const requested = request.window;
  const ledger = new Ledger(requested);
  const coverage = new Coverage();
  const notes = new Notes(location);
  const currency = new OneCurrency();

  const onReading = (reading: Reading, file: ExportFile, number: number): void => {
    if (reading.kind === 'charge') {
      if (reading.currency !== currency.code) currency.meet(reading.currency, placeIn(file, number));
      ledger.add(reading);
      coverage.add(reading);
      notes.charge(reading);
    } else if (reading.kind === 'bad') {
      notes.badRow(reading, placeIn(file, number));
    } else {
      notes.otherProvider(reading.provider);
    }
  };
  for (const file of files) {
    await readExport(file, request.costBasis, 'cost', (columns) => {
      const read = rowReader(columns, request.costBasis);
      return (fields, number) => {
        onReading(read(fields), file, number);
      };
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

/** Reads the export once more for what lies behind the cost: only then is it known which services are worth it. */
async function readBreakdown(at: ExportLocation, request: BreakdownRequest): Promise<Breakdown> {
  const { files } = await findExportFiles(at, request);
  const books = new UsageBooks(request);
  for (const file of files) {
    await readExport(file, request.costBasis, 'breakdown', (columns) => {
      const read = rowReader(columns, request.costBasis);
      const usageOf = usageReader(columns);
      return (fields) => {
        const reading = read(fields);
        if (reading.kind === 'charge') books.add(reading, columns, () => usageOf(fields));
      };
    });
  }
  return books.breakdown();
}

async function readExport(
  file: ExportFile,
  basis: CostBasis,
  purpose: Purpose,
  onColumns: (columns: Columns) => OnRow,
): Promise<void> {
  const onHeader: OnHeader = (header) => onColumns(columnsOf(header, basis, file.displayPath, purpose));
  if (file.format !== 'parquet') return readCsv(file, onHeader);
  const { readParquet } = await import('./parquet.ts');
  return readParquet(file, basis, purpose, onHeader);
}

/** The currency of all charges. Amounts of two currencies must never be added. */
class OneCurrency {
  code: string | null = null;
  #seenAt = '';

  /** @throws CostDataError when the code is another than that of the charges before */
  meet(code: string, place: Place): void {
    if (this.code !== null) {
      throw new CostDataError(
        `The export is in two currencies, ${this.code} (first at ${this.#seenAt}) and ${code} (first at ` +
          `${placeText(place)}), which cannot be added up. Export the billing accounts of each currency on their own.`,
      );
    }
    this.code = code;
    this.#seenAt = placeText(place);
  }
}

function nothingOfAws(notes: Notes, location: string): CostDataError {
  const badRow = notes.firstBadRow();
  if (badRow !== null) {
    return new CostDataError(
      `${location}: no row of AWS can be read. The first that cannot is ${badRow}. Mend this row, or export the file again.`,
    );
  }
  const providers = notes.otherProviders();
  const found = providers === '' ? 'it has no rows at all' : `its rows are of ${providers}`;
  return new CostDataError(
    `${location}: no row of AWS, ${found}. Point focus-path to an export of your AWS cost.`,
  );
}
