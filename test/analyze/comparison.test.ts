import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber, dayOfMonth, eachDay, weekdayOf } from '../../src/calendar/day.ts';
import {
  calendarFreePercent,
  compare,
  compareServices,
  type Comparison,
} from '../../src/analyze/comparison.ts';
import { comparedWeeks, comparedWindows, coveredWindows } from '../../src/analyze/periods.ts';
import { costsThrough, EVERYTHING, spendThrough, type SeriesSpec } from './costs.ts';
import { spendOf } from '../../src/analyze/spend.ts';

const FIRST = dayNumber('2023-06-01');
const aThrough = fc.integer({ min: FIRST, max: FIRST + 3 * 365 }).map(dayFromNumber);
const weekend = (day: string): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

function comparisons(through: string, specs: readonly SeriesSpec[]): Comparison[] {
  const spend = spendThrough(through, specs);
  return [comparedWindows(through), comparedWeeks(through)].map((windows) =>
    compare(spend, coveredWindows(windows, spend.window)),
  );
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('a comparison', () => {
  it('finds no change in a constant daily cost, whatever the day and the length of the months', () => {
    fc.assert(
      fc.property(aThrough, fc.double({ min: 0.01, max: 1e6, noNaN: true }), (through, cost) => {
        for (const { change, changePercent, adjusted } of comparisons(through, [{ cost: () => cost }])) {
          expect(Math.abs(change ?? Number.NaN)).toBeLessThan(1e-6 * cost + 1e-9);
          expect(Math.abs(changePercent ?? Number.NaN)).toBeLessThan(1e-6);
          expect(Math.abs(adjusted?.changePercent ?? Number.NaN)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('is the sum of its drivers', () => {
    const amounts = fc.array(fc.double({ min: -50, max: 1e4, noNaN: true }), {
      minLength: 100,
      maxLength: 100,
    });
    fc.assert(
      fc.property(aThrough, fc.array(amounts, { minLength: 1, maxLength: 6 }), (through, services) => {
        const specs = services.map((daily, i) => ({
          service: `Service ${i}`,
          cost: (day: string) => daily[dayNumber(through) - dayNumber(day)] ?? 0,
        }));
        const spend = spendThrough(through, specs);
        const windows = comparedWindows(through);
        const { change, current } = compare(spend, windows);
        const drivers = compareServices(spend, windows);
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        expect(sum(drivers.map((driver) => driver.change ?? Number.NaN))).toBeCloseTo(
          change ?? Number.NaN,
          4,
        );
        expect(sum(drivers.map((driver) => driver.current))).toBeCloseTo(current.total ?? Number.NaN, 4);
      }),
      { numRuns: 40 },
    );
  });

  it('holds only finite numbers, and none that is minus zero in its percentages', () => {
    const amount = fc.oneof(
      fc.constantFrom(0, 0.004, -0.004, -120.5, 98_765_432.1),
      fc.double({ min: -1e3, max: 1e5, noNaN: true }),
    );
    fc.assert(
      fc.property(aThrough, fc.array(amount, { minLength: 100, maxLength: 100 }), (through, daily) => {
        const cost = (day: string): number => daily[dayNumber(through) - dayNumber(day)] ?? 0;
        for (const comparison of comparisons(through, [
          { cost },
          { cost, chargeType: 'credit', service: 'B' },
        ])) {
          for (const number of numbersIn(comparison)) {
            expect(Number.isFinite(number)).toBe(true);
            expect(number).not.toBe(-0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has nothing to say of a window that the source covers not at all or in part', () => {
    for (const days of [20, 35, 49]) {
      const spend = spendThrough('2026-11-20', [{ cost: () => 5 }], days);
      const { previous, change, changePercent, adjusted } = compare(spend, comparedWindows('2026-11-20'));
      expect([previous.total, change, changePercent, adjusted]).toEqual([null, null, null, null]);
    }
    const covered = spendThrough('2026-11-20', [{ cost: () => 5 }], 51);
    expect(compare(covered, comparedWindows('2026-11-20')).change).toBe(0);
  });

  it('calls a cost that had no earlier one new, without a percentage', () => {
    const spend = spendThrough('2026-11-20', [{ cost: (day) => (day >= '2026-11-05' ? 10 : 0) }]);
    const windows = comparedWindows('2026-11-20');
    expect(compare(spend, windows)).toMatchObject({ change: 160, changePercent: null });
    expect(compareServices(spend, windows)[0]?.state).toBe('new');
  });

  it('calls a service that costs nothing any more gone', () => {
    const spend = spendThrough('2026-11-20', [{ cost: (day) => (day < '2026-11-01' ? 10 : 0) }]);
    expect(compareServices(spend, comparedWindows('2026-11-20'))[0]).toMatchObject({
      state: 'gone',
      change: -200,
      changePercent: -100,
    });
  });

  it('compares closed months per day and gives the amount at the length of the current one', () => {
    const spend = spendThrough('2026-11-03', [{ cost: (day) => (day < '2026-10-01' ? 10 : 11) }]);
    const comparison = compare(spend, comparedWindows('2026-11-03'));
    expect(comparison.basis).toBe('last-month');
    expect([comparison.current.total, comparison.previous.total]).toEqual([341, 300]);
    expect(comparison.change).toBeCloseTo(31, 9);
    expect(comparison.changePercent).toBeCloseTo(10, 9);
  });

  it('keeps tax and credits in the total or out of it, as the policy says', () => {
    const costs = costsThrough('2026-11-20', [
      { cost: () => 10 },
      { cost: () => 2, chargeType: 'tax' },
      { cost: () => -3, chargeType: 'credit' },
      { cost: () => 1, chargeType: 'refund' },
    ]);
    const totalOf = (includeTax: boolean, includeCredits: boolean): number | undefined =>
      spendOf(costs, { includeTax, includeCredits }).total[0];
    expect([totalOf(true, true), totalOf(false, true), totalOf(true, false), totalOf(false, false)]).toEqual([
      10, 8, 13, 11,
    ]);
    expect(spendOf(costs, EVERYTHING).services[0]?.usage[0]).toBe(10);
  });
});

describe('the adjusted change', () => {
  const workdays: SeriesSpec = { cost: (day) => (weekend(day) ? 20 : 100) };

  it('leaves the mix of weekdays out', () => {
    let misleading = 0;
    for (const through of eachDay({ from: '2026-07-10', to: '2026-07-31' })) {
      const [comparison] = comparisons(through, [workdays]);
      expect(Math.abs(comparison?.adjusted?.changePercent ?? Number.NaN)).toBeLessThan(0.5);
      if (Math.abs(comparison?.changePercent ?? 0) > 3) misleading++;
    }
    expect(misleading).toBeGreaterThan(5);
  });

  it('leaves a monthly fee out of the week that it falls into', () => {
    const fee: SeriesSpec = { cost: (day) => 10 + (dayOfMonth(day) === 1 ? 500 : 0) };
    const [, week] = comparisons('2026-11-03', [fee]);
    expect(week?.changePercent).toBeGreaterThan(500);
    expect(Math.abs(week?.adjusted?.changePercent ?? Number.NaN)).toBeLessThan(0.1);
    expect(week === undefined ? null : calendarFreePercent(week)).not.toBeNull();
  });

  it('leaves a monthly tax out of the week that it falls into', () => {
    const tax: SeriesSpec = {
      cost: (day) => (dayOfMonth(day) === 2 ? 300 : 0),
      chargeType: 'tax',
      service: 'Tax',
    };
    const [, week] = comparisons('2026-11-03', [{ cost: () => 10 }, tax]);
    expect(week?.change).toBeCloseTo(300, 9);
    expect(week?.adjusted?.change).toBeCloseTo(0, 9);
  });

  it('sees a real rise for what it is', () => {
    const risen: SeriesSpec = {
      cost: (day) => (weekend(day) ? 20 : 100) * (day >= '2026-11-01' ? 1.3 : 1),
    };
    const [comparison] = comparisons(addDays('2026-11-20', 0), [risen]);
    expect(comparison?.adjusted?.changePercent).toBeCloseTo(30, 0);
  });
});
