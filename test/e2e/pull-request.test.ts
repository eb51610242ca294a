import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGitHubServer } from '../servers/github.ts';
import { inputsOfJob, workspaceOfJob, type PullRequestFiles } from './pull-request.ts';
import { runAction, type ActionRun } from './runner.ts';
import { filesBelow } from './workspace.ts';

function teamFile(name: string, accounts: readonly string[]): string {
  const ids = accounts.map((id) => `  - '${id.padStart(12, '0')}'\n`).join('');
  return `team_name: ${name}\naws_account_ids:\n${ids}team_email: ${name.toLowerCase()}@example.com\n`;
}

const BASE = {
  'config/agent.yaml': 'global_admin_emails: [finops@example.com]\n',
  'teams/data.yaml': teamFile('Data', ['1', '2']),
  'teams/search.yaml': teamFile('Search', ['3']),
};

const MOVED: PullRequestFiles = {
  base: BASE,
  head: {
    'config/agent.yaml': 'global_admin_emails: [finops@example.com]\nanomaly_threshold: 30\n',
    'teams/data.yaml': teamFile('Data', ['1']),
    'teams/search.yaml': teamFile('Search', ['3', '2']),
  },
  merged: { 'teams/later.yaml': teamFile('Later', ['9']) },
};

function payload(from: string): unknown {
  return {
    repository: { private: true, default_branch: 'main' },
    pull_request: {
      number: 7,
      user: { login: 'octocat' },
      base: { ref: 'main', sha: 'b'.repeat(40) },
      head: { ref: 'change', sha: 'a'.repeat(40), repo: { full_name: from } },
    },
  };
}

async function validated(files: PullRequestFiles): Promise<ActionRun & { readonly workspace: string }> {
  const workspace = await workspaceOfJob('validate', files);
  const inputs = {
    ...inputsOfJob('validate'),
    'base-config-path': 'base/config/agent.yaml',
    'base-teams-path': 'base/teams',
  };
  const run = await runAction({
    workspace,
    inputs,
    event: 'pull_request',
    payload: payload('stranger/costs'),
  });
  return { ...run, workspace };
}

describe('validate, for a pull request from a fork', () => {
  it('shows what merging would change, and nothing that others merged since', async () => {
    const { exitCode, summary, commands, outputs, workspace } = await validated(MOVED);
    expect(exitCode).toBe(0);
    expect(outputs.warnings).toBe('1');
    expect(summary).toContain('3 teams read.');
    expect(summary).toContain('**1 account moved, 1 setting changed.**');
    expect(commands.filter(({ name }) => name === 'warning')).toEqual([
      {
        name: 'warning',
        properties: { file: 'teams/search.yaml', line: '4', col: '5' },
        message:
          'aws_account_ids: Account 000000000002 moves from team "Data" (data.yaml) to team "Search" (search.yaml). Ask an owner of both teams to review this pull request.',
      },
    ]);
    const json = JSON.parse(await readFile(path.join(workspace, 'out/validate.json'), 'utf8')) as unknown;
    expect(json).toMatchObject({ valid: true, change: { settings: [{ key: 'anomaly_threshold' }] } });
  });

  it('says that nothing changes for a run', async () => {
    const { summary } = await validated({
      base: BASE,
      head: { 'teams/data.yaml': `# Owned by Ada\n${BASE['teams/data.yaml']}` },
    });
    expect(summary).toContain('Nothing that a run acts on changes.');
  });

  it('refuses an account that others gave to another team since, at its line', async () => {
    const { exitCode, commands } = await validated({
      base: BASE,
      head: { 'teams/search.yaml': teamFile('Search', ['3', '9']) },
      merged: { 'teams/later.yaml': teamFile('Later', ['9']) },
    });
    expect(exitCode).toBe(1);
    expect(commands.find(({ name }) => name === 'error')).toMatchObject({
      properties: { file: 'teams/search.yaml', line: '4' },
      message: expect.stringContaining('already owned by the team in teams/later.yaml') as string,
    });
  });

  it.each<{ name: string; links: Record<string, string>; file: string }>([
    { name: 'the settings', links: { 'config/agent.yaml': '/etc/passwd' }, file: 'config/agent.yaml' },
    { name: 'the folder of settings', links: { config: '/etc' }, file: 'config' },
    { name: 'the folder of teams', links: { teams: '/etc' }, file: 'teams' },
  ])('follows no link in the place of $name', async ({ links, file }) => {
    const { exitCode, errors, commands, log } = await validated({ base: BASE, head: {}, links });
    expect(exitCode).toBe(1);
    expect(errors[0]).toContain('This is a symbolic link, which is not followed.');
    expect(commands.find(({ name }) => name === 'error')?.properties).toEqual({ file });
    expect(log).not.toContain('root:');
  });
});

describe('compare', () => {
  it('finds what is merged already at the root, and the pull request in head', async () => {
    const workspace = await workspaceOfJob('compare', MOVED);
    const files = (await filesBelow(workspace)).filter((file) => !file.startsWith('.git'));
    expect(files.filter((file) => !file.startsWith('head/'))).toEqual([
      'config/agent.yaml',
      'teams/data.yaml',
      'teams/later.yaml',
      'teams/search.yaml',
    ]);
    expect(await readFile(path.join(workspace, 'teams/data.yaml'), 'utf8')).toBe(BASE['teams/data.yaml']);
    expect(await readFile(path.join(workspace, 'head/teams/data.yaml'), 'utf8')).toBe(
      MOVED.head['teams/data.yaml'],
    );
    expect(files).toContain('head/teams/later.yaml');
  });

  it('comments once, whatever is pushed after', async () => {
    await using github = await startGitHubServer();
    const run = async (files: PullRequestFiles): Promise<ActionRun> =>
      runAction({
        workspace: await workspaceOfJob('compare', files),
        inputs: inputsOfJob('compare'),
        event: 'pull_request',
        payload: payload(github.state.fullName),
        env: github.env,
      });
    const first = await run(MOVED);
    expect(first.errors).toEqual([]);
    expect(first.outputs).toMatchObject({
      valid: 'true',
      comment: 'https://github.com/octo-org/cost-reports/pull/7#issuecomment-1000',
    });
    expect(first.summary).toContain('**1 account moved, 1 setting changed.**');
    expect(github.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining(first.summary.trim()),
    ]);
    const conflict = '<<<<<<< HEAD\nteam_name: Data\n=======\nteam_name: Shop\n>>>>>>> change\n';
    const second = await run({ base: BASE, head: { 'teams/data.yaml': conflict } });
    expect(second.exitCode).toBe(0);
    expect(second.outputs.valid).toBe('false');
    expect(github.state.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('- `teams/data.yaml:1:1: The file contains an unresolved merge conflict.'),
    ]);
  });

  it.each<{ name: string; from: string; token: string; says: string }>([
    {
      name: 'a pull request from a fork',
      from: 'stranger/costs',
      token: 'token',
      says: 'the token of a run from a fork may write nothing',
    },
    {
      name: 'a run without a token',
      from: 'example/costs',
      token: '',
      says: 'give the job the permission pull-requests: write',
    },
  ])('refuses $name', async ({ from, token, says }) => {
    const workspace = await workspaceOfJob('compare', MOVED);
    const { exitCode, errors } = await runAction({
      workspace,
      inputs: { ...inputsOfJob('compare'), 'github-token': token },
      event: 'pull_request',
      payload: payload(from),
    });
    expect(exitCode).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(says);
  });
});
