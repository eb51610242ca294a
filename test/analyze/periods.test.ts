import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOfMonth, eachDay, weekdayOf, windowLength } from '../../src/calendar/day.ts';
import { SETTLING_DAYS } from '../../src/fetch/cost-model.ts';
import { comparedWeeks, comparedWindows, coveredWindows } from '../../src/analyze/periods.ts';

/** Every run date of three years, with the newest day that is complete on it. */
const THREE_YEARS = eachDay({ from: '2024-01-01', to: '2027-01-01' });
const throughOf = (asOf: string): string => addDays(asOf, -SETTLING_DAYS);

describe('the compared windows', () => {
  it('hold the same number of days in every run of three years, or are closed months', () => {
    for (const asOf of THREE_YEARS) {
      const through = throughOf(asOf);
      const { basis, current, previous } = comparedWindows(through);
      if (dayOfMonth(through) < 7) {
        expect(basis).toBe('last-month');
        expect([dayOfMonth(current.from), dayOfMonth(current.to), dayOfMonth(previous.from)]).toEqual([
          1, 1, 1,
        ]);
        expect(previous.to).toBe(current.from);
        expect(current.to.slice(0, 7)).toBe(through.slice(0, 7));
      } else {
        expect(basis).toBe('month-to-date');
        expect(windowLength(current)).toBe(windowLength(previous));
        expect(current.from).toBe(`${through.slice(0, 7)}-01`);
        expect(current.to <= addDays(through, 1)).toBe(true);
      }
      const weeks = comparedWeeks(through);
      expect([windowLength(weeks.current), windowLength(weeks.previous)]).toEqual([7, 7]);
      expect(weeks.previous.to).toBe(weeks.current.from);
      expect(weeks.current.to).toBe(addDays(through, 1));
    }
  });

  it('are capped by the shorter month', () => {
    expect(comparedWindows('2026-03-31')).toEqual({
      basis: 'month-to-date',
      current: { from: '2026-03-01', to: '2026-03-29' },
      previous: { from: '2026-02-01', to: '2026-03-01' },
    });
    expect(comparedWindows('2024-03-31').current.to).toBe('2024-03-30');
    expect(comparedWindows('2026-01-20').previous).toEqual({ from: '2025-12-01', to: '2025-12-21' });
  });

  it('fall back to closed months on as many Mondays as the settling time makes unavoidable', () => {
    for (let year = 2015; year < 2035; year++) {
      const newYear = `${year}-01-01`;
      const first = addDays(newYear, (8 - weekdayOf(newYear)) % 7);
      expect(weekdayOf(first)).toBe(1);
      const mondays = Array.from({ length: 157 }, (_, week) => addDays(first, 7 * week));
      const withoutDay = mondays.filter((asOf) => throughOf(asOf).slice(0, 7) !== asOf.slice(0, 7)).length;
      const withFew = mondays.filter(
        (asOf) => throughOf(asOf).slice(0, 7) !== asOf.slice(0, 7) || dayOfMonth(throughOf(asOf)) < 7,
      ).length;
      expect(withoutDay).toBeGreaterThanOrEqual(12);
      expect(withoutDay).toBeLessThanOrEqual(17);
      expect(withFew).toBeGreaterThanOrEqual(42);
      expect(withFew).toBeLessThanOrEqual(48);
    }
  });
});

describe('windows that the source does not cover', () => {
  const through = '2026-11-20';

  it('stay as they are when the data reaches back far enough', () => {
    const windows = comparedWindows(through);
    expect(coveredWindows(windows, { from: '2026-10-01', to: '2026-11-21' })).toEqual(windows);
  });

  it('begin where the data begins', () => {
    const { current } = coveredWindows(comparedWindows(through), { from: '2026-11-09', to: '2026-11-21' });
    expect(current).toEqual({ from: '2026-11-09', to: '2026-11-21' });
  });

  it('begin where the data begins in the closed month too', () => {
    const covered = { from: '2026-10-30', to: '2026-11-05' };
    expect(coveredWindows(comparedWindows('2026-11-04'), covered)).toMatchObject({
      basis: 'last-month',
      current: { from: '2026-10-30', to: '2026-11-01' },
    });
  });

  it('hold the only day that there is', () => {
    const covered = { from: '2026-11-20', to: '2026-11-21' };
    expect(coveredWindows(comparedWindows(through), covered).current).toEqual(covered);
    expect(coveredWindows(comparedWeeks(through), covered).current).toEqual(covered);
  });

  it('give way to the month that has begun when there is no day of the closed one', () => {
    const windows = coveredWindows(comparedWindows('2026-11-04'), { from: '2026-11-03', to: '2026-11-05' });
    expect(windows.basis).toBe('month-to-date');
    expect(windows.current).toEqual({ from: '2026-11-03', to: '2026-11-05' });
    expect(dayNumber(windows.previous.to)).toBeLessThanOrEqual(dayNumber(windows.current.from));
  });
});
