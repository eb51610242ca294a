import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeOrganisation, analyzeTeam } from '../../../src/analyze/team.ts';
import { estimateMonths, estimateTogether, type Estimates } from '../../../src/analyze/forecast.ts';
import { withoutGaps } from '../../../src/analyze/forecast/gaps.ts';
import { partsOf } from '../../../src/analyze/forecast/parts.ts';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfMonth,
  daysInMonth,
  eachDay,
  firstOfMonth,
  monthWindow,
  windowLength,
  type Day,
} from '../../../src/calendar/day.ts';
import { SETTINGS, TEAM } from '../../configuration.ts';
import { costsThrough, EVERYTHING, noise, spendThrough, type SeriesSpec } from '../costs.ts';

const THROUGH = '2026-11-20';
const SERVICES = ['Amazon EC2', 'Amazon S3', 'Amazon RDS', 'AWS Lambda'];

/** Accounts of four services, each of which costs as `cost` says. */
function accounts(count: number, cost: (account: number, service: number, day: Day) => number): SeriesSpec[] {
  return Array.from({ length: count }, (_, account) =>
    SERVICES.map((name, service) => ({
      account: String(100_000_000_000 + account),
      service: name,
      cost: (day: Day) => cost(account, service, day),
    })),
  ).flat();
}

function together(specs: readonly SeriesSpec[], days = 100): ReturnType<typeof estimateTogether> {
  return estimateTogether(partsOf(costsThrough(THROUGH, specs, days), EVERYTHING).map(({ part }) => part));
}

const sumOf = (parts: readonly (Estimates | null)[], of: (each: Estimates) => number): number =>
  parts.reduce((sum, each) => sum + (each === null ? 0 : of(each)), 0);

describe('the estimates of several accounts', () => {
  it('add up to those of all, whatever they cost', () => {
    const spread = fc.double({ min: 0, max: 0.6, noNaN: true });
    const slope = fc.double({ min: -0.005, max: 0.02, noNaN: true });
    fc.assert(
      fc.property(spread, slope, fc.integer({ min: 1, max: 6 }), (noisy, growth, count) => {
        const specs = accounts(
          count,
          (account, service, day) =>
            10 *
            (account + 1) *
            noise(account * 7 + service, day, noisy) *
            Math.exp(growth * (dayNumber(day) - dayNumber(THROUGH))),
        );
        const estimates = together(specs);
        for (const of of [
          (each: Estimates) => each.forecast.total,
          (each: Estimates) => each.monthEnd.total,
        ]) {
          const total = estimates.together === null ? Number.NaN : of(estimates.together);
          expect(sumOf(estimates.parts, of) / total).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('grow where all of them grew, by more than each alone can tell', () => {
    const specs = accounts(
      20,
      (account, service, day) =>
        20 * noise(account * 7 + service, day, 0.3) * Math.exp(0.002 * (dayNumber(day) - dayNumber(THROUGH))),
    );
    const { parts } = together(specs);
    const alone = partsOf(costsThrough(THROUGH, specs), EVERYTHING).map(({ part: { spend } }) =>
      estimateMonths(spend),
    );
    const truth =
      20 * 80 * Array.from({ length: 31 }, (_, i) => Math.exp(0.002 * (11 + i))).reduce((a, b) => a + b);
    const off = (estimates: readonly (Estimates | null)[]): number =>
      Math.abs(sumOf(estimates, ({ forecast }) => forecast.total) / truth - 1);
    expect(off(parts)).toBeLessThan(off(alone));
    expect(off(parts)).toBeLessThan(0.04);
  });

  it('are surer together than one by one', () => {
    const { together: all, parts } = together(
      accounts(12, (account, service, day) => 20 * noise(account * 7 + service, day, 0.5)),
    );
    const width = (each: Estimates | null | undefined): number =>
      ((each?.forecast.high ?? 0) - (each?.forecast.low ?? 0)) / (each?.forecast.total ?? 1);
    expect(width(all)).toBeLessThan(width(parts[0]));
  });

  it('hold an account that is too young for its own', () => {
    const specs = accounts(2, (account, _, day) => (account === 0 || day > addDays(THROUGH, -10) ? 10 : 0));
    const { together: all, parts } = together(specs);
    expect(parts[1]).toBeNull();
    expect(all?.forecast.total).toBeCloseTo(2 * 4 * 10 * 31, 6);
  });

  it('are none of no accounts', () => {
    expect(estimateTogether([])).toEqual({ together: null, parts: [] });
  });

  it('add up in a report, and a team’s do not change with the accounts of others', () => {
    const specs = accounts(3, (account, service, day) => 30 * noise(account * 9 + service, day, 0.2));
    const ids = ['100000000000', '100000000001'];
    const team = { ...TEAM, accounts: ids.map((id) => ({ id, name: id, environment: null })) };
    const totals = (costs: ReturnType<typeof costsThrough>): unknown => {
      const { scope, accounts: own } = analyzeTeam(costs, team, SETTINGS);
      const sum = own.reduce((total, { forecast }) => total + (forecast?.total ?? 0), 0);
      expect(sum).toBeCloseTo(scope?.forecast?.total ?? Number.NaN, 6);
      return own.map(({ account, forecast, monthEnd }) => ({ account, forecast, monthEnd }));
    };
    const all = costsThrough(THROUGH, specs);
    expect(totals(all)).toEqual(
      totals(
        costsThrough(
          THROUGH,
          specs.filter(({ account }) => account !== '100000000002'),
        ),
      ),
    );
    const { scope, accounts: every } = analyzeOrganisation(all, [team], SETTINGS);
    const sum = every.reduce((total, { forecast }) => total + (forecast?.total ?? 0), 0);
    expect(sum).toBeCloseTo(scope.forecast?.total ?? Number.NaN, 6);
  });
});

describe('the method of a forecast', () => {
  it('is the model’s, and says so', () => {
    expect(estimateMonths(spendThrough(THROUGH, [{ cost: () => 10 }]))?.forecast.method).toBe('model');
  });

  it('is last month’s rate where the model did clearly worse', () => {
    // The level turns every four weeks and wild days hide it, so that what it lately was is the wrong way.
    const turning = (day: Day): number =>
      100 + (Math.floor(dayNumber(day) / 28) % 2 === 0 ? 20 : -20) + (dayOfMonth(day) % 9 === 0 ? 400 : 0);
    const weeks = Array.from({ length: 12 }, (_, week) => addDays(THROUGH, -7 * week));
    const given = weeks.flatMap((through) => {
      const estimates = estimateMonths(spendThrough(through, [{ cost: turning }], 365));
      return estimates?.forecast.method === 'last-month' ? [{ through, ...estimates.forecast }] : [];
    });
    expect(given.length).toBeGreaterThan(0);
    for (const { through, month, total } of given) {
      const closed = monthWindow(addMonths(month, addDays(through, 1) === firstOfMonth(month) ? -1 : -2));
      const cost = eachDay(closed).reduce((sum, day) => sum + turning(day), 0);
      expect(total).toBeCloseTo((cost / windowLength(closed)) * daysInMonth(month), 6);
    }
  });
});

describe('bad input', () => {
  const daysOf = (values: readonly number[], through = THROUGH): ((day: Day) => number) => {
    const first = dayNumber(through) - values.length + 1;
    return (day) => values[dayNumber(day) - first] ?? 0;
  };

  it('gaps hold what the weekday costs', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i % 7 < 5 ? 100 : 40));
    const gapped = values.map((value, i) => ([3, 50, 51, 52, 98].includes(i) ? Number.NaN : value));
    expect([...withoutGaps(Float64Array.from(gapped))]).toEqual(values);
    const estimates = (of: readonly number[]): Estimates | null =>
      estimateMonths(spendThrough(THROUGH, [{ cost: daysOf(of) }]));
    expect(estimates(gapped)).toEqual(estimates(values));
    expect([...withoutGaps(new Float64Array(3).fill(Number.NaN))]).toEqual([0, 0, 0]);
  });

  it.each([
    { name: 'all zero', values: Array.from({ length: 100 }, () => 0) },
    { name: 'one day', values: [...Array.from({ length: 99 }, () => 0), 50] },
    { name: 'no number at all', values: Array.from({ length: 100 }, () => Number.NaN) },
  ])('$name gives no estimate', ({ values }) => {
    expect(estimateMonths(spendThrough(THROUGH, [{ cost: daysOf(values) }]))).toBeNull();
  });

  it('negative days, 15 months and gaps anywhere give finite numbers in order', () => {
    const value = fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: 0, max: 1e4, noNaN: true }) },
      { weight: 1, arbitrary: fc.constantFrom(0, -40, Number.NaN) },
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 457, maxLength: 457 }), (values) => {
        const estimates = estimateMonths(spendThrough(THROUGH, [{ cost: daysOf(values) }], 457));
        for (const each of [estimates?.monthEnd, estimates?.forecast]) {
          const { low = 0, total = 0, high = 0 } = each ?? {};
          expect([low, total, high].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThanOrEqual(total + 1e-6);
          expect(high).toBeGreaterThanOrEqual(total - 1e-6);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('29 February is a day like others', () => {
    for (const through of ['2024-02-28', '2024-02-29', '2024-01-31']) {
      const { monthEnd, forecast } = estimateMonths(spendThrough(through, [{ cost: () => 10 }], 457)) ?? {};
      expect(monthEnd?.total).toBeCloseTo(10 * daysInMonth(through.slice(0, 7)), 6);
      expect(forecast?.total).toBeCloseTo(10 * daysInMonth(forecast?.month ?? ''), 6);
    }
  });
});
