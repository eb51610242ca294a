import { addDays, dayFromNumber, dayNumber, type Day } from '../../../src/calendar/day.ts';
import type { ParsedQuery } from './query.ts';

export const MS_PER_DAY = 86_400_000;

/** Cost and quantity of one combination of tags; `daily[i]` is for the day `i` days after `from`. */
export interface TruthSeries {
  readonly tags: Readonly<Record<string, string>>;
  readonly from: Day;
  readonly daily: Float64Array;
  /** Quantity by day, in the unit of the tag aws_pricing_usage_unit. */
  readonly usage?: Float64Array;
}

/** What the AWS integration measured in an account: another data source than cost, with another tag for the account. */
export interface MeasuredSeries {
  readonly metric: string;
  readonly account: string;
  readonly from: Day;
  readonly daily: Float64Array;
}

export interface Truth {
  readonly metric: string;
  readonly series: readonly TruthSeries[];
  readonly measured?: readonly MeasuredSeries[];
}

export interface Aggregated {
  readonly tags: readonly string[];
  /** null on days without any cost. */
  readonly values: (number | null)[];
}

/** Sums by the query's tags over the days from `from` up to and without `to`, in order of first appearance. */
export function aggregate(truth: Truth, query: ParsedQuery, from: number, to: number): Aggregated[] {
  const ofUsage = query.metric === 'aws.usage';
  if (!ofUsage && query.metric !== truth.metric) return [];
  const [first, days] = [from / MS_PER_DAY, (to - from) / MS_PER_DAY];
  const groups = new Map<string, Aggregated>();
  for (const { tags, from: start, daily, usage } of truth.series) {
    const amounts = ofUsage ? usage : daily;
    if (amounts === undefined || !query.matches(tags)) continue;
    const own = query.by.map((tag) => `${tag}:${tags[tag] ?? 'N/A'}`);
    const key = own.join('\u0000');
    let group = groups.get(key);
    if (group === undefined) {
      group = { tags: own, values: Array.from({ length: days }, () => null) };
      groups.set(key, group);
    }
    const offset = dayNumber(start) - first;
    for (let i = Math.max(0, -offset); i < amounts.length && i + offset < days; i++) {
      const amount = amounts[i] ?? 0;
      if (amount !== 0) group.values[i + offset] = (group.values[i + offset] ?? 0) + amount;
    }
  }
  return [...groups.values()].filter(({ values }) => values.some((value) => value !== null));
}

const MEASURED =
  /^(?<aggregator>avg|sum):(?<metric>aws\.[a-z0-9_.]+)\{\*\} by \{aws_account\}(?<count>\.as_count\(\))?\.rollup\((?<rollup>avg|sum), daily\)$/;

/** Daily values by account of a metric of the AWS integration; null for a question that would be about something else. */
export function measuredBy(truth: Truth, query: string, from: number, to: number): Aggregated[] | null {
  const { aggregator, metric, count, rollup } = MEASURED.exec(query)?.groups ?? {};
  // A sum of a metric that is not told to count is a sum of rates.
  if (aggregator === undefined || aggregator !== rollup || (aggregator === 'sum') !== (count !== undefined))
    return null;
  const [first, days] = [from / MS_PER_DAY, (to - from) / MS_PER_DAY];
  return (truth.measured ?? [])
    .filter((each) => each.metric === metric)
    .map(({ account, from: start, daily }) => ({
      tags: [`aws_account:${account}`],
      values: Array.from({ length: days }, (_, i) => daily[first + i - dayNumber(start)] ?? null),
    }));
}

export function totalOf({ values }: Aggregated): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** The truth's sum over days, for what the filter lets through. */
export function trueSum(
  truth: Truth,
  from: Day,
  to: Day,
  matches: (tags: Readonly<Record<string, string>>) => boolean = () => true,
): number {
  let sum = 0;
  for (const { tags, from: start, daily } of truth.series) {
    if (!matches(tags)) continue;
    for (const [i, amount] of daily.entries()) {
      const day = addDays(start, i);
      if (from <= day && day < to) sum += amount;
    }
  }
  return sum;
}

export function dayOfInstant(instant: number): Day {
  return dayFromNumber(instant / MS_PER_DAY);
}
