import { describe, expect, it } from 'vitest';
import type { Anomaly } from '../../src/analyze/anomalies.ts';
import { scoreDetection, scoreMonthRule } from '../../src/analyze/score.ts';
import type { PlantedEvent } from '../../src/fetch/cost-model.ts';
import { ACCOUNT } from '../configuration.ts';

const WINDOW = { from: '2026-11-01', to: '2026-11-21' };

const EVENT: PlantedEvent = {
  account: ACCOUNT,
  service: 'Amazon S3',
  kind: 'level-shift',
  direction: 'up',
  start: '2026-11-05',
  end: null,
  impact: 400,
};

const FOUND: Anomaly = {
  id: '0123456789',
  account: ACCOUNT,
  service: 'Amazon S3',
  kind: 'level-shift',
  direction: 'up',
  start: '2026-11-05',
  end: null,
  expected: 100,
  actual: 500,
  impact: 400,
};

function score(event: PlantedEvent, anomalies: readonly Anomaly[]): string {
  const { found, missed, unplanted } = scoreDetection([event], anomalies, WINDOW, 50);
  return `found ${found.length}, missed ${missed.length}, unplanted ${unplanted.length}`;
}

describe('a planted event', () => {
  it.each<{ name: string; anomaly: Partial<Anomaly>; result: string }>([
    { name: 'is found on its day', anomaly: {}, result: 'found 1, missed 0, unplanted 0' },
    {
      name: 'is found a few days off',
      anomaly: { start: '2026-11-09' },
      result: 'found 1, missed 0, unplanted 0',
    },
    {
      name: 'is missed a week off',
      anomaly: { start: '2026-11-12' },
      result: 'found 0, missed 1, unplanted 1',
    },
    {
      name: 'is missed in another service',
      anomaly: { service: 'AWS Lambda' },
      result: 'found 0, missed 1, unplanted 1',
    },
    {
      name: 'is missed in the other direction',
      anomaly: { direction: 'down' },
      result: 'found 0, missed 1, unplanted 1',
    },
    {
      name: 'is not found by a flag on the whole account',
      anomaly: { service: null },
      result: 'found 0, missed 1, unplanted 0',
    },
  ])('$name', ({ anomaly, result }) => {
    expect(score(EVENT, [{ ...FOUND, ...anomaly }])).toBe(result);
  });

  it('does not count when it began before the window or moved too little', () => {
    expect(score({ ...EVENT, start: '2026-10-20' }, [])).toBe('found 0, missed 0, unplanted 0');
    expect(score({ ...EVENT, impact: 49 }, [])).toBe('found 0, missed 0, unplanted 0');
  });

  it('that fell counts by the size of its fall', () => {
    const fall: PlantedEvent = { ...EVENT, direction: 'down', impact: -400 };
    expect(score(fall, [{ ...FOUND, direction: 'down', impact: -400 }])).toBe(
      'found 1, missed 0, unplanted 0',
    );
    expect(score(fall, [])).toBe('found 0, missed 1, unplanted 0');
  });

  it('explains what is found of it even where it does not count itself', () => {
    expect(score({ ...EVENT, start: '2026-10-31' }, [{ ...FOUND, start: '2026-11-01' }])).toBe(
      'found 0, missed 0, unplanted 0',
    );
  });

  it('that drifts is missed when found only after its end', () => {
    const drift: PlantedEvent = { ...EVENT, kind: 'drift', end: '2026-11-12' };
    expect(score(drift, [{ ...FOUND, start: '2026-11-13' }])).toBe('found 0, missed 1, unplanted 1');
  });

  it('that drifts may be found late', () => {
    const drift: PlantedEvent = { ...EVENT, kind: 'drift', end: '2026-11-18' };
    expect(score(drift, [{ ...FOUND, start: '2026-11-14' }])).toBe('found 1, missed 0, unplanted 0');
  });
});

describe('the rule of a fifth a month', () => {
  const service = (name: string, previous: number, current: number) => ({
    service: name,
    current,
    previous,
    change: current - previous,
    changePercent: (100 * (current - previous)) / previous,
    state: 'changed' as const,
    since: null,
  });
  const rule = (event: PlantedEvent, services: readonly ReturnType<typeof service>[]) =>
    scoreMonthRule([event], [{ account: ACCOUNT, services }], WINDOW, 50);

  it('finds what moved its service far enough, whatever the day', () => {
    expect(rule(EVENT, [service('Amazon S3', 1000, 1210)])).toEqual({ found: 1, missed: 0, unplanted: 0 });
  });

  it('misses what did not, and reports what nothing explains', () => {
    expect(rule(EVENT, [service('Amazon S3', 1000, 1190), service('AWS Lambda', 100, 160)])).toEqual({
      found: 0,
      missed: 1,
      unplanted: 1,
    });
    expect(rule(EVENT, [service('Amazon S3', 100, 140)])).toEqual({ found: 0, missed: 1, unplanted: 0 });
    expect(rule(EVENT, [service('Amazon S3', 1000, 500)])).toEqual({ found: 0, missed: 1, unplanted: 1 });
  });
});
