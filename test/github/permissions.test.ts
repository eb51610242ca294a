import { expect, test } from 'vitest';
import { refusalOf, type GitHubAnswer } from '../../src/github/permissions.ts';
import { tokenChecks } from '../../src/github/token-checks.ts';
import { refusal, startGitHubServer } from '../servers/github.ts';
import { openServer } from './open.ts';

const URL_OF = 'https://github.com/octo-org/cost-reports';
const ASKED = { task: 'create branch propose/team-a', needs: 'contents: write', url: URL_OF } as const;

function messageOf(
  status: number,
  message: string,
  more: Partial<GitHubAnswer> & { errors?: unknown } = {},
): string {
  const { headers = {}, errors } = more;
  return refusalOf({ status, headers, data: { message, ...(errors === undefined ? {} : { errors }) } }, ASKED)
    .message;
}

test.each([
  [401, 'Bad credentials', /The token is wrong or has expired/],
  [403, 'Resource not accessible by integration', /Give the job contents: write .* Contents: Read and write/],
  [403, 'Resource not accessible by personal access token', /repository permission Contents: Read and write/],
  [
    403,
    'GitHub Actions is not permitted to create or approve pull requests.',
    /tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General → Workflow permissions \(https:\/\/github\.com\/octo-org\/cost-reports\/settings\/actions\)/,
  ],
  [
    422,
    'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission',
    /need the permission Workflows: Read and write, which the GITHUB_TOKEN cannot have/,
  ],
  [403, 'Repository was archived so is read-only.', /Unarchive it/],
  [
    403,
    'Although you appear to have the correct authorization credentials, the organization has an IP allow list enabled',
    /list of allowed IP addresses/,
  ],
  [409, 'Git Repository is empty.', /Push a first commit/],
  [403, 'Unable to create comment because issue is locked.', /Unlock the conversation/],
  [403, 'Commenting is disabled on issues with more than 2500 comments', /open a new one/],
  [422, 'Reference already exists', /run again/],
  [422, 'Reference update failed', /A ruleset or a protected branch forbids it/],
  [
    422,
    'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    /Leave branches that begin with propose\/ out of it/,
  ],
  [422, 'Cannot force-push to this branch', /ruleset or a protected branch/],
  [404, 'Not Found', /It is not there, or the token may not see it.*contents: write/],
  [422, 'Something new', /What GitHub says of it above/],
])('%i %s', (status, message, advice) => {
  const told = messageOf(status, message);
  expect(told).toMatch(/^GitHub refused to create branch propose\/team-a \(\d{3}: [^\n]+\)\. [A-Z]/);
  expect(told).toMatch(advice);
});

test('a token without single sign-on is told where to authorize it', () => {
  const message =
    'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.';
  const headers = {
    'x-github-sso': 'required; url=https://github.com/orgs/octo-org/sso?authorization_request=A',
  };
  expect(messageOf(403, message, { headers })).toContain(
    'authorize the token for it at https://github.com/orgs/octo-org/sso?authorization_request=A,',
  );
  expect(messageOf(403, message)).toContain('under Developer settings');
});

test('the reasons of a failed validation are told, each once', () => {
  const errors = [
    { resource: 'PullRequest', code: 'custom', message: 'No commits between main and x' },
    { resource: 'PullRequest', code: 'invalid', field: 'head' },
    'body is too long',
    'body is too long',
  ];
  expect(messageOf(422, 'Validation Failed', { errors })).toContain(
    '(422: Validation Failed; No commits between main and x; head is invalid; body is too long)',
  );
});

test('an answer without words is told by its status', () => {
  expect(refusalOf({ status: 403, headers: {}, data: '<html>' }, ASKED).message).toMatch(
    /\(403\)\. Give the job/,
  );
});

test("an administrator's token sees whether Actions may open pull requests", async () => {
  await using server = await startGitHubServer();
  server.state.isAdmin = true;
  const github = await openServer(server);
  expect(await tokenChecks(github)).toMatchObject([
    { name: 'repository', state: 'ok' },
    { name: 'pull requests', state: 'ok' },
  ]);
  server.state.mayOpenPullRequests = false;
  const [, check] = await tokenChecks(github);
  expect(check).toMatchObject({ state: 'failed' });
  expect(check?.message).toContain('tick "Allow GitHub Actions to create and approve pull requests"');
});

test('any other token cannot look that up, which is no failure', async () => {
  await using server = await startGitHubServer();
  const checks = await tokenChecks(await openServer(server));
  expect(checks.map(({ state }) => state)).toEqual(['ok', 'cannot be looked up']);
});

test.each([
  ['an archived repository', 'is archived'],
  ['a wrong token', 'The token is wrong'],
  ['a repository that is not there', 'It is not there, or the token may not see it'],
])('%s fails the check', async (what, words) => {
  await using server = await startGitHubServer();
  server.state.isArchived = what.includes('archived');
  if (what.includes('not there')) server.fault = () => refusal(404, 'Not Found');
  const token = what.includes('wrong') ? 'ghs_wrong' : server.token;
  const checks = await tokenChecks(await openServer(server, { token }));
  expect(checks).toMatchObject([{ name: 'repository', state: 'failed' }]);
  expect(checks[0]?.message).toContain(words);
  expect(JSON.stringify(checks)).not.toContain('ghs_');
});
