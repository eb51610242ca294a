import { MIN_AMOUNT, scoreDetections, type DetectionData } from './detection.ts';
import { OURS, REFERENCE_DETECTORS } from './detectors.ts';
import { PLANTED_KINDS, scorePlanted, SERIES_DETECTORS } from './planted-series.ts';
import { readTruth } from './truth.ts';
import { readDailyData, type DailyData } from './daily-data.ts';
import { scoreOurIntervals, scoreReferenceIntervals } from './intervals.ts';
import { MONTH_END_DAYS, scoreMonthEnds } from './month-end.ts';
import { forecastNextMonths, NEXT_MONTH_REFERENCES, scoreNextMonths, scoreReference } from './nn5.ts';
import { PORTFOLIO_METHODS, scorePortfolios, type PortfolioData } from './portfolio-forecast.ts';
import { percent, table, type Row } from './table.ts';

/** What was measured, for programs and for people. */
export interface Measured {
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
}

function measurePlanted(data: DailyData): Measured {
  const scores = [...SERIES_DETECTORS].map(([name, detect]) => ({ name, score: scorePlanted(data, detect) }));
  const ours = scores.find(({ name }) => name === 'ours')?.score;
  return {
    json: { plantedSeries: ours },
    text: [
      'Events planted into the same series, one by one: how many are found, and incidents that are told of a month as it is',
      table(
        ['method', ...PLANTED_KINDS, 'incidents per series and month'],
        scores.map(({ name, score }) => ({
          name,
          values: [
            ...PLANTED_KINDS.map((kind) => score.recall[kind]),
            score.incidentsPerSeriesMonth.toFixed(2),
          ],
        })),
      ),
    ].join('\n\n'),
  };
}

/** Next month, its interval and the month's end of daily series, and what is found of events planted into them. */
export function measureSeries(data: DailyData): Measured {
  const forecasts = forecastNextMonths(data);
  if (forecasts.length === 0) {
    throw new Error('The data is too short: no Monday from day 200 on has a whole next month in it.');
  }
  const wape = scoreNextMonths(forecasts);
  const interval = scoreOurIntervals(forecasts);
  const past = scoreReferenceIntervals(forecasts);
  const ends = MONTH_END_DAYS.map((days) => ({ days, ...scoreMonthEnds(data, days) }));
  const references = [...NEXT_MONTH_REFERENCES].map(([name, reference]): Row => ({
    name,
    values: [scoreReference(forecasts, reference)],
  }));
  const planted = measurePlanted(data);
  return {
    json: {
      nextMonth: { origins: forecasts.length, wape },
      interval,
      monthEnd: Object.fromEntries(ends.map(({ days, ours }) => [String(days), ours])),
      ...planted.json,
    },
    text: [
      `${data.series.length} series, ${forecasts.length} Mondays: next calendar month, absolute errors as a share of cost (WAPE)`,
      table(['method', 'WAPE'], [{ name: 'ours', values: [wape] }, ...references]),
      `80 % interval of the same months; past errors have one of ${past.origins} of them`,
      table(
        ['method', 'coverage', 'width'],
        [
          { name: 'ours', values: [interval.coverage, interval.width] },
          { name: 'ours, where past errors have one', values: [past.ours.coverage, past.ours.width] },
          { name: 'own past errors of the weekday mean', values: [past.own.coverage, past.own.width] },
          {
            name: 'pooled past errors of the weekday mean',
            values: [past.pooled.coverage, past.pooled.width],
          },
        ],
      ),
      "The month's end, told when so many of its days are complete (WAPE)",
      table(
        ['days', 'ours', 'so far + weekday profile'],
        ends.map(({ days, ours, profile }) => ({ name: String(days), values: [ours, profile] })),
      ),
      planted.text,
    ].join('\n\n'),
  };
}

/** Next month of accounts' services, accounts and totals. */
export function measurePortfolios(portfolios: readonly PortfolioData[]): Measured {
  const scores = [...PORTFOLIO_METHODS].map(([name, method]) => ({
    name,
    score: scorePortfolios(portfolios, method),
  }));
  const ours = scores.find(({ name }) => name === 'ours')?.score;
  return {
    json: { portfolio: ours },
    text: [
      `${portfolios.length} portfolios, next month from 92 days: mean absolute errors in percent (MAPE)`,
      table(
        ['method', 'series', 'account', 'total', 'total in its 80 % interval'],
        scores.map(({ name, score }) => ({
          name,
          values: [
            score.series,
            score.account,
            score.total,
            score.totalCoverage === null ? '-' : percent(score.totalCoverage),
          ],
        })),
      ),
    ].join('\n\n'),
  };
}

/** What is found of the events that are known of portfolios. */
export function measureDetection(portfolios: readonly DetectionData[]): Measured {
  const scores = [OURS, ...REFERENCE_DETECTORS].map((detector) => ({
    name: detector.name,
    score: scoreDetections(portfolios, detector),
  }));
  const ours = scores[0]?.score;
  const kinds = [...(ours?.recallByKind.keys() ?? [])].sort();
  return {
    json: {
      anomalies: { precision: ours?.precision, recall: ours?.recall, falsePerMonth: ours?.falsePerMonth },
    },
    text: [
      `${ours?.events ?? 0} events of $${MIN_AMOUNT} or more, month by month from 92 days`,
      table(
        ['method', 'precision', 'recall', 'false a month', ...kinds],
        scores.map(({ name, score }) => ({
          name,
          values: [
            score.precision,
            score.recall,
            score.falsePerMonth.toFixed(1),
            ...kinds.map((kind) => score.recallByKind.get(kind) ?? '-'),
          ],
        })),
      ),
    ].join('\n\n'),
  };
}

/** Several measurements as one. */
export function together(parts: readonly Measured[]): Measured {
  return {
    json: Object.assign({}, ...parts.map(({ json }) => json)) as Measured['json'],
    text: parts.map(({ text }) => text).join('\n\n'),
  };
}

/** Measures a file by what its columns say it holds. @param truthFile what was planted into accounts' services */
export function measureFile(path: string, truthFile: string | null = null): Measured {
  const data = readDailyData(path);
  if (data.columns.length === 3) {
    if (truthFile !== null)
      throw new Error(`${path} holds plain series. --truth needs account,service,date,value.`);
    return measureSeries(data);
  }
  const series = data.series.map(({ keys: [account = '', service = ''], daily }) => ({
    account,
    service,
    daily,
  }));
  const portfolio = { window: data.window, series };
  const forecasts = measurePortfolios([portfolio]);
  if (truthFile === null) return forecasts;
  return together([forecasts, measureDetection([{ ...portfolio, events: readTruth(truthFile) }])]);
}
