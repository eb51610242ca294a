/** One usage type that a service is billed by. */
export interface UsageTypeOffer {
  /** As AWS writes it, without the prefix of the region. */
  readonly usageType: string;
  readonly unit: string;
  /** USD for one unit without a commitment. */
  readonly price: number;
  /** Usual part of the service's cost, against the others that are chosen. */
  readonly weight: number;
  /** How the ids of its resources begin; empty where its lines name none. */
  readonly resource: string;
}

/** Usage types of which an account has some: `pick` of them. */
export interface OfferGroup {
  readonly pick: number;
  readonly offers: readonly UsageTypeOffer[];
}

function offer(
  usageType: string,
  unit: string,
  price: number,
  weight: number,
  resource = '',
): UsageTypeOffer {
  return { usageType, unit, price, weight, resource };
}

function all(...offers: UsageTypeOffer[]): OfferGroup {
  return { pick: offers.length, offers };
}

function some(pick: number, ...offers: UsageTypeOffer[]): OfferGroup {
  return { pick, offers };
}

/** What services are billed by, at list prices of us-east-1 (invented where a service has very many). */
export const USAGE_TYPES: Readonly<Record<string, readonly OfferGroup[]>> = {
  'Amazon Elastic Compute Cloud': [
    some(
      2,
      offer('BoxUsage:m5.xlarge', 'Hrs', 0.192, 30, 'i-'),
      offer('BoxUsage:c5.2xlarge', 'Hrs', 0.34, 26, 'i-'),
      offer('BoxUsage:r5.large', 'Hrs', 0.126, 22, 'i-'),
      offer('BoxUsage:t3.large', 'Hrs', 0.0832, 18, 'i-'),
      offer('BoxUsage:m4.xlarge', 'Hrs', 0.2, 22, 'i-'),
      offer('BoxUsage:c4.2xlarge', 'Hrs', 0.398, 20, 'i-'),
      offer('BoxUsage:m7g.large', 'Hrs', 0.0816, 24, 'i-'),
      offer('BoxUsage:c7g.xlarge', 'Hrs', 0.145, 24, 'i-'),
    ),
    some(
      1,
      offer('EBS:VolumeUsage.gp2', 'GB-Mo', 0.1, 14, 'vol-'),
      offer('EBS:VolumeUsage.gp3', 'GB-Mo', 0.08, 12, 'vol-'),
    ),
    some(
      2,
      offer('NatGateway-Bytes', 'GB', 0.045, 8, 'nat-'),
      offer('NatGateway-Hours', 'Hrs', 0.045, 3, 'nat-'),
      offer('EBS:SnapshotUsage', 'GB-Mo', 0.05, 4),
      offer('DataTransfer-Regional-Bytes', 'GB', 0.01, 4),
    ),
  ],
  'Amazon Relational Database Service': [
    some(
      1,
      offer('InstanceUsage:db.m5.large', 'Hrs', 0.171, 40, 'db:'),
      offer('InstanceUsage:db.r5.large', 'Hrs', 0.24, 40, 'db:'),
      offer('Multi-AZUsage:db.m4.large', 'Hrs', 0.35, 40, 'db:'),
      offer('InstanceUsage:db.r6g.large', 'Hrs', 0.215, 40, 'db:'),
    ),
    some(1, offer('RDS:GP2-Storage', 'GB-Mo', 0.115, 14), offer('RDS:GP3-Storage', 'GB-Mo', 0.115, 14)),
    some(
      1,
      offer('ExtendedSupport:Yr1-Yr2:PostgreSQL11', 'vCPU-Hours', 0.1, 12, 'db:'),
      offer('RDS:ChargedBackupUsage', 'GB-Mo', 0.095, 8),
      offer('Aurora:StorageIOUsage', 'IOs', 2e-7, 8),
    ),
  ],
  'Amazon Simple Storage Service': [
    all(
      offer('TimedStorage-ByteHrs', 'GB-Mo', 0.023, 70, 'bucket:'),
      offer('Requests-Tier1', 'Requests', 5e-6, 8, 'bucket:'),
    ),
    some(
      1,
      offer('Requests-Tier2', 'Requests', 4e-7, 6, 'bucket:'),
      offer('Requests-Tier2', 'Requests', 4e-7, 0.001, 'bucket:'),
    ),
    some(
      1,
      offer('DataTransfer-Out-Bytes', 'GB', 0.09, 16),
      offer('TimedStorage-SIA-ByteHrs', 'GB-Mo', 0.0125, 12),
    ),
  ],
  'AWS Lambda': [
    some(
      1,
      offer('Lambda-GB-Second', 'Lambda-GB-Second', 0.0000166667, 80, 'function:'),
      offer('Lambda-GB-Second-ARM', 'Lambda-GB-Second', 0.0000133334, 80, 'function:'),
    ),
    all(offer('Request', 'Requests', 2e-7, 20, 'function:')),
  ],
  AmazonCloudWatch: [
    all(
      offer('DataProcessing-Bytes', 'GB', 0.5, 55, 'log-group:'),
      offer('TimedStorage-ByteHrs', 'GB-Mo', 0.03, 15),
    ),
    some(1, offer('CW:MetricMonitorUsage', 'Metrics', 0.3, 30), offer('CW:Requests', 'Requests', 1e-5, 20)),
  ],
  'Amazon DynamoDB': [
    all(
      offer('WriteRequestUnits', 'WriteRequestUnits', 6.25e-7, 45, 'table:'),
      offer('ReadRequestUnits', 'ReadRequestUnits', 1.25e-7, 30, 'table:'),
      offer('TimedStorage-ByteHrs', 'GB-Mo', 0.25, 25, 'table:'),
    ),
  ],
  'Amazon Virtual Private Cloud': [
    all(offer('PublicIPv4:InUseAddress', 'Hrs', 0.005, 30), offer('VpcEndpoint-Hours', 'Hrs', 0.01, 40)),
    some(1, offer('PublicIPv4:IdleAddress', 'Hrs', 0.005, 25), offer('VpcEndpoint-Bytes', 'GB', 0.01, 30)),
  ],
  'Elastic Load Balancing': [
    all(
      offer('LoadBalancerUsage', 'Hrs', 0.0225, 45, 'loadbalancer:'),
      offer('LCUUsage', 'LCU-Hrs', 0.008, 55, 'loadbalancer:'),
    ),
  ],
  'Amazon Elastic Container Service': [
    all(
      offer('Fargate-vCPU-Hours:perCPU', 'hours', 0.04048, 75, 'task:'),
      offer('Fargate-GB-Hours', 'hours', 0.004445, 25, 'task:'),
    ),
  ],
  'Amazon Elastic Container Service for Kubernetes': [
    all(offer('AmazonEKS-Hours:perCluster', 'Hours', 0.1, 30, 'cluster:')),
    some(
      1,
      offer('Fargate-vCPU-Hours:perCPU', 'hours', 0.04048, 70, 'task:'),
      offer('AmazonEKS-Hours:extendedSupport', 'Hours', 0.5, 70, 'cluster:'),
    ),
  ],
  'Amazon CloudFront': [
    all(
      offer('DataTransfer-Out-Bytes', 'GB', 0.085, 80, 'distribution:'),
      offer('Requests-Tier2-HTTPS', 'Requests', 1e-6, 20),
    ),
  ],
  'Amazon ElastiCache': [
    some(
      1,
      offer('NodeUsage:cache.m5.large', 'Hrs', 0.156, 100, 'cluster:'),
      offer('NodeUsage:cache.m4.large', 'Hrs', 0.156, 100, 'cluster:'),
      offer('NodeUsage:cache.r7g.large', 'Hrs', 0.219, 100, 'cluster:'),
    ),
  ],
  'Amazon OpenSearch Service': [
    all(
      offer('ESInstance:m5.large', 'Hrs', 0.142, 75, 'domain/'),
      offer('ES:GP3-Storage', 'GB-Mo', 0.122, 25, 'domain/'),
    ),
  ],
  'Amazon Redshift': [
    all(offer('Node:ra3.xlplus', 'Hrs', 1.086, 85, 'cluster:'), offer('RMS:ra3.xlplus', 'GB-Mo', 0.024, 15)),
  ],
  'Amazon Simple Queue Service': [all(offer('Requests-RBP', 'Requests', 4e-7, 100))],
  'Amazon Simple Notification Service': [all(offer('DeliveryAttempts-HTTP', 'Notifications', 6e-7, 100))],
  'Amazon API Gateway': [all(offer('ApiGatewayRequest', 'Requests', 3.5e-6, 100))],
  'Amazon Kinesis': [
    all(
      offer('Storage-ShardHour', 'ShardHour', 0.015, 70, 'stream/'),
      offer('PutRequestPayloadUnits', 'PayloadUnits', 1.4e-8, 30),
    ),
  ],
  'Amazon Managed Streaming for Apache Kafka': [
    all(offer('Kafka.m5.large', 'Hours', 0.21, 80, 'cluster/'), offer('Kafka.Storage.GP2', 'GB-Mo', 0.1, 20)),
  ],
  'Amazon SageMaker': [
    some(
      1,
      offer('Host:ml.m5.xlarge', 'Hrs', 0.23, 80, 'endpoint/'),
      offer('Host:ml.g5.xlarge', 'Hrs', 1.408, 80, 'endpoint/'),
    ),
    all(offer('Notebk:ml.t3.medium', 'Hrs', 0.05, 20, 'notebook-instance/')),
  ],
  'Amazon Bedrock': [
    all(
      offer('Claude-InputTokenCount', '1K tokens', 0.003, 45),
      offer('Claude-OutputTokenCount', '1K tokens', 0.015, 55),
    ),
  ],
  'Amazon Elastic File System': [all(offer('TimedStorage-ByteHrs', 'GB-Mo', 0.3, 100, 'file-system/'))],
  'Amazon EC2 Container Registry (ECR)': [all(offer('TimedStorage-ByteHrs', 'GB-Mo', 0.1, 100))],
  'AWS Key Management Service': [
    all(offer('KMS-Requests', 'Requests', 3e-6, 60), offer('KMS-Keys', 'Keys', 1, 40)),
  ],
  'AWS Step Functions': [all(offer('StateTransition', 'StateTransitions', 2.5e-5, 100))],
  'AWS Backup': [all(offer('WarmStorage-ByteHrs-EBS', 'GB-Mo', 0.05, 100))],
  'Amazon Elastic MapReduce': [all(offer('BoxUsage:m5.xlarge', 'Hrs', 0.048, 100, 'cluster/'))],
  'AWS Glue': [all(offer('ETL-DPU-Hour', 'DPU-Hour', 0.44, 100, 'job/'))],
  'AWS Batch': [all(offer('Fargate-vCPU-Hours:perCPU', 'hours', 0.04048, 100, 'job/'))],
  'AWS WAF': [all(offer('WebACLV2', 'WebACLs', 5, 40), offer('RequestV2-Tier1', 'Requests', 6e-7, 60))],
  'Amazon Route 53': [
    all(offer('HostedZone', 'HostedZone', 0.5, 60), offer('DNS-Queries', 'Queries', 4e-7, 40)),
  ],
  'AWS Security Hub': [all(offer('PaidComplianceCheck', 'Checks', 0.001, 100))],
  'Amazon QuickSight': [all(offer('QS-User-Enterprise-Month', 'User-Month', 24, 100))],
  'Amazon WorkSpaces': [all(offer('AW-HW-2', 'Workspace-Month', 35, 100))],
};

/** What a service is started on out of the blue: the usage type of a planted rise that is new. */
export const NEW_USAGE_TYPES: Readonly<Record<string, readonly UsageTypeOffer[]>> = {
  'Amazon Elastic Compute Cloud': [
    offer('BoxUsage:p3.8xlarge', 'Hrs', 12.24, 0, 'i-'),
    offer('BoxUsage:r6i.4xlarge', 'Hrs', 1.008, 0, 'i-'),
    offer('BoxUsage:g5.12xlarge', 'Hrs', 5.672, 0, 'i-'),
  ],
  'Amazon Relational Database Service': [
    offer('InstanceUsage:db.r6i.4xlarge', 'Hrs', 2.3, 0, 'db:'),
    offer('Multi-AZUsage:db.m6i.2xlarge', 'Hrs', 1.37, 0, 'db:'),
  ],
  'Amazon Simple Storage Service': [offer('DataTransfer-Out-ABytes', 'GB', 0.05, 0)],
  'AWS Lambda': [offer('Lambda-Provisioned-GB-Second', 'Lambda-GB-Second', 0.0000041667, 0, 'function:')],
  AmazonCloudWatch: [offer('VendedLog-Bytes', 'GB', 0.5, 0, 'log-group:')],
  'Amazon DynamoDB': [
    offer('ReplicatedWriteCapacityUnit-Hrs', 'ReplicatedWriteCapacityUnit-Hrs', 0.000975, 0, 'table:'),
  ],
  'Amazon ElastiCache': [offer('NodeUsage:cache.r6g.4xlarge', 'Hrs', 1.314, 0, 'cluster:')],
  'Amazon SageMaker': [offer('Train:ml.p3.8xlarge', 'Hrs', 14.688, 0, 'training-job/')],
  'Amazon Redshift': [offer('Node:ra3.4xlarge', 'Hrs', 3.26, 0, 'cluster:')],
  'Amazon Elastic Container Service': [offer('Fargate-ARM-vCPU-Hours:perCPU', 'hours', 0.03238, 0, 'task:')],
};

/** Services whose usage a Compute Savings Plan may cover, with the part of the price that it takes off. */
export const COVERABLE: Readonly<Record<string, { readonly usageType: RegExp; readonly discount: number }>> =
  {
    'Amazon Elastic Compute Cloud': { usageType: /^BoxUsage:/, discount: 0.27 },
    'Amazon Elastic Container Service': { usageType: /^Fargate-/, discount: 0.2 },
  };

/** A region with the prefix that its usage types carry. */
export interface SampleRegion {
  readonly region: string;
  readonly prefix: string;
}

export const REGIONS: readonly [SampleRegion, ...SampleRegion[]] = [
  { region: 'us-east-1', prefix: '' },
  { region: 'eu-west-1', prefix: 'EU-' },
  { region: 'eu-central-1', prefix: 'EUC1-' },
  { region: 'us-west-2', prefix: 'USW2-' },
];
