import { describe, expect, it } from 'vitest';
import { driverOf, type Driver } from '../../../src/analyze/drivers/drivers.ts';
import { departureMeasure } from '../../../src/analyze/drivers/measure.ts';
import { addDays } from '../../../src/calendar/day.ts';
import type { PlantedEvent } from '../../../src/fetch/cost-model.ts';
import { sampleSource } from '../../../src/fetch/sample/source.ts';

interface Classified {
  readonly event: PlantedEvent;
  readonly driver: Driver;
  /** An event of the same service in the days that are looked at: the two cannot be told apart by these days. */
  readonly isAlone: boolean;
}

/** The sample's events of the last 60 of 100 days with what lies behind each. */
async function classified(seed: number, through: string): Promise<Classified[]> {
  const source = sampleSource({ seed });
  const window = { from: addDays(through, -99), to: addDays(through, 1) };
  const request = { asOf: addDays(through, 2), costBasis: 'amortized' as const, window };
  const { costs, planted } = await source.fetch(request);
  const drivers = planted.map(({ account, service }) => ({ account, service }));
  const breakdown = await source.breakdown?.({ ...request, drivers, accounts: [], usageWindow: window });
  return planted.flatMap((event): Classified[] => {
    const measure = departureMeasure(event.start, event.end, window);
    if (measure === null || event.start < addDays(through, -59)) return [];
    const isOf = (each: { account: string; service: string }): boolean =>
      each.account === event.account && each.service === event.service;
    const usage = (breakdown?.details ?? []).filter(isOf);
    const own = costs.series.filter((series) => isOf(series) && series.chargeType === 'usage');
    const near = { from: measure.against.from, to: measure.days.to };
    const others = planted.filter((each) => isOf(each) && each !== event);
    const isAlone = others.every(({ start, end }) => start >= near.to || (end ?? start) < near.from);
    return [{ event, driver: driverOf(event, own, usage, window, measure), isAlone }];
  });
}

const RUNS = [1, 2, 3].flatMap((seed) =>
  ['2026-03-20', '2026-07-20', '2026-11-20'].map((through) => ({ seed, through })),
);

describe.each(RUNS)('what is planted in sample $seed through $through', async ({ seed, through }) => {
  const found = await classified(seed, through);

  it('is told apart: prices are prices or coverage, everything else is usage', () => {
    expect(found.length).toBeGreaterThan(20);
    const alone = found.filter(({ isAlone }) => isAlone);
    expect(alone.length).toBeGreaterThan(15);
    const wrong = alone.filter(({ event, driver }) => {
      const expected = event.kind === 'price-change' ? ['price', 'coverage'] : ['usage'];
      return !expected.includes(driver.leading);
    });
    expect(
      wrong.map(({ event, driver }) => ({ event, leading: driver.leading, effects: driver.effects })),
    ).toEqual([]);
  });

  it('goes the way of the event, and adds up to the cent', () => {
    for (const { event, driver, isAlone } of found) {
      // A drift that has only begun may be smaller than the noise of its days.
      const isMaterial = isAlone && Math.abs(event.impact) > 0.1 * driver.before;
      if (isMaterial) expect(Math.sign(driver.change)).toBe(event.direction === 'up' ? 1 : -1);
      const { usage, price, coverage, unknown, credits, other } = driver.effects;
      expect(usage + price + coverage + unknown + credits + other).toBeCloseTo(driver.change, 6);
      const parts = driver.usageTypes.reduce((sum, part) => sum + part.change, 0);
      expect(parts).toBeCloseTo(driver.change, 6);
      const regions = driver.regions.reduce((sum, part) => sum + part.change, 0);
      expect(regions).toBeCloseTo(driver.change, 1);
    }
  });
});
