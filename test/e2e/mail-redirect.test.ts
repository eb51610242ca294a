import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
import { deliveriesIn, keysBelow, periodIn, wordsOf } from './mail-facts.ts';
import { MAIL_SETTINGS, mailedOrganisation } from './mailed.ts';
import { writeFiles } from './workspace.ts';

const PILOT = 'pilot@example.com';
const MEANT_FOR = {
  alpha: 'alpha@example.com, alpha-lead@example.com',
  bravo: 'bravo@example.com',
  admin: 'finops@example.com',
};

it('redirect_all_to sends every mail to that address alone; without it the people concerned get theirs', async () => {
  const mailed = await mailedOrganisation({
    files: { 'config/agent.yaml': `${MAIL_SETTINGS}redirect_all_to: ${PILOT}\n` },
  });
  const { run, smtp, s3, workspace } = mailed;
  const first = await run();
  expect([first.exitCode, first.errors]).toEqual([0, []]);
  expect(smtp.received.map(({ to }) => to)).toEqual([[PILOT], [PILOT], [PILOT]]);
  expect(smtp.violations).toEqual([]);
  const mails = await Promise.all(smtp.received.map(({ raw }) => simpleParser(raw)));
  const deliveries = await deliveriesIn(mailed);
  for (const [report, people] of Object.entries(MEANT_FOR)) {
    expect(deliveries[report]).toMatchObject({ state: 'sent', recipients: [PILOT] });
    const mail = mails.find(({ messageId }) => messageId === deliveries[report]?.messageId);
    if (mail === undefined) throw new Error(`${report} was not sent`);
    expect(mail.subject).toMatch(/^\[Redirected\] /);
    const banner = `Redirected by the setting redirect_all_to. This mail was meant for ${people}.`;
    expect(wordsOf(mail)).toContain(banner);
    expect(String(mail.html)).toContain('This mail was meant for');
    expect(mail.headerLines.filter(({ key }) => /^(?:to|cc|bcc)$/.test(key)).map(({ line }) => line)).toEqual(
      [`To: ${PILOT}`],
    );
  }
  const period = await periodIn(mailed);
  // Whoever has a redirected mail does not have the real one.
  const redirected = ['admin', 'alpha', 'bravo'].map((id) => `deliveries/${period}/${id}.redirected.json`);
  expect(keysBelow(s3, 'deliveries/')).toEqual(redirected);

  const again = await run({}, { env: { GITHUB_RUN_ID: '7654321' } });
  expect([again.exitCode, smtp.received.length]).toEqual([0, 3]);
  expect(again.summary).toContain(`The reports of ${period} are delivered`);

  await writeFiles(workspace, { 'config/agent.yaml': MAIL_SETTINGS });
  const real = await run({}, { env: { GITHUB_RUN_ID: '7654322' } });
  expect([real.exitCode, real.errors]).toEqual([0, []]);
  expect(
    smtp.received
      .slice(3)
      .map(({ to }) => to.join(', '))
      .sort(),
  ).toEqual(Object.values(MEANT_FOR).sort());
  const later = await Promise.all(smtp.received.slice(3).map(({ raw }) => simpleParser(raw)));
  expect(later.map(({ subject }) => subject).filter((subject) => subject?.includes('Redirected'))).toEqual(
    [],
  );
  expect(smtp.deliveriesTo(PILOT)).toBe(3);
});
