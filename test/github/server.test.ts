import { expect, test } from 'vitest';
import { startGitHubServer } from '../servers/github.ts';
import { openServer } from './open.ts';

const NEEDS = { task: 'try', needs: 'pull-requests: write' } as const;
const PULLS = 'GET /repos/{owner}/{repo}/pulls';

test.each([
  ['an operation that GitHub does not have', { route: 'GET /repos/{owner}/{repo}/pull' }, 'is not described'],
  ['a query that is not described', { route: PULLS, parameters: { heads: 'x' } }, 'query has heads'],
  [
    'a value that is not allowed',
    { route: PULLS, parameters: { state: 'opened' } },
    'state must be equal to',
  ],
  [
    'a body that lacks something',
    { route: 'POST /repos/{owner}/{repo}/pulls', parameters: { title: 'T', base: 'main' } },
    "body must have required property 'head'",
  ],
  [
    'a body with something that is not described',
    {
      route: 'POST /repos/{owner}/{repo}/git/refs',
      parameters: { ref: 'refs/heads/a', sha: 'x', force: true },
    },
    'body has force',
  ],
])('the server fails a test that sends %s', async (_, request, violation) => {
  const server = await startGitHubServer();
  const github = await openServer(server);
  await expect(github.ask({ ...NEEDS, ...request })).rejects.toThrow();
  await expect(server.close()).rejects.toThrow(violation);
});

test("the server fails a test in which it answers what GitHub's description does not have", async () => {
  const server = await startGitHubServer();
  const github = await openServer(server);
  server.fault = () => ({ status: 200, body: [{ number: 'one' }] });
  await github.ask({ ...NEEDS, route: PULLS });
  await expect(server.close()).rejects.toThrow('answer/0/number must be integer');
});
