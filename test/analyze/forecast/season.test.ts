import { describe, expect, it } from 'vitest';
import { seasonalIndex } from '../../../src/analyze/forecast/season.ts';
import { FLAT_PROFILE } from '../../../src/analyze/weekday-profile.ts';
import { addDays, daysBetween, monthWindow, type Day } from '../../../src/calendar/day.ts';

const END = '2026-11-21';
const DECEMBER = monthWindow('2026-12');

function index(cost: (day: Day) => number, days = 457): number {
  const first = addDays(END, -days);
  const daily = Float64Array.from({ length: days }, (_, i) => cost(addDays(first, i)));
  return seasonalIndex(daily, END, FLAT_PROFILE, DECEMBER);
}

const inDecember = (day: Day): boolean => day.slice(5, 7) === '12';

describe('the season of a month', () => {
  it('is half of what last year showed, up and down', () => {
    expect(index((day) => (inDecember(day) ? 121 : 100))).toBeCloseTo(1.1, 6);
    expect(index((day) => (inDecember(day) ? 81 : 100))).toBeCloseTo(0.9, 6);
  });

  it('is none in a constant cost', () => {
    expect(index(() => 100)).toBe(1);
  });

  it('is none where a step stayed', () => {
    expect(index((day) => (day >= '2025-12-01' ? 150 : 100))).toBe(1);
  });

  it('is none without a year and eight weeks', () => {
    const cost = (day: Day): number => (inDecember(day) ? 121 : 100);
    expect(index(cost, 364 + 55)).toBe(1);
    expect(index(cost, 364 + 56)).not.toBe(1);
    expect(index(cost, 10)).toBe(1);
  });

  it('is none where there was no cost, and never more than the root of two', () => {
    expect(index((day) => (inDecember(day) ? 100 : 0))).toBe(1);
    expect(index((day) => (inDecember(day) ? 9000 : 100))).toBeCloseTo(Math.SQRT2, 9);
  });

  it('meets weekdays with weekdays', () => {
    expect(daysBetween(addDays(DECEMBER.from, -364), DECEMBER.from) % 7).toBe(0);
  });
});
