import { expect, it } from 'vitest';
import { CostAsking } from '../../../src/fetch/datadog/asking.ts';
import { fetchDetails } from '../../../src/fetch/datadog/details.ts';
import type { Truth, TruthSeries } from '../../servers/datadog.ts';
import { clientOf, serverWith, TAGS } from './asking.ts';

const CURRENT = { from: '2026-11-01', to: '2026-11-03' };
const PREVIOUS = { from: '2026-10-01', to: '2026-10-03' };
const ALPHA = '111111111111';
const BRAVO = '222222222222';

function lines(
  account: string,
  service: string,
  usageType: string,
  region: string,
  costs: readonly [number, number],
): TruthSeries[] {
  const tags = {
    aws_member_account_id: account,
    aws_product: service,
    aws_usage_type: usageType,
    aws_region: region,
    aws_pricing_usage_unit: 'Hrs',
  };
  const daily = (cost: number): Float64Array => Float64Array.from([cost, cost]);
  return [
    { tags, from: PREVIOUS.from, daily: daily(costs[0]), usage: daily(costs[0] * 10) },
    { tags, from: CURRENT.from, daily: daily(costs[1]), usage: daily(costs[1] * 5) },
  ];
}

const TRUTH: Truth = {
  metric: 'aws.cost.amortized',
  series: [
    ...lines(ALPHA, 'ec2', 'BoxUsage:m5.large', 'eu-west-1', [10, 30]),
    ...lines(ALPHA, 'ec2', 'EBS:gp3', 'eu-west-1', [4, 4]),
    ...lines(ALPHA, 's3', 'Storage', 'eu-west-1', [1, 2]),
    ...lines(BRAVO, 'ec2', 'BoxUsage:c7g.large', 'us-east-1', [5, 6]),
  ],
};

it('splits a driver by usage type and region, with quantities, and shows nothing of other services or accounts', async () => {
  const server = await serverWith({ truth: TRUTH });
  const asking = new CostAsking(clientOf(server.url), TAGS);
  const drivers = [{ account: ALPHA, service: 'ec2' }];
  const { details, failures } = await fetchDetails(asking, { current: CURRENT, previous: PREVIOUS, drivers });
  const of = { account: ALPHA, service: 'ec2' };
  expect(details).toEqual([
    {
      ...of,
      dimension: 'usage-type',
      value: 'BoxUsage:m5.large',
      current: 60,
      previous: 20,
      quantity: { unit: 'Hrs', current: 300, previous: 200 },
    },
    {
      ...of,
      dimension: 'usage-type',
      value: 'EBS:gp3',
      current: 8,
      previous: 8,
      quantity: { unit: 'Hrs', current: 40, previous: 80 },
    },
    { ...of, dimension: 'region', value: 'eu-west-1', current: 68, previous: 28, quantity: null },
  ]);
  expect([failures, server.requests.length]).toEqual([[], 6]);
});

it('says which view is missing and keeps the others', async () => {
  const server = await serverWith({
    truth: TRUTH,
    fault: ({ query }) => (query.includes('aws_region') ? { kind: 'status', status: 403 } : null),
  });
  const asking = new CostAsking(clientOf(server.url), TAGS);
  const drivers = [{ account: BRAVO, service: 'ec2' }];
  const { details, failures } = await fetchDetails(asking, { current: CURRENT, previous: PREVIOUS, drivers });
  expect(details.map(({ value }) => value)).toEqual(['BoxUsage:c7g.large']);
  expect(failures.map(({ scope }) => scope)).toEqual(['regions of the largest changes']);
});

it('asks nothing when there is nothing to look at', async () => {
  const server = await serverWith({ truth: TRUTH });
  const asking = new CostAsking(clientOf(server.url), TAGS);
  const result = await fetchDetails(asking, { current: CURRENT, previous: PREVIOUS, drivers: [] });
  expect([result, server.requests.length]).toEqual([{ details: [], failures: [] }, 0]);
});
