import { expect, test } from 'vitest';
import { BRANCH, FILES, propose, start } from './propose.ts';

const TREE = 'POST /repos/{owner}/{repo}/git/trees';
const COMMIT = 'POST /repos/{owner}/{repo}/git/commits';
const CREATE_REF = 'POST /repos/{owner}/{repo}/git/refs';
const UPDATE_REF = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
const OPEN = 'POST /repos/{owner}/{repo}/pulls';

test('a change becomes one commit on a branch of its own and one pull request', async () => {
  await using server = await start();
  const outcome = await propose(server, {
    files: [
      { path: 'teams/search.yaml', text: 'team_name: Finding\n' },
      { path: 'teams/new/deep.yaml', text: 'team_name: Ünï 🔎\n' },
      { path: 'teams/old.yaml', text: null },
      { path: 'config/agent.yaml', text: FILES['config/agent.yaml'] },
    ],
  });
  expect(outcome).toEqual({
    kind: 'opened',
    number: 1,
    url: 'https://github.com/octo-org/cost-reports/pull/1',
  });
  expect(server.state.texts(BRANCH)).toEqual({
    'README.md': '# Costs\n',
    'config/agent.yaml': 'anomaly_threshold: 20\n',
    'teams/search.yaml': 'team_name: Finding\n',
    'teams/new/deep.yaml': 'team_name: Ünï 🔎\n',
  });
  const { git } = server.state;
  const commit = git.commitOf(server.state.tip(BRANCH));
  expect(commit.parents).toEqual([server.state.tip('main')]);
  expect(commit.message).toBe(
    `Rename team Search\n\nProposed-by: aws-cost-ai-agent\nProposed-tree: ${commit.tree}`,
  );
  expect(server.state.pullRequests).toMatchObject([
    { head: BRANCH, base: 'main', title: 'Rename team Search', body: 'Asked for by pat.' },
  ]);
  expect(server.writes()).toEqual([TREE, COMMIT, CREATE_REF, OPEN]);
});

test('the same again changes nothing; another text or another change updates the pull request', async () => {
  await using server = await start();
  await propose(server);
  const tip = server.state.tip(BRANCH);
  expect(await propose(server)).toMatchObject({ kind: 'unchanged', number: 1 });
  expect(server.state.tip(BRANCH)).toBe(tip);
  expect(await propose(server, { body: 'Asked for by kim.' })).toMatchObject({ kind: 'updated', number: 1 });
  expect(server.state.tip(BRANCH)).toBe(tip);
  const files = [{ path: 'teams/search.yaml', text: 'team_name: Lookup\n' }];
  expect(await propose(server, { files })).toMatchObject({ kind: 'updated', number: 1 });
  expect(server.state.texts(BRANCH)['teams/search.yaml']).toBe('team_name: Lookup\n');
  expect(server.state.git.history(server.state.tip(BRANCH))).toHaveLength(2);
  expect(server.state.pullRequests).toHaveLength(1);
});

test('a file that can be run stays so', async () => {
  await using server = await start();
  server.state.push('main', { 'run.sh': 'echo 1\n' }, { mode: '100755' });
  await propose(server, { files: [{ path: 'run.sh', text: 'echo 2\n' }] });
  const { git } = server.state;
  expect(git.filesOf(git.commitOf(server.state.tip(BRANCH)).tree).get('run.sh')?.mode).toBe('100755');
});

test('what the base has already needs no pull request', async () => {
  await using server = await start();
  const outcome = await propose(server, {
    files: [
      { path: 'teams/search.yaml', text: FILES['teams/search.yaml'] },
      { path: 'teams/absent.yaml', text: null },
    ],
  });
  expect(outcome).toEqual({
    kind: 'unchanged',
    number: 0,
    url: 'https://github.com/octo-org/cost-reports/tree/main',
  });
  expect(server.writes()).toEqual([]);
});

test('work on other files since the checkout is kept; the proposal goes on top of it', async () => {
  await using server = await start();
  const baseSha = server.state.tip('main');
  server.state.push('main', { 'config/agent.yaml': 'anomaly_threshold: 30\n' });
  expect(await propose(server, { baseSha })).toMatchObject({ kind: 'opened' });
  expect(server.state.texts(BRANCH)).toMatchObject({
    'config/agent.yaml': 'anomaly_threshold: 30\n',
    'teams/search.yaml': 'team_name: Finding\n',
  });
});

test.each(['closed', 'merged'])(
  'after a pull request was %s its branch is used for a new one',
  async (how) => {
    await using server = await start();
    await propose(server);
    const { state } = server;
    const [first] = state.pullRequests;
    if (first !== undefined) first.state = 'closed';
    if (how === 'merged') state.branches.set('main', state.tip(BRANCH));
    const files = [{ path: 'teams/search.yaml', text: 'team_name: Lookup\n' }];
    expect(await propose(server, { files })).toMatchObject({ kind: 'opened', number: 2 });
    expect(state.git.commitOf(state.tip(BRANCH)).parents).toEqual([state.tip('main')]);
    expect(server.writes().slice(-4)).toEqual([TREE, COMMIT, UPDATE_REF, OPEN]);
  },
);

test('a branch that holds nothing of its own is taken over', async () => {
  await using server = await start();
  server.state.branches.set(BRANCH, server.state.tip('main'));
  server.state.push('main', { 'README.md': '# Cost\n' });
  expect(await propose(server)).toMatchObject({ kind: 'opened' });
});

test("a fork's branch of the same name, even of the same owner, is not ours", async () => {
  await using server = await start();
  server.state.branches.set(BRANCH, server.state.tip('main'));
  const fork = server.state.pullRequest(BRANCH, 'main', 'octo-org/cost-reports-fork');
  // The server holds one open pull request a branch, and this one is not of its branch.
  server.fault = (operation) => {
    fork.state = operation === OPEN ? 'closed' : 'open';
    return null;
  };
  expect(await propose(server)).toMatchObject({ kind: 'opened', number: 2 });
});

test('a body and a title that are too long are cut', async () => {
  await using server = await start();
  const body = Array.from({ length: 9_000 }, (_, i) => `- team ${i}`).join('\n');
  await propose(server, { body, title: 'T'.repeat(300) });
  const [stored] = server.state.pullRequests;
  expect(stored?.title).toHaveLength(256);
  expect(stored?.body).toMatch(/\*This was cut; the rest is in \[the run's summary\].*$/);
  expect(await propose(server, { body, title: 'T'.repeat(300) })).toMatchObject({ kind: 'unchanged' });
});
