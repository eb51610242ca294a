import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval, typicalError, weeklyMovement } from '../../../src/analyze/forecast/interval.ts';

const weeks = (totals: readonly number[]): Float64Array =>
  Float64Array.from(totals.flatMap((total) => Array.from({ length: 7 }, () => total / 7)));

describe('how much weeks move', () => {
  it('is the robust scale of the changes from week to week', () => {
    expect(weeklyMovement(weeks([100, 110, 100, 110, 100]))).toBeCloseTo(1.4826 * Math.log(1.1), 9);
    expect(weeklyMovement(weeks([100, 100, 100, 100]))).toBe(0);
  });

  it('is not known from fewer than four weeks with cost', () => {
    expect(weeklyMovement(weeks([100, 110, 100]))).toBeNull();
    expect(weeklyMovement(weeks([100, 0, 0, 0, 100]))).toBeNull();
    expect(weeklyMovement(new Float64Array())).toBeNull();
  });
});

describe('the error that most forecasts stay within', () => {
  it('is that of the weeks without trials, and of the trials with many', () => {
    expect(typicalError([], 0.1)).toBeCloseTo(1.333 * 0.1, 9);
    expect(
      typicalError(
        Array.from({ length: 10_000 }, () => 0.05),
        0.3,
      ),
    ).toBeCloseTo(1.333 * 0.05, 2);
  });

  it('counts four trials as much as what the weeks say', () => {
    expect(typicalError([0.2, -0.2, 0.2, 0.2], 0.1)).toBeCloseTo(1.333 * Math.sqrt((0.04 + 0.01) / 2), 9);
  });

  it('is never less than 2 %, and 30 % where nothing is known', () => {
    expect(typicalError([0, 0, 0], 0)).toBe(0.02);
    expect(typicalError([], null)).toBe(0.3);
  });

  it('grows with every error', () => {
    const error = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(error, { maxLength: 13 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (errors, more) => {
          const larger = errors.map((each) => Math.abs(each) + more);
          expect(typicalError(larger, 0.1)).toBeGreaterThanOrEqual(typicalError(errors, 0.1));
        },
      ),
    );
  });
});

describe('an interval', () => {
  it('holds what is certain, and turns round for a credit balance', () => {
    expect(interval(100, 0, 0.2)).toEqual({ low: 100, high: 100 });
    expect(interval(0, -50, Math.log(2))).toEqual({ low: -100, high: -25 });
  });
});
