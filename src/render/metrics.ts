import type { Driver } from '../analyze/drivers/drivers.ts';
import type { MetricLevel } from '../fetch/cost-model.ts';
import type { Format } from '../format/format.ts';

/** Which metric says something about the cost of a usage type, or else of a service. */
const OF_USAGE_TYPE: readonly (readonly [RegExp, string])[] = [[/NatGateway/, 'NAT gateway traffic']];
const OF_SERVICE: readonly (readonly [RegExp, string])[] = [
  [/ec2|elastic compute/i, 'EC2 CPU'],
  [/rds|relational/i, 'RDS CPU'],
  [/lambda/i, 'Lambda invocations'],
  [/\bs3\b|simple storage/i, 'S3 requests'],
];

function nameOf({ service, usageTypes }: Pick<Driver, 'service' | 'usageTypes'>): string | undefined {
  const [largest] = usageTypes;
  const ofUsageType = OF_USAGE_TYPE.find(([pattern]) => pattern.test(largest?.value ?? ''));
  return (ofUsageType ?? OF_SERVICE.find(([pattern]) => pattern.test(service)))?.[1];
}

const GIGABYTE = 1e9;

function levelText({ unit }: MetricLevel, value: number, format: Format): string {
  if (unit === 'percent') return format.percent(value);
  if (unit === 'bytes a day') return `${format.count(Math.round(value / GIGABYTE))} GB a day`;
  return `${format.count(Math.round(value))} a day`;
}

/** What was measured in an account beside the cost of a service, as a sentence; nothing where nothing was. */
export function metricText(
  driver: Pick<Driver, 'account' | 'service' | 'usageTypes'>,
  metrics: readonly MetricLevel[],
  format: Format,
): string {
  const name = nameOf(driver);
  const level = metrics.find((each) => each.account === driver.account && each.name === name);
  if (level === undefined) return '';
  const [now, before] = [levelText(level, level.current, format), levelText(level, level.previous, format)];
  return ` ${level.name} of the account: ${now} on ${format.shortWindow(level.window)}, ${before} on ${format.shortWindow(level.against)} (Datadog, ${level.metric}).`;
}
