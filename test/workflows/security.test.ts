import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isMet } from './expressions.ts';
import { ALL, jobsOf, namesFrom, OWN, stepsOf, textsIn } from './files.ts';

const JOBS = jobsOf(ALL);
const UPLOADS = JOBS.flatMap(({ name, job }) =>
  job.steps
    .filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'))
    .map((step) => ({ name, step })),
);

/** The least that each job of this repository does with; whoever adds to it changes this line with a reason. */
const LEAST = {
  'ci.yml: check': { contents: 'read' },
  'preview.yml: preview': { contents: 'read', 'id-token': 'write' },
  'propose.yml: propose': { contents: 'write', 'pull-requests': 'write' },
  'query.yml: query': { contents: 'read', 'id-token': 'write' },
  'release.yml: build': { contents: 'read' },
  'release.yml: publish': { contents: 'write', 'id-token': 'write', attestations: 'write' },
  'report.yml: report': { contents: 'read', 'id-token': 'write' },
  'report.yml: tell': { contents: 'read', issues: 'write' },
  'validate.yml: validate': { contents: 'read' },
  'validate.yml: compare': { contents: 'read', 'pull-requests': 'write' },
  'validate.yml: replay': { contents: 'read', 'id-token': 'write', 'pull-requests': 'write' },
};

describe('permissions', () => {
  it.each(ALL)('are none at the top of $file', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
  });

  it('of each job are the least', () => {
    const given = jobsOf(OWN).map(({ name, job }) => [
      name.replace('.github/workflows/', ''),
      job.permissions,
    ]);
    expect(Object.fromEntries(given)).toEqual(LEAST);
  });

  it.each(ALL)('have their reasons beside them in $file', ({ text }) => {
    const granted = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
    expect(granted.length).toBeGreaterThan(0);
    for (const line of granted) expect(line).toMatch(/: (read|write) # [a-z].{10,}/);
  });
});

describe('actions of others', () => {
  const lines = ALL.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line) => {
      const uses = /\buses: (?!\.\/)(.*)$/.exec(line)?.[1];
      return uses === undefined ? [] : [{ file, uses }];
    }),
  );

  it.each(lines)('$uses in $file is a full commit with its version', ({ uses }) => {
    expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('are at one commit everywhere', () => {
    const commits = Map.groupBy(lines, ({ uses }) => uses.split('@')[0] ?? '');
    for (const used of commits.values()) expect(new Set(used.map(({ uses }) => uses)).size).toBe(1);
  });

  it('leave no token in the checkout', () => {
    const checkouts = stepsOf(ALL).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(10);
    for (const { with: given } of checkouts) expect(given?.['persist-credentials']).toBe(false);
  });
});

describe('shell scripts', () => {
  const scripts = JOBS.flatMap(({ name, job }) =>
    job.steps.flatMap(({ run }) => (run === undefined ? [] : { name, run })),
  );

  it.each(scripts)('of $name hold no expression and are Bash', ({ run }) => {
    expect(run).not.toContain('${{');
    expect(() => execFileSync('bash', ['-n', '-c', run])).not.toThrow();
  });
});

describe('secrets', () => {
  it.each(JOBS)('are used in $name only with the environment that guards them', ({ job }) => {
    const isGuarded = job.environment !== undefined;
    if (isGuarded) expect(job.environment).toEqual({ name: 'cost-reports', deployment: false });
    expect(namesFrom('secrets', job).length > 0).toBe(isGuarded);
  });

  it.each(ALL)('are named one by one in $file', ({ text }) => {
    expect(text).not.toMatch(/secrets:\s*inherit|secrets\s*\[|\(\s*secrets\s*\)/);
  });

  it('for mail are given to reports only', () => {
    const sending = JOBS.filter(({ job }) => textsIn(job).some((text) => /\bSMTP_|SENDER_EMAIL/.test(text)));
    expect(sending.map(({ name }) => name)).toEqual([
      '.github/workflows/report.yml: report',
      'examples/gitops-repo/.github/workflows/report.yml: report',
    ]);
  });

  it('of AWS are tokens of a minute: a role and no key', () => {
    const roles = stepsOf(ALL).filter(({ uses = '' }) =>
      uses.startsWith('aws-actions/configure-aws-credentials@'),
    );
    expect(roles.length).toBeGreaterThan(0);
    for (const { with: given = {} } of roles) {
      expect(Object.keys(given)).toEqual(['role-to-assume', 'aws-region']);
    }
    const known = JOBS.filter(({ job }) => job.steps.some((step) => roles.includes(step)));
    for (const { job } of known) expect(job.permissions?.['id-token']).toBe('write');
  });
});

describe('forks', () => {
  const reviewed = ALL.filter(({ workflow }) => 'pull_request' in workflow.on);
  const fork = {
    event_name: 'pull_request',
    repository: 'octo-org/costs',
    event: { pull_request: { head: { repo: { full_name: 'mallory/costs' } } } },
  };

  it.each(ALL)('start $file with nothing but pull_request', ({ workflow }) => {
    for (const event of Object.keys(workflow.on)) {
      expect(['pull_request', 'push', 'schedule', 'workflow_dispatch']).toContain(event);
    }
  });

  it.each(jobsOf(reviewed))('get no secret, no role and no token that writes from $name', ({ job, file }) => {
    expect(namesFrom('secrets', job)).toEqual([]);
    expect(job.environment).toBeUndefined();
    const writes = Object.values(job.permissions ?? {}).includes('write');
    if (!writes) return;
    // A job that others need is skipped with them, and has no outputs then.
    const needs = { [job.needs ?? 'none']: { result: 'skipped', outputs: {} } };
    const contexts = { github: fork, vars: { REPLAY_ROLE_ARN: 'arn:aws:iam::1:role/r' }, needs };
    const isReached =
      isMet(job.if, contexts) && (job.needs === undefined || file.workflow.jobs[job.needs]?.if === undefined);
    expect(isReached).toBe(false);
    const own = { ...fork, event: { pull_request: { head: { repo: { full_name: 'octo-org/costs' } } } } };
    const answered = { [job.needs ?? 'none']: { result: 'success', outputs: { valid: 'true' } } };
    expect(isMet(job.if, { ...contexts, github: own, needs: answered })).toBe(true);
  });
});

describe('artifacts', () => {
  const HARMLESS = ['health', 'schedule-status', 'list-teams', 'show-config', 'backfill'];

  it.each(UPLOADS)('of $name go away within two weeks', ({ step }) => {
    expect(step.with?.['retention-days']).toBeLessThanOrEqual(14);
  });

  it.each(UPLOADS.filter(({ name }) => /report|preview|query|replay/.test(name)))(
    'with costs of $name are kept only where every reader may see them',
    ({ step }) => {
      const contexts = (readers: string, operation: string): Record<string, unknown> => {
        const outputs = { json: 'out/a.json', report: 'out/a.html', 'repository-readers': readers };
        const steps = { report: { outputs }, preview: { outputs }, query: { outputs }, replay: { outputs } };
        return { steps, inputs: { operation } };
      };
      for (const hasFailed of [false, true]) {
        expect(isMet(step.if, contexts('admins', 'cost-history'), { hasFailed })).toBe(true);
        expect(isMet(step.if, contexts('teams', 'cost-history'), { hasFailed })).toBe(false);
        expect(isMet(step.if, contexts('', 'analyze-team'), { hasFailed })).toBe(false);
      }
    },
  );

  it('of queries without costs are for every reader', () => {
    const [keep] = UPLOADS.filter(({ name }) => name.includes('query'));
    for (const operation of HARMLESS) {
      const outputs = { json: `out/${operation}.json`, 'repository-readers': 'teams' };
      expect(isMet(keep?.step.if, { steps: { query: { outputs } }, inputs: { operation } })).toBe(true);
    }
  });
});

describe('runs', () => {
  it.each(JOBS)('of $name end by themselves', ({ job }) => {
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it.each(ALL)('of $file do not meet', ({ workflow }) => {
    const { concurrency, name } = workflow;
    const isOfPullRequest = 'pull_request' in workflow.on;
    // What sends, writes or answers is never cut short, and none of it is dropped.
    const expected = isOfPullRequest
      ? { 'cancel-in-progress': true }
      : { 'cancel-in-progress': false, queue: 'max' };
    expect(concurrency).toEqual({
      ...expected,
      group: expect.stringMatching(new RegExp(`^${name}`)) as string,
    });
  });

  it('of reports are one after the other, whatever they do', () => {
    const groups = ALL.filter(({ workflow }) => workflow.name === 'report').map(
      ({ workflow }) => workflow.concurrency,
    );
    for (const concurrency of groups) expect(concurrency?.group).toBe('report');
  });
});
