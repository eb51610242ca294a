import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredCosts } from '../../src/record/stored-costs.ts';
import type { DatadogRequest, Fault } from '../servers/datadog.ts';
import { accountId } from '../servers/datadog/organisation.ts';
import type { ActionRun } from './runner.ts';
import type { ReportJson } from './report-json.ts';
import { servicesWith, THROUGH, truthOf, type Services } from './services.ts';
import { readJson } from './workspace.ts';

async function week(services: Services): Promise<{ run: ActionRun; json: ReportJson }> {
  const run = await services.run('weekly-report');
  return { run, json: await readJson<ReportJson>(services.workspace, 'out/weekly-report.json') };
}

const byService = ({ query }: DatadogRequest): boolean =>
  query.includes('by {aws_member_account_id,aws_product}');
const onceOn =
  (fits: (request: DatadogRequest) => boolean, fault: Fault) => (request: DatadogRequest, nth: number) =>
    fits(request) && nth === 1 ? fault : null;

describe('Datadog on a bad day', () => {
  it.each([
    {
      name: '429s with a time to wait',
      fault: { kind: 'status', status: 429, headers: { 'x-ratelimit-reset': '1' } } as const,
    },
    { name: 'a page in HTML with status 200', fault: { kind: 'html' } as const },
    { name: 'an empty answer with status 200', fault: { kind: 'empty' } as const },
    { name: 'a reset in the middle of an answer', fault: { kind: 'reset' } as const },
    { name: 'a hang', fault: { kind: 'hang' } as const },
  ])('that passes leaves no trace in the reports: $name', async ({ fault }) => {
    const services = await servicesWith({
      datadog: { fault: onceOn(byService, fault) },
      files: {
        'config/agent.yaml': 'global_admin_emails: [finops@example.com]\ndatadog: { request_timeout: 2 }\n',
      },
    });
    const { run, json } = await week(services);
    expect([run.exitCode, run.errors, json.failures]).toEqual([0, [], []]);
    expect(json.dataThrough).toBe(THROUGH);
  });

  it('that refuses one look-up makes all reports, and ends red with the permission', async () => {
    const services = await servicesWith({
      datadog: {
        fault: ({ path: asked }) => (asked.endsWith('tag_keys') ? { kind: 'status', status: 403 } : null),
      },
    });
    const { run } = await week(services);
    expect([run.exitCode, run.outputs.delivered, run.outputs.failures]).toEqual([1, '3', '1']);
    expect(run.errors[0]).toMatch(/^Stage fetch, cost tag keys of Datadog: .*cloud_cost_management_read/);
  });

  it('that has nothing but errors sends nothing and says why', async () => {
    const services = await servicesWith({ datadog: { fault: () => ({ kind: 'html' }) } });
    const run = await services.run('weekly-report');
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toContain('is a page in HTML');
    expect(services.s3.objects.size).toBe(0);
  });

  it('that lacks the newest day reports through the day before and ends red', async () => {
    const truth = truthOf(4);
    const series = truth.series.map((each) => ({
      ...each,
      daily: each.daily.map((cost, i) => (i >= each.daily.length - 3 ? cost * 0.3 : cost)),
    }));
    const services = await servicesWith({ datadog: { truth: { ...truth, series } } });
    const { run, json } = await week(services);
    expect([run.exitCode, run.outputs.delivered, json.dataThrough]).toEqual([1, '3', '2026-11-19']);
    expect(json.failures.map(({ stage, scope }) => [stage, scope])).toEqual([
      ['fetch', `cost of ${THROUGH}`],
    ]);
  });

  it('that has no cost of an account names it, its file and what to do', async () => {
    const services = await servicesWith({
      files: {
        'teams/ghost.yaml':
          "team_name: Ghost\naws_account_id: '999999999999'\nteam_email: ghost@example.com\n",
      },
    });
    const { run, json } = await week(services);
    expect([run.exitCode, run.outputs.delivered]).toEqual([1, '4']);
    expect(json.failures.map(({ scope }) => scope)).toEqual(['account 999999999999']);
    expect(run.errors[0]).toContain('teams/ghost.yaml');
    const ghost = await readFile(path.join(services.workspace, 'out/reports/ghost.txt'), 'utf8');
    expect(ghost).toContain('No data');
    expect(ghost).not.toContain('$0');
  });

  it('that cannot give a batch of accounts tells their teams and the admins, and counts nothing as zero', async () => {
    const lost = accountId(0);
    const services = await servicesWith({
      accounts: 120,
      datadog: {
        fault: (request) =>
          byService(request) && request.query.includes(lost) ? { kind: 'status', status: 400 } : null,
      },
    });
    const { run, json } = await week(services);
    expect([run.exitCode, json.failures.map(({ scope }) => scope)]).toEqual([
      1,
      [`60 accounts, the first ${lost}`],
    ]);
    const read = (name: string): Promise<string> =>
      readFile(path.join(services.workspace, 'out/reports', name), 'utf8');
    expect(await read('team-1.txt')).toContain('could not be fetched in this run');
    expect(await read('admin.txt')).toContain('could not be fetched in this run');
    expect(await read('team-100.txt')).not.toContain('could not be fetched');
    expect([...services.s3.objects.keys()].some((key) => key.includes(lost))).toBe(false);
  });
});

describe('S3 on a bad day', () => {
  it('that is overloaded or slow for a while loses nothing', async () => {
    const services = await servicesWith();
    services.s3.failNext({ times: 3, kind: '503' });
    services.s3.failNext({ times: 2, kind: 'slow', delay: 300 });
    services.s3.failNext({ times: 2, kind: 'reset' });
    const { run, json } = await week(services);
    expect([run.exitCode, run.errors, json.failures]).toEqual([0, [], []]);
    expect([...services.s3.objects.keys()].filter((key) => key.startsWith('costs/'))).toHaveLength(16);
  });

  it('that refuses to write delivers all the same, and ends red with the permission', async () => {
    const services = await servicesWith();
    services.s3.failNext({ method: 'PUT', times: 1_000, kind: '403' });
    const { run } = await week(services);
    expect([run.exitCode, run.outputs.delivered]).toEqual([1, '3']);
    expect(run.errors.join('\n')).toContain('s3:PutObject');
  });

  it('keeps what another run wrote between our read and our write', async () => {
    const services = await servicesWith();
    const key = `costs/2026/11/${accountId(0)}.json`;
    await services.run('weekly-report');
    const before = JSON.parse(services.s3.text(key) ?? '') as StoredCosts;
    services.s3.put(key, JSON.stringify({ ...before, days: {} }));
    services.s3.beforePut(key, (server) => {
      server.put(
        key,
        JSON.stringify({ ...before, days: { '2026-11-30': { 'from-another-run': { usage: 1 } } } }),
      );
    });
    const { run } = await week(services);
    expect(run.exitCode).toBe(0);
    const merged = JSON.parse(services.s3.text(key) ?? '') as StoredCosts;
    expect(Object.keys(merged.days)).toHaveLength(21);
    expect(merged.days['2026-11-30']).toEqual({ 'from-another-run': { usage: 1 } });
  });

  it('that holds a corrupt object has it put aside, says so and ends red; nothing is deleted', async () => {
    const services = await servicesWith();
    const key = `costs/2026/11/${accountId(0)}.json`;
    services.s3.put(key, '{"schema": 1, "days": {');
    const { run, json } = await week(services);
    expect([run.exitCode, run.outputs.delivered]).toEqual([1, '3']);
    expect(json.failures).toHaveLength(1);
    expect(json.failures[0]?.message).toContain('was not valid JSON');
    const [copy = ''] = [...services.s3.objects.keys()].filter((each) => each.startsWith('corrupt/'));
    expect(services.s3.text(copy)).toBe('{"schema": 1, "days": {');
    expect(json.failures[0]?.message).toContain(copy);
    expect((JSON.parse(services.s3.text(key) ?? '') as StoredCosts).schema).toBe(1);
  });

  it('that is not there makes the reports from what was fetched, and ends red', async () => {
    const services = await servicesWith();
    await services.s3.close();
    const { run } = await week(services);
    expect([run.exitCode, run.outputs.delivered]).toEqual([1, '3']);
    expect(run.errors.join('\n')).toContain('history');
  });
});

it('a service that is not there is one clear error', async () => {
  const services = await servicesWith();
  await services.datadog.close();
  const run = await services.run('weekly-report');
  expect([run.exitCode, run.errors.length]).toEqual([1, 1]);
  expect(run.errors[0]).toContain('Datadog did not answer');
  expect(run.log).not.toContain('    at ');
});
