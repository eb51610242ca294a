import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { runAction, type ActionRun } from './runner.ts';
import { filesBelow, readJson, workspaceWith } from './workspace.ts';

const PLATFORM = `# Ask Ada before you change anything here.
team_email: platform@example.com # the whole team
team_name: Platform Team
aws_account_ids:
  - '123456789012' # production
`;

const FILES = {
  'README.md': '# Costs\n',
  'config/agent.yaml':
    '# Agreed in May.\nanomaly_threshold: 20 # percent\nglobal_admin_emails: [finops@example.com]\n',
  'teams/platform.yaml': PLATFORM,
  'teams/search.yaml': "team_name: Search\naws_account_id: '000000000003'\nteam_email: search@example.com\n",
};

/** What propose.yml gives the action, each name in it filled from what the form was filled with. */
const STEP = (
  parse(readFileSync('.github/workflows/propose.yml', 'utf8')) as {
    jobs: { propose: { steps: readonly { uses?: string; with?: Record<string, string> }[] } };
  }
).jobs.propose.steps.find(({ uses }) => uses === './');
const PASSED = new Set(Object.keys(STEP?.with ?? {}));

async function github(files: Readonly<Record<string, string>> = FILES): Promise<GitHubServer> {
  const server = await startGitHubServer(files);
  onTestFinished(() => server.close());
  return server;
}

interface Proposed extends ActionRun {
  readonly workspace: string;
}

/** The workflow on what the default branch holds, as the runner starts it. */
async function proposed(
  server: GitHubServer,
  operation: string,
  form: Readonly<Record<string, string>>,
): Promise<Proposed> {
  const inputs = { operation, ...form };
  expect(Object.keys(inputs).filter((name) => !PASSED.has(name))).toEqual([]);
  const workspace = await workspaceWith(server.state.texts('main'));
  const run = await runAction({
    workspace,
    inputs,
    payload: { repository: { private: true, default_branch: 'main' }, inputs },
    env: { ...server.env, GITHUB_SHA: server.state.tip('main'), GITHUB_ACTOR: 'pat' },
  });
  return { ...run, workspace };
}

const ADDRESS = (number: number): string => `https://github.com/octo-org/cost-reports/pull/${number}`;

describe('a proposal', () => {
  it('is one pull request, updated by the next one on the same team, and by the same one left as it is', async () => {
    const server = await github();
    const form = { 'team-name': 'Shop', 'aws-account-id': '000000000004', 'team-email': 'shop@example.com' };
    const first = await proposed(server, 'propose-team', form);
    expect([first.exitCode, first.errors, first.outputs['pull-request']]).toEqual([0, [], ADDRESS(1)]);
    expect(first.summary).toContain(`[Pull request 1](${ADDRESS(1)}) was opened.`);
    const second = await proposed(server, 'propose-team', {
      team: 'shop',
      'team-email': 'carts@example.com',
    });
    expect(second.summary).toContain('was updated');
    const commits = server.count('POST /repos/{owner}/{repo}/git/commits');
    const third = await proposed(server, 'propose-team', { team: 'shop', 'team-email': 'carts@example.com' });
    expect(third.summary).toContain('already proposes this');
    expect([second, third].map(({ outputs }) => outputs['pull-request'])).toEqual([ADDRESS(1), ADDRESS(1)]);
    expect(server.count('POST /repos/{owner}/{repo}/git/commits')).toBe(commits);
    expect(server.state.texts('propose/team-shop')).toEqual({
      ...FILES,
      'teams/shop.yaml':
        "# yaml-language-server: $schema=../schemas/team.schema.json\nteam_name: Shop\naws_account_id: '000000000004'\nteam_email: carts@example.com\n",
    });
    expect(server.state.texts('main')).toEqual(FILES);
  });

  it('keeps comments and order of a file that it changes', async () => {
    const server = await github();
    const { exitCode } = await proposed(server, 'propose-team', {
      team: 'platform',
      'team-email': 'platform@example.com, oncall@example.com',
    });
    expect(exitCode).toBe(0);
    const text = server.state.texts('propose/team-platform')['teams/platform.yaml'] ?? '';
    expect(text).toBe(
      PLATFORM.replace(
        'team_email: platform@example.com # the whole team',
        'team_email:\n  - platform@example.com # the whole team\n  - oncall@example.com',
      ),
    );
  });

  it('removes a team', async () => {
    const server = await github();
    const { exitCode } = await proposed(server, 'propose-team-removal', { 'team-name': 'Search' });
    expect(exitCode).toBe(0);
    const { 'teams/search.yaml': removed, ...left } = FILES;
    expect(removed).not.toBe('');
    expect(server.state.texts('propose/remove-search')).toEqual(left);
  });

  it.each<[form: string, text: string]>([
    [
      'an array',
      '[{"team_name":"Shop","aws_account_id":"000000000004","team_email":"shop@example.com"},{"team_name":"Search","aws_account_id":"000000000003","team_email":"finders@example.com"}]',
    ],
    [
      'an object with teams',
      '{"teams":[{"team_name":"Shop","aws_account_id":"000000000004","team_email":"shop@example.com"},{"team_name":"Search","aws_account_id":"000000000003","team_email":"finders@example.com"}]}',
    ],
    [
      'CSV',
      'team_name,aws_account_id,team_email\nShop,000000000004,shop@example.com\nSearch,000000000003,finders@example.com\n',
    ],
  ])('takes many teams from %s', async (_, text) => {
    const server = await github();
    const run = await proposed(server, 'propose-teams', { 'teams-json': text });
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    const texts = server.state.texts('propose/teams');
    expect(Object.keys(texts).sort()).toEqual([...Object.keys(FILES), 'teams/shop.yaml'].sort());
    expect(parse(texts['teams/shop.yaml'] ?? '')).toEqual({
      team_name: 'Shop',
      aws_account_id: '000000000004',
      team_email: 'shop@example.com',
    });
    expect(texts['teams/search.yaml']).toContain('finders@example.com');
    expect(texts['teams/platform.yaml']).toBe(PLATFORM);
  });

  it('of 3,000 teams is one commit, and its text stays within what GitHub takes', async () => {
    const server = await github();
    const rows = Array.from(
      { length: 3_000 },
      (_, i) => `Team ${i},${String(500_000 + i)},t${i}@example.com`,
    );
    const csv = `team_name,aws_account_id,team_email\n${rows.join('\n').replaceAll(/,(\d{6}),/g, ',000000$1,')}`;
    const run = await proposed(server, 'propose-teams', { 'teams-json': csv });
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    expect(Object.keys(server.state.texts('propose/teams'))).toHaveLength(3_000 + Object.keys(FILES).length);
    expect(server.state.pullRequests[0]?.body?.length).toBeLessThanOrEqual(65_536);
    expect(server.count('POST /repos/{owner}/{repo}/git/commits')).toBe(1);
  });

  it('changes settings in their place', async () => {
    const server = await github();
    const { exitCode } = await proposed(server, 'propose-config', {
      'settings-yaml': 'anomaly_threshold: 25\ntimezone: Europe/Berlin\n',
    });
    expect(exitCode).toBe(0);
    expect(server.state.texts('propose/config')['config/agent.yaml']).toBe(
      `${FILES['config/agent.yaml'].replace('20 # percent', '25 # percent')}timezone: Europe/Berlin\n`,
    );
  });
});

describe('a proposal that would not validate opens nothing', () => {
  it.each<{ name: string; operation: string; form: Record<string, string>; says: string }>([
    {
      name: 'for an account that another team owns',
      operation: 'propose-team',
      form: { 'team-name': 'Shop', 'aws-account-id': '123456789012', 'team-email': 'shop@example.com' },
      says: 'already owned by',
    },
    {
      name: 'for a team that does not exist',
      operation: 'propose-team-removal',
      form: { 'team-name': 'Sales' },
      says: '"Sales"',
    },
    {
      name: 'for a file that climbs out of teams/',
      operation: 'propose-team',
      form: {
        team: '../config/agent',
        'team-name': 'Shop',
        'aws-account-id': '000000000004',
        'team-email': 'shop@example.com',
      },
      says: '../config/agent',
    },
    {
      name: 'for JSON that is neither form',
      operation: 'propose-teams',
      form: { 'teams-json': '{"team_name":"Shop"}' },
      says: 'teams',
    },
    {
      name: 'for JSON that is cut',
      operation: 'propose-teams',
      form: { 'teams-json': '[{"team_name":"Shop"' },
      says: 'JSON',
    },
    {
      name: 'for a setting that does not exist',
      operation: 'propose-config',
      form: { 'settings-yaml': 'anomaly_treshold: 25' },
      says: 'anomaly_treshold',
    },
  ])('$name', async ({ operation, form, says }) => {
    const server = await github();
    const { exitCode, summary, log, outputs } = await proposed(server, operation, form);
    expect(exitCode).toBe(1);
    expect(`${summary}${log}`).toContain(says);
    expect(outputs['pull-request'] ?? '').toBe('');
    expect(server.writes()).toEqual([]);
  });
});

describe('where GitHub refuses, the run is red and shows the change to make by hand', () => {
  const form = { 'team-name': 'Shop', 'aws-account-id': '000000000004', 'team-email': 'shop@example.com' };

  it.each<{ name: string; prepare: (server: GitHubServer) => void; says: string }>([
    {
      name: 'a token without contents: write',
      prepare: ({ state }) => {
        state.permissions = { contents: 'read', 'pull-requests': 'write' };
      },
      says: 'contents: write',
    },
    {
      name: 'a repository in which Actions may open no pull request',
      prepare: ({ state }) => {
        state.mayOpenPullRequests = false;
      },
      says: 'Allow GitHub Actions to create and approve pull requests',
    },
    {
      name: 'a branch with the work of others',
      prepare: ({ state }) => {
        state.push('propose/team-shop', { 'notes.md': 'mine' });
      },
      says: 'Branch propose/team-shop exists',
    },
  ])('for $name', async ({ prepare, says }) => {
    const server = await github();
    prepare(server);
    const { exitCode, errors, summary, workspace } = await proposed(server, 'propose-team', form);
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringContaining(says)]);
    expect(summary).toContain('### The change to make by hand');
    expect(summary).toContain('team_name: Shop\n');
    expect(await filesBelow(path.join(workspace, 'out/proposal'))).toEqual(['teams/shop.yaml']);
    expect(await readJson(workspace, 'out', 'propose-team.json')).toMatchObject({ pullRequest: null });
    expect(server.state.texts('main')).toEqual(FILES);
  });

  it('and opens a new one beside a pull request of the same name that was closed', async () => {
    const server = await github();
    await proposed(server, 'propose-team', form);
    for (const pull of server.state.pullRequests) pull.state = 'closed';
    const { outputs } = await proposed(server, 'propose-team', { ...form, 'team-email': 'new@example.com' });
    expect(outputs['pull-request']).toBe(ADDRESS(2));
  });

  it('waits as long as GitHub asks for where the rate is limited', async () => {
    const server = await github();
    server.fault = (operation, nth) =>
      operation === 'POST /repos/{owner}/{repo}/pulls' && nth === 1
        ? {
            status: 403,
            headers: { 'retry-after': '1' },
            body: { message: 'You have exceeded a secondary rate limit.' },
          }
        : null;
    const { exitCode, outputs } = await proposed(server, 'propose-team', form);
    expect([exitCode, outputs['pull-request']]).toEqual([0, ADDRESS(1)]);
  });
});
