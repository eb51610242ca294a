import { beforeEach, describe, expect, it } from 'vitest';
import { eachDay, windowLength, type Day } from '../../src/calendar/day.ts';
import { problemText } from '../../src/config/problem.ts';
import type { DailyCosts } from '../../src/fetch/cost-model.ts';
import { recordCosts } from '../../src/record/costs.ts';
import { withPast } from '../../src/record/past.ts';
import { costsThrough, type SeriesSpec } from '../analyze/costs.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';

const ALPHA = '111111111111';
const BRAVO = '222222222222';
const THROUGH = '2026-11-20';

/** The cost of every day differs from that of every other. */
const byDay = (day: Day): number => Number(day.replaceAll('-', '')) / 100;

const BOTH: readonly SeriesSpec[] = [
  { account: ALPHA, cost: byDay },
  { account: BRAVO, cost: (day) => 2 * byDay(day), service: 'Amazon S3' },
];

/** What a run of 20 November fetches: from 13 August on. */
const fetched = costsThrough(THROUGH, BOTH);

let store: MemoryStore;

beforeEach(() => {
  store = memoryStore();
});

/** Records what a run would have on which `through` was the newest day. */
async function recorded(
  through: Day,
  specs = BOTH,
  change: Partial<DailyCosts> = {},
  days = 100,
): Promise<void> {
  const result = await recordCosts(
    store,
    { ...costsThrough(through, specs, days), ...change },
    { on: '2026-11-23' },
  );
  expect(result.failures).toEqual([]);
}

/** The daily costs of an account, by day. */
function dailyOf({ series, window }: DailyCosts, account: string): Record<Day, number> {
  const own = series.filter((each) => each.account === account);
  return Object.fromEntries(
    eachDay(window).map((day, i) => [day, own.reduce((sum, { daily }) => sum + (daily[i] ?? 0), 0)]),
  );
}

async function past(costs = fetched): Promise<{ from: Day; costs: DailyCosts; notices: string[] }> {
  const result = await withPast(store, costs);
  return {
    from: result.costs.window.from,
    costs: result.costs,
    notices: result.problems.map((problem) => `${problem.severity}: ${problemText(problem)}`),
  };
}

describe('costs with their past', () => {
  it('are as they were when nothing is stored', async () => {
    const result = await withPast(store, fetched);
    expect(result.costs).toBe(fetched);
    expect(result.problems).toEqual([]);
  });

  it('are as they were when only their own days are stored', async () => {
    await recordCosts(store, fetched, { on: '2026-11-23' });
    expect((await withPast(store, fetched)).costs).toBe(fetched);
  });

  it('begin where the store begins, with every stored day as it was fetched', async () => {
    await recorded('2026-08-30');
    const { from, costs, notices } = await past();
    expect([from, notices]).toEqual(['2026-05-23', []]);
    expect(costs.window).toEqual({ from: '2026-05-23', to: '2026-11-21' });
    expect(costs.series.map(({ daily }) => daily.length)).toEqual([182, 182]);
    expect(dailyOf(costs, ALPHA)).toEqual(
      Object.fromEntries(eachDay(costs.window).map((day) => [day, byDay(day)])),
    );
    expect(dailyOf(costs, BRAVO)['2026-05-23']).toBe(2 * byDay('2026-05-23'));
  });

  it('hold fetched days as they were fetched, whatever is stored of them', async () => {
    await recorded('2026-08-30', [{ account: ALPHA, cost: () => 1 }]);
    const { costs } = await past(costsThrough(THROUGH, [{ account: ALPHA, cost: byDay }]));
    expect([dailyOf(costs, ALPHA)['2026-08-12'], dailyOf(costs, ALPHA)['2026-08-13']]).toEqual([
      1,
      byDay('2026-08-13'),
    ]);
  });

  it('go back 15 months before the newest one at most', async () => {
    await recorded('2026-08-30', BOTH, {}, 500);
    expect((await past()).from).toBe('2025-08-01');
  });

  it('hold services and charge types that only the past has', async () => {
    await recorded('2026-08-20', [
      ...BOTH,
      { account: ALPHA, service: 'Amazon RDS', cost: (day) => (day < '2026-08-01' ? 3 : 0) },
      {
        account: ALPHA,
        service: 'Amazon RDS',
        chargeType: 'tax',
        cost: (day) => (day < '2026-08-01' ? 1 : 0),
      },
    ]);
    const { costs } = await past();
    expect(costs.series.map(({ service, chargeType }) => `${service} ${chargeType}`)).toEqual([
      'Amazon EC2 usage',
      'Amazon S3 usage',
      'Amazon RDS tax',
      'Amazon RDS usage',
    ]);
    expect(costs.series[3]?.daily.reduce((sum, cost) => sum + cost, 0)).toBe(3 * 80);
  });

  it('take an account for not existing before its first stored day', async () => {
    await recorded('2026-08-30', [{ account: ALPHA, cost: byDay }]);
    await recorded('2026-08-30', [{ account: BRAVO, cost: byDay }], {}, 40);
    const { from, costs, notices } = await past();
    expect([from, notices]).toEqual(['2026-05-23', []]);
    const bravo = dailyOf(costs, BRAVO);
    expect([bravo['2026-07-21'], bravo['2026-07-22']]).toEqual([0, byDay('2026-07-22')]);
  });

  it('leave out accounts that were not fetched, and keep those unavailable that were', async () => {
    await recorded('2026-08-30');
    const only = costsThrough(THROUGH, [{ account: ALPHA, cost: byDay }]);
    const { costs } = await past({ ...only, unavailable: new Set([BRAVO]) });
    expect([...costs.unavailable]).toEqual([BRAVO]);
    expect(costs.series.map(({ account }) => account)).toEqual([ALPHA]);
    expect(costs.window.from).toBe('2026-05-23');
  });

  it('do not go back over a gap of one account, which is named', async () => {
    await recorded('2026-08-30');
    const key = `costs/2026/06/${BRAVO}.json`;
    const object = JSON.parse(store.objects.get(key) ?? '') as { days: Record<Day, unknown> };
    const days = Object.entries(object.days).filter(([day]) => day < '2026-06-04' || day > '2026-06-06');
    store.objects.set(key, JSON.stringify({ ...object, days: Object.fromEntries(days) }));
    const { from, costs, notices } = await past();
    expect(from).toBe('2026-06-07');
    expect(dailyOf(costs, BRAVO)['2026-06-07']).toBe(2 * byDay('2026-06-07'));
    expect(notices).toEqual([
      `notice: The store has no cost of account ${BRAVO} from 2026-06-04 to 2026-06-06. No account's stored days up to 2026-06-06 are used. Run operation backfill to load what is missing.`,
    ]);
  });

  it('count the other accounts with gaps, and name the one with the newest', async () => {
    await recorded('2026-05-31');
    await recorded('2026-08-20', [{ account: ALPHA, cost: byDay }], {}, 20);
    await recorded('2026-08-20', [{ account: BRAVO, cost: byDay }], {}, 10);
    const { from, notices } = await past();
    expect(from).toBe('2026-08-11');
    expect(notices).toEqual([
      `notice: The store has no cost of account ${BRAVO} from 2026-06-01 to 2026-08-10. One more account is in the same case. No account's stored days up to 2026-08-10 are used. Run operation backfill to load what is missing.`,
    ]);
  });

  it('are as they were when the days right before them are missing', async () => {
    await recorded('2026-08-11');
    const { costs, notices } = await past();
    expect(costs).toBe(fetched);
    expect(notices[0]).toContain(`no cost of account ${ALPHA} from 2026-08-12 to 2026-08-12.`);
  });

  it.each<{ name: string; body: string; says: string }>([
    {
      name: 'a corrupt object',
      body: '{"schema": 1, "days"',
      says: `notice: costs/2026/06/${ALPHA}.json is not valid JSON and was left as it is. Restore or remove it. No account's stored days up to 2026-06-30 are used. Then run operation backfill to load its days.`,
    },
    {
      name: 'an object of the replaced system',
      body: '{"2026-06-01": 12.5}',
      says: `notice: costs/2026/06/${ALPHA}.json carries no schema version, so another system wrote it; it was left as it is. No account's stored days up to 2026-06-30 are used. Then run operation backfill to load its days.`,
    },
    {
      name: 'an object of a later version',
      body: '{"schema": 2}',
      says: `notice: costs/2026/06/${ALPHA}.json is not a cost object of this version and was left as it is. Restore or remove it. No account's stored days up to 2026-06-30 are used. Then run operation backfill to load its days.`,
    },
  ])('do not go back over $name', async ({ body, says }) => {
    await recorded('2026-08-30');
    store.objects.set(`costs/2026/06/${ALPHA}.json`, body);
    expect(await past()).toMatchObject({ from: '2026-07-01', notices: [says] });
    // Even when it is the oldest that there is of the account: it existed by then.
    store.objects.delete(`costs/2026/05/${ALPHA}.json`);
    expect(await past()).toMatchObject({ from: '2026-07-01', notices: [says] });
  });

  it('do not take days for zeros that went with a corrupt object put aside', async () => {
    await recorded('2026-08-30', BOTH, {}, 40);
    store.objects.set(`costs/2026/07/${ALPHA}.json`, '{');
    await recorded('2026-08-30', BOTH, {}, 35);
    expect((await past()).from).toBe('2026-07-27');
    expect((await past()).notices).toEqual([
      `notice: The store has no cost of account ${ALPHA} from 2026-07-01 to 2026-07-26. No account's stored days up to 2026-07-26 are used. Run operation backfill to load what is missing.`,
    ]);
  });

  it('do not go back to days of another source', async () => {
    await recorded('2026-08-30');
    await recorded('2026-08-30', [{ account: ALPHA, cost: byDay }], { source: 'datadog' }, 40);
    await recorded('2026-08-30', [{ account: ALPHA, cost: byDay }], {}, 30);
    expect(await past()).toMatchObject({
      from: '2026-08-01',
      notices: [
        `notice: The stored costs of account ${ALPHA} in 2026-07 are from source datadog, which names services otherwise than focus. No account's stored days up to 2026-07-31 are used. Run operation backfill with source focus to replace them.`,
      ],
    });
  });

  it('do not take an account for new because its first days are of another source', async () => {
    await recorded('2026-08-30', [{ account: BRAVO, cost: byDay }]);
    const alpha: SeriesSpec[] = [{ account: ALPHA, cost: byDay }];
    await recorded('2026-08-30', alpha, { source: 'datadog' }, 41);
    await recorded('2026-08-30', alpha, {}, 40);
    expect((await past()).from).toBe('2026-07-22');
  });

  it.each<{ name: string; change: Partial<DailyCosts>; says: string }>([
    { name: 'another currency', change: { currency: 'EUR' }, says: 'have currency USD, this run has EUR' },
    {
      name: 'another cost basis',
      change: { costBasis: 'billed' },
      says: 'have costBasis amortized, this run has billed',
    },
    { name: 'real cost', change: { source: 'sample' }, says: 'have source focus, this run has sample' },
  ])('are as they were when the store holds $name', async ({ change, says }) => {
    await recorded('2026-08-30');
    const costs = { ...fetched, ...change };
    const result = await past(costs);
    expect(result.costs).toBe(costs);
    expect(result.notices).toEqual([
      `notice: The stored costs of account ${ALPHA} in 2026-08 ${says}. One more account is in the same case. No account's stored days up to 2026-08-12 are used. Use another bucket or storage-path for one of them.`,
    ]);
  });

  it('do not go back over a month that cannot be read or listed now', async () => {
    await recorded('2026-08-30');
    store.failure = (_, key) => (key === `costs/2026/06/${ALPHA}.json` ? new Error('timed out') : null);
    expect(await past()).toMatchObject({
      from: '2026-07-01',
      notices: [
        `notice: costs/2026/06/${ALPHA}.json could not be read (timed out). No account's stored days up to 2026-06-30 are used. Run again later.`,
      ],
    });
    store.failure = (call, key) => (call === 'list' && key === 'costs/2026/07/' ? new Error('403') : null);
    expect(await past()).toMatchObject({
      from: '2026-08-01',
      notices: [
        "notice: costs/2026/07/ could not be read (403). One more account is in the same case. No account's stored days up to 2026-07-31 are used. Run again later.",
      ],
    });
    store.failure = () => new Error('The bucket is gone.');
    expect((await past()).costs).toBe(fetched);
  });

  it('need few serial rounds for 84 accounts and 15 months', async () => {
    const accounts = Array.from({ length: 84 }, (_, i) => String(100_000_000_000 + i));
    const specs = accounts.map((account): SeriesSpec => ({ account, cost: () => 1 }));
    await recorded('2026-08-30', specs, {}, 480);
    const before = store.served.rounds;
    const { costs } = await past(costsThrough(THROUGH, specs));
    expect(windowLength(costs.window)).toBe(477);
    // 13 months of 84 accounts, 32 at a time; all listings together are one more.
    expect(store.served.rounds - before).toBeLessThanOrEqual(Math.ceil((13 * 84) / 32) + 1);
  });
});
