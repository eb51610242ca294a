import { dayNumber, MS_PER_DAY, type Window } from '../../calendar/day.ts';

export const SCALAR_PATH = '/api/v2/query/scalar';
export const TIMESERIES_PATH = '/api/v2/query/timeseries';

/** No limit is documented; a scalar answer is cut at the number that is asked for. */
export const MAX_SCALAR_ROWS = 10_000;

/** A part of a query's filter; all parts must hold. */
export type Filter =
  | { readonly tag: string; readonly in: readonly string[] }
  | { readonly tag: string; readonly notIn: readonly string[] };

/** A sum over a cost or usage metric, split by tags. */
export interface MetricQuery {
  readonly metric: string;
  readonly filters: readonly Filter[];
  readonly by: readonly string[];
}

/** Milliseconds since 1970 of a window's beginning and of its end, as Datadog takes them. */
export function instantsOf({ from, to }: Window): { from: number; to: number } {
  return { from: dayNumber(from) * MS_PER_DAY, to: dayNumber(to) * MS_PER_DAY };
}

/** In words: Datadog takes `!` and `,` as well, but not together with IN. */
function filterText(filter: Filter): string {
  return 'notIn' in filter
    ? `${filter.tag} NOT IN (${filter.notIn.join(', ')})`
    : `${filter.tag} IN (${filter.in.join(', ')})`;
}

/** A query in Datadog's language. Without a daily rollup it would average over time. */
function queryText({ metric, filters, by }: MetricQuery): string {
  const filter = filters.length === 0 ? '*' : filters.map(filterText).join(' AND ');
  const groups = by.length === 0 ? '' : ` by {${by.join(',')}}`;
  return `sum:${metric}{${filter}}${groups}.rollup(sum, daily)`;
}

/** Asks for one sum for each group over a whole window, largest first. */
export function scalarBody(query: MetricQuery, window: Window): unknown {
  return {
    data: {
      type: 'scalar_request',
      attributes: {
        ...instantsOf(window),
        formulas: [{ formula: 'a', limit: { count: MAX_SCALAR_ROWS, order: 'desc' } }],
        queries: [{ data_source: 'cloud_cost', aggregator: 'sum', name: 'a', query: queryText(query) }],
      },
    },
  };
}

/** Asks for one sum for each group and UTC day of a window; with a limit, of the largest groups alone. */
export function timeseriesBody(query: MetricQuery, window: Window, limit?: number): unknown {
  return {
    data: {
      type: 'timeseries_request',
      attributes: {
        ...instantsOf(window),
        interval: MS_PER_DAY,
        formulas: [
          limit === undefined ? { formula: 'a' } : { formula: 'a', limit: { count: limit, order: 'desc' } },
        ],
        queries: [{ data_source: 'cloud_cost', name: 'a', query: queryText(query) }],
      },
    },
  };
}

/** A metric of the AWS integration: not cost, so of another data source and with other aggregations. */
export interface IntegrationQuery {
  readonly metric: string;
  readonly aggregator: 'avg' | 'sum';
  readonly by: readonly string[];
}

/** Asks for one value for each group and UTC day of a window; counts are added up, not averaged over time. */
export function metricsBody({ metric, aggregator, by }: IntegrationQuery, window: Window): unknown {
  const asCount = aggregator === 'sum' ? '.as_count()' : '';
  const query = `${aggregator}:${metric}{*} by {${by.join(',')}}${asCount}.rollup(${aggregator}, daily)`;
  return {
    data: {
      type: 'timeseries_request',
      attributes: {
        ...instantsOf(window),
        interval: MS_PER_DAY,
        formulas: [{ formula: 'a' }],
        queries: [{ data_source: 'metrics', name: 'a', query }],
      },
    },
  };
}
