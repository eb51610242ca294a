import { describe, expect, it } from 'vitest';
import { windowLength, type Day } from '../../src/calendar/day.ts';
import { analyzeAccount, type AccountAnalysis, type AnalysisPolicy } from '../../src/analyze/account.ts';
import { analyzeOrganisation, analyzeTeam } from '../../src/analyze/team.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../configuration.ts';
import { costsThrough, type SeriesSpec } from './costs.ts';

const POLICY: AnalysisPolicy = {
  anomalyThreshold: 20,
  anomalyMinAmount: 50,
  includeCredits: true,
  includeTax: true,
  plannedChanges: [],
};

const THROUGH = '2026-11-20';

function analyzed(specs: readonly SeriesSpec[], policy: Partial<AnalysisPolicy> = {}): AccountAnalysis {
  return analyzeAccount(costsThrough(THROUGH, specs), ACCOUNT, { ...POLICY, ...policy });
}

const risen = (factor: number): SeriesSpec => ({ cost: (day) => (day >= '2026-11-01' ? 100 * factor : 100) });

describe('an account is flagged', () => {
  it.each<{ name: string; spec: SeriesSpec; policy?: Partial<AnalysisPolicy>; flagged: boolean }>([
    { name: 'above percentage and amount', spec: risen(1.21), flagged: true },
    { name: 'not at the percentage', spec: risen(1.2), flagged: false },
    {
      name: 'not below the amount, however large the percentage',
      spec: { cost: (day) => (day >= '2026-11-01' ? 3 : 1) },
      flagged: false,
    },
    { name: 'at the amount', spec: { cost: (day) => (day >= '2026-11-01' ? 3.5 : 1) }, flagged: true },
    { name: 'not for a fall', spec: risen(0.5), flagged: false },
    { name: "by its team's threshold", spec: risen(1.21), policy: { anomalyThreshold: 25 }, flagged: false },
    { name: "by its team's amount", spec: risen(1.21), policy: { anomalyMinAmount: 1000 }, flagged: false },
  ])('$name', ({ spec, policy, flagged }) => {
    const analysis = analyzed([spec], policy);
    expect(analysis.flagged).toBe(flagged);
    expect(analysis.anomalies.some(({ service }) => service === null)).toBe(flagged);
  });

  it('with what was expected, what came, and the difference', () => {
    expect(analyzed([risen(1.5)]).anomalies[0]).toMatchObject({
      kind: 'increase',
      service: null,
      start: '2026-11-01',
      expected: 2000,
      actual: 3000,
      impact: 1000,
    });
  });

  it('as new from its first day, and not once more for each of its services', () => {
    const since = (day: Day): number => (day >= '2026-10-25' ? 10 : 0);
    const analysis = analyzed([{ cost: since }, { cost: since, service: 'AWS Lambda' }]);
    expect(analysis.anomalies).toMatchObject([
      { kind: 'new-account', service: null, start: '2026-10-25', expected: 0, actual: 540, impact: 540 },
    ]);
    expect(analysis.services.map(({ state, since: first }) => [state, first])).toEqual([
      ['new', '2026-10-25'],
      ['new', '2026-10-25'],
    ]);
  });
});

describe('credits', () => {
  const credit: SeriesSpec = { service: 'Amazon EC2', chargeType: 'credit', cost: () => -10 };

  it('are a line of their own beside the totals that they are part of', () => {
    const { credits, comparison } = analyzed([{ cost: () => 100 }, credit]);
    expect(credits).toEqual({ current: -200, previous: -200 });
    expect(comparison.current.total).toBe(1800);
  });

  it('are none where there are none', () => {
    expect(analyzed([{ cost: () => 100 }]).credits).toBeNull();
  });
});

describe('an account whose compared window comes to nothing', () => {
  it('because credits balanced its usage is no new one when they run out', () => {
    const credit: SeriesSpec = {
      service: 'Credits',
      chargeType: 'credit',
      cost: (day) => (day < '2026-11-01' ? -100 : 0),
    };
    expect(analyzed([{ cost: () => 100 }, credit]).anomalies).toMatchObject([
      { kind: 'increase', start: '2026-11-01', expected: 0, actual: 2000, impact: 2000 },
      { kind: 'credit-ended', start: '2026-11-01', expected: -2000, actual: 0, impact: 2000 },
    ]);
  });

  it('because it paused is no new one when it returns, and its services are dated from their return', () => {
    const cost = (day: Day): number => (day < '2026-08-20' || day >= '2026-11-05' ? 50 : 0);
    const analysis = analyzed([{ cost }]);
    expect(analysis.anomalies[0]).toMatchObject({ kind: 'increase', start: '2026-11-01', impact: 800 });
    expect(analysis.services).toMatchObject([{ state: 'new', since: '2026-11-05' }]);
  });

  it('or to a credit is flagged without a percentage', () => {
    const analysis = analyzed([{ cost: (day) => (day < '2026-11-01' ? -100 : 100) }]);
    expect(analysis.flagged).toBe(true);
    expect(analysis.comparison.changePercent).toBeNull();
  });

  it('and that costs nothing now either is not flagged, even without a least amount', () => {
    expect(analyzed([{ cost: () => 0 }], { anomalyMinAmount: 0 }).flagged).toBe(false);
    expect(analyzed([risen(1)], { anomalyMinAmount: 0 }).flagged).toBe(false);
  });

  it('keeps the id of its first day from run to run when it is new', () => {
    const specs: SeriesSpec[] = [{ cost: (day) => (day >= '2026-11-10' ? 50 : 0) }];
    const ids = ['2026-11-20', '2026-11-30', '2026-12-04', '2026-12-08'].map((through) => {
      const account = analyzeAccount(costsThrough(through, specs), ACCOUNT, POLICY);
      return account.anomalies.find(({ kind }) => kind === 'new-account')?.id;
    });
    expect(ids[0]).toBeDefined();
    expect(new Set(ids).size).toBe(1);
  });
});

it('is analyzed whatever number of days the source covers', () => {
  for (let days = 1; days <= 70; days++) {
    for (const through of ['2026-11-03', '2026-11-20', '2026-12-31']) {
      const costs = costsThrough(through, [{ cost: () => 10 }], days);
      const { comparison, week, services, anomalies } = analyzeAccount(costs, ACCOUNT, POLICY);
      for (const { current, previous, change } of [comparison, week]) {
        expect(current.from >= costs.window.from && current.to <= costs.window.to).toBe(true);
        expect(current.total).toBeCloseTo(10 * windowLength(current), 6);
        expect(change === null).toBe(previous.from < costs.window.from);
        if (change !== null) expect(change).toBeCloseTo(0, 6);
      }
      expect(services).toHaveLength(1);
      expect(anomalies).toEqual([]);
    }
  }
});

it('a refund is in the total, but is expected of no later month', () => {
  const refund: SeriesSpec = { cost: (day) => (day === '2026-11-03' ? -450 : 0), chargeType: 'refund' };
  const { comparison, forecast, monthEnd } = analyzed([{ cost: () => 100 }, refund]);
  expect(comparison.current.total).toBeCloseTo(1550, 6);
  expect(monthEnd?.total).toBeCloseTo(3000 - 450, 6);
  expect(forecast?.total).toBeCloseTo(3100, 6);
});

it('is told that an account is still being learnt', () => {
  const young: SeriesSpec = { cost: (day) => (day >= '2026-11-10' ? 5 : 0) };
  expect(analyzed([young]).learning).toBe(true);
  expect(analyzed([risen(1)]).learning).toBe(false);
});

describe('teams and organisation', () => {
  const other = '999999999999';
  const specs: SeriesSpec[] = [risen(1.5), { account: other, cost: () => 70 }];

  it('a team is analyzed from its own accounts alone', () => {
    const alone = analyzeTeam(costsThrough(THROUGH, specs.slice(0, 1)), TEAM, SETTINGS);
    expect(analyzeTeam(costsThrough(THROUGH, specs), TEAM, SETTINGS)).toEqual(alone);
    expect(JSON.stringify(alone)).not.toContain(other);
  });

  it('the organisation holds every account and names those without an owner', () => {
    const analysis = analyzeOrganisation(costsThrough(THROUGH, specs), [TEAM], SETTINGS);
    expect(analysis.accounts.map(({ account }) => account)).toEqual([ACCOUNT, other]);
    expect(analysis.unownedAccounts.map(({ account }) => account)).toEqual([other]);
    expect(analysis.scope.comparison.current.total).toBeCloseTo(3000 + 1400, 6);
  });

  it("flags an account by its team's threshold for the admins too", () => {
    const team = { ...TEAM, anomalyThreshold: 60 };
    const analysis = analyzeOrganisation(costsThrough(THROUGH, specs), [team], SETTINGS);
    expect(analysis.accounts.filter(({ flagged }) => flagged)).toEqual([]);
  });
});
