import { describe, expect, it } from 'vitest';
import { driverOf, type Driver } from '../../../src/analyze/drivers/drivers.ts';
import { comparedMeasure } from '../../../src/analyze/drivers/measure.ts';
import type { CostSeries } from '../../../src/fetch/cost-model.ts';
import { ACCOUNT } from '../../configuration.ts';
import { costsThrough, type SeriesSpec } from '../costs.ts';
import { usageOver, type UsageSpec } from '../usage.ts';

const SERVICE = 'Amazon Elastic Compute Cloud';
const COSTS = costsThrough('2026-11-20', []);
const { window: COVERED } = COSTS;
const CURRENT = { from: '2026-11-01', to: '2026-11-21', total: 0 };
const PREVIOUS = { from: '2026-10-01', to: '2026-10-21', total: 0 };
const NEW = '2026-11-06';

function driver(specs: readonly UsageSpec[], charges: readonly SeriesSpec[] = []): Driver {
  const usage = usageOver(COVERED, specs);
  const measure = comparedMeasure({ current: CURRENT, previous: PREVIOUS }, COVERED);
  if (measure === null) throw new Error('The windows are covered.');
  const whole = new Float64Array(100);
  for (const { dimension, daily } of usage) {
    if (dimension === 'usage-type')
      for (const [i, cost] of daily.entries()) whole[i] = (whole[i] ?? 0) + cost;
  }
  const others = costsThrough(
    '2026-11-20',
    charges.map((charge) => ({ ...charge, service: SERVICE })),
  ).series;
  const own: CostSeries = { account: ACCOUNT, service: SERVICE, chargeType: 'usage', daily: whole };
  return driverOf({ account: ACCOUNT, service: SERVICE }, [own, ...others], usage, COVERED, measure);
}

const since =
  (day: string, before: number, then: number) =>
  (on: string): number =>
    on < day ? before : then;

describe('the change of a service', () => {
  it('is split into usage types, largest first, with the first day of what is new', () => {
    const { usageTypes, change, leading, effects } = driver([
      { value: 'BoxUsage:m5.large', cost: () => 10, used: () => 100 },
      { value: 'BoxUsage:p3.2xlarge', cost: since(NEW, 0, 30), used: since(NEW, 0, 10) },
      { value: 'EBS:VolumeUsage.gp3', cost: since('2026-11-01', 4, 5), used: since('2026-11-01', 4, 5) },
    ]);
    expect(usageTypes.map(({ value, change: own, since: first }) => [value, own, first])).toEqual([
      ['BoxUsage:p3.2xlarge', 450, NEW],
      ['EBS:VolumeUsage.gp3', 20, null],
      ['BoxUsage:m5.large', 0, null],
    ]);
    expect([change, leading]).toEqual([470, 'usage']);
    expect(effects).toEqual({ usage: 470, price: 0, coverage: 0, unknown: 0, credits: 0, other: 0 });
  });

  it('holds credits and other charges as effects of their own', () => {
    const { change, effects } = driver(
      [{ value: 'BoxUsage:m5.large', cost: since('2026-11-01', 10, 12), used: since('2026-11-01', 10, 12) }],
      [
        { chargeType: 'credit', cost: since('2026-11-01', -3, 0) },
        { chargeType: 'tax', cost: (day) => (day === '2026-11-02' ? 7 : 0) },
      ],
    );
    expect(change).toBe(40 + 60 + 7);
    expect(effects).toEqual({ usage: 40, price: 0, coverage: 0, unknown: 0, credits: 60, other: 7 });
  });

  it('is coverage where the same usage is under a commitment no more', () => {
    const start = '2026-11-01';
    const { leading, usageTypes } = driver([
      { value: 'BoxUsage:m5.large', cost: since(start, 20, 100), used: since(start, 2, 10) },
      {
        value: 'BoxUsage:m5.large',
        pricing: 'committed',
        cost: since(start, 56, 0),
        used: since(start, 8, 0),
      },
    ]);
    expect(leading).toBe('coverage');
    expect(usageTypes).toHaveLength(1);
    expect(usageTypes[0]?.coverage).toEqual({ before: 0.8, now: 0 });
  });

  it('is unknown where the source gives no quantities, and where it does not split the cost', () => {
    const start = '2026-11-01';
    expect(driver([{ value: 'BoxUsage:m5.large', cost: since(start, 10, 20) }]).leading).toBe('unknown');
    const unsplit = driver(
      [{ value: 'EBS:VolumeUsage.gp3', cost: () => 1, used: () => 1 }],
      [{ chargeType: 'usage', cost: since(start, 10, 20) }],
    );
    expect([unsplit.effects.unknown, unsplit.leading]).toEqual([200, 'unknown']);
  });

  it('is diffuse when its three largest usage types explain less than 80 %', () => {
    const start = '2026-11-01';
    const types = (count: number): UsageSpec[] =>
      Array.from({ length: count }, (_, i) => ({ value: `Type${i}`, cost: since(start, 1, 2) }));
    expect(driver(types(3)).isDiffuse).toBe(false);
    // Three of four is 75 %.
    expect(driver(types(4)).isDiffuse).toBe(true);
    expect(driver([]).isDiffuse).toBe(false);
  });

  it('tells regions and resources, and what is new among them', () => {
    const { regions, resources, usageTypes } = driver([
      { value: 'BoxUsage:m5.large', cost: since(NEW, 10, 20), used: since(NEW, 1, 2) },
      { dimension: 'region', value: 'eu-west-1', pricing: null, cost: () => 10 },
      { dimension: 'region', value: 'eu-central-1', pricing: null, cost: since(NEW, 0, 10) },
      { dimension: 'resource', value: 'i-1', pricing: null, cost: since(NEW, 0, 10) },
    ]);
    expect(regions.map(({ value, since: first }) => [value, first])).toEqual([['eu-central-1', NEW]]);
    expect(resources.map(({ value, change }) => [value, change])).toEqual([['i-1', 150]]);
    expect(usageTypes).toHaveLength(1);
  });

  it('does not call new or gone what is used at no cost', () => {
    const start = '2026-11-01';
    const { usageTypes, leading } = driver([
      { value: 'BoxUsage:m5.large', cost: since(start, 0, 100), used: since(start, 0, 10) },
      { value: 'BoxUsage:m5.large', pricing: 'committed', cost: () => 0, used: since(start, 10, 0) },
    ]);
    expect([leading, usageTypes[0]?.since, usageTypes[0]?.isGone]).toEqual(['coverage', null, false]);
  });

  it('is a swap where one usage type took the place of another', () => {
    const start = '2026-11-01';
    const { swap, isDiffuse } = driver([
      { value: 'gp2', cost: since(start, 100, 0), used: since(start, 1000, 0) },
      { value: 'gp3', cost: since(start, 0, 80), used: since(start, 0, 1000) },
    ]);
    expect([swap?.from.value, swap?.to.value, isDiffuse]).toEqual(['gp2', 'gp3', false]);
    const grown = driver([
      { value: 'gp2', cost: since(start, 100, 90), used: since(start, 1000, 900) },
      { value: 'gp3', cost: since(start, 0, 80), used: since(start, 0, 1000) },
    ]);
    expect(grown.swap).toBeNull();
  });

  it('does not call new what had cost before the days that are compared', () => {
    const back = driver([
      { value: 'BoxUsage:m5.large', cost: (day) => (day < '2026-09-15' || day >= NEW ? 10 : 0) },
    ]);
    expect(back.usageTypes[0]?.since).toBeNull();
  });
});
