import { expect, it, onTestFinished } from 'vitest';
import { health } from '../../src/operations/health.ts';
import { workspaceWith } from '../e2e/workspace.ts';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { contextIn } from './in-process.ts';

const FILES = {
  'config/agent.yaml': '{}',
  'teams/alpha.yaml': 'team_name: Alpha\naws_account_id: "111111111111"\nteam_email: alpha@example.com\n',
};

interface Looked {
  readonly failure: string | null;
  readonly checks: readonly (readonly [name: string, state: string, message: string])[];
  readonly server: GitHubServer;
}

async function looked(prepare: (server: GitHubServer) => void, token?: string): Promise<Looked> {
  const server = await startGitHubServer();
  onTestFinished(() => server.close());
  prepare(server);
  const { json, failure } = await health(
    contextIn(
      await workspaceWith(FILES),
      { operation: 'health', 'github-token': token ?? server.token },
      { repository: server.repository, runner: 'github-hosted' },
    ),
  );
  const checks = json.checks as readonly { name: string; state: string; message: string }[];
  const ofGitHub = checks.filter(({ name }) => name.startsWith('github'));
  return { failure, server, checks: ofGitHub.map(({ name, state, message }) => [name, state, message]) };
}

it('says that only an administrator may look up whether pull requests can be opened, and stays green', async () => {
  const { checks, failure, server } = await looked(() => undefined);
  expect(checks).toEqual([
    ['github: repository', 'ok', 'The token can read octo-org/cost-reports.'],
    [
      'github: pull requests',
      'cannot be looked up',
      expect.stringContaining('Allow GitHub Actions to create and approve pull requests'),
    ],
  ]);
  expect([failure, server.writes()]).toEqual([null, []]);
});

it.each([
  { mayOpenPullRequests: true, state: 'ok' },
  { mayOpenPullRequests: false, state: 'not configured' },
])('knows whether Actions may open them: $mayOpenPullRequests', async ({ mayOpenPullRequests, state }) => {
  const { checks, failure } = await looked((server) => {
    Object.assign(server.state, { isAdmin: true, mayOpenPullRequests });
  });
  expect(checks.map(([name, found]) => [name, found])).toEqual([
    ['github: repository', 'ok'],
    ['github: pull requests', state],
  ]);
  expect(failure).toBeNull();
});

it('is red for a token that is none, and for an archived repository', async () => {
  const wrong = await looked(() => undefined, 'ghp_wrong');
  expect(wrong.checks.map(([name, state]) => [name, state])).toEqual([['github: repository', 'failed']]);
  expect(wrong.failure).not.toBeNull();
  const archived = await looked((server) => {
    server.state.isArchived = true;
  });
  expect(archived.checks[0]?.[2]).toContain('is archived');
  expect(archived.failure).not.toBeNull();
});

it('looks at nothing without a token', async () => {
  const { checks, server } = await looked(() => undefined, '');
  expect([checks, server.requests]).toEqual([[], []]);
});
