import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/config/problem.ts';
import { CostDataError } from '../../../src/errors.ts';
import { runRequest } from '../../../src/fetch/cost-model.ts';
import { focusSource } from '../../../src/fetch/focus/source.ts';
import {
  AS_OF,
  COLUMNS,
  csv,
  csvRow,
  exportFolder,
  fetchCsv,
  fetchFolder,
  on,
  total,
  type Row,
} from './exports.ts';

const HEADER = COLUMNS.join(',');

describe('a bad row', () => {
  it.each<[string, Row, string, string]>([
    [
      'an amount with thousands',
      { EffectiveCost: '1,234.56' },
      'EffectiveCost',
      '"1,234.56" is not an amount.',
    ],
    ['an amount of letters', { EffectiveCost: 'abc' }, 'EffectiveCost', '"abc" is not an amount.'],
    ['no amount', { EffectiveCost: 'NULL' }, 'EffectiveCost', 'The amount is empty.'],
    [
      'a start that is no date',
      { ChargePeriodStart: '09/18/2024' },
      'ChargePeriodStart',
      'not a date and time',
    ],
    ['no start', { ChargePeriodStart: '' }, 'ChargePeriodStart', '"" is not a date and time.'],
    [
      'a day that does not exist',
      { ChargePeriodStart: '2024-09-31' },
      'ChargePeriodStart',
      'not a date and time',
    ],
    ['a rounded account id', { SubAccountId: '1.23457E+11' }, 'SubAccountId', 'A spreadsheet rounded the id'],
    ['an account id of 13 digits', { SubAccountId: '1234567890123' }, 'SubAccountId', 'not an account id'],
    ['no account at all', { SubAccountId: '', BillingAccountId: 'NULL' }, 'SubAccountId', 'It is empty'],
    [
      'no account and a bad payer',
      { SubAccountId: '', BillingAccountId: '1234567890123' },
      'SubAccountId',
      'It is',
    ],
    ['no currency', { BillingCurrency: 'NULL' }, 'BillingCurrency', 'not an ISO 4217 code'],
    ['a currency sign', { BillingCurrency: '$' }, 'BillingCurrency', '"$" is not an ISO 4217 code'],
    ['an unknown category', { ChargeCategory: 'Gift' }, 'ChargeCategory', '"Gift" is not Usage'],
    ['no category', { ChargeCategory: 'null' }, 'ChargeCategory', '"" is not Usage'],
    ['no provider', { ProviderName: '' }, 'ProviderName', 'whose charge this is cannot be told'],
  ])('is reported with file, line and column: %s', async (_, row, column, message) => {
    const result = await fetchCsv(csv([on('2024-09-01'), on('2024-09-01', row), on('2024-09-01')]));
    expect(total(result)).toBe(2);
    expect(result.problems).toHaveLength(2);
    expect(result.problems[0]).toMatchObject({
      severity: 'warning',
      file: 'export.csv',
      line: 3,
      key: column,
    });
    expect(result.problems[0]?.message).toContain(message);
    expect(result.problems[0]?.hint).toMatch(/\.$/);
    expect(result.problems[1]).toMatchObject({
      severity: 'warning',
      message: 'Left out 1 bad row: their cost is unknown, so the report is incomplete.',
    });
  });

  it.each([
    ['fewer', '"a","b"', '2 fields'],
    ['more', `${csvRow()},""`, '14 fields'],
  ])('may have %s fields than the header has columns', async (_, line, fields) => {
    const result = await fetchCsv(`${csv([on('2024-09-01')])}${line}\n`);
    expect(total(result)).toBe(1);
    expect(result.problems[0]).toMatchObject({ line: 3, key: null });
    expect(result.problems[0]?.message).toBe(`The row has ${fields}, the header has 13 columns.`);
  });

  it.each(['\n', '\r\n'])(
    'has the line it starts on, after fields with line breaks (%j)',
    async (lineEnd) => {
      const tall = on('2024-09-01', { SubAccountName: `a${lineEnd}b${lineEnd}${lineEnd}c` });
      const text = [
        HEADER,
        csvRow(tall),
        '',
        csvRow(tall),
        csvRow({ ...tall, EffectiveCost: 'x' }),
        csvRow({ EffectiveCost: 'y' }),
      ];
      const { problems } = await fetchCsv(text.join(lineEnd) + lineEnd);
      // The header is line 1, each tall row takes 4 lines, the blank one is line 6.
      expect(problems.map(({ line }) => line)).toEqual([11, 15, null]);
    },
  );

  it('is listed up to 20 times and then counted', async () => {
    const bad = Array.from({ length: 1234 }, () => on('2024-09-01', { EffectiveCost: '?' }));
    const { problems } = await fetchCsv(csv([on('2024-09-01'), ...bad]));
    expect(problems).toHaveLength(21);
    expect(problems[20]?.message).toBe(
      'Left out 1,234 bad rows, the first 20 of them listed: their cost is unknown, so the report is incomplete.',
    );
  });

  it('never prints control characters of the export', async () => {
    const { problems } = await fetchCsv(
      csv([on('2024-09-01'), on('2024-09-01', { EffectiveCost: `1\n::error::\u001B${'x'.repeat(99)}` })]),
    );
    expect(problems[0]?.message).toBe(`"1 ::error:: ${'x'.repeat(28)}…" is not an amount.`);
  });
});

describe('an export that cannot be used', () => {
  const bothCurrencies = csv([
    on('2024-09-01'),
    on('2024-09-01'),
    on('2024-09-02', { BillingCurrency: 'EUR' }),
  ]);
  const without = (...names: readonly string[]) =>
    csv(
      [on('2024-09-01')],
      COLUMNS.filter((column) => !names.includes(column)),
    );

  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'export.csv: the file is empty.'],
    [
      'two currencies',
      bothCurrencies,
      'in two currencies, USD (first at export.csv:2) and EUR (first at export.csv:4), which cannot be added up',
    ],
    [
      'columns missing',
      without('BillingCurrency', 'EffectiveCost', 'ProviderName'),
      'export.csv: the header lacks the columns BillingCurrency, EffectiveCost, ProviderName.',
    ],
    [
      'columns misnamed',
      csv([on('2024-09-01')]).replace('BillingCurrency', 'Billing_Curency'),
      'export.csv: the header lacks the column BillingCurrency (the export has "Billing_Curency").',
    ],
    ['semicolons', csv([on('2024-09-01')]).replaceAll(',', ';'), 'Its first line is a single column'],
    [
      'a column twice',
      csv([on('2024-09-01')]).replace('BilledCost', 'effectivecost'),
      'EffectiveCost is there twice',
    ],
    ['only a header', `${HEADER}\n`, 'export.csv: no row of AWS, it has no rows at all.'],
    [
      'other providers only',
      csv([on('2024-09-01', { ProviderName: 'Microsoft' })]),
      'export.csv: no row of AWS, its rows are of Microsoft (1 row).',
    ],
    [
      'bad rows only',
      csv([on('2024-09-01', { EffectiveCost: 'x' })]),
      'no row of AWS can be read. The first that cannot is export.csv:2, column EffectiveCost. Mend this row',
    ],
    ['a quote that never closes', `${csv([on('2024-09-01')])}"open,\n1,2\n`, 'export.csv:3: the quotes'],
    ['a quote within a field', `${csv([on('2024-09-01')])}\n5" disk,1\n`, 'export.csv:4: the quotes'],
    ['text after a closing quote', `${csv([on('2024-09-01')])}"a"b,1\n`, 'export.csv:3: the quotes'],
    ['a row without end', `${HEADER}\n"${'x'.repeat(5_000_000)}"\n`, 'export.csv:2: the quotes'],
  ])('stops the run with what to do: %s', async (_, content, message) => {
    const fetched = fetchCsv(content);
    await expect(fetched).rejects.toThrow(CostDataError);
    await expect(fetched).rejects.toThrow(message);
  });

  it('names the cost column of the basis when it is missing', async () => {
    await expect(fetchCsv(without('BilledCost'), 'billed')).rejects.toThrow('lacks the column BilledCost');
    expect(total(await fetchCsv(without('BilledCost'), 'amortized'))).toBe(1);
  });

  const compressed = gzipSync(
    csv(Array.from({ length: 5000 }, (_, i) => on('2024-09-01', { EffectiveCost: `${i}` }))),
  );

  it.each<[string, Record<string, string | Buffer>, string]>([
    ['a folder without files', {}, 'exports: the folder holds no .csv, .csv.gz or .parquet file.'],
    [
      'a folder of other files',
      { 'a.json': 'x', 'b.txt': 'y' },
      'no .csv, .csv.gz or .parquet file (2 other files).',
    ],
    [
      'the same file plain and compressed',
      { 'sub/x.csv': csv([on('2024-09-01')]), 'sub/x.csv.gz': csv([on('2024-09-01')]) },
      'exports: sub/x.csv is there both plain and compressed (sub/x.csv.gz), so its cost would count twice.',
    ],
    [
      'the same file as CSV and as Parquet',
      { 'x.csv': csv([on('2024-09-01')]), 'x.snappy.parquet': 'PAR1' },
      'exports: x.csv is there in two formats (x.snappy.parquet), so its cost would count twice.',
    ],
    [
      'a compressed file cut off',
      { 'a.csv.gz': compressed.subarray(0, compressed.length / 2) },
      'damaged or cut off',
    ],
    [
      'a compressed file that is not',
      { 'a.csv.gz': Buffer.from(csv([on('2024-09-01')])) },
      'exports/a.csv.gz:1: the',
    ],
    [
      'two currencies in two files',
      { 'a.csv': csv([on('2024-09-01')]), 'b.csv': csv([on('2024-09-01', { BillingCurrency: 'eur' })]) },
      'USD (first at exports/a.csv:2) and EUR (first at exports/b.csv:2)',
    ],
  ])('stops the run with what to do: %s', async (_, files, message) => {
    const fetched = fetchFolder(files);
    await expect(fetched).rejects.toThrow(CostDataError);
    await expect(fetched).rejects.toThrow(message);
  });

  it('may not be missing', async () => {
    const folder = await exportFolder({});
    const source = focusSource({ path: path.join(folder, 'none.csv'), displayPath: 'none.csv' });
    const fetched = source.fetch(runRequest(AS_OF, 'amortized'));
    await expect(fetched).rejects.toThrow(CostDataError);
    await expect(fetched).rejects.toThrow('none.csv: cannot be read');
  });

  it('is called by its path when nothing else is said', async () => {
    const folder = await exportFolder({ 'a.csv': csv([on('2024-09-01', { SubAccountId: '1' })]) });
    const { problems } = await focusSource({ path: folder }).fetch(runRequest(AS_OF, 'amortized'));
    expect(problems.map(problemText)).toEqual([expect.stringContaining(`${folder}: 1 account id`)]);
  });
});

describe('a damaged export', () => {
  const content = Buffer.from(
    csv([
      on('2024-09-01', { ServiceName: 'A "b"\nc' }),
      on('2024-09-02'),
      on('2024-09-03', { EffectiveCost: '-1E-7' }),
    ]),
  );

  it('is read or refused, and never ends in another error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(content.length - 1), fc.nat(255)), { maxLength: 5 }),
        fc.nat(content.length),
        fc.boolean(),
        async (changes, length, zipped) => {
          const damaged = Buffer.from(zipped ? gzipSync(content) : content);
          for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
          const name = zipped ? 'a.csv.gz' : 'a.csv';
          try {
            const result = await fetchFolder({ [name]: damaged.subarray(0, Math.max(1, length)) });
            expect(Number.isFinite(total(result))).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(CostDataError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
