import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/config/problem.ts';
import type { OperationResult } from '../../src/operations/operation.ts';
import { validate } from '../../src/operations/validate.ts';
import { workspaceWith } from '../e2e/workspace.ts';
import { contextIn } from './in-process.ts';

type Files = Readonly<Record<string, string>>;

const BASE_PATHS = { 'base-config-path': 'base/config/agent.yaml', 'base-teams-path': 'base/teams' };
const SETTINGS = 'global_admin_emails: [finops@example.com]\n';

function teamFile(name: string, accounts: readonly string[], email = `${name}@example.com`): string {
  const ids = accounts.map((id) => `  - '${id.padStart(12, '0')}'\n`).join('');
  return `team_name: ${name}\naws_account_ids:\n${ids}team_email: ${email}\n`;
}

const BASE: Files = {
  'config/agent.yaml': SETTINGS,
  'teams/data.yaml': teamFile('data', ['1', '2']),
  'teams/search.yaml': teamFile('search', ['3']),
};

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));
}

async function validated(head: Files, base: Files, inputs: Files = BASE_PATHS): Promise<OperationResult> {
  const root = await workspaceWith({ ...head, ...below('base', base) });
  return validate(contextIn(root, { operation: 'validate', ...inputs }));
}

function texts({ problems }: OperationResult): string[] {
  return problems.map((problem) => `${problem.severity} ${problemText(problem)}`);
}

it('adds no change without a base', async () => {
  const result = await validated(BASE, {}, {});
  expect(Object.keys(result.json)).toEqual(['schema', 'operation', 'valid', 'teams', 'problems']);
  expect(result.summary).toBe('# Settings and teams are valid\n\n0 errors, 0 warnings. 2 teams read.\n\n');
});

it.each([
  ['base-config-path', 'base-teams-path'],
  ['base-teams-path', 'base-config-path'],
] as const)('refuses %s alone', async (given, missing) => {
  await expect(validated(BASE, BASE, { [given]: 'base' })).rejects.toThrow(
    `Input ${given} is given without ${missing}.`,
  );
});

it('says that nothing changes', async () => {
  const result = await validated(BASE, BASE);
  expect(result.problems).toEqual([]);
  expect(result.summary).toContain('### What this changes\n\nNothing that a run acts on changes.\n');
});

it('shows what changes in summary and JSON, and warns at the line in the pull request', async () => {
  const result = await validated(
    {
      ...BASE,
      'config/agent.yaml': `${SETTINGS}anomaly_threshold: 30\n`,
      'teams/data.yaml': teamFile('data', ['1']),
      'teams/search.yaml': teamFile('search', ['3', '2']),
    },
    BASE,
  );
  expect(texts(result)).toEqual([
    'warning teams/search.yaml:4:5: aws_account_ids: Account 000000000002 moves from team "data" (data.yaml) to team "search" (search.yaml). Ask an owner of both teams to review this pull request.',
  ]);
  expect(result.outputs).toEqual({ valid: 'true', errors: '0', warnings: '1' });
  expect(result.failure).toBeNull();
  expect(result.summary).toContain('**1 account moved, 1 setting changed.**');
  expect(result.json.change).toMatchObject({
    accounts: { moved: [{ account: '000000000002', from: { id: 'data' }, to: { id: 'search' } }] },
    settings: [{ key: 'anomaly_threshold', from: 20, to: 30 }],
  });
});

it('warns at the key where what changes has no line any more', async () => {
  const result = await validated(
    {
      ...BASE,
      'teams/data.yaml': teamFile('data', ['1']),
      'teams/search.yaml': teamFile('search', ['3'], '[a@example.com, b@example.com]'),
    },
    BASE,
  );
  expect(result.problems.map(({ file, line, key }) => [file, line, key])).toEqual([
    ['teams/data.yaml', 2, 'aws_account_ids'],
    ['teams/search.yaml', 4, 'team_email'],
  ]);
});

it('warns of an acknowledgement that has run out by the day of the run', async () => {
  const acknowledged = (until: string): string =>
    `${BASE['teams/search.yaml'] ?? ''}acknowledged:\n  - anomaly: 1a2b3c4d5e\n    reason: Load test\n    until: '${until}'\n`;
  const expired = await validated({ ...BASE, 'teams/search.yaml': acknowledged('2026-11-11') }, BASE);
  expect(expired.problems.map(({ severity, file, line }) => [severity, file, line])).toEqual([
    ['warning', 'teams/search.yaml', 8],
  ]);
  const current = await validated({ ...BASE, 'teams/search.yaml': acknowledged('2026-11-12') }, BASE);
  expect(current.problems).toEqual([]);
  expect(current.summary).toContain(
    '| search (`search`) | `acknowledged.1a2b3c4d5e` | – | `until 2026-11-12: Load test` |',
  );
});

describe('nothing is compared', () => {
  it('where the base has errors, which are no errors of the pull request', async () => {
    const result = await validated(BASE, { ...BASE, 'teams/data.yaml': '<<<<<<< HEAD\n' });
    expect(texts(result)).toEqual([
      'notice Settings and teams before this change have 1 error, so that nothing can be compared.',
    ]);
    expect(result.failure).toBeNull();
    expect(result.json.change).toBeNull();
  });

  it('where there is no base yet', async () => {
    const result = await validated(BASE, {});
    expect(texts(result)).toEqual([
      'notice Settings and teams before this change have 2 errors, so that nothing can be compared.',
    ]);
  });

  it('where the pull request has errors, such as an unresolved merge', async () => {
    const conflict = `<<<<<<< HEAD\n${teamFile('data', ['1'])}=======\n${teamFile('data', ['2'])}>>>>>>> x\n`;
    const result = await validated({ ...BASE, 'teams/data.yaml': conflict }, BASE);
    expect(texts(result)).toEqual([
      'error teams/data.yaml:1:1: The file contains an unresolved merge conflict. Keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ]);
    expect(result.json.change).toBeNull();
    expect(result.failure).toBe('Settings and teams have 1 error; each is listed with its file and line.');
  });
});

it('reads each base and head of 3,000 changed files, and keeps the summary below the limit', async () => {
  const teams = (letter: string): Files =>
    Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [
        `teams/${letter}${index}.yaml`,
        teamFile(`${letter}${index}`, [`${index + 1}`], `${letter}@example.com`),
      ]),
    );
  const result = await validated(
    { 'config/agent.yaml': SETTINGS, ...teams('new') },
    { 'config/agent.yaml': SETTINGS, ...teams('old') },
  );
  expect(result.json.change).toMatchObject({ teams: { added: [], removed: [] } });
  expect(result.summary).toContain('**1500 teams renamed, 1500 team files renamed, recipients of 1500 teams');
  expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
  expect(result.problems).toHaveLength(1500);
});
