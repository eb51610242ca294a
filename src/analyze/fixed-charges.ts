import { addDays, dayOfMonth, monthOf, type Day, type Month } from '../calendar/day.ts';
import { median } from './robust.ts';
import { weekdayFactor, type WeekdayProfile } from './weekday-profile.ts';

/** Charges that come on the same day of every month, by day of the month. */
export type FixedCharges = ReadonlyMap<number, number>;

/** A charge counts as fixed when it stands out by this share of a usual day … */
const MIN_SHARE_OF_DAY = 0.5;
/** … and by this much money, … */
const MIN_AMOUNT = 1;
/** … in at least this many months, … */
const MIN_MONTHS = 2;
/** … each time within this share of the same amount. */
const MAX_DEVIATION = 0.25;
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
 * Whether most neighbours are too dear for a day to stand out from their median: told without sorting them, since
 * nearly every day is one of these.
 */
function isUsual(history: Float64Array, factors: Float64Array, index: number): boolean {
  const cost = history[index] ?? 0;
  const factor = factors[index] ?? 1;
  const limit = Math.min((cost - MIN_AMOUNT) / factor, cost / (factor + MIN_SHARE_OF_DAY));
  if (limit < 0) return false;
  let [dear, neighbours] = [0, 0];
  const last = Math.min(history.length - 1, index + NEIGHBOURS);
  for (let i = Math.max(0, index - NEIGHBOURS); i <= last; i++) {
    if (i === index) continue;
    neighbours += 1;
    if ((history[i] ?? 0) / (factors[i] ?? 1) > limit) dear += 1;
  }
  return 2 * dear > neighbours;
}

/**
 * Learns charges such as a support fee on the 1st: days that stand out from their neighbours in the same way, by
 * nearly the same amount, on the same day of at least two months.
 * @param history daily cost, its last entry being the day before `end`
 * @param profile tells a quiet weekend from a charge that is missing
 */
export function fixedCharges(history: Float64Array, end: Day, profile: WeekdayProfile): FixedCharges {
  const factors = history.map((_, i) => weekdayFactor(profile, addDays(end, i - history.length)));
  const candidates = new Map<number, { month: Month; amount: number }[]>();
  const monthsSeen = new Map<number, number>();
  for (let i = 0; i < history.length; i++) {
    const day = addDays(end, i - history.length);
    const date = dayOfMonth(day);
    monthsSeen.set(date, (monthsSeen.get(date) ?? 0) + 1);
    if (isUsual(history, factors, i)) continue;
    const { amount, usual } = excess(history, factors, i);
    if (amount < Math.max(MIN_AMOUNT, MIN_SHARE_OF_DAY * Math.abs(usual))) continue;
    candidates.set(date, [...(candidates.get(date) ?? []), { month: monthOf(day), amount }]);
  }
  const fixed = new Map<number, number>();
  for (const [date, charges] of candidates) {
    const typical = median(charges.map((charge) => charge.amount));
    const alike = charges.filter(
      (charge) => Math.abs(charge.amount - typical) <= MAX_DEVIATION * Math.abs(typical),
    );
    const isEveryMonth = charges.length === monthsSeen.get(date);
    if (isEveryMonth && alike.length === charges.length && alike.length >= MIN_MONTHS)
      fixed.set(date, typical);
  }
  return fixed;
}

export function fixedChargeOn(charges: FixedCharges, day: Day): number {
  return charges.get(dayOfMonth(day)) ?? 0;
}
