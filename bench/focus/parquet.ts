import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { fileWriter, parquetWriteRows, type ColumnSource } from 'hyparquet-writer';

/** Columns that AWS does not write as text. */
const TIMESTAMPS = ['BillingPeriodStart', 'BillingPeriodEnd', 'ChargePeriodStart', 'ChargePeriodEnd'];
const NUMBER = /Cost$|Quantity$|UnitPrice$/;

type Value = string | number | Date | null;

/** Writes the rows of a CSV export as Parquet, compressed with Snappy, as AWS does. */
export async function writeParquet(csv: string, parquet: string, rowGroupSize: number): Promise<void> {
  const rows = createReadStream(csv).pipe(parse({ bom: true, columns: true }));
  const names = await headerOf(csv);
  await parquetWriteRows({
    writer: fileWriter(parquet),
    columns: names.map((name) => ({ name, type: typeOf(name) })),
    rows: typed(rows),
    rowGroupSize,
  });
}

async function headerOf(csv: string): Promise<string[]> {
  for await (const header of createReadStream(csv).pipe(parse({ bom: true, to: 1 }))) {
    if (Array.isArray(header)) return header.map(String);
  }
  return [];
}

function typeOf(name: string): NonNullable<ColumnSource['type']> {
  if (TIMESTAMPS.includes(name)) return 'TIMESTAMP';
  return NUMBER.test(name) ? 'DOUBLE' : 'STRING';
}

async function* typed(rows: AsyncIterable<unknown>): AsyncGenerator<Record<string, Value>> {
  for await (const row of rows) {
    if (typeof row !== 'object' || row === null) continue;
    const entries = Object.entries(row).map(([name, text]) => [name, valueOf(name, String(text))]);
    yield Object.fromEntries(entries);
  }
}

function valueOf(name: string, text: string): Value {
  if (text === 'NULL') return null;
  const type = typeOf(name);
  if (type === 'TIMESTAMP') return new Date(`${text.replace(' ', 'T')}Z`);
  return type === 'DOUBLE' ? Number(text) : text;
}
