import { expect, test } from 'vitest';
import { commentBody, MARKER } from '../../src/github/comment-body.ts';
import { putCommentSection } from '../../src/github/comments.ts';
import { refusal, startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { openServer } from './open.ts';

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const REMOVE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

async function put(server: GitHubServer, name: 'changes' | 'replay', markdown: string): Promise<string> {
  const { url } = await putCommentSection(await openServer(server), 7, { name, markdown });
  return url;
}

function bodies({ state }: GitHubServer): string[] {
  return state.comments.map(({ body }) => body);
}

const both = (changes: string, replay: string): string =>
  commentBody(
    new Map([
      ['changes', changes],
      ['replay', replay],
    ]),
  );
const changesOnly = (text: string): string => commentBody(new Map([['changes', text]]));

test('the first section makes the comment, the second joins it, and either is replaced alone', async () => {
  await using server = await startGitHubServer();
  const url = await put(server, 'replay', 'Two alerts');
  expect(url).toMatch(/\/pull\/7#issuecomment-1000$/);
  expect(await put(server, 'changes', 'One team')).toBe(url);
  expect(bodies(server)).toEqual([both('One team', 'Two alerts')]);
  await put(server, 'changes', 'Two teams');
  expect(bodies(server)).toEqual([both('Two teams', 'Two alerts')]);
  expect(server.writes()).toEqual([CREATE, UPDATE, UPDATE]);
});

test('what the comment says already is not written again', async () => {
  await using server = await startGitHubServer();
  await put(server, 'changes', 'One team\r\n');
  await put(server, 'changes', 'One team');
  expect(server.writes()).toEqual([CREATE]);
});

test('a person who quotes or copies the marker, and another App, keep their comments', async () => {
  await using server = await startGitHubServer();
  const others = [
    server.state.comment(7, `> ${changesOnly('Old')}\n\nWhy?`, 'pat'),
    server.state.comment(7, changesOnly('Copied'), 'pat'),
    server.state.comment(7, changesOnly('Copied'), 'other-app[bot]'),
    server.state.comment(7, 'An unrelated comment of some other job'),
    server.state.comment(8, changesOnly('Of another pull request')),
  ];
  const before = others.map(({ body }) => body);
  await put(server, 'changes', 'One team');
  expect(bodies(server)).toEqual([...before, changesOnly('One team')]);
});

test('a personal token finds the comment that it wrote', async () => {
  await using server = await startGitHubServer();
  server.state.login = 'pat';
  await put(server, 'changes', 'One team');
  await put(server, 'changes', 'Two teams');
  expect(server.state.comments).toMatchObject([{ login: 'pat', body: changesOnly('Two teams') }]);
});

test('the comment is found behind a thousand others', async () => {
  await using server = await startGitHubServer();
  for (let i = 0; i < 1_000; i++) server.state.comment(7, `Comment ${i}`, 'pat');
  await put(server, 'changes', 'One team');
  await put(server, 'changes', 'Two teams');
  expect(bodies(server).slice(1_000)).toEqual([changesOnly('Two teams')]);
});

test('when another job makes the comment at the same time, the oldest stays and holds both sections', async () => {
  await using server = await startGitHubServer();
  server.fault = (operation, nth) => {
    if (operation === CREATE && nth === 1) {
      server.state.comment(7, commentBody(new Map([['replay', 'Two alerts']])));
    }
    return null;
  };
  const url = await put(server, 'changes', 'One team');
  expect(url).toMatch(/issuecomment-1000$/);
  expect(bodies(server)).toEqual([both('One team', 'Two alerts')]);
  expect(server.writes()).toEqual([CREATE, UPDATE, REMOVE]);
});

test('duplicates that an earlier race left are merged into the oldest, whose words count', async () => {
  await using server = await startGitHubServer();
  server.state.comment(7, changesOnly('Old'));
  server.state.comment(7, both('Older still', 'Two alerts'));
  await put(server, 'changes', 'One team');
  expect(bodies(server)).toEqual([both('One team', 'Two alerts')]);
});

test('a duplicate that cannot be deleted does not fail the run', async () => {
  await using server = await startGitHubServer();
  server.state.comment(7, changesOnly('Old'));
  server.state.comment(7, changesOnly('Older still'));
  server.fault = (operation) => (operation === REMOVE ? refusal(403, 'Must have admin rights.') : null);
  await put(server, 'changes', 'One team');
  expect(bodies(server)).toEqual([changesOnly('One team'), changesOnly('Older still')]);
});

test('a comment that was made without an answer is not made twice', async () => {
  await using server = await startGitHubServer();
  server.fault = (operation, nth) =>
    operation === CREATE && nth === 1 ? { kind: 'stall', isDone: true } : null;
  await put(server, 'changes', 'One team');
  expect(bodies(server)).toEqual([changesOnly('One team')]);
});

test('a section that is too long ends with a link to the summary, and GitHub takes the comment', async () => {
  await using server = await startGitHubServer();
  const rows = Array.from({ length: 5_000 }, (_, i) => `| team-${i} | ${'ünïcödé '.repeat(5)}|`).join('\n');
  await put(server, 'changes', rows);
  await put(server, 'replay', rows);
  const [body = ''] = bodies(server);
  expect(body.length).toBeGreaterThan(60_000);
  expect(body).toContain(
    "*This was cut; the rest is in [the run's summary](https://github.com/octo-org/cost-reports/actions/runs/1).*",
  );
  expect(body.startsWith(MARKER)).toBe(true);
});

test('a token that may not comment is told which permission is missing', async () => {
  await using server = await startGitHubServer();
  server.state.permissions = { contents: 'read', 'pull-requests': 'read' };
  await expect(put(server, 'changes', 'One team')).rejects.toThrow(
    /^GitHub refused to comment on pull request 7 \(403: Resource not accessible by integration\)\. Give the job pull-requests: write under its permissions key; .* repository permission Pull requests: Read and write\./,
  );
});
