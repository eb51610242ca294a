import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { OPERATION_NAMES } from '../../src/operations/registry.ts';
import { csv } from '../fetch/focus/exports.ts';
import { runAction } from './runner.ts';
import { charges } from './small-organisation.ts';
import { filesBelow, workspaceWith } from './workspace.ts';

const TEAM = "team_name: Platform Team\naws_account_id: '123456789012'\nteam_email: platform@example.com\n";
const FILES = {
  'config/agent.yaml': 'global_admin_emails: [finops@example.com]\n',
  'teams/platform.yaml': TEAM,
  'billing.csv': csv(charges()),
};

const MAIL = {
  source: 'focus',
  'focus-path': 'billing.csv',
  delivery: 'smtp',
  SMTP_HOST: 'smtp.example.com',
  SENDER_EMAIL: 'costs@example.com',
};

describe('one clear error, exit code 1 and nothing written', () => {
  it.each<{ name: string; inputs: Record<string, string>; says: readonly string[] }>([
    {
      name: 'an operation that does not exist',
      inputs: { operation: 'report' },
      says: ['"report"', OPERATION_NAMES.join(', ')],
    },
    {
      name: 'a team that does not exist',
      inputs: { operation: 'team-report', team: 'web', source: 'sample' },
      says: ['"web"', 'platform'],
    },
    {
      name: 'no team',
      inputs: { operation: 'preview-team-report', source: 'sample' },
      says: ['input team', 'platform'],
    },
    {
      name: 'a source that does not exist',
      inputs: { source: 'azure' },
      says: ['"azure"', 'datadog, cost-explorer, focus, sample'],
    },
    { name: 'Datadog without keys', inputs: {}, says: ['DATADOG_API_KEY', 'DATADOG_APP_KEY'] },
    {
      name: 'Datadog with one key',
      inputs: { DATADOG_API_KEY: 'key' },
      says: ['needs DATADOG_APP_KEY, which is not set'],
    },
    {
      name: 'sample data for a mailbox',
      inputs: { source: 'sample', delivery: 'smtp' },
      says: ['Sample data must not reach a mailbox'],
    },
    {
      name: 'sample data with a mail server named',
      inputs: { source: 'sample', SMTP_HOST: 'smtp.example.com' },
      says: ['Sample data must not reach a mailbox'],
    },
    {
      name: 'mail of another day',
      inputs: { ...MAIL, S3_BUCKET_NAME: 'costs', 'as-of': '2026-11-12' },
      says: ['as-of: 2026-11-12 is refused with delivery: smtp', 'Leave as-of out'],
    },
    {
      name: "a team's mail of another day",
      inputs: {
        ...MAIL,
        operation: 'team-report',
        team: 'platform',
        S3_BUCKET_NAME: 'costs',
        'as-of': '2026-11-12',
      },
      says: ['as-of: 2026-11-12 is refused with delivery: smtp', 'Leave as-of out'],
    },
    {
      name: 'mail whose record would be lost with the runner',
      inputs: MAIL,
      says: ['storage: local is refused with delivery: smtp on a GitHub-hosted runner', 'S3_BUCKET_NAME'],
    },
    {
      name: 'mail whose record would be lost, although there is a bucket',
      inputs: { ...MAIL, S3_BUCKET_NAME: 'costs', storage: 'local' },
      says: ['storage: local is refused with delivery: smtp on a GitHub-hosted runner', 'leave storage out'],
    },
    {
      name: 'a delivery key that is a path',
      inputs: { source: 'sample', 'delivery-key': '../2026-W47' },
      says: ['"../2026-W47"', 'such as 2026-W48'],
    },
    {
      name: 'a way to treat lost answers that does not exist',
      inputs: { source: 'sample', 'on-ambiguous': 'ask' },
      says: ['Input on-ambiguous is "ask"', 'skip, resend'],
    },
    {
      name: 'a way to send again that does not exist',
      inputs: { source: 'sample', resend: 'some' },
      says: ['Input resend is "some"', 'missing, all'],
    },
    {
      name: 'a limit that is none',
      inputs: { operation: 'insights', limit: '0' },
      says: ['Input limit is "0"', 'from 1 to 1000'],
    },
    { name: 'FOCUS without a path', inputs: { source: 'focus' }, says: ['focus-path'] },
    {
      name: 'FOCUS with a path to nothing',
      inputs: { source: 'focus', 'focus-path': 'exports' },
      says: ['exports', 'focus-path'],
    },
    {
      name: 'FOCUS of other days',
      inputs: { source: 'focus', 'focus-path': 'billing.csv', 'as-of': '2027-11-23' },
      says: ['billing.csv', '2026-11-01 to 2026-11-09', 'Set as-of to 2026-11-12'],
    },
    {
      name: 'a preview of Datadog without keys',
      inputs: { operation: 'preview-admin-report', source: 'datadog' },
      says: ['DATADOG_API_KEY', 'DATADOG_APP_KEY'],
    },
    {
      name: 'a team that is a path',
      inputs: { operation: 'preview-team-report', team: '../platform', source: 'sample' },
      says: ['"../platform"', 'platform'],
    },
    {
      name: 'a sender with a name',
      inputs: { source: 'sample', SENDER_EMAIL: 'Costs <costs@example.com>' },
      says: ['SENDER_EMAIL', 'Write the address alone: costs@example.com.'],
    },
    {
      name: 'a day that is none',
      inputs: { source: 'sample', 'as-of': '2026-02-30' },
      says: ['"2026-02-30"', 'YYYY-MM-DD'],
    },
    {
      name: 'sample data before it begins',
      inputs: { source: 'sample', 'as-of': '2020-01-01' },
      says: ['2023-01-01'],
    },
  ])('for $name', async ({ inputs, says }) => {
    const workspace = await workspaceWith(FILES);
    const run = await runAction({ workspace, inputs });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(1);
    for (const text of says) expect(run.errors[0]).toContain(text);
    expect(run.errors[0]).not.toContain('defect');
    expect(await filesBelow(workspace)).toEqual(Object.keys(FILES).sort());
  });
});

it('mail with a local record that stays is not refused on a self-hosted runner, but goes on to what comes next', async () => {
  const workspace = await workspaceWith(FILES);
  const inputs = {
    delivery: 'smtp',
    SMTP_HOST: 'smtp.example.com',
    SENDER_EMAIL: 'costs@example.com',
    'storage-path': `${workspace}-history`,
  };
  const run = await runAction({ workspace, inputs, env: { RUNNER_ENVIRONMENT: 'self-hosted' } });
  expect(run.errors).toHaveLength(1);
  expect(run.errors[0]).toContain('DATADOG_API_KEY');
});

describe('validate', () => {
  it('ends green on good files and says how many teams it read', async () => {
    const workspace = await workspaceWith(FILES);
    const run = await runAction({ workspace, inputs: { operation: 'validate' } });
    expect([run.exitCode, run.errors]).toEqual([0, []]);
    expect(run.outputs).toMatchObject({ valid: 'true', errors: '0' });
    expect(run.summary).toContain('1 team read');
  });

  it('annotates every problem on its line, of all files at once', async () => {
    const workspace = await workspaceWith({
      ...FILES,
      'config/agent.yaml': 'anomaly_treshold: 20\nglobal_admin_emails: [finops@example.com]\n',
      'teams/web.yaml': 'team_name: Web\naws_account_id: 012345678901\nteam_email: web@example.com\n',
    });
    const run = await runAction({ workspace, inputs: { operation: 'validate' } });
    expect(run.exitCode).toBe(1);
    const annotations = run.commands.filter(({ name }) => name === 'error');
    expect(annotations).toMatchObject([
      {
        properties: { file: 'config/agent.yaml', line: '1' },
        message: expect.stringContaining('anomaly_threshold') as string,
      },
      {
        properties: { file: 'teams/web.yaml', line: '2' },
        message: expect.stringContaining('"012345678901"') as string,
      },
      { message: expect.stringContaining('2 errors') as string },
    ]);
    expect(run.outputs).toMatchObject({ valid: 'false', errors: '2' });
  });

  it('finds every address that is in no allowed domain', async () => {
    const workspace = await workspaceWith({
      ...FILES,
      'config/agent.yaml':
        'global_admin_emails: [finops@example.com]\nallowed_recipient_domains: [example.com]\n',
      'teams/web.yaml': "team_name: Web\naws_account_id: '012345678901'\nteam_email: web@exmaple.com\n",
    });
    const run = await runAction({ workspace, inputs: { operation: 'validate' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ valid: 'false', errors: '1' });
    expect(run.commands[0]).toMatchObject({
      name: 'error',
      properties: { file: 'teams/web.yaml', line: '3' },
      message: expect.stringContaining(
        '"web@exmaple.com" is not in an allowed domain (example.com)',
      ) as string,
    });
  });

  it('keeps to the ten annotations that GitHub shows and counts the rest', async () => {
    const keys = Array.from({ length: 30 }, (_, i) => `unknown_${i}: 1\n`).join('');
    const workspace = await workspaceWith({ ...FILES, 'teams/platform.yaml': TEAM + keys });
    const run = await runAction({ workspace, inputs: { operation: 'validate' } });
    expect(run.errors).toHaveLength(10);
    expect(run.errors.at(-2)).toContain('22 more');
    expect(run.errors.at(-1)).toContain('30 errors');
    for (let i = 0; i < 30; i++) expect(run.summary).toContain(`unknown_${i}`);
  });

  it('lets no text of a file become a command to the runner', async () => {
    const workspace = await workspaceWith({
      ...FILES,
      'teams/platform.yaml': `${TEAM}"x\\n::add-mask::a\\n::set-output name=valid::true": 1\n`,
    });
    const run = await runAction({ workspace, inputs: { operation: 'validate' } });
    expect(run.exitCode).toBe(1);
    expect(
      run.commands.map(({ name }) => name).filter((name) => !['error', 'warning', 'notice'].includes(name)),
    ).toEqual([]);
    expect(run.outputs.valid).toBe('false');
  });

  it('lets no name of a file become a command to the runner, in the log neither', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `teams/z${i}\n::warning file=x::b\n.yaml`);
    const workspace = await workspaceWith({
      ...FILES,
      ...Object.fromEntries(names.map((name) => [name, TEAM])),
    });
    const run = await runAction({ workspace, inputs: { operation: 'validate' } });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toHaveLength(10);
    expect(run.commands).toHaveLength(10);
  });

  it('keeps its summary below 1 MiB and its log short, however many problems a file has', async () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `unknown_key_number_${i}: 1\n`).join('');
    const workspace = await workspaceWith({ ...FILES, 'teams/platform.yaml': TEAM + keys });
    const run = await runAction({ workspace, inputs: { operation: 'validate' } });
    expect(run.exitCode).toBe(1);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_048_576);
    expect(run.log.split('\n').length).toBeLessThan(300);
  });
});

it('broken team files stop a report before anything is fetched or written', async () => {
  const workspace = await workspaceWith({ ...FILES, 'teams/web.yaml': 'team_name: Web\n' });
  const run = await runAction({ workspace, inputs: { source: 'sample' } });
  expect(run.exitCode).toBe(1);
  expect(run.log).not.toContain('Fetching');
  expect(run.errors.at(-1)).toContain('nothing was fetched or sent');
  expect((await filesBelow(workspace)).filter((file) => file.startsWith('out'))).toEqual([]);
});

it('an address in no allowed domain stops a report before anything is fetched or written', async () => {
  const workspace = await workspaceWith({
    ...FILES,
    'config/agent.yaml': 'global_admin_emails: [a@example.org]\nallowed_recipient_domains: [example.org]\n',
  });
  const run = await runAction({ workspace, inputs: { source: 'sample' } });
  expect(run.exitCode).toBe(1);
  expect(run.errors[0]).toContain('"platform@example.com" is not in an allowed domain');
  expect(run.log).not.toContain('Fetching');
  expect((await filesBelow(workspace)).filter((file) => file.startsWith('out'))).toEqual([]);
});

it('this repository itself is valid', async () => {
  const workspace = await workspaceWith({
    'config/agent.yaml': await readFile('config/agent.yaml', 'utf8'),
    'teams/platform.yaml': await readFile('teams/platform.yaml', 'utf8'),
    'teams/devops.yaml': await readFile('teams/devops.yaml', 'utf8'),
    'teams/data-science.yaml': await readFile('teams/data-science.yaml', 'utf8'),
  });
  const run = await runAction({ workspace, inputs: { operation: 'validate' } });
  expect([run.exitCode, run.errors, run.outputs]).toMatchObject([
    0,
    [],
    { valid: 'true', errors: '0', warnings: '0' },
  ]);
});
