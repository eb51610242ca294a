import { expect, it } from 'vitest';
import { fetchMetrics } from '../../../src/fetch/datadog/metrics.ts';
import type { MetricRequest } from '../../../src/fetch/cost-model.ts';
import type { Truth } from '../../servers/datadog.ts';
import { clientOf, serverWith } from './asking.ts';

const ALPHA = '111111111111';
const BRAVO = '222222222222';
const REQUEST: MetricRequest = {
  accounts: [ALPHA],
  current: { from: '2026-11-03', to: '2026-11-05' },
  previous: { from: '2026-11-01', to: '2026-11-03' },
};

function measured(
  metric: string,
  account: string,
  daily: readonly number[],
): NonNullable<Truth['measured']>[number] {
  return { metric, account, from: '2026-11-01', daily: Float64Array.from(daily) };
}

const TRUTH: Truth = {
  metric: 'aws.cost.amortized',
  series: [],
  measured: [
    measured('aws.ec2.cpuutilization', ALPHA, [60, 64, 30, 32]),
    measured('aws.ec2.cpuutilization', BRAVO, [10, 10, 10, 10]),
    measured('aws.lambda.invocations', ALPHA, [1000, 1000, 5000, 7000]),
    // A day without calls is a day of none.
    measured('aws.s3.all_requests', ALPHA, [0, 0, 300, 0]),
    // Nothing of the days before: no comparison can be made.
    measured('aws.rds.cpuutilization', ALPHA, [0, 0, 50, 50]),
  ],
};

it('tells what was measured in the accounts concerned, in both windows', async () => {
  const server = await serverWith({ truth: TRUTH });
  const levels = await fetchMetrics(clientOf(server.url), REQUEST);
  const windows = { window: REQUEST.current, against: REQUEST.previous, account: ALPHA };
  expect(levels).toEqual([
    {
      ...windows,
      name: 'EC2 CPU',
      metric: 'aws.ec2.cpuutilization',
      unit: 'percent',
      current: 31,
      previous: 62,
    },
    {
      ...windows,
      name: 'Lambda invocations',
      metric: 'aws.lambda.invocations',
      unit: 'count a day',
      current: 6000,
      previous: 1000,
    },
    {
      ...windows,
      name: 'S3 requests',
      metric: 'aws.s3.all_requests',
      unit: 'count a day',
      current: 150,
      previous: 0,
    },
  ]);
  expect(server.requests).toHaveLength(5);
});

it('says nothing where the key may not ask for metrics', async () => {
  const server = await serverWith({ truth: TRUTH, fault: () => ({ kind: 'status', status: 403 }) });
  expect(await fetchMetrics(clientOf(server.url), REQUEST)).toEqual([]);
});
