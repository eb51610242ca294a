import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SmtpTestServer } from '../servers/smtp.ts';
import { CONSUMER_FOLDER, readWorkflow } from '../workflows/files.ts';
import { openPullRequest } from './git-repository.ts';
import { EXAMPLE_SETTINGS, exportOfDays, operatedExample, pullRequestFrom } from './operated.ts';
import { runWorkflow, type JobRun, type Situation } from './workflow-run.ts';

type Change = Partial<Situation>;

type Form = { readonly operation: string } & Readonly<Record<string, string>>;

/** Runs a workflow of the example, and gives the job that is asked for. */
async function job(name: string, id: string, situation: Situation, change: Change = {}): Promise<JobRun> {
  const jobs = await runWorkflow(readWorkflow(`${CONSUMER_FOLDER}/${name}.yml`), { ...situation, ...change });
  const run = jobs[id];
  if (run === undefined) throw new Error(`${name}.yml has no job ${id}.`);
  return run;
}

function errorsOf({ runs }: JobRun): string[] {
  return runs.flatMap(({ errors }) => errors);
}

/** Who has got mail, once for each mail. */
function mailedBy({ received }: SmtpTestServer): string[] {
  return received.flatMap(({ to }) => to.map((address) => address.replace('@example.com', ''))).sort();
}

const WITHOUT_COST = ['health', 'schedule-status', 'list-teams', 'show-config', 'backfill'];

/** Every query with what its form takes. */
const QUERIES: readonly Form[] = [
  { operation: 'health' },
  { operation: 'schedule-status' },
  { operation: 'list-teams', team: 'Platform' },
  { operation: 'show-config' },
  { operation: 'cost-history', account: '111111111111', since: '2026-01-01' },
  { operation: 'anomalies', limit: '10' },
  { operation: 'analyze-team', team: 'data' },
  { operation: 'recommendations', team: 'platform' },
  { operation: 'insights', limit: '3' },
  { operation: 'backfill' },
];

describe('report.yml', () => {
  it('mails everyone on schedule, keeps what it made, and has nothing to tell', async () => {
    const { situation, smtp, s3, github } = await operatedExample();
    const jobs = await runWorkflow(readWorkflow(`${CONSUMER_FOLDER}/report.yml`), {
      ...situation,
      event: 'schedule',
    });
    const { report, tell } = jobs;
    expect([report && errorsOf(report), report?.result]).toEqual([[], 'success']);
    expect(mailedBy(smtp)).toEqual(['data', 'finops', 'platform', 'platform-lead', 'search']);
    expect(report?.artifacts.map(({ name, isArchive }) => [name, isArchive])).toEqual([['reports', true]]);
    expect(report?.artifacts[0]?.files).toEqual(
      expect.arrayContaining([
        'out/reports/admin.html',
        'out/reports/platform.html',
        'out/weekly-report.json',
      ]),
    );
    expect([...s3.objects.keys()].filter((key) => key.startsWith('deliveries/'))).toHaveLength(4);
    expect([tell && errorsOf(tell), tell?.result]).toEqual([[], 'success']);
    expect(github.writes()).toEqual([]);

    const again = await job('report', 'report', situation, { event: 'schedule' });
    expect([errorsOf(again), again.result]).toEqual([[], 'success']);
    expect(smtp.received).toHaveLength(4);
  });

  it('tells of a run that failed in one issue, which the next good run closes', async () => {
    const { situation, github } = await operatedExample();
    const broken = { ...situation.vars, S3_BUCKET_NAME: 'no-such-bucket' };
    const failing = { event: 'schedule', vars: broken } as const;
    for (const attempt of [1, 2]) {
      const tell = await job('report', 'tell', situation, failing);
      expect([attempt, errorsOf(tell), tell.result]).toEqual([attempt, [], 'success']);
    }
    expect(github.count('POST /repos/{owner}/{repo}/issues')).toBe(1);
    const tell = await job('report', 'tell', situation, { event: 'schedule' });
    expect([errorsOf(tell), tell.result]).toEqual([[], 'success']);
    expect(github.count('PATCH /repos/{owner}/{repo}/issues/{issue_number}')).toBeGreaterThan(0);
  });

  it('waits on schedule until the repository says where its cost comes from', async () => {
    const { situation, smtp, github } = await operatedExample();
    const vars = { ...situation.vars, COST_SOURCE: '' };
    const jobs = await runWorkflow(readWorkflow(`${CONSUMER_FOLDER}/report.yml`), {
      ...situation,
      event: 'schedule',
      vars,
    });
    expect([jobs.report?.result, jobs.tell?.result]).toEqual(['skipped', 'skipped']);
    expect([smtp.received, github.writes()]).toEqual([[], []]);
  });

  it('does by hand what its form offers', async () => {
    const { situation, smtp } = await operatedExample();
    const forms: readonly Form[] = [
      { operation: 'test-mail', team: 'platform' },
      { operation: 'team-report', team: 'data' },
      { operation: 'health' },
      { operation: 'show-config' },
    ];
    for (const form of forms) {
      const run = await job('report', 'report', situation, { form });
      expect([form.operation, errorsOf(run), run.result]).toEqual([form.operation, [], 'success']);
    }
    expect(mailedBy(smtp)).toEqual(['data', 'platform', 'platform-lead']);
    expect((await job('report', 'tell', situation, { form: { operation: 'health' } })).result).toBe(
      'skipped',
    );
  });
});

describe('preview.yml', () => {
  it('shows a report in the browser, with nothing set up and nothing sent', async () => {
    const { situation, smtp, s3 } = await operatedExample();
    const bare = { vars: {}, secrets: {}, roles: {} };
    for (const [operation, file] of [
      ['preview-admin-report', 'admin.html'],
      ['preview-team-report', 'search.html'],
    ] as const) {
      const form = { operation, team: 'search', source: 'sample' };
      const preview = await job('preview', 'preview', situation, { ...bare, form });
      expect([errorsOf(preview), preview.result]).toEqual([[], 'success']);
      expect(preview.artifacts).toEqual([{ name: file, isArchive: false, files: [`out/reports/${file}`] }]);
      expect(await readFile(path.join(preview.workspace, `out/reports/${file}`), 'utf8')).toContain(
        '</html>',
      );
    }
    expect([smtp.connections, s3.requests.length]).toEqual([0, 0]);
  });

  it('does not connect to the mail server of a repository that has one', async () => {
    const { situation, smtp } = await operatedExample();
    const form = { operation: 'preview-team-report', team: 'data' };
    const preview = await job('preview', 'preview', situation, { form });
    expect([errorsOf(preview), preview.artifacts.map(({ name }) => name)]).toEqual([[], ['data.html']]);
    expect(smtp.connections).toBe(0);
  });

  it('keeps nothing in a public repository', async () => {
    const { situation } = await operatedExample();
    const payload = { repository: { private: false } };
    const preview = await job('preview', 'preview', situation, { payload });
    expect([preview.result, preview.artifacts]).toEqual(['failure', []]);
    expect(errorsOf(preview)).toEqual([expect.stringContaining('shows costs to everyone')]);
  });
});

describe('query.yml', () => {
  it('answers each question with JSON that is kept, and sends nothing', async () => {
    const { situation, smtp } = await operatedExample({ 'config/agent.yaml': EXAMPLE_SETTINGS });
    const report = await job('report', 'report', situation, { form: { delivery: 'outbox' } });
    expect([errorsOf(report), report.result]).toEqual([[], 'success']);
    for (const form of QUERIES) {
      const query = await job('query', 'query', situation, { form });
      expect([form.operation, errorsOf(query), query.result]).toEqual([form.operation, [], 'success']);
      const answer = `out/${form.operation}.json`;
      const pages = form.operation === 'cost-history' ? ['out/cost-history.html'] : [];
      expect(query.artifacts).toEqual([{ name: 'answer', isArchive: true, files: [...pages, answer] }]);
      const json = await readFile(path.join(query.workspace, answer), 'utf8');
      expect(JSON.parse(json)).toMatchObject({ operation: form.operation });
      expect(query.runs[0]?.summary).toMatch(/^#/);
    }
    expect(smtp.connections).toBe(0);
  });

  it('keeps no cost where readers may see none', async () => {
    const settings = EXAMPLE_SETTINGS.replace('readers: admins', 'readers: teams');
    const { situation } = await operatedExample({ 'config/agent.yaml': settings });
    for (const form of QUERIES) {
      const { operation } = form;
      const query = await job('query', 'query', situation, { form });
      const isOpen = WITHOUT_COST.includes(operation);
      expect([operation, query.result]).toEqual([operation, isOpen ? 'success' : 'failure']);
      expect([operation, query.artifacts.length]).toEqual([operation, isOpen ? 1 : 0]);
    }
  });
});

describe('propose.yml', () => {
  it('opens a pull request for each kind of change', async () => {
    const { situation, github } = await operatedExample();
    const forms: readonly Form[] = [
      {
        operation: 'propose-team',
        'team-name': 'Shop',
        'aws-account-id': '444444444444',
        'team-email': 'shop@example.com',
      },
      { operation: 'propose-team-removal', team: 'search' },
      {
        operation: 'propose-teams',
        'teams-json': 'team_name,aws_account_id,team_email\nData,222222222222,dwh@example.com\n',
      },
      { operation: 'propose-config', 'settings-yaml': 'anomaly_threshold: 25' },
    ];
    for (const form of forms) {
      const propose = await job('propose', 'propose', situation, { form });
      expect([form.operation, errorsOf(propose), propose.result]).toEqual([form.operation, [], 'success']);
    }
    expect(github.state.pullRequests.map(({ head }) => head)).toEqual([
      'propose/team-shop',
      'propose/remove-search',
      'propose/teams',
      'propose/config',
    ]);
    expect(github.state.texts('propose/team-shop')['teams/shop.yaml']).toContain(
      '$schema=../schemas/team.schema.json',
    );
  });
});

describe('validate.yml', () => {
  it('is content with the example as it is', async () => {
    const { situation } = await operatedExample({ 'config/agent.yaml': EXAMPLE_SETTINGS });
    await openPullRequest(situation.repository, {
      'teams/data.yaml': 'team_name: Data\naws_account_id: "222222222222"\nteam_email: dwh@example.com\n',
    });
    const change = { event: 'pull_request', payload: pullRequestFrom('mallory/cost-reports') } as const;
    const jobs = await runWorkflow(readWorkflow(`${CONSUMER_FOLDER}/validate.yml`), {
      ...situation,
      ...change,
    });
    expect(Object.entries(jobs).map(([id, { result }]) => [id, result])).toEqual([
      ['validate', 'success'],
      ['compare', 'skipped'],
      ['replay', 'skipped'],
    ]);
    expect(jobs.validate?.runs[0]?.outputs).toMatchObject({ valid: 'true', errors: '0', warnings: '0' });
    expect(jobs.validate?.runs[0]?.summary).toContain('Recipients of 1 team changed');
  });

  it('holds the cron lines against settings that move the schedule', async () => {
    const { situation } = await operatedExample({ 'config/agent.yaml': EXAMPLE_SETTINGS });
    const settings = EXAMPLE_SETTINGS.replace('schedule_hour: 9', 'schedule_hour: 6');
    await openPullRequest(situation.repository, { 'config/agent.yaml': settings });
    const payload = pullRequestFrom('mallory/cost-reports');
    const validate = await job('validate', 'validate', situation, { event: 'pull_request', payload });
    expect(validate.result).toBe('failure');
    const [problem] = validate.runs[0]?.commands.filter(({ name }) => name === 'error') ?? [];
    expect(problem?.properties.file).toBe('.github/workflows/report.yml');
    expect(problem?.message).toContain("cron: '7 6 * * 1'");
  });

  it('tells a pull request of the repository what it changes, and would have changed', async () => {
    const { situation, github } = await operatedExample({
      'config/agent.yaml': EXAMPLE_SETTINGS,
      'billing.csv': exportOfDays(80),
    });
    const report = await job('report', 'report', situation, { form: { delivery: 'outbox' } });
    expect(report.result).toBe('success');
    await openPullRequest(situation.repository, {
      'config/agent.yaml': EXAMPLE_SETTINGS.replace('anomaly_threshold: 20', 'anomaly_threshold: 40'),
    });
    github.state.pullRequest('change');
    const change = { event: 'pull_request', payload: pullRequestFrom('octo-org/cost-reports') } as const;
    const jobs = await runWorkflow(readWorkflow(`${CONSUMER_FOLDER}/validate.yml`), {
      ...situation,
      ...change,
    });
    expect(Object.values(jobs).flatMap(errorsOf)).toEqual([]);
    expect(Object.values(jobs).map(({ result }) => result)).toEqual(['success', 'success', 'success']);
    expect(jobs.compare?.artifacts.map(({ name }) => name)).toEqual(['compare-7']);
    expect(jobs.replay?.artifacts.map(({ name }) => name)).toEqual(['replay-7']);
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain('`anomaly_threshold`');
  });
});
