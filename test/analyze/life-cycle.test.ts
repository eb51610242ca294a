import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anomalyId, type Anomaly } from '../../src/analyze/anomalies.ts';
import {
  lifeCycleOf,
  type KnownAnomaly,
  type LifeCycle,
  type LifeView,
} from '../../src/analyze/life-cycle.ts';
import { addDays, type Day } from '../../src/calendar/day.ts';
import { isoWeek } from '../../src/calendar/schedule.ts';
import { foundEntry, goneEntry } from '../../src/record/anomaly-entry.ts';
import { ACCOUNT } from '../configuration.ts';

const MONDAY = '2026-11-23';

function anomaly(change: Partial<Anomaly> = {}): Anomaly {
  const { service = 'Amazon EC2', direction = 'up', start = '2026-11-10' } = change;
  return {
    id: anomalyId(ACCOUNT, service, direction, start),
    account: ACCOUNT,
    service,
    kind: 'level-shift',
    direction,
    start,
    end: null,
    expected: 1000,
    actual: 2100,
    impact: 1100,
    ...change,
  };
}

function viewOn(asOf: Day, change: Partial<LifeView> = {}): LifeView {
  return {
    period: isoWeek(asOf),
    dataThrough: addDays(asOf, -3),
    compared: { from: '2026-11-01', to: addDays(asOf, -2) },
    changeShare: () => 0,
    weekRate: () => 0,
    ...change,
  };
}

/** What is stored after a run of a Monday. */
function kept(known: readonly KnownAnomaly[], { sightings, gone }: LifeCycle, asOf: Day): KnownAnomaly[] {
  const run = { asOf, period: isoWeek(asOf), isTold: () => true };
  const byId = new Map(known.map((each) => [each.id, each]));
  for (const sighting of sightings) {
    byId.set(sighting.anomaly.id, foundEntry(byId.get(sighting.anomaly.id), sighting, run));
  }
  for (const closed of gone) {
    const stored = byId.get(closed.id);
    if (stored !== undefined) byId.set(closed.id, goneEntry(stored, closed, run));
  }
  return [...byId.values()];
}

/** Stored as told by the run of a Monday. */
function told(found: readonly Anomaly[], asOf: Day = '2026-11-16'): KnownAnomaly[] {
  return kept([], lifeCycleOf(found, [], viewOn(asOf)), asOf);
}

function states({ anomalies, closed, over }: LifeCycle): string[] {
  return [
    ...anomalies.map(({ state = '', service }) => `${state} ${service ?? 'account'}`),
    ...closed.map(({ state, service }) => `${state} ${service ?? 'account'}`),
    ...over.map(({ service }) => `over ${service ?? 'account'}`),
  ];
}

describe('the state of an anomaly', () => {
  it('goes on while its mean excess a day grows by less than half, however much money adds up', () => {
    // Seven days to November 16, eleven to the 20th.
    const before = told([anomaly({ start: '2026-11-07', actual: 1700, impact: 700 })]);
    const later = (impact: number): string[] =>
      states(lifeCycleOf([anomaly({ start: '2026-11-07', impact })], before, viewOn(MONDAY)));
    expect(before[0]?.told).toMatchObject([{ dailyExcess: 100 }]);
    expect(later(2099)).toEqual(['ongoing Amazon EC2']);
    expect(later(2100)).toEqual(['worse Amazon EC2']);
  });

  it('is worse against what was told last, not against the beginning', () => {
    const first = told([anomaly({ start: '2026-11-07', impact: 700 })]);
    const second = kept(
      first,
      lifeCycleOf([anomaly({ start: '2026-11-07', impact: 2800 })], first, viewOn(MONDAY)),
      MONDAY,
    );
    const third = lifeCycleOf(
      [anomaly({ start: '2026-11-07', impact: 21 * 250 })],
      second,
      viewOn('2026-11-30'),
    );
    expect(states(third)).toEqual(['ongoing Amazon EC2']);
  });

  it('is worse when it lasts again after it was told as over', () => {
    const ended = told([anomaly({ end: '2026-11-11' })]);
    const [again] = lifeCycleOf([anomaly()], ended, viewOn(MONDAY)).anomalies;
    expect([again?.state, again?.growth, again?.toldOn]).toEqual(['worse', null, '2026-11-16']);
  });

  it('is over, and told no more, once it was told with its end', () => {
    const found = [anomaly({ end: '2026-11-11' })];
    expect(states(lifeCycleOf(found, told(found), viewOn(MONDAY)))).toEqual(['over Amazon EC2']);
  });

  it('is kept by one that is dated a few days differently', () => {
    const life = lifeCycleOf([anomaly({ start: '2026-11-12' })], told([anomaly()]), viewOn(MONDAY));
    expect(states(life)).toEqual(['ongoing Amazon EC2']);
    const after = kept(told([anomaly()]), life, MONDAY);
    expect(after.map(({ start, state }) => [start, state])).toEqual([
      ['2026-11-10', 'settled'],
      ['2026-11-12', 'ongoing'],
    ]);
    const again = lifeCycleOf([anomaly({ start: '2026-11-12' })], after, viewOn('2026-11-30'));
    expect(states(again)).toEqual(['ongoing Amazon EC2']);
  });

  it('is kept by one that the first of the compared days shows again, and not by another one of the service', () => {
    const before = told([anomaly({ start: '2026-10-20' })], '2026-10-26');
    const redated = lifeCycleOf([anomaly({ start: '2026-11-01' })], before, viewOn(MONDAY));
    expect(states(redated)).toEqual(['ongoing Amazon EC2']);
    const another = lifeCycleOf(
      [anomaly({ start: '2026-11-10' })],
      before,
      viewOn(MONDAY, { weekRate: () => 1e6 }),
    );
    expect(states(another)).toEqual(['new Amazon EC2', 'settled Amazon EC2']);
  });

  it('of what grows is kept however it is dated', () => {
    const before = told([anomaly({ kind: 'drift' })]);
    const redated = lifeCycleOf([anomaly({ kind: 'drift', start: '2026-10-12' })], before, viewOn(MONDAY));
    expect(states(redated)).toEqual(['ongoing Amazon EC2']);
  });

  it('of an account ends without a word where a service tells it from the same day on', () => {
    const before = told([anomaly({ service: null })]);
    const found = lifeCycleOf([anomaly({ start: '2026-11-11' })], before, viewOn(MONDAY));
    expect(states(found)).toEqual(['new Amazon EC2']);
  });

  it('of an account that is nearly all one service is that service’s', () => {
    const service = anomaly({ start: '2026-10-20', impact: 3200 });
    const account = anomaly({ service: null, kind: 'increase', start: '2026-11-01', impact: 2000 });
    const shares = { changeShare: (): number => 0.95 };
    const life = lifeCycleOf([account, service], told([service], '2026-10-26'), viewOn(MONDAY, shares));
    expect(states(life)).toEqual(['ongoing Amazon EC2', 'ongoing account']);
    expect(life.anomalies[0]?.partOf).toEqual({ id: account.id, share: 0.95 });
    const apart = lifeCycleOf([account, service], told([service], '2026-10-26'), viewOn(MONDAY));
    expect(states(apart)).toEqual(['new account', 'ongoing Amazon EC2']);
  });
});

describe('one that is found no more', () => {
  // Eleven days to November 20 at 191 a day, of which 91 were expected.
  const before = told([anomaly()], MONDAY);
  const later = (weekRate: number, asOf: Day = '2026-11-30', found: readonly Anomaly[] = []): string[] =>
    states(lifeCycleOf(found, before, viewOn(asOf, { weekRate: () => weekRate })));

  it('is resolved when the newest week is nearer to what was expected', () => {
    expect([later(140), later(142)]).toEqual([['resolved Amazon EC2'], ['settled Amazon EC2']]);
  });

  it('is not carried for more than 92 days', () => {
    expect(later(0, '2027-02-13')).toEqual(['resolved Amazon EC2']);
    expect(later(0, '2027-02-14')).toEqual([]);
  });

  it('is told of in its period, each time that is made again, and in no other', () => {
    const life = lifeCycleOf([], before, viewOn('2026-11-30'));
    const after = kept(before, life, '2026-11-30');
    expect(states(lifeCycleOf([], after, viewOn('2026-11-30')))).toEqual(states(life));
    expect(states(lifeCycleOf([], after, viewOn('2026-12-07')))).toEqual([]);
  });

  it('says nothing of an account’s own that ends with its month while the cost stays', () => {
    const account = told([anomaly({ service: null, kind: 'increase' })], MONDAY);
    const life = lifeCycleOf([], account, viewOn('2026-12-07', { weekRate: () => 1e6 }));
    expect([states(life), life.gone.map(({ state }) => state)]).toEqual([[], ['settled']]);
  });
});

/** What runs of some weeks find: a few services, each lasting or ended, by some amount. */
const FINDINGS = fc.array(
  fc.uniqueArray(
    fc.record({
      service: fc.constantFrom('a', 'b', 'c', null),
      start: fc.constantFrom('2026-10-20', '2026-10-22', '2026-11-03'),
      end: fc.constantFrom(null, '2026-11-05'),
      impact: fc.integer({ min: 60, max: 5000 }),
    }),
    { selector: ({ service, start }) => JSON.stringify([service, start]) },
  ),
  { minLength: 1, maxLength: 5 },
);

describe('whatever is found in a row of weeks', () => {
  it('is new once, never new and over at once, and the same when a week is made again', () => {
    fc.assert(
      fc.property(FINDINGS, fc.integer({ min: 0, max: 500 }), (weeks, rate) => {
        let known: KnownAnomaly[] = [];
        const everNew = new Set<string>();
        weeks.forEach((week, i) => {
          const asOf = addDays('2026-11-09', 7 * i);
          const found = week.map((each) => anomaly(each));
          const view = viewOn(asOf, { weekRate: () => rate });
          const life = lifeCycleOf(found, known, view);
          const after = kept(known, life, asOf);
          const news = life.anomalies.filter(({ state }) => state === 'new').map(({ id }) => id);
          const closed = life.closed.map(({ id }) => id);

          expect(news.filter((id) => everNew.has(id) || closed.includes(id))).toEqual([]);
          for (const id of news) everNew.add(id);
          expect(life.anomalies.length + life.over.length).toBe(found.length);
          // The same week again says the same and keeps the same.
          const again = lifeCycleOf(found, after, view);
          expect(states(again)).toEqual(states(life));
          expect(JSON.stringify(kept(after, again, asOf))).toBe(JSON.stringify(after));
          // The same input a week later holds nothing new and nothing that was told as over.
          const next = lifeCycleOf(found, after, viewOn(addDays(asOf, 7), { weekRate: () => rate }));
          expect(next.anomalies.filter(({ state }) => state === 'new')).toEqual([]);
          expect(next.closed.filter(({ id }) => closed.includes(id))).toEqual([]);
          known = after;
        });
      }),
    );
  });
});
