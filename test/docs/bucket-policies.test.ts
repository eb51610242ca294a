import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { AS_OF, servicesWith } from '../e2e/services.ts';
import { mailedOrganisation } from '../e2e/mailed.ts';
import { runAction } from '../e2e/runner.ts';
import { startGeminiServer } from '../servers/gemini.ts';
import { accountId } from '../servers/datadog/organisation.ts';
import type { ServedRequest } from '../servers/s3.ts';
import { jobsOf, OWN } from '../workflows/files.ts';

const document = readFileSync('docs/security.md', 'utf8');

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}

/** One action on one resource, as a request takes it or a policy grants it. */
interface Right {
  readonly action: string;
  readonly resource: string;
}

const BUCKET = 'arn:aws:s3:::BUCKET';

function rightsOf(policy: string): Right[] {
  const [, json = ''] =
    new RegExp(`<!-- policy: ${policy} -->\\n\\n\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(document) ?? [];
  const { Statement } = JSON.parse(json) as { Statement: readonly Statement[] };
  return Statement.flatMap(({ Action, Resource }) =>
    [Action].flat().flatMap((action) => [Resource].flat().map((resource) => ({ action, resource }))),
  );
}

const ACTIONS: Readonly<Record<string, string>> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};

/** What a request takes; a listing is a GET of a prefix, which no object has as its key. */
function neededBy({ method, key }: ServedRequest): Right {
  const isListing = method === 'GET' && (key === '' || key.endsWith('/'));
  if (isListing) return { action: 's3:ListBucket', resource: BUCKET };
  return { action: ACTIONS[method] ?? method, resource: `${BUCKET}/${key}` };
}

function covers(granted: Right, { action, resource }: Right): boolean {
  const isWithin = granted.resource.endsWith('*')
    ? resource.startsWith(granted.resource.slice(0, -1))
    : resource === granted.resource;
  return granted.action === action && isWithin;
}

type Asking = readonly [operation: string, inputs: Readonly<Record<string, string>>];

const PREVIEWS: readonly Asking[] = [
  ['preview-team-report', { team: 'team-1' }],
  ['preview-admin-report', {}],
  ['analyze-team', { team: 'team-2' }],
];
const REPORTS: readonly Asking[] = [
  ['weekly-report', {}],
  ['team-report', { team: 'team-1' }],
];
const REPLAY: readonly Asking[] = [
  ['replay', { 'base-config-path': 'config/agent.yaml', 'base-teams-path': 'teams' }],
];
const QUERIES: readonly Asking[] = [
  ['health', {}],
  ['backfill', { since: '2026-09-01' }],
  ['cost-history', {}],
  ['anomalies', {}],
  ['insights', {}],
  ['recommendations', {}],
  ['list-teams', {}],
  ['show-config', {}],
  ['schedule-status', {}],
];

/** With an acknowledgement, for which a replay looks at what reports recorded. */
const ACKNOWLEDGING = `team_name: Team 1
aws_account_id: '${accountId(0)}'
team_email: team-1@example.com
acknowledged:
  - anomaly: 1a2b3c4d5e
    reason: load test
    until: '2026-12-31'
`;

type Policy = 'reports' | 'queries' | 'replay';
type Asked = Readonly<Record<Policy, readonly ServedRequest[]>>;

/** What runs ask of a bucket with history, without mail. */
async function askAll(): Promise<Asked> {
  const gemini = await startGeminiServer();
  onTestFinished(gemini.close);
  const { workspace, datadog, s3 } = await servicesWith({
    accounts: 3,
    files: { 'teams/team-1.yaml': ACKNOWLEDGING },
  });
  const env = { ...datadog.env, ...s3.credentials, ...gemini.env, S3_BUCKET_NAME: s3.bucket };
  const ask = async ([operation, inputs]: Asking): Promise<readonly ServedRequest[]> => {
    const before = s3.requests.length;
    const given = { operation, 'as-of': AS_OF, source: 'datadog', ...inputs };
    const { errors } = await runAction({ workspace, inputs: given, env });
    // A backfill that puts something aside ends red, and has done its work.
    const failed = errors.filter((error) => !/was put aside|the rest was done/.test(error));
    expect([operation, failed]).toEqual([operation, []]);
    return s3.requests.slice(before);
  };
  const askInTurn = async (all: readonly Asking[]): Promise<ServedRequest[]> => {
    const requests: ServedRequest[] = [];
    for (const asking of all) requests.push(...(await ask(asking)));
    return requests;
  };
  const previews = await askInTurn(PREVIEWS);
  const reports = await askInTurn(REPORTS);
  s3.put('anomalies/2026/11/anomalies.json', '{"schema":1,"anomalies":[]}');
  const replay = await askInTurn(REPLAY);
  // The backfill finds it corrupt and puts it aside.
  s3.put(`costs/2026/09/${accountId(0)}.json`, 'no JSON');
  const queries = await askInTurn(QUERIES);
  return { reports, queries: [...previews, ...queries], replay };
}

/** What runs that send ask of the bucket. */
async function sendAll(): Promise<readonly ServedRequest[]> {
  const { run, s3 } = await mailedOrganisation();
  const all: readonly Readonly<Record<string, string>>[] = [
    {},
    { operation: 'test-mail' },
    { operation: 'health' },
  ];
  for (const inputs of all) {
    const { exitCode, errors } = await run(inputs);
    expect([exitCode, errors]).toEqual([0, []]);
  }
  return s3.requests;
}

it('the policies of docs/security.md grant what runs ask of the bucket, and nothing else', async () => {
  const asked = await askAll();
  const needed = {
    reports: [...asked.reports, ...asked.queries, ...(await sendAll())].map(neededBy),
    queries: asked.queries.map(neededBy),
    replay: asked.replay.map(neededBy),
  };
  for (const policy of ['reports', 'queries', 'replay'] as const) {
    const granted = rightsOf(policy);
    const refused = needed[policy].filter((need) => !granted.some((right) => covers(right, need)));
    expect(refused, policy).toEqual([]);
    const idle = granted.filter((right) => !needed[policy].some((need) => covers(right, need)));
    expect(idle, policy).toEqual([]);
  }
}, 120_000);

it('docs/security.md shows the permissions of every job', () => {
  const shown = Array.from(
    document.matchAll(/^\| `([a-z]+\.yml: [a-z]+)` +\| (`[^|]*`) +\|/gm),
    ([, job = '', all = '']): [string, Record<string, string>] => [
      job,
      Object.fromEntries(
        Array.from(all.matchAll(/`([a-z-]+): ([a-z]+)`/g), ([, name = '', access = '']) => [name, access]),
      ),
    ],
  );
  const given = jobsOf(OWN).map(({ name, job }) => [name.replace('.github/workflows/', ''), job.permissions]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(given));
});

it('docs/security.md names tests and sources that there are', () => {
  const named = Array.from(document.matchAll(/`((?:test|src)\/[^`]+\.ts)`/g), ([, file = '']) => file);
  expect(named.length).toBeGreaterThan(8);
  for (const file of named) expect(() => readFileSync(file), file).not.toThrow();
});
