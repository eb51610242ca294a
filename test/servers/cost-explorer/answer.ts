import { addDays, eachDay, firstOfMonth, addMonths, monthOf, type Day } from '../../../src/calendar/day.ts';
import type { CostMetric, Dimension, Query } from './contract.ts';

/** One line of the bill that the server answers from. */
export interface BilledLine {
  readonly account: string;
  readonly service: string;
  readonly recordType: string;
  readonly day: Day;
  /** What the amortized metrics say of it. */
  readonly amount: number;
  /** What the other metrics say of it; the same when left out. */
  readonly unblended?: number;
  /** USD when left out. */
  readonly unit?: string;
}

interface Amount {
  readonly Amount: string;
  readonly Unit: string;
}

interface Group {
  readonly Keys: readonly string[];
  readonly Metrics: Readonly<Record<string, Amount>>;
}

interface Period {
  readonly Start: Day;
  readonly End: Day;
}

/** One group of one period; a period without cost has a single one that is null. */
export interface AnsweredGroup {
  readonly period: Period;
  readonly group: Group | null;
}

export interface Answer {
  readonly GroupDefinitions: readonly { readonly Type: 'DIMENSION'; readonly Key: Dimension }[];
  readonly ResultsByTime: readonly {
    readonly TimePeriod: Period;
    readonly Total: Readonly<Record<string, Amount>>;
    readonly Groups: readonly Group[];
    readonly Estimated: boolean;
  }[];
  readonly DimensionValueAttributes: readonly {
    readonly Value: string;
    readonly Attributes: { readonly description: string };
  }[];
  readonly NextPageToken?: string;
}

/** The decimals that the real service writes. */
const DECIMALS = 10;

/** All groups that answer a query, in order of period and keys. */
export function groupsFor(query: Query, bill: readonly BilledLine[]): AnsweredGroup[] {
  const sums = new Map<Day, Map<string, Sum>>();
  for (const line of bill) {
    if (line.day < query.window.from || line.day >= query.window.to) continue;
    if (query.recordTypes !== null && !query.recordTypes.includes(line.recordType)) continue;
    const start = periodStart(query, line.day);
    const groups = sums.get(start) ?? new Map<string, Sum>();
    sums.set(start, groups);
    const keys = query.groupBy.map((dimension) => keyOf(line, dimension));
    const unit = line.unit ?? 'USD';
    // The service answers one unit a group; a bill in two units shows as two groups of the same keys.
    const id = JSON.stringify([keys, unit]);
    const sum = groups.get(id) ?? { keys, unit, amortized: 0, unblended: 0 };
    groups.set(id, {
      ...sum,
      amortized: sum.amortized + line.amount,
      unblended: sum.unblended + (line.unblended ?? line.amount),
    });
  }
  return periodsOf(query).flatMap((period): AnsweredGroup[] => {
    const groups = [...(sums.get(period.Start)?.values() ?? [])];
    if (groups.length === 0) return [{ period, group: null }];
    return groups
      .map((sum) => ({ period, group: { Keys: sum.keys, Metrics: metricsOf(sum, query.metrics) } }))
      .sort((a, b) => (a.group.Keys.join('\n') < b.group.Keys.join('\n') ? -1 : 1));
  });
}

interface Sum {
  readonly keys: readonly string[];
  readonly unit: string;
  readonly amortized: number;
  readonly unblended: number;
}

/** One page of an answer, in the form of the wire. */
export function pageOf(
  query: Query,
  groups: readonly AnsweredGroup[],
  names: ReadonlyMap<string, string>,
  today: Day,
): Answer {
  const byStart = new Map<Day, { period: Period; groups: Group[] }>();
  for (const { period, group } of groups) {
    const found = byStart.get(period.Start) ?? { period, groups: [] };
    byStart.set(period.Start, found);
    if (group !== null) found.groups.push(group);
  }
  const isGrouped = query.groupBy.length > 0;
  const accountAt = query.groupBy.indexOf('LINKED_ACCOUNT');
  const accounts = new Set(groups.flatMap(({ group }) => group?.Keys[accountAt] ?? []));
  return {
    GroupDefinitions: query.groupBy.map((Key) => ({ Type: 'DIMENSION', Key })),
    ResultsByTime: [...byStart.values()].map(({ period, groups: ofPeriod }) => ({
      TimePeriod: period,
      Total: isGrouped ? {} : (ofPeriod[0]?.Metrics ?? {}),
      Groups: isGrouped ? ofPeriod : [],
      Estimated: monthOf(period.Start) === monthOf(today),
    })),
    DimensionValueAttributes: [...accounts].flatMap((Value) => {
      const description = names.get(Value);
      return description === undefined ? [] : [{ Value, Attributes: { description } }];
    }),
  };
}

function keyOf(line: BilledLine, dimension: Dimension): string {
  switch (dimension) {
    case 'LINKED_ACCOUNT':
      return line.account;
    case 'SERVICE':
      return line.service;
    case 'RECORD_TYPE':
      return line.recordType;
  }
}

function periodStart({ window, granularity }: Query, day: Day): Day {
  const first = firstOfMonth(monthOf(day));
  if (granularity === 'DAILY') return day;
  return first < window.from ? window.from : first;
}

function periodsOf(query: Query): Period[] {
  const { window, granularity } = query;
  const starts = new Set(eachDay(window).map((day) => periodStart(query, day)));
  return [...starts].map((Start) => {
    const next = granularity === 'DAILY' ? addDays(Start, 1) : firstOfMonth(addMonths(monthOf(Start), 1));
    return { Start, End: next > window.to ? window.to : next };
  });
}

function metricsOf(sum: Sum, metrics: readonly CostMetric[]): Record<string, Amount> {
  return Object.fromEntries(
    metrics.map((metric) => {
      const amount = metric.includes('Amortized') ? sum.amortized : sum.unblended;
      return [metric, { Amount: decimal(amount), Unit: sum.unit }];
    }),
  );
}

function decimal(amount: number): string {
  const text = amount.toFixed(DECIMALS).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
