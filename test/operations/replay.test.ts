import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequest, Repository } from '../../src/action/repository.ts';
import { addDays, type Day } from '../../src/calendar/day.ts';
import { InputError } from '../../src/errors.ts';
import type { OperationContext, OperationResult } from '../../src/operations/operation.ts';
import { replay } from '../../src/operations/replay.ts';
import { recordCosts } from '../../src/record/costs.ts';
import { localStore } from '../../src/store/local.ts';
import { costsThrough, type SeriesSpec } from '../analyze/costs.ts';
import { contentsBelow, workspaceWith } from '../e2e/workspace.ts';
import { startGitHubServer, type GitHubServer } from '../servers/github.ts';
import { contextIn } from './in-process.ts';

type Files = Readonly<Record<string, string>>;

const DATA = '111111111111';
const SEARCH = '222222222222';
const NOBODYS = '333333333333';
const SILENT = '444444444444';
const THROUGH = '2026-11-20';

const PULL_REQUEST: PullRequest = {
  number: 7,
  author: 'octocat',
  isFromSameRepository: true,
  baseRef: 'main',
  baseSha: 'b'.repeat(40),
  headSha: 'a'.repeat(40),
};

const INPUTS = {
  operation: 'replay',
  'as-of': '2026-11-23',
  'config-path': 'head/config/agent.yaml',
  'teams-path': 'head/teams',
  'base-config-path': 'config/agent.yaml',
  'base-teams-path': 'teams',
};

const SETTINGS = 'global_admin_emails: [finops@example.com]\n';

function teamFile(name: string, account: string, more = ''): string {
  return `team_name: ${name}\naws_account_id: '${account}'\nteam_email: ${name.toLowerCase()}@example.com\n${more}`;
}

const BASE: Files = {
  'config/agent.yaml': SETTINGS,
  'teams/data.yaml': teamFile('Data', DATA),
  'teams/search.yaml': teamFile('Search', SEARCH),
};

/** The same each day, and in one month more by a share. */
const risen =
  (month: string, share: number) =>
  (day: Day): number =>
    day.startsWith(month) ? 1234 * (1 + share) : 1234;

const SPECS: SeriesSpec[] = [
  { account: DATA, cost: risen('2026-08', 0.25) },
  { account: SEARCH, cost: risen('2026-11', 0.3125) },
  { account: NOBODYS, cost: () => 10 },
];

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHubServer();
});
afterEach(() => github.close());

interface Run {
  readonly base?: Files;
  readonly head?: Files;
  readonly inputs?: Files;
  readonly days?: number;
  readonly repository?: Partial<Repository> | null;
  readonly context?: Partial<OperationContext>;
  readonly prepare?: (data: string) => Promise<void>;
}

interface Outcome {
  readonly result: OperationResult;
  readonly text: string;
}

async function replayed(run: Run = {}): Promise<Outcome> {
  const base = { ...BASE, ...run.base };
  const head = Object.entries({ ...base, ...run.head }).map(([file, text]) => [`head/${file}`, text]);
  const root = await workspaceWith({ ...base, ...(Object.fromEntries(head) as Files) });
  const data = path.join(root, 'out/data');
  const { days = 400 } = run;
  if (days > 0) {
    await recordCosts(localStore(data, 'data'), costsThrough(THROUGH, SPECS, days), { on: '2026-11-23' });
  }
  await run.prepare?.(data);
  const before = await contentsBelow(data);
  const repository =
    run.repository === undefined
      ? null
      : { ...github.repository, pullRequest: PULL_REQUEST, ...run.repository };
  const inputs = { ...INPUTS, 'github-token': github.token, ...run.inputs };
  const result = await replay(contextIn(root, inputs, { repository, ...run.context }));
  expect(await contentsBelow(data)).toEqual(before);
  return { result, text: JSON.stringify(result) };
}

const THRESHOLD: Files = { 'config/agent.yaml': `${SETTINGS}anomaly_threshold: 27\n` };

describe('a raised threshold', () => {
  it('names the alert that disappears, and what the lowest threshold without one is', async () => {
    const { result } = await replayed({ head: THRESHOLD });
    expect(result.json).toMatchObject({
      schema: 1,
      operation: 'replay',
      comment: null,
      replayed: true,
      alerts: { before: 4, after: 3 },
      appearing: [],
      disappearing: [
        {
          team: { id: 'data', name: 'Data' },
          account: DATA,
          service: null,
          kind: 'increase',
          start: '2026-08-01',
        },
      ],
      unowned: [NOBODYS],
      withoutData: [],
    });
    expect(result.summary).toContain(
      '**3 alerts instead of 4: 1 disappears, 0 appear**, in 25 weekly reports',
    );
    expect(result.summary).toContain(
      '| Data (`data`) | `111111111111` | the whole account | above threshold |',
    );
    expect(result.summary).toContain(
      '| Search (`search`) | 2 | 2 | `31.25` (1 alert does not depend on it) |',
    );
    expect(result.failure).toBeNull();
  });

  it('shows no cost when the readers are teams, on whichever side', async () => {
    for (const side of ['base', 'head'] as const) {
      const readers = { 'config/agent.yaml': `${SETTINGS}repository_readers: teams\n` };
      const admins = {
        'config/agent.yaml': `${SETTINGS}anomaly_threshold: 27\nrepository_readers: admins\n`,
      };
      const run = side === 'base' ? { base: readers, head: admins } : { head: readers };
      const { result, text } = await replayed(run);
      expect(result.json).toMatchObject({ replayed: true, costsShown: false, settings: null });
      expect(result.outputs['repository-readers']).toBe('teams');
      expect(text).not.toMatch(/\$|1234|percent|Amazon|amount"|\d %/);
    }
  });

  it('shows no cost in a public repository', async () => {
    const { result, text } = await replayed({ head: THRESHOLD, context: { isPublic: true } });
    expect(result.json).toMatchObject({ alerts: { before: 4, after: 3 }, costsShown: false });
    expect(result.summary).toContain('| Data (`data`) | `111111111111` | 1 | 0 |');
    expect(text).not.toMatch(/\$|1234|Amazon/);
  });
});

describe('the comment', () => {
  it('has the section, on a pull request of the same repository', async () => {
    const { result } = await replayed({ head: THRESHOLD, repository: {} });
    expect(github.state.comments).toMatchObject([{ issue: 7 }]);
    expect(github.state.comments[0]?.body).toContain(result.summary.trim());
    expect(result.json.comment).toBe(result.outputs.comment);
  });

  it('is not written for a fork, nor without a token', async () => {
    const fork = { pullRequest: { ...PULL_REQUEST, isFromSameRepository: false } };
    expect((await replayed({ repository: fork })).result.problems).toEqual([]);
    const { result } = await replayed({ repository: {}, inputs: { 'github-token': '' } });
    expect(result.problems.map(({ message }) => message)).toEqual([
      'The replay is in the summary only, because input github-token is not given.',
    ]);
    expect(github.state.comments).toEqual([]);
  });
});

describe('what team files name that is not there', () => {
  it('is told: accounts, anomalies, services', async () => {
    const more = [
      'acknowledged:',
      "  - { anomaly: ffffffffff, reason: A test, until: '2026-12-15' }",
      "  - { anomaly: aaaaaaaaaa, reason: A test, until: '2026-12-15' }",
      'planned_changes:',
      "  - { from: '2026-12-01', service: AmazonXYZ, monthly_change: 10, reason: A test }",
      '',
    ].join('\n');
    const { result } = await replayed({
      head: { 'teams/data.yaml': teamFile('Data', DATA, more), 'teams/new.yaml': teamFile('New', SILENT) },
      prepare: async (data) => {
        const recorded = { schema: 1, month: '2026-01', anomalies: [{ id: 'aaaaaaaaaa' }] };
        await localStore(data, 'data').put('anomalies/2026/01/anomalies.json', JSON.stringify(recorded));
      },
    });
    expect(result.json.withoutData).toEqual([{ team: { id: 'new', name: 'New' }, account: SILENT }]);
    expect(result.problems.map(({ severity, file, key, message }) => [severity, file, key, message])).toEqual(
      [
        [
          'warning',
          'teams/data.yaml',
          'acknowledged',
          'There is no anomaly ffffffffff in the replayed reports or in what earlier ones recorded.',
        ],
        [
          'notice',
          'teams/data.yaml',
          'planned_changes',
          `Account ${DATA} has no stored cost of service "AmazonXYZ".`,
        ],
      ],
    );
  });
});

describe('without what a replay needs', () => {
  it.each<Run & { readonly name: string; readonly said: string }>([
    { name: 'an empty store', days: 0, said: 'The store has no amortized cost of the last 15 months' },
    { name: 'less than 14 days', days: 13, said: 'The store has days from 2026-11-08 to 2026-11-20 only' },
    {
      name: 'a base with errors',
      base: { 'teams/data.yaml': 'x: 1\n' },
      head: { 'teams/data.yaml': teamFile('Data', DATA) },
      said: 'Settings and teams before this change have 4 errors',
    },
  ])('says so: $name', async ({ said, ...run }) => {
    const { result } = await replayed(run);
    expect(result.summary).toContain(`### What would have been reported\n\n${said}`);
    expect(result.json).toMatchObject({ schema: 1, replayed: false });
    expect(result.failure).toBeNull();
  });

  it('says that a head with errors is not replayed, and ends red', async () => {
    const { result } = await replayed({ head: { 'teams/data.yaml': 'x: 1\n' } });
    expect(result.failure).toBe('Settings and teams have 4 errors, so that nothing was replayed.');
    expect(result.problems.every(({ file }) => file === 'teams/data.yaml')).toBe(true);
  });

  it('replays what is left when an object is corrupt', async () => {
    const { result } = await replayed({
      head: THRESHOLD,
      prepare: async (data) => {
        const file = path.join(data, `costs/2026/11/${SEARCH}.json`);
        await writeFile(file, (await readFile(file, 'utf8')).slice(0, 500));
        await rm(path.join(data, `costs/2026/10/${NOBODYS}.json`));
      },
    });
    expect(result.json).toMatchObject({ replayed: true, disappearing: [{ account: DATA }] });
    const messages = result.problems.map(({ message }) => message);
    expect(messages).toHaveLength(2);
    expect(messages.join('\n')).toContain(`costs/2026/11/${SEARCH}.json is not valid JSON`);
    expect(messages.join('\n')).toContain(
      `The store has no cost of account ${NOBODYS} from 2026-10-01 to 2026-10-31.`,
    );
  });

  it('asks for both paths of the base', async () => {
    await expect(replayed({ inputs: { 'base-config-path': '', 'base-teams-path': '' } })).rejects.toThrow(
      InputError,
    );
  });

  it('keeps secrets out of all that it writes', async () => {
    const secret = 'a-secret-of-the-tests';
    const { text } = await replayed({
      inputs: { DATADOG_API_KEY: secret, GEMINI_API_KEY: secret, SMTP_PASSWORD: secret },
    });
    expect(text).not.toContain(secret);
    expect(text).not.toContain(github.token);
  });

  it('notes that a change of cost_basis is not replayed', async () => {
    const { result } = await replayed({ head: { 'config/agent.yaml': `${SETTINGS}cost_basis: billed\n` } });
    expect(result.problems.map(({ message }) => message).join()).toContain(
      'cost_basis changes from amortized to billed',
    );
  });

  it('counts fewer reports where little is stored', async () => {
    const { result } = await replayed({ days: 30 });
    expect(result.json).toMatchObject({ stored: { from: addDays(THROUGH, -29), to: THROUGH } });
    expect(result.json.reports).toMatchObject({ after: [{ due: '2026-11-09' }, {}, {}] });
  });
});
