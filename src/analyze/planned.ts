import {
  addDays,
  daysBetween,
  daysInMonth,
  eachDay,
  monthOf,
  type Day,
  type Window,
} from '../calendar/day.ts';
import type { PlannedChange } from '../config/configuration.ts';
import type { Comparison } from './comparison.ts';
import { outlook } from './forecast/series.ts';
import { mean } from './robust.ts';
import { sumOver, type ServiceSpend, type Spend } from './spend.ts';

/** After so many days the model has learnt what came of a change, and its plan has no effect any more. */
const EFFECTIVE_DAYS = 60;
/** Over so many days a change that does not come is given up. */
const PATIENCE_DAYS = 28;
/** What came of a plan is told from the newest week. */
const RECENT_DAYS = 7;

/** The planned changes of each service. */
export type ServicePlans = ReadonlyMap<string, readonly PlannedChange[]>;

export const NO_PLANS: ServicePlans = new Map();

/** Whether a plan still has an effect on what is made from data through that day. */
export function isEffective({ from }: PlannedChange, through: Day): boolean {
  return addDays(from, EFFECTIVE_DAYS) > through;
}

/** The plans of some accounts, by service, that have an effect on what is made from data through that day. */
export function plansOf(
  changes: readonly PlannedChange[],
  accounts: readonly string[],
  through: Day,
): ServicePlans {
  const plans = new Map<string, PlannedChange[]>();
  for (const change of changes) {
    if (!accounts.includes(change.account) || !isEffective(change, through)) continue;
    plans.set(change.service, [...(plans.get(change.service) ?? []), change]);
  }
  return plans;
}

/** How far plans may move each day of a window: from all savings and nothing else to all additions and nothing else. */
export interface PlannedRange {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function perDay({ from, monthlyChange }: PlannedChange, day: Day): number {
  return day < from ? 0 : monthlyChange / daysInMonth(monthOf(day));
}

export function plannedRange(plans: readonly PlannedChange[], window: Window): PlannedRange {
  const days = eachDay(window);
  const sum = (part: (amount: number) => number): Float64Array =>
    Float64Array.from(days, (day) => plans.reduce((total, plan) => total + part(perDay(plan, day)), 0));
  return { low: sum((amount) => Math.min(0, amount)), high: sum((amount) => Math.max(0, amount)) };
}

/** The part of each day's departure from expectation that plans allow. */
function allowed(actual: Float64Array, expected: Float64Array, { low, high }: PlannedRange): Float64Array {
  return actual.map((cost, i) => Math.min(high[i] ?? 0, Math.max(low[i] ?? 0, cost - (expected[i] ?? 0))));
}

/**
 * What came of plans on each day of a series that ends before `end`: the departure from what the days before the
 * first of them let expect, as far as they allow it.
 */
export function cameOf(plans: readonly PlannedChange[], daily: Float64Array, end: Day): Float64Array {
  const came = new Float64Array(daily.length);
  const start = addDays(end, -daily.length);
  const first = plans.reduce((earliest, { from }) => (from < earliest ? from : earliest), end);
  const window = { from: first < start ? start : first, to: end };
  const index = daysBetween(start, window.from);
  if (index === daily.length) return came;
  const expected = outlook(daily.subarray(0, index), window.from)(window);
  came.set(allowed(daily.subarray(index), expected, plannedRange(plans, window)), index);
  return came;
}

/** A series without what came of plans, as the model is to learn from. */
export function withoutPlanned(plans: readonly PlannedChange[], daily: Float64Array, end: Day): Float64Array {
  if (plans.length === 0) return daily;
  const came = cameOf(plans, daily, end);
  return daily.map((cost, i) => cost - (came[i] ?? 0));
}

/** What of a rise was planned and came, over the compared windows: no more than really changed. */
export function plannedIncrease(
  spend: Spend,
  { current, previous }: Pick<Comparison, 'current' | 'previous'>,
  plans: ServicePlans,
): number {
  const ratio = daysBetween(current.from, current.to) / daysBetween(previous.from, previous.to);
  let planned = 0;
  for (const { service, usage } of spend.services) {
    const came = cameOf(plans.get(service) ?? [], usage, spend.window.to);
    const before = sumOver(came, spend.window, previous);
    planned += Math.max(0, sumOver(came, spend.window, current) - ratio * before);
  }
  return planned;
}

/** The services of a spend and those that are planned, each without what came of its plans. */
export function learntServices(spend: Spend, plans: ServicePlans): readonly ServiceSpend[] {
  if (plans.size === 0) return spend.services;
  const known = new Set(spend.services.map(({ service }) => service));
  const nothing = new Float64Array(spend.total.length);
  const planned = [...plans.keys()]
    .filter((service) => !known.has(service))
    .map((service): ServiceSpend => ({ service, total: nothing, usage: nothing, scheduled: nothing }));
  const learnt = spend.services.map((each) => ({
    ...each,
    usage: withoutPlanned(plans.get(each.service) ?? [], each.usage, spend.window.to),
  }));
  return [...learnt, ...planned];
}

/**
 * What plans add to each day after a series: what came of them goes on; what is due and did not come is given up
 * little by little; what is still to come is counted in full.
 */
export function plannedAhead(
  plans: readonly PlannedChange[],
  daily: Float64Array,
  future: Window,
): Float64Array {
  const due = plans.filter(({ from }) => from < future.from);
  const latest = due.reduce((newest, { from }) => (from > newest ? from : newest), '');
  const earliest = due.reduce((oldest, { from }) => (from < oldest ? from : oldest), future.from);
  const days = Math.min(RECENT_DAYS, daysBetween(earliest, future.from), daily.length);
  const came = days === 0 ? 0 : mean(cameOf(due, daily, future.from).subarray(-days));
  const belief = due.length === 0 ? 0 : Math.max(0, 1 - daysBetween(latest, future.from) / PATIENCE_DAYS);
  return Float64Array.from(eachDay(future), (day) => {
    const planned = due.reduce((sum, plan) => sum + perDay(plan, day), 0);
    const toCome = plans.reduce((sum, plan) => sum + (plan.from < future.from ? 0 : perDay(plan, day)), 0);
    return came + belief * (planned - came) + toCome;
  });
}
