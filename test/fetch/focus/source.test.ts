import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/config/problem.ts';
import { runRequest } from '../../../src/fetch/cost-model.ts';
import { focusSource } from '../../../src/fetch/focus/source.ts';
import { AS_OF, COLUMNS, csv, csvRow, fetchCsv, fetchFolder, on, total } from './exports.ts';

describe('the focus source', () => {
  it('adds rows up by account, service, charge type and day', async () => {
    const { costs } = await fetchCsv(
      csv([
        on('2024-09-01', { EffectiveCost: '0.25' }),
        on('2024-09-01', { EffectiveCost: '0.50' }),
        on('2024-09-03', { EffectiveCost: '4' }),
        on('2024-09-02', { EffectiveCost: '-3', ChargeCategory: 'Credit' }),
        on('2024-09-02', { EffectiveCost: '8', SubAccountId: '000000000001', SubAccountName: 'Zenith' }),
        on('2024-09-02', { EffectiveCost: '16', ServiceName: 'AWS Lambda' }),
      ]),
    );

    expect(costs).toMatchObject({ source: 'focus', costBasis: 'amortized', currency: 'USD' });
    expect(costs.window).toEqual({ from: '2024-09-01', to: '2024-09-04' });
    expect(costs.accountNames).toEqual(
      new Map([
        ['000000000001', 'Zenith'],
        ['123456789012', 'Atlas'],
      ]),
    );
    const ec2 = 'Amazon Elastic Compute Cloud';
    expect(costs.series.map((series) => ({ ...series, daily: [...series.daily] }))).toEqual([
      { account: '000000000001', service: ec2, chargeType: 'usage', daily: [0, 8, 0] },
      { account: '123456789012', service: 'AWS Lambda', chargeType: 'usage', daily: [0, 16, 0] },
      { account: '123456789012', service: ec2, chargeType: 'credit', daily: [0, -3, 0] },
      { account: '123456789012', service: ec2, chargeType: 'usage', daily: [0.75, 0, 4] },
    ]);
  });

  it('reads EffectiveCost for the amortized basis and BilledCost for the billed one', async () => {
    const content = csv([on('2024-09-01', { EffectiveCost: '3', BilledCost: '5' })]);
    expect(total(await fetchCsv(content, 'amortized'))).toBe(3);
    expect(total(await fetchCsv(content, 'billed'))).toBe(5);
  });

  it('says nothing about an export without peculiarities', async () => {
    expect((await fetchCsv(csv([on('2024-09-01')]))).problems).toEqual([]);
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both line ends', (text: string) => text.replace('\n', '\r\n')],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['blank lines', (text: string) => `\n${text.replaceAll('\n', '\n\n')}\n`],
    ['headers in lower case', (text: string) => text.replace(/^.*/, (header) => header.toLowerCase())],
    [
      'headers in quotes with spaces',
      (text: string) => text.replace(/^.*/, (h) => h.replace(/(\w+)/g, '" $1 "')),
    ],
  ])('reads an export with %s', async (_, form) => {
    const result = await fetchCsv(form(csv([on('2024-09-01'), on('2024-09-02')])));
    expect(total(result)).toBe(2);
    expect(result.problems).toEqual([]);
  });

  it('reads quoted fields with commas, quotes and line breaks', async () => {
    const result = await fetchCsv(csv([on('2024-09-01', { ServiceName: 'A, "B"\nand C' })]));
    expect(result.costs.series.map(({ service }) => service)).toEqual(['A, "B" and C']);
  });

  it('accepts ServiceProviderName where ProviderName is missing', async () => {
    const result = await fetchCsv(csv([on('2024-09-01')]).replace('ProviderName', 'ServiceProviderName'));
    expect(total(result)).toBe(1);
  });

  it('puts a charge of a month on the day that it starts', async () => {
    const result = await fetchCsv(
      csv([
        on('2024-09-01', { ChargePeriodEnd: '2024-10-01 00:00:00', EffectiveCost: '30' }),
        on('2024-09-02'),
      ]),
    );
    expect(result.costs.series.map(({ daily }) => [...daily])).toEqual([[30, 1]]);
  });

  it('takes the UTC day of a start with an offset', async () => {
    const start = {
      ChargePeriodStart: '2024-09-01T22:00:00-05:00',
      ChargePeriodEnd: '2024-09-02T19:00:00-05:00',
    };
    const result = await fetchCsv(csv([start]));
    expect(result.costs.window).toEqual({ from: '2024-09-02', to: '2024-09-03' });
  });

  it('keeps the newest name of an account', async () => {
    const { costs } = await fetchCsv(
      csv([
        on('2024-09-02', { SubAccountName: 'New' }),
        on('2024-09-01', { SubAccountName: 'Old' }),
        on('2024-09-02', { SubAccountName: 'NULL' }),
      ]),
    );
    expect(costs.accountNames.get('123456789012')).toBe('New');
  });

  it('adds a hundred thousand tiny amounts to a large one without losing any', async () => {
    const tiny = Array.from({ length: 100_000 }, () => on('2024-09-01', { EffectiveCost: '0.0000001' }));
    const result = await fetchCsv(csv([on('2024-09-01', { EffectiveCost: '100000000' }), ...tiny]));
    expect(total(result)).toBe(100_000_000.01);
  });
});

describe('the window of an export', () => {
  const hour = (start: string, end: string) => ({ ChargePeriodStart: start, ChargePeriodEnd: end });

  it('ends with the newest day whose last hour is there', async () => {
    const result = await fetchCsv(
      csv([
        hour('2024-09-01 23:00:00', '2024-09-02 00:00:00'),
        hour('2024-09-02 23:00:00', '2024-09-03 00:00:00'),
        hour('2024-09-03 22:00:00', '2024-09-03 23:00:00'),
      ]),
    );
    expect(result.costs.window).toEqual({ from: '2024-09-01', to: '2024-09-03' });
    expect(result.problems.map(({ message }) => message)).toEqual([
      'Left out 1 row after 2024-09-02 (1.00 USD): they lie outside of the days that this run reports or are not complete yet.',
    ]);
  });

  it('does not take a charge of a month for a complete day', async () => {
    const month = hour('2024-09-02 00:00:00', '2024-10-01 00:00:00');
    const result = await fetchCsv(csv([on('2024-09-01'), month]));
    expect(result.costs.window.to).toBe('2024-09-02');
  });

  it('leaves out the newest day when there is no ChargePeriodEnd', async () => {
    const columns = COLUMNS.filter((column) => column !== 'ChargePeriodEnd');
    const result = await fetchCsv(csv([on('2024-09-01'), on('2024-09-02'), on('2024-09-03')], columns));
    expect(result.costs.window).toEqual({ from: '2024-09-01', to: '2024-09-03' });
  });

  it('is cut to the settled days and counts what it leaves out with its amount', async () => {
    const result = await fetchFolder({
      'a.csv': csv([
        on('2024-06-22', { EffectiveCost: '0.5' }),
        on('2024-06-21', { EffectiveCost: '0.25' }),
        ...Array.from({ length: 100 }, (_, i) =>
          on(new Date(Date.UTC(2024, 5, 23 + i)).toISOString().slice(0, 10)),
        ),
        on('2024-10-01', { EffectiveCost: '-7' }),
      ]),
    });
    expect(result.costs.window).toEqual({ from: '2024-06-23', to: '2024-10-01' });
    expect(total(result)).toBe(100);
    expect(result.problems.map(problemText)).toEqual([
      'exports: Left out 2 rows before 2024-06-23 (0.75 USD) and 1 row after 2024-09-30 (-7.00 USD): ' +
        'they lie outside of the days that this run reports or are not complete yet.',
    ]);
  });

  it('warns of days that no row is on', async () => {
    const { problems } = await fetchCsv(csv([on('2024-09-01'), on('2024-09-04')]));
    expect(problems).toMatchObject([{ severity: 'warning', file: 'export.csv' }]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The export has no AWS row on 2 days of the window, first on 2024-09-02: no cost counts there.',
    ]);
  });

  it('must hold a day, and the message says which as-of would', async () => {
    await expect(
      fetchFolder({ 'a.csv': csv([on('2024-09-01'), on('2024-09-02')]) }, '2026-01-10'),
    ).rejects.toThrow(
      'exports: the export covers 2024-09-01 to 2024-09-02 (complete through 2024-09-02), but a run as of 2026-01-10 ' +
        'needs days from 2025-09-30 to 2026-01-07. Set as-of to 2024-09-05, or point focus-path to an export of those days.',
    );
    const result = await fetchFolder({ 'a.csv': csv([on('2024-09-01'), on('2024-09-02')]) }, '2024-09-05');
    expect(result.costs.window).toEqual({ from: '2024-09-01', to: '2024-09-03' });
  });

  it('must hold a complete day', async () => {
    await expect(fetchCsv(csv([hour('2024-09-01 01:00:00', '2024-09-01 02:00:00')]))).rejects.toThrow(
      'export.csv: the export covers 2024-09-01 to 2024-09-01, but none of its days is complete',
    );
  });
});

describe('a folder', () => {
  it('is read with its subfolders, plain and compressed, whatever columns each file has', async () => {
    const columns = [...COLUMNS].reverse();
    const result = await fetchFolder({
      '2024-08/a.csv.gz': csv([on('2024-08-31', { EffectiveCost: '1' })]),
      '2024-09/a.csv': csv([on('2024-09-01', { EffectiveCost: '2' })], columns),
      'B.CSV': csv([on('2024-09-02', { EffectiveCost: '4' })]),
    });
    expect(total(result)).toBe(7);
    expect(result.problems).toEqual([]);
  });

  it('reads a file of several compressed parts to its end', async () => {
    const parts = [csv([on('2024-09-01')]), `${csvRow(on('2024-09-02'))}\n`];
    const result = await fetchFolder({ 'a.csv.gz': Buffer.concat(parts.map((part) => gzipSync(part))) });
    expect(total(result)).toBe(2);
  });

  it('leaves other files alone and says how many', async () => {
    const { problems } = await fetchFolder({
      'a.csv': csv([on('2024-09-01')]),
      'manifest.json': '{}',
      '._a.csv': 'x',
    });
    expect(problems.map(problemText)).toEqual([
      'exports: Ignored 2 files that are not .csv, .csv.gz or .parquet exports.',
    ]);
  });
});

describe('what an export says besides its costs', () => {
  it('names the skipped providers with their rows, and their mistakes do not matter', async () => {
    const result = await fetchCsv(
      csv([
        on('2024-09-01'),
        on('2024-09-01', { ProviderName: 'Oracle' }),
        on('2024-09-01', { ProviderName: 'Microsoft', EffectiveCost: 'abc' }),
        on('2024-09-01', { ProviderName: 'Microsoft', BillingCurrency: 'EUR' }),
      ]),
    );
    expect(total(result)).toBe(1);
    expect(result.problems).toMatchObject([{ severity: 'notice' }]);
    expect(result.problems.map(problemText)).toEqual([
      'export.csv: Skipped the rows of providers other than AWS: Microsoft (2 rows), Oracle (1 row).',
    ]);
  });

  it('names ten skipped providers at most', async () => {
    const others = Array.from({ length: 12 }, (_, i) =>
      on('2024-09-01', { ProviderName: `P${(i + 10).toString()}` }),
    );
    const { problems } = await fetchCsv(csv([on('2024-09-01'), ...others]));
    expect(problems[0]?.message).toMatch(/P10 \(1 row\), .*P19 \(1 row\) and 2 others\.$/);
  });

  it('tells once that ids were padded', async () => {
    const result = await fetchCsv(
      csv([
        on('2024-09-01', { SubAccountId: '51738928782' }),
        on('2024-09-01', { SubAccountId: '51738928782' }),
        on('2024-09-01', { SubAccountId: '6636263502' }),
      ]),
    );
    expect(result.costs.series.map(({ account }) => account)).toEqual(['006636263502', '051738928782']);
    expect(result.problems).toMatchObject([{ severity: 'notice' }]);
    expect(result.problems.map(({ message }) => message)).toEqual([
      '2 account ids with fewer than 12 digits, padded with leading zeros (51738928782 to 051738928782): ' +
        'spreadsheets drop the zeros that an id begins with.',
    ]);
  });

  it('tells that rows without SubAccountId count for the billing account', async () => {
    const result = await fetchCsv(csv([on('2024-09-01', { SubAccountId: 'NULL', SubAccountName: 'NULL' })]));
    expect(result.costs.series.map(({ account }) => account)).toEqual(['999999999999']);
    expect(result.problems.map(({ message }) => message)).toEqual([
      '1 row without SubAccountId, counted for the billing account 999999999999.',
    ]);
  });

  it('keeps the cost of rows without ServiceName and says so', async () => {
    const result = await fetchCsv(csv([on('2024-09-01', { ServiceName: '' })]));
    expect(result.costs.series.map(({ service }) => service)).toEqual(['No service name']);
    expect(result.problems.map(({ message }) => message)).toEqual([
      '1 row without ServiceName, counted as the service "No service name".',
    ]);
  });

  it('reads on over bytes that are not UTF-8 and names where they show', async () => {
    const broken = Buffer.from(csv([on('2024-09-01', { ServiceName: 'Caf\u00E9' })]), 'latin1');
    const result = await fetchCsv(broken);
    expect(total(result)).toBe(1);
    expect(result.problems.map(({ message }) => message)).toEqual([
      '1 name of services or accounts with bytes that are not UTF-8, e.g. "Caf\uFFFD".',
    ]);
  });
});

const sample = process.env.FOCUS_SAMPLE;

describe.skipIf(sample === undefined)('the FOCUS sample of the FinOps Foundation', () => {
  it.each([
    ['amortized', 13, '13.00'],
    ['billed', 18.0066386184, '18.01'],
  ] as const)('adds up to what its AWS rows do, %s', async (costBasis, exact, printed) => {
    const result = await focusSource({ path: sample ?? '' }).fetch(runRequest(AS_OF, costBasis));
    expect(result.costs.window).toEqual({ from: '2024-09-01', to: '2024-10-01' });
    expect(new Set(result.costs.series.map(({ account }) => account)).size).toBe(66);
    expect(total(result)).toBeCloseTo(exact, 9);
    expect(total(result).toFixed(2)).toBe(printed);
    expect(result.problems.map(({ message }) => message).join('\n')).toMatch(
      /Microsoft \(51 rows\), Oracle \(7 rows\)[^]*66 account ids/,
    );
  });
});
