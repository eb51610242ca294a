import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CostHistory } from '../../src/analyze/cost-history.ts';
import { totalOfDay, type StoredCosts } from '../../src/record/stored-costs.ts';
import { THROUGH, servicesWith } from './services.ts';
import { PUBLIC_REPOSITORY, runAction, type ActionRun } from './runner.ts';
import { contentsBelow, filesBelow, readJson, sampleWorkspace } from './workspace.ts';

const AS_OF = '2026-11-23';
const PAYMENTS = '618033988749';

let workspace: string;
let history: Readonly<Record<string, string>>;

/** Asks with what a query workflow gives: no source, no key. */
async function ask(
  operation: string,
  inputs: Readonly<Record<string, string>> = {},
  payload?: unknown,
): Promise<ActionRun> {
  const given = { operation, 'as-of': AS_OF, 'storage-path': 'out/data', 'output-path': 'answer', ...inputs };
  return runAction({ workspace, inputs: given, ...(payload === undefined ? {} : { payload }) });
}

async function answer<T>(operation: string): Promise<T> {
  return readJson<T>(workspace, 'answer', `${operation}.json`);
}

function storedCosts(account: string | null): StoredCosts[] {
  return Object.entries(history)
    .filter(([key]) => key.startsWith('costs/') && (account === null || key.includes(account)))
    .map(([, body]) => JSON.parse(body) as StoredCosts);
}

/** The stored cost of some days, in cents. */
function storedCents(account: string | null, since: string, until: string): number {
  const days = storedCosts(account).flatMap(({ days: stored }) => Object.entries(stored));
  const wanted = days.filter(([day]) => day >= since && day <= until);
  return Math.round(100 * wanted.reduce((sum, [, costs]) => sum + totalOfDay(costs), 0));
}

beforeAll(async () => {
  workspace = await sampleWorkspace();
  const run = await runAction({ workspace, inputs: { source: 'sample', 'as-of': AS_OF } });
  expect(run.exitCode).toBe(0);
  history = await contentsBelow(path.join(workspace, 'out/data'));
}, 60_000);

afterAll(() => rm(workspace, { recursive: true, force: true }));

describe('cost-history on the store of a weekly report', () => {
  it('adds up to the cent for the organisation', async () => {
    const { exitCode, commands, outputs, summary } = await ask('cost-history');
    expect([exitCode, commands]).toEqual([0, []]);
    expect(outputs).toEqual({ json: 'answer/cost-history.json', 'repository-readers': 'admins' });
    const json = await answer<CostHistory>('cost-history');
    const { daily, months, services, accounts, total } = json;
    expect([daily.length, accounts.length]).toEqual([90, 84]);
    const [first, last] = [daily[0]?.day ?? '', daily.at(-1)?.day ?? ''];
    const expected = storedCents(null, first, last);
    expect(expected).toBeGreaterThan(100_000_000);
    for (const parts of [[{ total }], daily, months, services, accounts]) {
      expect(Math.round(100 * parts.reduce((sum, part) => sum + (part.total ?? 0), 0))).toBe(expected);
    }
    expect(summary).toContain('> Sample data.');
    expect(summary).toContain('### Months');
  });

  it('adds up to the cent for a team that is named, and some of its days', async () => {
    const run = await ask('cost-history', { team: 'payments', since: '2026-10-01', until: '2026-10-31' });
    expect([run.exitCode, run.commands]).toEqual([0, []]);
    const json = await answer<CostHistory>('cost-history');
    expect(json.accounts.map(({ account }) => account)).toEqual([PAYMENTS]);
    expect(json.months.map(({ month, isComplete }) => [month, isComplete])).toEqual([['2026-10', true]]);
    expect(Math.round(100 * json.total)).toBe(storedCents(PAYMENTS, '2026-10-01', '2026-10-31'));
  });

  it('knows a service by the name that reports print', async () => {
    const run = await ask('cost-history', { service: 'EC2', account: PAYMENTS });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('Amazon Elastic Compute Cloud');
  });

  it('ends red, with what to write, for a team that does not exist', async () => {
    const { exitCode, errors, summary } = await ask('cost-history', { team: 'Paymnets' });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringContaining('Did you mean "Payments"?')]);
    expect(summary).toContain('Nothing was done');
  });
});

describe('anomalies on the store of a weekly report', () => {
  it('are those that it recorded, newest first, up to the limit', async () => {
    const { exitCode, outputs, summary } = await ask('anomalies', { limit: '10' });
    expect([exitCode, outputs.json]).toEqual([0, 'answer/anomalies.json']);
    const { anomalies } = await answer<{ anomalies: { id: string; start: string; team: string }[] }>(
      'anomalies',
    );
    expect(anomalies).toHaveLength(10);
    expect(anomalies.map(({ start }) => start)).toEqual(
      anomalies
        .map(({ start }) => start)
        .sort()
        .reverse(),
    );
    const recorded = history['anomalies/2026/11/anomalies.json'] ?? '';
    for (const { id, team } of anomalies) {
      expect(recorded).toContain(`"${id}"`);
      expect(team).not.toBeNull();
    }
    expect(summary).toContain('The newest 10; a higher limit shows older ones.');
  });
});

describe('what shows no cost', () => {
  it.each([
    { payload: undefined, readers: 'admins' },
    { payload: PUBLIC_REPOSITORY, readers: 'teams' },
  ])('list-teams and show-config answer readers who are $readers', async ({ payload, readers }) => {
    const teams = await ask('list-teams', {}, payload);
    expect([teams.exitCode, teams.outputs['repository-readers']]).toEqual([0, readers]);
    expect(teams.summary).toContain('84 teams own 84 accounts.');
    const json = await answer<{ teams: unknown[]; unownedAccounts: unknown }>('list-teams');
    expect(json.teams).toHaveLength(84);
    expect(json.unownedAccounts).toMatchObject({ month: '2026-11', count: 0 });
    const config = await ask('show-config', {}, payload);
    expect([config.exitCode, config.outputs['repository-readers']]).toEqual([0, readers]);
    expect(config.summary).toContain(
      '| global\\_admin\\_emails | finops@&#8203;example.com | config/agent.yaml:6 |',
    );
  });

  it.each(['cost-history', 'anomalies'])('%s is not among it', async (operation) => {
    const { exitCode, errors, log } = await ask(operation, {}, PUBLIC_REPOSITORY);
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringContaining('shows costs to everyone who can read the repository')]);
    expect(log).not.toMatch(/\$\d/);
  });
});

it('leaves the store as it was', async () => {
  expect(await contentsBelow(path.join(workspace, 'out/data'))).toEqual(history);
  expect(await filesBelow(path.join(workspace, 'answer'))).toEqual([
    'anomalies.json',
    'cost-history.html',
    'cost-history.json',
    'list-teams.json',
    'show-config.json',
    'summary.md',
  ]);
});

describe('queries of a bucket', () => {
  it('read the bucket and nothing else, and page through its listing', async () => {
    const { run, s3, datadog, workspace: own } = await servicesWith({ s3: { pageSize: 5 } });
    expect((await run('weekly-report')).outputs.failures).toBe('0');
    const [asked, stored] = [datadog.requests.length, s3.requests.length];
    const { exitCode, commands, log } = await run('cost-history', { team: 'Team 2' });
    expect([exitCode, commands]).toEqual([0, []]);
    const json = await readJson<CostHistory & { calls: { s3: number } }>(own, 'out/cost-history.json');
    const months = [...s3.objects.keys()]
      .filter((key) => key.startsWith('costs/') && key.includes(json.accounts[0]?.account ?? 'none'))
      .map((key) => JSON.parse(s3.text(key) ?? '') as StoredCosts);
    const cents = months
      .flatMap(({ days }) => Object.entries(days))
      .filter(([day]) => day >= (json.daily[0]?.day ?? '') && day <= THROUGH)
      .reduce((sum, [, costs]) => sum + totalOfDay(costs), 0);
    expect(json.daily).toHaveLength(90);
    expect(Math.round(100 * json.total)).toBe(Math.round(100 * cents));
    expect(datadog.requests).toHaveLength(asked);
    const served = s3.requests.slice(stored);
    expect(served.every(({ method }) => method === 'GET')).toBe(true);
    expect(json.calls.s3).toBe(served.length);
    expect(log).not.toMatch(/\$\d/);

    const anomalies = await run('anomalies', { team: 'team-2' });
    expect(anomalies.exitCode).toBe(0);
    const teams = await run('list-teams');
    expect(teams.summary).toContain('belongs to no team');
  });

  it('without a bucket that can be reached still list teams, and say of costs what is wrong', async () => {
    const { run, s3 } = await servicesWith({});
    await s3.close();
    const teams = await run('list-teams');
    expect([teams.exitCode, teams.commands]).toEqual([0, []]);
    const costs = await run('cost-history');
    expect(costs.exitCode).toBe(1);
    expect(costs.errors).toHaveLength(1);
    expect(costs.errors[0]).not.toContain('defect of the action');
  }, 60_000);
});
