import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Team } from '../../src/config/configuration.ts';
import { makeTeamReport, reportContext } from '../../src/operations/reports.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { SeriesSpec } from '../analyze/costs.ts';
import { ACCOUNT, TEAM } from '../configuration.ts';
import { memoryStore, type MemoryStore } from '../record/memory-store.ts';
import { basisOf, looked, ran, recorded, shown, type WeekOf } from './weekly-life.ts';

const NOVEMBER = 'anomalies/2026/11/anomalies.json';
const OTHER = '999999999999';

/** A level that rises twice and falls back, beside a service that keeps the account below its threshold. */
function life(account = ACCOUNT): SeriesSpec[] {
  const cost = (day: Day): number =>
    day < '2026-11-06' ? 1000 : day < '2026-11-14' ? 1300 : day < '2026-11-24' ? 1900 : 1000;
  return [
    { account, cost },
    { account, service: 'Amazon S3', cost: () => 3000 },
  ];
}

function weekOf(asOf: Day, change: Partial<WeekOf> = {}): WeekOf {
  return { asOf, specs: life(), ...change };
}

interface Entry {
  readonly id: string;
  readonly account: string;
  readonly state: string;
  readonly told: readonly { readonly period: string; readonly state: string }[];
}

function entries({ objects }: MemoryStore): readonly Entry[] {
  return (JSON.parse(objects.get(NOVEMBER) ?? '{"anomalies":[]}') as { anomalies: Entry[] }).anomalies;
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u2009\u00A0\u202F]+/g, ' ');
}

let store: MemoryStore;

beforeEach(() => {
  store = memoryStore();
});

describe('an anomaly', () => {
  it('is new once, then goes on, gets worse, is resolved once, and is told of no more', async () => {
    const weeks = ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'];
    const all: string[][] = [];
    for (const asOf of weeks) all.push(shown(await ran(store, weekOf(asOf))));
    expect(all).toEqual([
      ['new Amazon EC2 2026-11-06'],
      ['ongoing Amazon EC2 2026-11-06'],
      ['worse Amazon EC2 2026-11-06'],
      ['resolved Amazon EC2 2026-11-06'],
      [],
      [],
    ]);
    expect(entries(store)).toMatchObject([
      {
        state: 'resolved',
        end: '2026-11-23',
        days: 18,
        seenOn: '2026-12-07',
        told: [
          { period: '2026-W46', asOf: '2026-11-09', state: 'new', end: null, dailyExcess: 300, impact: 300 },
          { period: '2026-W48', state: 'worse', dailyExcess: 580, impact: 8700 },
          { period: '2026-W49', state: 'resolved', end: '2026-11-23' },
        ],
      },
    ]);
  });

  it('says the same when a period is run again, and leaves the same bytes', async () => {
    await ran(store, weekOf('2026-11-09'));
    for (const asOf of ['2026-11-16', '2026-11-23', '2026-11-30']) {
      const first = await ran(store, weekOf(asOf));
      const bytes = store.objects.get(NOVEMBER);
      expect(shown(await looked(store, weekOf(asOf)))).toEqual(shown(first));
      expect(await ran(store, weekOf(asOf))).toEqual(first);
      expect(store.objects.get(NOVEMBER)).toBe(bytes);
    }
  });

  it('is not turned back by a run of an earlier day, which says what was said then', async () => {
    await ran(store, weekOf('2026-11-09'));
    await ran(store, weekOf('2026-11-23'));
    await ran(store, weekOf('2026-11-30'));
    const bytes = store.objects.get(NOVEMBER);
    expect(shown(await ran(store, weekOf('2026-11-16')))).toEqual(['ongoing Amazon EC2 2026-11-06']);
    expect(shown(await ran(store, weekOf('2026-11-09')))).toEqual(['new Amazon EC2 2026-11-06']);
    expect(store.objects.get(NOVEMBER)).toBe(bytes);
    expect(shown(await looked(store, weekOf('2026-12-07')))).toEqual([]);
  });

  it('is new to those whom a run for others did not tell', async () => {
    const specs = [...life(), ...life(OTHER)];
    const isAbout = (account: string): boolean => account === OTHER;
    await ran(store, weekOf('2026-11-09', { specs, isAbout }));
    expect(entries(store).map(({ account, told }) => [account, told.length])).toContainEqual([ACCOUNT, 0]);
    const { accounts } = await ran(store, weekOf('2026-11-16', { specs }));
    expect(Object.fromEntries(accounts.map((each) => [each.account, each.anomalies[0]?.state]))).toEqual({
      [ACCOUNT]: 'new',
      [OTHER]: 'ongoing',
    });
    // Nor does such a run take back what was told.
    await ran(store, weekOf('2026-11-16', { specs, isAbout }));
    expect(entries(store).every(({ told }) => told.length === 1)).toBe(true);
  });

  it('is told once by two runs at the same time', async () => {
    const specs = [...life(), ...life(OTHER)];
    const week = weekOf('2026-11-09', { specs });
    const ofTeam = { ...week, isAbout: (account: string): boolean => account === ACCOUNT };
    const [a, b] = await Promise.all([looked(store, week), looked(store, ofTeam)]);
    await Promise.all([recorded(store, week, a), recorded(store, ofTeam, b), recorded(store, week, a)]);
    expect(entries(store).map(({ told }) => told.map(({ period, state }) => [period, state]))).toEqual([
      [['2026-W46', 'new']],
      [['2026-W46', 'new']],
    ]);
  });

  it('becomes the usual level when it is found no more and the cost stays, and is told of once', async () => {
    const cost = (day: Day): number => (day < '2026-10-20' ? 1000 : 1500);
    const specs = [{ cost }, { service: 'Amazon S3', cost: (): number => 8000 }];
    expect(shown(await ran(store, { asOf: '2026-10-26', specs }))).toEqual(['new Amazon EC2 2026-10-20']);
    expect(shown(await ran(store, { asOf: '2026-11-02', specs }))).toEqual(['ongoing Amazon EC2 2026-10-20']);
    const later = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28'];
    const all: string[] = [];
    for (const asOf of later) all.push(...shown(await ran(store, { asOf, specs })));
    expect(all.filter((text) => text.startsWith('settled'))).toEqual(['settled Amazon EC2 2026-10-20']);
    expect(all.filter((text) => /^(?:new|resolved)/.test(text))).toEqual([]);
  });

  it('keeps its place among what is acknowledged', async () => {
    const [found] = (await ran(store, weekOf('2026-11-09'))).anomalies;
    const by = { anomaly: found?.id ?? '', reason: 'Load test', until: '2026-12-31' };
    const teams = [{ ...TEAM, acknowledged: [by] }];
    for (const asOf of ['2026-11-16', '2026-11-23', '2026-11-30']) {
      const { anomalies, acknowledged, closed } = await ran(store, weekOf(asOf, { teams }));
      expect([anomalies, acknowledged.map(({ id }) => id), closed]).toEqual([[], [by.anomaly], []]);
    }
  });
});

describe('what is stored', () => {
  it('by a version that kept no states counts as told before, and is never called resolved', async () => {
    await ran(store, weekOf('2026-11-09'));
    const kept = ['state', 'told', 'days', 'seenOn'];
    const old = entries(store).map((entry) =>
      Object.fromEntries(Object.entries(entry).filter(([field]) => !kept.includes(field))),
    );
    const ended = { ...old[0], id: 'ffffffffff', service: 'AWS Lambda' };
    store.objects.set(NOVEMBER, JSON.stringify({ schema: 1, month: '2026-11', anomalies: [...old, ended] }));
    expect(shown(await ran(store, weekOf('2026-11-16')))).toEqual(['ongoing Amazon EC2 2026-11-06']);
    expect(shown(await ran(store, weekOf('2026-11-16')))).toEqual(['ongoing Amazon EC2 2026-11-06']);
    expect(shown(await ran(store, weekOf('2026-11-23')))).toEqual(['worse Amazon EC2 2026-11-06']);
  });

  it('and cannot be read makes a notice, and anomalies new again', async () => {
    await ran(store, weekOf('2026-11-09'));
    store.objects.set(NOVEMBER, 'not JSON');
    const { dataProblems } = await basisOf(store, weekOf('2026-11-16'));
    expect(dataProblems).toEqual([
      expect.objectContaining({
        severity: 'notice',
        message: `Anomalies of 2026-11 are left out. ${NOVEMBER} is not valid JSON and was left as it is. Restore or remove it.`,
      }),
    ]);
    expect(shown(await looked(store, weekOf('2026-11-16')))).toEqual(['new Amazon EC2 2026-11-06']);
    store.failure = (call, key) => (call === 'get' && key.startsWith('anomalies/') ? new Error('503') : null);
    const unread = await basisOf(store, weekOf('2026-11-16'));
    expect(unread.dataProblems[0]).toMatchObject({ severity: 'notice' });
    expect(unread.dataProblems[0]?.message).toContain('503');
  });

  it('of other teams is not in a team’s report', async () => {
    const teams: Team[] = [
      TEAM,
      {
        ...TEAM,
        id: 'other',
        name: 'Other',
        accounts: [{ id: OTHER, name: 'other-prod', environment: null }],
      },
    ];
    const specs = [...life(), ...life(OTHER)];
    for (const asOf of ['2026-11-09', '2026-11-16', '2026-11-23']) await ran(store, { asOf, specs, teams });
    const basis = await basisOf(store, { asOf: '2026-11-30', specs, teams });
    const made = makeTeamReport(basis, TEAM, reportContext(basis));
    expect(made.analysis.closed.map(({ account }) => account)).toEqual([ACCOUNT]);
    const others = entries(store).filter(({ account }) => account === OTHER);
    expect(others).not.toEqual([]);
    const all = JSON.stringify(made, (_, value: unknown) => (value instanceof Map ? [...value] : value));
    for (const text of [OTHER, 'other-prod', ...others.map(({ id }) => id)]) expect(all).not.toContain(text);
  });
});

describe('a report', () => {
  const weeks: Readonly<Record<string, readonly string[]>> = {
    '2026-11-09': ['1 service departed', 'Spike since November 6', 'New'],
    '2026-11-16': [
      'Nothing new',
      'as reported before, it has stayed there since November 6',
      '1 anomaly that earlier reports told of goes on.',
      'Ongoing since November 6',
    ],
    '2026-11-23': [
      '1 service departed',
      'is worse than reported before',
      'Worse: +93 % a day since the report of November 9',
    ],
    '2026-11-30': ['Resolved: Amazon EC2, growing November 6 to November 23, +$11,400 in all.'],
    '2026-12-07': ['No service departed from what was expected.'],
  };

  it('says the state of each', async () => {
    for (const [asOf, words] of Object.entries(weeks)) {
      const basis = await basisOf(store, weekOf(asOf));
      const { report } = makeTeamReport(basis, TEAM, reportContext(basis));
      for (const word of words) expect(plain(renderMarkdown(report)), asOf).toContain(word);
      expect(report.subject.endsWith(', 1 anomaly'), asOf).toBe(
        asOf === '2026-11-09' || asOf === '2026-11-23',
      );
      await ran(store, weekOf(asOf));
    }
  });
});
