import { describe, expect, it, onTestFinished } from 'vitest';
import { startEntraServer } from '../servers/entra.ts';
import { entryAt, keysBelow, mailTo, placesThatShow, wordsOf } from './mail-facts.ts';
import { mailedOrganisation, QUICK, type Mailed } from './mailed.ts';
import { filesBelow, readJson } from './workspace.ts';

const RUN = '1234567';

interface TestMailJson {
  readonly team: string | null;
  readonly delivery: { readonly state: string; readonly recipients: readonly string[] };
  readonly failures: readonly unknown[];
}

describe('test-mail', () => {
  it.each<{
    name: string;
    inputs: Record<string, string>;
    report: string;
    to: readonly string[];
    whose: string;
  }>([
    {
      name: 'a team',
      inputs: { team: 'alpha' },
      report: 'alpha',
      to: ['alpha@example.com', 'alpha-lead@example.com'],
      whose: 'team Alpha',
    },
    { name: 'the admins', inputs: {}, report: 'admin', to: ['finops@example.com'], whose: 'the admins' },
  ])('sends one mail without any cost to $name, and another one when it is run again', async (given) => {
    const { name, inputs, report, to, whose } = given;
    const mailed = await mailedOrganisation();
    const { run, smtp, s3, workspace } = mailed;
    const byHand = async (attempt: number) =>
      run(
        { operation: 'test-mail', ...inputs },
        { event: 'workflow_dispatch', env: { GITHUB_RUN_ATTEMPT: String(attempt) } },
      );
    const ended = await byHand(1);
    expect([ended.exitCode, ended.errors, ended.outputs.delivered]).toEqual([0, [], '1']);
    expect(smtp.received.map((message) => message.to)).toEqual([to]);
    expect(smtp.violations).toEqual([]);
    const mail = await mailTo(smtp, to[0] ?? '');
    expect(mail.subject).toBe(`[Test] AWS cost reports for ${whose} arrive here`);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(wordsOf(mail)).toContain('There is nothing to do. This mail holds no cost.');
    expect(`${mail.text ?? ''}${String(mail.html)}`).not.toMatch(/\$ ?\d/);
    const entry = entryAt(s3, `test-mail-${RUN}-1`, report);
    expect(entry.recipients.map(({ address, state }) => [address, state])).toEqual(
      to.map((address) => [address, 'sent']),
    );
    expect(entry.mail.messageId).toBe(mail.messageId);
    // No report, so no history.
    expect(keysBelow(s3, '').filter((key) => !/^(deliveries|outbox)\//.test(key))).toEqual([]);
    const json = await readJson<TestMailJson>(workspace, 'out/test-mail.json');
    expect(json).toMatchObject({
      team: inputs.team ?? null,
      delivery: { state: 'sent', recipients: to },
      failures: [],
    });
    expect(ended.summary).toContain(`Test mail to ${whose}`);
    expect((await byHand(2)).exitCode, name).toBe(0);
    expect(smtp.received).toHaveLength(2);
  });

  it('says what to do when nobody is configured', async () => {
    const mailed = await mailedOrganisation({ files: { 'config/agent.yaml': QUICK } });
    const ended = await mailed.run({ operation: 'test-mail' });
    expect(ended.exitCode).toBe(1);
    expect(ended.errors).toEqual([
      'There is nobody to send a test mail to. Write addresses into global_admin_emails, or name a team in input team.',
    ]);
    expect(mailed.smtp.connections).toBe(0);
  });

  it('ends red with the reason when the mail is refused', async () => {
    const mailed = await mailedOrganisation();
    mailed.smtp.fault({ at: 'rcpt', times: Infinity, does: { reply: '550 5.1.1 No such user' } });
    const ended = await mailed.run({ operation: 'test-mail' });
    expect([ended.exitCode, ended.outputs.delivered, ended.outputs.failures]).toEqual([1, '0', '1']);
    expect(ended.errors[0]).toMatch(/Not delivered to finops@example\.com: .*550 5\.1\.1 No such user/);
    expect(ended.summary).toContain('Not delivered');
  });
});

interface HealthJson {
  readonly status: string;
  readonly checks: readonly { readonly name: string; readonly state: string; readonly message: string }[];
}

async function mailChecksIn({ workspace }: Mailed): Promise<HealthJson['checks']> {
  const { checks } = await readJson<HealthJson>(workspace, 'out/health.json');
  return checks.filter(({ name }) => name.startsWith('mail'));
}

describe('health', () => {
  it('logs in to the mail server and sends nothing', async () => {
    const mailed = await mailedOrganisation();
    const { run, smtp, s3, workspace } = mailed;
    const ended = await run({ operation: 'health' });
    expect([ended.exitCode, ended.errors]).toEqual([0, []]);
    expect(await mailChecksIn(mailed)).toMatchObject([{ name: 'mail', state: 'ok' }]);
    expect(smtp.logins.map(({ isAccepted }) => isAccepted)).toEqual([true]);
    expect([smtp.received, smtp.violations]).toEqual([[], []]);
    expect([...s3.objects.keys()]).toEqual([]);
    expect((await filesBelow(workspace)).filter((file) => file.endsWith('.eml'))).toEqual([]);
    expect(ended.summary).toContain('✅ ok');
  });

  it('tells of a wrong password without showing it', async () => {
    const mailed = await mailedOrganisation();
    const password = 'Wr0ng+pass/word=of the tests';
    const ended = await mailed.run({ operation: 'health' }, { env: { SMTP_PASSWORD: password } });
    expect([ended.exitCode, ended.outputs.failures]).toEqual([1, '1']);
    expect(await mailChecksIn(mailed)).toMatchObject([{ name: 'mail', state: 'failed' }]);
    expect(ended.errors[0]).toMatch(/^mail: .*535 5\.7\.3.*correct SMTP_USER and SMTP_PASSWORD/i);
    expect(mailed.smtp.logins).toHaveLength(1);
    expect(mailed.smtp.received).toEqual([]);
    expect(await placesThatShow(password, ended, mailed)).toEqual([]);
  });

  it('tells an access token that is not given from a mail server that does not take it', async () => {
    const entra = await startEntraServer();
    onTestFinished(entra.close);
    const login = { kind: 'token', user: 'reports@example.com', tokens: new Set<string>() } as const;
    const mailed = await mailedOrganisation({ smtp: { login } });
    const health = (secret: string) =>
      mailed.run({ operation: 'health' }, { env: { ...entra.env, SMTP_OAUTH_CLIENT_SECRET: secret } });
    const wrong = await health('Wr0ng~secret+of/the=tests');
    expect(wrong.exitCode).toBe(1);
    expect(await mailChecksIn(mailed)).toMatchObject([{ name: 'mail: access token', state: 'failed' }]);
    expect(wrong.errors[0]).toContain('the client secret is wrong (AADSTS7000215)');
    expect(mailed.smtp.connections).toBe(0);

    const right = await health(entra.env.SMTP_OAUTH_CLIENT_SECRET ?? '');
    expect(right.exitCode).toBe(1);
    expect(await mailChecksIn(mailed)).toMatchObject([
      { name: 'mail: access token', state: 'ok' },
      { name: 'mail', state: 'failed' },
    ]);
    expect(right.errors[0]).toMatch(/535 5\.7\.3.*service principal/);
    expect(entra.issued.length).toBeGreaterThan(0);
    for (const token of entra.issued) expect(await placesThatShow(token, right, mailed)).toEqual([]);
    expect(mailed.smtp.received).toEqual([]);
  });
});
