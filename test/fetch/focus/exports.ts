import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { runRequest, type CostBasis, type FetchResult } from '../../../src/fetch/cost-model.ts';
import { bucketLocation, localLocation, type ExportLocation } from '../../../src/fetch/focus/location.ts';
import { focusSource, focusSourceAt } from '../../../src/fetch/focus/source.ts';
import { MemoryBucket } from './memory-bucket.ts';

/** Settled days as of this day: 2024-06-23 up to and with 2024-09-30. */
export const AS_OF = '2024-10-03';

const ROW = {
  BilledCost: '2.00',
  BillingAccountId: '999999999999',
  BillingCurrency: 'USD',
  ChargeCategory: 'Usage',
  ChargeClass: 'NULL',
  ChargePeriodEnd: '2024-09-02 00:00:00',
  ChargePeriodStart: '2024-09-01 00:00:00',
  EffectiveCost: '1.00',
  ProviderName: 'AWS',
  PublisherName: 'Amazon Web Services, Inc.',
  ServiceName: 'Amazon Elastic Compute Cloud',
  SubAccountId: '123456789012',
  SubAccountName: 'Atlas',
};

export type Row = Partial<Record<keyof typeof ROW, string>>;
export type Column = keyof typeof ROW;
export const COLUMNS = Object.keys(ROW) as readonly Column[];

/** All fields of a row: what is not said is as in an ordinary AWS row of 2024-09-01. */
export function rowOf(row: Row): Record<Column, string> {
  return { ...ROW, ...row };
}

/** A row as a line of a CSV export. */
export function csvRow(row: Row = {}, columns: readonly Column[] = COLUMNS): string {
  const fields = rowOf(row);
  return columns.map((column) => quoted(fields[column])).join(',');
}

/** The fields of a row that starts at midnight of a day and lasts to the next. */
export function on(day: string, row: Row = {}): Row {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { ChargePeriodStart: `${day} 00:00:00`, ChargePeriodEnd: `${next} 00:00:00`, ...row };
}

export function csv(rows: readonly Row[], columns: readonly Column[] = COLUMNS): string {
  return [columns.join(','), ...rows.map((row) => csvRow(row, columns))].join('\n') + '\n';
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The content of a file; as it was delivered at an instant when that matters. */
export type Content = string | Buffer | { readonly body: string | Buffer; readonly modified: string };

/** Writes files into a folder that goes away with the test; names that end in .gz are compressed. */
export async function exportFolder(files: Readonly<Record<string, Content>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'focus-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    const { bytes, modified } = stored(name, content);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    await utimes(file, modified, modified);
  }
  return folder;
}

function stored(name: string, content: Content): { bytes: Buffer; modified: Date } {
  const { body, modified } =
    typeof content === 'string' || Buffer.isBuffer(content)
      ? { body: content, modified: '2024-10-02T00:00:00Z' }
      : content;
  const bytes = typeof body === 'string' && name.endsWith('.gz') ? gzipSync(body) : Buffer.from(body);
  return { bytes, modified: new Date(modified) };
}

/** A bucket with these files below the prefix `focus`. */
export function exportBucket(files: Readonly<Record<string, Content>>): MemoryBucket {
  const bucket = new MemoryBucket('billing');
  for (const [name, content] of Object.entries(files)) {
    const { bytes, modified } = stored(name, content);
    bucket.put(`focus/${name}`, bytes, modified);
  }
  return bucket;
}

/** The two places that an export can lie in, with what messages call them. */
export const PLACES = [
  {
    place: 'a local folder',
    path: 'exports',
    holding: async (files: Readonly<Record<string, Content>>): Promise<ExportLocation> =>
      localLocation(await exportFolder(files), 'exports'),
  },
  {
    place: 'a bucket',
    path: 's3://billing/focus',
    holding: (files: Readonly<Record<string, Content>>): Promise<ExportLocation> =>
      Promise.resolve(bucketLocation(exportBucket(files), 'focus')),
  },
];

/** Fetches the export at a location as a run on a day does. */
export function fetchAt(
  location: ExportLocation,
  asOf = AS_OF,
  costBasis: CostBasis = 'amortized',
): Promise<FetchResult> {
  return focusSourceAt(location).fetch(runRequest(asOf, costBasis));
}

/** Fetches one file with this content, which messages call `export.csv`. */
export async function fetchCsv(
  content: string | Buffer,
  costBasis: CostBasis = 'amortized',
): Promise<FetchResult> {
  const folder = await exportFolder({ 'export.csv': content });
  const source = focusSource({ path: path.join(folder, 'export.csv'), displayPath: 'export.csv' });
  return source.fetch(runRequest(AS_OF, costBasis));
}

/** Fetches a folder with these files, which messages call `exports`. */
export async function fetchFolder(
  files: Readonly<Record<string, Content>>,
  asOf = AS_OF,
): Promise<FetchResult> {
  const folder = await exportFolder(files);
  return focusSource({ path: folder, displayPath: 'exports' }).fetch(runRequest(asOf, 'amortized'));
}

export function total({ costs }: FetchResult): number {
  return costs.series.flatMap(({ daily }) => [...daily]).reduce((sum, cost) => sum + cost, 0);
}
