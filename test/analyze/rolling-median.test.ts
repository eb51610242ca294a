import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from '../../src/analyze/robust.ts';
import { rollingMedian } from '../../src/analyze/rolling-median.ts';

it('is the median of each value and its neighbours, to the last bit', () => {
  const values = fc.array(
    fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), (list, neighbours) => {
      const all = Float64Array.from(list);
      const expected = all.map((_, i) =>
        median(all.subarray(Math.max(0, i - neighbours), i + neighbours + 1)),
      );
      expect(rollingMedian(all, neighbours).map((value) => value + 0)).toEqual(
        expected.map((value) => value + 0),
      );
    }),
  );
});
