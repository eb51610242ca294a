import { addDays, daysBetween, weekdayOf, type Window } from '../calendar/day.ts';
import { fixedCharges } from './fixed-charges.ts';
import { mean, median, robustScale } from './robust.ts';
import type { ServiceSpend, Spend } from './spend.ts';
import { FLAT_PROFILE, weekdayProfile } from './weekday-profile.ts';

export type PatternKind = 'weekend' | 'day-of-month' | 'batch-days' | 'growth';

/** Something that a service's cost does again and again. */
export interface Pattern {
  readonly kind: PatternKind;
  readonly account: string;
  /** null: the account as a whole. */
  readonly service: string | null;
  /** Money a month that it makes: what weekends cost less, what the day or the batches cost, what a month adds. */
  readonly amount: number;
  /** Share of the weeks or months looked at in which it held, 0 to 1. */
  readonly strength: number;
  /** Percent: of weekends against weekdays, or of growth a month; null for the others. */
  readonly percent: number | null;
  /** Days of the month, or days of the week with 0 = Sunday; empty for the others. */
  readonly days: readonly number[];
  /** The days that it was seen on. */
  readonly window: Window;
}

/** The newest days that patterns are looked for in: 13 weeks, or nearly as much as a run fetches. */
const LOOKED_DAYS = 91;
const WEEK = 7;
const MIN_WEEKS = 4;
/** Weekends differ when they do so in so many of the weeks … */
const MIN_STRENGTH = 0.8;
/** … and by this share of a weekday. */
const MIN_WEEKEND_SHARE = 0.15;
/** A weekday has batches when it costs so many times the mean of the others. */
const BATCH_FACTOR = 2.5;
/** Growth by less than this share a month is none worth telling. */
const MIN_GROWTH = 0.03;
/** Growth is told when it is this many standard errors from none. */
const CLEAR_GROWTH = 4;
const DAYS_OF_MONTH = 365.25 / 12;

interface Looked {
  readonly daily: Float64Array;
  readonly window: Window;
}

/** Whole weeks of a cost, the newest last, from its first day with cost on. */
function lookAt(daily: Float64Array, { to }: Window): Looked {
  const first = Math.max(
    0,
    daily.findIndex((cost) => cost > 0),
    daily.length - LOOKED_DAYS,
  );
  const weeks = Math.floor((daily.length - first) / WEEK);
  const days = daily.subarray(daily.length - weeks * WEEK);
  return { daily: days, window: { from: addDays(to, -days.length), to } };
}

interface WeekDays {
  readonly weekend: number;
  readonly weekday: number;
  readonly byDay: readonly number[];
}

function weeksOf({ daily, window }: Looked): WeekDays[] {
  const first = weekdayOf(window.from);
  const weeks: WeekDays[] = [];
  for (let at = 0; at + WEEK <= daily.length; at += WEEK) {
    const byDay: number[] = [];
    for (let i = 0; i < WEEK; i++) byDay[(first + i) % WEEK] = daily[at + i] ?? 0;
    const weekend = ((byDay[0] ?? 0) + (byDay[6] ?? 0)) / 2;
    weeks.push({ weekend, weekday: mean(byDay.slice(1, 6)), byDay });
  }
  return weeks;
}

type Found = Omit<Pattern, 'account' | 'service' | 'window'>;

/** How often a weekend costs that share less, or more, than the weekdays of its week. */
function weekendPattern(weeks: readonly WeekDays[]): Found | null {
  const ratios = weeks
    .filter(({ weekday }) => weekday > 0)
    .map(({ weekend, weekday }) => weekend / weekday - 1);
  const typical = median(ratios);
  if (ratios.length < MIN_WEEKS || Math.abs(typical) < MIN_WEEKEND_SHARE) return null;
  const holds = ratios.filter((ratio) => Math.abs(ratio) >= MIN_WEEKEND_SHARE && ratio > 0 === typical > 0);
  const strength = holds.length / weeks.length;
  if (strength < MIN_STRENGTH) return null;
  const perWeek = median(weeks.map(({ weekend, weekday }) => 2 * (weekend - weekday)));
  return {
    kind: 'weekend',
    amount: (perWeek * DAYS_OF_MONTH) / WEEK,
    strength,
    percent: 100 * typical,
    days: [],
  };
}

/** Days of the week that cost far more than the others, week after week: jobs that run on them. */
function batchPattern(weeks: readonly WeekDays[]): Found | null {
  const isBatch = (week: WeekDays, day: number): boolean => {
    const others = week.byDay.filter((_, other) => other !== day);
    return (week.byDay[day] ?? 0) > BATCH_FACTOR * Math.max(0, median(others));
  };
  const strengths = Array.from(
    { length: WEEK },
    (_, day) => weeks.filter((week) => isBatch(week, day)).length / weeks.length,
  );
  const days = [...strengths.keys()].filter((day) => (strengths[day] ?? 0) >= MIN_STRENGTH);
  if (weeks.length < MIN_WEEKS || days.length === 0 || days.length > 2) return null;
  const extra = weeks.map(({ byDay }) => {
    const usual = median(byDay.filter((_, day) => !days.includes(day)));
    return days.reduce((sum, day) => sum + (byDay[day] ?? 0) - usual, 0);
  });
  const strength = Math.min(...days.map((day) => strengths[day] ?? 0));
  return {
    kind: 'batch-days',
    amount: (median(extra) * DAYS_OF_MONTH) / WEEK,
    strength,
    percent: null,
    days,
  };
}

/** Charges on the same day of every month. */
function dayOfMonthPattern({ daily, window }: Looked): Found | null {
  const profile = daily.length < MIN_WEEKS * WEEK ? FLAT_PROFILE : weekdayProfile(daily, window.to);
  const charges = fixedCharges(daily, window.to, profile);
  const days = [...charges.keys()].sort((a, b) => a - b);
  if (days.length === 0) return null;
  const amount = [...charges.values()].reduce((sum, charge) => sum + charge, 0);
  return { kind: 'day-of-month', amount, strength: 1, percent: null, days };
}

/** Weekly totals that grow by about the same from week to week, in both halves of the time: no step. */
function growthPattern(weeks: readonly WeekDays[]): Found | null {
  if (weeks.length < 2 * MIN_WEEKS) return null;
  const logs = weeks.map(({ byDay }) => Math.log(byDay.reduce((sum, cost) => sum + cost, 0)));
  if (!logs.every(Number.isFinite)) return null;
  const half = Math.floor(logs.length / 2);
  const [whole, early, late] = [logs, logs.slice(0, half), logs.slice(-half)].map(slopeOf);
  if (whole === undefined || early === undefined || late === undefined) return null;
  const perMonth = Math.expm1((whole.slope * DAYS_OF_MONTH) / WEEK);
  const isSteady =
    early.slope * late.slope > 0 &&
    Math.min(Math.abs(early.slope), Math.abs(late.slope)) > Math.abs(whole.slope) / 3;
  if (Math.abs(perMonth) < MIN_GROWTH || Math.abs(whole.slope) < CLEAR_GROWTH * whole.error || !isSteady)
    return null;
  const newest = mean(weeks.slice(-MIN_WEEKS).map(({ byDay }) => byDay.reduce((sum, cost) => sum + cost, 0)));
  const rises = logs.slice(1).filter((log, i) => log > (logs[i] ?? 0) === whole.slope > 0).length;
  return {
    kind: 'growth',
    amount: (newest * DAYS_OF_MONTH * perMonth) / WEEK,
    strength: rises / (logs.length - 1),
    percent: 100 * perMonth,
    days: [],
  };
}

/** The middle of the slopes between all pairs (Theil 1950, Sen 1968), and its standard error from what lies beside it. */
function slopeOf(values: readonly number[]): { readonly slope: number; readonly error: number } {
  const slopes: number[] = [];
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / (j - i));
  }
  const slope = median(slopes);
  const count = values.length;
  const spread = robustScale(values.map((value, i) => value - slope * i));
  return { slope, error: spread / Math.sqrt((count * (count ** 2 - 1)) / 12) };
}

function ofDaily(daily: Float64Array, window: Window): (Found & { readonly window: Window })[] {
  const looked = lookAt(daily, window);
  const weeks = weeksOf(looked);
  const batch = batchPattern(weeks);
  // What runs on some weekdays makes weekends differ as well, and is told once.
  const rhythm = batch ?? weekendPattern(weeks);
  return [rhythm, dayOfMonthPattern(looked), growthPattern(weeks)]
    .filter((found) => found !== null)
    .map((found) => ({ ...found, window: looked.window }));
}

/** Largest first. */
export function byAmount(a: Pattern, b: Pattern): number {
  return Math.abs(b.amount) - Math.abs(a.amount) || ((a.service ?? '') < (b.service ?? '') ? -1 : 1);
}

/**
 * What an account's services do week after week and month after month, and how it grows as a whole, as far as each makes
 * at least `minAmount` a month. Largest first.
 */
export function patternsOf(account: string, spend: Spend, minAmount: number): Pattern[] {
  const ofServices = spend.services.flatMap(({ service, usage }: ServiceSpend) =>
    ofDaily(usage, spend.window).map((found) => ({ account, service, ...found })),
  );
  const growth = spend.services.length < 2 ? [] : wholeGrowth(spend);
  return [...ofServices, ...growth.map((found) => ({ account, service: null, ...found }))]
    .filter(({ amount }) => Math.abs(amount) >= Math.max(1, minAmount))
    .sort(byAmount);
}

function wholeGrowth({ services, window }: Spend): (Found & { readonly window: Window })[] {
  const total = new Float64Array(daysBetween(window.from, window.to));
  for (const { usage } of services)
    for (const [i, cost] of usage.entries()) total[i] = (total[i] ?? 0) + cost;
  return ofDaily(total, window).filter(({ kind }) => kind === 'growth');
}
