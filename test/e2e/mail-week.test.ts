import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
import { addDays, dayOf } from '../../src/calendar/day.ts';
import { csv } from '../fetch/focus/exports.ts';
import {
  asLines,
  deliveriesIn,
  entryAt,
  keysBelow,
  mailTo,
  messagesTo,
  periodIn,
  placesThatShow,
  reportFile,
  statesAt,
  statesIn,
} from './mail-facts.ts';
import { dueAgo, mailedOrganisation, type Mailed } from './mailed.ts';
import { schemaFaults } from './report-json.ts';
import { BRAVO, charges } from './small-organisation.ts';
import type { ActionRun } from './runner.ts';
import { readJson } from './workspace.ts';

/** Costs that rise by cents, but Bravo's by 50 a day: its change is the largest of any month. */
function exportOfRising(): string {
  const rows = charges(addDays(dayOf(new Date()), -97), 95);
  const own = rows.filter(({ SubAccountId }) => SubAccountId === BRAVO);
  const risen = own.map((row, i) => ({ ...row, EffectiveCost: String(100 + 50 * i) }));
  return csv([...rows.filter(({ SubAccountId }) => SubAccountId !== BRAVO), ...risen]);
}

/** One mail at a time, so that their order is that of the connection. */
const ONE_BY_ONE = `${dueAgo(0)}global_admin_emails: [finops@example.com]\nmail: { messages_per_minute: 6000, connections: 1 }\n`;

const RECIPIENTS = {
  bravo: ['bravo@example.com'],
  alpha: ['alpha@example.com', 'alpha-lead@example.com'],
  admin: ['finops@example.com'],
};

async function expectDelivered(
  mailed: Mailed,
  report: keyof typeof RECIPIENTS,
  period: string,
): Promise<void> {
  const { smtp, s3 } = mailed;
  const to = RECIPIENTS[report];
  const [message] = messagesTo(smtp, to[0] ?? '');
  if (message === undefined) throw new Error(`${report} was not delivered`);
  const entry = entryAt(s3, period, report);
  expect(entry).toMatchObject({
    schema: 1,
    deliveryKey: period,
    report,
    generation: 1,
    openedBy: '1234567',
    claim: null,
    recipients: to.map((address) => ({
      address,
      state: 'sent',
      attempts: 1,
      serverMessageId: message.serverMessageId,
      error: null,
    })),
  });
  expect([message.from, message.to]).toEqual(['reports@example.com', to]);
  expect(s3.objects.get(entry.mail.key)?.body.equals(message.raw), report).toBe(true);

  const mail = await simpleParser(message.raw);
  expect(mail.messageId).toBe(entry.mail.messageId);
  expect(mail.messageId).toMatch(
    new RegExp(`^<cost\\.${period}\\.${report}\\.1\\.[0-9a-f]{8}@example\\.com>$`),
  );
  expect(mail.date?.getTime()).toBe(Math.floor(Date.parse(entry.mail.date) / 1000) * 1000);
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(asLines(String(mail.html))).toBe(await reportFile(mailed, `${report}.html`));
  expect(asLines(mail.text ?? '')).toBe(await reportFile(mailed, `${report}.txt`));

  expect((await deliveriesIn(mailed))[report]).toEqual({
    state: 'sent',
    recipients: to,
    messageId: entry.mail.messageId,
    file: null,
    results: to.map((address) => ({ address, state: 'sent', message: null })),
    problem: null,
  });
}

it('a scheduled week reaches everyone once, and no later run of the same week sends anything', async () => {
  const mailed = await mailedOrganisation({
    files: { 'billing.csv': exportOfRising(), 'config/agent.yaml': ONE_BY_ONE },
  });
  const { run, smtp, s3, workspace, env } = mailed;
  const first = await run();
  expect([first.exitCode, first.errors]).toEqual([0, []]);
  expect(first.outputs).toMatchObject({ delivered: '2', failures: '0' });
  expect(smtp.violations).toEqual([]);
  // The largest change first, the admins last.
  expect(smtp.received.map(({ to }) => to)).toEqual(Object.values(RECIPIENTS));
  expect(smtp.logins).toMatchObject([{ user: 'reports@example.com', isAccepted: true }]);

  const period = await periodIn(mailed);
  expect(period).toMatch(/^\d{4}-W\d{2}$/);
  expect(schemaFaults(await readJson(workspace, 'out/weekly-report.json'))).toEqual([]);
  for (const report of ['bravo', 'alpha', 'admin'] as const) await expectDelivered(mailed, report, period);
  const reports = ['admin', 'alpha', 'bravo'];
  expect(keysBelow(s3, 'deliveries/')).toEqual(reports.map((id) => `deliveries/${period}/${id}.json`));
  expect(keysBelow(s3, 'outbox/')).toEqual(reports.map((id) => entryAt(s3, period, id).mail.key));
  // Where every mail is delivered there is nothing to tell of delivery, so that a preview has the same bytes.
  expect(asLines((await mailTo(smtp, 'finops@example.com')).text ?? '')).not.toContain('Team reports:');
  // Where tests look for secrets, whatever is there is found.
  expect(await placesThatShow('bravo@example.com', first, mailed)).toEqual(
    expect.arrayContaining(['weekly-report.json', `s3 deliveries/${period}/bravo.json`, 'mails']),
  );
  expect(await placesThatShow(env.SMTP_PASSWORD ?? 'none', first, mailed)).toEqual([]);
  const ledger = keysBelow(s3, 'deliveries/').map((key) => s3.text(key));
  const connections = smtp.connections;

  const again = async (inputs: Record<string, string>, event: string): Promise<ActionRun> => {
    const ended = await run(inputs, { event, env: { GITHUB_RUN_ID: '7654321' } });
    expect([ended.exitCode, ended.errors]).toEqual([0, []]);
    expect([smtp.received.length, smtp.connections]).toEqual([3, connections]);
    expect(keysBelow(s3, 'deliveries/').map((key) => s3.text(key))).toEqual(ledger);
    return ended;
  };
  expect((await again({}, 'schedule')).summary).toContain(`The reports of ${period} are delivered`);
  const byHand = await again({ 'delivery-key': period }, 'workflow_dispatch');
  expect(await statesIn(mailed)).toEqual({ bravo: 'skipped', alpha: 'skipped', admin: 'skipped' });
  expect(byHand.summary).toContain('already sent');
});

it('a team report by hand is sent each time that it is asked for, and once by the attempts of one run', async () => {
  const mailed = await mailedOrganisation();
  const { run, smtp, s3 } = mailed;
  const counts: number[] = [];
  const byHand = async (runId: string, attempt: number, inputs: Record<string, string> = {}) => {
    const ended = await run(
      { operation: 'team-report', team: 'bravo', ...inputs },
      { event: 'workflow_dispatch', env: { GITHUB_RUN_ID: runId, GITHUB_RUN_ATTEMPT: String(attempt) } },
    );
    expect([ended.exitCode, ended.errors]).toEqual([0, []]);
    counts.push(smtp.deliveriesTo('bravo@example.com'));
    return (await deliveriesIn(mailed, 'team-report')).bravo?.state;
  };
  expect(await byHand('101', 1)).toBe('sent');
  expect(await byHand('101', 2)).toBe('skipped');
  expect(await byHand('102', 1)).toBe('sent');
  expect(counts).toEqual([1, 1, 2]);
  expect(keysBelow(s3, 'deliveries/')).toEqual(
    ['101', '102'].map((runId) => `deliveries/manual-${runId}/bravo.json`),
  );

  const all = { 'delivery-key': 'manual-101', resend: 'all' };
  expect(await byHand('103', 1, all)).toBe('sent');
  expect(await byHand('103', 2, all)).toBe('skipped');
  expect(counts.slice(3)).toEqual([3, 3]);
  expect(entryAt(s3, 'manual-101', 'bravo')).toMatchObject({ generation: 2, openedBy: '103' });
  expect(statesAt(s3, 'manual-101', 'bravo')).toEqual({ 'bravo@example.com': 'sent' });
  expect(keysBelow(s3, 'deliveries/')).toHaveLength(2);
  const ids = await Promise.all(
    smtp.received.map(async ({ raw }) => (await simpleParser(raw)).messageId ?? ''),
  );
  expect(new Set(ids).size).toBe(3);
  expect(smtp.received.map(({ to }) => to)).toEqual(Array.from({ length: 3 }, () => ['bravo@example.com']));
});
