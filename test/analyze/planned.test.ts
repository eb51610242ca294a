import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeAccount, estimateScope, type AccountAnalysis } from '../../src/analyze/account.ts';
import { analyzeOrganisation, analyzeTeam } from '../../src/analyze/team.ts';
import { addDays, type Day } from '../../src/calendar/day.ts';
import type { PlannedChange } from '../../src/config/configuration.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../configuration.ts';
import { costsThrough, EVERYTHING, noise, type SeriesSpec } from './costs.ts';

const THROUGH = '2026-11-20';
const FROM = '2026-11-05';
/** 30 a day in November. */
const PLAN: PlannedChange = {
  from: FROM,
  service: 'Amazon EC2',
  account: ACCOUNT,
  monthlyChange: 900,
  reason: 'New cluster',
};
const POLICY = { ...EVERYTHING, anomalyThreshold: 20, anomalyMinAmount: 50, plannedChanges: [] };

function analyzed(
  specs: readonly SeriesSpec[],
  plannedChanges: readonly PlannedChange[],
  through = THROUGH,
): AccountAnalysis {
  return analyzeAccount(costsThrough(through, specs), ACCOUNT, { ...POLICY, plannedChanges });
}

/** 60 a day, and `more` from a day on, with noise. */
function steppedBy(more: number, from: Day = FROM, before = 60): SeriesSpec {
  return { cost: (day) => (before + (day >= from ? more : 0)) * noise(7, day, 0.03) };
}

describe('a planned change in detection', () => {
  it.each([
    { name: 'that comes', more: 30 },
    { name: 'that comes in part', more: 15 },
    { name: 'that does not come', more: 0 },
  ])('$name is no anomaly and raises no flag', ({ more }) => {
    expect(analyzed([steppedBy(more)], [PLAN])).toMatchObject({ anomalies: [], flagged: false });
  });

  it('that comes is an anomaly where nobody planned it, or another account did', () => {
    const others = { ...PLAN, account: '234567890123' };
    for (const plans of [[], [others], [{ ...PLAN, service: 'Amazon S3' }]]) {
      const { anomalies, flagged } = analyzed([steppedBy(30)], plans);
      expect(anomalies.map(({ kind }) => kind)).toEqual(['increase', 'level-shift']);
      expect(flagged).toBe(true);
    }
  });

  it('is an anomaly where it goes beyond the plan, by what goes beyond', () => {
    const { anomalies } = analyzed([steppedBy(90)], [PLAN]);
    const [total, service] = anomalies;
    expect([total?.kind, service?.kind]).toEqual(['increase', 'level-shift']);
    // 16 days of 60 more than the 30 that were planned.
    expect(total?.impact).toBeGreaterThan(900);
    expect(total?.impact).toBeLessThan(1020);
    expect(service?.start).toBe(FROM);
    expect(service?.impact).toBeGreaterThan(900);
    expect(service?.impact).toBeLessThan(1020);
  });

  it('is an anomaly where it goes the other way', () => {
    expect(analyzed([steppedBy(-40)], [PLAN]).anomalies).toMatchObject([
      { direction: 'down', service: 'Amazon EC2' },
    ]);
    const saving = { ...PLAN, monthlyChange: -900 };
    expect(analyzed([steppedBy(30)], [saving])).toMatchObject({ flagged: true });
  });

  it('that saves may come or not', () => {
    const saving = { ...PLAN, monthlyChange: -900 };
    for (const more of [0, -15, -30]) {
      expect(analyzed([steppedBy(more)], [saving]).anomalies).toEqual([]);
    }
    expect(analyzed([steppedBy(-55)], [saving]).anomalies).toMatchObject([{ direction: 'down' }]);
  });

  it('of a new service is no anomaly, and is one beyond the plan', () => {
    const base = { service: 'Amazon S3', cost: () => 60 };
    const added = (cost: number): SeriesSpec => ({ cost: (day) => (day >= FROM ? cost : 0) });
    expect(analyzed([base, added(30)], [PLAN]).anomalies).toEqual([]);
    const [total, service] = analyzed([base, added(80)], [PLAN]).anomalies;
    expect(total).toMatchObject({ kind: 'increase' });
    expect(service).toMatchObject({
      kind: 'new-service',
      start: FROM,
      expected: 480,
      actual: 1280,
      impact: 800,
    });
  });

  it('of a service that stops is no anomaly', () => {
    const base = { service: 'Amazon S3', cost: () => 60 };
    const ends: SeriesSpec = { cost: (day) => (day >= FROM ? 0 : 30) };
    expect(analyzed([base, ends], []).anomalies).toMatchObject([{ kind: 'stopped-service' }]);
    expect(analyzed([base, ends], [{ ...PLAN, monthlyChange: -900 }]).anomalies).toEqual([]);
  });

  it('of a new account is no anomaly; what else is in it is', () => {
    const added: SeriesSpec = { cost: (day) => (day >= FROM ? 30 : 0) };
    expect(analyzed([added], []).anomalies).toMatchObject([{ kind: 'new-account', impact: 480 }]);
    expect(analyzed([added], [PLAN])).toMatchObject({ anomalies: [], flagged: false });
    const other = { ...added, service: 'Amazon S3' };
    expect(analyzed([added, other], [PLAN]).anomalies).toMatchObject([
      { kind: 'new-account', expected: 480, actual: 960, impact: 480 },
    ]);
  });

  it('of the month before, which came late, is none either', () => {
    const early = { ...PLAN, from: '2026-10-20' };
    expect(analyzed([steppedBy(30, '2026-11-08')], [early])).toMatchObject({ anomalies: [], flagged: false });
    expect(analyzed([steppedBy(30, '2026-10-20')], [early])).toMatchObject({ anomalies: [], flagged: false });
    expect(analyzed([steppedBy(90, '2026-11-08')], [early])).toMatchObject({ flagged: true });
  });

  it('has no effect any more after 60 days', () => {
    const { anomalies } = analyzed([steppedBy(30)], [{ ...PLAN, from: addDays(THROUGH, -60) }]);
    expect(anomalies.map(({ kind }) => kind)).toEqual(['increase', 'level-shift']);
    expect(analyzed([steppedBy(30)], [{ ...PLAN, from: addDays(THROUGH, -59) }]).anomalies).toEqual([]);
  });

  it('changes no total and no change, whatever is planned and whatever comes', () => {
    const amount = fc.integer({ min: -3000, max: 3000 }).filter((value) => value !== 0);
    const aPlan = fc
      .record({ offset: fc.integer({ min: -90, max: 40 }), monthlyChange: amount })
      .map(({ offset, monthlyChange }) => ({ ...PLAN, from: addDays(THROUGH, offset), monthlyChange }));
    fc.assert(
      fc.property(fc.array(aPlan, { maxLength: 3 }), fc.integer({ min: -50, max: 100 }), (plans, more) => {
        const [without, planned] = [analyzed([steppedBy(more)], []), analyzed([steppedBy(more)], plans)];
        const totals = ({ comparison, week, services, daily }: AccountAnalysis): unknown[] => [
          comparison,
          week,
          services,
          daily,
        ];
        expect(totals(planned)).toEqual(totals(without));
        for (const { total, low, high } of [planned.monthEnd, planned.forecast].filter(
          (each) => each !== null,
        )) {
          expect([total, low, high].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThanOrEqual(total);
          expect(high).toBeGreaterThanOrEqual(total);
          expect(total).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never an anomaly as far as it goes, by whatever share it comes', () => {
    const aStep = fc.record({
      planned: fc.integer({ min: 5, max: 60 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      sign: fc.constantFrom(1, -1),
    });
    fc.assert(
      fc.property(aStep, ({ planned, share, sign }) => {
        const plan = { ...PLAN, monthlyChange: sign * planned * 30 };
        expect(analyzed([steppedBy(sign * share * planned, FROM, 100)], [plan]).anomalies).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a planned change in forecasts', () => {
  const december = (more: number): number => 31 * (60 + more);
  const forecast = (
    specs: readonly SeriesSpec[],
    plans: readonly PlannedChange[],
    through = THROUGH,
  ): number => analyzed(specs, plans, through).forecast?.total ?? Number.NaN;
  const off = (value: number, truth: number): number => Math.abs(value - truth) / truth;

  it('still to come is in next month, and in the days left of this one', () => {
    const later = { ...PLAN, from: '2026-11-26' };
    const [without, planned] = [analyzed([steppedBy(0)], []), analyzed([steppedBy(0)], [later])];
    // 5 days of 30, and a December of 31 days.
    expect((planned.monthEnd?.total ?? 0) - (without.monthEnd?.total ?? 0)).toBeCloseTo(150, 6);
    expect((planned.forecast?.total ?? 0) - (without.forecast?.total ?? 0)).toBeCloseTo(900, 6);
  });

  it('is in no month before its day', () => {
    const far = { ...PLAN, from: '2027-01-01' };
    expect(analyzed([steppedBy(0)], [far]).forecast).toEqual(analyzed([steppedBy(0)], []).forecast);
  });

  it('that came some days ago is foreseen at once; without the plan it is not', () => {
    const through = addDays(FROM, 3);
    const truth = december(30);
    expect(off(forecast([steppedBy(30)], [PLAN], through), truth)).toBeLessThan(0.05);
    expect(off(forecast([steppedBy(30)], [], through), truth)).toBeGreaterThan(0.15);
  });

  it('that came weeks ago is counted once', () => {
    for (const days of [10, 25, 40, 59]) {
      const value = forecast(
        [steppedBy(30, '2026-10-01')],
        [{ ...PLAN, from: '2026-10-01' }],
        addDays('2026-10-01', days),
      );
      expect(value).toBeGreaterThan(0);
      const month = addDays('2026-10-01', days) < '2026-11-01' ? 30 : 31;
      expect(off(value, month * 90)).toBeLessThan(0.05);
    }
  });

  it('that never comes is given up within four weeks, and before that little by little', () => {
    const after = (days: number): number => {
      const from = addDays(THROUGH, -days);
      return forecast([steppedBy(0)], [{ ...PLAN, from }]) - december(0);
    };
    expect(after(0)).toBeGreaterThan(800);
    expect(after(13)).toBeGreaterThan(350);
    expect(after(13)).toBeLessThan(600);
    for (const days of [28, 45, 59, 60, 80]) expect(Math.abs(after(days)) / december(0)).toBeLessThan(0.03);
  });

  it('of which a part came goes on with that part', () => {
    const from = addDays(THROUGH, -30);
    expect(off(forecast([steppedBy(12, from)], [{ ...PLAN, from }]), december(12))).toBeLessThan(0.04);
  });

  it('that goes beyond its plan is forecast as it is', () => {
    const from = addDays(THROUGH, -20);
    expect(off(forecast([steppedBy(60, from)], [{ ...PLAN, from }]), december(60))).toBeLessThan(0.05);
  });

  it('of a service that has no cost yet moves the forecast, and is forgotten when it does not come', () => {
    const service = 'Amazon Kinesis';
    const add = (from: Day): number =>
      forecast([steppedBy(0)], [{ ...PLAN, service, from }]) - forecast([steppedBy(0)], []);
    expect(add('2026-12-01')).toBeCloseTo(900, 6);
    expect(add(addDays(THROUGH, -28))).toBeCloseTo(0, 6);
  });

  it('that saves more than there is leaves nothing, not less', () => {
    const saving = { ...PLAN, from: '2026-12-01', monthlyChange: -9000 };
    expect(forecast([steppedBy(0)], [saving])).toBe(0);
  });

  it('is in the forecast of its team and of the organisation, and in no other', () => {
    const later = { ...PLAN, from: '2026-12-01' };
    const other = '234567890123';
    const costs = costsThrough(THROUGH, [steppedBy(0), { ...steppedBy(0), account: other }]);
    const planning = { ...TEAM, plannedChanges: [later] };
    const total = (scope: { forecast: { total: number } | null } | null): number =>
      scope?.forecast?.total ?? 0;
    const ofTeam = (team: typeof TEAM): number => total(analyzeTeam(costs, team, SETTINGS).scope);
    expect(ofTeam(planning) - ofTeam(TEAM)).toBeCloseTo(900, 6);
    const ofAll = (team: typeof TEAM): number => total(analyzeOrganisation(costs, [team], SETTINGS).scope);
    expect(ofAll(planning) - ofAll(TEAM)).toBeCloseTo(900, 6);
    expect(estimateScope(costs, EVERYTHING, [{ ...later, account: '345678901234' }])).toEqual(
      estimateScope(costs, EVERYTHING),
    );
  });
});
