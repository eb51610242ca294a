import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { addDays, daysBetween, isDay, type Day, type Window } from '../../src/calendar/day.ts';
import { withoutGaps } from '../../src/analyze/forecast/gaps.ts';

/** Daily numbers of one name, day by day over the data's window. */
export interface NamedSeries {
  /** The columns before the date: a series' name, or an account and a service. */
  readonly keys: readonly string[];
  readonly daily: Float64Array;
}

export interface DailyData {
  readonly columns: readonly string[];
  readonly window: Window;
  readonly series: readonly NamedSeries[];
}

interface Line {
  readonly keys: readonly string[];
  readonly day: Day;
  readonly value: number;
}

/** Rows of a CSV file, which may be compressed. No field of it is quoted. */
export function readRows(path: string): { columns: readonly string[]; rows: readonly (readonly string[])[] } {
  const bytes = readFileSync(path);
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  const [head = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((field) => field.trim().replace(/^"(.*)"$/, '$1')));
  return { columns: head.map((name) => name.toLowerCase()), rows };
}

const MISSING = new Set(['', 'na', 'nan', 'null']);

function lineOf(path: string, number: number, row: readonly string[]): Line {
  const keys = row.slice(0, -2);
  const [day = '', text = ''] = row.slice(-2);
  const value = MISSING.has(text.toLowerCase()) ? Number.NaN : Number(text);
  if (!isDay(day)) throw new Error(`${path}, line ${number}: "${day}" is no day. Write it as YYYY-MM-DD.`);
  if (Number.isNaN(value) && !MISSING.has(text.toLowerCase())) {
    throw new Error(
      `${path}, line ${number}: "${text}" is no number. Leave the field empty for a missing day.`,
    );
  }
  return { keys, day, value };
}

/**
 * Reads series,date,value or account,service,date,value. A missing day of a plain series holds the median of the same
 * weekday within four weeks; a missing day of an account's service holds no cost.
 */
export function readDailyData(path: string): DailyData {
  const { columns, rows } = readRows(path);
  const isPlain = columns.join() === 'series,date,value';
  if (!isPlain && columns.join() !== 'account,service,date,value') {
    throw new Error(
      `${path}, line 1: columns are ${columns.join()}. Expected series,date,value or account,service,date,value.`,
    );
  }
  const lines = rows.map((row, i) => lineOf(path, i + 2, row));
  const first = lines.reduce((least, { day }) => (day < least ? day : least), '9999-12-31');
  const last = lines.reduce((most, { day }) => (day > most ? day : most), '0000-01-01');
  if (lines.length === 0) throw new Error(`${path} holds no rows.`);
  const window = { from: first, to: addDays(last, 1) };
  const days = daysBetween(window.from, window.to);
  const series = new Map<string, NamedSeries>();
  for (const { keys, day, value } of lines) {
    const name = keys.join('\u0000');
    const known = series.get(name) ?? { keys, daily: new Float64Array(days).fill(isPlain ? Number.NaN : 0) };
    series.set(name, known);
    known.daily[daysBetween(window.from, day)] = isPlain || !Number.isNaN(value) ? value : 0;
  }
  const all = [...series.values()];
  return {
    columns,
    window,
    series: isPlain ? all.map(({ keys, daily }) => ({ keys, daily: withoutGaps(daily) })) : all,
  };
}
