import type { Environment } from './organisation.ts';

/** How the cost of a service moves within the week. */
export type Rhythm = 'flat' | 'traffic' | 'office' | 'batch';

export interface CatalogueService {
  /** The name under which AWS bills the service. */
  readonly name: string;
  /** How often accounts use it, against the other services. */
  readonly popularity: number;
  /** USD a day in an account of middling size. */
  readonly typicalDaily: number;
  readonly rhythm: Rhythm;
  /** Part of the month's cost that is charged on the first day of the month. */
  readonly feeShare: number;
}

function service(
  name: string,
  popularity: number,
  typicalDaily: number,
  rhythm: Rhythm,
  feeShare = 0,
): CatalogueService {
  return { name, popularity, typicalDaily, rhythm, feeShare };
}

export const CATALOGUE: readonly CatalogueService[] = [
  service('Amazon Elastic Compute Cloud', 40, 150, 'office'),
  service('Amazon Relational Database Service', 20, 95, 'office'),
  service('Amazon Simple Storage Service', 30, 55, 'flat'),
  service('AWS Lambda', 12, 25, 'traffic'),
  service('AmazonCloudWatch', 20, 14, 'flat'),
  service('Amazon DynamoDB', 8, 45, 'traffic'),
  service('Amazon Virtual Private Cloud', 12, 16, 'flat'),
  service('Elastic Load Balancing', 12, 18, 'traffic'),
  service('Amazon Elastic Container Service', 7, 65, 'office'),
  service('Amazon Elastic Container Service for Kubernetes', 5, 40, 'flat'),
  service('Amazon CloudFront', 5, 50, 'traffic'),
  service('Amazon ElastiCache', 6, 45, 'flat'),
  service('Amazon OpenSearch Service', 4, 60, 'flat'),
  service('Amazon Redshift', 3, 90, 'flat'),
  service('Amazon Simple Queue Service', 6, 6, 'traffic'),
  service('Amazon Simple Notification Service', 4, 3, 'traffic'),
  service('Amazon API Gateway', 5, 12, 'traffic'),
  service('Amazon Kinesis', 4, 30, 'traffic'),
  service('Amazon Managed Streaming for Apache Kafka', 3, 60, 'flat'),
  service('Amazon SageMaker', 3, 70, 'office'),
  service('Amazon Bedrock', 3, 40, 'traffic'),
  service('Amazon Elastic File System', 4, 15, 'flat'),
  service('Amazon EC2 Container Registry (ECR)', 4, 4, 'flat'),
  service('AWS Key Management Service', 5, 3, 'flat'),
  service('AWS Step Functions', 3, 6, 'traffic'),
  service('AWS Backup', 4, 12, 'flat'),
  service('Amazon Elastic MapReduce', 3, 80, 'batch'),
  service('AWS Glue', 3, 35, 'batch'),
  service('AWS Batch', 2, 40, 'batch'),
  service('AWS WAF', 4, 7, 'flat', 0.4),
  service('Amazon Route 53', 7, 3, 'flat', 0.6),
  service('AWS Security Hub', 4, 5, 'flat'),
  service('Amazon QuickSight', 2, 10, 'flat', 1),
  service('Amazon WorkSpaces', 2, 25, 'flat', 0.9),
];

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Cost of a Saturday or Sunday against a working day. */
export const WEEKEND: Readonly<Record<Exclude<Rhythm, 'batch'>, Readonly<Record<Environment, Range>>>> = {
  flat: {
    production: { low: 0.98, high: 1.02 },
    staging: { low: 0.97, high: 1.02 },
    development: { low: 0.95, high: 1.02 },
  },
  traffic: {
    production: { low: 0.6, high: 0.98 },
    staging: { low: 0.3, high: 0.7 },
    development: { low: 0.2, high: 0.6 },
  },
  office: {
    production: { low: 0.85, high: 1 },
    staging: { low: 0.3, high: 0.7 },
    development: { low: 0.15, high: 0.5 },
  },
};

/** Weekdays on which a batch job runs, 0 = Sunday. */
export const BATCH_DAYS: readonly [readonly number[], ...(readonly number[])[]] = [
  [1, 2, 3, 4, 5],
  [1, 3, 5],
  [2, 4],
  [1, 4],
  [0, 3],
  [6],
];

/** Standard deviation of a day's cost, as a part of it. */
export const NOISE: Readonly<Record<'steady' | 'batch', Range>> = {
  steady: { low: 0.01, high: 0.05 },
  batch: { low: 0.15, high: 0.4 },
};
