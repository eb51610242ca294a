import { describe, expect, it } from 'vitest';
import { CostDataError } from '../../../src/errors.ts';
import { bucketLocation } from '../../../src/fetch/focus/location.ts';
import { exportBucket, fetchAt, on } from './exports.ts';
import { parquet } from './parquet-file.ts';

const small = parquet([on('2024-09-01'), on('2024-09-02', { ServiceName: 'A' })], { rowGroupSize: 1 });

/** A field of 64 bits: the number of rows. */
const THRIFT_ROWS = Buffer.of(0x36);
const VALUES = 'a page has';

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
    ['a gap', without(496, 507), 'the levels of a page have no possible length'],
    ['byte 52 as 0', changed(52, 0), VALUES],
    ['byte 52 as 0x80', changed(52, 0x80), VALUES],
    ['byte 53 as 0x80', changed(53, 0x80), VALUES],
    ['byte 53 as 0xff', changed(53, 0xff), VALUES],
    ['byte 54 as 0', changed(54, 0), VALUES],
    ['byte 54 as 0x80', changed(54, 0x80), VALUES],
    ['byte 93 as 0', changed(93, 0), VALUES],
    ['byte 94 as 0xff', changed(94, 0xff), VALUES],
    ['byte 125 as 0', changed(125, 0), VALUES],
    ['byte 160 as 0x80', changed(160, 0x80), VALUES],
  ])('is refused at once: %s', async (_, file, reason) => {
    expect(await refusal(file)).toContain(
      `s3://billing/focus/a.parquet: it is no Parquet file, damaged or cut off (${reason}`,
    );
  });
});

describe('a Parquet file with a byte that is not as it was written', () => {
  it.each([0, 0x80, 0xff])(
    'is read or refused, not without end: a byte of its first row as %i',
    async (value) => {
      const places = Array.from({ length: 800 }, (_, at) => at);
      const refusals = await Promise.all(places.map((at) => refusal(changed(at, value))));
      expect(refusals.filter((message) => message !== null).length).toBeGreaterThan(100);
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
