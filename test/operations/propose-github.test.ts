import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { OperationResult } from '../../src/operations/operation.ts';
import { loadOperation } from '../../src/operations/registry.ts';
import { filesBelow, workspaceWith } from '../e2e/workspace.ts';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { contextIn } from './in-process.ts';

const FILES = {
  'README.md': '# Costs\n',
  'config/agent.yaml': 'global_admin_emails: [finops@example.com]\n',
  'teams/platform.yaml':
    "# ours\nteam_name: Platform Team\naws_account_id: '123456789012'\nteam_email: platform@example.com\n",
};

interface Run {
  readonly root: string;
  readonly result: OperationResult;
}

async function github(): Promise<GitHubServer> {
  const server = await startGitHubServer(FILES);
  onTestFinished(() => server.close());
  return server;
}

/** A run of the workflow on what the default branch holds. */
async function run(server: GitHubServer, inputs: Readonly<Record<string, string>>): Promise<Run> {
  const root = await workspaceWith(server.state.texts('main'));
  const operation = await loadOperation(inputs.operation ?? '');
  const context = contextIn(
    root,
    { ...inputs, 'github-token': server.token },
    { repository: server.repository, runner: 'github-hosted' },
  );
  return { root, result: await operation(context) };
}

const SEARCH = {
  operation: 'propose-team',
  'team-name': 'Search',
  'aws-account-id': '000000000001',
  'team-email': 'search@example.com',
};
const LISTED = (name: string, account: string): Readonly<Record<string, string>> => ({
  operation: 'propose-teams',
  'teams-json': JSON.stringify([{ team_name: name, aws_account_id: account, team_email: 'a@example.com' }]),
});

it('opens a pull request with the one file, and leaves the default branch alone', async () => {
  const server = await github();
  const before = server.state.tip('main');
  const { result } = await run(server, SEARCH);
  expect(result.failure).toBeNull();
  expect(result.json).toMatchObject({ kind: 'opened', pullRequest: { number: 1 } });
  const [pull] = server.state.pullRequests;
  expect(pull).toMatchObject({ head: 'propose/team-search', base: 'main', title: 'Add team search' });
  expect(pull?.body).toContain('1 team added');
  expect(server.state.tip('main')).toBe(before);
  expect(server.state.texts('propose/team-search')).toEqual({
    ...FILES,
    'teams/search.yaml':
      "# yaml-language-server: $schema=../schemas/team.schema.json\nteam_name: Search\naws_account_id: '000000000001'\nteam_email: search@example.com\n",
  });
});

it('goes on with the open pull request, and says when it proposes the same already', async () => {
  const server = await github();
  await run(server, SEARCH);
  const again = await run(server, SEARCH);
  expect(again.result.json).toMatchObject({ pullRequest: { number: 1 } });
  const { result } = await run(server, {
    operation: 'propose-team',
    team: 'search',
    'team-email': 'b@example.com',
  });
  expect(result.json).toMatchObject({ kind: 'updated', pullRequest: { number: 1 } });
  expect(server.state.pullRequests).toHaveLength(1);
  expect(server.state.texts('propose/team-search')['teams/search.yaml']).toContain(
    "aws_account_id: '000000000001'\nteam_email: b@example.com\n",
  );
});

it('keeps in one pull request what several lists ask for', async () => {
  const server = await github();
  await run(server, LISTED('Search', '000000000001'));
  const { result } = await run(server, LISTED('Platform Team', '000000000002'));
  expect(result.failure).toBeNull();
  const texts = server.state.texts('propose/teams');
  expect(Object.keys(texts).sort()).toEqual([...Object.keys(FILES), 'teams/search.yaml'].sort());
  expect(texts['teams/platform.yaml']).toContain("aws_account_id: '000000000002'");
});

it('deletes the file of a team', async () => {
  const server = await github();
  server.state.push('main', {
    'teams/search.yaml': FILES['teams/platform.yaml'].replace('Platform', 'Search').replace('12345', '00000'),
  });
  const { result } = await run(server, { operation: 'propose-team-removal', 'team-name': 'search team' });
  expect(result.failure).toBeNull();
  expect(Object.keys(server.state.texts('propose/remove-search'))).not.toContain('teams/search.yaml');
});

it('changes settings', async () => {
  const server = await github();
  const { result } = await run(server, {
    operation: 'propose-config',
    'settings-yaml': 'anomaly_threshold: 25',
  });
  expect(result.outputs['pull-request']).toMatch(/\/pull\/1$/);
  expect(server.state.texts('propose/config')['config/agent.yaml']).toBe(
    `${FILES['config/agent.yaml']}anomaly_threshold: 25\n`,
  );
});

it('writes nothing to GitHub where the change would not be valid, or there is none', async () => {
  const server = await github();
  const taken = await run(server, { ...SEARCH, 'aws-account-id': '123456789012' });
  expect(taken.result.failure).toMatch(/Nothing was opened\.$/);
  const same = await run(server, {
    operation: 'propose-team',
    team: 'platform',
    'team-email': 'platform@example.com',
  });
  expect(same.result).toMatchObject({ failure: null, json: { kind: 'nothing to change' } });
  expect(server.writes()).toEqual([]);
});

it('leaves a branch with the work of others alone, and shows the change to make by hand', async () => {
  const server = await github();
  server.state.push('propose/team-search', { 'notes.md': 'mine' });
  const { root, result } = await run(server, SEARCH);
  expect(result.failure).toMatch(/Branch propose\/team-search exists/);
  expect(result.summary).toContain('### The change to make by hand');
  expect(result.summary).toContain('team_name: Search\n');
  expect(await filesBelow(path.join(root, 'out/proposal'))).toEqual(['teams/search.yaml']);
  expect(server.writes()).toEqual([]);
});

it.each([
  {
    name: 'a token that may not write',
    deny: ({ state }: GitHubServer) => {
      state.permissions = { contents: 'read', 'pull-requests': 'write' };
    },
    message: /contents: write/,
  },
  {
    name: 'a repository that lets Actions open none',
    deny: ({ state }: GitHubServer) => {
      state.mayOpenPullRequests = false;
    },
    message: /Allow GitHub Actions to create and approve pull requests/,
  },
])('ends red with the change to make by hand for $name', async ({ deny, message }) => {
  const server = await github();
  deny(server);
  const { root, result } = await run(server, SEARCH);
  expect(result.failure).toMatch(message);
  expect(result.json).toMatchObject({
    kind: 'refused',
    pullRequest: null,
    files: [{ path: 'teams/search.yaml' }],
  });
  expect(result.summary).toContain('team_name: Search\n');
  expect(await filesBelow(path.join(root, 'out/proposal'))).toEqual(['teams/search.yaml']);
});

it('opens a new pull request where one of the same branch was closed', async () => {
  const server = await github();
  await run(server, SEARCH);
  for (const pull of server.state.pullRequests) pull.state = 'closed';
  const { result } = await run(server, { ...SEARCH, 'team-email': 'new@example.com' });
  expect(result.json).toMatchObject({ kind: 'opened', pullRequest: { number: 2 } });
  expect(server.state.texts('propose/team-search')['teams/search.yaml']).toContain('new@example.com');
});

it('does not undo what the default branch changed in a file since it was proposed', async () => {
  const server = await github();
  const asked = { operation: 'propose-team', team: 'platform' };
  await run(server, { ...asked, 'team-email': 'first@example.com' });
  const proposed = server.state.tip('propose/team-platform');
  server.state.push('main', {
    'teams/platform.yaml': `${FILES['teams/platform.yaml']}anomaly_threshold: 35\n`,
  });
  const { result } = await run(server, { ...asked, 'team-email': 'second@example.com' });
  expect(result.failure).toMatch(
    /^teams\/platform\.yaml changed on main since pull request #1 was made of it\./,
  );
  expect(result.summary).toContain('anomaly_threshold: 35\n');
  expect(server.state.tip('propose/team-platform')).toBe(proposed);
});
