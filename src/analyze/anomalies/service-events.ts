import { addDays, daysBetween, type Window } from '../../calendar/day.ts';
import type { PlannedChange } from '../../config/configuration.ts';
import type { Anomaly } from '../anomalies.ts';
import type { LearnBaseline } from '../baseline.ts';
import { LEARNING_DAYS } from '../learning.ts';
import { cameOf } from '../planned.ts';
import { mean, median } from '../robust.ts';
import { isHabit } from './batch.ts';
import { eventOn } from './charge-events.ts';
import { departures, isGrowing, MAX_GAP_DAYS, SHIFT_DAYS, type Stretch } from './departures.ts';
import { serviceDays, type ServiceDays } from './service-days.ts';
import { MIN_SPREAD } from './spread.ts';

/** What happened, before it is said to whom. */
export type ServiceEvent = Omit<Anomaly, 'id' | 'account' | 'service' | 'parts'>;

/** Silent days after which a service counts as stopped. */
const STOPPED_DAYS = 7;
const LEVEL_DAYS = 28;
/** A level within this share of an older one is back where it was. */
const RETURN_SHARE = 0.1;
/** A planned service that costs this share more than planned is one that nobody announced. */
const MIN_SHARE = 0.2;

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function kindOf({ observed }: ServiceDays, stretch: Stretch): Anomaly['kind'] {
  if (stretch.to - stretch.from < SHIFT_DAYS) return 'spike';
  return isGrowing(stretch, observed) ? 'drift' : 'level-shift';
}

function departureEvent(service: ServiceDays, stretch: Stretch): ServiceEvent {
  const { days, actual, costAt } = service;
  const { from, to, level, direction } = stretch;
  const lasts = actual.length - to < MAX_GAP_DAYS;
  const stop = lasts ? actual.length : to;
  const total = sumOf(actual.subarray(from, stop));
  const expected = costAt(level, from, stop);
  return {
    kind: kindOf(service, stretch),
    direction,
    start: addDays(days.from, from),
    end: lasts ? null : addDays(days.from, to - 1),
    expected,
    actual: total,
    impact: total - expected,
  };
}

function concat(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** What a batch job costs on a mean day tells more than the day in the middle, which is often one without a batch. */
function usualLevel({ isBatch, history, observed }: ServiceDays, { from, level }: Stretch): number {
  return isBatch ? mean(concat(history, observed.subarray(0, from)).subarray(-LEVEL_DAYS)) : level;
}

function isUsual({ isBatch, history, observed }: ServiceDays, { from, to }: Stretch): boolean {
  return isBatch && isHabit(concat(history, observed.subarray(0, from)), observed.subarray(from, to));
}

/** What came back before the window to what was usual before the days that its own level was told from. */
function isOldReturn({ before, observed, lookBack }: ServiceDays, { from, to }: Stretch): boolean {
  const older = before.subarray(0, -LEVEL_DAYS);
  if (from >= lookBack || older.length < LEVEL_DAYS) return false;
  const usual = median(older);
  return Math.abs(mean(observed.subarray(from, to)) - usual) <= RETURN_SHARE * Math.abs(usual);
}

/** Stretches of days that reach into the window and began in it or, as far as the look back shows, before it. */
function departureEvents(service: ServiceDays, until: number): ServiceEvent[] {
  const { before, observed, noise, lookBack } = service;
  return (
    departures(before, observed.subarray(0, until), noise)
      .filter(({ from, to }) => to > lookBack && (from > 0 || lookBack === 0))
      .filter((stretch) => !isUsual(service, stretch) && !isOldReturn(service, stretch))
      .map((stretch) => departureEvent(service, { ...stretch, level: usualLevel(service, stretch) }))
      // Days are weighed by weekday and money is not: what moved no money the same way is none.
      .filter(({ impact, direction }) => impact > 0 === (direction === 'up'))
  );
}

/** The first of at least seven silent days at the end; the number of all days when it still runs. */
function silentFrom(actual: Float64Array): number {
  const start = actual.findLastIndex((cost) => Math.abs(cost) > MIN_SPREAD) + 1;
  return actual.length - start < STOPPED_DAYS ? actual.length : start;
}

function stoppedEvent({ days, actual, observed, before, costAt }: ServiceDays, start: number): ServiceEvent {
  const known = concat(before, observed.subarray(0, start)).subarray(-LEVEL_DAYS);
  const expected = costAt(Math.max(0, median(known)), start, actual.length);
  return {
    kind: 'stopped-service',
    direction: 'down',
    start: addDays(days.from, start),
    end: null,
    expected,
    actual: 0,
    impact: -expected,
  };
}

/** A service without any cost before the window, dated from its first day. */
function newEvents(usage: Float64Array, window: Window, plans: readonly PlannedChange[]): ServiceEvent[] {
  const total = sumOf(usage);
  const planned = sumOf(cameOf(plans, usage, window.to));
  if (planned > 0 && total - planned <= MIN_SHARE * planned) return [];
  const last = usage.findLastIndex((cost) => cost > MIN_SPREAD);
  const start = addDays(window.to, -usage.length);
  const lasts = usage.length - last <= STOPPED_DAYS;
  const end = lasts ? null : addDays(start, last);
  const impact = total - planned;
  return [{ kind: 'new-service', direction: 'up', start, end, expected: planned, actual: total, impact }];
}

/**
 * What happened to one service in `window`, or began in the month before it and reaches into it.
 * @param daily daily usage; its last entry is the last day of the window
 */
export function serviceEvents(
  daily: Float64Array,
  window: Window,
  learn: LearnBaseline,
  plans: readonly PlannedChange[],
): ServiceEvent[] {
  const first = daily.findIndex((cost) => cost > MIN_SPREAD);
  if (first < 0) return [];
  const usage = daily.subarray(first);
  const known = usage.length - daysBetween(window.from, window.to);
  if (known <= 0) return newEvents(usage, window, plans);
  if (known < LEARNING_DAYS) return [];
  const service = serviceDays(usage, window, learn, plans);
  const stop = silentFrom(service.actual);
  const fees = service.fees
    .filter(({ index }) => index < stop)
    .map(({ index, expected, actual }) =>
      eventOn('fee-changed', addDays(service.days.from, index), expected, actual),
    );
  const events = [...departureEvents(service, stop), ...fees];
  if (stop === service.actual.length || (stop === 0 && service.lookBack > 0)) return events;
  const stopped = stoppedEvent(service, stop);
  return stopped.impact < 0 ? [...events, stopped] : events;
}
