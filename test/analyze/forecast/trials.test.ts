import { describe, expect, it } from 'vitest';
import { isLastMonthBetter, trialErrors } from '../../../src/analyze/forecast/trials.ts';
import { addDays } from '../../../src/calendar/day.ts';
import { noise } from '../costs.ts';

const END = '2026-11-21';
const series = (days: number, cost: (index: number) => number): Float64Array =>
  Float64Array.from({ length: days }, (_, index) => cost(index));

describe('trials of the past', () => {
  it('are as many weeks as the history has room for, a quarter at most', () => {
    const count = (days: number): number =>
      trialErrors(
        series(days, () => 10),
        END,
        { rest: 9, days: 31 },
      ).month.length;
    expect([28, 58, 59, 66, 100, 200, 457].map(count)).toEqual([0, 0, 1, 2, 5, 13, 13]);
  });

  it('are right about a constant cost', () => {
    const errors = trialErrors(
      series(200, () => 10),
      END,
      { rest: 9, days: 31 },
    );
    for (const error of [...errors.month, ...errors.rest, ...errors.lastMonth])
      expect(error).toBeCloseTo(0, 9);
  });

  it('know nothing of the days that they are about', () => {
    const cost = (index: number): number => 10 * noise(5, addDays('2026-01-01', index), 0.2);
    const [known] = trialErrors(series(150, cost), END, { rest: 9, days: 31 }).month;
    const doubled = series(150, (index) => cost(index) * (index >= 150 - 31 ? 2 : 1));
    const [changed] = trialErrors(doubled, END, { rest: 9, days: 31 }).month;
    expect((changed ?? 0) - (known ?? 0)).toBeCloseTo(Math.log(2), 9);
  });

  it('begin with the first cost, and there are none of a cost of nothing', () => {
    const late = series(200, (index) => (index < 150 ? 0 : 10));
    expect(trialErrors(late, END, { rest: 9, days: 31 }).month).toHaveLength(0);
    expect(trialErrors(new Float64Array(200), END, { rest: 9, days: 31 }).month).toHaveLength(0);
    expect(trialErrors(new Float64Array(), END, { rest: 9, days: 31 }).month).toHaveLength(0);
  });
});

describe('the model gives way to last month', () => {
  const errors = (
    model: number,
    lastMonth: number,
    trials: number,
  ): Parameters<typeof isLastMonthBetter>[0] => ({
    month: Array.from({ length: trials }, () => model),
    rest: [],
    lastMonth: Array.from({ length: trials }, () => lastMonth),
  });

  it('where it did clearly worse', () => {
    expect(isLastMonthBetter(errors(0.2, -0.1, 13))).toBe(true);
    expect(isLastMonthBetter(errors(-0.11, 0.1, 13))).toBe(false);
    expect(isLastMonthBetter(errors(0.1, 0.2, 13))).toBe(false);
  });

  it('not on a handful of trials, which knew too little', () => {
    expect(isLastMonthBetter(errors(0.5, 0.01, 7))).toBe(false);
    expect(isLastMonthBetter(errors(0, 0, 0))).toBe(false);
  });
});
