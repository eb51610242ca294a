import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf, type Day } from '../../src/calendar/day.ts';
import { cutToComplete } from '../../src/fetch/completeness.ts';
import type { DailyCosts } from '../../src/fetch/cost-model.ts';
import { costsThrough } from '../analyze/costs.ts';

const THROUGH = '2026-11-20';
const AS_OF = '2026-11-23';

/** `count` accounts, each with a weekend half as dear; `share` of the cost on a day by account. */
function costs(count: number, share: (account: number, day: Day) => number): DailyCosts {
  return costsThrough(
    THROUGH,
    Array.from({ length: count }, (_, i) => ({
      account: String(100_000_000_000 + i),
      cost: (day: Day) => (i + 1) * ([0, 6].includes(weekdayOf(day)) ? 5 : 10) * share(i, day),
    })),
  );
}

function through(data: DailyCosts, asOf = AS_OF): { day: Day; failed: number; warned: number } {
  const { costs: cut, failures, problems } = cutToComplete(data, asOf);
  for (const { daily } of cut.series) expect(daily).toHaveLength(daysBetween(cut.window.from, cut.window.to));
  return { day: addDays(cut.window.to, -1), failed: failures.length, warned: problems.length };
}

describe('the newest complete day', () => {
  it('is the newest where all accounts are at their usual cost, weekends included', () => {
    expect(through(costs(20, () => 1))).toEqual({ day: THROUGH, failed: 0, warned: 0 });
    const saturday = costs(20, () => 1);
    const cut = {
      ...saturday,
      window: { from: addDays(saturday.window.from, -6), to: addDays(saturday.window.to, -6) },
    };
    expect(through(cut, addDays(AS_OF, -6)).failed).toBe(0);
  });

  it.each([
    { name: 'a tenth of the accounts and more is missing', share: (i: number) => (i % 5 === 0 ? 0 : 1) },
    {
      name: 'the account with most of the cost is missing',
      share: (i: number) => (i === 19 ? 0 : 1),
      dominant: true,
    },
    { name: 'each account has 70 % of its usual cost', share: () => 0.7 },
  ])('is the day before when $name', ({ share, dominant }) => {
    const data = costs(
      20,
      (i, day) => (dominant === true && i === 19 ? 50 : 1) * (day === THROUGH ? share(i) : 1),
    );
    expect(through(data)).toEqual({ day: '2026-11-19', failed: 1, warned: 0 });
  });

  it('is three days back when two are cut off', () => {
    const data = costs(20, (_, day) => (day >= '2026-11-19' ? 0.3 : 1));
    expect(through(data).day).toBe('2026-11-18');
  });

  it.each([
    { name: 'a holiday', share: (_: number, day: Day) => (day === THROUGH ? 0.85 : 1) },
    {
      name: 'one small account that was closed',
      share: (i: number, day: Day) => (i === 0 && day === THROUGH ? 0 : 1),
    },
    {
      name: 'a large account that got cheaper',
      share: (i: number, day: Day) => (i === 19 && day >= '2026-11-18' ? 0.4 : 1),
    },
    { name: 'a rise everywhere', share: (_: number, day: Day) => (day === THROUGH ? 3 : 1) },
  ])('is not put off by $name', ({ share }) => {
    expect(through(costs(20, share))).toEqual({ day: THROUGH, failed: 0, warned: 0 });
  });

  it('counts accounts as gone that have been missing for longer than data takes to arrive', () => {
    const data = costs(20, (i, day) => (i >= 17 && day >= '2026-11-18' ? 0 : 1));
    expect(through(data)).toEqual({ day: THROUGH, failed: 0, warned: 1 });
  });

  it('is the last whole one when the data stopped to arrive', () => {
    const data = costs(20, (_, day) => (day >= '2026-11-11' ? 0 : 1));
    expect(through(data)).toEqual({ day: '2026-11-10', failed: 1, warned: 0 });
  });

  it('is not looked for in days long gone, nor in a week of data', () => {
    const data = costs(20, (_, day) => (day === THROUGH ? 0.1 : 1));
    expect(through(data, '2027-02-01').failed).toBe(0);
    const week = costsThrough(THROUGH, [{ cost: () => 10 }], 7);
    expect(through(week)).toEqual({ day: THROUGH, failed: 0, warned: 0 });
  });

  it('of a single account takes half of its cost for enough', () => {
    expect(through(costs(1, (_, day) => (day === THROUGH ? 0.6 : 1))).day).toBe(THROUGH);
    expect(through(costs(1, (_, day) => (day === THROUGH ? 0.4 : 1))).day).toBe('2026-11-19');
  });

  it('is looked at in usage alone: taxes and credits come by the calendar', () => {
    const data = costs(20, () => 1);
    const credit = { account: '100000000000', service: 'Credits', chargeType: 'credit' as const };
    const daily = Float64Array.from({ length: 100 }, (_, i) => (i === 99 ? -1e6 : 0));
    expect(through({ ...data, series: [...data.series, { ...credit, daily }] }).day).toBe(THROUGH);
  });
});
