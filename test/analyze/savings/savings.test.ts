import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/analyze/savings/catalogue.ts';
import { isUpTo, savingsOf, totalSaving, type Saving } from '../../../src/analyze/savings/savings.ts';
import { addDays, eachDay, weekdayOf, type Day } from '../../../src/calendar/day.ts';
import { ACCOUNT } from '../../configuration.ts';
import { usageOver, type UsageSpec } from '../usage.ts';

/** Four weeks from a Monday. */
const WINDOW = { from: '2026-10-26', to: '2026-11-23' };
const MONTH = 365.25 / 12;
const EC2 = 'Amazon Elastic Compute Cloud';
const RDS = 'Amazon Relational Database Service';
const S3 = 'Amazon Simple Storage Service';
const LAST_WEEK = addDays(WINDOW.to, -7);

function isWeekend(day: Day): boolean {
  return [0, 6].includes(weekdayOf(day));
}

function found(specs: readonly UsageSpec[], isNonProduction = false): Saving[] {
  return savingsOf({
    window: WINDOW,
    usage: usageOver(WINDOW, specs),
    nonProduction: new Set(isNonProduction ? [ACCOUNT] : []),
  });
}

/** Rules with the amount a month, to the cent. */
function amounts(specs: readonly UsageSpec[], isNonProduction = false): Record<string, number> {
  return Object.fromEntries(
    found(specs, isNonProduction).map(({ rule, monthly }) => [rule.id, Math.round(100 * monthly) / 100]),
  );
}

const daily = (cost: number) => (): number => cost;
const office =
  (weekday: number, weekend: number) =>
  (day: Day): number =>
    isWeekend(day) ? weekend : weekday;
/** What a part of ten dollars a day comes to in a month, to the cent. */
const share = (part: number, cost = 10): number => Math.round(100 * part * cost * MONTH) / 100;

interface Case {
  readonly rule: string;
  readonly hit: readonly UsageSpec[];
  readonly amount: number;
  readonly misses: readonly (readonly UsageSpec[])[];
  readonly isNonProduction?: boolean;
}

const spec = (service: string, value: string, more: Partial<UsageSpec> = {}): UsageSpec => ({
  service,
  value,
  cost: daily(10),
  ...more,
});

const stored = spec(S3, 'EU-TimedStorage-ByteHrs', { used: () => 100, unit: 'GB-Mo' });
const reads = (each: number): UsageSpec =>
  spec(S3, 'EU-Requests-Tier2', { cost: daily(0.001), used: () => each, unit: 'Requests' });

const CASES: readonly Case[] = [
  {
    rule: 'rds-extended-support',
    hit: [spec(RDS, 'USE1-ExtendedSupport:Yr1-Yr2:PostgreSQL12')],
    amount: share(1),
    misses: [
      [spec(RDS, 'RDS:ChargedBackupUsage')],
      [spec('Amazon OpenSearch Service', 'ExtendedSupport:Yr1')],
    ],
  },
  {
    rule: 'eks-extended-support',
    hit: [spec('AmazonEKS', 'EUW1-AmazonEKS-Hours:extendedSupport')],
    amount: share(1),
    misses: [[spec('AmazonEKS', 'EUW1-AmazonEKS-Hours:perCluster')]],
  },
  {
    rule: 'idle-ipv4',
    hit: [spec('Amazon Virtual Private Cloud', 'EUC1-PublicIPv4:IdleAddress')],
    amount: share(1),
    misses: [[spec('Amazon Virtual Private Cloud', 'EUC1-PublicIPv4:InUseAddress')]],
  },
  {
    rule: 'weekends',
    hit: [spec('Amazon Redshift', 'Node:ra3.xlplus')],
    amount: share(2 / 7),
    isNonProduction: true,
    misses: [
      // It stops by itself; and storage cannot be stopped.
      [spec('Amazon Redshift', 'Node:ra3.xlplus', { cost: office(10, 8.4) })],
      [spec('Amazon Redshift', 'RMS:ra3.xlplus')],
    ],
  },
  {
    rule: 'gp2-to-gp3',
    hit: [spec(EC2, 'EUN1-EBS:VolumeUsage.gp2')],
    amount: share(0.2),
    misses: [
      [spec(EC2, 'EBS:VolumeUsage.gp3')],
      [spec(EC2, 'EBS:VolumeUsage.piops')],
      [spec(RDS, 'RDS:GP2-Storage')],
    ],
  },
  {
    rule: 'previous-generation-instances',
    hit: [spec('EC2', 'BoxUsage:m4.xlarge')],
    amount: share(0.04),
    misses: [
      [spec(EC2, 'BoxUsage:m5.xlarge')],
      [spec(EC2, 'BoxUsage:m4.xlarge', { pricing: 'committed' })],
      // What EMR adds to an instance is no instance.
      [spec('Amazon Elastic MapReduce', 'BoxUsage:m4.xlarge')],
      [spec(EC2, 'SpotUsage:m4.xlarge')],
    ],
  },
  {
    rule: 'previous-generation-databases',
    hit: [spec('AmazonRDS', 'EU-Multi-AZUsage:db.r4.large')],
    amount: share(0.1),
    misses: [[spec(RDS, 'InstanceUsage:db.r6g.large')], [spec(RDS, 'InstanceUsage:db.r40.large')]],
  },
  {
    rule: 'graviton-instances',
    hit: [spec('ec2', 'APS1-BoxUsage:c5.2xlarge')],
    amount: share(0.14),
    misses: [
      [spec(EC2, 'BoxUsage:c7g.xlarge')],
      [spec(EC2, 'BoxUsage:p3.8xlarge')],
      [spec(EC2, 'BoxUsage:c5n.xlarge')],
    ],
  },
  {
    rule: 'graviton-databases',
    hit: [spec('Amazon ElastiCache', 'EU-NodeUsage:cache.m5.large')],
    amount: share(0.04),
    misses: [[spec('Amazon ElastiCache', 'NodeUsage:cache.m6g.large')]],
  },
  {
    rule: 'lambda-arm',
    hit: [spec('AWS Lambda', 'EU-Lambda-GB-Second')],
    amount: share(0.2),
    misses: [[spec('AWS Lambda', 'EU-Lambda-GB-Second-ARM')], [spec('AWS Lambda', 'EU-Request')]],
  },
  {
    rule: 's3-unread',
    hit: [stored, reads(99)],
    amount: share(0.45),
    misses: [
      [stored, reads(100)],
      // Storage in another unit says nothing of reads for each gigabyte.
      [{ ...stored, unit: 'ByteHrs' }, reads(0)],
      // Without quantities nothing shows that nobody reads.
      [spec(S3, 'EU-TimedStorage-ByteHrs'), reads(0)],
      [stored, spec(S3, 'EU-Requests-Tier2', { cost: daily(0.001) })],
      [spec('Amazon DynamoDB', 'TimedStorage-ByteHrs', { used: () => 100 })],
    ],
  },
  {
    rule: 'logs-ingestion',
    hit: [spec('AmazonCloudWatch', 'USE1-DataProcessing-Bytes')],
    amount: share(0.5),
    misses: [
      [spec('AmazonCloudWatch', 'DataProcessingIA-Bytes')],
      [spec('AWS Glue', 'DataProcessing-Bytes')],
    ],
  },
  {
    rule: 'nat-bytes',
    hit: [spec(EC2, 'EU-NatGateway-Bytes')],
    amount: share(1),
    misses: [[spec(EC2, 'EU-NatGateway-Hours')]],
  },
  {
    rule: 'savings-plan',
    // Of ten dollars a day two are there on the quietest day only.
    hit: [spec('Amazon Elastic Container Service', 'Fargate-vCPU-Hours:perCPU', { cost: office(10, 8) })],
    amount: share(0.2, 8),
    misses: [
      [spec('Amazon Elastic Container Service', 'Fargate-vCPU-Hours:perCPU', { pricing: 'committed' })],
      [spec(EC2, 'SpotUsage:p3.2xlarge')],
      [spec('Amazon Elastic Container Service', 'Fargate-vCPU-Hours:perCPU', { cost: office(10, 0) })],
    ],
  },
];

it('has a case for every rule', () => {
  expect(CASES.map(({ rule }) => rule)).toEqual(CATALOGUE.map(({ id }) => id));
});

describe.each(CASES)('$rule', ({ rule, hit, amount, misses, isNonProduction = false }) => {
  it('is found, with its amount to the cent', () => {
    expect(amounts(hit, isNonProduction)[rule]).toBe(amount);
  });

  it('is not found in what only looks like it', () => {
    for (const miss of misses) expect(amounts(miss, isNonProduction)).not.toHaveProperty(rule);
  });
});

describe('rules that are about the same usage', () => {
  it('take their parts one after the other, so that nothing is saved twice', () => {
    const m5 = [spec(EC2, 'BoxUsage:m5.large')];
    expect(amounts(m5)).toEqual({
      'graviton-instances': share(0.15),
      'savings-plan': share(0.27 * 0.85),
    });
  });

  it('do not cover what is to be stopped at weekends', () => {
    expect(amounts([spec(EC2, 'BoxUsage:p3.2xlarge')], true)).toEqual({ weekends: share(2 / 7) });
    expect(amounts([spec(EC2, 'BoxUsage:p3.2xlarge')])).toEqual({ 'savings-plan': share(0.27) });
  });
});

describe('an amount', () => {
  it('follows usage that has shrunk: what is not used any more is not saved', () => {
    const falling =
      (before: number, now: number) =>
      (day: Day): number =>
        day < LAST_WEEK ? before : now;
    expect(amounts([spec(EC2, 'EBS:VolumeUsage.gp2', { cost: falling(10, 5) })])).toEqual({
      'gp2-to-gp3': share(0.2, 5),
    });
    expect(amounts([spec(EC2, 'EBS:VolumeUsage.gp2', { cost: falling(10, 0) })])).toEqual({});
    // What has grown counts at the rate of the four weeks.
    expect(amounts([spec(EC2, 'EBS:VolumeUsage.gp2', { cost: falling(10, 50) })])).toEqual({
      'gp2-to-gp3': share(0.2, 20),
    });
  });

  it('is left out when it is next to nothing beside what the account costs', () => {
    const large = spec(EC2, 'DataTransfer-Out-Bytes', { cost: daily(10_000) });
    expect(amounts([large, spec(EC2, 'EBS:VolumeUsage.gp2', { cost: daily(90) })])).toEqual({});
    expect(amounts([spec(EC2, 'EBS:VolumeUsage.gp2', { cost: daily(0.1) })])).toEqual({});
  });

  it('is firm or at most so much; only firm ones are in the total, and they come first', () => {
    const savings = found([spec(EC2, 'NatGateway-Bytes'), spec(EC2, 'EBS:VolumeUsage.gp2')]);
    expect(savings.map((saving) => [saving.rule.id, isUpTo(saving)])).toEqual([
      ['gp2-to-gp3', false],
      ['nat-bytes', true],
    ]);
    expect(totalSaving(savings)).toBeCloseTo(0.2 * 10 * MONTH, 9);
  });

  it('counts days on which money came back', () => {
    const back = (day: Day): number => (day === '2026-11-20' ? -200 : 10);
    // 27 days of ten, less two hundred; the last week alone is below nothing.
    expect(amounts([spec(EC2, 'EBS:VolumeUsage.gp2', { cost: back })])).toEqual({});
    const early = (day: Day): number => (day === '2026-10-28' ? -200 : 10);
    const [saving] = found([spec(RDS, 'ExtendedSupport:Yr1-Yr2:MySQL5.7', { cost: early })]);
    expect(saving?.monthly).toBeCloseTo((70 * MONTH) / 28, 9);
    expect(saving?.cost).toBeCloseTo((70 * MONTH) / 28, 9);
  });

  it('is shown beside the cost at the same rate', () => {
    const falling = (day: Day): number => (day < LAST_WEEK ? 10 : 5);
    const [saving] = found([spec(EC2, 'EBS:VolumeUsage.gp2', { cost: falling })]);
    expect(saving?.cost).toBeCloseTo(5 * MONTH, 9);
  });

  it('of a plan is not told of usage that may be under one already', () => {
    expect(amounts([spec(EC2, 'BoxUsage:p3.2xlarge', { pricing: null })])).toEqual({});
  });

  it('is of each account alone', () => {
    const other = '999999999999';
    const usage = usageOver(WINDOW, [
      spec(EC2, 'EBS:VolumeUsage.gp2'),
      spec(EC2, 'EBS:VolumeUsage.gp2', { account: other, cost: daily(30) }),
    ]);
    const savings = savingsOf({ window: WINDOW, usage, nonProduction: new Set() });
    expect(savings.map(({ id }) => id)).toEqual([`gp2-to-gp3-${other}`, `gp2-to-gp3-${ACCOUNT}`]);
  });

  it('needs four whole weeks', () => {
    const window = { ...WINDOW, from: '2026-10-27' };
    const usage = usageOver(window, [spec(EC2, 'EBS:VolumeUsage.gp2')]);
    expect(savingsOf({ window, usage, nonProduction: new Set() })).toEqual([]);
  });
});

it('is never more than the usage costs, whatever the bill holds', () => {
  const values = [
    ...CASES.flatMap(({ hit, misses }) => [...hit, ...misses.flat()]).map(({ service, value }) => ({
      service,
      value,
    })),
  ];
  const line = fc.record({
    of: fc.constantFrom(...values),
    pricing: fc.constantFrom('on-demand' as const, 'committed' as const, null),
    costs: fc.array(fc.double({ min: -50, max: 1e5, noNaN: true }), { minLength: 28, maxLength: 28 }),
    used: fc.double({ min: 0, max: 1e6, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.boolean(), (lines, isNonProduction) => {
      const days = eachDay(WINDOW);
      const specs = lines.map(({ of, pricing, costs, used }): UsageSpec => {
        const cost = (day: Day): number => costs[days.indexOf(day)] ?? 0;
        return { ...of, pricing, cost, used: () => used };
      });
      const usage = usageOver(WINDOW, specs);
      const savings = savingsOf({
        window: WINDOW,
        usage,
        nonProduction: new Set(isNonProduction ? [ACCOUNT] : []),
      });
      const cost = usage
        .filter(({ pricing }) => pricing !== 'committed')
        .map(({ daily: costs }) =>
          Math.max(
            0,
            costs.reduce((all, each) => all + each, 0),
          ),
        )
        .reduce((sum, each) => sum + each, 0);
      const saved = savings.reduce((sum, { monthly }) => sum + monthly, 0);
      expect(saved).toBeLessThanOrEqual((cost * MONTH) / 28 + 1e-6);
      for (const saving of savings) {
        expect(saving.monthly).toBeGreaterThan(0);
        expect(saving.monthly).toBeLessThanOrEqual(saving.cost * (1 + 1e-9));
        const parts = saving.usage.reduce((sum, { monthly }) => sum + monthly, 0);
        expect(parts).toBeCloseTo(saving.monthly, 6);
      }
    }),
    { numRuns: 60 },
  );
});
