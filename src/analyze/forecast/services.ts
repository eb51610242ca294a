import { addMonths, daysBetween, eachDay, type Day, type Window } from '../../calendar/day.ts';
import { learntServices, plannedAhead, type ServicePlans } from '../planned.ts';
import { mean } from '../robust.ts';
import type { ServiceSpend, Spend } from '../spend.ts';
import { outlookWithTrials, type Trial } from './series.ts';

/** Costs that are forecast service by service: those of one account, with what is planned for them. */
export interface Part {
  readonly spend: Spend;
  readonly plans: ServicePlans;
}

/** The days to come of one service of one account. */
export interface ServiceOutlook {
  /** Usage as its past lets expect, before any correction. */
  readonly usage: Float64Array;
  /** Charges that come by the calendar; null where there are none. */
  readonly scheduled: Float64Array | null;
  /** What plans add; null where there are none. */
  readonly planned: Float64Array | null;
  readonly trials: readonly Trial[];
}

/** Each trial that tells growth looks at four weeks, … */
const TRIAL_DAYS = 28;
/** … and they end on the newest day and one and two weeks before it. */
const TRIAL_BACKS = [0, 7, 14];
/** A trial needs four weeks before it. */
const MIN_TRIAL_HISTORY = 2 * TRIAL_DAYS;

/** Charges on so many of the newest four weeks come daily, and go on at the level of the newest one. */
const DAILY_CHARGES = 14;
const WEEK = 7;
/** A charge of another month is the same one when it came this many days before or after. */
const SAME_CHARGE_DAYS = 3;

/** The index of the same date some months before; negative, or beyond the days known, where it is not among them. */
function sameDate(covered: Window, day: Day, months: number): number {
  return daysBetween(covered.from, `${addMonths(day.slice(0, 7), -months)}${day.slice(7)}`);
}

/** Whether a charge came in the month before as well, as far as it is known: what came once does not come again. */
function isRecurring(scheduled: Float64Array, covered: Window, day: Day, months: number): boolean {
  const earlier = sameDate(covered, day, months + 1);
  if (earlier < SAME_CHARGE_DAYS || earlier + SAME_CHARGE_DAYS >= scheduled.length) return true;
  return scheduled
    .subarray(earlier - SAME_CHARGE_DAYS, earlier + SAME_CHARGE_DAYS + 1)
    .some((cost) => cost !== 0);
}

/** What charges that come by the calendar will cost on a day: what they cost on the newest same date known. */
function expectedScheduled(scheduled: Float64Array, covered: Window, day: Day): number {
  for (let months = 1; months <= 2; months++) {
    const index = sameDate(covered, day, months);
    if (index < 0 || index >= scheduled.length) continue;
    const cost = scheduled[index] ?? 0;
    return cost === 0 || isRecurring(scheduled, covered, day, months) ? cost : 0;
  }
  return 0;
}

function scheduledAhead({ scheduled }: ServiceSpend, covered: Window, future: Window): Float64Array | null {
  if (scheduled.every((cost) => cost === 0)) return null;
  const newest = scheduled.subarray(-4 * WEEK);
  if (newest.filter((cost) => cost !== 0).length >= DAILY_CHARGES) {
    return new Float64Array(daysBetween(future.from, future.to)).fill(mean(newest.subarray(-WEEK)));
  }
  return Float64Array.from(eachDay(future), (day) => expectedScheduled(scheduled, covered, day));
}

/** Usage of this month's days to come and of next month's, each with the season of its own month. */
function usageAhead(expected: (window: Window) => Float64Array, future: Window, next: Day): Float64Array {
  const usage = new Float64Array(daysBetween(future.from, future.to));
  if (future.from < next) usage.set(expected({ from: future.from, to: next }));
  usage.set(expected({ from: next, to: future.to }), daysBetween(future.from, next));
  return usage;
}

/**
 * The days from the newest one to the end of next month, for each service of an account.
 * @param next the first day of next month
 */
export function serviceOutlooks({ spend, plans }: Part, future: Window, next: Day): ServiceOutlook[] {
  const backs = TRIAL_BACKS.filter((back) => spend.total.length - back >= MIN_TRIAL_HISTORY);
  const usage = new Map(spend.services.map((service) => [service.service, service.usage]));
  const nothing = new Float64Array(spend.total.length);
  return learntServices(spend, plans).map((service) => {
    const planned = plans.get(service.service);
    const known = outlookWithTrials(service.usage, spend.window.to, { days: TRIAL_DAYS, backs });
    return {
      usage: usageAhead(known.outlook, future, next),
      scheduled: scheduledAhead(service, spend.window, future),
      planned:
        planned === undefined ? null : plannedAhead(planned, usage.get(service.service) ?? nothing, future),
      trials: known.trials,
    };
  });
}

/** Daily usage of some accounts together, without what came of plans. */
export function usageOf(parts: readonly Part[]): Float64Array {
  const usage = new Float64Array(parts[0]?.spend.total.length ?? 0);
  for (const { spend, plans } of parts) {
    for (const service of learntServices(spend, plans)) {
      for (const [i, cost] of service.usage.entries()) usage[i] = (usage[i] ?? 0) + cost;
    }
  }
  return usage;
}

/** Expected total of each day to come. @param growth the factor that usage is corrected by */
export function expectedTotals(
  services: readonly ServiceOutlook[],
  growth: number,
  days: number,
): Float64Array {
  const totals = new Float64Array(days);
  for (const { usage, scheduled, planned } of services) {
    for (let i = 0; i < days; i++) {
      const cost = growth * (usage[i] ?? 0) + (scheduled?.[i] ?? 0);
      // A saving takes no more than there is.
      totals[i] =
        (totals[i] ?? 0) + (planned === null ? cost : Math.max(Math.min(cost, 0), cost + (planned[i] ?? 0)));
    }
  }
  return totals;
}
