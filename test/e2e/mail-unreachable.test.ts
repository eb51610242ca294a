import { describe, expect, it } from 'vitest';
import type { SmtpServerOptions, SmtpTestServer } from '../servers/smtp.ts';
import { failuresIn, keysBelow, placesThatShow, statesIn } from './mail-facts.ts';
import { mailedOrganisation, type Mailed } from './mailed.ts';
import type { ActionRun } from './runner.ts';
import { readJson } from './workspace.ts';

const WRONG_PASSWORD = 'Wr0ng+pass/word=of the tests';

/** Two more teams, so that a login for each of them would be seen. */
const MORE_TEAMS = Object.fromEntries(
  ['charlie', 'delta', 'echo'].map((team, i) => [
    `teams/${team}.yaml`,
    `team_name: ${team}\naws_account_id: '${String(444_444_444_444 + i)}'\nteam_email: ${team}@example.com\n`,
  ]),
);
const SCOPES = ['alpha', 'bravo', 'charlie', 'delta', 'echo'].map((team) => `team ${team}`);

interface Trouble {
  readonly name: string;
  readonly smtp?: SmtpServerOptions;
  readonly env?: Readonly<Record<string, string>>;
  readonly begin?: (smtp: SmtpTestServer) => void;
  /** What the explanation says: what is wrong, and what to do. */
  readonly says: readonly RegExp[];
  /** The most times that the server may be asked. */
  readonly connections: number;
}

/** Three connections at once, and another that looks again for the admins; a server that may come back is asked after each pause. */
const ONCE = 4;
const AFTER_EACH_PAUSE = 10;

const TROUBLES: readonly Trouble[] = [
  {
    name: 'refuses connections',
    env: { SMTP_PORT: '1' },
    says: [/localhost:1 /, /refuses connections/, /SMTP_HOST|SMTP_PORT/],
    connections: 0,
  },
  {
    name: 'shows a certificate that has expired',
    smtp: { certificate: 'expired' },
    says: [/certificate/, /expired/],
    connections: ONCE,
  },
  {
    name: 'offers no STARTTLS',
    smtp: { encryption: 'none' },
    says: [/offers no STARTTLS, and mail is not sent in clear text/, /SMTP_PORT/],
    connections: ONCE,
  },
  {
    name: 'takes no user name with password any more',
    begin: (smtp) =>
      smtp.fault({
        at: 'auth',
        times: Infinity,
        does: { reply: '550 5.7.30 Basic authentication is not supported for Client Submission.' },
      }),
    says: [/550 5\.7\.30/, /SMTP_OAUTH_TENANT_ID/, /docs\/setup\.md/],
    connections: ONCE,
  },
  {
    name: 'restarts each time',
    begin: (smtp) =>
      smtp.fault({ at: 'greeting', times: Infinity, does: { reply: '421 4.3.2 Service not available' } }),
    says: [/421 4\.3\.2/, /Run again later/],
    connections: AFTER_EACH_PAUSE,
  },
];

/** The run did all but the mail, and tells of it once and for everyone. */
async function expectAllTold(ended: ActionRun, mailed: Mailed, says: readonly RegExp[]): Promise<void> {
  const { s3, smtp } = mailed;
  expect([ended.exitCode, ended.outputs.delivered]).toEqual([1, '0']);
  expect(smtp.received).toEqual([]);
  const states = await statesIn(mailed);
  expect(Object.values(states)).toEqual(Object.values(states).map(() => 'failed'));
  const failures = await failuresIn(mailed);
  expect(failures.map(({ scope }) => scope).sort()).toEqual(['admins', ...SCOPES]);
  // Whom it concerns is different each time; what is wrong is not.
  const reasons = new Set(failures.map(({ message }) => message.replace(/^Not delivered to [^:]+: /, '')));
  expect([...reasons]).toHaveLength(1);
  for (const text of says) expect([...reasons][0]).toMatch(text);
  expect(ended.errors[0]).toContain([...reasons][0]);
  expect(ended.summary).toContain('Not delivered');
  expect(keysBelow(s3, 'costs/')).not.toEqual([]);
  const runs = keysBelow(s3, 'runs/').map((key) => JSON.parse(s3.text(key) ?? '') as unknown);
  expect(runs).toMatchObject([{ deliveries: 0, failures }]);
}

describe('a mail server that', () => {
  it.each(TROUBLES)('$name is explained once, and nothing else is lost', async (trouble) => {
    const mailed = await mailedOrganisation({ files: MORE_TEAMS, smtp: trouble.smtp ?? {} });
    trouble.begin?.(mailed.smtp);
    const ended = await mailed.run({}, { env: trouble.env ?? {} });
    await expectAllTold(ended, mailed, trouble.says);
    expect(mailed.smtp.connections).toBeLessThanOrEqual(trouble.connections);
    const password = mailed.env.SMTP_PASSWORD ?? '';
    expect(password).not.toBe('');
    expect(await placesThatShow(password, ended, mailed)).toEqual([]);
  });

  it('refuses the password is not asked once for each team, and a re-run with the right one delivers to all', async () => {
    const mailed = await mailedOrganisation({ files: MORE_TEAMS });
    const { run, smtp, s3, workspace } = mailed;
    const ended = await run({}, { env: { SMTP_PASSWORD: WRONG_PASSWORD } });
    await expectAllTold(ended, mailed, [/535 5\.7\.3/, /SMTP_USER and SMTP_PASSWORD/]);
    expect(smtp.logins.map(({ isAccepted }) => isAccepted)).not.toContain(true);
    expect(smtp.logins.length).toBeGreaterThan(0);
    expect(smtp.logins.length).toBeLessThanOrEqual(ONCE);
    expect(await placesThatShow(WRONG_PASSWORD, ended, mailed)).toEqual([]);

    const again = await run({}, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect([again.exitCode, again.errors]).toEqual([0, []]);
    expect(smtp.received.flatMap(({ to }) => to).sort()).toEqual([
      'alpha-lead@example.com',
      'alpha@example.com',
      'bravo@example.com',
      'charlie@example.com',
      'delta@example.com',
      'echo@example.com',
      'finops@example.com',
    ]);
    expect(keysBelow(s3, 'deliveries/')).toHaveLength(6);
    expect(await placesThatShow(mailed.env.SMTP_PASSWORD ?? '', again, mailed)).toEqual([]);
    const { calls } = await readJson<{ calls: Record<string, number> }>(workspace, 'out/weekly-report.json');
    expect(calls.smtp).toBe(6);
  });
});
