import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { recordCosts } from '../../src/record/costs.ts';
import { localStore } from '../../src/store/local.ts';
import { costsThrough, type SeriesSpec } from '../analyze/costs.ts';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { inputsOfJob, workspaceOfJob, type PullRequestFiles } from './pull-request.ts';
import { PUBLIC_REPOSITORY, runAction, type ActionRun } from './runner.ts';
import { contentsBelow } from './workspace.ts';

const DATA = '111111111111';
const SEARCH = '222222222222';
const AS_OF = '2026-11-23';
const SETTINGS = 'global_admin_emails: [finops@example.com]\n';

function teamFile(name: string, account: string, more = ''): string {
  return `team_name: ${name}\naws_account_id: '${account}'\nteam_email: ${name.toLowerCase()}@example.com\n${more}`;
}

const BASE = {
  'config/agent.yaml': SETTINGS,
  'teams/data.yaml': teamFile('Data', DATA),
  'teams/search.yaml': teamFile('Search', SEARCH),
};

/** August cost a quarter more in one account, November a third more in the other. */
const SPECS: SeriesSpec[] = [
  { account: DATA, cost: (day) => (day.startsWith('2026-08') ? 1543 : 1234) },
  { account: SEARCH, cost: (day) => (day.startsWith('2026-11') ? 1620 : 1234) },
];

const RAISED: PullRequestFiles = {
  base: BASE,
  head: { 'config/agent.yaml': `${SETTINGS}anomaly_threshold: 27\n` },
};

async function github(): Promise<GitHubServer> {
  const server = await startGitHubServer();
  onTestFinished(() => server.close());
  return server;
}

interface Commented extends ActionRun {
  readonly body: string;
  readonly comments: number;
}

/** Both jobs of validate.yml that comment, one after the other, as the runner starts them on a store with history. */
async function commented(
  server: GitHubServer,
  files: PullRequestFiles,
  { isPublic = false, from = server.state.fullName } = {},
): Promise<Commented> {
  const payload = {
    repository: { private: !isPublic, default_branch: 'main' },
    pull_request: {
      number: 7,
      user: { login: 'octocat' },
      base: { ref: 'main', sha: 'b'.repeat(40) },
      head: { ref: 'change', sha: 'a'.repeat(40), repo: { full_name: from } },
    },
  };
  const env = { ...server.env, GITHUB_SHA: 'c'.repeat(40) };
  const event = { event: 'pull_request', payload, env };
  const compared = await workspaceOfJob('compare', files);
  await runAction({ workspace: compared, inputs: inputsOfJob('compare'), ...event });
  const workspace = await workspaceOfJob('replay', files);
  const data = path.join(workspace, 'out/data');
  await recordCosts(localStore(data, 'data'), costsThrough('2026-11-20', SPECS, 400), { on: AS_OF });
  const before = await contentsBelow(data);
  const run = await runAction({
    workspace,
    inputs: { ...inputsOfJob('replay'), 'as-of': AS_OF, storage: 'local' },
    ...event,
  });
  expect(await contentsBelow(data)).toEqual(before);
  const bodies = server.state.comments.map(({ body }) => body);
  return { ...run, body: bodies[0] ?? '', comments: bodies.length };
}

it('is one comment, which says what changes and which alerts would have disappeared, after each push', async () => {
  const server = await github();
  const first = await commented(server, RAISED);
  expect([first.exitCode, first.errors, first.comments]).toEqual([0, [], 1]);
  expect(first.outputs.comment).toBe('https://github.com/octo-org/cost-reports/pull/7#issuecomment-1000');
  expect(first.body).toContain('| `anomaly_threshold` | `20` | `27` |');
  expect(first.body).toMatch(/\*\*\d+ alerts? instead of \d+: 1 disappears, 0 appear\*\*/);
  expect(first.body).toContain(`| Data (\`data\`) | \`${DATA}\` | the whole account | above threshold |`);
  const second = await commented(server, {
    base: BASE,
    head: { 'config/agent.yaml': `${SETTINGS}anomaly_threshold: 40\n` },
  });
  expect(second.comments).toBe(1);
  expect(second.body).toContain('| `anomaly_threshold` | `20` | `40` |');
  expect(second.body).not.toContain('`27`');
  expect(second.body).toMatch(/: 2 disappear, 0 appear\*\*/);
});

it('names an acknowledgement of an anomaly that there is none of, at its file', async () => {
  const more = "acknowledged:\n  - { anomaly: ffffffffff, reason: A test, until: '2026-12-15' }\n";
  const { commands, body } = await commented(await github(), {
    base: BASE,
    head: { 'teams/data.yaml': teamFile('Data', DATA, more) },
  });
  const [warning] = commands.filter(({ name }) => name === 'warning');
  expect(warning?.message).toContain('There is no anomaly ffffffffff');
  expect(warning?.properties.file).toBe('teams/data.yaml');
  expect(body).toContain('ffffffffff');
});

it.each<[name: string, files: PullRequestFiles, isPublic: boolean]>([
  [
    'readers that are teams',
    { base: BASE, head: { 'config/agent.yaml': `${SETTINGS}repository_readers: teams\n` } },
    false,
  ],
  ['a public repository', RAISED, true],
])('shows no cost to %s', async (_, files, isPublic) => {
  expect(PUBLIC_REPOSITORY.repository.private).toBe(false);
  const { exitCode, body, log, summary, outputs } = await commented(await github(), files, { isPublic });
  expect([exitCode, outputs['repository-readers']]).toEqual([0, 'teams']);
  expect(body).toContain('What would have been reported');
  for (const text of [body, log, summary]) expect(text).not.toMatch(/\$\d|1,?234|1,?543|1,?620/);
});

it('shortens a comment that GitHub would not take, and says where the whole is', async () => {
  const team = (i: number): string => teamFile(`Team-${i}`, String(500_000_000_000 + i));
  const head = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`teams/team-${i}.yaml`, team(i)]));
  const { exitCode, body, comments } = await commented(await github(), { base: BASE, head });
  expect([exitCode, comments]).toEqual([0, 1]);
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).toContain('3000 teams added');
  expect(body).toContain('/actions/runs/');
}, 60_000);

it('writes nothing for a pull request from a fork, and still shows what it found in the summary', async () => {
  const server = await github();
  const { comments, summary, exitCode } = await commented(server, RAISED, { from: 'stranger/costs' });
  expect([exitCode, comments, server.writes()]).toEqual([0, 0, []]);
  expect(summary).toContain('What would have been reported');
});

it('reads the code of the base, so that a pull request cannot change what is run with its rights', async () => {
  const workspace = await workspaceOfJob('replay', {
    base: { ...BASE, 'dist/index.js': 'base' },
    head: { 'dist/index.js': 'head', 'action.yml': 'head' },
  });
  expect(await readFile(path.join(workspace, 'dist/index.js'), 'utf8')).toBe('base');
});
