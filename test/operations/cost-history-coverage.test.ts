import { describe, expect, it } from 'vitest';
import type { OperationResult } from '../../src/operations/operation.ts';
import { ALPHA, BRAVO, UNOWNED } from '../e2e/small-organisation.ts';
import { ask, AUTUMN, jsonOf, STORED } from './asked-history.ts';
import { costFile, costFiles, daily, DATA } from './stored-costs.ts';

describe('what the store lacks', () => {
  const messages = (found: OperationResult): string[] => jsonOf(found).notes.map(({ message }) => message);

  it('is said of an empty store, with what to do', async () => {
    const found = await ask({});
    expect(jsonOf(found)).toMatchObject({ total: null, daily: [], months: [], window: null, currency: null });
    expect([found.failure, jsonOf(found).notes.length]).toEqual([null, 1]);
    expect(found.summary).toContain(
      'The local folder out/data holds no cost of the organisation up to 2026-11-23.',
    );
    expect(found.summary).toContain('operation backfill');
  });

  it('is said of days before and after what is stored, and none counts as zero', async () => {
    const found = await ask(STORED, { since: '2026-08-01', until: '2026-11-30' });
    expect(jsonOf(found).window).toEqual(AUTUMN);
    expect(messages(found)).toEqual([
      'Nothing is stored of 2026-08-01 to 2026-08-31: the history begins with 2026-09-01.',
      'Nothing is stored of 2026-11-21 to 2026-11-30: the newest stored day is 2026-11-20.',
    ]);
  });

  it('is not asked for beyond the day of the run', async () => {
    const found = await ask(STORED, { since: '2026-11-01', until: '9999-12-31' });
    expect(jsonOf(found).window).toEqual({ from: '2026-11-01', to: '2026-11-21' });
    expect(messages(found)[0]).toContain('Nothing is stored of 2026-11-21 to 9999-12-31');
  });

  it('leaves a newest month that cannot be read at all out of the window', async () => {
    const files = { ...costFiles(ALPHA, AUTUMN, daily(2)), [costFile('2026-11', ALPHA)]: '{' };
    const found = await ask(files, { account: ALPHA });
    expect(jsonOf(found).window).toEqual({ from: '2026-09-01', to: '2026-11-01' });
    expect(messages(found)).toEqual([
      expect.stringContaining('Costs of account 111111111111 in 2026-11 are left out.'),
    ]);
  });

  it('is said of a month without any data, as is what there is', async () => {
    const found = await ask(STORED, { since: '2026-03-01', until: '2026-03-31' });
    expect(found.summary).toContain('from 2026-03-01 to 2026-03-31. It holds months from 2026-09 to 2026-11');
    expect(jsonOf(found).total).toBeNull();
  });

  it('is a gap where a month between others is gone', async () => {
    const { [costFile('2026-10', ALPHA)]: gone, ...rest } = costFiles(ALPHA, AUTUMN, daily(2));
    expect(gone).toBeDefined();
    const found = await ask(rest, { account: ALPHA });
    const json = jsonOf(found);
    expect(json.months[1]).toEqual({
      month: '2026-10',
      total: null,
      days: 0,
      isComplete: false,
      changePercent: null,
    });
    expect(json.daily.find(({ day }) => day === '2026-10-15')).toEqual({
      day: '2026-10-15',
      total: null,
      isComplete: false,
    });
    expect(json.total).toBe(2 * 50);
    expect(messages(found)).toEqual([
      `31 days of account ${ALPHA} are not in the store: from 2026-10-01 to 2026-10-31. They are in no total, which does not mean that they cost nothing.`,
    ]);
    expect(found.problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(found.summary).toContain('31 of these 81 days are not stored: the notes below say which.');
    expect(found.summary).toContain('| October 2026 | – | 0 of 31 | – | – |');
  });

  it('is marked on days that only some accounts are known of', async () => {
    const files = { ...STORED, [costFile('2026-10', BRAVO)]: '{"schema":1,' };
    const found = await ask(files);
    const json = jsonOf(found);
    expect(json.months.map(({ isComplete, changePercent }) => [isComplete, changePercent])).toEqual([
      [true, null],
      [false, null],
      [false, null],
    ]);
    expect(json.months[1]?.total).toBe(31 * 127.5);
    expect(messages(found)).toEqual([
      `Costs of account ${BRAVO} in 2026-10 are left out. costs/2026/10/${BRAVO}.json is not valid JSON and was left as it is. Restore or remove it.`,
      `31 days of account ${BRAVO} are not in the store: from 2026-10-01 to 2026-10-31. They are in no total, which does not mean that they cost nothing.`,
    ]);
    expect(found.failure).toBeNull();
    expect(found.summary).toContain('| October 2026 | $3,952.50 | 31\\* | $127.50 | – |');
    expect(found.summary).toContain('$128\\*');
    expect(found.summary).toContain('31 of these 81 days lack some accounts: the notes below say which.');
    expect(found.summary).toContain('### Notes');
  });

  it('is missed of an account that cost something to the last, and not of one that was closed', async () => {
    const open = costFiles(BRAVO, { from: '2026-09-01', to: '2026-11-11' }, daily(10));
    const closed = costFiles(UNOWNED, { from: '2026-09-01', to: '2026-11-05' }, (day) =>
      day < '2026-09-10' ? daily(1)() : {},
    );
    const found = await ask({ ...costFiles(ALPHA, AUTUMN, daily(2)), ...open, ...closed });
    expect(messages(found)).toEqual([
      `10 days of account ${BRAVO} are not in the store: from 2026-11-11 to 2026-11-20. They are in no total, which does not mean that they cost nothing.`,
      `The store has nothing of account ${UNOWNED} after 2026-11-04: it was closed, or not fetched since.`,
    ]);
    expect(jsonOf(found).daily.filter(({ isComplete }) => !isComplete)).toHaveLength(10);
  });

  it('is expected of an account from the month on of which a corrupt copy was put aside', async () => {
    const files = {
      ...costFiles(ALPHA, AUTUMN, daily(2)),
      ...costFiles(BRAVO, { from: '2026-11-12', to: '2026-11-21' }, daily(10)),
      [`${DATA}/corrupt/costs/2026/11/${BRAVO}.json.0123456789ab`]: '{',
    };
    expect(messages(await ask(files))[0]).toContain(
      `11 days of account ${BRAVO} are not in the store: from 2026-11-01 to 2026-11-11.`,
    );
  });

  it('is said of accounts that a team file names and the store never had', async () => {
    const found = await ask(costFiles(ALPHA, AUTUMN, daily(2)));
    expect(messages(found)).toEqual([`The store has never had any cost of account ${BRAVO}.`]);
  });

  it.each([
    { what: 'another currency', change: { currency: 'EUR' }, kind: 'EUR, amortized' },
    { what: 'sample data', change: { source: 'sample' as const }, kind: 'USD, amortized, sample data' },
    { what: 'another cost basis', change: { costBasis: 'billed' as const }, kind: 'USD, billed' },
  ])('is $what, which is never added', async ({ change, kind }) => {
    const other = costFiles(UNOWNED, AUTUMN, daily(1_000_000), change);
    const found = await ask({ ...STORED, ...other });
    expect(jsonOf(found).total).toBe(30 * 126.5 + 51 * 136.5);
    expect(jsonOf(found).currency).toBe('USD');
    expect(messages(found)[0]).toBe(
      `The stored costs of account ${UNOWNED} in 2026-11, and 2 like it are left out: they are ${kind}, and are never added to others.`,
    );
    expect(jsonOf(found).months.map(({ isComplete }) => isComplete)).toEqual([false, false, false]);
  });

  it('is what another system wrote', async () => {
    const found = await ask({ ...STORED, [costFile('2026-11', UNOWNED)]: '{"cost": 5}' });
    expect(messages(found)[0]).toContain('carries no schema version');
    expect(jsonOf(found).total).toBeCloseTo(30 * 127.5 + 31 * 137.5 + 20 * 136.5, 6);
  });

  it('is named up to ten objects, and counted beyond', async () => {
    const months = ['2026-09', '2026-10', '2026-11'];
    const accounts = Array.from({ length: 5 }, (_, i) => `44444444444${i}`);
    const corrupt = accounts.flatMap((account) =>
      months.map((month) => [costFile(month, account), '{'] as const),
    );
    const found = await ask({ ...STORED, ...Object.fromEntries(corrupt) });
    expect(messages(found).filter((message) => message.includes('is not valid JSON'))).toHaveLength(10);
    expect(messages(found)).toContain(
      '5 more stored months of accounts are left out: they cannot be read either.',
    );
  });

  it('shows days of two sources in one total, and says that names may differ', async () => {
    const later = costFiles(ALPHA, { from: '2026-11-01', to: '2026-11-21' }, daily(3, 'rds'), {
      source: 'datadog',
    });
    const found = await ask({ ...costFiles(ALPHA, AUTUMN, daily(2)), ...later }, { account: ALPHA });
    expect(jsonOf(found).total).toBe(61 * 2 + 20 * 3);
    expect(messages(found)[0]).toContain('from sources datadog and focus, which name services differently');
  });
});
