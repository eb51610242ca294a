import { addDays, datesBefore, dayOfMonth, type Day } from '../calendar/day.ts';
import { median } from './robust.ts';
import { weekdayFactors, type WeekdayProfile } from './weekday-profile.ts';

/** Charges, and credits, that come on the same day of every month, by day of the month. */
export type FixedCharges = ReadonlyMap<number, number>;

/** A charge counts as fixed when it stands out by this share of a usual day … */
const MIN_SHARE_OF_DAY = 0.5;
/** … and by this much money, … */
const MIN_AMOUNT = 1;
/** … in at least this many months, … */
const MIN_MONTHS = 2;
/** … most times, as one may fall on a day on which something else happened, … */
const MIN_ALIKE = 2 / 3;
/** … within this share of the same amount. */
const MAX_DEVIATION = 0.25;
/** Days on other dates may stand out as much this many times as often: more, and it is a job that comes when it comes. */
const MAX_OTHERS = 3;
/** Days on each side that tell what the day would have cost without the charge. */
const NEIGHBOURS = 4;

/** What a day costs above what the days around it let expect for its weekday. */
function excess(
  history: Float64Array,
  factors: Float64Array,
  index: number,
): { amount: number; usual: number } {
  const around: number[] = [];
  for (let i = index - NEIGHBOURS; i <= index + NEIGHBOURS; i++) {
    const value = i === index ? undefined : history[i];
    if (value !== undefined) around.push(value / (factors[i] ?? 1));
  }
  const level = median(around);
  return { amount: (history[index] ?? 0) - level * (factors[index] ?? 1), usual: level };
}

/**
 * Whether a day stands out from the median of its neighbours for sure: told without sorting them, since nearly every
 * day does not.
 */
function isUsual(history: Float64Array, factors: Float64Array, index: number): boolean {
  const cost = history[index] ?? 0;
  const factor = factors[index] ?? 1;
  const dear = Math.min((cost - MIN_AMOUNT) / factor, cost / (factor + MIN_SHARE_OF_DAY));
  const cheap =
    factor > MIN_SHARE_OF_DAY
      ? Math.max((cost + MIN_AMOUNT) / factor, cost / (factor - MIN_SHARE_OF_DAY))
      : cost < 0
        ? -Infinity
        : Infinity;
  let [above, below, neighbours] = [0, 0, 0];
  const last = Math.min(history.length - 1, index + NEIGHBOURS);
  for (let i = Math.max(0, index - NEIGHBOURS); i <= last; i++) {
    if (i === index) continue;
    neighbours += 1;
    const level = (history[i] ?? 0) / (factors[i] ?? 1);
    if (level > dear) above += 1;
    if (level < cheap) below += 1;
  }
  return 2 * above > neighbours && 2 * below > neighbours;
}

/** Whether an amount is at least half of a charge, the same way. */
function isAsLarge(amount: number, charge: number): boolean {
  return amount / charge >= 0.5;
}

/**
 * Learns charges such as a support fee on the 1st: days that stand out from their neighbours in the same way, by
 * nearly the same amount, on the same day of at least two months.
 * @param history daily cost, its last entry being the day before `end`
 * @param profile tells a quiet weekend from a charge that is missing
 */
export function fixedCharges(history: Float64Array, end: Day, profile: WeekdayProfile): FixedCharges {
  const factors = weekdayFactors(profile, addDays(end, -history.length), history.length);
  const dates = datesBefore(end, history.length);
  const candidates = new Map<number, number[]>();
  const monthsSeen = new Map<number, number>();
  const standing: { readonly date: number; readonly amount: number }[] = [];
  for (let i = 0; i < history.length; i++) {
    const date = dates[i] ?? 0;
    monthsSeen.set(date, (monthsSeen.get(date) ?? 0) + 1);
    if (isUsual(history, factors, i)) continue;
    const { amount, usual } = excess(history, factors, i);
    if (Math.abs(amount) < Math.max(MIN_AMOUNT, MIN_SHARE_OF_DAY * Math.abs(usual))) continue;
    standing.push({ date, amount });
    candidates.set(date, [...(candidates.get(date) ?? []), amount]);
  }
  const fixed = new Map<number, number>();
  for (const [date, charges] of candidates) {
    const typical = median(charges);
    const alike = charges.filter((charge) => Math.abs(charge - typical) <= MAX_DEVIATION * Math.abs(typical));
    const isEveryMonth = charges.length === monthsSeen.get(date);
    const others = standing.filter(({ date: other, amount }) => other !== date && isAsLarge(amount, typical));
    if (others.length > MAX_OTHERS * charges.length) continue;
    if (isEveryMonth && alike.length >= Math.max(MIN_MONTHS, MIN_ALIKE * charges.length))
      fixed.set(date, typical);
  }
  return fixed;
}

export function fixedChargeOn(charges: FixedCharges, day: Day): number {
  return charges.get(dayOfMonth(day)) ?? 0;
}
