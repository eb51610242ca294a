import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, effectsOf, type Paid } from '../../../src/analyze/drivers/effects.ts';

type Pair = readonly [before: number, now: number];

function paid(cost: Pair, quantity: Pair | null, pricing: Paid['pricing'] = 'on-demand'): Paid {
  const of = ([before, now]: Pair): { before: number; now: number } => ({ before, now });
  return { pricing, cost: of(cost), quantity: quantity === null ? null : of(quantity) };
}

describe('a usage type that cost more', () => {
  it('by more usage at the same price is usage', () => {
    expect(effectsOf([paid([100, 150], [10, 15])])).toEqual({ usage: 50, price: 0, coverage: 0, unknown: 0 });
  });

  it('by a higher price at the same usage is price', () => {
    expect(effectsOf([paid([100, 150], [10, 10])])).toEqual({ usage: 0, price: 50, coverage: 0, unknown: 0 });
  });

  it('by both is both: usage at the price before, price on what is used now', () => {
    // 20 more at 10, then 2 more for each of 30.
    expect(effectsOf([paid([100, 360], [10, 30])])).toEqual({
      usage: 200,
      price: 60,
      coverage: 0,
      unknown: 0,
    });
  });

  it('because a commitment ended is coverage, though the same is used at the same two prices', () => {
    const lines = [paid([20, 100], [2, 10], 'on-demand'), paid([56, 0], [8, 0], 'committed')];
    expect(effectsOf(lines)).toEqual({ usage: 0, price: 0, coverage: 24, unknown: 0 });
    expect(coverageOf(lines)).toEqual({ before: 0.8, now: 0 });
  });

  it('because prepaid usage that costs nothing ended is coverage, and nothing new', () => {
    // On a billed basis, what a plan covers costs nothing; its fee is charged apart.
    const ended = [paid([0, 100], [0, 1000], 'on-demand'), paid([0, 0], [1000, 0], 'committed')];
    expect(effectsOf(ended)).toEqual({ usage: 0, price: 0, coverage: 100, unknown: 0 });
    expect(coverageOf(ended)).toEqual({ before: 1, now: 0 });
    const begun = [paid([720, 240], [720, 240], 'on-demand'), paid([0, 0], [0, 480], 'committed')];
    expect(effectsOf(begun)).toEqual({ usage: 0, price: 0, coverage: -480, unknown: 0 });
    expect(coverageOf(begun)?.now).toBeCloseTo(2 / 3, 9);
  });

  it('and was not there before is usage, with or without quantities', () => {
    expect(effectsOf([paid([0, 80], null)])).toEqual({ usage: 80, price: 0, coverage: 0, unknown: 0 });
    expect(effectsOf([paid([0, 80], [0, 4])])).toEqual({ usage: 80, price: 0, coverage: 0, unknown: 0 });
    expect(effectsOf([paid([80, 0], [4, 0])]).usage).toBe(-80);
  });

  it('is unknown without quantities, also where one way of paying has none', () => {
    expect(effectsOf([paid([100, 150], null)])).toEqual({ usage: 0, price: 0, coverage: 0, unknown: 50 });
    const half = [paid([10, 60], [1, 6]), paid([10, 20], null, 'committed')];
    expect(effectsOf(half)).toEqual({ usage: 0, price: 0, coverage: 0, unknown: 60 });
    expect(coverageOf(half)).toBeNull();
    // A fee that comes with no quantity in one of the spans.
    expect(effectsOf([paid([100, 150], [10, 10]), paid([5, 9], [0, 3], 'committed')]).unknown).toBe(54);
  });
});

it('adds up to the change, whatever was used and paid', () => {
  const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e7, noNaN: true }));
  const line = fc.tuple(
    amount,
    amount,
    amount,
    amount,
    fc.constantFrom('on-demand' as const, 'committed' as const),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 2 }), (lines) => {
      const all = lines.map(([before, now, used, usedNow, pricing]) =>
        paid([before, now], [used, usedNow], pricing),
      );
      const change = lines.reduce((sum, [before, now]) => sum + now - before, 0);
      const { usage, price, coverage, unknown } = effectsOf(all);
      const size = lines.reduce((sum, [before, now]) => sum + before + now, 0);
      // Quantities of a wildly different size than the cost cost digits; a cent of a thousand dollars is far below.
      const reach = Math.max(size, Math.abs(usage), Math.abs(price), Math.abs(coverage));
      expect(Math.abs(usage + price + coverage + unknown - change)).toBeLessThanOrEqual(1e-9 * reach + 1e-9);
    }),
  );
});
