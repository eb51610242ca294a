import { addDays, eachDay, type Day } from '../../src/calendar/day.ts';
import type { ChargeType, CostSeries, DailyCosts } from '../../src/fetch/cost-model.ts';
import { ACCOUNT } from '../configuration.ts';
import { spendOf, type Spend } from '../../src/analyze/spend.ts';

const DAYS = 100;

export interface SeriesSpec {
  readonly account?: string;
  readonly service?: string;
  readonly chargeType?: ChargeType;
  readonly cost: (day: Day) => number;
}

/** Daily costs through a day, each series a function of the day. */
export function costsThrough(through: Day, specs: readonly SeriesSpec[], days = DAYS): DailyCosts {
  const window = { from: addDays(through, 1 - days), to: addDays(through, 1) };
  const series = specs.map(
    ({ account = ACCOUNT, service = 'Amazon EC2', chargeType = 'usage', cost }): CostSeries => ({
      account,
      service,
      chargeType,
      daily: Float64Array.from(eachDay(window), cost),
    }),
  );
  return {
    source: 'focus',
    costBasis: 'amortized',
    currency: 'USD',
    window,
    series,
    accountNames: new Map(),
    unavailable: new Set(),
  };
}

export const EVERYTHING = { includeCredits: true, includeTax: true };

export function spendThrough(through: Day, specs: readonly SeriesSpec[], days = DAYS): Spend {
  return spendOf(costsThrough(through, specs, days), EVERYTHING);
}

/** Repeatable noise: a factor around 1 that depends on nothing but seed and day. */
export function noise(seed: number, day: Day, spread: number): number {
  let state = seed * 2654435761 + Date.parse(day) / 86_400_000;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return 1 + spread * (uniform() + uniform() + uniform() - 1.5) * 2;
}
