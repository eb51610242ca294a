import { expect, test } from 'vitest';
import { ServiceError } from '../../src/errors.ts';
import { GitHubRefusal } from '../../src/github/permissions.ts';
import { refusal } from '../servers/github.ts';
import { BRANCH, propose, start } from './propose.ts';

const TREE = 'POST /repos/{owner}/{repo}/git/trees';
const COMMIT = 'POST /repos/{owner}/{repo}/git/commits';
const CREATE_REF = 'POST /repos/{owner}/{repo}/git/refs';
const UPDATE_REF = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
const OPEN = 'POST /repos/{owner}/{repo}/pulls';
const EDIT = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';

test('somebody who pushes at the same moment is not overwritten', async () => {
  await using server = await start();
  await propose(server);
  server.fault = (operation) => {
    if (operation === COMMIT) server.state.push(BRANCH, { 'README.md': 'Mine\n' });
    return null;
  };
  const files = [{ path: 'teams/search.yaml', text: 'team_name: Lookup\n' }];
  await expect(propose(server, { files })).rejects.toThrow(
    'Somebody pushed to propose/team-search at this very moment, so it was left alone. Run again.',
  );
  expect(server.state.texts(BRANCH)['README.md']).toBe('Mine\n');
});

test.each([TREE, COMMIT, CREATE_REF, OPEN, EDIT, UPDATE_REF])(
  'when %s was done without an answer, nothing is done twice',
  async (operation) => {
    await using server = await start();
    const files = [{ path: 'teams/search.yaml', text: 'team_name: Lookup\n' }];
    if ([EDIT, UPDATE_REF].includes(operation)) await propose(server, { title: 'Before', files });
    server.fault = (asked, nth) =>
      asked === operation && nth === 1 ? { ...refusal(502, 'Server Error'), isDone: true } : null;
    const { number } = await propose(server);
    expect(number).toBe(1);
    expect(server.state.pullRequests).toMatchObject([{ title: 'Rename team Search', state: 'open' }]);
    expect(server.state.texts(BRANCH)['teams/search.yaml']).toBe('team_name: Finding\n');
    expect(server.count(operation)).toBe([CREATE_REF, OPEN].includes(operation) ? 1 : 2);
  },
);

test('a pull request that another run opened in between is brought up to date', async () => {
  await using server = await start();
  server.fault = (operation) => {
    if (operation === OPEN && server.state.pullRequests.length === 0) server.state.pullRequest(BRANCH);
    return null;
  };
  expect(await propose(server)).toMatchObject({ number: 1 });
  expect(server.state.pullRequests).toMatchObject([{ title: 'Rename team Search' }]);
});

test('GitHub that has not seen the new branch yet is asked again', async () => {
  await using server = await start();
  const invalid = {
    status: 422,
    body: {
      message: 'Validation Failed',
      documentation_url: 'https://docs.github.com/rest',
      errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }],
    },
  };
  server.fault = (operation, nth) => (operation === OPEN && nth === 1 ? invalid : null);
  expect(await propose(server)).toMatchObject({ kind: 'opened' });
});

test('where Actions may not open pull requests, the message says which setting, and where to open it by hand', async () => {
  await using server = await start();
  server.state.mayOpenPullRequests = false;
  const error: unknown = await propose(server).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GitHubRefusal);
  expect((error as Error).message).toMatch(
    /^GitHub refused to open a pull request from propose\/team-search \(403: GitHub Actions is not permitted to create or approve pull requests\)\. .*tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General → Workflow permissions.* The branch propose\/team-search is pushed\. The pull request can be opened by hand: https:\/\/github\.com\/octo-org\/cost-reports\/compare\/main\.\.\.propose\/team-search\?expand=1$/,
  );
  server.state.mayOpenPullRequests = true;
  expect(await propose(server)).toMatchObject({ kind: 'opened', number: 1 });
});

test('when GitHub goes away before the pull request is open, the message says where to open it', async () => {
  await using server = await start();
  server.fault = (operation) => (operation === OPEN ? refusal(503, 'Service Unavailable') : null);
  const error: unknown = await propose(server).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ServiceError);
  expect((error as Error).message).toMatch(
    /^GitHub did not answer .*\/compare\/main\.\.\.propose\/team-search/,
  );
});

test('a token that may not write contents changes nothing', async () => {
  await using server = await start();
  server.state.permissions = { contents: 'read', 'pull-requests': 'write' };
  await expect(propose(server)).rejects.toThrow(/refused to write 1 file .* Give the job contents: write/);
  expect([...server.state.branches.keys()]).toEqual(['main']);
});

test('workflow files that the token may not write are told as such, though GitHub only says "Not Found"', async () => {
  await using server = await start();
  server.fault = (operation) => (operation === TREE ? refusal(404, 'Not Found') : null);
  const files = [{ path: '.github/workflows/report.yml', text: 'on: push\n' }];
  await expect(propose(server, { files })).rejects.toThrow(
    /Workflows: Read and write, which the GITHUB_TOKEN cannot/,
  );
});

test('a ruleset that forbids the branch is named, and nothing is opened', async () => {
  await using server = await start();
  server.fault = (operation) =>
    operation === CREATE_REF
      ? refusal(
          422,
          'Repository rule violations found\n\nCannot create ref due to creations being restricted.',
        )
      : null;
  await expect(propose(server)).rejects.toThrow(
    /A ruleset or a protected branch forbids it\. .*cost-reports\/settings\/rules/,
  );
  expect(server.state.pullRequests).toEqual([]);
});
