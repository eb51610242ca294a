import { onTestFinished, describe, expect, it } from 'vitest';
import { startEntraServer, type EntraServer, type Fault } from '../servers/entra.ts';
import { failuresIn, keysBelow, placesThatShow, statesIn } from './mail-facts.ts';
import { dueAgo, mailedOrganisation, type Mailed } from './mailed.ts';
import type { ActionRun } from './runner.ts';

const USER = 'reports@example.com';
const ONE_TRY = `${dueAgo(0)}global_admin_emails: [finops@example.com]\nmail: { messages_per_minute: 6000, retry_after: [] }\n`;

interface Tenant extends Mailed {
  readonly entra: EntraServer;
}

/** An organisation whose mail server takes every access token that Entra gave out, and no password. */
async function tenant(files: Readonly<Record<string, string>> = {}): Promise<Tenant> {
  const entra = await startEntraServer();
  onTestFinished(entra.close);
  const tokens = new Set<string>();
  const mailed = await mailedOrganisation({ files, smtp: { login: { kind: 'token', user: USER, tokens } } });
  mailed.smtp.fault({
    at: 'auth',
    times: Infinity,
    tap: () => {
      for (const token of entra.issued) tokens.add(token);
    },
  });
  return { ...mailed, entra };
}

function maskedBy({ commands }: ActionRun): string[] {
  return commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
}

async function expectWholeWeek(ended: ActionRun, mailed: Tenant): Promise<void> {
  const { smtp, entra } = mailed;
  expect([ended.exitCode, ended.errors]).toEqual([0, []]);
  expect(smtp.received.flatMap(({ to }) => to).sort()).toEqual([
    'alpha-lead@example.com',
    'alpha@example.com',
    'bravo@example.com',
    'finops@example.com',
  ]);
  expect(smtp.received.map(({ authenticatedAs }) => authenticatedAs)).toEqual([USER, USER, USER]);
  expect(smtp.violations).toEqual([]);
  expect(maskedBy(ended)).toEqual(expect.arrayContaining([...entra.issued]));
  for (const token of entra.issued) expect(await placesThatShow(token, ended, mailed)).toEqual([]);
}

describe('mail with OAuth', () => {
  it('logs in with a client secret, and renews once a token that the mail server refuses', async () => {
    const mailed = await tenant();
    const { run, smtp, entra } = mailed;
    smtp.fault({
      at: 'auth',
      when: () => entra.issued.length === 1,
      times: Infinity,
      does: { reply: '535 5.7.3 Authentication unsuccessful' },
    });
    const ended = await run({}, { env: entra.env });
    await expectWholeWeek(ended, mailed);
    expect([entra.count('token'), entra.count('id-token')]).toEqual([2, 0]);
    expect(new Set(smtp.logins.filter(({ isAccepted }) => isAccepted).map(({ secret }) => secret))).toEqual(
      new Set([entra.issued[1]]),
    );
    const secret = entra.env.SMTP_OAUTH_CLIENT_SECRET ?? '';
    expect(secret).not.toBe('');
    expect(await placesThatShow(secret, ended, mailed)).toEqual([]);
  });

  it("logs in with GitHub's ID token where no secret is stored, and asks for one access token", async () => {
    const mailed = await tenant();
    const { run, entra } = mailed;
    const ended = await run({}, { env: entra.federatedEnv });
    await expectWholeWeek(ended, mailed);
    expect([entra.count('token'), entra.count('id-token')]).toEqual([1, 1]);
    // The ID token and the access token.
    const masked = maskedBy(ended);
    expect(masked).toHaveLength(2);
    for (const token of masked) expect(await placesThatShow(token, ended, mailed)).toEqual([]);
    const requestToken = entra.federatedEnv.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '';
    expect(requestToken).not.toBe('');
    expect(await placesThatShow(requestToken, ended, mailed)).toEqual([]);
  });

  it.each<{ name: string; secret?: string; fault?: Fault; says: RegExp; most: number }>([
    {
      name: 'a wrong client secret',
      secret: 'Wr0ng~secret+of/the=tests',
      says: /the client secret is wrong \(AADSTS7000215\)\. Set SMTP_OAUTH_CLIENT_SECRET to the Value/,
      most: 1,
    },
    {
      name: 'a token endpoint that is down',
      fault: { at: 'token', times: Infinity, kind: 'reset' },
      says: /127\.0\.0\.1:\d+ did not answer \(ECONNRESET\)\. Look whether it can be reached from the runner/,
      most: 3,
    },
  ])('tells of $name with one explanation, and asks the mail server nothing', async (given) => {
    const mailed = await tenant({ 'config/agent.yaml': ONE_TRY });
    const { run, smtp, s3, entra } = mailed;
    if (given.fault !== undefined) entra.failNext(given.fault);
    const secret = given.secret ?? entra.env.SMTP_OAUTH_CLIENT_SECRET ?? '';
    const ended = await run({}, { env: { ...entra.env, SMTP_OAUTH_CLIENT_SECRET: secret } });
    expect([ended.exitCode, ended.outputs.delivered]).toEqual([1, '0']);
    expect([smtp.received, smtp.connections]).toEqual([[], 0]);
    expect(await statesIn(mailed)).toEqual({ alpha: 'failed', bravo: 'failed', admin: 'failed' });
    const failures = await failuresIn(mailed);
    const reasons = failures.map(({ message }) => message.replace(/^Not delivered to [^:]+: /, ''));
    expect([reasons.length, new Set(reasons).size]).toEqual([3, 1]);
    expect(reasons[0]).toMatch(given.says);
    expect(ended.errors[0]).toMatch(given.says);
    expect(keysBelow(s3, 'costs/')).toHaveLength(3);
    // By each of the two teams' connections, if they do not share it, and once more for the admins.
    expect(entra.count('token')).toBeLessThanOrEqual(3 * given.most);
    expect(secret).not.toBe('');
    expect(await placesThatShow(secret, ended, mailed)).toEqual([]);
  });
});
