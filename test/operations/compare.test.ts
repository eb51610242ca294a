import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequest, Repository } from '../../src/action/repository.ts';
import { InputError, MissingCredentialError, RefusedError } from '../../src/errors.ts';
import { sectionText } from '../../src/github/comment-body.ts';
import { compare } from '../../src/operations/compare.ts';
import type { OperationResult } from '../../src/operations/operation.ts';
import { workspaceWith } from '../e2e/workspace.ts';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { contextIn } from './in-process.ts';

const PULL_REQUEST: PullRequest = {
  number: 7,
  author: 'octocat',
  isFromSameRepository: true,
  baseRef: 'main',
  baseSha: 'b'.repeat(40),
  headSha: 'a'.repeat(40),
};

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHubServer();
});
afterEach(() => github.close());

type Files = Readonly<Record<string, string>>;

const INPUTS = {
  operation: 'compare',
  'config-path': 'head/config/agent.yaml',
  'teams-path': 'head/teams',
  'base-config-path': 'config/agent.yaml',
  'base-teams-path': 'teams',
};

const BASE: Files = {
  'config/agent.yaml': 'global_admin_emails: [finops@example.com]\n',
  'teams/data.yaml': "team_name: Data\naws_account_id: '000000000001'\nteam_email: data@example.com\n",
  'teams/search.yaml': "team_name: Search\naws_account_id: '000000000002'\nteam_email: search@example.com\n",
};

function head(change: Files): Files {
  return Object.fromEntries(
    Object.entries({ ...BASE, ...change }).map(([file, text]) => [`head/${file}`, text]),
  );
}

interface Run {
  readonly base?: Files;
  readonly files?: Files;
  readonly inputs?: Files;
  readonly repository?: Partial<Repository> | null;
  readonly prepare?: (root: string) => Promise<void>;
}

async function compared({ base = BASE, files = {}, ...run }: Run): Promise<OperationResult> {
  const root = await workspaceWith({ ...base, ...head(files) });
  await run.prepare?.(root);
  const repository =
    run.repository === null ? null : { ...github.repository, pullRequest: PULL_REQUEST, ...run.repository };
  const inputs = { ...INPUTS, 'github-token': github.token, ...run.inputs };
  return compare(contextIn(root, inputs, { repository }));
}

it('comments with what changes, and shows it in summary and JSON', async () => {
  const result = await compared({ files: { 'config/agent.yaml': 'anomaly_threshold: 30\n' } });
  expect(github.state.comments).toMatchObject([{ issue: 7, login: 'github-actions[bot]' }]);
  expect(github.state.comments[0]?.body).toContain(result.summary.trim());
  expect(result.summary).toContain('**2 settings changed.**');
  expect(result.outputs).toEqual({
    valid: 'true',
    comment: 'https://github.com/octo-org/cost-reports/pull/7#issuecomment-1000',
  });
  expect(result.json).toMatchObject({
    operation: 'compare',
    pullRequest: 7,
    comment: result.outputs.comment,
    change: { settings: [{ key: 'anomaly_threshold', from: 20, to: 30 }, { key: 'global_admin_emails' }] },
  });
  expect(result.failure).toBeNull();
});

it('writes the same comment anew after the next push', async () => {
  await compared({ files: { 'config/agent.yaml': 'anomaly_threshold: 30\n' } });
  await compared({});
  expect(github.state.comments).toHaveLength(1);
  expect(github.state.comments[0]?.body).toContain('Nothing that a run acts on changes.');
  expect(github.state.comments[0]?.body).not.toContain('anomaly_threshold');
});

it('says which permission is missing', async () => {
  github.state.permissions['pull-requests'] = 'read';
  await expect(compared({})).rejects.toThrow('pull-requests: write');
  expect(github.state.comments).toEqual([]);
});

it('says who should review a pull request that changes what belongs to several teams', async () => {
  const { summary, problems } = await compared({
    files: {
      'teams/data.yaml':
        "team_name: Data\naws_account_ids: ['000000000001', '000000000002']\nteam_email: data@example.com\n",
      'teams/search.yaml':
        "team_name: Search\naws_account_id: '000000000003'\nteam_email: search@example.com\n",
    },
  });
  expect(summary).toContain(
    '\n**This changes what belongs to 2 teams. Ask an owner of each to review it: Data, Search.**\n',
  );
  expect(problems).toEqual([]);
});

it('lists the first 20 errors of the head, with the paths of the repository', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [
      `teams/t${index}.yaml`,
      "team_name: '@octocat'\naws_account_id: '000000000001'\nteam_email: x@example.com\n",
    ]),
  );
  const result = await compared({ files });
  expect(result.summary).toContain(
    '### What this changes\n\nSettings and teams have 49 errors, so that nothing can be compared:\n\n- `teams/t0.yaml:2:17: aws_account_id: Account 000000000001 is already owned by the team in teams/data.yaml, line 2. ',
  );
  expect(result.summary.match(/^- /gm)).toHaveLength(20);
  expect(result.summary).toContain('\n\n29 more errors: see the check validate.\n');
  expect(result.summary).not.toContain('head/');
  expect(result.outputs.valid).toBe('false');
  expect(result.failure).toBeNull();
  expect(result.problems).toEqual([]);
});

it('says that a base with errors cannot be compared with', async () => {
  const { summary, json, problems } = await compared({ base: { ...BASE, 'teams/data.yaml': 'x: 1\n' } });
  expect(summary).toBe(
    '### What this changes\n\nSettings and teams before this change have 4 errors, so that nothing can be compared.\n',
  );
  expect(json.change).toBeNull();
  expect(problems.map(({ severity }) => severity)).toEqual(['notice']);
});

it('keeps the comment of thousands of changes within the room of its section', async () => {
  const team = (name: string, id: number): string =>
    `team_name: ${name}\naws_account_id: '${String(id).padStart(12, '0')}'\nteam_email: ${name}@example.com\n`;
  const files = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [`teams/t${index}.yaml`, team(`t${index}`, index + 10)]),
  );
  const base = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [`teams/t${index}.yaml`, team(`t${index}`, index + 11)]),
  );
  const { summary } = await compared({ base: { ...BASE, ...base }, files });
  expect(summary).toContain('1499 accounts moved');
  expect(summary).toContain('This changes what belongs to 1500 teams.');
  expect(summary).toMatch(/ and 1490 more\.\*\*\n$/);
  expect(sectionText(summary, 'cut')).toBe(summary.trim());
  expect(github.state.comments[0]?.body).toContain(summary.trim());
});

it('reads nothing through a link of the pull request', async () => {
  const { summary } = await compared({
    prepare: async (root) => {
      await symlink('/etc/passwd', path.join(root, 'head/teams/leak.yaml'));
    },
  });
  expect(summary).toContain('- `teams/leak.yaml: This is a symbolic link, which is not followed. ');
  expect(summary).not.toContain('root:');
});

describe('refuses, and asks GitHub for nothing', () => {
  it.each<{ name: string; run: Run; error: new (message: string) => Error; says: string }>([
    {
      name: 'a run outside of GitHub',
      run: { repository: null },
      error: RefusedError,
      says: 'Run it on the event pull_request.',
    },
    {
      name: 'a run of no pull request',
      run: { repository: { pullRequest: null } },
      error: RefusedError,
      says: 'this run is of none',
    },
    {
      name: 'a pull request from a fork',
      run: { repository: { pullRequest: { ...PULL_REQUEST, isFromSameRepository: false } } },
      error: RefusedError,
      says: 'from a fork may write nothing',
    },
    {
      name: 'a run without a token',
      run: { inputs: { 'github-token': '' } },
      error: MissingCredentialError,
      says: 'Pass github-token: ${{ github.token }}, and give the job the permission pull-requests: write.',
    },
    {
      name: 'a run without a base',
      run: { inputs: { 'base-config-path': '', 'base-teams-path': '' } },
      error: InputError,
      says: 'give base-config-path and base-teams-path',
    },
    {
      name: 'a run with half a base',
      run: { inputs: { 'base-teams-path': '' } },
      error: InputError,
      says: 'base-config-path is given without base-teams-path',
    },
  ])('$name', async ({ run, error, says }) => {
    const outcome = compared(run);
    await expect(outcome).rejects.toThrow(error);
    await expect(outcome).rejects.toThrow(says);
    expect(github.requests).toEqual([]);
  });
});
