import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectAnomalies, type Anomaly } from '../../../src/analyze/anomalies.ts';
import { addDays, dayNumber, dayOfMonth, daysBetween, type Day } from '../../../src/calendar/day.ts';
import { ACCOUNT } from '../../configuration.ts';
import { noise, spendThrough, type SeriesSpec } from '../costs.ts';

const THROUGH = '2026-11-20';
const NOVEMBER = { from: '2026-11-01', to: '2026-11-21' };

function detect(specs: readonly SeriesSpec[], minAmount = 50): Anomaly[] {
  return detectAnomalies(ACCOUNT, spendThrough(THROUGH, specs), NOVEMBER, minAmount);
}

const steady = (): number => 100;

describe('what began in the month before', () => {
  it('and lasts is dated on its day', () => {
    const cost = (day: Day): number => (day >= '2026-10-20' ? 150 : 100);
    expect(detect([{ cost }])).toMatchObject([
      { kind: 'level-shift', start: '2026-10-20', end: null, impact: 32 * 50 },
    ]);
  });

  it('and ended before the window is told no more, nor is its end', () => {
    const cost = (day: Day): number => (day >= '2026-10-05' && day < '2026-10-25' ? 150 : 100);
    expect(detect([{ cost }])).toEqual([]);
  });

  it('and ended in the window has an end, which is no fall', () => {
    const cost = (day: Day): number => (day >= '2026-10-20' && day < '2026-11-10' ? 150 : 100);
    expect(detect([{ cost }])).toMatchObject([{ direction: 'up', start: '2026-10-20', end: '2026-11-09' }]);
  });

  it('as a stop is dated on the first day without cost', () => {
    const cost = (day: Day): number => (day < '2026-10-22' ? 40 : 0);
    expect(detect([{ cost }])).toMatchObject([{ kind: 'stopped-service', start: '2026-10-22' }]);
  });
});

describe('a cost that grows', () => {
  it('day by day from some day on drifts, and is dated near that day', () => {
    const cost = (day: Day): number => 100 * 1.02 ** Math.max(0, daysBetween('2026-10-18', day));
    const [found, ...others] = detect([{ cost }]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'drift', direction: 'up', end: null });
    expect(Math.abs(daysBetween('2026-10-18', found?.start ?? ''))).toBeLessThanOrEqual(10);
  });

  it('as it always did is none: 6 % a month is its habit', () => {
    const cost = (day: Day): number => 100 * 1.06 ** ((dayNumber(day) - 20_500) / 30) * noise(3, day, 0.02);
    expect(detect([{ cost }])).toEqual([]);
  });
});

describe('a job that does not run each day', () => {
  const everyThird = (day: Day): boolean => dayNumber(day) % 3 === 0;

  it('is none for its rhythm, nor for a batch that is a little larger', () => {
    const cost = (day: Day): number => (everyThird(day) ? 300 * noise(5, day, 0.2) : 5);
    expect(detect([{ cost }])).toEqual([]);
  });

  it('is one when its batches are three times as large', () => {
    const cost = (day: Day): number => (everyThird(day) ? (day >= '2026-11-05' ? 900 : 300) : 5);
    expect(detect([{ cost }])[0]).toMatchObject({ direction: 'up', end: null });
  });
});

describe('fees', () => {
  const monthly = (amounts: (month: string) => number): SeriesSpec => ({
    service: 'AWS Support (Business)',
    chargeType: 'support',
    cost: (day) => (dayOfMonth(day) === 3 ? amounts(day.slice(0, 7)) : 0),
  });

  it('that come as always are none', () => {
    expect(detect([{ cost: steady }, monthly(() => 400)])).toEqual([]);
  });

  it('that come with another amount are told with both', () => {
    expect(detect([{ cost: steady }, monthly((month) => (month === '2026-11' ? 700 : 400))])).toMatchObject([
      {
        kind: 'fee-changed',
        direction: 'up',
        start: '2026-11-03',
        end: '2026-11-03',
        expected: 400,
        actual: 700,
      },
    ]);
  });

  it('that stay away are told once they are late', () => {
    expect(detect([{ cost: steady }, monthly((month) => (month === '2026-11' ? 0 : 400))])).toMatchObject([
      { kind: 'fee-changed', direction: 'down', start: '2026-11-03', expected: 400, actual: 0, impact: -400 },
    ]);
  });

  it('that come some days later in a month are the same', () => {
    const cost = (day: Day): number => (dayOfMonth(day) === (day.startsWith('2026-11') ? 5 : 3) ? 400 : 0);
    expect(detect([{ cost: steady }, { service: 'Product', chargeType: 'marketplace', cost }])).toEqual([]);
  });

  it('within usage are told as fees as well', () => {
    const cost = (day: Day): number => 20 + (dayOfMonth(day) === 1 ? (day === '2026-11-01' ? 900 : 500) : 0);
    expect(detect([{ cost }])).toMatchObject([
      { kind: 'fee-changed', start: '2026-11-01', expected: 500, actual: 900, impact: 400 },
    ]);
  });
});

describe('credits', () => {
  const credit = (cost: (day: Day) => number): SeriesSpec => ({ chargeType: 'credit', cost });

  it('that came daily and stopped have ended, and what they took off is missed since', () => {
    expect(detect([{ cost: steady }, credit((day) => (day < '2026-11-08' ? -30 : 0))])).toMatchObject([
      { kind: 'credit-ended', direction: 'up', start: '2026-11-08', end: null, impact: 13 * 30 },
    ]);
  });

  it('that came monthly and did not come have ended', () => {
    const monthly = credit((day) => (dayOfMonth(day) === 10 && !day.startsWith('2026-11') ? -600 : 0));
    expect(detect([{ cost: steady }, monthly])).toMatchObject([
      { kind: 'credit-ended', start: '2026-11-10', expected: -600, actual: 0, impact: 600 },
    ]);
  });

  it('that go on are none, whatever the usage does', () => {
    expect(detect([{ cost: steady }, credit(() => -30)])).toEqual([]);
  });
});

describe('an account as a whole', () => {
  const services = (factor: number): SeriesSpec[] =>
    Array.from({ length: 12 }, (_, i) => ({
      service: `Service ${String(i + 10)}`,
      cost: (day: Day) => (20 + i) * (day >= '2026-11-06' ? factor : 1) * noise(i, day, 0.25),
    }));

  it('is told where many small moves of its services are not, in parts that add up', () => {
    const found = detect(services(1.22)).filter(({ service }) => service === null);
    expect(found).toMatchObject([{ kind: 'level-shift', direction: 'up', start: '2026-11-06', end: null }]);
    const parts = found[0]?.parts ?? [];
    expect(parts.length).toBe(12);
    expect(parts.reduce((sum, { impact }) => sum + impact, 0)).toBeCloseTo(found[0]?.impact ?? 0, 6);
  });

  it('is not told again where a service tells it', () => {
    const one: SeriesSpec[] = [
      { service: 'A', cost: (day) => (day >= '2026-11-06' ? 400 : 100) },
      { service: 'B', cost: steady },
    ];
    expect(detect(one).map(({ service }) => service)).toEqual(['A']);
  });
});

describe('a service under another name', () => {
  const until = (name: string, cost: number): SeriesSpec => ({
    service: name,
    cost: (day) => (day < '2026-11-06' ? cost : 0),
  });
  const since = (name: string, cost: number): SeriesSpec => ({
    service: name,
    cost: (day) => (day >= '2026-11-06' ? cost : 0),
  });

  it('at the same cost is nothing that happened', () => {
    expect(
      detect([until('Amazon Elasticsearch Service', 60), since('Amazon OpenSearch Service', 61)]),
    ).toEqual([]);
  });

  it('at another cost is one that stopped and one that is new', () => {
    expect(
      detect([until('A', 60), since('B', 100)])
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['new-service', 'stopped-service']);
  });
});

describe('days that are not known', () => {
  it('are no drop: gaps count as the weekdays around them', () => {
    const cost = (day: Day): number => (day === '2026-11-10' || day === '2026-11-11' ? Number.NaN : 100);
    expect(detect([{ cost }])).toEqual([]);
  });
});

describe('whatever the costs', () => {
  const amounts = fc.oneof(
    fc.constant(0),
    fc.double({ min: -500, max: 5000, noNaN: true }),
    fc.double({ min: 90, max: 110, noNaN: true }),
  );

  it('amounts are finite, signs fit directions, and days lie in the data', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 30, maxLength: 100 }), (costs) => {
        const from = addDays('2026-11-21', -costs.length);
        const spend = spendThrough(
          THROUGH,
          [{ cost: (day) => costs[daysBetween(from, day)] ?? 0 }],
          costs.length,
        );
        for (const anomaly of detectAnomalies(ACCOUNT, spend, NOVEMBER, 0)) {
          expect(Number.isFinite(anomaly.expected) && Number.isFinite(anomaly.actual)).toBe(true);
          expect(anomaly.impact).toBeCloseTo(anomaly.actual - anomaly.expected, 6);
          expect(Math.sign(anomaly.impact)).toBe(anomaly.direction === 'up' ? 1 : -1);
          expect(anomaly.start >= from && (anomaly.end ?? THROUGH) >= anomaly.start).toBe(true);
        }
      }),
    );
  });

  it('twice the money is twice the impact', () => {
    const cost = (day: Day): number => 100 * (day >= '2026-11-05' ? 1.5 : 1) * noise(1, day, 0.05);
    const [one] = detect([{ cost }]);
    const [two] = detect([{ cost: (day) => 2 * cost(day) }]);
    expect(two?.impact).toBeCloseTo(2 * (one?.impact ?? 0), 6);
    expect(two?.id).toBe(one?.id);
  });
});
