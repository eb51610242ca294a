import { expect, test } from 'vitest';
import { ServiceError } from '../../src/errors.ts';
import type { GitHub, GitHubRequest } from '../../src/github/client.ts';
import { GitHubRefusal } from '../../src/github/permissions.ts';
import { refusal, startGitHubServer, type Fault } from '../servers/github.ts';
import { fakeTiming, openServer, PATIENCE } from './open.ts';

const REPOSITORY = 'GET /repos/{owner}/{repo}';
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

function look(github: GitHub): Promise<unknown> {
  return github.ask({ route: REPOSITORY, task: 'look at the repository', needs: 'contents: read' });
}

const COMMENTING: GitHubRequest = {
  route: COMMENT,
  parameters: { issue_number: 7, body: 'Hello' },
  task: 'comment',
  needs: 'pull-requests: write',
};

/** Answers the first `times` requests of every operation with a fault. */
function first(times: number, fault: Fault): (operation: string, nth: number) => Fault | null {
  return (_, nth) => (nth <= times ? fault : null);
}

test.each<{ name: string; fault: Fault; slept: number[] }>([
  { name: 'a server error', fault: refusal(502, 'Server Error'), slept: [750, 1_500] },
  { name: 'an error page', fault: { status: 503, body: { message: 'Unicorn' } }, slept: [750, 1_500] },
  { name: 'half an answer', fault: { kind: 'cut' }, slept: [750, 1_500] },
  { name: 'no answer', fault: { kind: 'stall' }, slept: [750, 1_500] },
  {
    name: 'a secondary limit that says how long',
    fault: refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '20' }),
    slept: [20_500, 20_500],
  },
  {
    name: 'a secondary limit that does not say',
    fault: refusal(403, 'You have exceeded a secondary rate limit.'),
    slept: [60_500],
  },
  { name: 'too many requests', fault: refusal(429, 'Too many requests'), slept: [60_500] },
])('after $name it asks again, after a pause', async ({ fault, slept }) => {
  await using server = await startGitHubServer();
  server.fault = first(slept.length, fault);
  const timing = fakeTiming();
  expect(await look(await openServer(server, { timing }))).toMatchObject({ name: 'cost-reports' });
  expect(timing.slept).toEqual(slept);
  expect(server.count(REPOSITORY)).toBe(slept.length + 1);
});

test('a limit that is reset soon is waited for; one that lasts is told with its time, and not asked again', async () => {
  await using server = await startGitHubServer();
  const timing = fakeTiming();
  const limit = (seconds: number): Fault =>
    refusal(403, 'API rate limit exceeded for installation.', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(timing.now() / 1_000 + seconds),
    });
  server.fault = first(1, limit(30));
  const github = await openServer(server, { timing });
  await look(github);
  expect(timing.slept).toEqual([30_500]);
  server.fault = () => limit(2_400);
  const asked = server.count(REPOSITORY);
  await expect(look(github)).rejects.toThrow(
    /^GitHub's rate limit is used up, so it was not possible to look at the repository\. Run again after 2026-11-25 09:40 UTC\.$/,
  );
  expect(server.count(REPOSITORY)).toBe(asked + 1);
});

test('all requests together lose no more than the time that is given', async () => {
  await using server = await startGitHubServer();
  server.fault = () => refusal(500, 'Server Error');
  const timing = fakeTiming();
  const began = timing.now();
  const github = await openServer(server, { timing });
  for (let i = 0; i < 10; i++) await expect(look(github)).rejects.toThrow(ServiceError);
  expect(timing.now() - began).toBeLessThanOrEqual(PATIENCE.lostMs);
  await expect(look(github)).rejects.toThrow(
    'GitHub did not answer the attempt to look at the repository: status 500.',
  );
});

test('a refusal is not asked again', async () => {
  await using server = await startGitHubServer();
  server.fault = () => refusal(404, 'Not Found');
  const error: unknown = await look(await openServer(server)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GitHubRefusal);
  expect(error).toMatchObject({ status: 404, reason: 'Not Found' });
  expect(server.requests).toHaveLength(1);
});

test('what came of an attempt without an answer is looked up before it is repeated', async () => {
  await using server = await startGitHubServer();
  const github = await openServer(server);
  const alreadyDone = (): Promise<unknown> => Promise.resolve(server.state.comments[0] ?? null);
  server.fault = (operation, nth) =>
    operation === COMMENT && nth === 1 ? { ...refusal(502, 'Server Error'), isDone: true } : null;
  expect(await github.ask({ ...COMMENTING, alreadyDone })).toMatchObject({ body: 'Hello' });
  expect(server.count(COMMENT)).toBe(1);
  expect(server.state.comments).toHaveLength(1);
});

test('an attempt that was limited did nothing, so it is repeated without a look', async () => {
  await using server = await startGitHubServer();
  const github = await openServer(server);
  server.fault = first(1, refusal(429, 'Too many requests', { 'retry-after': '1' }));
  const alreadyDone = (): Promise<unknown> => Promise.reject(new Error('not to be asked'));
  expect(await github.ask({ ...COMMENTING, alreadyDone })).toMatchObject({ body: 'Hello' });
});

test('a list is read to its end', async () => {
  await using server = await startGitHubServer();
  for (let i = 0; i < 1_200; i++) server.state.comment(7, `Comment ${i}`, 'pat');
  const github = await openServer(server);
  const all = await github.askAll({ ...COMMENTING, route: COMMENTS, parameters: { issue_number: 7 } });
  expect(all).toHaveLength(1_200);
  expect(server.count(COMMENTS)).toBe(13);
});

test('whom the token writes as is asked for once', async () => {
  await using server = await startGitHubServer();
  const github = await openServer(server);
  expect(await Promise.all([github.viewer(), github.viewer()])).toEqual([
    'github-actions[bot]',
    'github-actions[bot]',
  ]);
  expect(server.requests).toHaveLength(1);
});
