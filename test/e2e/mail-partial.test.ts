import { expect, it } from 'vitest';
import {
  entryAt,
  failuresIn,
  mailTo,
  messagesTo,
  periodIn,
  statesAt,
  statesIn,
  summaryOf,
  wordsOf,
} from './mail-facts.ts';
import { mailedOrganisation } from './mailed.ts';
import { ALPHA, BRAVO } from './small-organisation.ts';
import { writeFiles } from './workspace.ts';

const GONE = '550 5.1.1 The email account that you tried to reach does not exist';
const LATER = '451 4.7.1 Greylisted, come back later';

function alphaTo(...addresses: string[]): Record<string, string> {
  const text = `team_name: Alpha\naws_account_id: '${ALPHA}'\nteam_email: [${addresses.join(', ')}]\n`;
  return { 'teams/alpha.yaml': text };
}

it('an address that is refused is named with the reason, and its correction alone is sent the mail later', async () => {
  const mailed = await mailedOrganisation({
    files: alphaTo('a@example.com', 'gone@example.com', 'c@example.com'),
  });
  const { run, smtp, s3, workspace } = mailed;
  const refusal = smtp.fault({
    at: 'rcpt',
    when: ({ address }) => address === 'gone@example.com',
    times: Infinity,
    does: { reply: GONE },
  });
  const first = await run();
  expect([first.exitCode, first.outputs.delivered, first.outputs.failures]).toEqual([1, '1', '1']);
  expect(refusal.count()).toBe(1);
  const period = await periodIn(mailed);
  expect(messagesTo(smtp, 'a@example.com').map(({ to }) => to)).toEqual([['a@example.com', 'c@example.com']]);
  expect(await statesIn(mailed)).toEqual({ alpha: 'failed', bravo: 'sent', admin: 'sent' });
  expect(statesAt(s3, period, 'alpha')).toEqual({
    'a@example.com': 'sent',
    'gone@example.com': 'failed',
    'c@example.com': 'sent',
  });
  const [failure] = await failuresIn(mailed);
  expect(failure).toMatchObject({ stage: 'deliver', scope: 'team alpha' });
  expect(failure?.message).toMatch(/^Not delivered to gone@example\.com: .*550 5\.1\.1.*Correct the address/);
  expect(first.errors[0]).toContain(failure?.message);
  expect(first.errors).toHaveLength(2);
  const toAdmins = wordsOf(await mailTo(smtp, 'finops@example.com'));
  expect(toAdmins).toContain('Not delivered to gone@example.com');
  expect(toAdmins).toContain('Team reports: 1 sent, 1 not delivered.');
  expect(summaryOf(first)).toContain(failure?.message);
  const before = entryAt(s3, period, 'alpha').mail;

  await writeFiles(workspace, alphaTo('a@example.com', 'new@example.com', 'c@example.com'));
  const second = await run({}, { env: { GITHUB_RUN_ID: '7654321' } });
  expect([second.exitCode, second.errors]).toEqual([0, []]);
  expect(smtp.received.slice(3).map(({ to }) => to)).toEqual([['new@example.com']]);
  expect(smtp.violations).toEqual([]);
  expect(await statesIn(mailed)).toEqual({ alpha: 'sent', bravo: 'skipped', admin: 'skipped' });
  const { mail } = entryAt(s3, period, 'alpha');
  expect([mail.messageId, mail.date]).toEqual([before.messageId, before.date]);
  const corrected = await mailTo(smtp, 'new@example.com');
  expect(corrected.messageId).toBe(mail.messageId);
  expect(corrected.html).toEqual((await mailTo(smtp, 'a@example.com')).html);
  const raw = messagesTo(smtp, 'new@example.com')[0]?.raw;
  expect(s3.objects.get(mail.key)?.body).toEqual(raw);
  expect(raw?.toString('latin1')).not.toContain('gone@example.com');
});

it('what is put off once is delivered by the same run; what is put off each time ends it red', async () => {
  const mailed = await mailedOrganisation();
  const { run, smtp, s3 } = mailed;
  const puttingOff = (address: string, times: number) =>
    smtp.fault({ at: 'rcpt', when: (reached) => reached.address === address, times, does: { reply: LATER } });
  const once = puttingOff('alpha@example.com', 1);
  const always = puttingOff('bravo@example.com', Infinity);
  const ended = await run();
  expect([ended.exitCode, ended.outputs.delivered, ended.outputs.failures]).toEqual([1, '1', '1']);
  // The first attempt, and one after each of the two pauses of retry_after.
  expect([once.count(), always.count()]).toEqual([1, 3]);
  expect(smtp.deliveriesTo('alpha@example.com')).toBe(1);
  expect(smtp.deliveriesTo('alpha-lead@example.com')).toBe(1);
  expect(smtp.deliveriesTo('bravo@example.com')).toBe(0);
  expect(smtp.violations).toEqual([]);
  expect(await statesIn(mailed)).toEqual({ alpha: 'sent', bravo: 'failed', admin: 'sent' });
  const period = await periodIn(mailed);
  expect(entryAt(s3, period, 'alpha').recipients).toMatchObject([
    { address: 'alpha@example.com', state: 'sent', attempts: 2, error: null },
    { address: 'alpha-lead@example.com', state: 'sent', attempts: 1, error: null },
  ]);
  expect(entryAt(s3, period, 'bravo')).toMatchObject({
    claim: null,
    recipients: [{ address: 'bravo@example.com', state: 'failed', attempts: 3, serverMessageId: null }],
  });
  const failures = await failuresIn(mailed);
  expect(failures).toMatchObject([{ stage: 'deliver', scope: 'team bravo' }]);
  expect(failures[0]?.message).toMatch(/Not delivered to bravo@example\.com: .*451 4\.7\.1 Greylisted/);
  expect(failures[0]?.message).toContain('Run again in a few minutes');
  expect(ended.errors[0]).toContain(failures[0]?.message);
  expect(wordsOf(await mailTo(smtp, 'finops@example.com'))).toContain('1 sent, 1 not delivered');
  expect(summaryOf(ended)).toContain(failures[0]?.message);
});

it('a mail to the admins that is refused ends the run red, though all teams have theirs; a team that is not enabled is not missed', async () => {
  const mailed = await mailedOrganisation({
    files: {
      'teams/bravo.yaml': `team_name: Bravo\naws_account_id: '${BRAVO}'\nteam_email: bravo@example.com\nenabled: false\n`,
    },
  });
  const { run, smtp } = mailed;
  smtp.fault({
    at: 'rcpt',
    when: ({ address }) => address === 'finops@example.com',
    does: { reply: GONE },
  });
  const ended = await run();
  expect([ended.exitCode, ended.outputs.delivered, ended.outputs.failures]).toEqual([1, '1', '1']);
  expect(smtp.received.map(({ to }) => to)).toEqual([['alpha@example.com', 'alpha-lead@example.com']]);
  expect(await statesIn(mailed)).toEqual({ alpha: 'sent', bravo: null, admin: 'failed' });
  const [failure] = await failuresIn(mailed);
  expect(failure).toMatchObject({ stage: 'deliver', scope: 'admins' });
  expect(failure?.message).toContain('Not delivered to finops@example.com');
  expect(ended.errors[0]).toContain(failure?.message);
  expect(summaryOf(ended)).toContain(`admins: ${failure?.message ?? ''}`);
});
