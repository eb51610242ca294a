import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonShare, growthCorrection } from '../../../src/analyze/forecast/growth.ts';

const amount = fc.double({ min: 1, max: 1e5, noNaN: true });

describe('what errors have in common', () => {
  it('is nothing for one series, whatever its error', () => {
    fc.assert(
      fc.property(amount, (error) => {
        expect(commonShare([error])).toBe(0);
      }),
    );
    expect(commonShare([])).toBe(0);
  });

  it('is nearly all where many point the same way, and nothing where they cancel', () => {
    expect(commonShare(Array.from({ length: 100 }, () => 5))).toBeCloseTo(0.99, 10);
    expect(commonShare([5, -5, 5, -4])).toBe(0);
  });

  it('is little where one outweighs all others', () => {
    expect(commonShare([1000, 1, 1, 1])).toBeLessThan(0.01);
  });

  it('lies between 0 and 1 and does not depend on the currency', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { maxLength: 30 }), (errors) => {
        const share = commonShare(errors);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(commonShare(errors.map((error) => error * 8))).toBeCloseTo(share, 9);
      }),
    );
  });
});

describe('the correction for growth', () => {
  const trials = (expected: number, actual: number): { expected: number; actual: number }[] => [
    { expected, actual },
    { expected, actual },
  ];

  it('adds what many series were short of together', () => {
    const series = Array.from({ length: 50 }, () => trials(100, 104));
    expect(growthCorrection(series)).toBeCloseTo(1.04 ** 0.98, 6);
  });

  it('leaves one series as it is', () => {
    expect(growthCorrection([trials(100, 150)])).toBe(1);
  });

  it('moves no forecast by more than a tenth, and nothing without trials or cost', () => {
    const series = Array.from({ length: 50 }, () => trials(100, 300));
    expect(growthCorrection(series)).toBeCloseTo(Math.exp(0.1), 12);
    expect(growthCorrection([])).toBe(1);
    expect(growthCorrection([[], []])).toBe(1);
    expect(growthCorrection([trials(0, 0), trials(0, 0)])).toBe(1);
  });
});
