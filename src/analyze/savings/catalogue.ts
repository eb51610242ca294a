import type { Match, SavingRule } from './rule.ts';

const EC2 = /^(?:amazon ?)?(?:ec2|elastic ?compute ?cloud)/i;
const RDS = /\brds\b|amazonrds|relational ?database/i;
const ELASTICACHE = /elasticache/i;
const S3 = /^(?:amazon ?)?(?:s3|simple ?storage ?service)\b/i;
const LAMBDA = /lambda/i;
const CLOUDWATCH = /cloudwatch/i;
const EKS = /eks|kubernetes/i;
const REDSHIFT = /redshift/i;
const SAGEMAKER = /sagemaker/i;
const ECS = /ecs|eks|elastic ?container ?service|kubernetes|fargate/i;

const ON_DEMAND_PRICES = {
  title: 'On-demand prices of us-east-1, Linux, from the AWS price list',
  url: 'https://aws.amazon.com/ec2/pricing/on-demand/',
  date: '2026-11-25',
};

/** Instances of some families, by what another family costs less: [family, its successor, part of the price]. */
function families(
  service: RegExp,
  beginning: string,
  moves: readonly (readonly [string, string, number])[],
): Match[] {
  return moves.map(([from, to, share]) => ({
    service,
    usageType: new RegExp(`^${beginning}${from.replace('.', '\\.')}\\.`),
    share,
    from,
    to,
  }));
}

const BOX = 'BoxUsage:';
const DATABASE = '(?:InstanceUsage|InstanceUsageIOOptimized|Multi-AZUsage):';
const NODE = 'NodeUsage:';

/**
 * Ways to save, in the order in which they take their part of a cost: what one has taken, the next no longer counts.
 * Shares are ratios of list prices, so they hold for any currency; discounts that all usage has do not change them.
 */
export const CATALOGUE: readonly SavingRule[] = [
  {
    id: 'rds-extended-support',
    title: 'Upgrade databases that pay for extended support',
    formula: 'price',
    matches: [
      {
        service: RDS,
        usageType: /^ExtendedSupport:/,
        share: 1,
        from: 'extended support',
        to: 'a supported version',
      },
    ],
    successor: null,
    assumption: 'The charge ends with the upgrade to a version in standard support.',
    source: {
      title: 'Amazon RDS Extended Support',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html',
      date: '2026-11-25',
    },
    confidence: 'high',
    check: 'That the application runs on the newer engine version: try it on a restored snapshot.',
    steps: [
      'Restore a snapshot and upgrade the copy.',
      'Run the application against it.',
      'Upgrade the database in a maintenance window.',
    ],
  },
  {
    id: 'eks-extended-support',
    title: 'Upgrade Kubernetes clusters that pay for extended support',
    formula: 'price',
    matches: [
      {
        service: EKS,
        usageType: /^AmazonEKS-Hours:extendedSupport$/,
        share: 1,
        from: 'extended support',
        to: 'standard support',
      },
    ],
    successor: null,
    assumption:
      'A cluster in extended support costs $0.50 an hour on top of the $0.10 that all pay, as a line of its own, which ends with the upgrade.',
    source: { title: 'Amazon EKS pricing', url: 'https://aws.amazon.com/eks/pricing/', date: '2026-11-25' },
    confidence: 'high',
    check:
      'That no workload uses an API that the newer version has removed: see the upgrade insights of the cluster.',
    steps: [
      'Read the upgrade insights of the cluster.',
      'Upgrade the control plane one minor version at a time.',
      'Upgrade node groups and add-ons.',
    ],
  },
  {
    id: 'idle-ipv4',
    title: 'Release public IPv4 addresses that nothing uses',
    formula: 'price',
    matches: [
      { service: null, usageType: /^PublicIPv4:IdleAddress$/, share: 1, from: 'an idle address', to: 'none' },
    ],
    successor: null,
    assumption: 'An address that is billed as idle is attached to nothing that runs.',
    source: {
      title: 'Amazon VPC pricing, public IPv4 address',
      url: 'https://aws.amazon.com/vpc/pricing/',
      date: '2026-11-25',
    },
    confidence: 'high',
    check:
      'That no partner has the address on a list and no name points to it: a released one does not come back.',
    steps: ['List Elastic IP addresses without an association.', 'Release those that nobody claims.'],
  },
  {
    id: 'weekends',
    title: 'Stop non-production workloads at weekends',
    formula: 'weekends',
    matches: [
      {
        service: EC2,
        usageType: /^BoxUsage:/,
        share: 1,
        from: 'EC2 instances',
        to: 'stopped on Saturday and Sunday',
      },
      {
        service: RDS,
        usageType: /^(?:InstanceUsage(?:IOOptimized)?|Multi-AZUsage):/,
        share: 1,
        from: 'RDS instances',
        to: 'stopped on Saturday and Sunday',
      },
      {
        service: ECS,
        usageType: /^Fargate-/,
        share: 1,
        from: 'Fargate tasks',
        to: 'none on Saturday and Sunday',
      },
      {
        service: REDSHIFT,
        usageType: /^Node:/,
        share: 1,
        from: 'Redshift clusters',
        to: 'paused on Saturday and Sunday',
      },
      {
        service: SAGEMAKER,
        usageType: /^Host:/,
        share: 1,
        from: 'SageMaker endpoints',
        to: 'none on Saturday and Sunday',
      },
    ],
    successor: null,
    assumption:
      'Nobody works in the account on Saturdays and Sundays, and it costs at least 85 % of a working day then.',
    source: {
      title: 'Instance Scheduler on AWS',
      url: 'https://aws.amazon.com/solutions/implementations/instance-scheduler-on-aws/',
      date: '2026-11-25',
    },
    confidence: 'medium',
    check: 'That no test, backup or release runs at weekends.',
    steps: [
      'Tag what may be stopped.',
      'Stop it on Friday evening and start it on Monday morning with a schedule.',
      'Look at the next two Mondays that all came back.',
    ],
  },
  {
    id: 'gp2-to-gp3',
    title: 'Move EBS volumes from gp2 to gp3',
    formula: 'price',
    matches: [{ service: null, usageType: /^EBS:VolumeUsage\.gp2$/, share: 0.2, from: 'gp2', to: 'gp3' }],
    successor: { service: null, usageType: /^EBS:VolumeUsage\.gp3$/ },
    assumption: 'The volumes need no more than the 3,000 IOPS and 125 MB/s that gp3 has without extra cost.',
    source: { title: 'Amazon EBS pricing', url: 'https://aws.amazon.com/ebs/pricing/', date: '2026-11-25' },
    confidence: 'high',
    check:
      'IOPS and throughput of volumes above 1 TB: gp2 gives them more than 3,000 IOPS, on gp3 that is bought.',
    steps: [
      'List gp2 volumes with size and peak IOPS.',
      'Modify them to gp3 while they are in use.',
      'Change templates, so that new volumes are gp3.',
    ],
  },
  {
    id: 'previous-generation-instances',
    title: 'Replace EC2 instances of previous generations',
    formula: 'price',
    matches: families(EC2, BOX, [
      ['m3', 'm5', 0.27],
      ['m4', 'm5', 0.04],
      ['c3', 'c5', 0.19],
      ['c4', 'c5', 0.14],
      ['r3', 'r5', 0.24],
      ['r4', 'r5', 0.05],
      ['t2', 't3', 0.1],
      ['i2', 'i3', 0.63],
      ['d2', 'd3', 0.27],
    ]),
    successor: { service: EC2, usageType: /^BoxUsage:(?:[mcr][5-9]|t[34]|i[3-8]|d3)/ },
    assumption:
      'The instances run Linux, and the same size of the successor is enough. On Windows and RHEL the licence costs the same on both.',
    source: ON_DEMAND_PRICES,
    confidence: 'medium',
    check: 'That the image has the ENA and NVMe drivers which the successor needs.',
    steps: [
      'Try one instance of the group on the successor.',
      'Change the launch template or Auto Scaling group.',
      'Replace the others one by one.',
    ],
  },
  {
    id: 'previous-generation-databases',
    title: 'Replace database and cache nodes of previous generations',
    formula: 'price',
    matches: [
      ...families(RDS, DATABASE, [
        ['db.m3', 'db.m6g', 0.14],
        ['db.m4', 'db.m6g', 0.09],
        ['db.r3', 'db.r6g', 0.1],
        ['db.r4', 'db.r6g', 0.1],
        ['db.t2', 'db.t4g', 0.04],
      ]),
      ...families(ELASTICACHE, NODE, [
        ['cache.m3', 'cache.m6g', 0.18],
        ['cache.m4', 'cache.m6g', 0.04],
        ['cache.r4', 'cache.r6g', 0.09],
        ['cache.t2', 'cache.t4g', 0.04],
      ]),
    ],
    successor: {
      service: /rds|relational ?database|elasticache/i,
      usageType: /^(?:InstanceUsage(?:IOOptimized)?:db|Multi-AZUsage:db|NodeUsage:cache)\.[mrt]\dg/,
    },
    assumption:
      'The engine is MySQL, PostgreSQL, MariaDB, Redis, Valkey or Memcached, and its version runs on the successor at the same size. Oracle and SQL Server have no Graviton: their successors are db.m5 and db.r5.',
    source: {
      title: 'Amazon RDS and ElastiCache on-demand prices of us-east-1',
      url: 'https://aws.amazon.com/rds/pricing/',
      date: '2026-11-25',
    },
    confidence: 'medium',
    check: 'The engine version that the successor asks for, and how long the fail-over may take.',
    steps: ['Upgrade the engine where it is too old.', 'Change the instance class in a maintenance window.'],
  },
  {
    id: 'graviton-instances',
    title: 'Move EC2 instances to Graviton',
    formula: 'price',
    matches: families(EC2, BOX, [
      ['m5', 'm7g', 0.15],
      ['m6i', 'm7g', 0.15],
      ['c5', 'c7g', 0.14],
      ['c6i', 'c7g', 0.14],
      ['r5', 'r7g', 0.15],
      ['r6i', 'r7g', 0.15],
      ['t3', 't4g', 0.19],
    ]),
    successor: { service: EC2, usageType: /^BoxUsage:(?:[mcr][6-9]g|t4g)/ },
    assumption: 'The software runs on arm64, on Linux, at the same size.',
    source: ON_DEMAND_PRICES,
    confidence: 'medium',
    check: 'That images and agents exist for arm64; Windows does not run there.',
    steps: ['Build the image for arm64.', 'Run a part of the load on it.', 'Change the launch template.'],
  },
  {
    id: 'graviton-databases',
    title: 'Move databases and caches to Graviton',
    formula: 'price',
    matches: [
      ...families(RDS, DATABASE, [
        ['db.m5', 'db.m6g', 0.07],
        ['db.r5', 'db.r6g', 0.06],
        ['db.t3', 'db.t4g', 0.04],
      ]),
      ...families(ELASTICACHE, NODE, [
        ['cache.m5', 'cache.m6g', 0.04],
        ['cache.r5', 'cache.r6g', 0.04],
        ['cache.t3', 'cache.t4g', 0.04],
      ]),
    ],
    successor: {
      service: /rds|relational ?database|elasticache/i,
      usageType: /^(?:InstanceUsage(?:IOOptimized)?:db|Multi-AZUsage:db|NodeUsage:cache)\.[mrt]\dg/,
    },
    assumption:
      'The engine is MySQL, PostgreSQL, MariaDB, Aurora, Redis, Valkey or Memcached; the others have no Graviton.',
    source: {
      title: 'Amazon RDS and ElastiCache on-demand prices of us-east-1',
      url: 'https://aws.amazon.com/rds/pricing/',
      date: '2026-11-25',
    },
    confidence: 'medium',
    check: 'The engine and its version, and reserved nodes that are bound to the old family.',
    steps: ['Change a replica first.', 'Change the instance class in a maintenance window.'],
  },
  {
    id: 'lambda-arm',
    title: 'Move Lambda functions from x86 to arm64',
    formula: 'price',
    matches: [{ service: LAMBDA, usageType: /^Lambda-GB-Second$/, share: 0.2, from: 'x86', to: 'arm64' }],
    successor: { service: LAMBDA, usageType: /^Lambda-GB-Second-ARM$/ },
    assumption: 'A function takes as long on arm64 as on x86; many take less.',
    source: {
      title: 'AWS Lambda pricing',
      url: 'https://aws.amazon.com/lambda/pricing/',
      date: '2026-11-25',
    },
    confidence: 'medium',
    check: 'That layers and native modules of the function exist for arm64.',
    steps: [
      'Begin with the functions of the highest cost.',
      'Publish a version for arm64 and shift a part of the calls to it.',
      'Compare duration and errors, then shift the rest.',
    ],
  },
  {
    id: 's3-unread',
    title: 'Move S3 objects that are not read to a cheaper class',
    formula: 'unread',
    matches: [
      {
        service: S3,
        usageType: /^TimedStorage-ByteHrs$/,
        share: 0.45,
        from: 'S3 Standard',
        to: 'S3 Standard-IA',
      },
    ],
    successor: { service: S3, usageType: /^TimedStorage-(?:SIA|ZIA|INT|GIR|GDA)/ },
    assumption:
      'The bill shows less than one read for each gigabyte and month. What is read from the cheaper class costs $0.01 a gigabyte.',
    source: { title: 'Amazon S3 pricing', url: 'https://aws.amazon.com/s3/pricing/', date: '2026-11-25' },
    confidence: 'low',
    check:
      'Which buckets are meant: the bill does not tell them apart. Small objects (below 128 KB) and short-lived ones save nothing.',
    steps: [
      'Look at storage class analysis or S3 Storage Lens.',
      'Add a lifecycle rule to the buckets that are not read.',
    ],
  },
  {
    id: 'logs-ingestion',
    title: 'Send fewer logs to CloudWatch, or to the class for infrequent access',
    formula: 'price',
    matches: [
      {
        service: CLOUDWATCH,
        usageType: /^DataProcessing-Bytes$/,
        share: 0.5,
        from: 'Standard',
        to: 'Infrequent Access',
      },
    ],
    successor: { service: CLOUDWATCH, usageType: /^DataProcessingIA-Bytes$/ },
    assumption:
      'None of the log groups needs alarms, metric filters or subscriptions, which the class does not have.',
    source: {
      title: 'Amazon CloudWatch pricing',
      url: 'https://aws.amazon.com/cloudwatch/pricing/',
      date: '2026-11-25',
    },
    confidence: 'low',
    check: 'Which log groups take in most, and whether debug logging is on.',
    steps: [
      'Find the largest log groups by IncomingBytes.',
      'Lower their log level, or make new groups in the class for infrequent access.',
    ],
  },
  {
    id: 'nat-bytes',
    title: 'Take traffic to AWS services off NAT gateways',
    formula: 'price',
    matches: [
      {
        service: null,
        usageType: /^NatGateway-Bytes$/,
        share: 1,
        from: 'bytes through a NAT gateway',
        to: 'gateway endpoints',
      },
    ],
    successor: null,
    assumption:
      'All of the traffic goes to S3 or DynamoDB, for which gateway endpoints cost nothing. How much does, the bill does not tell.',
    source: {
      title: 'Amazon VPC pricing, NAT gateway',
      url: 'https://aws.amazon.com/vpc/pricing/',
      date: '2026-11-25',
    },
    confidence: 'low',
    check: 'Where the traffic goes: the gateway’s VPC flow logs show it.',
    steps: [
      'Add gateway endpoints for S3 and DynamoDB to the route tables.',
      'Look for image pulls and other large transfers in the flow logs.',
    ],
  },
  {
    id: 'savings-plan',
    title: 'Cover the base load with a Compute Savings Plan, one year, nothing upfront',
    formula: 'base-load',
    matches: [
      {
        service: EC2,
        usageType: /^BoxUsage:/,
        share: 0.27,
        from: 'EC2 on demand',
        to: 'Compute Savings Plan, one year, nothing upfront',
      },
      {
        service: ECS,
        usageType: /^Fargate-/,
        share: 0.2,
        from: 'Fargate on demand',
        to: 'Compute Savings Plan, one year, nothing upfront',
      },
      {
        service: LAMBDA,
        usageType: /^Lambda-GB-Second/,
        share: 0.12,
        from: 'Lambda on demand',
        to: 'Compute Savings Plan, one year, nothing upfront',
      },
    ],
    successor: null,
    assumption:
      'What the quietest of 28 days cost on demand is used for a year, and the instances run Linux. Days hide their quiet hours.',
    source: {
      title: 'Compute Savings Plans, rates of m5 in us-east-1',
      url: 'https://aws.amazon.com/savingsplans/compute-pricing/',
      date: '2026-11-25',
    },
    confidence: 'medium',
    check:
      'The hourly recommendation in Cost Explorer, and plans of the payer account that the bill may already apply here.',
    steps: [
      'First stop, shrink and move what the other recommendations name.',
      'Compare with the recommendation in Cost Explorer.',
      'Buy less than the base load, and again when it has proved itself.',
    ],
  },
];
