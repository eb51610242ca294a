import { expect, it, onTestFinished } from 'vitest';
import { closeFailureIssues, openFailureIssue } from '../../src/github/issues.ts';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { openServer } from './open.ts';

const NOTICE = { title: 'It failed', body: 'Look at the run.', again: 'It failed again.' };

async function server(): Promise<GitHubServer> {
  const started = await startGitHubServer();
  onTestFinished(() => started.close());
  return started;
}

it('is one issue, however often it fails, whose text is that of the newest failure', async () => {
  const github = await server();
  const client = await openServer(github);
  expect(await openFailureIssue(client, NOTICE)).toMatchObject({ kind: 'opened' });
  const again = await openFailureIssue(client, { ...NOTICE, body: 'Look at the newer run.' });
  expect(again).toEqual({ kind: 'updated', url: 'https://github.com/octo-org/cost-reports/issues/101' });
  expect(github.state.issues).toMatchObject([{ title: 'It failed', state: 'open' }]);
  expect(github.state.issues[0]?.body).toContain('Look at the newer run.');
  expect(github.state.comments.map(({ issue, body }) => [issue, body])).toEqual([[101, 'It failed again.']]);
});

it('is closed with a word, and a later failure opens another', async () => {
  const github = await server();
  const client = await openServer(github);
  await openFailureIssue(client, NOTICE);
  expect(await closeFailureIssues(client, 'It works again.')).toMatchObject({ kind: 'closed' });
  expect(github.state.issues[0]?.state).toBe('closed');
  expect(github.state.comments.at(-1)?.body).toBe('It works again.');
  expect(await closeFailureIssues(client, 'It works again.')).toEqual({ kind: 'nothing to do', url: null });
  expect(await openFailureIssue(client, NOTICE)).toMatchObject({
    kind: 'opened',
    url: expect.stringContaining('/issues/102') as string,
  });
});

it('leaves issues of people alone, and those of the same login about something else', async () => {
  const github = await server();
  github.state.issue('Mine', '<!-- aws-cost-ai-agent:outcome -->\n\ncopied by a person', 'pat');
  github.state.issue('Other', 'Another workflow opened this.');
  const client = await openServer(github);
  expect(await closeFailureIssues(client, 'closed')).toMatchObject({ kind: 'nothing to do' });
  await openFailureIssue(client, NOTICE);
  expect(github.state.issues.map(({ title, state }) => [title, state])).toEqual([
    ['Mine', 'open'],
    ['Other', 'open'],
    ['It failed', 'open'],
  ]);
});

it('is opened once where the answer got lost on the way', async () => {
  const github = await server();
  github.fault = (operation, nth) =>
    operation === 'POST /repos/{owner}/{repo}/issues' && nth === 1 ? { kind: 'cut' } : null;
  expect(await openFailureIssue(await openServer(github), NOTICE)).toMatchObject({ kind: 'opened' });
  expect(github.state.issues).toHaveLength(1);
});

it.each([
  {
    name: 'the token may not',
    prepare: ({ state }: GitHubServer) => {
      state.permissions = { ...state.permissions, issues: 'read' };
    },
    says: /Give the job issues: write under its permissions key; .* Issues: Read and write\./,
  },
  {
    name: 'the repository has no issues',
    prepare: ({ state }: GitHubServer) => {
      state.hasIssues = false;
    },
    says: /Switch issues on/,
  },
])('says what to do where $name', async ({ prepare, says }) => {
  const github = await server();
  prepare(github);
  await expect(openFailureIssue(await openServer(github), NOTICE)).rejects.toThrow(says);
});
