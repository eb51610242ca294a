import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../src/calendar/day.ts';
import { keysBelow, placesThatShow } from './mail-facts.ts';
import { MAIL_SETTINGS, mailedOrganisation, type Mailed } from './mailed.ts';
import { BRAVO } from './small-organisation.ts';
import { filesBelow } from './workspace.ts';

const YESTERDAY = addDays(dayOf(new Date()), -1);
const ONE_TEAM = { operation: 'team-report', team: 'bravo' };
const TEST_MAIL = { operation: 'test-mail' };

async function expectNothingDone({ smtp, s3, workspace }: Mailed): Promise<void> {
  expect([smtp.connections, s3.requests]).toEqual([0, []]);
  expect((await filesBelow(workspace)).filter((file) => file.startsWith('out/'))).toEqual([]);
}

describe('mail that could do harm is refused before anything is asked of anyone', () => {
  it.each<{ name: string; inputs: Record<string, string>; says: string }>([
    { name: 'sample data', inputs: { source: 'sample' }, says: 'Sample data must not reach a mailbox' },
    {
      name: "a team's sample data",
      inputs: { ...ONE_TEAM, source: 'sample' },
      says: 'Sample data must not reach a mailbox',
    },
    {
      name: 'another day',
      inputs: { 'as-of': YESTERDAY },
      says: `as-of: ${YESTERDAY} is refused with delivery: smtp`,
    },
    {
      name: "a team's other day",
      inputs: { ...ONE_TEAM, 'as-of': YESTERDAY },
      says: `as-of: ${YESTERDAY} is refused with delivery: smtp`,
    },
    {
      name: 'a ledger that is lost with the runner',
      inputs: { storage: 'local' },
      says: 'storage: local is refused with delivery: smtp on a GitHub-hosted runner',
    },
    {
      name: 'a test mail whose ledger is lost with the runner',
      inputs: { ...TEST_MAIL, storage: 'local' },
      says: 'storage: local is refused with delivery: smtp on a GitHub-hosted runner',
    },
  ])('$name', async ({ inputs, says }) => {
    const mailed = await mailedOrganisation();
    const ended = await mailed.run(inputs);
    expect(ended.exitCode).toBe(1);
    expect(ended.errors).toHaveLength(1);
    expect(ended.errors[0]).toContain(says);
    await expectNothingDone(mailed);
  });

  it.each<{ name: string; files: Record<string, string>; at: { file: string; line: string }; says: string }>([
    {
      name: 'a team',
      files: {
        'config/agent.yaml': `${MAIL_SETTINGS}allowed_recipient_domains: [example.com]\n`,
        'teams/bravo.yaml': `team_name: Bravo\naws_account_id: '${BRAVO}'\nteam_email: bravo@exmaple.com\n`,
      },
      at: { file: 'teams/bravo.yaml', line: '3' },
      says: '"bravo@exmaple.com" is not in an allowed domain (example.com)',
    },
    {
      name: 'redirect_all_to',
      files: {
        'config/agent.yaml': `${MAIL_SETTINGS}allowed_recipient_domains: [example.com]\nredirect_all_to: pilot@example.org\n`,
      },
      at: { file: 'config/agent.yaml', line: '6' },
      says: '"pilot@example.org" is not in an allowed domain (example.com)',
    },
  ])('an address of $name in no allowed domain', async ({ files, at, says }) => {
    const mailed = await mailedOrganisation({ files });
    for (const operation of ['weekly-report', 'validate']) {
      const ended = await mailed.run({ operation });
      expect(ended.exitCode, operation).toBe(1);
      expect(ended.log, operation).not.toContain('Fetching');
      expect(ended.commands[0], operation).toMatchObject({ name: 'error', properties: at });
      expect(ended.errors[0], operation).toContain(says);
      expect([mailed.smtp.connections, mailed.s3.requests], operation).toEqual([0, []]);
    }
  });
});

describe('nothing but delivery by SMTP opens a connection to the mail server that is named', () => {
  it.each<{ name: string; inputs: Record<string, string> }>([
    { name: "a preview of a team's report", inputs: { operation: 'preview-team-report', team: 'bravo' } },
    {
      name: "a preview of the admins' report with delivery smtp",
      inputs: { operation: 'preview-admin-report', delivery: 'smtp' },
    },
    { name: 'sample data in an outbox', inputs: { source: 'sample', delivery: 'outbox', 'focus-path': '' } },
    { name: 'a week in an outbox', inputs: { delivery: 'outbox' } },
  ])('$name', async ({ inputs }) => {
    const mailed = await mailedOrganisation();
    const { run, smtp, s3, env } = mailed;
    const ended = await run(inputs);
    expect([ended.exitCode, ended.errors]).toEqual([0, []]);
    expect(smtp.connections).toBe(0);
    expect([...keysBelow(s3, 'deliveries/'), ...keysBelow(s3, 'outbox/')]).toEqual([]);
    expect(await placesThatShow(env.SMTP_PASSWORD ?? 'none', ended, mailed)).toEqual([]);
  });
});
