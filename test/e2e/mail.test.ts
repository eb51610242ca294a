import { expect, it } from 'vitest';
import { mailedOrganisation } from './mailed.ts';

it('delivers a week once, and a second run sends nothing', async () => {
  const { run, smtp, s3 } = await mailedOrganisation();
  const first = await run();
  console.log(first.log, smtp.violations, smtp.received.map(({ to }) => to), s3.objects.keys ? [...s3.objects.keys()] : '');
  expect([first.exitCode, first.errors]).toEqual([0, []]);
  const second = await run();
  console.log(second.log);
  expect(smtp.received).toHaveLength(3);
});
