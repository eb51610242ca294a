import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/calendar/day.ts';
import { accountId, organisation } from '../../servers/datadog/organisation.ts';
import { trueSum, type Truth } from '../../servers/datadog.ts';
import { AS_OF, cents, fetchFrom, FROM, serverWith, THROUGH } from './asking.ts';

const START = '2026-08-01';
const TO = addDays(THROUGH, 1);

function trueCents(truth: Truth, matches?: Parameters<typeof trueSum>[3]): number {
  return Math.round(100 * trueSum(truth, FROM, TO, matches));
}

/** A truth of the default organisation through the day before `AS_OF`. */
function truthOf(accounts: number, services = 3): Truth {
  return organisation({ accounts, services, days: daysBetween(START, AS_OF), from: START });
}

describe('84 accounts with 12 services', () => {
  it('come to the cent, in the window of the run, in at most 20 requests', async () => {
    const truth = truthOf(84, 12);
    const server = await serverWith({ truth });
    const result = await fetchFrom(server);
    expect(result.costs).toMatchObject({ source: 'datadog', costBasis: 'amortized', currency: 'USD' });
    expect(result.costs.window).toEqual({ from: FROM, to: TO });
    expect(cents(result)).toBe(trueCents(truth));
    for (const index of [0, 41, 83]) {
      const account = accountId(index);
      const own = cents(result, (series) => series.account === account);
      expect(own).toBe(trueCents(truth, (tags) => tags.aws_member_account_id === account));
    }
    expect(result.failures).toEqual([]);
    expect(result.problems).toEqual([]);
    expect(server.requests.length).toBe(7);
  });

  it('carry their names', async () => {
    const { costs } = await fetchFrom(await serverWith({ truth: truthOf(3) }));
    expect([...costs.accountNames]).toContainEqual([accountId(1), 'account-2']);
  });

  it('keep tax and credits apart from usage', async () => {
    const truth = truthOf(2);
    const result = await fetchFrom(await serverWith({ truth }));
    const ofType = (type: string): number => cents(result, ({ chargeType }) => chargeType === type);
    expect(ofType('tax')).toBe(trueCents(truth, (tags) => tags.aws_cost_type === 'Tax'));
    expect(ofType('credit')).toBe(trueCents(truth, (tags) => tags.aws_cost_type === 'Credit'));
    expect(ofType('usage')).toBe(
      trueCents(truth, (tags) => !['Tax', 'Credit'].includes(tags.aws_cost_type ?? '')),
    );
  });
});

it('asks for more than 100 accounts in batches, and still gets every cent', async () => {
  const truth = truthOf(250);
  const server = await serverWith({ truth });
  const result = await fetchFrom(server);
  expect(cents(result)).toBe(trueCents(truth));
  expect(server.requests.filter(({ query }) => query.includes('aws_product}')).length).toBe(3);
});

describe('an answer that would be too large', () => {
  it('is asked for by fewer accounts', async () => {
    const truth = truthOf(10);
    const server = await serverWith({ truth, maxPoints: 1_600 });
    const result = await fetchFrom(server);
    expect(cents(result)).toBe(trueCents(truth));
    expect(result.failures).toEqual([]);
  });

  it('is asked for by fewer days when one account is too much', async () => {
    const truth = truthOf(1);
    const result = await fetchFrom(await serverWith({ truth, maxPoints: 160 }));
    expect(cents(result)).toBe(trueCents(truth));
    expect(result.failures).toEqual([]);
  });
});

describe('an answer that was cut without a word', () => {
  it('is asked for again in parts that are whole', async () => {
    const truth = truthOf(12);
    const server = await serverWith({ truth, maxGroups: 20 });
    const result = await fetchFrom(server);
    expect(cents(result)).toBe(trueCents(truth));
    expect(cents(result, ({ service }) => service === 'No service name')).toBe(0);
    expect(cents(result, ({ chargeType }) => chargeType === 'tax')).toBe(
      trueCents(truth, (tags) => tags.aws_cost_type === 'Tax'),
    );
    expect(server.requests.length).toBeLessThanOrEqual(20);
  });

  it('by account is completed from the list of names', async () => {
    const truth = truthOf(12);
    const server = await serverWith({ truth, maxGroups: 8 });
    // The list of names is cut as well, so that four accounts stay unknown: that is reported, with what is missing.
    const result = await fetchFrom(server);
    const known = new Set(result.costs.series.map(({ account }) => account));
    expect(known.size).toBe(8);
    const missing = trueCents(truth) - cents(result);
    expect(result.problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`${(missing / 100).toFixed(2)} USD`),
    );
  });
});

describe("Datadog's total", () => {
  const untagged = (cost: number): Truth => {
    const truth = truthOf(2);
    const daily = Float64Array.from({ length: daysBetween(START, AS_OF) }, () => cost);
    return { ...truth, series: [...truth.series, { tags: { aws_product: 'support' }, from: START, daily }] };
  };

  it('is held against the sum of the accounts, and what differs is said', async () => {
    const truth = untagged(5);
    const result = await fetchFrom(await serverWith({ truth }));
    const [note] = result.problems;
    expect(result.problems).toHaveLength(1);
    expect(note?.message).toContain(
      `total from ${FROM} to ${THROUGH} is ${(trueCents(truth) / 100).toFixed(2)} USD`,
    );
    expect(note?.message).toContain(`add up to ${(cents(result) / 100).toFixed(2)} USD: 500.00 USD`);
    expect(note?.message).toContain('500.00 USD carries no account id');
  });

  it('may differ by a tenth of a percent', async () => {
    const result = await fetchFrom(await serverWith({ truth: untagged(0.02) }));
    expect(result.problems).toEqual([]);
  });
});

it('shows cost without a service as such, so that accounts add up', async () => {
  const truth = truthOf(2);
  const daily = Float64Array.from({ length: daysBetween(START, AS_OF) }, () => 7);
  const tags = { aws_member_account_id: accountId(0), aws_cost_type: 'Usage' };
  const result = await fetchFrom(
    await serverWith({ truth: { ...truth, series: [...truth.series, { tags, from: START, daily }] } }),
  );
  expect(cents(result, ({ service }) => service === 'No service name')).toBe(70_000);
  expect(cents(result, ({ account }) => account === accountId(0))).toBe(
    trueCents(truth, (own) => own.aws_member_account_id === accountId(0)) + 70_000,
  );
});

it('begins with the first day that Datadog knows: nothing before it is not a cost of zero', async () => {
  const truth = organisation({ accounts: 2, services: 2, days: 40, from: '2026-10-12' });
  const { costs } = await fetchFrom(await serverWith({ truth }));
  expect(costs.window).toEqual({ from: '2026-10-12', to: TO });
});

describe('names from outside', () => {
  it('are printable and short', async () => {
    const truth = organisation({ accounts: 1, services: 1, days: 120, from: START });
    const hostile = `<b>\u202eevil\u0000\n${'x'.repeat(300)}`;
    const series = truth.series.map((each) => ({
      ...each,
      tags: { ...each.tags, aws_member_account_name: hostile, aws_product: hostile },
    }));
    const { costs } = await fetchFrom(await serverWith({ truth: { ...truth, series } }));
    const names = [...costs.accountNames.values(), ...costs.series.map(({ service }) => service)];
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(128);
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  it('may hold colons', async () => {
    const truth = organisation({ accounts: 1, services: 1, days: 120, from: START });
    const series = truth.series.map((each) => ({
      ...each,
      tags: { ...each.tags, aws_product: 'arn:aws:x' },
    }));
    const { costs } = await fetchFrom(await serverWith({ truth: { ...truth, series } }));
    expect(new Set(costs.series.map(({ service }) => service))).toEqual(new Set(['arn:aws:x']));
  });
});

describe('currency', () => {
  it.each([
    { unit: 'euro', code: 'EUR', factor: 1 },
    { unit: 'yen', code: 'JPY', factor: 1 },
    { unit: 'cent', code: 'USD', factor: 0.01 },
  ])('is that of the unit $unit', async ({ unit, code, factor }) => {
    const truth = truthOf(1);
    const result = await fetchFrom(await serverWith({ truth, unit }));
    expect(result.costs.currency).toBe(code);
    expect(cents(result)).toBe(Math.round(factor * trueCents(truth)));
  });

  it('is taken as USD with a notice where no unit is stated, and from the settings where they name one', async () => {
    const server = await serverWith({ truth: truthOf(1), unit: null });
    const silent = await fetchFrom(server);
    expect([silent.costs.currency, silent.problems[0]?.message]).toEqual([
      'USD',
      'Datadog states no unit for the cost metric, so amounts are taken as USD.',
    ]);
    const set = await fetchFrom(server, { currency: 'INR' });
    expect([set.costs.currency, set.problems]).toEqual(['INR', []]);
  });

  it('that is none is an error', async () => {
    const server = await serverWith({ truth: truthOf(1), unit: 'percent' });
    await expect(fetchFrom(server)).rejects.toThrow('states the unit "percent"');
  });
});

describe('a name in the settings that finds nothing', () => {
  it.each([
    {
      name: 'metric',
      tags: { metric: 'aws.cost.amortised' },
      says: 'Datadog has no cost for the metric "aws.cost.amortised"',
    },
    {
      name: 'account tag',
      tags: { accountTag: 'aws_member_acount_id' },
      says: 'carries the tag "aws_member_acount_id" from 2026-08-13 to 2026-11-20. Set datadog.account_tag to the tag that holds account ids of 12 digits. Did you mean "aws_member_account_id"?',
    },
    {
      name: 'service tag',
      tags: { serviceTag: 'aws_produkt' },
      says: 'carries the tag "aws_produkt" from 2026-08-13 to 2026-11-20. Set datadog.service_tag to the tag that holds the AWS service. Did you mean "aws_product"?',
    },
  ])('is an error that names the $name, never a cost of zero', async ({ tags, says }) => {
    const server = await serverWith({ truth: truthOf(2) });
    await expect(fetchFrom(server, tags)).rejects.toThrow(says);
  });

  it('is a notice where the report can do without', async () => {
    const truth = truthOf(2);
    const server = await serverWith({ truth });
    const result = await fetchFrom(server, { accountNameTag: 'nickname', chargeTypeTag: 'kind' });
    expect(result.problems.map(({ hint }) => hint)).toEqual([
      'Set datadog.account_name_tag.',
      'Set datadog.charge_type_tag to aws_cost_type or chargecategory.',
    ]);
    expect(cents(result)).toBe(trueCents(truth));
  });
});

it('says what is wrong with the billing data that Datadog receives', async () => {
  const broken = { account_id: '111111111111', status: 'error', error_messages: ['Access denied to bucket'] };
  const result = await fetchFrom(await serverWith({ truth: truthOf(1), curConfigs: [broken] }));
  expect(result.problems.map(({ message }) => message)).toEqual([
    "Datadog's Cost and Usage Report of account 111111111111 is error: Access denied to bucket.",
  ]);
});

it('adds up to the truth, whatever its groups are', async () => {
  const amount = fc.integer({ min: -50_000, max: 500_000 }).map((value) => value / 100);
  const series = fc.record({
    account: fc.integer({ min: 0, max: 2 }),
    service: fc.constantFrom('ec2', 's3', undefined),
    type: fc.constantFrom('Usage', 'Tax', 'Credit', 'Refund', 'Fee', 'Mystery', undefined),
    amounts: fc.array(amount, { minLength: 40, maxLength: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(series, { minLength: 1, maxLength: 8 }), async (rows) => {
      const base = organisation({ accounts: 3, services: 1, days: 120, from: START });
      const added = rows.map(({ account, service, type, amounts }) => ({
        tags: {
          aws_member_account_id: accountId(account),
          ...(service === undefined ? {} : { aws_product: service }),
          ...(type === undefined ? {} : { aws_cost_type: type }),
        },
        from: '2026-09-01',
        daily: Float64Array.from(amounts),
      }));
      const truth = { ...base, series: [...base.series, ...added] };
      const result = await fetchFrom(await serverWith({ truth }));
      expect(cents(result)).toBe(trueCents(truth));
    }),
    { numRuns: 15 },
  );
});
