import { expect, test } from 'vitest';
import { openProposal, proposedTexts, type ProposedFile } from '../../src/github/proposals.ts';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { openServer } from './open.ts';

const BRANCH = 'propose/teams';
const FILES = { 'teams/a.yaml': 'team_name: A\n', 'teams/b.yaml': 'team_name: B\n' };

async function propose(server: GitHubServer, files: readonly ProposedFile[]): Promise<void> {
  const [title, body, message] = ['Teams', '', 'Teams'];
  const baseSha = server.state.tip('main');
  const github = await openServer(server);
  await openProposal(github, { branch: BRANCH, title, body, message, files, baseBranch: 'main', baseSha });
}

async function texts(server: GitHubServer, ...names: string[]): Promise<Record<string, string | null>> {
  const paths = names.map((name) => `teams/${name}.yaml`);
  return Object.fromEntries(await proposedTexts(await openServer(server), BRANCH, paths));
}

test('without an open pull request nothing is proposed, whatever the branch holds', async () => {
  await using server = await startGitHubServer(FILES);
  expect(await texts(server, 'a')).toEqual({});
  await propose(server, [{ path: 'teams/a.yaml', text: 'team_name: New\n' }]);
  for (const pullRequest of server.state.pullRequests) pullRequest.state = 'closed';
  expect(await texts(server, 'a')).toEqual({});
});

test('files that the pull request changes, adds and deletes are told; others are not', async () => {
  await using server = await startGitHubServer(FILES);
  const long = `team_name: Ünï\n${'# a comment\n'.repeat(50)}`;
  await propose(server, [
    { path: 'teams/a.yaml', text: null },
    { path: 'teams/c.yaml', text: long },
  ]);
  expect(await texts(server, 'a', 'b', 'c', 'd')).toEqual({ 'teams/a.yaml': null, 'teams/c.yaml': long });
});

test('what changed on the base since is not taken for a part of the proposal', async () => {
  await using server = await startGitHubServer(FILES);
  await propose(server, [{ path: 'teams/a.yaml', text: 'team_name: New\n' }]);
  server.state.push('main', { 'teams/b.yaml': 'team_name: Newer\n' });
  expect(await texts(server, 'a', 'b')).toEqual({ 'teams/a.yaml': 'team_name: New\n' });
});

test('a file that is not text is refused by its name', async () => {
  await using server = await startGitHubServer(FILES);
  server.state.push(BRANCH, { 'teams/a.yaml': Buffer.from([0xff, 0xfe, 0x41]) });
  server.state.pullRequest(BRANCH);
  await expect(texts(server, 'a')).rejects.toThrow(/^teams\/a\.yaml is not UTF-8 on its branch\./);
});

test('hundreds of files are read; more than an hour of requests allows are refused before the first', async () => {
  await using server = await startGitHubServer(FILES);
  const names = Array.from({ length: 501 }, (_, i) => `t${i}`);
  await propose(
    server,
    names.map((name) => ({ path: `teams/${name}.yaml`, text: `team_name: ${name}\n` })),
  );
  expect(Object.keys(await texts(server, ...names.slice(1)))).toHaveLength(500);
  const blobs = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const read = server.count(blobs);
  await expect(texts(server, ...names)).rejects.toThrow(
    /^Pull request #1 changes 501 of the files .* Merge or close it/,
  );
  expect(server.count(blobs)).toBe(read);
});
