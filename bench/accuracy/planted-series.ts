import { detectAnomalies } from '../../src/analyze/anomalies.ts';
import { median, robustScale } from '../../src/analyze/robust.ts';
import {
  addDays,
  daysBetween,
  eachDay,
  dayOfMonth,
  monthOf,
  monthWindow,
  type Day,
  type Window,
} from '../../src/calendar/day.ts';
import type { DailyData } from './daily-data.ts';
import { spendOfSeries } from './history.ts';
import { randomFrom, type Random } from './random.ts';

/** What is planted into a month of a real series: each day's cost is multiplied. */
export const PLANTED_KINDS = ['spike', 'step', 'ramp', 'drop'] as const;
type PlantedKind = (typeof PLANTED_KINDS)[number];

/** The factor of a day so many days after the start; `days` is how long after it a detection counts. */
const SHAPES: Readonly<
  Record<PlantedKind, { readonly days: number; readonly factorOn: (day: number) => number }>
> = {
  spike: { days: 2, factorOn: (day) => (day < 2 ? 2 : 1) },
  step: { days: 14, factorOn: () => 1.4 },
  ramp: { days: 14, factorOn: (day) => 1 + 0.6 * Math.min(1, (day + 1) / 14) },
  drop: { days: 3, factorOn: (day) => (day < 3 ? 0.2 : 1) },
};

/** Days before the first month that is looked at. */
const FIRST_DAY = 200;
/** Events of each kind that are planted into each series, each by itself. */
const PLANTED = 2;
/** Cost of a median day that series are scaled to, so that amounts mean money. */
const DAILY_COST = 100;
const MIN_AMOUNT = 50;
const MIN_DAILY_AMOUNT = 25;

/** Something that a method says happened. */
interface Incident {
  readonly start: Day;
  readonly end: Day | null;
  readonly direction: 'up' | 'down';
}

/** Tells what happened in the month that ends with the series. */
export type SeriesDetector = (daily: Float64Array, month: Window) => Incident[];

/** As a report has it. */
export const ourDetector: SeriesDetector = (daily, month) =>
  detectAnomalies('100000000000', spendOfSeries(daily, month.to, 'series'), month, MIN_AMOUNT).filter(
    ({ start }) => start >= month.from,
  );

/** Each day against the same weekday of the eight weeks before it: so many robust deviations and a fifth away. */
export function robustWeekday(score: number, minAmount: number): SeriesDetector {
  return (daily, month) => {
    const incidents: { start: Day; end: Day; direction: 'up' | 'down' }[] = [];
    const start = daily.length - daysBetween(month.from, month.to);
    for (const [i, day] of eachDay(month).entries()) {
      const at = start + i;
      const weeks = Array.from({ length: 8 }, (_, week) => daily[at - 7 * (week + 1)] ?? 0);
      const usual = median(weeks);
      const off = Float64Array.from(daily.subarray(at - 56, at), (cost, j) => {
        const same = Array.from({ length: 8 }, (_, week) => daily[at - 56 + (j % 7) + 7 * week] ?? 0);
        return cost - median(same);
      });
      const excess = (daily[at] ?? 0) - usual;
      const isFar =
        Math.abs(excess) >= score * Math.max(robustScale(off), 0.02 * usual) &&
        Math.abs(excess) >= Math.max(0.2 * usual, minAmount);
      if (!isFar) continue;
      const direction = excess > 0 ? 'up' : 'down';
      const last = incidents.at(-1);
      if (last?.direction === direction && daysBetween(last.end, day) <= 3) last.end = day;
      else incidents.push({ start: day, end: day, direction });
    }
    return incidents;
  };
}

export const SERIES_DETECTORS: ReadonlyMap<string, SeriesDetector> = new Map([
  ['ours', ourDetector],
  ['robust weekday, z >= 3.5', robustWeekday(3.5, 0)],
  ['the same, $25 a day', robustWeekday(3.5, MIN_DAILY_AMOUNT)],
  ['robust weekday, z >= 5', robustWeekday(5, 0)],
  ['robust weekday, z >= 7', robustWeekday(7, 0)],
]);

export interface PlantedScore {
  readonly recall: Readonly<Record<PlantedKind, number>>;
  /** What was said of months into which nothing was planted: real oddities are among it. */
  readonly incidentsPerSeriesMonth: number;
}

function months({ window }: DailyData): Window[] {
  return eachDay(window)
    .slice(FIRST_DAY)
    .filter((day) => dayOfMonth(day) === 1 && monthWindow(monthOf(day)).to <= window.to)
    .map((day) => monthWindow(monthOf(day)));
}

function scaled(daily: Float64Array): Float64Array {
  const usual = median(daily);
  return usual > 0 ? daily.map((value) => (value * DAILY_COST) / usual) : daily;
}

function isFound(incidents: readonly Incident[], kind: PlantedKind, start: Day): boolean {
  const last = addDays(start, SHAPES[kind].days - 1);
  const direction = kind === 'drop' ? 'down' : 'up';
  return incidents.some(
    (incident) =>
      incident.direction === direction && incident.start <= last && (incident.end ?? last) >= start,
  );
}

/** A series through a month, with an event that begins on one of its days 4 to 18. */
function planted(
  daily: Float64Array,
  { from, to }: Window,
  first: Day,
  kind: PlantedKind,
  { uniform }: Random,
): { readonly daily: Float64Array; readonly start: Day } {
  const start = addDays(from, 3 + Math.floor(15 * uniform()));
  const [begin, end] = [daysBetween(first, start), daysBetween(first, to)];
  const changed = daily
    .slice(0, end)
    .map((cost, i) => (i < begin ? cost : cost * SHAPES[kind].factorOn(i - begin)));
  return { daily: changed, start };
}

/**
 * How many of the events that are planted into real series a method finds in the month that they begin in, and how much it
 * says of months as they are. Found is what it says, in the right direction, of a day of the event (of a step or a ramp: of
 * its first two weeks).
 */
export function scorePlanted(data: DailyData, detect: SeriesDetector): PlantedScore {
  const random = randomFrom(7);
  const all = months(data);
  const counts = new Map(PLANTED_KINDS.map((kind) => [kind, { found: 0, events: 0 }]));
  let incidents = 0;
  for (const series of data.series) {
    const daily = scaled(series.daily);
    for (const month of all)
      incidents += detect(daily.subarray(0, daysBetween(data.window.from, month.to)), month).length;
    for (const kind of PLANTED_KINDS) {
      for (let n = 0; n < PLANTED; n++) {
        const month = all[Math.floor(random.uniform() * all.length)];
        const count = counts.get(kind);
        if (month === undefined || count === undefined) continue;
        const event = planted(daily, month, data.window.from, kind, random);
        count.events += 1;
        if (isFound(detect(event.daily, month), kind, event.start)) count.found += 1;
      }
    }
  }
  const recallOf = (kind: PlantedKind): number => {
    const { found, events } = counts.get(kind) ?? { found: 0, events: 0 };
    return found / events;
  };
  return {
    recall: {
      spike: recallOf('spike'),
      step: recallOf('step'),
      ramp: recallOf('ramp'),
      drop: recallOf('drop'),
    },
    incidentsPerSeriesMonth: incidents / (data.series.length * all.length),
  };
}
