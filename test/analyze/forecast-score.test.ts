import { describe, expect, it } from 'vitest';
import { scoreForecasts, scoredMonths, type ToldForecast } from '../../src/analyze/forecast-score.ts';
import { daysBetween } from '../../src/calendar/day.ts';

const WINDOW = { from: '2026-07-01', to: '2026-11-07' };
/** 100 a day: August 3,100, September 3,000, October 3,100. */
const DAILY = {
  window: WINDOW,
  total: new Float64Array(daysBetween(WINDOW.from, WINDOW.to)).fill(100),
};
const BASIS = 'focus amortized USD credits tax 0';

function told(dataThrough: string, total: number, change: Partial<ToldForecast> = {}): ToldForecast {
  return {
    asOf: dataThrough,
    dataThrough,
    total,
    low: total * 0.9,
    high: total * 1.1,
    level: 0.8,
    basis: BASIS,
    ...change,
  };
}

function scored(forecasts: Readonly<Record<string, readonly ToldForecast[]>>) {
  return scoreForecasts(DAILY, new Map(Object.entries(forecasts)), BASIS);
}

describe('the score of a closed month', () => {
  it('is of the newest forecast from before the month', () => {
    const october = [told('2026-09-10', 2000), told('2026-09-29', 3038), told('2026-10-10', 3100)];
    expect(scored({ '2026-10': october })).toEqual({
      last: {
        month: '2026-10',
        forecast: 3038,
        low: 3038 * 0.9,
        high: 3038 * 1.1,
        actual: 3100,
        error: expect.closeTo(-0.02, 12) as number,
        isInside: true,
      },
      rolling: null,
    });
  });

  it('is none of a forecast of another total, or of one from within the month', () => {
    expect(scored({ '2026-10': [told('2026-09-29', 3000, { basis: 'another' })] })).toBeNull();
    expect(scored({ '2026-10': [told('2026-10-01', 3000)] })).toBeNull();
    expect(scored({ '2026-09': [told('2026-08-20', 3000)] })).toBeNull();
    expect(scored({})).toBeNull();
  });

  it('is none of a month that the data does not hold whole', () => {
    const short = { window: { from: '2026-10-02', to: WINDOW.to }, total: new Float64Array(36).fill(100) };
    const forecasts = new Map([['2026-10', [told('2026-09-29', 3000)]]]);
    expect(scoreForecasts(short, forecasts, BASIS)).toBeNull();
  });

  it('has no error in percent where nothing was spent', () => {
    const nothing = { ...DAILY, total: new Float64Array(DAILY.total.length) };
    const forecasts = new Map([['2026-10', [told('2026-09-29', 30)]]]);
    expect(scoreForecasts(nothing, forecasts, BASIS)?.last).toMatchObject({ error: null, isInside: false });
  });

  it('is joined by that of the months before it from three on', () => {
    const months = {
      '2026-10': [told('2026-09-29', 3410)],
      '2026-09': [told('2026-08-29', 3000)],
      '2026-08': [told('2026-07-29', 2480)],
    };
    expect(scored(months)?.rolling).toEqual({
      months: 3,
      wape: expect.closeTo((310 + 0 + 620) / 9200, 12) as number,
      coverage: expect.closeTo(2 / 3, 12) as number,
    });
  });
});

describe('the months that are scored', () => {
  it('are those that are over, the newest first', () => {
    expect(scoredMonths('2026-10-30').slice(0, 2)).toEqual(['2026-09', '2026-08']);
    expect(scoredMonths('2026-10-31').slice(0, 2)).toEqual(['2026-10', '2026-09']);
    expect(scoredMonths('2028-02-29')[0]).toBe('2028-02');
    expect(scoredMonths('2026-11-06')).toHaveLength(12);
  });
});
