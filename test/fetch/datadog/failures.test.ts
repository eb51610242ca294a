import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/calendar/day.ts';
import type { TruthSeries } from '../../servers/datadog.ts';
import { accountId, organisation } from '../../servers/datadog/organisation.ts';
import { trueSum, type DatadogRequest, type Fault, type Truth } from '../../servers/datadog.ts';
import { AS_OF, cents, fetchFrom, FROM, patience, serverWith, THROUGH } from './asking.ts';

const START = '2026-08-01';
const TRUTH: Truth = organisation({ accounts: 4, services: 2, days: daysBetween(START, AS_OF), from: START });
const WHOLE = Math.round(100 * trueSum(TRUTH, FROM, addDays(THROUGH, 1)));

const byService = ({ query }: DatadogRequest): boolean =>
  query.includes('by {aws_member_account_id,aws_product}');
const byType = ({ query }: DatadogRequest): boolean => query.includes('aws_cost_type}');

describe('a fault that passes', () => {
  const faults: readonly { name: string; fault: Fault }[] = [
    { name: '429', fault: { kind: 'status', status: 429, headers: { 'x-ratelimit-reset': '3' } } },
    { name: '408', fault: { kind: 'status', status: 408 } },
    { name: '500', fault: { kind: 'status', status: 500 } },
    { name: '503 in HTML', fault: { kind: 'status', status: 503, body: '<html>busy</html>' } },
    { name: 'a page in HTML with status 200', fault: { kind: 'html' } },
    { name: 'an empty answer with status 200', fault: { kind: 'empty' } },
    { name: 'a reset in the middle of the body', fault: { kind: 'reset' } },
    { name: 'an answer that ends in the middle', fault: { kind: 'cut' } },
  ];

  it.each(faults)('costs another try and no cent: $name', async ({ fault }) => {
    const timing = patience();
    let calls = 0;
    const server = await serverWith({ truth: TRUTH, fault: (_, nth) => (nth <= 2 ? fault : null) });
    const result = await fetchFrom(server, {}, { timing, onCall: () => (calls += 1) });
    expect(cents(result)).toBe(WHOLE);
    expect(result.failures).toEqual([]);
    expect([calls, server.requests.length, timing.waits.length]).toEqual([21, 21, 14]);
  });

  it('is a hang that the next try does not meet', async () => {
    const server = await serverWith({
      truth: TRUTH,
      fault: (request, nth) => (byService(request) && nth === 1 ? { kind: 'hang' } : null),
    });
    const result = await fetchFrom(server, {}, { attemptTimeoutMs: 300 });
    expect(cents(result)).toBe(WHOLE);
  });
});

describe('waiting', () => {
  const limited = (seconds: string): Fault => ({
    kind: 'status',
    status: 429,
    headers: { 'x-ratelimit-reset': seconds },
  });

  it.each([
    { reset: '7', waits: 7_250 },
    { reset: '0', waits: 375 },
    // No run waits for an hour.
    { reset: '3000', waits: 60_000 },
    { reset: 'soon', waits: 375 },
  ])('is as long as X-RateLimit-Reset says, within reason: $reset', async ({ reset, waits }) => {
    const timing = patience();
    const server = await serverWith({
      truth: TRUTH,
      fault: (request, nth) => (byService(request) && nth === 1 ? limited(reset) : null),
    });
    await fetchFrom(server, {}, { timing, totalTimeoutMs: 600_000 });
    expect(timing.waits).toEqual([waits]);
  });

  it('grows from try to try', async () => {
    const timing = patience();
    const server = await serverWith({
      truth: TRUTH,
      fault: (request, nth) => (byService(request) && nth <= 4 ? { kind: 'html' } : null),
    });
    await fetchFrom(server, {}, { timing });
    expect(timing.waits).toEqual([375, 750, 1_500, 3_000]);
  });

  it('ends at the deadline of the run', async () => {
    const timing = patience();
    const server = await serverWith({ truth: TRUTH, fault: () => limited('50') });
    await expect(fetchFrom(server, {}, { timing, totalTimeoutMs: 40_000 })).rejects.toThrow(
      /limits the rate .* \(429\)/,
    );
    expect(timing.waits).toEqual([]);
  });
});

describe('a fault that stays', () => {
  it.each([
    { name: 'HTML', fault: { kind: 'html' } as const, says: 'is a page in HTML' },
    { name: 'nothing', fault: { kind: 'empty' } as const, says: 'is empty' },
    { name: 'half an answer', fault: { kind: 'cut' } as const, says: 'is not whole JSON' },
    {
      name: 'a reset',
      fault: { kind: 'reset' } as const,
      says: 'Datadog did not answer POST /api/v2/query/timeseries',
    },
    {
      name: '500',
      fault: { kind: 'status', status: 500 } as const,
      says: 'fails on /api/v2/query/timeseries (500). It says: injected.',
    },
    {
      name: 'an error with status 200',
      fault: { kind: 'errors', text: 'query timed out' } as const,
      says: 'answers the question with an error: query timed out',
    },
    { name: 'no data with status 200', fault: { kind: 'body', body: {} } as const, says: 'holds no data' },
    {
      name: 'a list in place of an object',
      fault: { kind: 'body', body: [] } as const,
      says: 'holds no data',
    },
  ])('on all costs is an error that says so: $name', async ({ fault, says }) => {
    const server = await serverWith({
      truth: TRUTH,
      fault: (request) => (byService(request) ? fault : null),
    });
    await expect(fetchFrom(server)).rejects.toThrow(says);
  });

  const strange = (attributes: unknown): Fault => ({ kind: 'body', body: { data: { attributes } } });
  const day = Date.parse('2026-11-01T00:00:00Z');
  const series = [{ group_tags: ['aws_member_account_id:100000000001', 'aws_product:ec2'], unit: null }];
  it.each([
    {
      name: 'a text among the values',
      attributes: { series, times: [day], values: [['12']] },
      says: 'has a value that is no number',
    },
    {
      name: 'hours in place of days',
      attributes: { series, times: [day, day + 3_600_000], values: [[1, 2]] },
      says: 'is not in UTC days',
    },
    {
      name: 'days that were not asked for',
      attributes: { series, times: [Date.parse('2020-01-01T00:00:00Z')], values: [[1]] },
      says: 'other days than it was asked for',
    },
    {
      name: 'a series too few',
      attributes: { series, times: [day], values: [] },
      says: 'another number of series than of values',
    },
    {
      name: 'a series too short',
      attributes: { series, times: [day], values: [[]] },
      says: 'another length than its times',
    },
  ])('is an answer of another shape, of which no cost is guessed: $name', async ({ attributes, says }) => {
    const server = await serverWith({
      truth: TRUTH,
      fault: (request) => (byService(request) ? strange(attributes) : null),
    });
    await expect(fetchFrom(server)).rejects.toThrow(says);
  });
});

describe('a refusal', () => {
  it('of the API key names it', async () => {
    const server = await serverWith({ truth: TRUTH, apiKey: 'another' });
    await expect(fetchFrom(server)).rejects.toThrow(/does not know the API key \(401 .* Set DATADOG_API_KEY/);
  });

  it('of the application key names the permissions, not the key', async () => {
    const server = await serverWith({ truth: TRUTH });
    const fetched = fetchFrom(server, {}, { appKey: 'secret-key' });
    await expect(fetched).rejects.toThrow(
      /refuses \/api\/v2\/query\/timeseries \(403\).*timeseries_query and cloud_cost_management_read/,
    );
    await expect(fetched).rejects.not.toThrow('secret-key');
  });

  it('of one look-up does not stop the rest', async () => {
    const forbidden: Fault = { kind: 'status', status: 403, body: '{"errors":["Forbidden"]}' };
    const server = await serverWith({
      truth: TRUTH,
      fault: ({ path }) => (path.startsWith('/api/v2/cost/') ? forbidden : null),
    });
    const result = await fetchFrom(server);
    expect(cents(result)).toBe(WHOLE);
    expect(result.failures.map(({ scope }) => scope)).toEqual([
      'cost tag keys of Datadog',
      'CUR configuration of Datadog',
    ]);
    expect(result.failures[0]?.message).toContain('cloud_cost_management_read');
    // A refusal is not worth another try.
    expect(server.requests.filter(({ path }) => path.startsWith('/api/v2/cost/'))).toHaveLength(2);
  });
});

describe('a part that cannot be had', () => {
  const down: Fault = { kind: 'status', status: 502 };

  it('is missing and not zero: the accounts of a batch', async () => {
    const truth = organisation({ accounts: 150, services: 1, days: daysBetween(START, AS_OF), from: START });
    const lost = accountId(0);
    const server = await serverWith({
      truth,
      fault: (request) => (byService(request) && request.query.includes(lost) ? down : null),
    });
    const result = await fetchFrom(server);
    expect(result.costs.unavailable.size).toBe(75);
    expect(result.costs.series.some(({ account }) => result.costs.unavailable.has(account))).toBe(false);
    expect(result.failures).toHaveLength(1);
    expect(result.failures[0]?.scope).toBe(`75 accounts, the first ${lost}`);
    expect(result.failures[0]?.message).toContain('missing, not zero');
    const rest = trueSum(
      truth,
      FROM,
      addDays(THROUGH, 1),
      (tags) => !result.costs.unavailable.has(tags.aws_member_account_id ?? ''),
    );
    expect(cents(result)).toBe(Math.round(100 * rest));
  });

  it('is said: the charge types, whose cost then counts as usage', async () => {
    const result = await fetchFrom(
      await serverWith({ truth: TRUTH, fault: (request) => (byType(request) ? down : null) }),
    );
    expect(cents(result)).toBe(WHOLE);
    expect(cents(result, ({ chargeType }) => chargeType === 'usage')).toBe(WHOLE);
    expect(result.failures.map(({ scope }) => scope)).toEqual([
      `charge types of 4 accounts, the first ${accountId(0)}`,
    ]);
  });

  it('is said: the total that the accounts are held against', async () => {
    const server = await serverWith({
      truth: TRUTH,
      fault: ({ query }) => (query.includes('{*}.rollup') ? down : null),
    });
    const result = await fetchFrom(server);
    expect(result.failures.map(({ scope }) => scope)).toEqual(["Datadog's total"]);
    expect(cents(result)).toBe(WHOLE);
  });

  it('is said: the names', async () => {
    const server = await serverWith({
      truth: TRUTH,
      fault: ({ query }) => (query.includes('account_name') ? down : null),
    });
    const result = await fetchFrom(server);
    expect(result.failures.map(({ scope }) => scope)).toEqual(['account names']);
    expect(result.costs.accountNames.size).toBe(0);
  });
});

describe('the newest day', () => {
  const cut = (truth: Truth, share: (series: TruthSeries, index: number) => number, days: number): Truth => ({
    ...truth,
    series: truth.series.map((series, index) => {
      const daily = series.daily.slice();
      const last = daysBetween(START, THROUGH);
      for (let day = last - days + 1; day <= last; day++)
        daily[day] = (daily[day] ?? 0) * share(series, index);
      return { ...series, daily };
    }),
  });

  it.each([
    {
      name: 'half of the accounts are missing',
      share: (_: TruthSeries, index: number) => (index % 4 < 2 ? 1 : 0),
    },
    { name: 'half of each cost is missing', share: () => 0.4 },
    { name: 'nothing is there', share: () => 0 },
  ])('does not count when $name', async ({ share }) => {
    const truth = organisation({ accounts: 20, services: 1, days: daysBetween(START, AS_OF), from: START });
    const result = await fetchFrom(
      await serverWith({
        truth: cut(
          { ...truth, series: truth.series.filter(({ tags }) => tags.aws_cost_type !== 'Credit') },
          share,
          1,
        ),
      }),
    );
    expect(result.costs.window.to).toBe(THROUGH);
    expect(result.failures.map(({ scope }) => scope)).toEqual([`cost of ${THROUGH}`]);
    expect(result.failures[0]?.message).toContain('The reports go through 2026-11-19');
  });

  it('counts when it is whole', async () => {
    const result = await fetchFrom(await serverWith({ truth: TRUTH }));
    expect(result.costs.window.to).toBe(addDays(THROUGH, 1));
  });
});
