import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeScope } from '../../src/analyze/account.ts';
import { budgetState, type BudgetState } from '../../src/analyze/budget.ts';
import type { Day } from '../../src/calendar/day.ts';
import { budgetSentences } from '../../src/render/budget.ts';
import { formatFor } from '../../src/format/format.ts';
import { costsThrough, EVERYTHING } from './costs.ts';

function state(
  budget: number,
  cost: (day: Day) => number,
  through = '2026-11-20',
  days = 100,
): BudgetState | null {
  return budgetState(budget, analyzeScope(costsThrough(through, [{ cost }], days), EVERYTHING));
}

const hundred = (): number => 100;

describe('a month of 100 a day', () => {
  it('is on track with 3,100, over with 1,999 since the day on which it passed it', () => {
    expect(state(3100, hundred)).toMatchObject({
      month: '2026-11',
      budget: 3100,
      spent: 2000,
      estimate: expect.closeTo(3000, 6) as number,
      state: 'on-track',
      day: null,
    });
    expect(state(1999, hundred)).toMatchObject({ state: 'over', day: '2026-11-20' });
    expect(state(1850, hundred)).toMatchObject({ state: 'over', day: '2026-11-19' });
    expect(state(2000, hundred)?.state).not.toBe('over');
  });

  it('is at risk with less than it will cost, until the day on which that is passed', () => {
    expect(state(2550, hundred)).toMatchObject({ state: 'at-risk', day: '2026-11-26' });
  });

  it('is at risk without a day where only the range reaches above', () => {
    const noisy = (day: Day): number => (Number(day.slice(8)) % 2 === 0 ? 60 : 140);
    const { estimate, budget, day } = state(3005, noisy) ?? { estimate: 0, budget: 0, day: '' };
    expect((estimate ?? 0) <= budget).toBe(true);
    expect(state(3005, noisy)).toMatchObject({ state: 'at-risk' });
    expect(day).toBeNull();
  });

  it('tells next month against the same budget', () => {
    expect(state(3050, hundred)?.next).toMatchObject({ month: '2026-12' });
    const known = state(3050, hundred);
    expect(known === null ? [] : budgetSentences(known, formatFor('en-US', 'USD'))).toHaveLength(2);
  });

  it('is not judged where its first day is not known', () => {
    expect(state(3000, hundred, '2026-11-20', 19)).toBeNull();
    expect(state(3000, hundred, '2026-11-20', 20)).not.toBeNull();
  });

  it('is told by what was spent where it is too young for an estimate', () => {
    const young = (day: Day): number => (day >= '2026-11-15' ? 100 : 0);
    expect(state(500, young)).toMatchObject({ state: 'over', estimate: null, day: '2026-11-20' });
    expect(state(700, young)).toMatchObject({ state: 'on-track', estimate: null, spent: 600 });
  });

  it('is known whole on its last day', () => {
    expect(state(3000, hundred, '2026-11-30')).toMatchObject({ state: 'on-track', estimate: 3000 });
    expect(state(2999, hundred, '2026-11-30')).toMatchObject({ state: 'over', day: '2026-11-30' });
    expect(state(2900, hundred, '2028-02-29')).toMatchObject({ month: '2028-02', spent: 2900 });
  });
});

describe('whatever the costs', () => {
  const RANK = { over: 2, 'at-risk': 1, 'on-track': 0 };

  it('a larger budget is never worse off, and a day lies in the month', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 500, noNaN: true }), { minLength: 60, maxLength: 60 }),
        fc.double({ min: 1, max: 9000, noNaN: true }),
        fc.double({ min: 0, max: 3000, noNaN: true }),
        (costs, budget, more) => {
          const cost = (day: Day): number =>
            costs[(Number(day.slice(5, 7)) * 31 + Number(day.slice(8))) % 60] ?? 0;
          const [small, large] = [state(budget, cost), state(budget + more, cost)];
          if (small === null || large === null) throw new Error('Both are known.');
          expect(RANK[large.state]).toBeLessThanOrEqual(RANK[small.state]);
          for (const { day } of [small, large]) expect(day === null || day.startsWith('2026-11')).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
