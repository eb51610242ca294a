import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDailyData } from '../../bench/accuracy/daily-data.ts';
import { scoreDetections } from '../../bench/accuracy/detection.ts';
import { OURS } from '../../bench/accuracy/detectors.ts';
import { generatePortfolio } from '../../bench/accuracy/generator.ts';
import { mondayOrigins, monthEndOrigins, monthStartOrigins } from '../../bench/accuracy/origins.ts';
import { ourDetector, scorePlanted } from '../../bench/accuracy/planted-series.ts';
import { lastMonth, weekdayMedian } from '../../bench/accuracy/references.ts';
import { measureFile } from '../../bench/accuracy/reports.ts';
import { mape, scoreIntervals, wape } from '../../bench/accuracy/scores.ts';
import { eachDay, weekdayOf } from '../../src/calendar/day.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'accuracy-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, lines: readonly string[]): string {
  const place = path.join(folder, name);
  const text = `${lines.join('\n')}\n`;
  writeFileSync(place, name.endsWith('.gz') ? gzipSync(text) : text);
  return place;
}

const DAYS = eachDay({ from: '2025-01-01', to: '2026-02-01' });
const weekly = (day: string): number => (weekdayOf(day) % 6 === 0 ? 40 : 100);

describe('the data of a measurement', () => {
  it('is read compressed or not, with gaps as the weekdays around them', () => {
    const lines = DAYS.map((day, i) => `A,${day},${i === 50 ? '' : weekly(day)}`).filter((_, i) => i !== 80);
    for (const name of ['a.csv', 'a.csv.gz']) {
      const { series, window } = readDailyData(file(name, ['series,date,value', ...lines]));
      expect(window).toEqual({ from: '2025-01-01', to: '2026-02-01' });
      expect([...(series[0]?.daily ?? [])]).toEqual(DAYS.map(weekly));
    }
  });

  it.each([
    { lines: ['name,date,value', 'A,2025-01-01,1'], problem: /line 1: columns are name,date,value/ },
    { lines: ['series,date,value', 'A,2025-02-30,1'], problem: /line 2: "2025-02-30" is no day/ },
    { lines: ['series,date,value', 'A,2025-02-01,x'], problem: /line 2: "x" is no number/ },
    { lines: ['series,date,value'], problem: /holds no rows/ },
    { lines: ['series,date,value', 'A,2025-02-01,1'], problem: /too short/ },
  ])('says what is wrong with it: $problem', ({ lines, problem }) => {
    expect(() => measureFile(file('bad.csv', lines))).toThrow(problem);
  });
});

describe('what is measured', () => {
  it('is nothing off where every week is the same', () => {
    const lines = DAYS.map((day) => `A,${day},${weekly(day)}`);
    const { json } = measureFile(file('same.csv', ['series,date,value', ...lines]));
    expect(json).toMatchObject({ nextMonth: { origins: 24 }, interval: { coverage: 1 } });
    const { nextMonth, monthEnd } = json as { nextMonth: { wape: number }; monthEnd: Record<string, number> };
    expect(Object.keys(monthEnd)).toEqual(['3', '7', '15']);
    for (const error of [nextMonth.wape, ...Object.values(monthEnd)]) expect(error).toBeCloseTo(0, 9);
  });

  it('is told of series, accounts and totals of a portfolio', () => {
    const { window, series } = generatePortfolio({ seed: 5, accounts: 4, days: 160, plant: false });
    const days = eachDay(window);
    const lines = series.flatMap(({ account, service, daily }) =>
      days.map((day, i) => `${account},${service},${day},${daily[i] ?? 0}`),
    );
    const { json, text } = measureFile(file('portfolio.csv', ['account,service,date,value', ...lines]));
    const { portfolio } = json as { portfolio: Record<string, number> };
    expect(Object.keys(portfolio)).toEqual(['series', 'account', 'total', 'totalCoverage']);
    expect(Object.values(portfolio).every(Number.isFinite)).toBe(true);
    expect(text).toContain('same as last month');
  });
});

describe('planted events', () => {
  const { window, series, events } = generatePortfolio({ seed: 5, accounts: 6, days: 160, plant: true });
  const days = eachDay(window);
  const costs = (): string =>
    file('planted.csv', [
      'account,service,date,value',
      ...series.flatMap(({ account, service, daily }) =>
        days.map((day, i) => `${account},${service},${day},${daily[i] ?? 0}`),
      ),
    ]);

  it('are scored the same from files as they were planted', () => {
    const truth = events.map(({ account, service, kind, start, end, impact }) =>
      [account, service, kind, start, end ?? '', impact].join(),
    );
    const { json, text } = measureFile(
      costs(),
      file('truth.csv', ['account,service,kind,start,end,impact', ...truth]),
    );
    const { precision, recall, falsePerMonth } = scoreDetections([{ window, series, events }], OURS);
    expect(json).toMatchObject({ anomalies: { precision, recall, falsePerMonth } });
    expect(recall).toBeGreaterThan(0.5);
    expect(text).toContain('month on month, > 20 %');
  });

  it('say what is wrong with their file', () => {
    const head = 'account,service,kind,start,end,impact';
    const bad = (lines: readonly string[]) => () => measureFile(costs(), file('truth.csv', lines));
    expect(bad(['a,b'])).toThrow(/line 1: columns are a,b/);
    expect(bad([head, '1,S,spike,2026-02-30,,9'])).toThrow(/line 2: "2026-02-30" is no day/);
    expect(bad([head, '1,S,spike,2026-03-01,x,9'])).toThrow(/line 2: "x" is no day/);
    expect(bad([head, '1,S,spike,2026-03-01,,'])).toThrow(/line 2: "" is no number/);
  });

  it('are not of plain series', () => {
    const lines = DAYS.map((day) => `A,${day},${weekly(day)}`);
    const truth = file('truth.csv', ['account,service,kind,start,end,impact']);
    expect(() => measureFile(file('plain.csv', ['series,date,value', ...lines]), truth)).toThrow(
      /holds plain series/,
    );
  });

  it('of real series are found where the series are as even as a wall', () => {
    const lines = DAYS.map((day) => `A,${day},${weekly(day)}`);
    const data = readDailyData(file('even.csv', ['series,date,value', ...lines]));
    const { recall, incidentsPerSeriesMonth } = scorePlanted(data, ourDetector);
    expect(recall).toEqual({ spike: 1, step: 1, ramp: 1, drop: 1 });
    expect(incidentsPerSeriesMonth).toBe(0);
  });
});

describe('origins', () => {
  const window = { from: '2025-01-01', to: '2026-02-01' };

  it('are Mondays whose next month is whole', () => {
    const origins = mondayOrigins(window);
    expect(origins[0]).toEqual({ asOf: '2025-07-21', target: { from: '2025-08-01', to: '2025-09-01' } });
    // From data through Sunday 30 November, December is next month.
    expect(origins).toContainEqual({ asOf: '2025-12-01', target: { from: '2025-12-01', to: '2026-01-01' } });
    expect(origins.at(-1)?.asOf).toBe('2025-12-29');
  });

  it('are days of a month, and first days of months', () => {
    expect(monthEndOrigins(window, 3)[0]?.asOf).toBe('2025-08-04');
    expect(monthStartOrigins(window, 92).map(({ asOf }) => asOf)[0]).toBe('2025-05-01');
    expect(monthStartOrigins(window, 92).at(-1)?.asOf).toBe('2026-01-01');
  });
});

describe('references and scores', () => {
  it('know what they say they know', () => {
    const history = Float64Array.from(DAYS, weekly);
    const target = { from: '2026-02-01', to: '2026-03-01' };
    expect(weekdayMedian(history, '2026-02-01', target)).toBe(8 * 40 + 20 * 100);
    expect(lastMonth(history, '2026-02-01', target)).toBe(9 * 40 + 22 * 100);
  });

  it('are shares of what came', () => {
    expect(
      wape([
        { forecast: 90, actual: 100 },
        { forecast: 320, actual: 300 },
      ]),
    ).toBeCloseTo(0.075, 12);
    expect(
      mape([
        { forecast: 90, actual: 100 },
        { forecast: 330, actual: 300 },
        { forecast: 50, actual: 9 },
      ]),
    ).toBeCloseTo(0.1, 12);
    expect(
      scoreIntervals([
        { low: 80, high: 120, actual: 100 },
        { low: 10, high: 30, actual: 60 },
      ]),
    ).toEqual({
      coverage: 0.5,
      width: 60 / 160,
    });
  });
});
