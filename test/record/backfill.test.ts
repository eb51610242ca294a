import { beforeEach, describe, expect, it } from 'vitest';
import type { Day, Month, Window } from '../../src/calendar/day.ts';
import { problemText } from '../../src/config/problem.ts';
import { ServiceError } from '../../src/errors.ts';
import { backfillHistory, type BackfillResult } from '../../src/record/backfill.ts';
import { backfillWindow } from '../../src/record/backfill-plan.ts';
import { recordCosts } from '../../src/record/costs.ts';
import { withPast } from '../../src/record/past.ts';
import type { SeriesSpec } from '../analyze/costs.ts';
import { SETTINGS } from '../configuration.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';
import { byDay, costsOf, scriptedSource, type ScriptedSource } from './scripted-source.ts';

const ALPHA = '111111111111';
const BRAVO = '222222222222';
const AS_OF = '2026-11-23';
const ALL: Window = { from: '2025-08-01', to: '2026-11-21' };
const RECENT: Window = { from: '2026-08-13', to: '2026-11-21' };
const PROGRESS = 'backfill/datadog-amortized.json';

/** Fetched again by every backfill. */
const ALWAYS: Window = { from: '2026-09-01', to: '2026-11-21' };

const BOTH: readonly SeriesSpec[] = [
  { account: ALPHA, cost: byDay },
  { account: BRAVO, cost: byDay, service: 'Amazon S3' },
];

let store: MemoryStore;
let lines: string[];

beforeEach(() => {
  store = memoryStore();
  lines = [];
});

function run(source: ScriptedSource, window = ALL, asOf: Day = AS_OF): Promise<BackfillResult> {
  const progress = (line: string): void => void lines.push(line);
  return backfillHistory({ source, store, settings: SETTINGS, window, asOf, progress });
}

/** The states of the months, those that follow one another with the same state in one entry. */
function statesOf({ months }: BackfillResult): string[] {
  const groups: { state: string; months: Month[] }[] = [];
  for (const { month, state } of months) {
    const last = groups.at(-1);
    if (last?.state === state) last.months.push(month);
    else groups.push({ state, months: [month] });
  }
  return groups.map((group) => `${group.months[0] ?? ''} … ${group.months.at(-1) ?? ''} ${group.state}`);
}

function progressOf(): Record<Month, unknown> {
  return (JSON.parse(store.objects.get(PROGRESS) ?? '{"months":{}}') as { months: Record<Month, unknown> })
    .months;
}

describe('a backfill', () => {
  it('fills 15 months that analysis reads back to the cent', async () => {
    const result = await run(scriptedSource(BOTH, ALL));
    expect(statesOf(result)).toEqual(['2026-11 … 2025-08 loaded']);
    expect(result.months.every(({ accounts, message }) => accounts === 2 && message === null)).toBe(true);
    expect([result.failures, result.dataProblems]).toEqual([[], []]);
    const recent = costsOf(BOTH, RECENT);
    expect(await withPast(store, recent)).toEqual({ costs: costsOf(BOTH, ALL), problems: [] });
  });

  it('writes costs and its progress, nothing else', async () => {
    await run(scriptedSource(BOTH, ALL));
    const others = [...store.objects.keys()].filter((key) => !key.startsWith('costs/'));
    expect(others).toEqual([PROGRESS]);
    expect(store.objects.size).toBe(16 * 2 + 1);
    expect(Object.entries(progressOf())).toHaveLength(16);
    expect(progressOf()).toMatchObject({
      '2025-08': { days: 31, accounts: 2, on: AS_OF },
      '2026-02': { days: 28, accounts: 2, on: AS_OF },
      '2026-11': { days: 20, accounts: 2, on: AS_OF },
    });
  });

  it('asks once where the source takes any window, and otherwise in whole months, newest first', async () => {
    const any = scriptedSource(BOTH, ALL);
    await run(any);
    expect(any.requests).toEqual([ALL]);
    const short = scriptedSource(BOTH, ALL, 130);
    store = memoryStore();
    lines = [];
    await run(short);
    expect(short.requests.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-08-01 2026-11-21',
      '2026-04-01 2026-08-01',
      '2025-12-01 2026-04-01',
      '2025-08-01 2025-12-01',
    ]);
    expect(lines.slice(0, 3)).toEqual([
      'Loading 2026-08-01 to 2026-11-20, part 1 of 4',
      'Stored 2026-11: 2 accounts',
      'Stored 2026-10: 2 accounts',
    ]);
  });

  it('loads again only what may still be restated, when everything is there', async () => {
    await run(scriptedSource(BOTH, ALL));
    const again = scriptedSource(BOTH, ALL);
    const result = await run(again);
    expect(again.requests).toEqual([ALWAYS]);
    expect(statesOf(result)).toEqual(['2026-11 … 2026-09 loaded', '2026-08 … 2025-08 already there']);
    expect(result.months.at(-1)).toMatchObject({ month: '2025-08', accounts: 2, message: null });
  });

  it('does not look in settled months for an account that is new since', async () => {
    await run(scriptedSource(BOTH, ALL));
    const charlie: SeriesSpec = { account: '333333333333', cost: (day) => (day < '2026-11-10' ? 0 : 5) };
    await recordCosts(store, costsOf([...BOTH, charlie], RECENT), { on: AS_OF });
    const source = scriptedSource([...BOTH, charlie], ALL);
    await run(source);
    expect(source.requests).toEqual([ALWAYS]);
  });

  it('tells what was restated since', async () => {
    await run(scriptedSource(BOTH, ALL));
    const doubled: SeriesSpec[] = BOTH.map((spec) => ({ ...spec, cost: (day) => 2 * byDay(day) }));
    const { dataProblems, failures } = await run(scriptedSource(doubled, ALL), ALL, '2026-11-24');
    expect(failures).toEqual([]);
    expect(dataProblems.map((problem) => problemText(problem).replaceAll(/\s/g, ' '))).toEqual([
      expect.stringMatching(/^Account 111111111111: 81 stored days were restated, .*\(\+100 %\)/),
      expect.stringMatching(/^Account 222222222222: 81 stored days were restated, .*\(\+100 %\)/),
    ]);
  });

  it('records an account that cost nothing for a while, which is no gap', async () => {
    const asleep = (day: Day): number => (day >= '2026-02-01' && day < '2026-05-01' ? 0 : byDay(day));
    const specs: SeriesSpec[] = [
      { account: ALPHA, cost: byDay },
      { account: BRAVO, cost: asleep },
    ];
    const result = await run(scriptedSource(specs, ALL, 31));
    expect(result.months.map(({ accounts }) => accounts)).toEqual([
      2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2,
    ]);
    expect(await withPast(store, costsOf(specs, RECENT))).toEqual({
      costs: costsOf(specs, ALL),
      problems: [],
    });
  });
});

describe('a backfill that was killed', () => {
  it('continues after its last part', async () => {
    const killed = scriptedSource(BOTH, ALL, 92);
    killed.answer = (costs, { from }) => {
      if (from < '2026-06-01') throw new ServiceError('The source does not answer.');
      return { costs };
    };
    const first = await run(killed);
    expect(statesOf(first)).toEqual(['2026-11 … 2026-06 loaded', '2026-05 … 2025-08 failed']);
    const second = scriptedSource(BOTH, ALL, 92);
    const result = await run(second);
    expect(second.requests.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-09-01 2026-11-21',
      '2026-03-01 2026-06-01',
      '2025-12-01 2026-03-01',
      '2025-09-01 2025-12-01',
      '2025-08-01 2025-09-01',
    ]);
    expect(statesOf(result)).toEqual([
      '2026-11 … 2026-09 loaded',
      '2026-08 … 2026-06 already there',
      '2026-05 … 2025-08 loaded',
    ]);
    expect((await withPast(store, costsOf(BOTH, RECENT))).costs).toEqual(costsOf(BOTH, ALL));
  });

  it('continues with the month that it did not write to its end, though all came in one answer', async () => {
    // The store goes away in the middle of March: one account is written, the other is not, and nothing after it.
    store.failure = (call, key) =>
      call === 'put' && (key === `costs/2026/03/${BRAVO}.json` || /(2025|2026\/0[12])\//.test(key))
        ? new Error('connection reset')
        : null;
    const first = await run(scriptedSource(BOTH, ALL));
    expect(statesOf(first)).toEqual(['2026-11 … 2026-04 loaded', '2026-03 … 2025-08 failed']);
    expect(first.months.find(({ month }) => month === '2026-03')).toEqual({
      month: '2026-03',
      state: 'failed',
      accounts: 0,
      message: `account ${BRAVO}: connection reset`,
      stage: 'record',
    });
    store.failure = () => null;
    const second = scriptedSource(BOTH, ALL);
    await run(second);
    expect(second.requests).toEqual([ALWAYS, { from: '2025-08-01', to: '2026-04-01' }]);
    expect((await withPast(store, costsOf(BOTH, RECENT))).costs).toEqual(costsOf(BOTH, ALL));
  });

  it('does not count a month whose progress could not be kept', async () => {
    store.failure = (call, key) => (call === 'put' && key === PROGRESS ? new Error('403') : null);
    const { failures } = await run(scriptedSource(BOTH, ALL));
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ stage: 'record', message: '403' });
    expect(failures[0]?.scope).toMatch(/^2025-08, .*, 2026-11$/);
  });
});

describe('a part that fails', () => {
  it('does not stop the others, and one failure names its months', async () => {
    const source = scriptedSource(BOTH, ALL, 92);
    source.answer = (costs, { from }) => {
      if (from === '2026-03-01') throw new ServiceError('429 Too Many Requests. Run again later.');
      return { costs };
    };
    const result = await run(source);
    expect(statesOf(result)).toEqual([
      '2026-11 … 2026-06 loaded',
      '2026-05 … 2026-03 failed',
      '2026-02 … 2025-08 loaded',
    ]);
    expect(result.failures).toEqual([
      {
        stage: 'fetch',
        scope: '2026-03, 2026-04, 2026-05',
        message: '429 Too Many Requests. Run again later.',
      },
    ]);
    const { costs, problems } = await withPast(store, costsOf(BOTH, RECENT));
    expect(costs.window.from).toBe('2026-06-01');
    expect(problems[0]?.message).toContain('from 2026-03-01 to 2026-05-31');
  });

  it('is stored as far as it came, and fetched again', async () => {
    const source = scriptedSource(BOTH, ALL, 92);
    source.answer = (costs, { from }) =>
      from === '2026-03-01'
        ? {
            costs: {
              ...costs,
              series: costs.series.filter(({ account }) => account === ALPHA),
              unavailable: new Set([BRAVO]),
            },
            failures: [{ scope: `account ${BRAVO}`, message: 'The source timed out.' }],
          }
        : { costs };
    const result = await run(source);
    expect(result.failures).toEqual([
      {
        stage: 'fetch',
        scope: '2026-03, 2026-04, 2026-05',
        message: `account ${BRAVO}: The source timed out.`,
      },
    ]);
    expect(store.objects.has(`costs/2026/04/${ALPHA}.json`)).toBe(true);
    expect(store.objects.has(`costs/2026/04/${BRAVO}.json`)).toBe(false);
    expect(Object.keys(progressOf())).not.toContain('2026-04');
    const second = scriptedSource(BOTH, ALL, 92);
    await run(second);
    expect(second.requests).toEqual([ALWAYS, { from: '2026-03-01', to: '2026-06-01' }]);
  });

  it('is not mixed with newer ones in another currency', async () => {
    const source = scriptedSource(BOTH, ALL, 92);
    source.answer = (costs, { from }) => ({
      costs: from < '2025-12-01' ? { ...costs, currency: 'EUR' } : costs,
    });
    const result = await run(source);
    expect(statesOf(result)).toEqual(['2026-11 … 2025-12 loaded', '2025-11 … 2025-08 failed']);
    expect(result.failures[0]?.message).toContain('in EUR and newer ones in USD, which cannot be added up');
  });
});

describe('months of which the source has nothing', () => {
  it('are no failure before its first day with cost', async () => {
    const result = await run(scriptedSource(BOTH, { from: '2026-01-01', to: ALL.to }, 92));
    expect(statesOf(result)).toEqual(['2026-11 … 2026-01 loaded', '2025-12 … 2025-08 no data']);
    expect(result.failures).toEqual([]);
    expect(result.months.at(-1)?.message).toBe('The source has no cost from 2025-08-01 to 2025-08-31.');
  });

  it('are no failure either where it answers with zeros, which are not stored', async () => {
    const begun: SeriesSpec[] = BOTH.map((spec) => ({
      ...spec,
      cost: (day) => (day < '2026-01-15' ? 0 : 5),
    }));
    const result = await run(scriptedSource(begun, ALL));
    expect(statesOf(result)).toEqual(['2026-11 … 2026-01 loaded', '2025-12 … 2025-08 no data']);
    expect(result.months.find(({ month }) => month === '2026-01')?.message).toBe(
      'The source has cost from 2026-01-15 to 2026-01-31 only.',
    );
    expect(progressOf()).toMatchObject({ '2026-01': { days: 17 } });
    expect((await withPast(store, costsOf(begun, RECENT))).costs.window.from).toBe('2026-01-15');
  });

  it('are no failure at the end, where the source is not complete yet', async () => {
    const result = await run(scriptedSource(BOTH, { from: ALL.from, to: '2026-10-30' }));
    expect(statesOf(result)).toEqual(['2026-11 … 2026-11 no data', '2026-10 … 2025-08 loaded']);
    expect(result.failures).toEqual([]);
    expect(result.months[1]?.message).toBe('The source has cost from 2026-10-01 to 2026-10-29 only.');
  });

  it('are missing between others that have cost', async () => {
    const hole: SeriesSpec[] = BOTH.map((spec) => ({
      ...spec,
      cost: (day) => (day >= '2026-03-01' && day < '2026-05-01' ? 0 : 5),
    }));
    const result = await run(scriptedSource(hole, ALL));
    expect(result.failures).toEqual([
      {
        stage: 'fetch',
        scope: '2026-03, 2026-04',
        message: 'The source has no cost of it. There is cost in months around it, so it is missing.',
      },
    ]);
    expect((await withPast(store, costsOf(hole, RECENT))).costs.window.from).toBe('2026-05-01');
  });

  it('are missing when a part begins or ends late although there is cost around it', async () => {
    const source = scriptedSource(BOTH, ALL, 92);
    source.answer = (costs, { from }) =>
      from === '2026-03-01' ? { costs: costsOf(BOTH, { from: '2026-03-10', to: '2026-05-20' }) } : { costs };
    const result = await run(source);
    expect(result.failures).toEqual([
      {
        stage: 'fetch',
        scope: '2026-05',
        message:
          'The source has cost from 2026-05-01 to 2026-05-19 only. There is cost around it, so days are missing.',
      },
      {
        stage: 'fetch',
        scope: '2026-03',
        message:
          'The source has cost from 2026-03-10 to 2026-03-31 only. There is cost around it, so days are missing.',
      },
    ]);
  });

  it('are failures when it has nothing at all, and when it refuses the newest', async () => {
    const nothing = await run(scriptedSource(BOTH, { from: '2020-01-01', to: '2020-02-01' }));
    expect(statesOf(nothing)).toEqual(['2026-11 … 2025-08 failed']);
    expect(nothing.failures).toHaveLength(1);
    const old = await run(scriptedSource(BOTH, { from: ALL.from, to: '2026-09-01' }, 92));
    expect(statesOf(old)).toEqual(['2026-11 … 2026-09 failed', '2026-08 … 2025-08 loaded']);
  });
});

describe('what is stored already', () => {
  it('is repaired where an object was put aside and its older days are missing', async () => {
    await run(scriptedSource(BOTH, ALL));
    store.objects.set(`costs/2026/08/${BRAVO}.json`, 'cut o');
    await recordCosts(store, costsOf(BOTH, RECENT), { on: AS_OF });
    expect((await withPast(store, costsOf(BOTH, RECENT))).costs.window.from).toBe('2026-08-13');
    const source = scriptedSource(BOTH, ALL);
    const result = await run(source);
    expect(source.requests).toEqual([{ from: '2026-08-01', to: ALL.to }]);
    expect(result.failures).toEqual([]);
    expect((await withPast(store, costsOf(BOTH, RECENT))).costs).toEqual(costsOf(BOTH, ALL));
  });

  it('is repaired where an object was lost, or is from another source', async () => {
    await run(scriptedSource(BOTH, ALL));
    store.objects.delete(`costs/2026/03/${BRAVO}.json`);
    const focus = { ...costsOf(BOTH, { from: '2026-06-05', to: '2026-06-10' }), source: 'focus' as const };
    await recordCosts(store, focus, { on: AS_OF });
    const source = scriptedSource(BOTH, ALL);
    await run(source);
    expect(source.requests).toEqual([
      ALWAYS,
      { from: '2026-06-01', to: '2026-07-01' },
      { from: '2026-03-01', to: '2026-04-01' },
    ]);
    expect((await withPast(store, costsOf(BOTH, RECENT))).costs).toEqual(costsOf(BOTH, ALL));
  });

  it('is put aside where it is corrupt, which is told, and the month is whole again', async () => {
    await run(scriptedSource(BOTH, ALL));
    store.objects.set(`costs/2026/03/${BRAVO}.json`, 'cut o');
    const result = await run(scriptedSource(BOTH, ALL));
    expect(result.failures).toHaveLength(1);
    expect(result.failures[0]).toMatchObject({ stage: 'record', scope: `account ${BRAVO}` });
    expect(result.failures[0]?.message).toMatch(
      /^costs\/2026\/03\/222222222222\.json was not valid JSON\. It was put aside under corrupt\/costs\/2026\/03\/222222222222\.json\.[0-9a-f]{12} and replaced by this run's days, 2026-03-01 to 2026-03-31\.$/,
    );
    expect((await withPast(store, costsOf(BOTH, RECENT))).costs).toEqual(costsOf(BOTH, ALL));
    expect((await run(scriptedSource(BOTH, ALL))).failures).toEqual([]);
  });

  it('is left alone where another system wrote it, and its month is no success', async () => {
    const key = `costs/2026/03/${BRAVO}.json`;
    store.objects.set(key, '{"total": 7}');
    const result = await run(scriptedSource(BOTH, ALL));
    expect(result.failures.map(({ scope }) => scope)).toEqual(['2026-03']);
    expect(result.failures[0]?.message).toContain('carries no schema version');
    expect(store.objects.get(key)).toBe('{"total": 7}');
  });

  it('does not make a corrupt progress an obstacle', async () => {
    await run(scriptedSource(BOTH, ALL));
    store.objects.set(PROGRESS, 'cut o');
    const source = scriptedSource(BOTH, ALL);
    const result = await run(source);
    expect(source.requests).toEqual([ALL]);
    expect(statesOf(result)).toEqual(['2026-11 … 2025-08 loaded']);
    expect(result.failures.map(({ scope }) => scope)).toEqual(['backfill']);
  });

  it('refuses real costs among sample data before it asks for any', async () => {
    store.objects.set('config/notification_config.json', '{"schema": 1, "source": "sample"}');
    const source = scriptedSource(BOTH, ALL);
    await expect(run(source)).rejects.toThrow('The memory holds the history of sample data');
    expect(source.requests).toEqual([]);
  });

  it('is needed: without a store nothing is asked for', async () => {
    store.failure = () => new Error('The bucket does not exist.');
    const source = scriptedSource(BOTH, ALL);
    await expect(run(source)).rejects.toThrow('The bucket does not exist.');
    expect(source.requests).toEqual([]);
  });

  it('stays as it is outside of the window that was asked for', async () => {
    const window = backfillWindow(AS_OF, '2026-02-10', '2026-03-05');
    const source = scriptedSource(BOTH, ALL);
    const result = await run(source, window);
    expect(source.requests).toEqual([{ from: '2026-02-01', to: '2026-04-01' }]);
    expect(result.months.map(({ month, state }) => `${month} ${state}`)).toEqual([
      '2026-03 loaded',
      '2026-02 loaded',
    ]);
  });
});
