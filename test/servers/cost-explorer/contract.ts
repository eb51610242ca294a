import { addMonths, firstOfMonth, isDay, monthOf, type Day, type Window } from '../../../src/calendar/day.ts';

/** An answer that is an error, as the service words and types it. */
export class Refusal extends Error {
  readonly type: string;
  readonly status: number;

  constructor(type: string, message: string, status = 400) {
    super(message);
    this.type = type;
    this.status = status;
  }
}

export const DIMENSIONS = ['LINKED_ACCOUNT', 'SERVICE', 'RECORD_TYPE'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const COST_METRICS = [
  'AmortizedCost',
  'BlendedCost',
  'NetAmortizedCost',
  'NetUnblendedCost',
  'UnblendedCost',
] as const;
export type CostMetric = (typeof COST_METRICS)[number];

export interface Query {
  readonly window: Window;
  readonly granularity: 'DAILY' | 'MONTHLY';
  readonly metrics: readonly CostMetric[];
  readonly groupBy: readonly Dimension[];
  /** Null where the query has no filter. */
  readonly recordTypes: readonly string[] | null;
}

type Json = Readonly<Record<string, unknown>>;

const MAX_GROUPS = 2;
const KEPT_MONTHS = 13;

/**
 * The query of a GetCostAndUsage request.
 * @throws Refusal where the real service refuses, or for a part of the API that this server does not speak
 */
export function readQuery(body: Json, today: Day): Query {
  return {
    window: readWindow(object(body.TimePeriod, 'TimePeriod'), today),
    granularity: oneOf(body.Granularity, ['DAILY', 'MONTHLY'], 'granularity'),
    metrics: readMetrics(body.Metrics),
    groupBy: readGroupBy(body.GroupBy),
    recordTypes: body.Filter === undefined ? null : readFilter(object(body.Filter, 'Filter')),
  };
}

function invalid(message: string): Refusal {
  return new Refusal('ValidationException', message);
}

function readWindow(period: Json, today: Day): Window {
  const [from, to] = [period.Start, period.End];
  if (typeof from !== 'string' || typeof to !== 'string' || !isDay(from) || !isDay(to)) {
    throw invalid('Start and end date should be in the format of yyyy-MM-dd');
  }
  if (from >= to) throw invalid('Start date (and hour) should be before end date (and hour)');
  if (from < firstOfMonth(addMonths(monthOf(today), -KEPT_MONTHS))) {
    throw invalid(
      'To retrieve data beyond the past 14 months, your start date needs to be the first day of the month.',
    );
  }
  if (to > firstOfMonth(addMonths(monthOf(today), 1)))
    throw invalid('end date past the beginning of next month');
  return { from, to };
}

function readMetrics(value: unknown): CostMetric[] {
  const metrics = list(value, 'Metrics').map((metric) => oneOf(metric, COST_METRICS, 'metric'));
  if (metrics.length === 0) throw invalid('At least one metric is required');
  return metrics;
}

function readGroupBy(value: unknown): Dimension[] {
  if (value === undefined) return [];
  const groups = list(value, 'GroupBy').map((item) => object(item, 'GroupBy'));
  if (groups.length > MAX_GROUPS) throw invalid('Group by is limited to 2 groups');
  return groups.map((group) => {
    oneOf(group.Type, ['DIMENSION'], 'group by type');
    return oneOf(group.Key, DIMENSIONS, 'group by dimension');
  });
}

function readFilter(filter: Json): string[] {
  const dimensions = object(filter.Dimensions, 'Filter.Dimensions');
  oneOf(dimensions.Key, ['RECORD_TYPE'], 'filter dimension');
  const values = list(dimensions.Values, 'Filter.Dimensions.Values');
  if (values.length === 0) throw invalid('Filter values should not be empty');
  return values.map((value) => {
    if (typeof value !== 'string') throw invalid('Filter values should be texts');
    return value;
  });
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(value: unknown, name: string): Json {
  if (!isObject(value)) throw invalid(`${name} should be an object`);
  return value;
}

function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(`${name} should be a list`);
  return value;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], name: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw invalid(`Unsupported ${name}: ${JSON.stringify(value)}. Valid values are ${allowed.join(', ')}`);
  }
  return found;
}
