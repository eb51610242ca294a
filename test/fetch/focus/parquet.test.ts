import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/config/problem.ts';
import { CostDataError } from '../../../src/errors.ts';
import type { FetchResult } from '../../../src/fetch/cost-model.ts';
import { bucketLocation } from '../../../src/fetch/focus/location.ts';
import {
  AS_OF,
  COLUMNS,
  exportBucket,
  fetchAt,
  fetchFolder,
  on,
  PLACES,
  total,
  type Row,
} from './exports.ts';
import type { MemoryBucket } from './memory-bucket.ts';
import { parquet, type KindName, type ParquetOptions } from './parquet-file.ts';

function fetchParquet(rows: readonly Row[], options?: ParquetOptions): Promise<FetchResult> {
  return fetchFolder({ 'a.parquet': parquet(rows, options) });
}

function fetchFrom(bucket: MemoryBucket): Promise<FetchResult> {
  return fetchAt(bucketLocation(bucket, 'focus'));
}

function days({ costs }: FetchResult): number[][] {
  return costs.series.map(({ daily }) => [...daily]);
}

describe.each(PLACES)('a Parquet file in $place', ({ holding }) => {
  it('is read like a CSV file', async () => {
    const file = parquet([
      on('2024-09-01', { EffectiveCost: '0.25' }),
      on('2024-09-02', { EffectiveCost: '4' }),
    ]);
    const result = await fetchAt(await holding({ 'a.snappy.parquet': file }));
    expect(days(result)).toEqual([[0.25, 4]]);
    expect(result.costs).toMatchObject({ currency: 'USD', window: { from: '2024-09-01', to: '2024-09-03' } });
    expect(result.costs.accountNames).toEqual(new Map([['123456789012', 'Atlas']]));
    expect(result.problems).toEqual([]);
  });
});

describe('a Parquet file', () => {
  // 10000000000 of 10^-11 multiplied is 0.09999999999999999.
  it.each<KindName>([
    'text',
    'bytes',
    'double',
    'decimal in 8 bytes',
    'decimal in 16 bytes',
    'decimal in bytes',
  ])('loses no digit of an amount that is a %s', async (kind) => {
    const costs = ['12.34', '-0.57', '0.1', '0', '98765.43210987654', '0.00000000001', '1234.56'];
    const rows = costs.map((cost, i) => on(`2024-09-0${i + 1}`, { EffectiveCost: cost }));
    const result = await fetchParquet(rows, { kinds: { EffectiveCost: kind } });
    expect(days(result)).toEqual([costs.map(Number)]);
    expect(result.problems).toEqual([]);
  });

  it.each<KindName>([
    'old timestamp',
    'old timestamp in microseconds',
    'timestamp in milliseconds',
    'timestamp in microseconds',
    'timestamp in nanoseconds',
    'date',
  ])('has charges on the UTC day of a %s', async (kind) => {
    const result = await fetchParquet([on('2024-08-31'), on('2024-09-01')], {
      kinds: { ChargePeriodStart: kind, ChargePeriodEnd: kind },
    });
    expect(result.costs.window).toEqual({ from: '2024-08-31', to: '2024-09-02' });
    expect(days(result)).toEqual([[1, 1]]);
  });

  it('pads account ids that are numbers', async () => {
    const result = await fetchParquet([on('2024-09-01', { SubAccountId: '51738928782' })], {
      kinds: { SubAccountId: 'integer' },
    });
    expect(result.costs.series.map(({ account }) => account)).toEqual(['051738928782']);
  });

  it.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI'] as const)(
    'is read in all its row groups and pages, compressed as %s',
    async (codec) => {
      const rows = Array.from({ length: 1000 }, (_, i) =>
        on(`2024-09-${(1 + (i % 9)).toString().padStart(2, '0')}`, { EffectiveCost: `${i}` }),
      );
      const options = {
        codec,
        rowGroupSize: 300,
        pageSize: 500,
        kinds: { EffectiveCost: 'double' },
      } as const;
      expect(total(await fetchParquet(rows, options))).toBe((999 * 1000) / 2);
    },
  );

  it.each([300, 70_000])('may have %i different texts in a column', async (count) => {
    const rows = Array.from({ length: count }, (_, i) => on('2024-09-01', { EffectiveCost: `${i}` }));
    const result = await fetchParquet(rows, { rowGroupSize: count });
    expect(total(result)).toBe(((count - 1) * count) / 2);
  });

  it('has its columns in any order and case, and may lack those that are optional', async () => {
    const columns = COLUMNS.filter((column) => column !== 'SubAccountName' && column !== 'BilledCost');
    const named = Object.fromEntries(columns.map((column) => [column, column.toLowerCase()]));
    const result = await fetchParquet([on('2024-09-01')], { columns: [...columns].reverse(), named });
    expect(total(result)).toBe(1);
    expect(result.costs.accountNames).toEqual(new Map());
  });

  it('reads BilledCost for the billed basis', async () => {
    const bucket = exportBucket({ 'a.parquet': parquet([on('2024-09-01', { BilledCost: '5' })]) });
    expect(total(await fetchAt(bucketLocation(bucket, 'focus'), AS_OF, 'billed'))).toBe(5);
  });

  it('counts what has no value like an empty field', async () => {
    const result = await fetchParquet([
      on('2024-09-01', { ServiceName: '', SubAccountId: 'NULL' }),
      on('2024-09-02', { SubAccountName: '' }),
    ]);
    expect(result.problems.map(({ message }) => message)).toEqual([
      '1 row without SubAccountId, counted for the billing account 999999999999.',
      '1 row without ServiceName, counted as the service "No service name".',
    ]);
  });

  it('names a bad row by its number, whatever row group it is in', async () => {
    const rows = [on('2024-09-01'), on('2024-09-01'), on('2024-09-01', { EffectiveCost: 'abc' })];
    const { problems } = await fetchParquet(rows, { rowGroupSize: 2 });
    expect(problems[0]).toMatchObject({ file: 'exports/a.parquet', line: null, key: 'EffectiveCost' });
    expect(problems[0]?.message).toBe('Row 3: "abc" is not an amount.');
  });

  it.each(['double', 'decimal in 16 bytes'] as const)(
    'reports an amount that is missing in a %s',
    async (kind) => {
      const { problems } = await fetchParquet([on('2024-09-01'), on('2024-09-01', { EffectiveCost: '' })], {
        kinds: { EffectiveCost: kind },
      });
      expect(problems.map(({ message }) => message)).toEqual([
        'Row 2: The amount is empty.',
        'Left out 1 bad row: their cost is unknown, so the report is incomplete.',
      ]);
    },
  );
});

describe('a double that is no amount', () => {
  it.each([
    ['Infinity', 'Row 2: "Infinity" is not an amount.'],
    ['NaN', 'Row 2: The amount is empty.'],
    ['1e13', 'Row 2: "10000000000000" is not an amount.'],
    ['-1e300', 'Row 2: "-1e+300" is not an amount.'],
  ])('is reported: %s', async (cost, message) => {
    const { problems } = await fetchParquet([on('2024-09-01'), on('2024-09-01', { EffectiveCost: cost })], {
      kinds: { EffectiveCost: 'double' },
    });
    expect(problems[0]?.message).toBe(message);
  });
});

describe('the requests for a Parquet file', () => {
  it('are one for a small file', async () => {
    const bucket = exportBucket({
      'a.parquet': parquet([on('2024-09-01'), on('2024-09-02')], { rowGroupSize: 1 }),
    });
    expect(total(await fetchFrom(bucket))).toBe(2);
    expect(bucket.lists).toEqual(['focus/']);
    expect(bucket.opens).toMatchObject([{ key: 'focus/a.parquet', start: 0 }]);
  });

  /** Reads three row groups, in which a column that is not needed lies between two that are. */
  async function readAround(unneeded: number): Promise<{ opens: number; read: number; size: number }> {
    const others = COLUMNS.filter((name) => name !== 'EffectiveCost' && name !== 'BilledCost');
    const rows = Array.from({ length: 3000 }, (_, i) =>
      on('2024-09-01', { EffectiveCost: '1'.padEnd(250), BilledCost: `${i}`.padEnd(unneeded) }),
    );
    const file = parquet(rows, {
      columns: ['EffectiveCost', 'BilledCost', ...others],
      codec: 'UNCOMPRESSED',
      rowGroupSize: 1000,
      dictionarySize: 1,
    });
    const bucket = exportBucket({ 'a.parquet': file });
    expect(total(await fetchFrom(bucket))).toBe(3000);
    const read = bucket.opens.reduce((bytes, { start, end }) => bytes + end - start, 0);
    return { opens: bucket.opens.length, read, size: file.length };
  }

  it('leave out what is not needed where it is large, and are few', async () => {
    const { opens, read, size } = await readAround(1500);
    // The end of the file, then each row group before and after the gap; the last one's rest is in the end already.
    expect(opens).toBe(1 + 2 + 2 + 1);
    expect(size).toBeGreaterThan(5_500_000);
    expect(read).toBeLessThan(size - 3 * 1_500_000 + 512 * 1024);
  });

  it('are one a row group where it is small', async () => {
    const { opens } = await readAround(20);
    // The last one lies in the end of the file.
    expect(opens).toBe(1 + 2);
  });
});

describe('a Parquet file that cannot be used', () => {
  const whole = parquet(Array.from({ length: 500 }, (_, i) => on('2024-09-01', { EffectiveCost: `${i}` })));
  const without = (...names: readonly string[]) =>
    parquet([on('2024-09-01')], { columns: COLUMNS.filter((column) => !names.includes(column)) });

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'exports/a.parquet: the file is empty.'],
    ['a few bytes', Buffer.from('PAR1'), 'exports/a.parquet: it is no Parquet file, damaged or cut off ('],
    [
      'CSV',
      Buffer.from('a,b\n'.repeat(50)),
      'exports/a.parquet: it is no Parquet file, damaged or cut off (',
    ],
    [
      'a file cut off',
      whole.subarray(0, whole.length / 2),
      'exports/a.parquet: it is no Parquet file, damaged or',
    ],
    [
      'a file without its beginning',
      whole.subarray(300),
      'exports/a.parquet: it is no Parquet file, damaged or',
    ],
    [
      'columns missing',
      without('BillingCurrency', 'EffectiveCost'),
      'exports/a.parquet: the header lacks the columns BillingCurrency, EffectiveCost. Export it as FOCUS',
    ],
    [
      'columns misnamed',
      parquet([on('2024-09-01')], { named: { BillingCurrency: 'billing_curency' } }),
      'exports/a.parquet: the header lacks the column BillingCurrency (the export has "billing_curency").',
    ],
    [
      'a column twice',
      parquet([on('2024-09-01')], { named: { BilledCost: 'effectivecost' } }),
      'exports/a.parquet: the column EffectiveCost is there twice',
    ],
    ['only one column', parquet([], { columns: ['ServiceName'] }), 'Export it as FOCUS 1.0, 1.1 or 1.2'],
    ['no rows', parquet([]), 'exports: no row of AWS, it has no rows at all.'],
    [
      'bad rows only',
      parquet([on('2024-09-01', { EffectiveCost: 'x' })]),
      'no row of AWS can be read. The first that cannot is exports/a.parquet, row 1, column EffectiveCost. Mend',
    ],
    [
      'two currencies',
      parquet([on('2024-09-01'), on('2024-09-01', { BillingCurrency: 'EUR' })]),
      'USD (first at exports/a.parquet, row 1) and EUR (first at exports/a.parquet, row 2)',
    ],
  ])('stops the run with what to do: %s', async (_, file, message) => {
    const fetched = fetchFolder({ 'a.parquet': file });
    await expect(fetched).rejects.toThrow(CostDataError);
    await expect(fetched).rejects.toThrow(message);
  });

  it('may be compressed in a way that cannot be read', async () => {
    const lzo = parquet([on('2024-09-01')], { codec: 'LZO' });
    await expect(fetchFolder({ 'a.parquet': lzo })).rejects.toThrow(
      'exports/a.parquet: it is compressed with LZO, which cannot be read. Export it as Parquet with Snappy',
    );
  });

  it('may end sooner in the bucket than it was listed', async () => {
    const bucket = exportBucket({ 'a.parquet': whole });
    const location = bucketLocation(bucket, 'focus');
    const longer = {
      ...location,
      list: async () => (await location.list()).map((file) => ({ ...file, size: file.size + 1 })),
    };
    await expect(fetchAt(longer)).rejects.toThrow('it ends after');
  });

  it('may be in a bucket whose connection breaks', async () => {
    const bucket = exportBucket({ 'a.parquet': whole });
    bucket.breaksAfter = 1000;
    const fetched = fetchFrom(bucket);
    await expect(fetched).rejects.toThrow(CostDataError);
    await expect(fetched).rejects.toThrow(
      's3://billing/focus/a.parquet: cannot be read (aborted). Run again; if',
    );
  });

  it('is refused wherever it is cut off, and when a part of it is gone', async () => {
    const small = parquet([on('2024-09-01'), on('2024-09-02', { ServiceName: 'A' })], { rowGroupSize: 1 });
    const gap = fc
      .tuple(fc.nat(small.length), fc.nat(small.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
      .filter(([from, to]) => from < to);
    await fc.assert(
      fc.asyncProperty(gap, async ([from, to]) => {
        const damaged = Buffer.concat([small.subarray(0, from), small.subarray(to)]);
        const fetched = fetchFrom(exportBucket({ 'a.parquet': damaged }));
        await expect(fetched).rejects.toThrow(CostDataError);
      }),
      { numRuns: 300, examples: [[[small.length - 1, small.length]], [[0, small.length]]] },
    );
  });
});

describe('the message of a problem in a Parquet file', () => {
  it('is one line that names file, column, row and what to do', async () => {
    const { problems } = await fetchParquet([on('2024-09-01'), on('2024-09-01', { BillingCurrency: '$' })]);
    expect(problems.slice(0, 1).map(problemText)).toEqual([
      'exports/a.parquet: BillingCurrency: Row 2: "$" is not an ISO 4217 code such as USD. Export the file again.',
    ]);
  });
});
