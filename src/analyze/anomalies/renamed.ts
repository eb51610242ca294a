import { daysBetween, type Day } from '../../calendar/day.ts';
import type { Anomaly } from '../anomalies.ts';

/** A service that begins so many days after, or before, another stopped … */
const MAX_DAYS_APART = 3;
/** … and costs within this share of what that cost is the same one under another name. */
const SAME_RATE = 0.15;

function ratePerDay(amount: number, start: Day, end: Day): number {
  return amount / Math.max(1, daysBetween(start, end));
}

function isSame(stopped: Anomaly, begun: Anomaly, end: Day): boolean {
  if (Math.abs(daysBetween(stopped.start, begun.start)) > MAX_DAYS_APART || begun.end !== null) return false;
  const before = ratePerDay(stopped.expected, stopped.start, end);
  const after = ratePerDay(begun.actual, begun.start, end);
  return Math.abs(after - before) <= SAME_RATE * before;
}

/**
 * Without services of an account that stopped and began again under another name at about the same cost: providers rename
 * services, and nothing happened to the money. @param end the day after the newest one
 */
export function withoutRenamed(anomalies: readonly Anomaly[], end: Day): Anomaly[] {
  const stopped = anomalies.filter(({ kind }) => kind === 'stopped-service');
  const renamed = new Set<string>();
  for (const begun of anomalies.filter(({ kind }) => kind === 'new-service')) {
    const former = stopped.find((each) => !renamed.has(each.id) && isSame(each, begun, end));
    if (former !== undefined) renamed.add(former.id).add(begun.id);
  }
  return anomalies.filter(({ id }) => !renamed.has(id));
}
