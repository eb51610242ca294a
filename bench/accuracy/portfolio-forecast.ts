import { addDays, type Day, type Window } from '../../src/calendar/day.ts';
import { estimateTogether } from '../../src/analyze/forecast.ts';
import { partsOf } from '../../src/analyze/forecast/parts.ts';
import { serviceOutlooks, type Part } from '../../src/analyze/forecast/services.ts';
import { daysOf } from '../../src/analyze/spend.ts';
import { monthStartOrigins, type Origin } from './origins.ts';
import { costsOf, type Usage } from './portfolio.ts';
import { lastMonth, medianOfThree, sumOf, type Reference } from './references.ts';
import { mape, type Scored } from './scores.ts';

/** Days of history that a forecast is made from. */
const HISTORY_DAYS = 92;
/** Trials of a reference that is corrected by what its total was off by. */
const BACKS = [0, 7, 14];
const TRIAL_DAYS = 28;
const BELIEF = 0.75;
const MAX_CORRECTION = 0.1;

/** What each series, account and the whole cost in a month, as forecast. */
interface Forecasts {
  readonly series: readonly number[];
  readonly accounts: ReadonlyMap<string, number>;
  readonly total: number;
  readonly range: { readonly low: number; readonly high: number } | null;
}

export interface PortfolioScore {
  readonly series: number;
  readonly account: number;
  readonly total: number;
  /** Share of months whose total lay in the 80 % interval; null for a method without one. */
  readonly totalCoverage: number | null;
}

export interface PortfolioData {
  readonly window: Window;
  readonly series: readonly Usage[];
}

type Method = (data: PortfolioData, origin: Origin) => Forecasts;

/** The days that a report made on a day is built from. */
function known({ window }: PortfolioData, asOf: Day, days = HISTORY_DAYS): Window {
  const from = addDays(asOf, -days);
  return { from: from < window.from ? window.from : from, to: asOf };
}

function byAccount(series: readonly Usage[], amounts: readonly number[], factor = 1): Map<string, number> {
  const accounts = new Map<string, number>();
  for (const [i, { account }] of series.entries()) {
    accounts.set(account, (accounts.get(account) ?? 0) + factor * (amounts[i] ?? 0));
  }
  return accounts;
}

const POLICY = { includeCredits: true, includeTax: true };

/** Usage of one service next month, as it stands before all are corrected together. */
function seriesForecast({ spend, plans }: Part, service: string, { asOf, target }: Origin): number {
  const own = spend.services.filter((each) => each.service === service);
  const [outlook] = serviceOutlooks(
    { spend: { ...spend, services: own }, plans },
    { from: asOf, to: target.to },
    target.from,
  );
  return outlook === undefined ? 0 : sumOf(outlook.usage);
}

/** As a report of all accounts has them. The origin is a month's first day: the report's next month is that one. */
const ours: Method = (data, origin) => {
  const parts = partsOf(costsOf(data.window, data.series, known(data, origin.asOf)), POLICY);
  const estimates = estimateTogether(parts.map(({ part }) => part));
  const ofAccount = new Map(parts.map(({ account, part }) => [account, part]));
  const accounts = new Map(
    parts.map(({ account }, i) => [account, estimates.parts[i]?.forecast.total ?? Number.NaN]),
  );
  return {
    series: data.series.map(({ account, service }) => {
      const part = ofAccount.get(account);
      return part === undefined ? 0 : seriesForecast(part, service, origin);
    }),
    accounts,
    total: estimates.together?.forecast.total ?? Number.NaN,
    range: estimates.together?.forecast ?? null,
  };
};

/** Each series on its own, added up. */
function addedUp(data: PortfolioData, { asOf, target }: Origin, reference: Reference): number[] {
  const window = known(data, asOf);
  return data.series.map(({ daily }) => reference(daysOf(daily, data.window, window), asOf, target));
}

/** By what the sums of the same forecasts were off on the newest weeks, as the goals' own median of three is. */
function totalCorrection(data: PortfolioData, asOf: Day, reference: Reference): number {
  const window = known(data, asOf);
  const logErrors = BACKS.map((back) => {
    const target = { from: addDays(asOf, -back - TRIAL_DAYS), to: addDays(asOf, -back) };
    const before = { from: window.from, to: target.from };
    const expected = data.series.map(({ daily }) =>
      reference(daysOf(daily, data.window, before), target.from, target),
    );
    return Math.log(
      sumOf(data.series.map(({ daily }) => sumOf(daysOf(daily, data.window, target)))) / sumOf(expected),
    );
  });
  const correction = (BELIEF * sumOf(logErrors)) / BACKS.length;
  return Math.exp(Math.min(MAX_CORRECTION, Math.max(-MAX_CORRECTION, correction)));
}

const sameAsLastMonth: Method = (data, origin) => {
  const series = addedUp(data, origin, lastMonth);
  return { series, accounts: byAccount(data.series, series), total: sumOf(series), range: null };
};

const correctedMedianOfThree: Method = (data, origin) => {
  const series = addedUp(data, origin, medianOfThree);
  const factor = totalCorrection(data, origin.asOf, medianOfThree);
  return { series, accounts: byAccount(data.series, series), total: factor * sumOf(series), range: null };
};

const scaledMedianOfThree: Method = (data, origin) => {
  const forecasts = correctedMedianOfThree(data, origin);
  const factor = forecasts.total / sumOf(forecasts.series);
  return { ...forecasts, accounts: byAccount(data.series, forecasts.series, factor) };
};

export const PORTFOLIO_METHODS: ReadonlyMap<string, Method> = new Map([
  ['ours', ours],
  ['same as last month', sameAsLastMonth],
  ['median of three, total corrected', correctedMedianOfThree],
  ['the same, accounts scaled to the total', scaledMedianOfThree],
]);

/** Full calendar months of several portfolios, each forecast on its first day from 92 days. */
export function scorePortfolios(portfolios: readonly PortfolioData[], method: Method): PortfolioScore {
  const series: Scored[] = [];
  const accounts: Scored[] = [];
  const totals: Scored[] = [];
  let [inside, ranges] = [0, 0];
  for (const data of portfolios) {
    for (const origin of monthStartOrigins(data.window, HISTORY_DAYS)) {
      const actual = data.series.map(({ daily }) => sumOf(daysOf(daily, data.window, origin.target)));
      const forecasts = method(data, origin);
      for (const [i, value] of actual.entries()) {
        series.push({ forecast: forecasts.series[i] ?? 0, actual: value });
      }
      for (const [account, value] of byAccount(data.series, actual)) {
        const forecast = forecasts.accounts.get(account);
        if (forecast !== undefined && !Number.isNaN(forecast)) accounts.push({ forecast, actual: value });
      }
      const total = sumOf(actual);
      totals.push({ forecast: forecasts.total, actual: total });
      if (forecasts.range === null) continue;
      ranges += 1;
      if (forecasts.range.low <= total && total <= forecasts.range.high) inside += 1;
    }
  }
  return {
    series: mape(series),
    account: mape(accounts),
    total: mape(totals),
    totalCoverage: ranges === 0 ? null : inside / ranges,
  };
}
