import { addDays, dayOfMonth, weekdayOf, type Day } from '../../../src/calendar/day.ts';
import type { Truth, TruthSeries } from './truth.ts';

export interface OrganisationOptions {
  readonly accounts: number;
  readonly services: number;
  readonly days: number;
  /** First day. */
  readonly from: Day;
  readonly metric?: string;
}

export const SERVICES = [
  'ec2',
  'rds',
  's3',
  'lambda',
  'dynamodb',
  'cloudwatch',
  'elasticache',
  'eks',
  'kms',
  'sqs',
  'sns',
  'athena',
];

export function accountId(index: number): string {
  return String(100_000_000_001 + index);
}

/** Whole cents, so that sums can be compared to the cent: more on weekdays, more in larger accounts. */
function centsOn(account: number, service: number, day: Day): number {
  const weekend = [0, 6].includes(weekdayOf(day)) ? 8 : 10;
  return (
    weekend * (1_000 + 137 * (account % 17) + 211 * service) +
    ((account * 31 + service * 17 + dayOfMonth(day)) % 29)
  );
}

/** Costs of an invented organisation: usage every day, tax on the 1st and a credit on the 15th of each month. */
export function organisation({
  accounts,
  services,
  days,
  from,
  metric = 'aws.cost.amortized',
}: OrganisationOptions): Truth {
  const series: TruthSeries[] = [];
  for (let account = 0; account < accounts; account++) {
    const common = {
      aws_member_account_id: accountId(account),
      aws_member_account_name: `account-${account + 1}`,
    };
    for (let service = 0; service < services; service++) {
      const name = SERVICES[service] ?? `service-${service}`;
      const daily = Float64Array.from(
        { length: days },
        (_, i) => centsOn(account, service, addDays(from, i)) / 100,
      );
      const tags = {
        ...common,
        aws_product: name,
        aws_cost_type: service === 0 ? 'SavingsPlanCoveredUsage' : 'Usage',
        aws_usage_type: `${name}-Hours`,
        aws_region: account % 2 === 0 ? 'eu-west-1' : 'us-east-1',
        aws_pricing_usage_unit: 'Hrs',
      };
      series.push({ tags, from, daily, usage: daily.map((cost) => cost * 10) });
    }
    const onDay = (dayOf: number, cents: number): Float64Array =>
      Float64Array.from({ length: days }, (_, i) =>
        dayOfMonth(addDays(from, i)) === dayOf ? cents / 100 : 0,
      );
    series.push(
      {
        tags: { ...common, aws_product: 'ec2', aws_cost_type: 'Tax' },
        from,
        daily: onDay(1, 5_000 + account),
      },
      { tags: { ...common, aws_product: 's3', aws_cost_type: 'Credit' }, from, daily: onDay(15, -2_500) },
    );
  }
  return { metric, series };
}
