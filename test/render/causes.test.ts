import { describe, expect, it } from 'vitest';
import type { Driver } from '../../src/analyze/drivers/drivers.ts';
import type { TrackedAnomaly } from '../../src/analyze/life-cycle.ts';
import type { MetricLevel } from '../../src/fetch/cost-model.ts';
import { formatFor } from '../../src/format/format.ts';
import { causesBlock, causeSentence } from '../../src/render/causes.ts';
import { AGAINST, DAYS, driverWith, region, usageType } from '../analyze/drivers/driver-with.ts';
import { ACCOUNT } from '../configuration.ts';

const FORMAT = formatFor('en-US', 'USD');
const ANOMALY: TrackedAnomaly = {
  id: 'abc',
  account: ACCOUNT,
  service: 'Amazon EC2',
  kind: 'level-shift',
  direction: 'up',
  start: '2026-11-01',
  end: null,
  expected: 100,
  actual: 500,
  impact: 400,
};

function said(driver: Driver, metrics: readonly MetricLevel[] = []): string {
  const text = causeSentence({ anomaly: 'abc', ...driver }, ANOMALY, 'EC2', metrics, FORMAT);
  return text.replaceAll(/[\u00a0\u2009]/g, ' ');
}

describe('what lies behind an anomaly', () => {
  it('says what is new, since when, how much a day, that it is usage, and what to do', () => {
    const fresh = usageType(
      'EU-BoxUsage:p3.8xlarge',
      { before: 0, now: 400 },
      { since: '2026-11-01', effects: { usage: 400 } },
    );
    const resources = [
      { ...region('i-0abc', { before: 0, now: 400 }, '2026-11-01'), dimension: 'resource' as const },
    ];
    const regions = [region('eu-west-1', { before: 0, now: 400 }, '2026-11-01')];
    expect(said(driverWith([fresh], { resources, regions }))).toBe(
      'EC2, higher level since November 1: EU-BoxUsage:p3.8xlarge, new since November 1, makes 100 % of it (+$20.00 a day). ' +
        'Usage, not price. First usage in eu-west-1 on November 1. Resource i-0abc, first seen on November 1. ' +
        'To do: Find who started the instances and whether they are still needed; stop or shrink what is not. ' +
        'Measured on November 1 – 20 against the same weekdays of October 1 – 20.',
    );
  });

  it('says how much more was used, at which price', () => {
    const quantity = { unit: 'GB', before: 2000, now: 3000 };
    const more = usageType(
      'NatGateway-Bytes',
      { before: 400, now: 600 },
      { quantity, effects: { usage: 200 } },
    );
    expect(said(driverWith([more]))).toContain(
      'Usage, not price: +50 % used (100 to 150 GB a day) at the same price.',
    );
    const dearer = usageType(
      'NatGateway-Bytes',
      { before: 400, now: 600 },
      {
        quantity: { unit: 'GB', before: 2000, now: 2010 },
        effects: { usage: 2, price: 198 },
        leading: 'price',
      },
    );
    expect(said(driverWith([dearer], { leading: 'price' }))).toContain(
      'Price, not usage: about as much used as before at a price +49 %. To do: Look what changed the price',
    );
  });

  it('says "not price" only where the price hardly moved, and shows no other usage type as its proof', () => {
    const both = usageType(
      'NatGateway-Bytes',
      { before: 100, now: 208 },
      { quantity: { unit: 'GB', before: 1000, now: 1650 }, effects: { usage: 65, price: 43 } },
    );
    expect(said(driverWith([both]))).toContain(
      'Mostly usage: +65 % used (50 to 82.5 GB a day) at a price +26 %.',
    );
    const dearer = usageType('a', { before: 100, now: 140 }, { effects: { price: 40 }, leading: 'price' });
    const more = ['b', 'c'].map((value) =>
      usageType(value, { before: 100, now: 135 }, { effects: { usage: 35 } }),
    );
    expect(said(driverWith([dearer, ...more]))).toContain('Mostly usage. To do:');
  });

  it('tells a swap as one, with the net of it', () => {
    const from = usageType('EBS:VolumeUsage.gp2', { before: 2000, now: 0 }, { effects: { usage: -2000 } });
    const to = usageType('EBS:VolumeUsage.gp3', { before: 0, now: 1600 }, { effects: { usage: 1600 } });
    expect(said(driverWith([from, to], { swap: { from, to } }))).toContain(
      'EBS:VolumeUsage.gp3 (+$80.00 a day) took the place of EBS:VolumeUsage.gp2 (-$100 a day): a net -$20.00 a day. To do: Make sure that what was replaced is gone everywhere',
    );
  });

  it('says how much was under a commitment, and names no end of one where more is covered', () => {
    const covered = (before: number, now: number, shares: readonly [number, number]): string => {
      const coverage = { before: shares[0], now: shares[1] };
      const effects = { coverage: now - before };
      const part = usageType(
        'BoxUsage:m5.large',
        { before, now },
        { coverage, effects, leading: 'coverage' },
      );
      return said(driverWith([part], { leading: 'coverage' }));
    };
    expect(covered(400, 500, [0.62, 0])).toContain(
      'Less of it is covered by commitments, no change of usage: 62 % of BoxUsage:m5.large was under a Savings Plan or reservation, 0.0 % is now. To do: Look in Cost Explorer',
    );
    expect(covered(500, 400, [0, 0.62])).toContain('More of it is covered by commitments');
    expect(covered(500, 400, [0, 0.62])).toContain('To do: Nothing, if it was meant');
  });

  it('says what it does not know', () => {
    const part = usageType('BoxUsage:m5.large', { before: 400, now: 500 });
    expect(said(driverWith([part], { leading: 'unknown' }))).toContain(
      'Whether by usage or price is not known: the source gives no quantities.',
    );
    const none = driverWith([], { change: 100, before: 0, now: 100, leading: 'unknown' });
    expect(said(none)).toContain('The source does not tell which usage types.');
    const mixed = { usage: 60, price: 40, coverage: 0, unknown: 0, credits: 0, other: 0 };
    expect(said(driverWith([part], { leading: 'mixed', effects: mixed, isDiffuse: true }))).toContain(
      'Diffuse, no few usage types make most of it: BoxUsage:m5.large makes 100 % of it (+$5.00 a day). Usage +$60.00, price +$40.00.',
    );
  });

  it('says of a fall what is not used any more, and to make sure of it', () => {
    const gone = usageType('BoxUsage:m5.large', { before: 400, now: 0 }, { effects: { usage: -400 } });
    expect(said(driverWith([gone]))).toContain(
      'BoxUsage:m5.large, not used any more, makes 100 % of it (-$20.00 a day). Less usage, not price. To do: Make sure that it was meant',
    );
  });

  it('shows what was measured beside it, of that account and service alone', () => {
    const part = usageType('BoxUsage:m5.large', { before: 400, now: 500 });
    const level: MetricLevel = {
      account: ACCOUNT,
      name: 'EC2 CPU',
      metric: 'aws.ec2.cpuutilization',
      unit: 'percent',
      current: 31,
      previous: 62,
      window: DAYS,
      against: AGAINST,
    };
    expect(said(driverWith([part]), [level])).toContain(
      'EC2 CPU of the account: 31 % on November 1 – 20, 62 % on October 1 – 20 (Datadog, aws.ec2.cpuutilization).',
    );
    expect(said(driverWith([part]), [{ ...level, account: '999999999999' }])).not.toContain('CPU');
    expect(said(driverWith([part]), [{ ...level, name: 'RDS CPU' }])).not.toContain('CPU');
  });
});

it('is told of as many anomalies as there is room for, of those whose cause is known', () => {
  const part = usageType('BoxUsage:m5.large', { before: 400, now: 500 });
  const listed = ['a', 'b', 'c', 'd'].map((id) => ({ ...ANOMALY, id }));
  const causes = ['b', 'c', 'd'].map((anomaly) => ({ anomaly, ...driverWith([part]) }));
  const [block] = causesBlock(listed, { causes, metrics: [] }, ({ service }) => service ?? '', 2, FORMAT);
  expect(block?.type === 'sentences' ? block.sentences.length : 0).toBe(2);
  expect(causesBlock(listed, { causes: [], metrics: [] }, () => '', 2, FORMAT)).toEqual([]);
});
