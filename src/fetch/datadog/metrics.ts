import { windowContains, windowLength, type Window } from '../../calendar/day.ts';
import { mapConcurrently } from '../../concurrency.ts';
import { ServiceError } from '../../errors.ts';
import type { MetricLevel, MetricRequest } from '../cost-model.ts';
import { readDaily, type DailyAnswer } from './answers.ts';
import type { DatadogClient } from './client.ts';
import { metricsBody, TIMESERIES_PATH } from './queries.ts';

/** The tag of Datadog's AWS integration that holds the account: another than that of cost. */
const ACCOUNT_TAG = 'aws_account';

/** What the AWS integration measures that explains cost; each is one request, whatever the number of accounts. */
const METRICS = [
  { name: 'EC2 CPU', metric: 'aws.ec2.cpuutilization', aggregator: 'avg', unit: 'percent' },
  { name: 'RDS CPU', metric: 'aws.rds.cpuutilization', aggregator: 'avg', unit: 'percent' },
  { name: 'Lambda invocations', metric: 'aws.lambda.invocations', aggregator: 'sum', unit: 'count a day' },
  { name: 'S3 requests', metric: 'aws.s3.all_requests', aggregator: 'sum', unit: 'count a day' },
  {
    name: 'NAT gateway traffic',
    metric: 'aws.natgateway.bytes_out_to_destination',
    aggregator: 'sum',
    unit: 'bytes a day',
  },
] as const;

type Metric = (typeof METRICS)[number];

const CONCURRENCY = 2;

/**
 * Mean over a window: of percentages over the days that have one, of counts over all days, because a day without any is a
 * day of none. null where no day has a value.
 */
function meanOf(
  days: DailyAnswer['days'],
  values: Float64Array,
  window: Window,
  { unit }: Metric,
): number | null {
  const own = [...values].filter((value, i) => value !== 0 && windowContains(window, days[i] ?? ''));
  if (own.length === 0) return unit === 'percent' ? null : 0;
  const sum = own.reduce((all, value) => all + value, 0);
  return sum / (unit === 'percent' ? own.length : windowLength(window));
}

async function levelsOf(
  client: DatadogClient,
  metric: Metric,
  request: MetricRequest,
): Promise<MetricLevel[]> {
  const { current, previous } = request;
  const body = metricsBody({ ...metric, by: [ACCOUNT_TAG] }, { from: previous.from, to: current.to });
  const { days, groups } = readDaily(await client.post(TIMESERIES_PATH, body));
  const wanted = new Set(request.accounts);
  return groups.flatMap(({ group, values }): MetricLevel[] => {
    const account = group.get(ACCOUNT_TAG) ?? '';
    const now = meanOf(days, values, current, metric);
    const before = meanOf(days, values, previous, metric);
    if (!wanted.has(account) || now === null || before === null || now + before === 0) return [];
    const { name, unit } = metric;
    return [
      {
        account,
        name,
        metric: metric.metric,
        unit,
        current: now,
        previous: before,
        window: current,
        against: previous,
      },
    ];
  });
}

/** What Datadog measures in some accounts, in five requests at most. A key that may not ask for metrics gets none. */
export async function fetchMetrics(client: DatadogClient, request: MetricRequest): Promise<MetricLevel[]> {
  const levels = await mapConcurrently(METRICS, CONCURRENCY, async (metric) => {
    try {
      return await levelsOf(client, metric, request);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return [];
    }
  });
  return levels.flat();
}
