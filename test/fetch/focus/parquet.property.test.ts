import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/config/problem.ts';
import type { FetchResult } from '../../../src/fetch/cost-model.ts';
import { csv, fetchFolder, on, type Row } from './exports.ts';
import { parquet, type KindName } from './parquet-file.ts';

const DECIMALS = 11;

/** An amount with as many decimals as AWS writes. */
const amount = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }).map((units) => {
  const digits = (units < 0n ? -units : units).toString().padStart(DECIMALS + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`;
});

const day = fc.integer({ min: 1, max: 30 }).map((number) => `2024-09-${number.toString().padStart(2, '0')}`);

const row = fc
  .record({
    day,
    EffectiveCost: fc.oneof({ weight: 9, arbitrary: amount }, { weight: 1, arbitrary: fc.constant('') }),
    SubAccountId: fc.constantFrom('111111111111', '51738928782', '', '1.2E+11'),
    SubAccountName: fc.constantFrom('Atlas', 'NULL', 'Zürich "1"'),
    ServiceName: fc.oneof(fc.constantFrom('Amazon EC2', 'AWS Lambda', ''), fc.string({ maxLength: 12 })),
    ChargeCategory: fc.constantFrom('Usage', 'Tax', 'Credit', 'Gift'),
    ProviderName: fc.constantFrom('AWS', 'AWS', 'AWS', 'Oracle', ''),
    PublisherName: fc.constantFrom('Amazon Web Services, Inc.', 'Red Hat Inc.'),
  })
  .map(({ day: start, ...fields }): Row => on(start, oneLine(fields)));

/** Line breaks would move the lines of a CSV export away from the numbers of its rows. */
function oneLine(fields: Row & { ServiceName: string }): Row {
  return { ...fields, ServiceName: fields.ServiceName.replaceAll(/[\r\n]/g, ' ') };
}

const written = fc.record({
  kinds: fc.record({
    EffectiveCost: fc.constantFrom<KindName>(
      'text',
      'bytes',
      'double',
      'decimal in 8 bytes',
      'decimal in 16 bytes',
      'decimal in bytes',
    ),
    ChargePeriodStart: fc.constantFrom<KindName>(
      'text',
      'old timestamp',
      'timestamp in microseconds',
      'date',
    ),
    ChargePeriodEnd: fc.constantFrom<KindName>(
      'text',
      'timestamp in milliseconds',
      'timestamp in nanoseconds',
    ),
    ServiceName: fc.constantFrom<KindName>('text', 'bytes'),
  }),
  codec: fc.constantFrom('UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI'),
  rowGroupSize: fc.integer({ min: 1, max: 40 }),
  pageSize: fc.constantFrom(50, 1_000_000),
});

/** What came of an export whose only CSV or Parquet file this is, or why nothing did. */
async function outcome(name: string, file: string | Buffer): Promise<FetchResult | string> {
  try {
    const { problems, ...result } = await fetchFolder({ [name]: file });
    return { ...result, problems: problems.map(independently) };
  } catch (error) {
    return String(error)
      .replaceAll(/a\.csv:(\d+)/g, (_, line) => `the file, row ${Number(line) - 1}`)
      .replaceAll('a.parquet', 'the file');
  }
}

/** The problem without how the place of its row is written in a format. */
function independently(problem: Problem): Problem {
  const [, row = null, message = problem.message] = /^Row (\d+): (.*)$/s.exec(problem.message) ?? [];
  const line = problem.line === null ? row : problem.line - 1;
  const file = problem.file?.replace(/\.(?:csv|parquet)$/, '') ?? null;
  return { ...problem, file, message, line: line === null ? null : Number(line) };
}

describe('the same rows as CSV and as Parquet', () => {
  it('give the same costs and problems, however the Parquet file is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), written, async (rows, options) => {
        const fromCsv = await outcome('a.csv', csv(rows));
        const fromParquet = await outcome('a.parquet', parquet(rows, options));
        expect(fromParquet).toEqual(fromCsv);
      }),
      { numRuns: 200 },
    );
  });
});
