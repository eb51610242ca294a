import { describe, expect, it } from 'vitest';
import { cameOf, plannedAhead, plannedRange } from '../../src/analyze/planned.ts';
import type { PlannedChange } from '../../src/config/configuration.ts';
import { ACCOUNT } from '../configuration.ts';

/** 30 a day in November. */
const PLAN: PlannedChange = {
  from: '2026-11-05',
  service: 'Amazon EC2',
  account: ACCOUNT,
  monthlyChange: 900,
  reason: 'New cluster',
};
describe('plans as amounts a day', () => {
  const window = { from: '2026-11-29', to: '2026-12-03' };
  const cut = { ...PLAN, from: '2026-12-02', monthlyChange: -310 };

  it('are their share of each month, additions and savings apart', () => {
    const { low, high } = plannedRange([{ ...PLAN, from: '2026-11-30' }, cut], window);
    expect(high[0]).toBe(0);
    expect(high[1]).toBe(30);
    expect(high[2]).toBeCloseTo(900 / 31, 12);
    expect([...low]).toEqual([0, 0, 0, -10]);
  });

  it('come by as much as days differ from those before, up to the plan', () => {
    const plans = [{ ...PLAN, from: '2026-11-27' }];
    const daily = Float64Array.of(...Array.from({ length: 30 }, () => 50), 50, 60, 80, 200);
    expect([...cameOf(plans, daily, '2026-12-01').subarray(-4)]).toEqual([0, 10, 30, 30]);
    expect(cameOf([], daily, '2026-12-01').every((came) => came === 0)).toBe(true);
  });

  it('that are due and still to come at once are not mixed up', () => {
    const daily = new Float64Array(40).fill(50).fill(80, 30);
    const plans = [
      { ...PLAN, from: '2026-11-21' },
      { ...PLAN, from: '2026-12-02', monthlyChange: 310 },
    ];
    const ahead = plannedAhead(plans, daily, { from: '2026-12-01', to: '2026-12-03' });
    expect(ahead[0]).toBeGreaterThan(29);
    expect(ahead[0]).toBeLessThanOrEqual(30);
    expect((ahead[1] ?? 0) - (ahead[0] ?? 0)).toBeCloseTo(10, 6);
  });
});
