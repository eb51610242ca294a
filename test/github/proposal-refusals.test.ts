import { expect, test } from 'vitest';
import { BRANCH, FILES, propose, refusedProposal, start } from './propose.ts';

const TREE = 'POST /repos/{owner}/{repo}/git/trees';

test('to ask back for what the base has, while a pull request is open, says to close it', async () => {
  await using server = await start();
  await propose(server);
  const files = [{ path: 'teams/search.yaml', text: FILES['teams/search.yaml'] }];
  const { message } = await refusedProposal(server, { files });
  expect(message).toContain('pull request #1 would be left without a change. Close it and delete its branch');
});

test('work on the same file since the checkout is not undone', async () => {
  await using server = await start();
  const baseSha = server.state.tip('main');
  server.state.push('main', { 'teams/search.yaml': 'team_name: Search and Ads\n' });
  const { message } = await refusedProposal(server, { baseSha });
  expect(message).toBe(
    "teams/search.yaml changed on main since this run's checkout. Run again, so that the proposal is made from what is there now.",
  );
});

test("a branch that ends with a person's commit is left alone", async () => {
  await using server = await start();
  server.state.push(
    BRANCH,
    { 'teams/search.yaml': 'team_name: Mine\n' },
    { message: 'My work', author: 'Kim' },
  );
  const { message } = await refusedProposal(server);
  expect(message).toMatch(
    /^Branch propose\/team-search exists and ends with a commit that this action did not make: [0-9a-f]{10} "My work" by Kim\. Merge, delete or rename the branch, and run again/,
  );
});

test("a pull request with a person's commit on top is left alone", async () => {
  await using server = await start();
  await propose(server);
  server.state.push(
    BRANCH,
    { 'teams/search.yaml': 'team_name: Mine\n' },
    { message: 'Better', author: 'Kim' },
  );
  const { message } = await refusedProposal(server);
  expect(message).toMatch(
    /^Pull request #1 ends with a commit that this action did not make: [0-9a-f]{10} "Better" by Kim\. Merge it, or close it and delete or rename its branch propose\/team-search/,
  );
});

test('a commit of ours that a person amended is theirs, though it has our message', async () => {
  await using server = await start();
  await propose(server);
  const { message } = server.state.git.commitOf(server.state.tip(BRANCH));
  server.state.branches.set(BRANCH, server.state.tip('main'));
  server.state.push(BRANCH, { 'teams/search.yaml': 'team_name: Amended\n' }, { message });
  expect((await refusedProposal(server)).message).toContain('a commit that this action did not make');
});

test('a pull request of other files is not made one of these', async () => {
  await using server = await start();
  const both = ['a', 'b'].map((name) => ({ path: `teams/${name}.yaml`, text: 'team_name: X\n' }));
  await propose(server, { files: both });
  const { message } = await refusedProposal(server);
  expect(message).toContain(
    'Pull request #1 also changes teams/a.yaml and 1 more, which this request would take out of it. Merge or close it',
  );
  const more = [...both, { path: 'teams/c.yaml', text: 'team_name: X\n' }];
  expect(await propose(server, { files: more })).toMatchObject({ kind: 'updated' });
});

test('a pull request of thousands of files is looked through page by page, up to what GitHub lists', async () => {
  await using server = await start();
  const files = Array.from({ length: 2_950 }, (_, i) => ({
    path: `teams/t${i}.yaml`,
    text: `team_name: T${i}\n`,
  }));
  expect(await propose(server, { files })).toMatchObject({ kind: 'opened' });
  expect(server.count(TREE)).toBe(6);
  const changed = files.map(({ path, text }) => ({ path, text: `${text}#\n` }));
  expect(await propose(server, { files: changed })).toMatchObject({ kind: 'updated' });
  expect(server.count('GET /repos/{owner}/{repo}/pulls/{pull_number}/files')).toBe(30);
  const more = Array.from({ length: 3_100 }, (_, i) => ({
    path: `teams/t${i}.yaml`,
    text: 'team_name: T\n',
  }));
  await propose(server, { files: more });
  const { message } = await refusedProposal(server, { files: changed });
  expect(message).toContain('Pull request #1 also changes more files than GitHub lists');
});

test('a pull request from the same branch into another one is not changed', async () => {
  await using server = await start();
  server.state.branches.set('release', server.state.tip('main'));
  await propose(server, { baseBranch: 'release' });
  expect((await refusedProposal(server)).message).toContain(
    'Pull request #1 proposes branch propose/team-search for release, not for main.',
  );
});

test('a proposal of the base branch itself is refused', async () => {
  await using server = await start();
  expect((await refusedProposal(server, { branch: 'main' })).message).toContain('a branch of its own');
});

test('a base branch that is not there is named', async () => {
  await using server = await start();
  expect((await refusedProposal(server, { baseBranch: 'trunk' })).message).toContain('no branch trunk');
});
