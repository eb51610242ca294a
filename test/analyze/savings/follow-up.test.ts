import { describe, expect, it } from 'vitest';
import {
  followUp,
  toldSavings,
  type FollowedSaving,
  type ToldSaving,
} from '../../../src/analyze/savings/follow-up.ts';
import { savingsOf, type UsageBasis } from '../../../src/analyze/savings/savings.ts';
import { addDays, weekdayOf, type Day } from '../../../src/calendar/day.ts';
import { usageOver, type UsageSpec } from '../usage.ts';

const MONTH = 365.25 / 12;

function basisThrough(
  through: Day,
  specs: readonly UsageSpec[],
  nonProduction: readonly string[] = [],
): UsageBasis {
  const window = { from: addDays(through, -27), to: addDays(through, 1) };
  return { window, usage: usageOver(window, specs), nonProduction: new Set(nonProduction) };
}

function followed(before: readonly ToldSaving[], basis: UsageBasis, through: Day): FollowedSaving[] {
  return followUp(before, savingsOf(basis), basis, through);
}

function told(through: Day, specs: readonly UsageSpec[], before: readonly ToldSaving[] = []): ToldSaving[] {
  const basis = basisThrough(through, specs);
  return toldSavings(savingsOf(basis), followed(before, basis, through), basis, through);
}

const gp2 = (daily: number): UsageSpec => ({ value: 'EU-EBS:VolumeUsage.gp2', cost: () => daily });
const gp3 = (daily: number): UsageSpec => ({ value: 'EU-EBS:VolumeUsage.gp3', cost: () => daily });
const FIRST = '2026-11-01';
const LATER = '2026-12-01';

describe('a saving that was told', () => {
  it('is open while the usage is there, and keeps the first claim', () => {
    const first = told(FIRST, [gp2(10)]);
    const [follow] = followed(first, basisThrough(LATER, [gp2(20)]), LATER);
    expect(follow).toMatchObject({ state: 'open', measured: null, told: { since: FIRST, doneOn: null } });
    expect(follow?.told.claimed).toBeCloseTo(2 * MONTH, 9);
    // What is left is what can be saved now, at most what was claimed.
    expect(follow?.left).toBeCloseTo(2 * MONTH, 9);
    expect(followed(first, basisThrough(LATER, [gp2(5)]), LATER)[0]?.left).toBeCloseTo(1 * MONTH, 9);
    expect(told(LATER, [gp2(20)], first)).toEqual(first);
  });

  it('is done when the usage fell, with the drop that was measured against what was claimed', () => {
    const [follow] = followed(told(FIRST, [gp2(10)]), basisThrough(LATER, [gp3(8.5)]), LATER);
    expect(follow).toMatchObject({ state: 'done', told: { doneOn: LATER } });
    // Ten a day before, eight and a half of the successor now; two were claimed.
    expect(follow?.measured).toBeCloseTo(1.5 * MONTH, 9);
  });

  it('is not done when a fifth of it is left', () => {
    const before = told(FIRST, [gp2(10)]);
    expect(followed(before, basisThrough(LATER, [gp2(2.01), gp3(6.4)]), LATER)[0]?.state).toBe('open');
    expect(followed(before, basisThrough(LATER, [gp2(1.99), gp3(6.4)]), LATER)[0]?.state).toBe('done');
  });

  it('is told as done for two months, and its first day of being done stays', () => {
    const done = told(LATER, [gp3(8)], told(FIRST, [gp2(10)]));
    expect(done.map(({ doneOn }) => doneOn)).toEqual([LATER]);
    const again = told('2027-01-15', [gp3(8)], done);
    expect(again.map(({ doneOn }) => doneOn)).toEqual([LATER]);
    expect(told('2027-02-01', [gp3(8)], again)).toEqual([]);
  });

  it('is open again, with its first claim, when the usage comes back', () => {
    const done = told(LATER, [gp3(8)], told(FIRST, [gp2(10)]));
    expect(told('2027-01-01', [gp2(30)], done)).toMatchObject([{ since: FIRST, doneOn: null }]);
  });

  it('stays done while a little of the usage is left', () => {
    const left = [gp2(1.5), gp3(6.8)];
    const done = told(LATER, left, told(FIRST, [gp2(10)]));
    expect(savingsOf(basisThrough(LATER, left))).toHaveLength(1);
    expect(done).toMatchObject([{ since: FIRST, doneOn: LATER }]);
  });

  it('is not followed up in the report that told it, nor where the account or the rule is gone', () => {
    const first = told(FIRST, [gp2(10)]);
    expect(followed(first, basisThrough(FIRST, [gp2(10)]), FIRST)).toEqual([]);
    expect(followed(first, basisThrough(LATER, []), LATER)).toEqual([]);
    const gone = first.map((each) => ({ ...each, rule: 'of-a-later-version' }));
    expect(followed(gone, basisThrough(LATER, [gp2(10)]), LATER)).toEqual([]);
  });
});

describe('what happened beside a saving', () => {
  const instance = (
    value: string,
    cost: number,
    pricing: 'on-demand' | 'committed' = 'on-demand',
  ): UsageSpec => ({
    value,
    cost: () => cost,
    pricing,
  });
  const first = (...specs: UsageSpec[]): ToldSaving[] =>
    told(FIRST, specs).filter(({ rule }) => rule === 'previous-generation-instances');

  it('is not held against it: growth of what takes its place beyond the fall has other reasons', () => {
    const before = first(instance('BoxUsage:m4.large', 100), instance('BoxUsage:m5.large', 500));
    const [follow] = followed(before, basisThrough(LATER, [instance('BoxUsage:m5.large', 5000)]), LATER);
    expect([follow?.state, follow?.measured]).toEqual(['done', 0]);
  });

  it('lets it lapse when the usage went under a commitment', () => {
    const before = first(instance('BoxUsage:m4.large', 100));
    const now = basisThrough(LATER, [instance('BoxUsage:m4.large', 73, 'committed')]);
    expect(followed(before, now, LATER)).toMatchObject([{ state: 'lapsed', left: 0, measured: null }]);
  });

  it('lets it be done when the rest of the usage was under a commitment all the time', () => {
    const covered = instance('BoxUsage:m4.large', 500, 'committed');
    const before = first(instance('BoxUsage:m4.large', 100), covered);
    const [follow] = followed(
      before,
      basisThrough(LATER, [covered, instance('BoxUsage:m5.large', 96)]),
      LATER,
    );
    expect(follow?.state).toBe('done');
    expect(follow?.measured).toBeCloseTo(4 * MONTH, 9);
  });

  it('leaves it unmeasured when a plan is paid for by a fee that is not usage', () => {
    const before = told(FIRST, [instance('BoxUsage:p3.2xlarge', 100)]);
    const now = basisThrough(LATER, [
      instance('BoxUsage:p3.2xlarge', 0, 'committed'),
      instance('BoxUsage:p3.2xlarge', 4),
    ]);
    expect(followed(before, now, LATER)).toMatchObject([{ state: 'done', measured: null }]);
  });
});

it('measures a plan that was bought by what is paid on demand and under it', () => {
  const instance = (cost: number, pricing: 'on-demand' | 'committed'): UsageSpec => ({
    value: 'BoxUsage:p3.2xlarge',
    cost: () => cost,
    pricing,
  });
  const before = told(FIRST, [instance(100, 'on-demand')]);
  expect(before.map(({ rule }) => rule)).toEqual(['savings-plan']);
  const now = basisThrough(LATER, [instance(5, 'on-demand'), instance(69.35, 'committed')]);
  const [follow] = followed(before, now, LATER);
  expect(follow?.state).toBe('done');
  expect(follow?.measured).toBeCloseTo((100 - 5 - 69.35) * MONTH, 9);
});

it('measures stopped weekends by what weekends cost', () => {
  const redshift = (weekend: number): UsageSpec => ({
    service: 'Amazon Redshift',
    value: 'Node:ra3.xlplus',
    cost: (day) => ([0, 6].includes(weekdayOf(day)) ? weekend : 7),
  });
  const account = '123456789012';
  const basis = basisThrough(FIRST, [redshift(7)], [account]);
  const before = toldSavings(savingsOf(basis), [], basis, FIRST);
  const [follow] = followed(before, basisThrough(LATER, [redshift(0)], [account]), LATER);
  expect(follow?.state).toBe('done');
  expect(follow?.measured).toBeCloseTo((14 * MONTH) / 7, 9);
});
