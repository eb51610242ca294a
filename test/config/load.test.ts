import { mkdtemp, readFile, rm, symlink, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENT_KEYS, TEAM_KEYS } from '../../src/config/generated/keys.ts';
import { loadConfiguration } from '../../src/config/load.ts';
import { GOOD_SETTINGS, GOOD_TEAM, loadFiles, teamWith } from './workspace.ts';

const REPOSITORY = path.join(import.meta.dirname, '..', '..');

describe('good files', () => {
  test("the repository's own settings and teams load without a problem", async () => {
    const { configuration, problems } = await loadConfiguration({
      root: REPOSITORY,
      configPath: 'config/agent.yaml',
      teamsPath: 'teams/',
    });
    expect(problems).toEqual([]);
    expect(configuration?.settings.global_admin_emails).toEqual(['finops@example.com']);
    expect(
      configuration?.teams.map(({ id, file, name, accounts }) => [id, file, name, accounts[0]?.id]),
    ).toEqual([
      ['data-science', 'teams/data-science.yaml', 'Data Science Team', '345678901234'],
      ['devops', 'teams/devops.yaml', 'DevOps Team', '234567890123'],
      ['platform', 'teams/platform.yaml', 'Platform Team', '123456789012'],
    ]);
  });

  test('every setting left out has its default', async () => {
    const { configuration } = await loadFiles({ 'config/agent.yaml': '{}' });
    expect(configuration?.settings).toEqual({
      anomaly_threshold: 20,
      anomaly_min_amount: 50,
      schedule_day: 'monday',
      schedule_hour: 9,
      timezone: 'UTC',
      late_days: 3,
      locale: 'en-US',
      global_admin_emails: [],
      redirect_all_to: null,
      allowed_recipient_domains: [],
      repository_readers: 'admins',
      ai_enabled: true,
      cost_basis: 'amortized',
      include_credits: true,
      include_tax: true,
      ai: {
        model: 'gemini-3-flash-preview',
        fallbacks: ['gemini-3.8-flash'],
        vertex: null,
        max_requests: 200,
        max_tokens: 2_000_000,
        max_cost: 5,
        concurrency: 6,
      },
      datadog: {
        metric: null,
        account_tag: 'aws_member_account_id',
        account_name_tag: 'aws_member_account_name',
        service_tag: 'aws_product',
        charge_type_tag: 'aws_cost_type',
        currency: null,
        link: '{app}/cost/explorer',
        request_timeout: 60,
      },
      mail: { messages_per_minute: 30, connections: 1, answer_timeout: 120, retry_after: [30, 90, 300] },
      branding: { company: null, logo_url: null, accent: null, footer: null, links: [] },
    });
  });

  test('every setting written is taken', async () => {
    const settings = {
      anomaly_threshold: 12.5,
      anomaly_min_amount: 0,
      schedule_day: 'friday',
      schedule_hour: 0,
      timezone: 'America/New_York',
      late_days: 0,
      locale: 'de-DE',
      global_admin_emails: ['a@example.com', 'b@example.com'],
      redirect_all_to: 'pilot@example.com',
      allowed_recipient_domains: ['example.com', '*.example.org'],
      repository_readers: 'teams',
      ai_enabled: false,
      ai: {
        model: 'gemini-3.8-flash',
        fallbacks: [],
        vertex: { project: 'example.com:costs', location: 'europe-west1' },
        max_requests: 10,
        max_tokens: 50_000,
        max_cost: 0.5,
        concurrency: 2,
      },
      cost_basis: 'billed',
      include_credits: false,
      include_tax: false,
      datadog: {
        metric: 'aws.cost.net.amortized',
        account_tag: 'subaccountid',
        account_name_tag: 'subaccountname',
        service_tag: 'servicename',
        charge_type_tag: 'chargecategory',
        currency: 'EUR',
        link: 'https://go.example.com/{account}?from={from}&to={to}',
        request_timeout: 10,
      },
      mail: { messages_per_minute: 3000, connections: 3, answer_timeout: 30, retry_after: [] },
      branding: {
        company: 'Example Corp',
        logo_url: 'https://www.example.com/logo.png',
        accent: '#7e22ce',
        footer: 'Ask the FinOps team.',
        links: [{ label: 'How we save', url: 'https://wiki.example.com/finops' }],
      },
    };
    const { configuration, problems } = await loadFiles({ 'config/agent.yaml': JSON.stringify(settings) });
    expect(problems).toEqual([]);
    expect(configuration?.settings).toEqual(settings);
  });

  test('Vertex AI answers from everywhere unless a location is written', async () => {
    const { configuration } = await loadFiles({ 'config/agent.yaml': 'ai: { vertex: { project: costs } }' });
    expect(configuration?.settings.ai.vertex).toEqual({ project: 'costs', location: 'global' });
  });

  test('a team with every key is taken as written', async () => {
    const { configuration } = await loadFiles({
      'teams/platform.yaml': `team_name: "  Platform Team "
aws_account_ids: ["123456789012", '012345678901']
team_email: [a@example.com, b@example.com]
enabled: false
accounts:
  - id: "012345678901"
    name: staging
    environment: test
anomaly_threshold: 35
anomaly_min_amount: 200
include_credits: false
include_tax: true
budget: 12000
acknowledged:
  - anomaly: 1a2b3c4d5e
    reason: " Load test until the release "
    until: 2026-12-15
planned_changes:
  - from: '2026-12-01'
    service: AmazonEC2
    account: '012345678901'
    monthly_change: -1200.5
    reason: Smaller cluster for search
`,
    });
    expect(configuration?.teams).toEqual([
      {
        id: 'platform',
        file: 'teams/platform.yaml',
        name: 'Platform Team',
        accounts: [
          { id: '123456789012', name: null, environment: null },
          { id: '012345678901', name: 'staging', environment: 'test' },
        ],
        recipients: ['a@example.com', 'b@example.com'],
        enabled: false,
        anomalyThreshold: 35,
        anomalyMinAmount: 200,
        includeCredits: false,
        includeTax: true,
        budget: 12000,
        acknowledged: [{ anomaly: '1a2b3c4d5e', reason: 'Load test until the release', until: '2026-12-15' }],
        plannedChanges: [
          {
            from: '2026-12-01',
            service: 'AmazonEC2',
            account: '012345678901',
            monthlyChange: -1200.5,
            reason: 'Smaller cluster for search',
          },
        ],
      },
    ]);
  });

  test('what a team leaves out is decided by the settings', async () => {
    const { configuration } = await loadFiles({});
    expect(configuration?.teams[0]).toMatchObject({
      enabled: true,
      anomalyThreshold: null,
      anomalyMinAmount: null,
      includeCredits: null,
      includeTax: null,
      acknowledged: [],
      plannedChanges: [],
    });
  });

  test('the only account of a team is the one that a planned change is of', async () => {
    const { configuration } = await loadFiles({
      'teams/platform.yaml': teamWith(
        'planned_changes: [{ from: 2026-12-01, service: AmazonEC2, monthly_change: 1, reason: New }]',
      ),
    });
    expect(configuration?.teams[0]?.plannedChanges[0]?.account).toBe('123456789012');
  });

  test('byte order mark, CRLF, aliases, document markers and YAML tags do no harm', async () => {
    const { configuration, problems } = await loadFiles({
      'teams/platform.yaml':
        '\ufeff---\r\nteam_name: A\r\naws_account_id: &id !!str 012345678901\r\nteam_email: a@example.com\r\naccounts:\r\n  - id: *id\r\n    name: main\r\n...\r\n',
    });
    expect(problems).toEqual([]);
    expect(configuration?.teams[0]?.accounts).toEqual([
      { id: '012345678901', name: 'main', environment: null },
    ]);
  });
});

describe('any input', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });

  test('an unknown key is reported at its line', async () => {
    const key = fc.stringMatching(/^[a-z][a-z_]{0,30}$/).filter((name) => !(name in TEAM_KEYS));
    await fc.assert(
      fc.asyncProperty(key, async (name) => {
        const { configuration, problems } = await loadFiles({
          'teams/platform.yaml': teamWith(`${name}: 1`),
        });
        expect(configuration).toBeNull();
        expect(problems).toMatchObject([{ severity: 'error', line: 4, column: 1, key: name }]);
      }),
      { numRuns: 50 },
    );
  });

  test('any 12 digits are an account id in quotes and never without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^\d{12}$/), async (id) => {
        const team = GOOD_TEAM.replace('123456789012', id);
        const { configuration } = await loadFiles({ 'teams/platform.yaml': team });
        expect(configuration?.teams[0]?.accounts[0]?.id).toBe(id);
        const bare = await loadFiles({ 'teams/platform.yaml': team.replaceAll('"', '') });
        expect(bare.configuration).toBeNull();
        expect(bare.problems).toMatchObject([{ line: 2, column: 17, key: 'aws_account_id' }]);
        expect(bare.problems[0]?.hint).toContain(`aws_account_id: "${id}"`);
      }),
      { numRuns: 50 },
    );
  });

  test('no text makes loading throw, and each error stands within its file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(text, fc.constantFrom(...Object.keys(TEAM_KEYS), ': ', '\n', '- ', '&a ', '*a', '[', '"')),
        ),
        async (parts) => {
          const content = parts.join('');
          const { configuration, problems } = await loadFiles({ 'teams/platform.yaml': content });
          expect(configuration === null).toBe(problems.some(({ severity }) => severity === 'error'));
          for (const { line, column } of problems) {
            expect(line ?? 1).toBeLessThanOrEqual(content.split(/\r\n|\r|\n/).length);
            expect(column ?? 1).toBeGreaterThanOrEqual(1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each(Object.entries(AGENT_KEYS).filter(([key]) => !key.includes('[')))(
    'what is told to write for %s is accepted',
    async (key, { example }) => {
      // A nested key such as datadog.metric stands below those that it is named after; a key that must be beside it too.
      const parents = key.split('.').slice(0, -1);
      const beside = key === 'ai.vertex.location' ? 'project: my-project' : null;
      const lines = [...parents.map((parent) => `${parent}:`), example];
      const text = [
        ...lines.map((line, depth) => '  '.repeat(depth) + line),
        ...(beside === null ? [] : ['  '.repeat(parents.length) + beside]),
      ].join('\n');
      const { configuration } = await loadFiles({ 'config/agent.yaml': text });
      expect(configuration).not.toBeNull();
    },
  );
});

describe('hostile input', () => {
  const folds = 'bcdefghij'
    .split('')
    .map((name, i) => `${name}: &${name} [${`*${'abcdefghij'.charAt(i)},`.repeat(9)}]`);
  const SIZE = 250_000;
  const bombs: readonly (readonly [string, string])[] = [
    ['aliases that explode', `a: &a [lol]\n${folds.join('\n')}`],
    ['a great many aliases', `a: &a 1\nb: [${'*a,'.repeat(SIZE / 3)}]`],
    [
      'a great many anchors',
      `team_email:\n${Array.from({ length: 9000 }, (_, i) => `  - &x${i} 1\n  - *x${i}`).join('\n')}`,
    ],
    ['brackets without end', `a: ${'['.repeat(SIZE)}`],
    ['a great many keys', Array.from({ length: SIZE / 10 }, (_, i) => `k${i}: 1`).join('\n')],
  ];

  test.each(bombs)('%s are an error, soon', async (_, content) => {
    const start = performance.now();
    const { configuration, problems } = await loadFiles({ 'teams/platform.yaml': content });
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(configuration).toBeNull();
    expect(problems[0]?.file).toBe('teams/platform.yaml');
  });

  test('an alias bomb is named as what it is', async () => {
    const { problems } = await loadFiles({ 'teams/platform.yaml': bombs[0]?.[1] ?? '' });
    expect(problems).toMatchObject([
      { line: 2, column: 8, message: 'The aliases (*) of this file expand to far more than is written.' },
    ]);
  });

  test('a list that contains itself does not hang', async () => {
    const { problems } = await loadFiles({
      'teams/platform.yaml':
        'team_name: A\naws_account_ids: &x ["123456789012", *x]\nteam_email: a@example.com',
    });
    expect(problems).toMatchObject([{ line: 2, column: 38, key: 'aws_account_ids' }]);
  });

  test('a symbolic link is not followed', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'agent-config-'));
    try {
      await mkdir(path.join(root, 'teams'));
      await writeFile(path.join(root, 'agent.yaml'), GOOD_SETTINGS);
      await writeFile(path.join(root, 'secret'), 'password');
      await symlink(path.join(root, 'secret'), path.join(root, 'teams', 'a.yaml'));
      const { problems } = await loadConfiguration({ root, configPath: 'agent.yaml', teamsPath: 'teams' });
      expect(problems).toMatchObject([
        { file: 'teams/a.yaml', message: 'This is a symbolic link, which is not followed.' },
      ]);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });
});

test('500 teams load in seconds, in order of their ids', async () => {
  const teams = Object.fromEntries(
    Array.from({ length: 500 }, (_, i) => [
      `teams/team-${String(i).padStart(3, '0')}.yaml`,
      `team_name: Team ${i}\naws_account_id: "${String(i).padStart(12, '0')}"\nteam_email: t${i}@example.com\n`,
    ]),
  );
  const start = performance.now();
  const { configuration, problems } = await loadFiles(teams);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(problems).toEqual([]);
  expect(configuration?.teams).toHaveLength(501);
  const ids = configuration?.teams.map(({ id }) => id) ?? [];
  expect(ids).toEqual([...ids].sort());
});

test('each file of the repository names its schema in the first line', async () => {
  for (const [file, schema] of [
    ['config/agent.yaml', 'agent'],
    ['teams/platform.yaml', 'team'],
    ['teams/devops.yaml', 'team'],
    ['teams/data-science.yaml', 'team'],
  ] as const) {
    const [first] = (await readFile(path.join(REPOSITORY, file), 'utf8')).split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=../schemas/${schema}.schema.json`);
  }
});
