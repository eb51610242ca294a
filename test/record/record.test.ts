import { beforeEach, describe, expect, it } from 'vitest';
import { analyzeAccounts } from '../../src/analyze/account.ts';
import { problemText } from '../../src/config/problem.ts';
import { accountsOf, type DailyCosts } from '../../src/fetch/cost-model.ts';
import { record, type RunHistory } from '../../src/record/record.ts';
import { costsThrough, EVERYTHING, type SeriesSpec } from '../analyze/costs.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../configuration.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';

const SPIKE: SeriesSpec = { cost: (day) => (day === '2026-11-10' ? 900 : 100) };

let store: MemoryStore;

beforeEach(() => {
  store = memoryStore();
});

function runOn(asOf: string, costs: DailyCosts): RunHistory {
  const policy = { ...EVERYTHING, anomalyThreshold: 20, anomalyMinAmount: 50, plannedChanges: [] };
  return {
    asOf,
    costs,
    accounts: analyzeAccounts(costs, accountsOf(costs), () => policy),
    configuration: { settings: SETTINGS, teams: [TEAM] },
    forecasts: [],
    savings: { told: [], known: [] },
    report: { period: '2026-W48', isAbout: () => true },
  };
}

function spiked(change: Partial<DailyCosts> = {}): RunHistory {
  return runOn('2026-11-23', { ...costsThrough('2026-11-20', [SPIKE]), ...change });
}

describe('a run leaves behind', () => {
  it('costs, anomalies, forecasts, settings and teams, each read and written once', async () => {
    expect(await record(store, spiked())).toEqual({ failures: [], notes: [] });
    expect([...store.objects.keys()].sort()).toEqual([
      'anomalies/2026/11/anomalies.json',
      'config/notification_config.json',
      ...['08', '09', '10', '11'].map((month) => `costs/2026/${month}/${ACCOUNT}.json`),
      `forecasts/2026/11/${ACCOUNT}.json`,
      `forecasts/2026/12/${ACCOUNT}.json`,
      'teams/teams.json',
    ]);
    expect(store.served.calls.get('put')).toBe(9);
    // The settings are read once more before anything is written: they tell sample data from real costs.
    expect(store.served.calls.get('get')).toBe(10);
  });

  it('a forecast for each day that it was made on', async () => {
    await record(store, spiked());
    await record(store, { ...spiked(), asOf: '2026-11-24' });
    await record(store, spiked());
    const { forecasts } = JSON.parse(store.objects.get(`forecasts/2026/12/${ACCOUNT}.json`) ?? '') as {
      forecasts: { asOf: string }[];
    };
    expect(forecasts.map(({ asOf }) => asOf)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('each anomaly once, however many runs find it', async () => {
    await record(store, spiked());
    await record(store, spiked());
    const { anomalies } = JSON.parse(store.objects.get('anomalies/2026/11/anomalies.json') ?? '') as {
      anomalies: { start: string }[];
    };
    expect(anomalies.map(({ start }) => start)).toEqual(['2026-11-01', '2026-11-10']);
  });

  it('a note for what was restated', async () => {
    await record(store, spiked());
    const { failures, notes } = await record(
      store,
      runOn('2026-11-30', costsThrough('2026-11-20', [{ cost: () => 100 }])),
    );
    expect(failures).toEqual([]);
    expect(notes.map(problemText)).toEqual([
      expect.stringMatching(
        /^Account 123456789012: 1 stored day was restated, November 10, 2026\. The 100 stored days fetched again went from \$10,800\.00 to \$10,000\.00 \(-7\.4\s%\)\.$/,
      ),
    ]);
  });
});

describe('what fails', () => {
  it('is every corrupt object, which is put aside and replaced', async () => {
    await record(store, spiked());
    const keys = [...store.objects.keys()].sort();
    for (const key of keys) store.objects.set(key, 'not JSON');
    const { failures } = await record(store, spiked());
    const copies = [...store.objects.keys()].filter((key) => key.startsWith('corrupt/')).sort();
    expect(copies.map((copy) => copy.replace(/^corrupt\/(.*)\.[0-9a-f]+$/, '$1'))).toEqual(keys);
    expect(failures.map(({ scope }) => scope).sort()).toEqual([
      ...Array.from({ length: 4 }, () => `account ${ACCOUNT}`),
      'anomalies of 2026-11',
      `forecast for account ${ACCOUNT}`,
      `forecast for account ${ACCOUNT}`,
      'settings',
      'teams',
    ]);
    const ofTeams = failures.find(({ scope }) => scope === 'teams');
    expect(ofTeams?.message).toBe(
      `teams/teams.json was not valid JSON. It was put aside under ${copies.at(-1) ?? ''} and replaced by what this run knows; restore from the copy what it held before.`,
    );
    expect(JSON.parse(store.objects.get('teams/teams.json') ?? '')).toMatchObject({
      schema: 1,
      source: 'focus',
    });
    expect(await record(store, spiked())).toEqual({ failures: [], notes: [] });
  });

  it('does not stop the rest', async () => {
    store.failure = (call, key) => (call === 'put' && key.startsWith('forecasts/') ? new Error('503') : null);
    const { failures } = await record(store, spiked());
    expect(failures).toEqual([
      { scope: `forecast for account ${ACCOUNT}`, message: '503' },
      { scope: `forecast for account ${ACCOUNT}`, message: '503' },
    ]);
    expect(store.objects.size).toBe(7);
  });

  it('is all of it where sample data would stand among real costs', async () => {
    await record(store, spiked());
    const before = new Map(store.objects);
    const { failures, notes } = await record(store, spiked({ source: 'sample' }));
    expect(failures).toEqual([
      {
        scope: 'history',
        message:
          'The memory holds the history of real costs, so that of sample data was not recorded. Use another bucket or storage-path for it.',
      },
    ]);
    expect(notes).toEqual([]);
    expect(store.objects).toEqual(before);
  });
});

describe('84 accounts over four months', () => {
  it('are recorded in few serial rounds', async () => {
    const accounts = Array.from({ length: 84 }, (_, i) => String(100_000_000_000 + i));
    const specs = accounts.map((account, i): SeriesSpec => ({ account, cost: () => 100 + i }));
    const run = runOn('2026-11-23', costsThrough('2026-11-20', specs));
    const { failures } = await record(store, run);
    expect(failures).toEqual([]);
    expect(store.objects.size).toBe(84 * 4 + 84 * 2 + 2);
    // Each object is read, then written, 32 at a time; the settings are read before everything.
    const rounds = (objects: number): number => 2 * Math.ceil(objects / 32);
    expect(store.served.rounds).toBeLessThanOrEqual(1 + rounds(84 * 4) + rounds(84 * 2 + 2) + 2);
  });
});
