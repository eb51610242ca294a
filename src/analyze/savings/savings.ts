import { eachDay, weekdayOf, windowLength, type Window } from '../../calendar/day.ts';
import type { UsageSeries } from '../../fetch/cost-model.ts';
import { groupedBy } from '../../grouping.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Match, SavingRule } from './rule.ts';
import { withoutRegion } from './usage-type.ts';

/** A usage type that a saving is made of. */
export interface SavedUsage {
  readonly service: string;
  readonly value: string;
  /** What it costs a month, without what the savings before this one take. */
  readonly cost: number;
  readonly monthly: number;
}

/** A recommendation with a monthly amount that is computed from the account's own cost. */
export interface Saving {
  /** Of rule and account. */
  readonly id: string;
  readonly account: string;
  readonly rule: SavingRule;
  /** Money a month, at most what the usage costs, without what other savings take. */
  readonly monthly: number;
  /** What the usage costs a month, without what the savings before this one take. */
  readonly cost: number;
  /** Largest saving first. */
  readonly usage: readonly SavedUsage[];
}

/** What follow-up holds against what it was: the usage that a rule is about and what would take its place, a month. */
export interface MatchedCost {
  /** Paid on demand: what the saving is claimed on. */
  readonly matched: number;
  /** The same usage under commitments. */
  readonly covered: number;
  readonly successor: number;
}

/** Usage of some accounts over four whole weeks. */
export interface UsageBasis {
  readonly window: Window;
  readonly usage: readonly UsageSeries[];
  /** Accounts that their teams call something else than production. */
  readonly nonProduction: ReadonlySet<string>;
}

/** The span that savings are computed from: four whole weeks, so that weekdays weigh as they do. */
export const SAVINGS_DAYS = 28;
const WEEK = 7;
const MONTH_DAYS = 365.25 / 12;
/** Usage that costs at weekends at least this much of a working day does not stop for them. */
const NEVER_STOPS = 0.85;
/** Reads for each gigabyte and month below which storage counts as not read. */
const UNREAD_BELOW = 1;
/** A saving below this share of what the account's usage costs is not worth a line. */
const LEAST_SHARE = 0.002;
const LEAST_AMOUNT = 1;

/** One usage series while rules take their parts of it. */
interface Line {
  readonly series: UsageSeries;
  readonly usageType: string;
  /** Cost of each day at the rate that still holds, as far as no rule has taken it. */
  left: Float64Array;
}

function sumOf(daily: Float64Array): number {
  return daily.reduce((sum, amount) => sum + amount, 0);
}

function monthlyOf(amount: number, days = SAVINGS_DAYS): number {
  return (amount * MONTH_DAYS) / days;
}

/**
 * What has shrunk counts at the rate of its last week: nobody saves what is not used any more. Days on which money came
 * back lower the others, so that the days add up to no more than the cost.
 */
function currentRate(daily: Float64Array): Float64Array {
  const positive = daily.map((amount) => Math.max(0, amount));
  const gross = sumOf(positive);
  const lastWeek = (sumOf(daily.subarray(-WEEK)) * daily.length) / WEEK;
  const scale = gross === 0 ? 0 : Math.max(0, Math.min(sumOf(daily), lastWeek)) / gross;
  return positive.map((amount) => amount * scale);
}

/** Usage that is paid on demand: what is under a commitment costs the same until that ends. */
function linesOf(usage: readonly UsageSeries[]): Line[] {
  return usage
    .filter(({ pricing }) => pricing !== 'committed')
    .map((series) => ({ series, usageType: withoutRegion(series.value), left: currentRate(series.daily) }));
}

function isMatch({ service, usageType }: Pick<Match, 'service' | 'usageType'>, line: Line): boolean {
  return usageType.test(line.usageType) && (service === null || service.test(line.series.service));
}

/** What a rule leaves of the days of a line. */
type Take = (lines: readonly Line[]) => Float64Array[];

function scaled(share: number): Take {
  return (lines) => lines.map(({ left }) => left.map((amount) => amount * (1 - share)));
}

function isWeekend(weekday: number): boolean {
  return weekday === 0 || weekday === 6;
}

function withoutWeekends(window: Window): Take {
  const weekend = eachDay(window).map((day) => isWeekend(weekdayOf(day)));
  const weekendDays = weekend.filter(Boolean).length;
  return (lines) =>
    lines.map(({ left }) => {
      const atWeekends = sumOf(left.filter((_, i) => weekend[i] === true)) / weekendDays;
      const onWorkingDays = sumOf(left.filter((_, i) => weekend[i] === false)) / (left.length - weekendDays);
      return atWeekends < NEVER_STOPS * onWorkingDays
        ? left
        : left.map((amount, i) => (weekend[i] === true ? 0 : amount));
    });
}

function withoutBaseLoad(share: number): Take {
  return (lines) => {
    const [first] = lines;
    if (first === undefined) return [];
    const daily = first.left.map((_, i) => lines.reduce((sum, { left }) => sum + (left[i] ?? 0), 0));
    const base = Math.min(...daily);
    return lines.map(({ left }) =>
      left.map((amount, i) => {
        const whole = daily[i] ?? 0;
        return whole === 0 ? amount : amount * (1 - (share * base) / whole);
      }),
    );
  };
}

/** Reads and stored gigabytes of all the account's storage: the bill does not tell its buckets apart. */
function isUnread(service: RegExp | null, lines: readonly Line[]): boolean {
  const quantityOf = (usageType: RegExp, unit: RegExp): number | null => {
    const own = lines.filter((line) => isMatch({ service, usageType }, line));
    if (own.some(({ series }) => series.quantity === null || !unit.test(series.quantity.unit))) return null;
    return own.reduce((sum, { series }) => sum + sumOf(series.quantity?.daily ?? new Float64Array()), 0);
  };
  const stored = quantityOf(/^TimedStorage-ByteHrs$/, /^GB-?Mo(?:nths?)?$/i);
  const read = quantityOf(/^Requests-Tier2$/, /^requests?$/i);
  return stored !== null && read !== null && stored > 0 && read / stored < UNREAD_BELOW;
}

function takeOf(
  { formula }: SavingRule,
  { service, share }: Match,
  lines: readonly Line[],
  isNonProduction: boolean,
  window: Window,
): Take | null {
  if (formula === 'price') return scaled(share);
  if (formula === 'base-load') return withoutBaseLoad(share);
  if (formula === 'weekends') return isNonProduction ? withoutWeekends(window) : null;
  return isUnread(service, lines) ? scaled(share) : null;
}

/** What may be under a plan already is not to be covered by another. */
function isFor({ formula }: SavingRule, { series }: Line): boolean {
  return formula !== 'base-load' || series.pricing === 'on-demand';
}

/** Applies one rule: what it takes is gone for those after it. */
function apply(
  rule: SavingRule,
  lines: readonly Line[],
  isNonProduction: boolean,
  window: Window,
): SavedUsage[] {
  return rule.matches.flatMap((match) => {
    const take = takeOf(rule, match, lines, isNonProduction, window);
    const own = take === null ? [] : lines.filter((line) => isMatch(match, line) && isFor(rule, line));
    const left = take === null ? [] : take(own);
    return own.flatMap((line, i): SavedUsage[] => {
      const rest = left[i] ?? line.left;
      const before = sumOf(line.left);
      const saved = before - sumOf(rest);
      line.left = rest;
      if (saved <= 0) return [];
      const { service, value } = line.series;
      return [{ service, value, cost: monthlyOf(before), monthly: monthlyOf(saved) }];
    });
  });
}

function byAmount(a: { readonly monthly: number }, b: { readonly monthly: number }): number {
  return b.monthly - a.monthly;
}

/** The savings of one account, largest first; those that are at most so much come last. */
function savingsOfAccount(account: string, usage: readonly UsageSeries[], basis: UsageBasis): Saving[] {
  const lines = linesOf(usage);
  const least = Math.max(
    LEAST_AMOUNT,
    LEAST_SHARE * monthlyOf(usage.reduce((sum, { daily }) => sum + sumOf(daily), 0)),
  );
  return CATALOGUE.map((rule): Saving => {
    const saved = apply(rule, lines, basis.nonProduction.has(account), basis.window).sort(byAmount);
    return {
      id: `${rule.id}-${account}`,
      account,
      rule,
      monthly: saved.reduce((sum, { monthly }) => sum + monthly, 0),
      cost: saved.reduce((sum, { cost }) => sum + cost, 0),
      usage: saved,
    };
  }).filter(({ monthly }) => monthly >= least);
}

/** Whether its amount is only the most that it could be; such ones count in no total. */
export function isUpTo({ rule }: Pick<Saving, 'rule'>): boolean {
  return rule.confidence === 'low';
}

/** What must not be done before the others: whoever commits first pays for what could have been stopped. */
function comesLast({ rule }: Saving): boolean {
  return rule.formula === 'base-load';
}

/** Firm ones first, commitments last among them, then by amount. */
export function bySaving(a: Saving, b: Saving): number {
  return (
    Number(isUpTo(a)) - Number(isUpTo(b)) ||
    Number(comesLast(a)) - Number(comesLast(b)) ||
    b.monthly - a.monthly ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * What could be saved, from what is used: each amount a month, computed from the account's own cost of four weeks and
 * never above it. Rules take their parts one after the other, so that no money is saved twice.
 */
export function savingsOf(basis: UsageBasis): Saving[] {
  if (windowLength(basis.window) !== SAVINGS_DAYS) return [];
  return [...groupedBy(basis.usage, ({ account }) => account)]
    .flatMap(([account, usage]) => savingsOfAccount(account, usage, basis))
    .sort(bySaving);
}

/** What the firm ones come to a month; what is only "up to" is not in it. */
export function totalSaving(savings: readonly Saving[]): number {
  return savings.filter((saving) => !isUpTo(saving)).reduce((sum, { monthly }) => sum + monthly, 0);
}

/** What a rule is about costs a month at the rate of the last week, and what takes its place once it was followed. */
export function matchedCost(rule: SavingRule, usage: readonly UsageSeries[], window: Window): MatchedCost {
  const lastWeek = eachDay(window).slice(-WEEK);
  const isOf = (match: Pick<Match, 'service' | 'usageType'>): UsageSeries[] =>
    usage.filter(
      ({ service, value }) =>
        match.usageType.test(withoutRegion(value)) && (match.service === null || match.service.test(service)),
    );
  const weekOf = (series: readonly UsageSeries[]): number[] =>
    lastWeek.map((_, i) => series.reduce((sum, { daily }) => sum + (daily.at(i - WEEK) ?? 0), 0));
  const add = (amounts: readonly number[]): number =>
    monthlyOf(
      amounts.reduce((sum, each) => sum + each, 0),
      WEEK,
    );
  const isCommitted = ({ pricing }: UsageSeries): boolean => pricing === 'committed';
  const all = rule.matches.flatMap(isOf);
  const onDemand = all.filter((series) => !isCommitted(series));
  const covered = all.filter(isCommitted);
  if (rule.formula === 'weekends') {
    const weekends = weekOf(onDemand).filter((_, i) => isWeekend(weekdayOf(lastWeek[i] ?? window.from)));
    return { matched: add(weekends), covered: 0, successor: 0 };
  }
  if (rule.formula === 'base-load') {
    return {
      matched: monthlyOf(Math.min(...weekOf(onDemand)), 1),
      covered: 0,
      successor: add(weekOf(covered)),
    };
  }
  return {
    matched: add(weekOf(onDemand)),
    covered: add(weekOf(covered)),
    successor: rule.successor === null ? 0 : add(weekOf(isOf(rule.successor))),
  };
}
