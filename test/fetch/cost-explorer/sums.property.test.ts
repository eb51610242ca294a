import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { addDays } from '../../../src/calendar/day.ts';
import { CostDataError } from '../../../src/errors.ts';
import { fetchBill, RUN, totalCents, useCredentials } from './fetching.ts';

beforeAll(() => {
  useCredentials();
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const billedLine = fc.record({
  account: fc.constantFrom('111111111111', '222222222222', '000000000003'),
  service: fc.constantFrom('Amazon S3', 'AWS Support (Developer)', '', 'AWS Lambda'),
  recordType: fc.constantFrom('Usage', 'Tax', 'Credit', 'Refund', 'Fee', 'DiscountedUsage', 'Never heard of'),
  day: fc.integer({ min: -2, max: 101 }).map((offset) => addDays(RUN.window.from, offset)),
  amount: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
});

it('the series add up to the bill within the window, whatever the pages', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(billedLine, { maxLength: 30 }),
      fc.integer({ min: 20, max: 300 }),
      async (bill, pageSize) => {
        const within = bill.filter(({ day }) => day >= RUN.window.from && day < RUN.window.to);
        // The newest days are of several accounts' credits and refunds here, so they must not be judged for completeness.
        const fetched = fetchBill(bill, { pageSize, request: { asOf: '2026-11-30' }, today: '2026-11-30' });
        if (within.length === 0) {
          await expect(fetched).rejects.toBeInstanceOf(CostDataError);
          return;
        }
        const { costs, problems } = await fetched;
        expect(totalCents(costs)).toBe(Math.round(within.reduce((sum, { amount }) => sum + amount * 100, 0)));
        expect(problems.filter(({ severity }) => severity === 'warning')).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
