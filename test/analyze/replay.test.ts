import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeAccounts, type AccountAnalysis, type AnalysisPolicy } from '../../src/analyze/account.ts';
import { replay, type Replay, type ReplayedAccount } from '../../src/analyze/replay.ts';
import { replayedReports } from '../../src/analyze/replayed-reports.ts';
import { policyFor } from '../../src/analyze/team.ts';
import { addDays, daysBetween, weekdayOf, type Day } from '../../src/calendar/day.ts';
import type { Configuration, Settings, Team } from '../../src/config/configuration.ts';
import { accountsOf, type ChargeType, type DailyCosts } from '../../src/fetch/cost-model.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../configuration.ts';
import { costsThrough, noise, type SeriesSpec } from './costs.ts';

/** A Friday: the report of Monday, 23 November knows it. */
const THROUGH = '2026-11-20';
const OTHER = '222222222222';
const DAYS = 420;

function configuration(settings: Partial<Settings>, ...teams: readonly Partial<Team>[]): Configuration {
  return { settings: { ...SETTINGS, ...settings }, teams: teams.map((team) => ({ ...TEAM, ...team })) };
}

function replayed(specs: readonly SeriesSpec[], sides: readonly Configuration[], days = DAYS): Replay[] {
  return replay({ costs: costsThrough(THROUGH, specs, days), covered: new Map() }, sides);
}

function told({ accounts }: Replay): string[] {
  return accounts.flatMap(({ account, team, alerts }) =>
    alerts.map(({ anomaly, due }) => {
      const { service, kind, start, impact } = anomaly;
      const owner = team?.id ?? 'nobody';
      return `${owner} ${account} ${service ?? 'all'} ${kind} ${start} ${impact.toFixed(0)} ${due}`;
    }),
  );
}

/** 100 a day, and in some months more of it by a share. */
const monthly = (rises: Readonly<Record<string, number>>): SeriesSpec['cost'] => {
  return (day) => 100 * (1 + (rises[day.slice(0, 7)] ?? 0));
};

/** 30 % above October in November, and 25 % above July in August. */
const TWO_RISES: SeriesSpec[] = [{ cost: monthly({ '2026-08': 0.25, '2026-11': 0.3 }) }];

const totals = (lines: readonly string[]): string[] => lines.filter((line) => line.includes(' all '));

describe('the reports that are replayed', () => {
  const window = { from: '2025-08-01', to: addDays(THROUGH, 1) };

  it('are those of the last 180 days, each knowing the days that were settled when it was due', () => {
    const reports = replayedReports(window, 'monday');
    expect(reports).toHaveLength(25);
    expect(reports.at(-1)).toEqual({ due: '2026-11-23', dataThrough: THROUGH });
    expect(reports[0]).toEqual({ due: '2026-06-08', dataThrough: '2026-06-05' });
  });

  it.each(['sunday', 'tuesday', 'saturday'] as const)('fall on the day of the schedule, %s', (weekday) => {
    const reports = replayedReports(window, weekday);
    const index = { sunday: 0, tuesday: 2, saturday: 6 }[weekday];
    expect(new Set(reports.map(({ due }) => weekdayOf(due)))).toEqual(new Set([index]));
    const newest = reports.at(-1)?.dataThrough ?? '';
    expect(daysBetween(newest, THROUGH)).toBeLessThan(7);
    expect(newest <= THROUGH).toBe(true);
  });

  it('begin when two weeks are known', () => {
    expect(replayedReports({ from: '2026-11-07', to: window.to }, 'monday')).toEqual([]);
    expect(replayedReports({ from: '2026-11-06', to: window.to }, 'monday')).toHaveLength(1);
  });
});

describe('a replay', () => {
  it('loses by a raised threshold one alert and keeps another', () => {
    const [low, high] = replayed(TWO_RISES, [
      configuration({ anomaly_threshold: 20 }, {}),
      configuration({ anomaly_threshold: 27 }, {}),
    ]).map((side) => totals(told(side)));
    const rises = {
      august: 'platform 123456789012 all increase 2026-08-01 175 2026-08-10',
      november: 'platform 123456789012 all increase 2026-11-01 390 2026-11-16',
    };
    expect(low).toEqual([rises.august, rises.november]);
    expect(high).toEqual([rises.november]);
  });

  it('counts an alert once, in the first report that holds it', () => {
    const [side] = replayed(TWO_RISES, [configuration({}, {})]);
    const ids = side?.accounts.flatMap(({ alerts }) => alerts.map(({ anomaly }) => anomaly.id)) ?? [];
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('judges an account by its owner, and one without by the settings', () => {
    const specs = [...TWO_RISES, ...TWO_RISES.map((spec) => ({ ...spec, account: OTHER }))];
    const [side] = replayed(specs, [configuration({ anomaly_threshold: 27 }, { anomalyThreshold: 20 })]);
    expect(totals(side === undefined ? [] : told(side)).map((line) => line.split(' ').slice(0, 5))).toEqual([
      ['platform', ACCOUNT, 'all', 'increase', '2026-08-01'],
      ['platform', ACCOUNT, 'all', 'increase', '2026-11-01'],
      ['nobody', OTHER, 'all', 'increase', '2026-11-01'],
    ]);
  });

  it('leaves out what a team acknowledges, until the last day', () => {
    const [plain] = replayed(TWO_RISES, [configuration({}, {})]);
    const id =
      plain?.accounts[0]?.alerts.find(({ anomaly }) => anomaly.start === '2026-11-01')?.anomaly.id ?? '';
    const withUntil = (until: Day): string[] => {
      const [side] = replayed(TWO_RISES, [
        configuration({}, { acknowledged: [{ anomaly: id, reason: 'A test', until }] }),
      ]);
      return (
        side?.accounts.flatMap(({ alerts }) =>
          alerts.filter(({ anomaly }) => anomaly.id === id).map(({ due }) => due),
        ) ?? []
      );
    };
    expect(withUntil('2026-12-31')).toEqual([]);
    expect(withUntil('2026-11-16')).toEqual(['2026-11-23']);
    expect(withUntil('2026-11-15')).toEqual(['2026-11-16']);
  });

  it('knows nothing of an account outside of the days that are known of it', () => {
    const costs = costsThrough(THROUGH, TWO_RISES, DAYS);
    const covered = new Map([[ACCOUNT, { from: '2025-12-01', to: '2026-10-01' }]]);
    const [side] = replay({ costs, covered }, [configuration({}, {})]);
    expect(totals(side === undefined ? [] : told(side))).toHaveLength(1);
  });
});

/** Amounts that differ by day, service and month, with a jump here and there. */
const organisation = fc
  .array(
    fc.record({
      account: fc.constantFrom(ACCOUNT, OTHER),
      service: fc.constantFrom('Amazon EC2', 'AWS Lambda', 'Amazon S3'),
      chargeType: fc.constantFrom<ChargeType>('usage', 'credit', 'tax'),
      level: fc.integer({ min: 1, max: 300 }),
      seed: fc.integer({ min: 1, max: 1000 }),
      jumpAt: fc.integer({ min: 1, max: DAYS }),
      factor: fc.constantFrom(0, 0.5, 1, 1.3, 2, 4),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((services): SeriesSpec[] =>
    services.map(({ account, service, chargeType, level, seed, jumpAt, factor }) => {
      const jump = addDays(THROUGH, 1 - jumpAt);
      const sign = chargeType === 'credit' ? -0.1 : 1;
      const cost = (day: Day): number =>
        sign * level * noise(seed, day, 0.1) * (day >= jump && day < addDays(jump, 40) ? factor : 1);
      return { account, service, chargeType, cost };
    }),
  );

const plans = fc.array(
  fc.record({
    from: fc.integer({ min: 1, max: 200 }).map((days) => addDays(THROUGH, -days)),
    service: fc.constantFrom('Amazon EC2', 'AWS Lambda', 'Amazon Bedrock'),
    account: fc.constant(ACCOUNT),
    monthlyChange: fc.constantFrom(-500, 300, 3000),
    reason: fc.constant('A plan'),
  }),
  { maxLength: 2 },
);

const limits = fc.record({
  anomaly_threshold: fc.constantFrom(1, 5, 20, 60),
  anomaly_min_amount: fc.constantFrom(0, 10, 50, 500),
  include_credits: fc.boolean(),
  include_tax: fc.boolean(),
});

/** The costs as they were known on a day. */
function knownOn(costs: DailyCosts, dataThrough: Day): DailyCosts {
  const window = { from: costs.window.from, to: addDays(dataThrough, 1) };
  const days = daysBetween(window.from, window.to);
  return {
    ...costs,
    window,
    series: costs.series.map((each) => ({ ...each, daily: each.daily.slice(0, days) })),
  };
}

function analyzedOn(
  costs: DailyCosts,
  through: Day,
  policyOf: (account: string) => AnalysisPolicy,
): AccountAnalysis[] {
  const known = knownOn(costs, through);
  return analyzeAccounts(known, accountsOf(known), policyOf);
}

describe('whatever the costs', () => {
  it('a replay says what the analysis of each week says', () => {
    fc.assert(
      fc.property(organisation, limits, plans, (specs, settings, plannedChanges) => {
        const costs = costsThrough(THROUGH, specs, DAYS);
        const side = configuration(settings, { plannedChanges, anomalyThreshold: 10 });
        const policyOf = (account: string): AnalysisPolicy =>
          policyFor(side.settings, account === ACCOUNT ? (side.teams[0] ?? null) : null);
        const [made] = replay({ costs, covered: new Map() }, [side]);
        const expected = new Map<string, string>();
        for (const { due, dataThrough } of made?.reports ?? []) {
          for (const { anomalies } of analyzedOn(costs, dataThrough, policyOf)) {
            for (const anomaly of anomalies) {
              if (!expected.has(anomaly.id)) expected.set(anomaly.id, JSON.stringify({ anomaly, due }));
            }
          }
        }
        const alerts = made?.accounts.flatMap((account) => account.alerts) ?? [];
        const sorted = alerts.map((alert) => JSON.stringify(alert)).sort();
        expect(sorted).toEqual([...expected.values()].sort());
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('the lowest limits are the lowest: nothing is left at them, something just below', () => {
    const alertsWith = (specs: readonly SeriesSpec[], settings: Partial<Settings>): number =>
      countOf(replayed(specs, [configuration(settings)])[0]?.accounts ?? []);
    fc.assert(
      fc.property(organisation, limits, (specs, settings) => {
        for (const { account, limits: search } of replayed(specs, [configuration(settings)])[0]?.accounts ??
          []) {
          const own = specs.filter((spec) => spec.account === account);
          const { anomalyThreshold, leftAtAnyThreshold: left, anomalyMinAmount } = search.lowest;
          expect(alertsWith(own, { ...settings, anomaly_threshold: anomalyThreshold })).toBe(left);
          if (anomalyThreshold > 0) {
            const below = { ...settings, anomaly_threshold: anomalyThreshold - 0.01 };
            expect(alertsWith(own, below)).toBeGreaterThan(left);
          }
          expect(alertsWith(own, { ...settings, anomaly_min_amount: anomalyMinAmount })).toBe(0);
          if (anomalyMinAmount > 0) {
            const below = { ...settings, anomaly_min_amount: anomalyMinAmount - 0.011 };
            expect(alertsWith(own, below)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

function countOf(accounts: readonly ReplayedAccount[]): number {
  return accounts.reduce((sum, { alerts }) => sum + alerts.length, 0);
}
