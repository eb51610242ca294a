import { withoutRegion } from '../savings/usage-type.ts';
import type { Driver } from './drivers.ts';

interface Advice {
  readonly service?: RegExp;
  readonly usageType: RegExp;
  readonly text: string;
}

/** What to look at when more of a usage type is used. */
const BY_USAGE_TYPE: readonly Advice[] = [
  {
    usageType: /^(?:BoxUsage|SpotUsage|DedicatedUsage|HeavyUsage):/,
    text: 'Find who started the instances and whether they are still needed; stop or shrink what is not.',
  },
  {
    usageType: /^EBS:Volume/,
    text: 'Look for volumes that are attached to nothing, and for ones larger than their use.',
  },
  { usageType: /^EBS:Snapshot/, text: 'Look at how long snapshots are kept.' },
  {
    usageType: /^NatGateway-Bytes/,
    text: 'Look in the VPC flow logs where the traffic goes; gateway endpoints for S3 and DynamoDB cost nothing.',
  },
  {
    usageType: /DataTransfer|-Out-Bytes|-In-Bytes/,
    text: 'Look which service sends the data, and whether it could stay in its zone or go through the CDN.',
  },
  {
    usageType: /^(?:InstanceUsage\w*|Multi-AZUsage\w*):db/,
    text: 'Look which database was made or resized, and whether its load asks for that size.',
  },
  {
    usageType: /^RDS:|^Aurora:/,
    text: 'Look which database grew, how long backups are kept, and which queries cause the I/O.',
  },
  {
    usageType: /^TimedStorage/,
    text: 'Look what is stored there and grew, and whether a lifecycle or retention rule should move or delete what is old.',
  },
  {
    usageType: /^Requests|^ApiGateway|^Request$/,
    text: 'Look for the caller: a retry loop or a new client makes requests without any data growing.',
  },
  {
    usageType: /^Lambda/,
    text: 'Look at invocations, duration and memory of the functions: a retry loop, a slow dependency or a larger memory setting.',
  },
  {
    service: /cloudwatch/i,
    usageType: /^(?:DataProcessing|VendedLog)/,
    text: 'Find the log groups that take in most, and whether debug logging was left on.',
  },
  { usageType: /^CW:/, text: 'Look for new custom metrics or dashboards and for tools that poll.' },
  {
    usageType: /RequestUnits|CapacityUnit/,
    text: 'Look for a new reader or writer of the table, and whether on-demand or provisioned capacity fits it.',
  },
  {
    usageType: /^Fargate|^ECS|^EKS|AmazonEKS/,
    text: 'Look which service runs more tasks or clusters than before, and whether their size fits.',
  },
  {
    usageType: /^(?:NodeUsage|ESInstance|Node):/,
    text: 'Look which cluster was made or resized, and whether its load asks for that size.',
  },
  { usageType: /^PublicIPv4/, text: 'List addresses and release those that nothing uses.' },
  {
    usageType: /^(?:Host|Train|Notebk|Processing):ml/,
    text: 'Look for endpoints, notebooks and training jobs that nobody stopped.',
  },
  { usageType: /Token/, text: 'Look which application calls the model, with how long prompts.' },
];

const BY_EFFECT: Readonly<Partial<Record<Driver['leading'], string>>> = {
  coverage:
    'Look in Cost Explorer whether a Savings Plan or reservation ended or is used up elsewhere, and renew it if the usage stays.',
  price:
    'Look what changed the price: a discount that ended, another tier or purchase option, or a price change of AWS.',
  credits: 'Look which credit ended, and what the same usage costs without it.',
};

const BY_EFFECT_OF_FALL: Readonly<Partial<Record<Driver['leading'], string>>> = {
  coverage: 'Nothing, if it was meant: look that the commitment is used up, so that it pays.',
  price: 'Nothing; count on the lower price in the next budget.',
};

const SWAP = 'Make sure that what was replaced is gone everywhere, and that the new one pays.';

const FALL = 'Make sure that it was meant: cost falls with a clean-up, and with an outage.';

/** What to do about a change, in one or two sentences. */
export function adviceFor({ service, change, leading, usageTypes, swap }: Driver): string {
  if (swap !== null) return SWAP;
  if (change < 0) return BY_EFFECT_OF_FALL[leading] ?? FALL;
  const ofEffect = BY_EFFECT[leading];
  if (ofEffect !== undefined) return ofEffect;
  const [largest] = usageTypes.filter((part) => part.change * change > 0);
  const usageType = withoutRegion(largest?.value ?? '');
  const found = BY_USAGE_TYPE.find(
    (each) => each.usageType.test(usageType) && (each.service?.test(service) ?? true),
  );
  return found?.text ?? 'Ask who runs it what began on that day.';
}
