import {
  dayNumber,
  dayOfMonth,
  eachDay,
  monthOf,
  type Day,
  type Month,
  type Window,
} from '../../calendar/day.ts';
import type { ServiceLine } from './lines.ts';
import { autoregressive, randomFor } from './random.ts';

/** The first day of the sample organisation. Every series is simulated from here, so that all runs agree. */
export const EPOCH: Day = '2023-01-01';
const EPOCH_NUMBER = dayNumber(EPOCH);

export const DAYS_PER_MONTH = 365.25 / 12;
const DAYS_PER_YEAR = 365.25;
const AGE_AT_EPOCH = 4;
const AGE_OF_LEVEL = 8;

/** A day with what the simulation asks about it. */
export interface SampleDay {
  readonly number: number;
  readonly dayOfMonth: number;
  readonly month: Month;
}

export function sampleDays(window: Window): SampleDay[] {
  return eachDay(window).map((day) => ({
    number: dayNumber(day),
    dayOfMonth: dayOfMonth(day),
    month: monthOf(day),
  }));
}

/** Mean USD a day of a line around a day: its level after growth and slow cycle, without weekday and noise. */
export function trendCost(line: ServiceLine, day: number): number {
  const age = AGE_AT_EPOCH + (day - EPOCH_NUMBER) / DAYS_PER_YEAR;
  // A power of the age: at most about 1 % a month at the end of 2026 and less every year after.
  const growth = (age / AGE_OF_LEVEL) ** line.growth;
  const cycle = Math.sin((2 * Math.PI * (day + line.cycle.offset)) / line.cycle.days);
  return line.level * growth * Math.exp(line.cycle.size * cycle);
}

/** USD that a line costs on a day that has no noise, fee or event. */
export function expectedCost(line: ServiceLine, day: number): number {
  return trendCost(line, day) * weekdayFactor(line, day);
}

/** USD a day of a line before any planted event. */
export function undisturbedCosts(seed: number, line: ServiceLine, days: readonly SampleDay[]): Float64Array {
  const simulated = (days.at(-1)?.number ?? EPOCH_NUMBER) - EPOCH_NUMBER + 1;
  const deviations = (name: string, spread: number, memory: number) =>
    autoregressive(randomFor(seed, line.account, line.service, name), simulated, { spread, memory });
  const noise = deviations('noise', line.noise, line.rhythm === 'batch' ? 0.1 : 0.6);
  const wander = deviations('wander', 0.03, 0.985);
  return Float64Array.from(days, (day) => {
    if (!isPresent(line, day.number)) return 0;
    const age = day.number - EPOCH_NUMBER;
    const deviation = Math.exp((noise[age] ?? 0) + (wander[age] ?? 0));
    const running = expectedCost(line, day.number) * deviation * (1 - line.feeShare);
    return running + (day.dayOfMonth === 1 ? monthlyFee(line, day.number) : 0);
  });
}

function monthlyFee(line: ServiceLine, day: number): number {
  return line.feeShare * DAYS_PER_MONTH * trendCost(line, day);
}

function weekdayFactor(line: ServiceLine, day: number): number {
  // Day number 0, 1970-01-01, was a Thursday (4).
  return line.weekdayFactors[(day + 4) % 7] ?? 1;
}

function isPresent({ presence }: ServiceLine, day: number): boolean {
  return presence === null || (day - EPOCH_NUMBER + presence.offset) % presence.days < presence.presentDays;
}
