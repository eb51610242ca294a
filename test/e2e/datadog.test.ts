import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, eachDay, monthOf } from '../../src/calendar/day.ts';
import type { StoredCosts } from '../../src/record/stored-costs.ts';
import { accountId } from '../servers/datadog/organisation.ts';
import { startDatadogServer, trueSum, type Truth } from '../servers/datadog.ts';
import type { S3TestServer } from '../servers/s3.ts';
import type { ReportJson } from './report-json.ts';
import { AS_OF, BEGINNING, servicesWith, THROUGH, truthOf, type Services } from './services.ts';
import { contentsBelow, readJson } from './workspace.ts';

/** More of the report's JSON than other tests look at. */
interface DatadogReport extends ReportJson {
  readonly calls: { readonly datadog: number; readonly s3: number };
  readonly history: string;
  readonly notes: readonly { readonly severity: string; readonly message: string }[];
  readonly teams: readonly (ReportJson['teams'][number] & {
    readonly details: readonly { readonly account: string }[];
    readonly forecast: { readonly basedOnDays: number } | null;
  })[];
}

const CURRENT = { from: '2026-11-01', to: addDays(THROUGH, 1) };
const PREVIOUS = { from: '2026-10-01', to: '2026-10-21' };

function centsIn(truth: Truth, { from, to }: { from: string; to: string }, account?: string): number {
  return Math.round(
    100 * trueSum(truth, from, to, (tags) => account === undefined || tags.aws_member_account_id === account),
  );
}

function inCents(total: number | null | undefined): number {
  return Math.round(100 * (total ?? Number.NaN));
}

async function reportOf({ workspace }: Services): Promise<DatadogReport> {
  return readJson<DatadogReport>(workspace, 'out/weekly-report.json');
}

/** Cost of an account on each day that the store has of it, in cents. */
function storedDays({ objects, text }: S3TestServer, account: string): Map<string, number> {
  const days = new Map<string, number>();
  for (const key of objects.keys()) {
    if (!key.startsWith('costs/') || !key.endsWith(`${account}.json`)) continue;
    const stored = JSON.parse(text(key) ?? '') as StoredCosts;
    for (const [day, services] of Object.entries(stored.days)) {
      const costs = Object.values(services).flatMap((types) => Object.values(types));
      days.set(day, inCents(costs.reduce((sum, cost) => sum + cost, 0)));
    }
  }
  return days;
}

describe('a week from Datadog, kept in S3', () => {
  it('agrees with the servers to the cent: JSON, mails and objects', async () => {
    const services = await servicesWith();
    const truth = truthOf(4);
    const run = await services.run('weekly-report');
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    const json = await reportOf(services);
    expect(json).toMatchObject({
      dataThrough: THROUGH,
      failures: [],
      notes: [],
      history: 'S3 bucket history',
    });
    expect(json.calls.datadog).toBeLessThanOrEqual(20);
    expect(json.calls.datadog).toBe(services.datadog.requests.length);
    expect(json.calls.s3).toBeGreaterThan(0);

    const { organisation } = json;
    expect(inCents(organisation?.comparison.current.total)).toBe(centsIn(truth, CURRENT));
    expect(inCents(organisation?.comparison.previous.total)).toBe(centsIn(truth, PREVIOUS));
    expect(organisation?.unownedAccounts).toEqual([accountId(3)]);
    for (const team of json.teams) {
      const [account = ''] = team.accounts;
      expect(inCents(team.comparison.current.total)).toBe(centsIn(truth, CURRENT, account));
      expect(inCents(team.comparison.previous.total)).toBe(centsIn(truth, PREVIOUS, account));
      const text = await readFile(path.join(services.workspace, 'out/reports', `${team.id}.txt`), 'utf8');
      const exact = (centsIn(truth, CURRENT, account) / 100).toLocaleString('en-US', {
        minimumFractionDigits: 2,
      });
      expect(text).toContain(`$${exact}`);
      expect(text).toContain('https://app.datadoghq.com/cost/explorer');
      expect(text).toContain('Kept in S3 bucket history');
    }

    for (const index of [0, 3]) {
      const account = accountId(index);
      const stored = storedDays(services.s3, account);
      const days = eachDay({ from: addDays(THROUGH, -99), to: addDays(THROUGH, 1) });
      expect([...stored.keys()].sort()).toEqual(days);
      for (const day of days) {
        expect(stored.get(day)).toBe(centsIn(truth, { from: day, to: addDays(day, 1) }, account));
      }
    }
  });

  it('says no name, number or detail of another team in a mail', async () => {
    const services = await servicesWith({ files: { 'config/agent.yaml': 'anomaly_min_amount: 0\n' } });
    expect((await services.run('weekly-report')).exitCode).toBe(0);
    const { teams } = await reportOf(services);
    expect(teams[0]?.details.length).toBeGreaterThan(0);
    for (const team of teams) {
      expect(new Set(team.details.map(({ account }) => account))).toEqual(new Set(team.accounts));
    }
    const mails = await contentsBelow(path.join(services.workspace, 'out/reports'));
    for (const [name, content] of Object.entries(mails)) {
      if (name.startsWith('admin')) continue;
      const own = name.replace(/^team-(\d+)\..*$/, '$1');
      for (let index = 0; index < 4; index++) {
        if (String(index + 1) === own) continue;
        expect(content).not.toContain(accountId(index));
        expect(content).not.toMatch(new RegExp(`account-${index + 1}\\b|Team ${index + 1}\\b`));
      }
    }
  });

  it('changes nothing in the store when it runs again on the same costs', async () => {
    const services = await servicesWith();
    await services.run('weekly-report');
    const costs = (): (string | null)[] =>
      [...services.s3.objects.keys()]
        .filter((key) => key.startsWith('costs/'))
        .map((key) => services.s3.text(key));
    const before = costs();
    const again = await services.run('weekly-report');
    expect([again.exitCode, costs()]).toEqual([0, before]);
    expect((await reportOf(services)).notes).toEqual([]);
  });

  it('keeps the difference of a restated day and reports it', async () => {
    const services = await servicesWith();
    await services.run('weekly-report');
    const account = accountId(0);
    const truth = truthOf(4);
    const day = '2026-11-05';
    const restated = {
      ...truth,
      series: truth.series.map((series, i) => {
        if (i !== 0) return series;
        const daily = series.daily.slice();
        const index = eachDay({ from: BEGINNING, to: day }).length;
        daily[index] = (daily[index] ?? 0) + 400;
        return { ...series, daily };
      }),
    };
    const server = await startDatadogServer({ truth: restated });
    const again = await services.run('weekly-report', { DATADOG_BASE_URL: server.url });
    await server.close();
    expect(again.exitCode).toBe(0);
    const object = JSON.parse(services.s3.text(`costs/2026/11/${account}.json`) ?? '') as StoredCosts;
    expect(
      object.restated?.map((entry) => [entry.day, inCents(entry.now) - inCents(entry.was), entry.on]),
    ).toEqual([[day, 40_000, AS_OF]]);
    const { notes } = await reportOf(services);
    expect(notes.map(({ message }) => message)).toEqual([expect.stringContaining(account)]);
    const admin = await readFile(path.join(services.workspace, 'out/reports/admin.txt'), 'utf8');
    expect(admin).toContain('About the data');
  });
});

describe('a backfill', () => {
  it('loads 15 months to the cent, goes on where it stopped, and is what the next report looks back on', async () => {
    const services = await servicesWith({ accounts: 3 });
    const truth = truthOf(3);
    const account = accountId(1);
    const first = await services.run('backfill', { since: '2026-03-01' });
    expect([first.exitCode, first.errors]).toEqual([0, []]);
    const loaded = storedDays(services.s3, account);
    expect([...loaded.keys()].sort()).toEqual(eachDay({ from: '2026-03-01', to: addDays(THROUGH, 1) }));

    const asked = services.datadog.requests.length;
    const second = await services.run('backfill');
    expect(second.exitCode).toBe(0);
    const { months } = await readJson<{ months: { month: string; state: string }[] }>(
      services.workspace,
      'out/backfill.json',
    );
    const states = new Map(months.map(({ month, state }) => [month, state]));
    expect(states.get('2026-05')).toBe('already there');
    expect(states.get('2025-09')).toBe('loaded');
    expect(services.datadog.requests.length).toBeGreaterThan(asked);
    const all = storedDays(services.s3, account);
    for (const [day, cents] of all) {
      expect(cents).toBe(centsIn(truth, { from: day, to: addDays(day, 1) }, account));
    }
    const [oldest = ''] = [...all.keys()].sort();
    expect(monthOf(oldest) <= '2025-08').toBe(true);

    const report = await services.run('weekly-report');
    expect([report.exitCode, report.errors]).toEqual([0, []]);
    const json = await reportOf(services);
    expect(json.teams[0]?.forecast?.basedOnDays).toBeGreaterThan(400);
    const own = json.teams.find(({ accounts }) => accounts.includes(account));
    expect(inCents(own?.comparison.current.total)).toBe(centsIn(truth, CURRENT, account));
  });
});

describe('health', () => {
  it('finds all well', async () => {
    const services = await servicesWith();
    const run = await services.run('health');
    expect([run.exitCode, run.errors, run.outputs.failures]).toEqual([0, [], '0']);
    const json = await readJson<{
      status: string;
      ai_configured: boolean;
      checks: { name: string; state: string }[];
    }>(services.workspace, 'out/health.json');
    expect(json).toMatchObject({ status: 'ok', ai_configured: false });
    expect(json.checks.map(({ name, state }) => [name, state])).toEqual([
      ['settings', 'ok'],
      ['datadog', 'ok'],
      ['storage', 'ok'],
      ['mail', 'not configured'],
      ['ai', 'not configured'],
    ]);
    expect([...services.s3.objects.keys()]).toEqual([]);
  });

  it('says for each part what is wrong and what to do, and no secret', async () => {
    const services = await servicesWith({ files: { 'teams/broken.yaml': 'team_name: X\n' } });
    const run = await services.run('health', { DATADOG_APP_KEY: 'wrong-app-key', S3_BUCKET_NAME: 'nowhere' });
    expect(run.exitCode).toBe(1);
    expect(run.errors.join('\n')).toContain('Run the operation validate');
    expect(run.errors.join('\n')).toContain('nowhere');
    const shown =
      run.log + run.summary + (await readFile(path.join(services.workspace, 'out/health.json'), 'utf8'));
    expect(shown).not.toContain('wrong-app-key');
    expect(shown).not.toContain('a-secret-of-the-tests');
    const sound = await servicesWith();
    const refused = await sound.run('health', { DATADOG_APP_KEY: 'wrong-app-key' });
    expect([refused.exitCode, refused.errors[0]]).toEqual([1, expect.stringContaining('timeseries_query')]);
  });
});
