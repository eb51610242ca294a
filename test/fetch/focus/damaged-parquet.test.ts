import { describe, expect, it } from 'vitest';
import { CostDataError } from '../../../src/errors.ts';
import { bucketLocation } from '../../../src/fetch/focus/location.ts';
import { exportBucket, fetchAt, on } from './exports.ts';
import { parquet } from './parquet-file.ts';

const small = parquet([on('2024-09-01'), on('2024-09-02', { ServiceName: 'A' })], { rowGroupSize: 1 });

function without(from: number, to: number): Buffer {
  return Buffer.concat([small.subarray(0, from), small.subarray(to)]);
}

function changed(at: number, value: number): Buffer {
  const copy = Buffer.from(small);
  copy[at] = value;
  return copy;
}

// The parser is busy for hours with these, or until memory is used up.
describe('a damaged Parquet file that says it has more than it has', () => {
  it.each([['with a gap', without(496, 507)]])('is refused at once: %s', async (_, file) => {
    const fetched = fetchAt(bucketLocation(exportBucket({ 'a.parquet': file }), 'focus'));
    await expect(fetched).rejects.toThrow(CostDataError);
    await expect(fetched).rejects.toThrow('it is no Parquet file, damaged or cut off (a page has');
  });
});
