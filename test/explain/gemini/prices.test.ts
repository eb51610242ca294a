import { describe, expect, it } from 'vitest';
import { isDay } from '../../../src/calendar/day.ts';
import { Budget } from '../../../src/explain/gemini/budget.ts';
import { addUsage, NO_USAGE } from '../../../src/explain/usage.ts';
import { costOf, dearestPrice, PRICE_LIST, priceOf } from '../../../src/explain/gemini/prices.ts';
import { tokensOf } from '../../../src/explain/gemini/tokens.ts';
import { MODEL, NO_CAPS } from './asking.ts';

describe('prices', () => {
  it('are those of the day', () => {
    expect(priceOf('gemini-3.8-flash', '2026-12-31')).toMatchObject({ input: 0.75, output: 3.75 });
    expect(priceOf('gemini-3.8-flash', '2027-01-01')).toMatchObject({ input: 1.5, output: 7.5 });
    expect(priceOf('gemini-3.8-flash', '2020-01-01')).toMatchObject({ input: 0.75, output: 3.75 });
  });

  it.each([
    ['models/gemini-3-flash-preview', 0.5],
    ['gemini-3-flash-preview-12-2025', 0.5],
    ['publishers/google/models/gemini-3.8-flash-001', 0.75],
    ['gemini-3.5-flash', 1.5],
    ['gemini-3.5-flash-lite', 0.3],
  ])('are found for %s', (model, input) => {
    expect(priceOf(model, '2026-11-23')?.input).toBe(input);
  });

  it.each(['gemini-3.6-flash', 'gemini-3.8-flash-lite', 'gemini-3.8', 'gpt-6', ''])(
    'are not known for "%s"',
    (model) => {
      expect(priceOf(model, '2026-11-23')).toBeNull();
    },
  );

  it('say where and when they were read, and stand in the order of their days', () => {
    expect(PRICE_LIST.source).toMatch(/^https:\/\/ai\.google\.dev\//);
    for (const { readOn, prices } of PRICE_LIST.models) {
      expect(isDay(readOn) && readOn <= PRICE_LIST.readOn).toBe(true);
      const days = prices.map(({ from }) => from);
      expect(days.length).toBeGreaterThan(0);
      expect(days.every(isDay)).toBe(true);
      expect(days).toEqual([...days].sort());
    }
  });

  it('count what was read before at its own price', () => {
    const price = { input: 0.5, cached: 0.05, output: 3 };
    expect(costOf({ prompt: 1_000_000, cached: 400_000, output: 100_000 }, price)).toBeCloseTo(0.62, 10);
  });

  it('are guessed on the high side for a cap', () => {
    expect(dearestPrice('2026-11-23')).toEqual({ input: 1.5, cached: 0.15, output: 9 });
  });
});

describe('tokens of an answer', () => {
  it('are read from its usage, thoughts as output', () => {
    const usageMetadata = {
      promptTokenCount: 812,
      cachedContentTokenCount: 700,
      candidatesTokenCount: 96,
      thoughtsTokenCount: 400,
      totalTokenCount: 1308,
    };
    expect(tokensOf({ usageMetadata })).toEqual({ prompt: 812, cached: 700, output: 496 });
  });

  it.each([
    null,
    'text',
    [],
    {},
    { usageMetadata: null },
    { usageMetadata: { promptTokenCount: '7', candidatesTokenCount: -1, thoughtsTokenCount: Number.NaN } },
  ])('are none in %j', (body) => {
    expect(tokensOf(body)).toEqual({ prompt: 0, cached: 0, output: 0 });
  });

  it('never are more from the cache than there are', () => {
    const usageMetadata = { promptTokenCount: 5, cachedContentTokenCount: 9 };
    expect(tokensOf({ usageMetadata })).toEqual({ prompt: 5, cached: 5, output: 0 });
  });
});

describe('a budget', () => {
  it('adds up what all requests use', () => {
    const budget = new Budget(NO_CAPS);
    for (let i = 0; i < 3; i++) {
      budget.begin();
      budget.settle({ prompt: 1_000, cached: 0, output: 1_000 }, MODEL, '2026-11-23');
    }
    expect(budget.used).toMatchObject({ requests: 3, promptTokens: 3_000, outputTokens: 3_000 });
    expect(budget.used.cost).toBeCloseTo(0.0105, 10);
    expect(budget.reached).toBeNull();
  });

  it('does not know the whole when it does not know a part', () => {
    const unknown = { ...NO_USAGE, requests: 1, cost: null };
    expect(addUsage({ ...NO_USAGE, requests: 1, cost: 2 }, unknown)).toMatchObject({
      requests: 2,
      cost: null,
    });
  });
});
