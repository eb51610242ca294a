import { addDays, daysBetween, monthOf, monthWindow, type Day, type Window } from '../../src/calendar/day.ts';
import type { Detection, Detector } from './detectors.ts';
import { scoredMonths, type PlantedEvent } from './planted-events.ts';
import type { Usage } from './portfolio.ts';

/** Days before a month that a report of it knows. */
const HISTORY_DAYS = 92;
/** Smaller events are not meant to be reported. */
export const MIN_AMOUNT = 50;
/** A detection may date an event so many days off. */
const MAX_DAYS_OFF = 3;

export interface DetectionData {
  readonly window: Window;
  readonly series: readonly Usage[];
  readonly events: readonly PlantedEvent[];
}

export interface DetectionScore {
  readonly precision: number;
  readonly recall: number;
  /** Detections that no event explains, per portfolio and month. */
  readonly falsePerMonth: number;
  /** Events that were to be found. */
  readonly events: number;
  readonly recallByKind: ReadonlyMap<string, number>;
}

interface Counts {
  found: number;
  months: number;
  hits: number;
  falseAlarms: number;
  readonly byKind: Map<string, { found: number; events: number }>;
}

function endOf({ start, end }: PlantedEvent, isShort: boolean): Day {
  return end ?? (isShort ? addDays(start, MAX_DAYS_OFF) : monthWindow(monthOf(start)).to);
}

function isSameWay(event: PlantedEvent, { impact }: Detection): boolean {
  return impact > 0 === event.impact > 0;
}

/** Whether a detection is the event: of the same service and direction, and dated near its start; a drift is seen only once it has gone far enough. */
function isHit(event: PlantedEvent, detection: Detection, isDated: boolean): boolean {
  if (event.account !== detection.account || event.service !== detection.service) return false;
  if (!isSameWay(event, detection)) return false;
  if (!isDated) return true;
  if (event.kind === 'drift') {
    return addDays(event.start, -MAX_DAYS_OFF) <= detection.start && detection.start <= endOf(event, false);
  }
  return Math.abs(daysBetween(event.start, detection.start)) <= MAX_DAYS_OFF;
}

/** Whether something known, of this month or one before, is behind a detection that is no hit: it is no false alarm then. */
function isExplained(events: readonly PlantedEvent[], detection: Detection): boolean {
  return events.some(
    ({ account, service, start, end }) =>
      account === detection.account &&
      service === detection.service &&
      addDays(start, -MAX_DAYS_OFF) <= detection.start &&
      (end === null || detection.start <= addDays(end, MAX_DAYS_OFF)),
  );
}

function count(
  counts: Counts,
  { series, window, events }: DetectionData,
  month: Window,
  detector: Detector,
): void {
  const from = addDays(month.from, -HISTORY_DAYS);
  const known = { from: from < window.from ? window.from : from, to: month.to };
  const [first, last] = [daysBetween(window.from, known.from), daysBetween(window.from, known.to)];
  const cut = series.map((each) => ({ ...each, daily: each.daily.subarray(first, last) }));
  const detections = detector.detect(cut, known, month, MIN_AMOUNT);
  const begun = events.filter(({ start }) => month.from <= start && start < month.to);
  const wanted = begun.filter(({ impact }) => Math.abs(impact) >= MIN_AMOUNT);
  counts.months += 1;
  for (const event of wanted) {
    const isFound = detections.some((detection) => isHit(event, detection, detector.isDated));
    const ofKind = counts.byKind.get(event.kind) ?? { found: 0, events: 0 };
    counts.byKind.set(event.kind, { found: ofKind.found + (isFound ? 1 : 0), events: ofKind.events + 1 });
    if (isFound) counts.found += 1;
  }
  for (const detection of detections) {
    if (begun.some((event) => isHit(event, detection, detector.isDated))) counts.hits += 1;
    else if (!isExplained(events, detection)) counts.falseAlarms += 1;
  }
}

/**
 * Every whole month with 92 days before it, as a report at its end sees it. Precision is the share of detections that an
 * event of that month explains among these and the ones that nothing explains; an event of a month before that goes on is
 * neither.
 */
export function scoreDetections(data: readonly DetectionData[], detector: Detector): DetectionScore {
  const counts: Counts = { found: 0, months: 0, hits: 0, falseAlarms: 0, byKind: new Map() };
  for (const portfolio of data) {
    for (const month of scoredMonths(portfolio.window, HISTORY_DAYS))
      count(counts, portfolio, month, detector);
  }
  const events = [...counts.byKind.values()].reduce((sum, kind) => sum + kind.events, 0);
  return {
    precision: counts.hits / (counts.hits + counts.falseAlarms),
    recall: counts.found / events,
    falsePerMonth: counts.falseAlarms / counts.months,
    events,
    recallByKind: new Map([...counts.byKind].map(([kind, { found, events: all }]) => [kind, found / all])),
  };
}
