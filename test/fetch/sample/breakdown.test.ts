import { expect, it } from 'vitest';
import { sampleSource } from '../../../src/fetch/sample/source.ts';
import type { Breakdown, CostSeries } from '../../../src/fetch/cost-model.ts';

const WINDOW = { from: '2026-08-13', to: '2026-11-21' };
const USAGE_WINDOW = { from: '2026-10-24', to: '2026-11-21' };
const REQUEST = { asOf: '2026-11-23', costBasis: 'amortized' as const, window: WINDOW };

async function sample(accounts = 84): Promise<{ usage: CostSeries[]; breakdown: Breakdown }> {
  const source = sampleSource({ accounts });
  const { costs } = await source.fetch(REQUEST);
  const usage = costs.series.filter(({ chargeType }) => chargeType === 'usage');
  const breakdown = await source.breakdown?.({
    ...REQUEST,
    drivers: usage.map(({ account, service }) => ({ account, service })),
    accounts: [...new Set(usage.map(({ account }) => account))],
    usageWindow: USAGE_WINDOW,
  });
  if (breakdown === undefined) throw new Error('The sample has a breakdown.');
  return { usage, breakdown };
}

function keyOf({ account, service }: { readonly account: string; readonly service: string }): string {
  return `${account} ${service}`;
}

it('splits every service of every account into usage types and regions that add up to its cost of each day', async () => {
  const { usage, breakdown } = await sample();
  for (const dimension of ['usage-type', 'region'] as const) {
    const sums = new Map<string, Float64Array>();
    for (const each of breakdown.details.filter((detail) => detail.dimension === dimension)) {
      const sum = sums.get(keyOf(each)) ?? new Float64Array(100);
      sums.set(
        keyOf(each),
        sum.map((cost, i) => cost + (each.daily[i] ?? 0)),
      );
    }
    for (const each of usage) {
      const sum = sums.get(keyOf(each)) ?? new Float64Array(100);
      const worst = Math.max(...each.daily.map((cost, i) => Math.abs(cost - (sum[i] ?? 0))));
      expect(worst).toBeLessThan(1e-6);
    }
  }
});

it('says the same of a day, whatever window it is asked in', async () => {
  const { breakdown } = await sample(12);
  const later = new Map(
    breakdown.usage.map((each) => [`${keyOf(each)} ${each.value} ${each.pricing}`, each]),
  );
  const days = breakdown.details.filter(({ dimension }) => dimension === 'usage-type');
  expect(later.size).toBeGreaterThan(50);
  for (const each of days) {
    const known = later.get(`${keyOf(each)} ${each.value} ${each.pricing}`);
    const last = each.daily.subarray(-28);
    if (known === undefined) expect(last.every((cost) => cost === 0)).toBe(true);
    else for (const [i, cost] of last.entries()) expect(known.daily[i]).toBeCloseTo(cost, 9);
  }
});

it('has quantities at prices, usage under commitments, and usage types that are new', async () => {
  const { breakdown } = await sample();
  const types = breakdown.details.filter(({ dimension }) => dimension === 'usage-type');
  expect(types.every(({ quantity }) => quantity !== null)).toBe(true);
  expect(types.some(({ pricing }) => pricing === 'committed')).toBe(true);
  expect(types.some(({ daily }) => daily[0] === 0 && (daily.at(-1) ?? 0) > 0)).toBe(true);
  expect(new Set(breakdown.details.map(({ dimension }) => dimension))).toEqual(
    new Set(['usage-type', 'region', 'resource']),
  );
});
