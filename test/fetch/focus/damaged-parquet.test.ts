import { describe, expect, it } from 'vitest';
import { CostDataError } from '../../../src/errors.ts';
import { bucketLocation } from '../../../src/fetch/focus/location.ts';
import { COLUMNS, exportBucket, fetchAt, on } from './exports.ts';
import { parquet } from './parquet-file.ts';

const small = parquet([on('2024-09-01'), on('2024-09-02', { ServiceName: 'A' })], { rowGroupSize: 1 });

/** A field of 64 bits: the number of rows. */
const THRIFT_ROWS = Buffer.of(0x36);

function without(from: number, to: number): Buffer {
  return Buffer.concat([small.subarray(0, from), small.subarray(to)]);
}

function changed(at: number, value: number): Buffer {
  const copy = Buffer.from(small);
  copy[at] = value;
  return copy;
}

/** How the export with this file is refused; null when it is read. */
async function refusal(file: Buffer): Promise<string | null> {
  try {
    await fetchAt(bucketLocation(exportBucket({ 'a.parquet': file }), 'focus'));
    return null;
  } catch (error) {
    if (!(error instanceof CostDataError)) throw error;
    return error.message;
  }
}

// With each of these the parser is busy for hours, or until no memory is left.
describe('a damaged Parquet file that says it has more values than it has', () => {
  it.each([
    ['a gap', without(496, 507)],
    ['byte 52 as 0', changed(52, 0)],
    ['byte 52 as 0x80', changed(52, 0x80)],
    ['byte 53 as 0x80', changed(53, 0x80)],
    ['byte 53 as 0xff', changed(53, 0xff)],
    ['byte 54 as 0', changed(54, 0)],
    ['byte 54 as 0x80', changed(54, 0x80)],
    ['byte 93 as 0', changed(93, 0)],
    ['byte 94 as 0xff', changed(94, 0xff)],
    ['byte 125 as 0', changed(125, 0)],
    ['byte 160 as 0x80', changed(160, 0x80)],
  ])('is refused at once: %s', async (_, file) => {
    expect(await refusal(file)).toContain(
      's3://billing/focus/a.parquet: it is no Parquet file, damaged or cut off (the levels of a page have no possible length).',
    );
  });
});

describe('a Parquet file with a byte that is not as it was written', () => {
  it.each([0x80, 0xff])(
    'is read or refused, not without end: a byte of its first pages as %i',
    async (value) => {
      const places = Array.from({ length: 200 }, (_, at) => at);
      const refusals = await Promise.all(places.map((at) => refusal(changed(at, value))));
      expect(refusals.filter((message) => message !== null).length).toBeGreaterThan(50);
    },
  );
});

describe('a Parquet file with a block of 0xff', () => {
  it('is refused at once where a number of its metadata goes on and on', async () => {
    const metadata = small.readUInt32LE(small.length - 8);
    const end = small.subarray(small.length - 8 - metadata);
    const file = Buffer.concat([Buffer.from('PAR1'), THRIFT_ROWS, Buffer.alloc(400_000, 0xff), end]);
    file.writeUInt32LE(file.length - 12, file.length - 8);
    expect(await refusal(file)).toContain('a number at byte');
  });
});

describe('a Parquet file with a damaged page that is compressed', () => {
  const rows = Array.from({ length: 60 }, (_, i) => on('2024-09-01', { EffectiveCost: `${i * 7919}.25` }));

  it.each(['GZIP', 'ZSTD', 'BROTLI'] as const)('is refused at once: with %s', async (codec) => {
    const columns = ['EffectiveCost', ...COLUMNS.filter((column) => column !== 'EffectiveCost')] as const;
    const file = parquet(rows, { codec, columns, dictionarySize: 1 });
    // Within the first page, of the costs.
    file.fill(0xff, 60, 80);
    expect(await refusal(file)).toContain('damaged or cut off (a page cannot be decompressed: ');
  });
});
