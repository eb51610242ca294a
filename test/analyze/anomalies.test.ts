import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOfMonth, weekdayOf, type Day } from '../../src/calendar/day.ts';
import { detectAnomalies, type Anomaly } from '../../src/analyze/anomalies.ts';
import { comparedWindows, coveredWindows } from '../../src/analyze/periods.ts';
import { ACCOUNT } from '../configuration.ts';
import { noise, spendThrough, type SeriesSpec } from './costs.ts';

const THROUGH = '2026-11-20';
const MIN_AMOUNT = 50;

function detect(specs: readonly SeriesSpec[], through: Day = THROUGH, days = 100): Anomaly[] {
  const spend = spendThrough(through, specs, days);
  const { current } = coveredWindows(comparedWindows(through), spend.window);
  return detectAnomalies(ACCOUNT, spend, { from: current.from, to: addDays(through, 1) }, MIN_AMOUNT);
}

const weekly = (day: Day): number => (weekdayOf(day) % 6 === 0 ? 40 : 100);

describe('what is no departure', () => {
  it.each<{ name: string; spec: SeriesSpec }>([
    { name: 'a constant cost', spec: { cost: () => 100 } },
    { name: 'no cost at all', spec: { cost: () => 0 } },
    { name: 'quiet weekends', spec: { cost: weekly } },
    { name: 'a fee on the 1st', spec: { cost: (day) => 100 + (dayOfMonth(day) === 1 ? 900 : 0) } },
    { name: 'a fee on the 15th', spec: { cost: (day) => 20 + (dayOfMonth(day) === 15 ? 400 : 0) } },
    { name: 'growth of 1 % a week', spec: { cost: (day) => 100 * 1.01 ** (dayNumber(day) / 7 - 2950) } },
    {
      name: 'tax, which is not usage',
      spec: { cost: (day) => (day === '2026-11-02' ? 5000 : 0), chargeType: 'tax' },
    },
    { name: 'a spike below the amount', spec: { cost: (day) => (day === '2026-11-10' ? 55 : 10) } },
  ])('$name', ({ spec }) => {
    expect(detect([spec])).toEqual([]);
  });

  it('noise of a few percent, in nearly all of 60 services', () => {
    const specs = Array.from({ length: 60 }, (_, seed) => ({
      service: `Service ${seed}`,
      cost: (day: Day) => weekly(day) * noise(seed, day, 0.04),
    }));
    expect(detect(specs).length).toBeLessThanOrEqual(1);
  });

  it('anything in the first 14 days of data: there is nothing to depart from', () => {
    const shift: SeriesSpec = { cost: (day) => (day >= '2026-11-10' ? 900 : 100) };
    expect(detect([shift], THROUGH, 20 + 13)).toEqual([]);
    expect(detect([shift], THROUGH, 20 + 14)).toHaveLength(1);
  });
});

describe('what is one', () => {
  it('a spike, with its days and its money', () => {
    const cost = (day: Day): number => (day === '2026-11-10' || day === '2026-11-11' ? 400 : 100);
    expect(detect([{ cost }])).toMatchObject([
      {
        account: ACCOUNT,
        service: 'Amazon EC2',
        kind: 'spike',
        direction: 'up',
        start: '2026-11-10',
        end: '2026-11-11',
        expected: 200,
        actual: 800,
        impact: 600,
      },
    ]);
  });

  it('a shift of level that has stayed, across weekends', () => {
    const cost = (day: Day): number => weekly(day) * (day >= '2026-11-05' ? 1.5 : 1);
    const [found, ...others] = detect([{ cost }]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'level-shift', direction: 'up', start: '2026-11-05', end: null });
    expect(found?.impact).toBeCloseTo((found?.expected ?? 0) / 2, 6);
  });

  it('a fall on weekdays that stays above the cost of weekends', () => {
    const cost = (day: Day): number => weekly(day) * (day >= '2026-11-05' ? 0.6 : 1);
    expect(detect([{ cost }])).toMatchObject([
      { kind: 'level-shift', direction: 'down', start: '2026-11-05' },
    ]);
  });

  it('a new service, from its first day', () => {
    const cost = (day: Day): number => (day >= '2026-11-12' ? 30 : 0);
    expect(detect([{ cost }])).toMatchObject([
      { kind: 'new-service', start: '2026-11-12', end: null, expected: 0, impact: 270 },
    ]);
  });

  it('a service that stopped', () => {
    const cost = (day: Day): number => (day < '2026-11-08' ? 30 : 0);
    expect(detect([{ cost }])).toMatchObject([
      { kind: 'stopped-service', direction: 'down', start: '2026-11-08', end: null, actual: 0, impact: -390 },
    ]);
  });

  it('moves that offset each other in the total', () => {
    const up: SeriesSpec = { service: 'A', cost: (day) => (day >= '2026-11-06' ? 200 : 100) };
    const down: SeriesSpec = { service: 'B', cost: (day) => (day >= '2026-11-06' ? 100 : 200) };
    expect(
      detect([up, down])
        .map(({ service, direction }) => [service, direction])
        .sort(),
    ).toEqual([
      ['A', 'up'],
      ['B', 'down'],
    ]);
  });

  it('found in the closed month too, while the new one has fewer than 7 days', () => {
    const cost = (day: Day): number => (day === '2026-10-20' ? 600 : 100);
    expect(detect([{ cost }], '2026-11-03')).toMatchObject([
      { kind: 'spike', start: '2026-10-20', end: '2026-10-20' },
    ]);
  });
});

describe('a level that shifts by half', () => {
  it('is dated on its day from the first to the fifteenth, on a steady and on a noisy series', () => {
    for (let date = 1; date <= 15; date++) {
      const start = `2026-11-${String(date).padStart(2, '0')}`;
      const cost = (day: Day): number => (day >= start ? 150 : 100);
      for (const spread of [0, 0.03]) {
        const [found, ...others] = detect([{ cost: (day) => cost(day) * noise(date, day, spread) }]);
        expect(others).toEqual([]);
        expect(found).toMatchObject({ kind: 'level-shift', direction: 'up', start, end: null });
        expect((found?.impact ?? 0) / (50 * (21 - date))).toBeCloseTo(1, 0);
      }
    }
  });

  it('is found in a run on the last day of a month', () => {
    const cost = (day: Day): number => (day >= '2026-10-29' ? 200 : 100);
    expect(detect([{ cost }], '2026-10-31')).toMatchObject([{ start: '2026-10-29', end: null, impact: 300 }]);
  });
});

describe('days that are each less than clear', () => {
  /** A level that moves by a fifth from a day on. */
  const moved =
    (factor: number, until: Day) =>
    (day: Day): number =>
      100 * (day >= '2026-11-06' && day < until ? factor : 1);

  it('are one shift of level when they go on', () => {
    for (const [factor, direction] of [
      [0.8, 'down'],
      [1.2, 'up'],
    ] as const) {
      expect(detect([{ cost: moved(factor, '2026-12-01') }])).toMatchObject([
        { kind: 'level-shift', direction, start: '2026-11-06', end: null },
      ]);
    }
  });

  it('are none when there are few of them', () => {
    expect(detect([{ cost: moved(1.2, '2026-11-09') }])).toEqual([]);
    expect(detect([{ cost: moved(0.8, '2026-11-09') }])).toEqual([]);
  });
});

describe('the id of an anomaly', () => {
  const shift: SeriesSpec = { cost: (day) => (day >= '2026-11-05' ? 200 : 100) };

  it('stays the same from run to run while the departure lasts', () => {
    const ids = ['2026-11-08', '2026-11-13', '2026-11-20', '2026-11-27'].map(
      (through) => detect([shift], through)[0]?.id,
    );
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f]{10}$/);
  });

  it('differs between accounts', () => {
    const spend = spendThrough(THROUGH, [shift]);
    const window = { from: '2026-11-01', to: addDays(THROUGH, 1) };
    const ids = [ACCOUNT, '222222222222'].map(
      (account) => detectAnomalies(account, spend, window, MIN_AMOUNT)[0]?.id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('differs between services', () => {
    const ids = detect([shift, { ...shift, service: 'Amazon RDS' }]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
