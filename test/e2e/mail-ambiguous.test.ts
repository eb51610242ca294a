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

it('mail of which nobody knows whether it arrived is not sent again unless asked for, and then the same bytes', async () => {
  const mailed = await mailedOrganisation();
  const { run, smtp, s3 } = mailed;
  const isTo =
    (address: string) =>
    ({ to }: { readonly to: readonly string[] }) =>
      to.includes(address);
  const taken = smtp.fault({
    at: 'dot',
    when: isTo('alpha@example.com'),
    does: { drop: 'rst', isTaken: true },
  });
  const lost = smtp.fault({
    at: 'dot',
    when: isTo('bravo@example.com'),
    does: { stall: true, isTaken: false },
  });
  const count = () => ['alpha', 'bravo', 'finops'].map((who) => smtp.deliveriesTo(`${who}@example.com`));

  const first = await run();
  const period = await periodIn(mailed);
  expect([first.exitCode, taken.count(), lost.count()]).toEqual([1, 1, 1]);
  expect(count()).toEqual([1, 0, 1]);
  expect(await statesIn(mailed)).toEqual({ alpha: 'ambiguous', bravo: 'ambiguous', admin: 'sent' });
  expect(statesAt(s3, period, 'alpha')).toEqual({
    'alpha@example.com': 'ambiguous',
    'alpha-lead@example.com': 'ambiguous',
  });
  const whatToDo = `run the operation by hand with delivery-key ${period} and on-ambiguous resend`;
  const toAdmins = wordsOf(await mailTo(smtp, 'finops@example.com'));
  expect(toAdmins).toContain('Team reports: 2 perhaps sent.');
  for (const text of ['Perhaps delivered to alpha@example.com, alpha-lead@example.com', whatToDo]) {
    expect(toAdmins).toContain(text);
    expect(first.errors.join('\n')).toContain(text);
    expect(summaryOf(first)).toContain(text);
  }

  const second = await run({}, { env: { GITHUB_RUN_ID: '7654321' } });
  expect([second.exitCode, count()]).toEqual([1, [1, 0, 1]]);
  expect(await statesIn(mailed)).toEqual({ alpha: 'ambiguous', bravo: 'ambiguous', admin: 'skipped' });
  expect((await failuresIn(mailed)).map(({ scope }) => scope).sort()).toEqual(['team alpha', 'team bravo']);
  expect(second.errors.filter((error) => error.includes(whatToDo))).toHaveLength(2);

  const third = await run(
    { 'delivery-key': period, 'on-ambiguous': 'resend' },
    { event: 'workflow_dispatch', env: { GITHUB_RUN_ID: '7654322' } },
  );
  expect([third.exitCode, third.errors]).toEqual([0, []]);
  expect(count()).toEqual([2, 1, 1]);
  expect(await statesIn(mailed)).toEqual({ alpha: 'sent', bravo: 'sent', admin: 'skipped' });
  const [one, other] = messagesTo(smtp, 'alpha@example.com');
  expect(other?.raw).toEqual(one?.raw);
  for (const [report, address] of [
    ['alpha', 'alpha@example.com'],
    ['bravo', 'bravo@example.com'],
  ] as const) {
    const entry = entryAt(s3, period, report);
    expect(s3.objects.get(entry.mail.key)?.body).toEqual(messagesTo(smtp, address).at(-1)?.raw);
    expect(entry).toMatchObject({ generation: 1, claim: null });
    expect(entry.recipients.map(({ state, attempts }) => [state, attempts])).toEqual(
      entry.recipients.map(() => ['sent', 2]),
    );
  }
  expect(smtp.violations).toEqual([]);
});
