import { describe, expect, it } from 'vitest';
import type { Breakdown, BreakdownRequest, UsageSeries } from '../../../src/fetch/cost-model.ts';
import { CostAsking } from '../../../src/fetch/datadog/asking.ts';
import { fetchBreakdown } from '../../../src/fetch/datadog/breakdown.ts';
import type { DatadogServer, Truth, TruthSeries } from '../../servers/datadog.ts';
import { AS_OF, clientOf, serverWith, TAGS } from './asking.ts';

const WINDOW = { from: '2026-11-01', to: '2026-11-05' };
const USAGE_WINDOW = { from: '2026-11-03', to: '2026-11-05' };
const ALPHA = '111111111111';
const BRAVO = '222222222222';

interface LineTags {
  readonly account?: string;
  readonly service?: string;
  readonly type?: string;
  readonly region?: string;
  readonly resource?: string;
}

/** Costs of the four days; a unit costs a tenth. */
function line(usageType: string, costs: readonly number[], tags: LineTags = {}): TruthSeries {
  const { account = ALPHA, service = 'ec2', type = 'Usage', region = 'eu-west-1', resource } = tags;
  const daily = Float64Array.from(costs);
  return {
    tags: {
      aws_member_account_id: account,
      aws_product: service,
      aws_cost_type: type,
      aws_usage_type: usageType,
      aws_region: region,
      aws_pricing_usage_unit: 'Hrs',
      ...(resource === undefined ? {} : { aws_resource_id: resource }),
    },
    from: WINDOW.from,
    daily,
    usage: daily.map((cost) => cost * 10),
  };
}

const TRUTH: Truth = {
  metric: 'aws.cost.amortized',
  series: [
    line('EU-BoxUsage:m5.large', [1, 1, 3, 3], { resource: 'i-1' }),
    line('EU-BoxUsage:m5.large', [0, 0, 2, 2], { type: 'SavingsPlanCoveredUsage', resource: 'i-2' }),
    line('EUC1-EBS:VolumeUsage.gp3', [4, 4, 4, 4], { region: 'eu-central-1' }),
    line('', [9, 9, 9, 9], { type: 'Tax' }),
    line('', [-5, 0, 0, 0], { type: 'Credit' }),
    line('EU-TimedStorage-ByteHrs', [1, 1, 1, 1], { service: 's3' }),
    line('BoxUsage:c7g.large', [5, 5, 6, 6], { account: BRAVO, region: 'us-east-1' }),
  ],
};

const REQUEST: BreakdownRequest = {
  asOf: AS_OF,
  costBasis: 'amortized',
  window: WINDOW,
  drivers: [{ account: ALPHA, service: 'ec2' }],
  accounts: [ALPHA],
  usageWindow: USAGE_WINDOW,
};

async function breakdown(server: DatadogServer, change: Partial<BreakdownRequest> = {}): Promise<Breakdown> {
  return fetchBreakdown(new CostAsking(clientOf(server.url), TAGS), { ...REQUEST, ...change });
}

function shown({ service, dimension, value, pricing, daily, quantity }: UsageSeries): unknown[] {
  const used = quantity === null ? null : [quantity.unit, ...quantity.daily];
  return [service, dimension, value, pricing, [...daily], used];
}

describe('what lies behind a driver', () => {
  it('is its usage by usage type and way of paying, with quantities, by region and by resource', async () => {
    const server = await serverWith({ truth: TRUTH });
    const { details, usage, failures } = await breakdown(server);
    expect(details.map(shown)).toEqual([
      ['ec2', 'usage-type', 'EU-BoxUsage:m5.large', 'on-demand', [1, 1, 3, 3], ['Hrs', 10, 10, 30, 30]],
      ['ec2', 'usage-type', 'EU-BoxUsage:m5.large', 'committed', [0, 0, 2, 2], ['Hrs', 0, 0, 20, 20]],
      ['ec2', 'usage-type', 'EUC1-EBS:VolumeUsage.gp3', 'on-demand', [4, 4, 4, 4], ['Hrs', 40, 40, 40, 40]],
      ['ec2', 'region', 'eu-west-1', null, [1, 1, 5, 5], null],
      ['ec2', 'region', 'eu-central-1', null, [4, 4, 4, 4], null],
      ['ec2', 'resource', 'i-1', null, [1, 1, 3, 3], null],
      ['ec2', 'resource', 'i-2', null, [0, 0, 2, 2], null],
    ]);
    expect(usage.map(shown)).toEqual([
      ['ec2', 'usage-type', 'EU-BoxUsage:m5.large', 'on-demand', [3, 3], null],
      ['ec2', 'usage-type', 'EU-BoxUsage:m5.large', 'committed', [2, 2], null],
      ['ec2', 'usage-type', 'EUC1-EBS:VolumeUsage.gp3', 'on-demand', [4, 4], null],
      // Quantities are asked for where savings need them: what is stored, and how often it is read.
      ['s3', 'usage-type', 'EU-TimedStorage-ByteHrs', 'on-demand', [1, 1], ['Hrs', 10, 10]],
    ]);
    expect([failures, server.requests.length]).toEqual([[], 6]);
  });

  it('is asked for of the accounts concerned alone', async () => {
    const server = await serverWith({ truth: TRUTH });
    await breakdown(server);
    for (const { query } of server.requests) expect(query).toContain(`aws_member_account_id IN (${ALPHA})`);
  });

  it('has no more resources than the largest 500 of all drivers', async () => {
    const many = Array.from({ length: 600 }, (_, i) =>
      line('EU-BoxUsage:m5.large', [0, 0, 0, 1 + i], { resource: `i-${i}` }),
    );
    const server = await serverWith({ truth: { ...TRUTH, series: many } });
    const { details } = await breakdown(server);
    const resources = details.filter(({ dimension }) => dimension === 'resource');
    expect(resources).toHaveLength(500);
    expect(Math.min(...resources.map(({ daily }) => daily[3] ?? 0))).toBe(101);
  });
});

it('spreads discounts over the ways of paying, and counts no quantity of theirs', async () => {
  const server = await serverWith({
    truth: {
      ...TRUTH,
      series: [
        line('BoxUsage:m5.large', [60, 60, 60, 60]),
        line('BoxUsage:m5.large', [30, 30, 30, 30], { type: 'SavingsPlanCoveredUsage' }),
        line('BoxUsage:m5.large', [-9, -9, -9, -9], { type: 'EdpDiscount' }),
      ],
    },
  });
  const { details } = await breakdown(server);
  expect(details.filter(({ dimension }) => dimension === 'usage-type').map(shown)).toEqual([
    ['ec2', 'usage-type', 'BoxUsage:m5.large', 'on-demand', [54, 54, 54, 54], ['Hrs', 600, 600, 600, 600]],
    ['ec2', 'usage-type', 'BoxUsage:m5.large', 'committed', [27, 27, 27, 27], ['Hrs', 300, 300, 300, 300]],
  ]);
});

describe('a quantity', () => {
  const withUsage = (lines: readonly TruthSeries[]): Promise<Breakdown> =>
    serverWith({ truth: { ...TRUTH, series: lines } }).then((server) => breakdown(server));
  const quantities = ({ details }: Breakdown): unknown[] =>
    details
      .filter(({ dimension }) => dimension === 'usage-type')
      .map(({ quantity }) => quantity?.unit ?? null);

  it('is not known where it is counted in two units', async () => {
    const one = line('Mixed', [1, 1, 1, 1]);
    const other = { ...one, tags: { ...one.tags, aws_pricing_usage_unit: 'GB' } };
    expect(quantities(await withUsage([one, other]))).toEqual([null]);
  });

  it('without a line type belongs to the only way of paying, and to none of two', async () => {
    const untyped = ({ tags, ...rest }: TruthSeries): TruthSeries => {
      const others = Object.entries(tags).filter(([tag]) => tag !== 'aws_cost_type');
      return { ...rest, daily: new Float64Array(4), tags: Object.fromEntries(others) };
    };
    const costOnly = ({ tags, from, daily }: TruthSeries): TruthSeries => ({ tags, from, daily });
    const paid = line('Type', [1, 1, 1, 1]);
    expect(quantities(await withUsage([costOnly(paid), untyped(paid)]))).toEqual(['Hrs']);
    const covered = line('Type', [1, 1, 1, 1], { type: 'DiscountedUsage' });
    const two = [costOnly(paid), costOnly(covered), untyped(paid)];
    expect(quantities(await withUsage(two))).toEqual([null, null]);
  });
});

it('says which view is missing and keeps the others', async () => {
  const server = await serverWith({
    truth: TRUTH,
    fault: ({ query }) => (query.includes('aws_region') ? { kind: 'status', status: 403 } : null),
  });
  const { details, failures } = await breakdown(server);
  expect(new Set(details.map(({ dimension }) => dimension))).toEqual(new Set(['usage-type', 'resource']));
  expect(failures.map(({ scope }) => scope)).toEqual([`regions of the largest changes of account ${ALPHA}`]);
});

it('asks for halves of what is too large for one answer', async () => {
  const server = await serverWith({ truth: TRUTH, maxPoints: 12 });
  const request = { drivers: [], accounts: [ALPHA, BRAVO], usageWindow: WINDOW };
  const { usage, failures } = await breakdown(server, request);
  const sum = usage.reduce((all, { daily }) => all + daily.reduce((a, b) => a + b, 0), 0);
  expect([sum, failures]).toEqual([8 + 4 + 16 + 4 + 22, []]);
});

it('asks nothing when there is nothing to look at', async () => {
  const server = await serverWith({ truth: TRUTH });
  const result = await breakdown(server, { drivers: [], accounts: [] });
  expect([result, server.requests.length]).toEqual([{ details: [], usage: [], failures: [] }, 0]);
});
