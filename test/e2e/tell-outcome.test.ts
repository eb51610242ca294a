import { expect, it, onTestFinished } from 'vitest';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { runAction, type ActionRun } from './runner.ts';
import { workspaceWith } from './workspace.ts';

async function github(): Promise<GitHubServer> {
  const server = await startGitHubServer();
  onTestFinished(() => server.close());
  return server;
}

/** The job that tells: its checkout may hold settings that are broken. */
async function told(
  server: GitHubServer,
  outcome: string,
  runId = '42',
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const workspace = await workspaceWith({ 'config/agent.yaml': 'anomaly_threshold: [\n' });
  return runAction({
    workspace,
    event: 'schedule',
    inputs: { operation: 'tell-outcome', outcome, ...inputs },
    env: { ...server.env, GITHUB_RUN_ID: runId },
  });
}

it('opens one issue when a report fails, goes on with it, and closes it by the next good run', async () => {
  const server = await github();
  const first = await told(server, 'failure');
  expect([first.exitCode, first.errors]).toEqual([0, []]);
  expect(first.outputs.issue).toBe('https://github.com/octo-org/cost-reports/issues/101');
  const second = await told(server, 'cancelled', '43');
  expect(second.outputs.issue).toBe(first.outputs.issue);
  const [issue] = server.state.issues;
  expect(issue?.title).toBe('The scheduled cost report did not finish');
  expect(issue?.body).toContain('https://github.com/octo-org/cost-reports/actions/runs/43');
  expect(issue?.body).toContain('Re-run failed jobs');
  expect(issue?.body).not.toMatch(/[$€]|\d,\d{3}/);
  const good = await told(server, 'success', '44');
  expect(good.summary).toContain('was closed');
  expect(server.state.issues.map(({ state }) => state)).toEqual(['closed']);
  expect(server.state.comments.map(({ issue: of }) => of)).toEqual([101, 101]);
  const later = await told(server, 'success', '45');
  expect([later.exitCode, later.outputs.issue]).toEqual([0, '']);
});

it('does nothing for a job that was skipped', async () => {
  const server = await github();
  const { exitCode } = await told(server, 'skipped');
  expect([exitCode, server.requests]).toEqual([0, []]);
});

it.each<{ name: string; outcome: string; inputs?: Record<string, string>; says: string }>([
  { name: 'no outcome', outcome: '', says: 'needs input outcome' },
  { name: 'an outcome that there is none of', outcome: 'red', says: 'success, failure, cancelled, skipped' },
  { name: 'no token', outcome: 'failure', inputs: { 'github-token': '' }, says: 'needs input github-token' },
])('ends red with $name', async ({ outcome, inputs = {}, says }) => {
  const server = await github();
  const env: Record<string, string> = inputs['github-token'] === '' ? { 'INPUT_GITHUB-TOKEN': '' } : {};
  const { exitCode, errors } = await told(
    { ...server, env: { ...server.env, ...env } },
    outcome,
    '42',
    inputs,
  );
  expect(exitCode).toBe(1);
  expect(errors).toEqual([expect.stringContaining(says)]);
});

it('ends red with a token that may open no issue, and says which permission is missing', async () => {
  const server = await github();
  server.state.permissions = { ...server.state.permissions, issues: 'none' };
  const { exitCode, errors } = await told(server, 'failure');
  expect(exitCode).toBe(1);
  expect(errors[0]).toContain('Give the job issues: write');
});
