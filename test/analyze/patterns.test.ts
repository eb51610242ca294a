import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternsOf, type Pattern } from '../../src/analyze/patterns.ts';
import { dayNumber, dayOfMonth, daysBetween, weekdayOf, type Day } from '../../src/calendar/day.ts';
import { formatFor } from '../../src/format/format.ts';
import { patternSentences } from '../../src/render/patterns.ts';
import { ACCOUNT } from '../configuration.ts';
import { noise, spendThrough, type SeriesSpec } from './costs.ts';

const THROUGH = '2026-11-20';

function patterns(...specs: SeriesSpec[]): Pattern[] {
  return patternsOf(ACCOUNT, spendThrough(THROUGH, specs), 50);
}

function of(cost: (day: Day) => number): Pattern[] {
  return patterns({ cost });
}

const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;
const MONTH_WEEKS = 365.25 / 12 / 7;

describe('a pattern', () => {
  it('of quiet weekends has what they cost less', () => {
    const [found, ...others] = of((day) => (isWeekend(day) ? 40 : 100) * noise(1, day, 0.03));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'weekend', service: 'Amazon EC2', strength: 1, days: [] });
    expect(found?.percent).toBeCloseTo(-60, -1);
    expect(found?.amount).toBeCloseTo(-120 * MONTH_WEEKS, -2);
  });

  it('of a fee has its day and amount', () => {
    const found = of((day) => 30 + (dayOfMonth(day) === 3 ? 500 : 0));
    expect(found).toMatchObject([{ kind: 'day-of-month', days: [3], percent: null }]);
    expect(found[0]?.amount).toBeCloseTo(500, 0);
  });

  it('of batches has the days that they run on, and no weekend beside them', () => {
    const found = of((day) => ([1, 4].includes(weekdayOf(day)) ? 300 : 20) * noise(2, day, 0.05));
    expect(found).toMatchObject([{ kind: 'batch-days', days: [1, 4], strength: 1 }]);
    expect(found[0]?.amount).toBeCloseTo(560 * MONTH_WEEKS, -2);
  });

  it('of growth has its percent and what a month adds', () => {
    const found = of((day) => 100 * 1.08 ** (daysBetween('2026-08-13', day) / 30.4375) * noise(3, day, 0.02));
    expect(found).toMatchObject([{ kind: 'growth' }]);
    expect(found[0]?.percent).toBeCloseTo(8, 0);
  });

  it('of an account that grows is told of the account, not of services that do not show it', () => {
    const specs = Array.from({ length: 10 }, (_, i) => ({
      service: `Service ${i}`,
      cost: (day: Day) => 50 * 1.06 ** (daysBetween('2026-08-13', day) / 30.4375) * noise(i, day, 0.12),
    }));
    expect(patterns(...specs).filter(({ service }) => service === null)).toMatchObject([{ kind: 'growth' }]);
  });
});

describe('no pattern', () => {
  it.each<{ name: string; cost: (day: Day) => number }>([
    { name: 'in a constant cost', cost: () => 100 },
    { name: 'in no cost', cost: () => 0 },
    { name: 'in a step', cost: (day) => (day < '2026-10-05' ? 100 : 160) },
    { name: 'in a spike', cost: (day) => (day === '2026-10-05' ? 2000 : 100) },
    { name: 'in a job every third day', cost: (day) => (dayNumber(day) % 3 === 0 ? 300 : 100) },
    { name: 'in credits that balance', cost: (day) => (dayNumber(day) % 2 === 0 ? 100 : -100) },
    { name: 'below the amount', cost: (day) => (isWeekend(day) ? 0.4 : 1) },
  ])('$name', ({ cost }) => {
    expect(of(cost)).toEqual([]);
  });

  it('in noise, in nearly all of 300 services', () => {
    const specs = Array.from({ length: 300 }, (_, seed) => ({
      service: `Service ${seed}`,
      cost: (day: Day) => 100 * noise(seed, day, 0.2),
    }));
    expect(patterns(...specs).length).toBeLessThanOrEqual(3);
  });
});

describe('whatever the costs', () => {
  it('amounts and shares are numbers, and twice the money is twice the amount', () => {
    const amounts = fc.oneof(fc.constant(0), fc.double({ min: -100, max: 3000, noNaN: true }));
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 100 }), (costs) => {
        const cost = (day: Day): number => costs[dayNumber(day) % costs.length] ?? 0;
        const once = patternsOf(ACCOUNT, spendThrough(THROUGH, [{ cost }], costs.length), 0);
        for (const { amount, strength, percent } of once) {
          expect(Number.isFinite(amount) && Number.isFinite(percent ?? 0)).toBe(true);
          expect(strength >= 0 && strength <= 1).toBe(true);
        }
        const twice = patternsOf(
          ACCOUNT,
          spendThrough(THROUGH, [{ cost: (day) => 4 * cost(day) }], costs.length),
          0,
        );
        const large = once.filter(({ amount, kind }) => Math.abs(amount) > 50 && kind !== 'day-of-month');
        for (const pattern of large) {
          const same = twice.find(({ kind }) => kind === pattern.kind);
          expect(same?.amount).toBeCloseTo(4 * pattern.amount, 3);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('is told in a sentence, and the rest is counted', () => {
  const [weekend] = of((day) => (isWeekend(day) ? 40 : 100));
  const all = weekend === undefined ? [] : Array.from({ length: 7 }, () => weekend);
  const sentences = patternSentences(all, () => 'EC2', formatFor('en-US', 'USD'));
  expect(sentences).toHaveLength(6);
  expect(sentences[0]?.replaceAll(/\s/g, ' ')).toBe(
    'EC2 costs 60 % less a day at weekends, about $522 a month, in 100 % of the weeks.',
  );
  expect(sentences[5]).toBe('2 smaller patterns are in the JSON file.');
});
