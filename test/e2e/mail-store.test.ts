import { periodOf } from '../../src/calendar/schedule.ts';
import { SETTINGS } from '../configuration.ts';
import { describe, expect, it } from 'vitest';
import { entryAt, failuresIn, keysBelow, mailTo, statesAt, statesIn, wordsOf } from './mail-facts.ts';
import { mailedOrganisation } from './mailed.ts';

const WEEK = { 'delivery-key': periodOf(new Date(), SETTINGS) };

function keyOf(report: string): string {
  return `deliveries/${WEEK['delivery-key']}/${report}.json`;
}

describe('a ledger in a bucket that fails', () => {
  it.each([
    { name: 'gives nothing', method: 'GET', kind: '500' },
    { name: 'takes nothing', method: 'PUT', kind: '403' },
  ] as const)('and $name keeps every mail here, and says so', async ({ method, kind }) => {
    const mailed = await mailedOrganisation();
    const { run, smtp, s3 } = mailed;
    const reports = ['alpha', 'bravo', 'admin'];
    for (const report of reports) s3.failNext({ method, key: keyOf(report), times: Infinity, kind });
    const ended = await run(WEEK);
    expect([ended.exitCode, ended.outputs.delivered]).toEqual([1, '0']);
    expect([smtp.received, smtp.connections]).toEqual([[], 0]);
    expect(keysBelow(s3, 'deliveries/')).toEqual([]);
    expect(await statesIn(mailed)).toEqual({ alpha: 'failed', bravo: 'failed', admin: 'failed' });
    const failures = await failuresIn(mailed);
    expect(failures.map(({ scope }) => scope).sort()).toEqual(['admins', 'team alpha', 'team bravo']);
    for (const { message } of failures) {
      expect(message).toContain('Nothing was sent, because the ledger cannot be used.');
      expect(message).toContain('s3://history/deliveries/');
      expect(ended.errors.join('\n')).toContain(message);
    }
    expect(keysBelow(s3, 'costs/')).toHaveLength(3);
    expect(keysBelow(s3, 'runs/')).toHaveLength(1);
  });

  it('of one mail alone, because it cannot be read, keeps that mail here and lets the others go', async () => {
    const mailed = await mailedOrganisation();
    const { run, smtp, s3 } = mailed;
    const foreign = '{"schema":1,"sent":true}\n';
    s3.put(keyOf('alpha'), foreign);
    const ended = await run(WEEK);
    expect(ended.exitCode).toBe(1);
    expect(smtp.received.flatMap(({ to }) => to).sort()).toEqual(['bravo@example.com', 'finops@example.com']);
    expect(await statesIn(mailed)).toEqual({ alpha: 'failed', bravo: 'sent', admin: 'sent' });
    const [failure] = await failuresIn(mailed);
    expect(failure?.message).toContain(`${keyOf('alpha')} is not a ledger entry of this version`);
    expect(failure?.message).toContain('remove it only when nobody has the mail');
    expect(ended.errors[0]).toContain(failure?.message);
    expect(s3.text(keyOf('alpha'))).toBe(foreign);
  });

  it('after the mail is told by the name that the mail server gave it, and the next run sends no second one', async () => {
    const mailed = await mailedOrganisation();
    const { run, smtp, s3 } = mailed;
    /** From when the mail server has the whole mail of an address. */
    const failAfter = (address: string, report: string, times: number): void => {
      smtp.fault({
        at: 'dot',
        when: ({ to }) => to.includes(address),
        tap: () => {
          s3.failNext({ method: 'PUT', key: keyOf(report), times, kind: '403' });
        },
      });
    };
    // All attempts to write down what became of Alpha's, and the first one of Bravo's.
    failAfter('alpha@example.com', 'alpha', 5);
    failAfter('bravo@example.com', 'bravo', 1);
    const first = await run(WEEK);
    const id = smtp.received.find(({ to }) => to.includes('alpha@example.com'))?.serverMessageId ?? 'none';
    expect([first.exitCode, first.outputs.failures]).toEqual([1, '1']);
    expect(smtp.received).toHaveLength(3);
    expect(await statesIn(mailed)).toEqual({ alpha: 'sent', bravo: 'sent', admin: 'sent' });
    expect(statesAt(s3, WEEK['delivery-key'], 'bravo')).toEqual({ 'bravo@example.com': 'sent' });
    expect(statesAt(s3, WEEK['delivery-key'], 'alpha')).toEqual({
      'alpha@example.com': 'sending',
      'alpha-lead@example.com': 'sending',
    });
    const [failure] = await failuresIn(mailed);
    expect(failure).toMatchObject({ stage: 'deliver', scope: 'team alpha' });
    expect(failure?.message).toContain(`alpha@example.com was sent the mail as ${id}`);
    expect(failure?.message).toMatch(/It is not recorded that .* because S3 bucket history failed/);
    expect(first.errors[0]).toContain(failure?.message);
    expect(wordsOf(await mailTo(smtp, 'finops@example.com'))).toContain('It is not recorded that');

    const again = await run(WEEK, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.exitCode).toBe(1);
    expect(smtp.received).toHaveLength(3);
    expect(await statesIn(mailed)).toEqual({ alpha: 'ambiguous', bravo: 'skipped', admin: 'skipped' });
    expect(entryAt(s3, WEEK['delivery-key'], 'alpha')).toMatchObject({
      claim: null,
      recipients: [{ state: 'ambiguous' }, { state: 'ambiguous' }],
    });
    expect(again.errors[0]).toContain('Perhaps delivered to alpha@example.com, alpha-lead@example.com');
    expect(again.errors[0]).toContain(`delivery-key ${WEEK['delivery-key']} and on-ambiguous resend`);
  });
});
