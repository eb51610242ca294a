import { withoutRegion } from '../savings/usage-type.ts';
import type { Driver } from './drivers.ts';

/** What to look at when more of a usage type is used. */
const BY_USAGE_TYPE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:BoxUsage|SpotUsage|DedicatedUsage|HeavyUsage):/,
    'Find who started the instances and whether they are still needed; stop or shrink what is not.',
  ],
  [
    /^EBS:(?:VolumeUsage|Volume)/,
    'Look for volumes that are attached to nothing, and for ones larger than their use.',
  ],
  [/^EBS:Snapshot/, 'Look at how long snapshots are kept.'],
  [
    /^NatGateway-Bytes/,
    'Look in the VPC flow logs where the traffic goes; gateway endpoints for S3 and DynamoDB cost nothing.',
  ],
  [
    /DataTransfer|-Out-|-In-|Bytes-(?:Out|In)/,
    'Look which service sends the data, and whether it could stay in its zone or go through the CDN.',
  ],
  [
    /^(?:InstanceUsage|Multi-AZUsage):db/,
    'Look which database was made or resized, and whether its load asks for that size.',
  ],
  [/^RDS:|^Aurora:/, 'Look which database grew, how long backups are kept, and which queries cause the I/O.'],
  [
    /^TimedStorage/,
    'Look which bucket or table grew, and whether a lifecycle rule should move or delete what is old.',
  ],
  [
    /^Requests|^ApiGateway|^Request$/,
    'Look for the caller: a retry loop or a new client makes requests without any data growing.',
  ],
  [
    /^Lambda/,
    'Look at invocations, duration and memory of the functions: a retry loop, a slow dependency or a larger memory setting.',
  ],
  [
    /^(?:DataProcessing|VendedLog)/,
    'Find the log groups that take in most, and whether debug logging was left on.',
  ],
  [/^CW:/, 'Look for new custom metrics or dashboards and for tools that poll.'],
  [
    /RequestUnits|CapacityUnit/,
    'Look for a new reader or writer of the table, and whether on-demand or provisioned capacity fits it.',
  ],
  [
    /^Fargate|^ECS|^EKS|AmazonEKS/,
    'Look which service runs more tasks or clusters than before, and whether their size fits.',
  ],
  [
    /^(?:NodeUsage|ESInstance|Node):?/,
    'Look which cluster was made or resized, and whether its load asks for that size.',
  ],
  [/^PublicIPv4/, 'List addresses and release those that nothing uses.'],
  [
    /^(?:Host|Train|Notebk|Processing):ml/,
    'Look for endpoints, notebooks and training jobs that nobody stopped.',
  ],
  [/Token/, 'Look which application calls the model, with how long prompts.'],
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

const FALL = 'Make sure that it was meant: cost falls with a clean-up, and with an outage.';

/** What to do about a change, in one or two sentences. */
export function adviceFor({ change, leading, usageTypes }: Driver): string {
  if (change < 0) return BY_EFFECT_OF_FALL[leading] ?? FALL;
  const ofEffect = BY_EFFECT[leading];
  if (ofEffect !== undefined) return ofEffect;
  const [largest] = usageTypes.filter((part) => part.change * change > 0);
  const usageType = withoutRegion(largest?.value ?? '');
  const found = BY_USAGE_TYPE.find(([pattern]) => pattern.test(usageType));
  return found?.[1] ?? 'Ask who runs it what began on that day.';
}
