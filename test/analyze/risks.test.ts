import { describe, expect, it } from 'vitest';
import { analyzeAccount } from '../../src/analyze/account.ts';
import { forecastRisks, type ForecastRisk } from '../../src/analyze/risks.ts';
import { policyFor } from '../../src/analyze/team.ts';
import { dayOfMonth, type Day } from '../../src/calendar/day.ts';
import { formatFor } from '../../src/format/format.ts';
import { riskSentences, riskText } from '../../src/render/risks.ts';
import { ACCOUNT, SETTINGS } from '../configuration.ts';
import { costsThrough, type SeriesSpec } from './costs.ts';

const THROUGH = '2026-11-20';

function analyzed(specs: readonly SeriesSpec[], days = 100) {
  return analyzeAccount(costsThrough(THROUGH, specs, days), ACCOUNT, policyFor(SETTINGS, null));
}

function risks(specs: readonly SeriesSpec[], days = 100): ForecastRisk[] {
  const account = analyzed(specs, days);
  return forecastRisks(account, account.anomalies);
}

const steady = (): number => 100;

describe('a risk of the forecast', () => {
  it('is a rise of the last four weeks, at its rate', () => {
    const [rise] = risks([{ cost: (day) => (day >= '2026-11-11' ? 150 : 100) }]);
    expect(rise).toMatchObject({ kind: 'recent-rise', service: 'Amazon EC2', since: '2026-11-11' });
    expect(rise?.monthly).toBeCloseTo((50 * 365.25) / 12, 6);
  });

  it('is a credit that ended', () => {
    const credit: SeriesSpec = { chargeType: 'credit', cost: (day) => (day < '2026-11-08' ? -40 : 0) };
    expect(risks([{ cost: steady }, credit]).map(({ kind }) => kind)).toContain('credit-ended');
  });

  it('is a short history', () => {
    expect(risks([{ cost: steady }], 30).map(({ kind }) => kind)).toContain('short-history');
  });

  it('is none where cost goes on as it did, nor what has ended', () => {
    expect(risks([{ cost: steady }])).toEqual([]);
    expect(risks([{ cost: (day) => (day === '2026-11-10' ? 900 : 100) }])).toEqual([]);
  });

  it('is told in a sentence, and to scripts without a locale', () => {
    const all = risks([{ cost: (day) => (day >= '2026-11-11' ? 150 : 100) }]);
    const [sentence] = riskSentences(all, ({ service }) => service ?? 'all', formatFor('en-US', 'USD'));
    expect(sentence).toContain('Amazon EC2 rose lately: $1,522 a month at the rate since November');
    expect(all.map(riskText)).toEqual([
      `recent-rise: Amazon EC2 in ${ACCOUNT} since 2026-11-11, 1521.88 a month`,
    ]);
  });
});

describe('charges that come by the calendar', () => {
  const nextMonth = (spec: SeriesSpec): number => analyzed([{ cost: steady }, spec]).forecast?.total ?? 0;
  const without = analyzed([{ cost: steady }]).forecast?.total ?? 0;

  it('are forecast where they came twice, and not where they came once', () => {
    const fee = (cost: (day: Day) => number): SeriesSpec => ({
      service: 'Fees',
      chargeType: 'purchase',
      cost,
    });
    expect(nextMonth(fee((day) => (dayOfMonth(day) === 5 ? 700 : 0)))).toBeCloseTo(without + 700, 0);
    expect(nextMonth(fee((day) => (day === '2026-11-05' ? 700 : 0)))).toBeCloseTo(without, 0);
  });

  it('daily go on at the level of the newest week, and not when they have ended', () => {
    const credit = (cost: (day: Day) => number): SeriesSpec => ({
      service: 'Credits',
      chargeType: 'credit',
      cost,
    });
    expect(nextMonth(credit(() => -30))).toBeCloseTo(without - 31 * 30, 0);
    expect(nextMonth(credit((day) => (day < '2026-11-12' ? -30 : 0)))).toBeCloseTo(without, 0);
  });
});
