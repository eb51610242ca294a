import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayFromNumber,
  dayNumber,
  dayOfMonth,
  daysInMonth,
  eachDay,
  monthOf,
  monthWindow,
  weekdayOf,
  type Day,
  type Month,
} from '../../src/calendar/day.ts';
import { estimateMonths } from '../../src/analyze/forecast.ts';
import { noise, spendThrough } from './costs.ts';

const totalOf = (month: Month, cost: (day: Day) => number): number =>
  eachDay(monthWindow(month)).reduce((sum, day) => sum + cost(day), 0);
const weekly = (day: Day): number => (weekdayOf(day) % 6 === 0 ? 40 : 100);

describe('the estimates', () => {
  it('of a constant cost are its days, in every month of three years', () => {
    for (let day = dayNumber('2024-01-01'); day < dayNumber('2027-01-01'); day += 3) {
      const through = dayFromNumber(day);
      const estimates = estimateMonths(spendThrough(through, [{ cost: () => 10 }]));
      const month = monthOf(through);
      expect(estimates?.monthEnd.month).toBe(month);
      expect(estimates?.monthEnd.total).toBeCloseTo(10 * daysInMonth(month), 6);
      expect(estimates?.forecast.month).toBe(addMonths(month, 1));
      expect(estimates?.forecast.total).toBeCloseTo(10 * daysInMonth(addMonths(month, 1)), 6);
    }
  });

  it('keep weekday rhythm, monthly fees and monthly tax', () => {
    const usage = (day: Day): number => weekly(day) + (dayOfMonth(day) === 1 ? 700 : 0);
    const tax = (day: Day): number => (dayOfMonth(day) === 2 ? 90 : 0);
    const spend = spendThrough('2026-11-20', [
      { cost: usage },
      { cost: tax, chargeType: 'tax', service: 'Tax' },
    ]);
    const estimates = estimateMonths(spend);
    expect(estimates?.monthEnd.total).toBeCloseTo(totalOf('2026-11', usage) + 90, 6);
    expect(estimates?.forecast.total).toBeCloseTo(totalOf('2026-12', usage) + 90, 6);
  });

  it('expect a fee of the 1st once a month, also where the month before is shorter', () => {
    const fee = (day: Day): number => (dayOfMonth(day) === 1 ? 1000 : 0);
    for (const chargeType of ['support', 'tax'] as const) {
      for (let day = dayNumber('2024-01-01'); day < dayNumber('2026-01-01'); day += 5) {
        const through = dayFromNumber(day);
        const specs = [{ cost: () => 1 }, { cost: fee, service: 'AWS Support', chargeType }];
        const estimates = estimateMonths(spendThrough(through, specs));
        const [month, next] = [monthOf(through), addMonths(monthOf(through), 1)];
        expect(estimates?.monthEnd.total).toBeCloseTo(1000 + daysInMonth(month), 6);
        expect(estimates?.forecast.total).toBeCloseTo(1000 + daysInMonth(next), 6);
      }
    }
  });

  it('expect nothing of a service that has been silent for two weeks', () => {
    const spend = spendThrough('2026-11-20', [
      { cost: () => 10 },
      { service: 'Gone', cost: (day) => (day < '2026-11-01' ? 1000 : 0) },
    ]);
    expect(estimateMonths(spend)?.forecast.total).toBeCloseTo(310, 6);
  });

  it('follow growth to within 10 %', () => {
    const growing = (day: Day): number => 100 + 0.5 * (dayNumber(day) - dayNumber('2026-08-01'));
    const estimates = estimateMonths(spendThrough('2026-11-20', [{ cost: growing }]));
    const actual = totalOf('2026-12', growing);
    expect(Math.abs((estimates?.forecast.total ?? 0) / actual - 1)).toBeLessThan(0.1);
  });

  it('have no range once the month is closed', () => {
    const { monthEnd } = estimateMonths(spendThrough('2026-10-31', [{ cost: weekly }])) ?? {};
    expect(monthEnd?.total).toBeCloseTo(totalOf('2026-10', weekly), 6);
    expect([monthEnd?.low, monthEnd?.high]).toEqual([monthEnd?.total, monthEnd?.total]);
  });

  it('are not made from fewer than 14 days', () => {
    expect(estimateMonths(spendThrough('2026-11-20', [{ cost: () => 5 }], 13))).toBeNull();
    expect(estimateMonths(spendThrough('2026-11-20', [{ cost: () => 5 }], 14))).not.toBeNull();
    expect(estimateMonths(spendThrough('2026-11-20', [{ cost: () => 0 }]))).toBeNull();
  });

  it('lie in their own range and are finite, whatever the costs', () => {
    const amount = fc.oneof(
      fc.constantFrom(0, 0.004, -35, 98_765_432.1),
      fc.double({ min: -1e3, max: 1e5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(amount, { minLength: 100, maxLength: 100 }), (daily) => {
        const cost = (day: Day): number => daily[dayNumber('2026-11-20') - dayNumber(day)] ?? 0;
        const estimates = estimateMonths(spendThrough('2026-11-20', [{ cost }]));
        if (estimates === null) return;
        for (const { low, total, high } of [estimates.monthEnd, estimates.forecast]) {
          expect([low, total, high].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThanOrEqual(total + 1e-6);
          expect(high).toBeGreaterThanOrEqual(total - 1e-6);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are surer of a steady cost than of a wild one', () => {
    const width = (spread: number): number => {
      const spend = spendThrough('2026-11-20', [{ cost: (day) => 100 * noise(7, day, spread) }]);
      const { forecast } = estimateMonths(spend) ?? {};
      return ((forecast?.high ?? 0) - (forecast?.low ?? 0)) / (forecast?.total ?? 1);
    };
    expect(width(0.5)).toBeGreaterThan(width(0.02));
  });

  it('keep a fee that is all that a service costs, also in the weeks after it was paid', () => {
    for (const through of ['2026-11-14', '2026-11-15', '2026-11-28']) {
      const fee = { service: 'Fee', cost: (day: Day) => (dayOfMonth(day) === 1 ? 1000 : 0) };
      const estimates = estimateMonths(spendThrough(through, [{ cost: () => 1 }, fee]));
      expect(estimates?.forecast.total).toBeCloseTo(1031, 6);
    }
  });
});
