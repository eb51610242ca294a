import { describe, expect, it } from 'vitest';
import { levelPath, opinionWeights } from '../../../src/analyze/forecast/level.ts';
import { mean } from '../../../src/analyze/robust.ts';
import { noise } from '../costs.ts';
import { addDays } from '../../../src/calendar/day.ts';

const noisy = (index: number, spread: number): number => noise(3, addDays('2026-01-01', index), spread);
const series = (days: number, level: (index: number) => number): Float64Array =>
  Float64Array.from({ length: days }, (_, index) => level(index));
const path = (levels: Float64Array): ((ahead: number) => number) => levelPath(levels, opinionWeights(levels));

describe('the path of a level', () => {
  it('stays where a constant level is', () => {
    for (const days of [28, 40, 92, 182]) expect(path(series(days, () => 7))(40)).toBeCloseTo(7, 9);
  });

  it('goes on with steady growth, and weighs the trend', () => {
    const levels = series(92, (index) => 100 + index);
    expect(opinionWeights(levels)[1]).toBeGreaterThan(0.99);
    // The trend is taken to half, as the Theta method does.
    expect(path(levels)(30)).toBeGreaterThan(195);
    expect(path(levels)(30)).toBeLessThan(221);
  });

  it('is nearer to the level of noisy days than their last week is', () => {
    const off = { path: 0, week: 0 };
    for (let start = 0; start < 20; start++) {
      const levels = series(182, (index) => 100 * noisy(1000 * start + index, 0.3));
      off.path += Math.abs(path(levels)(30) - 100);
      off.week += Math.abs(mean(levels.subarray(-7)) - 100);
    }
    expect(off.path).toBeLessThan(0.6 * off.week);
  });

  it('believes both alike as long as there was no trial', () => {
    expect(opinionWeights(series(50, (index) => index))).toEqual([0.5, 0.5]);
  });

  it('does not fall below zero', () => {
    const levels = series(92, (index) => 92 - index);
    expect(path(levels)(60)).toBeCloseTo(0, 1);
    expect(path(levels)(600)).toBeGreaterThanOrEqual(0);
  });
});
