import { isNews, MAIN_SHARE, type ClosedAnomaly, type TrackedAnomaly } from '../analyze/life-cycle.ts';
import type { Trail } from '../analyze/trails.ts';
import { daysBetween } from '../calendar/day.ts';
import type { Format } from '../format/format.ts';
import { anomalyText, cell } from './blocks.ts';
import type { Block, Column, Row, TableBlock } from './report.ts';
import { sentencesBlock } from './sentences.ts';

/** Anomalies that a report lists; the rest is counted. */
const MAX_LISTED = 10;
/** Of these, ones that go on: their reader has seen them before. */
const MAX_ONGOING = 5;
const MAX_CLOSED = 5;
/** Rows with a chart of their days: more would make the page too large for mail programs. */
const MAX_CHARTS = 4;

/** A row of a report: an anomaly and, where one service is nearly all of an account's, that service's. */
export interface AnomalyRow {
  readonly anomaly: TrackedAnomaly;
  readonly main: TrackedAnomaly | null;
}

type PlaceOf = (anomaly: Pick<TrackedAnomaly, 'account' | 'service'>) => string;

function isMain({ partOf }: TrackedAnomaly, whole: TrackedAnomaly): boolean {
  if (partOf?.id !== whole.id) return false;
  return partOf.share >= MAIN_SHARE && partOf.share <= 1 / MAIN_SHARE;
}

function isRowOfNews({ anomaly, main }: AnomalyRow): boolean {
  return isNews(anomaly) || (main !== null && isNews(main));
}

/** What a report lists of some anomalies: an account's and its main service's are one row. */
export function anomalyRows(anomalies: readonly TrackedAnomaly[]): {
  readonly news: readonly AnomalyRow[];
  readonly ongoing: readonly AnomalyRow[];
} {
  const mains = new Map<string, TrackedAnomaly>();
  for (const whole of anomalies.filter(({ service }) => service === null)) {
    const main = anomalies.find((part) => isMain(part, whole));
    if (main !== undefined) mains.set(whole.id, main);
  }
  const folded = new Set([...mains.values()].map(({ id }) => id));
  const rows = anomalies
    .filter(({ id }) => !folded.has(id))
    .map((anomaly): AnomalyRow => ({ anomaly, main: mains.get(anomaly.id) ?? null }));
  return { news: rows.filter(isRowOfNews), ongoing: rows.filter((row) => !isRowOfNews(row)) };
}

interface Listed {
  readonly news: readonly AnomalyRow[];
  readonly ongoing: readonly AnomalyRow[];
  readonly newsLeftOut: readonly AnomalyRow[];
  readonly ongoingLeftOut: readonly AnomalyRow[];
}

function listed(anomalies: readonly TrackedAnomaly[]): Listed {
  const { news, ongoing } = anomalyRows(anomalies);
  const room = Math.min(MAX_ONGOING, Math.max(0, MAX_LISTED - news.length));
  return {
    news: news.slice(0, MAX_LISTED),
    newsLeftOut: news.slice(MAX_LISTED),
    ongoing: ongoing.slice(0, room),
    ongoingLeftOut: ongoing.slice(room),
  };
}

/** Those that a report shows, a row's service behind its account. */
export function listedAnomalies(anomalies: readonly TrackedAnomaly[]): TrackedAnomaly[] {
  const { news, ongoing } = listed(anomalies);
  return [...news, ...ongoing].flatMap(({ anomaly, main }) => (main === null ? [anomaly] : [anomaly, main]));
}

/** How a report calls an anomaly against what earlier ones told of it. */
export function stateText({ state = 'new', start, toldOn, growth }: TrackedAnomaly, format: Format): string {
  if (state === 'new') return 'New';
  if (state === 'ongoing') return `Ongoing since ${format.day(start)}`;
  const since =
    toldOn === null || toldOn === undefined ? 'it was told first' : `the report of ${format.day(toldOn)}`;
  if (growth === null || growth === undefined) return `Worse: it lasts again since ${since}`;
  return `Worse: ${format.signedPercent(growth)} a day since ${since}`;
}

function whatText({ anomaly, main }: AnomalyRow, wholes: ReadonlySet<string>, format: Format): string {
  const what = `${anomalyText(anomaly, format)} (${anomaly.id})`;
  if (main !== null)
    return `${what}, nearly all of it ${main.service ?? ''}: ${anomalyText(main, format)} (${main.id})`;
  const isPart = anomaly.partOf !== undefined && wholes.has(anomaly.partOf.id);
  return isPart ? `${what}, part of the account's` : what;
}

function rowState({ anomaly, main }: AnomalyRow, format: Format): string {
  return stateText(main !== null && isNews(main) && !isNews(anomaly) ? main : anomaly, format);
}

function leftOutText(rows: readonly AnomalyRow[], which: string, format: Format): string {
  // An account's own anomaly holds those of its services: their money is the same.
  const wholes = rows.filter(({ anomaly }) => anomaly.partOf === undefined);
  const moved = wholes.reduce((sum, { anomaly }) => sum + Math.abs(anomaly.impact), 0);
  if (wholes.length === 0) return `And ${format.count(rows.length)} more${which}, parts of what is listed.`;
  return `And ${format.count(rows.length)} more${which}, together ${format.money(moved)}.`;
}

const WHERE: Column = { label: 'Where', align: 'left' };
const WHAT: Column = { label: 'What and when', align: 'left' };
const STATE: Column = { label: 'State', align: 'left' };

/** The daily cost around an anomaly as bars, those of the anomaly coloured. */
function daysOf({ id, direction }: TrackedAnomaly, trails: readonly Trail[]): Pick<Row, 'days'> {
  const trail = trails.find(({ anomaly }) => anomaly === id);
  const highest = Math.max(0, ...(trail?.daily ?? []));
  if (trail === undefined || highest <= 0) return {};
  const shares = Array.from(trail.daily, (cost) => cost / highest);
  const since = daysBetween(trail.window.from, trail.since);
  return { days: { shares, since, tone: direction === 'up' ? 'bad' : 'good' } };
}

/** What is new or worse, the most expensive first. */
function newsTable(
  { news, newsLeftOut, ongoing, ongoingLeftOut }: Listed,
  placeOf: PlaceOf,
  empty: string,
  trails: readonly Trail[],
  format: Format,
): TableBlock {
  const wholes = new Set([...news, ...ongoing].map(({ anomaly }) => anomaly.id));
  const isOngoingUnlisted = ongoing.length === 0 && ongoingLeftOut.length > 0;
  const more = [
    ...(newsLeftOut.length === 0 ? [] : [leftOutText(newsLeftOut, '', format)]),
    ...(isOngoingUnlisted ? [leftOutText(ongoingLeftOut, ' that go on', format)] : []),
  ];
  const hasOngoing = ongoing.length + ongoingLeftOut.length > 0;
  const nothing = hasOngoing ? 'Nothing new; what earlier reports told of and goes on is below.' : empty;
  return {
    type: 'table',
    title: 'Anomalies',
    note: news.length === 0 ? nothing : 'Measured against what the days before them let expect.',
    columns: [
      WHERE,
      WHAT,
      STATE,
      { label: 'Expected', align: 'right' },
      { label: 'Actual', align: 'right' },
      { label: 'Impact', align: 'right' },
    ],
    rows: news.map((row, i): Row => {
      const { direction, expected, actual, impact } = row.anomaly;
      return {
        cells: [
          cell(placeOf(row.anomaly)),
          cell(whatText(row, wholes, format)),
          cell(rowState(row, format)),
          cell(format.money(expected)),
          cell(format.money(actual)),
          cell(format.signedMoney(impact), direction === 'up' ? 'bad' : 'good'),
        ],
        bar: null,
        ...(i < MAX_CHARTS ? daysOf(row.anomaly, trails) : {}),
      };
    }),
    more: more.length === 0 ? null : more.join(' '),
  };
}

/** What earlier reports told of and what still lasts. */
function ongoingTable(
  { news, ongoing, ongoingLeftOut }: Listed,
  placeOf: PlaceOf,
  format: Format,
): TableBlock[] {
  if (ongoing.length === 0) return [];
  const wholes = new Set([...news, ...ongoing].map(({ anomaly }) => anomaly.id));
  return [
    {
      type: 'table',
      title: 'Ongoing anomalies',
      note: 'Earlier reports told of these. They are listed until they end or have become the usual level.',
      columns: [WHERE, WHAT, STATE, { label: 'Impact so far', align: 'right' }],
      rows: ongoing.map((row): Row => {
        const { direction, impact } = row.anomaly;
        return {
          cells: [
            cell(placeOf(row.anomaly)),
            cell(whatText(row, wholes, format)),
            cell(rowState(row, format)),
            cell(format.signedMoney(impact), direction === 'up' ? 'bad' : 'good'),
          ],
          bar: null,
        };
      }),
      more: ongoingLeftOut.length === 0 ? null : leftOutText(ongoingLeftOut, ' that go on', format),
    },
  ];
}

/** Behind a comma. */
function inSentence(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function closedSentence(anomaly: ClosedAnomaly, placeOf: PlaceOf, format: Format): string {
  const { state, start, end, days = 1, impact } = anomaly;
  const place = placeOf(anomaly);
  if (state === 'settled') {
    return `Now the usual level: ${place}, ${format.signedMoney(impact / days)} a day since ${format.day(start)}.`;
  }
  const what = `Resolved: ${place}, ${inSentence(anomalyText(anomaly, format))}`;
  if (end !== null) return `${what}, ${format.signedMoney(impact)} in all.`;
  return `${what}; the newest week is back near what was expected.`;
}

function closedBlock(closed: readonly ClosedAnomaly[], placeOf: PlaceOf, format: Format): Block[] {
  const sentences = closed.slice(0, MAX_CLOSED).map((anomaly) => closedSentence(anomaly, placeOf, format));
  const rest = closed.length - MAX_CLOSED;
  return sentencesBlock(
    'Over since the last report',
    rest > 0 ? [...sentences, `And ${format.count(rest)} more.`] : sentences,
    format,
  );
}

/** Dated, priced departures: what is new or worse, what goes on, and what is over. */
export function anomalyBlocks(
  {
    anomalies,
    closed,
  }: { readonly anomalies: readonly TrackedAnomaly[]; readonly closed: readonly ClosedAnomaly[] },
  placeOf: PlaceOf,
  empty: string,
  trails: readonly Trail[],
  format: Format,
): Block[] {
  const rows = listed(anomalies);
  return [
    newsTable(rows, placeOf, empty, trails, format),
    ...ongoingTable(rows, placeOf, format),
    ...closedBlock(closed, placeOf, format),
  ];
}
