import { addDays, daysBetween, type Day, type Window } from '../../calendar/day.ts';
import type { LearnBaseline } from '../baseline.ts';
import { withoutPlanned, type ServicePlans } from '../planned.ts';
import type { Spend } from '../spend.ts';
import { serviceEvents, type ServiceEvent } from './service-events.ts';

/** What one service adds to a departure of its account. */
export interface Part {
  readonly service: string;
  readonly impact: number;
}

/** A departure of an account's usage as a whole. */
export interface AccountEvent extends ServiceEvent {
  /** They add up to its impact; largest first. */
  readonly parts: readonly Part[];
}

/** A departure of the whole is told by those of services where they make up this share of it. */
const TOLD_SHARE = 0.5;
const WEEK = 7;
/** Weeks before a departure whose same weekdays tell what each service cost before. */
const WEEKS_BEFORE = 4;
/** Less than half a cent is no part. */
const NO_PART = 0.005;

interface NetUsage {
  readonly service: string;
  readonly usage: Float64Array;
}

function netUsage({ services, window }: Spend, plans: ServicePlans): NetUsage[] {
  return services.map(({ service, usage }) => ({
    service,
    usage: withoutPlanned(plans.get(service) ?? [], usage, window.to),
  }));
}

function sumOfAll(services: readonly NetUsage[], days: number): Float64Array {
  const total = new Float64Array(days);
  for (const { usage } of services)
    for (let i = 0; i < days; i++) total[i] = (total[i] ?? 0) + (usage[i] ?? 0);
  return total;
}

/** What days `[from, to)` cost, and what the same weekdays of the four weeks before `from` did. */
function against(usage: Float64Array, from: number, to: number): { actual: number; expected: number } {
  let [actual, expected] = [0, 0];
  for (let day = from; day < to; day++) {
    actual += usage[day] ?? 0;
    const weekday = (day - from) % WEEK;
    for (let week = 1; week <= WEEKS_BEFORE; week++) {
      expected += (usage[from + weekday - WEEK * week] ?? 0) / WEEKS_BEFORE;
    }
  }
  return { actual, expected };
}

function overlaps(a: ServiceEvent, b: ServiceEvent): boolean {
  const end = ({ end: last }: ServiceEvent): Day => last ?? '9999-12-31';
  return a.direction === b.direction && a.start <= end(b) && b.start <= end(a);
}

/** The same departure by what each service adds to it: account and parts are measured in the same way. */
function inParts(event: ServiceEvent, services: readonly NetUsage[], { from, to }: Window): AccountEvent {
  const first = daysBetween(from, event.start);
  const last = event.end === null ? daysBetween(from, to) : daysBetween(from, event.end) + 1;
  const measured = services.map(({ service, usage }) => ({ service, ...against(usage, first, last) }));
  const expected = measured.reduce((sum, part) => sum + part.expected, 0);
  const actual = measured.reduce((sum, part) => sum + part.actual, 0);
  const parts = measured
    .map((part) => ({ service: part.service, impact: part.actual - part.expected }))
    .filter(({ impact }) => Math.abs(impact) >= NO_PART)
    .sort((a, b) => Math.abs(b.impact) - Math.abs(a.impact) || (a.service < b.service ? -1 : 1));
  return { ...event, expected, actual, impact: actual - expected, parts };
}

/**
 * Departures of an account's usage as a whole that no services' departures tell: many small moves of one direction.
 * @param told what happened to its services
 */
export function accountEvents(
  spend: Spend,
  window: Window,
  learn: LearnBaseline,
  plans: ServicePlans,
  told: readonly ServiceEvent[],
): AccountEvent[] {
  if (spend.services.length < 2) return [];
  const services = netUsage(spend, plans);
  const total = sumOfAll(services, spend.total.length);
  return serviceEvents(total, window, learn, [])
    .filter(
      ({ kind, start }) => isDeparture(kind) && start >= addDays(spend.window.from, WEEK * WEEKS_BEFORE),
    )
    .map((event) => inParts(event, services, spend.window))
    .filter(({ impact, direction }) => impact > 0 === (direction === 'up'))
    .filter((event) => {
      const ofServices = told.filter((other) => overlaps(event, other));
      const known = ofServices.reduce((sum, { impact }) => sum + impact, 0);
      return Math.abs(known) < TOLD_SHARE * Math.abs(event.impact);
    });
}

function isDeparture(kind: ServiceEvent['kind']): boolean {
  return kind === 'spike' || kind === 'level-shift' || kind === 'drift';
}
