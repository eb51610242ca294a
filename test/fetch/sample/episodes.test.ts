import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/calendar/day.ts';
import { disturb, factorOn, plantedEvents, type Episode } from '../../../src/fetch/sample/episodes.ts';
import { sampleDays } from '../../../src/fetch/sample/series.ts';

const WINDOW = { from: '2026-03-01', to: '2026-03-11' };
const DAYS = sampleDays(WINDOW);
const TEN_A_DAY = new Float64Array(10).fill(10);

function episode(changes: Partial<Episode>): Episode {
  return {
    account: '123456789012',
    service: 'AWS Lambda',
    kind: 'level-shift',
    direction: 'up',
    start: dayNumber('2026-03-04'),
    end: dayNumber('2026-03-07'),
    factor: 1.5,
    rampDays: 1,
    ...changes,
  };
}

function eventsOf(...episodes: Episode[]) {
  return plantedEvents(TEN_A_DAY, DAYS, episodes, WINDOW).map(({ kind, direction, start, end, impact }) => {
    return { kind, direction, start, end, impact };
  });
}

describe('the factor of an episode', () => {
  it('holds from its first day to the day before its end', () => {
    expect([...disturb(TEN_A_DAY, DAYS, [episode({})])]).toEqual([10, 10, 10, 15, 15, 15, 10, 10, 10, 10]);
  });

  it('grows by the same part every day of a drift, and then stays', () => {
    const drift = episode({ kind: 'drift', factor: 1.02 ** 4, rampDays: 4, end: Infinity });
    const factors = [0, 1, 2, 3, 4, 5].map((day) => factorOn(drift, drift.start + day));
    [1, 2, 3, 4, 4, 4].forEach((power, day) => {
      expect(factors[day]).toBeCloseTo(1.02 ** power, 12);
    });
  });

  it('is 0 outside of the life of a new service', () => {
    const service = episode({ kind: 'new-service', factor: 1 });
    expect([...disturb(TEN_A_DAY, DAYS, [service])]).toEqual([0, 0, 0, 10, 10, 10, 0, 0, 0, 0]);
  });
});

describe('the events of an episode', () => {
  it('are a shift and the shift back, each priced against what would have been without it', () => {
    expect(eventsOf(episode({}))).toEqual([
      { kind: 'level-shift', direction: 'up', start: '2026-03-04', end: '2026-03-06', impact: 15 },
      { kind: 'level-shift', direction: 'down', start: '2026-03-07', end: null, impact: -20 },
    ]);
  });

  it('are one for a spike', () => {
    expect(eventsOf(episode({ kind: 'spike', factor: 3 }))).toEqual([
      { kind: 'spike', direction: 'up', start: '2026-03-04', end: '2026-03-06', impact: 60 },
    ]);
  });

  it('are the start and the stop of a new service', () => {
    expect(eventsOf(episode({ kind: 'new-service', factor: 1 }))).toEqual([
      { kind: 'new-service', direction: 'up', start: '2026-03-04', end: '2026-03-06', impact: 30 },
      { kind: 'stopped-service', direction: 'down', start: '2026-03-07', end: null, impact: -40 },
    ]);
  });

  it('have no end while they last on the newest day', () => {
    const lasting = episode({ end: dayNumber(WINDOW.to) });
    expect(eventsOf(lasting)).toEqual([
      { kind: 'level-shift', direction: 'up', start: '2026-03-04', end: null, impact: 35 },
    ]);
  });

  it('are left out when they start before the window', () => {
    const earlier = episode({ start: dayNumber('2026-02-20') });
    expect(eventsOf(earlier).map((event) => event.start)).toEqual(['2026-03-07']);
  });

  it('are priced with the other episodes of the service in place', () => {
    const price = episode({
      kind: 'price-change',
      start: dayNumber('2026-01-05'),
      end: Infinity,
      factor: 1.2,
    });
    const shift = eventsOf(price, episode({ factor: 2 }))[0];
    expect(shift?.impact).toBeCloseTo(36, 9);
  });

  it('add up to the money by which an episode that begins in the window moves the cost', () => {
    const day = fc.integer({ min: DAYS[0]?.number ?? 0, max: DAYS.at(-1)?.number ?? 0 });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        (start, days, factor) => {
          const planted = episode({ start, end: start + days, factor });
          const [begin] = eventsOf(planted);
          const moved = disturb(TEN_A_DAY, DAYS, [planted]).reduce((sum, cost) => sum + cost, 0) - 100;
          expect(begin?.impact).toBeCloseTo(moved, 9);
        },
      ),
    );
  });
});
