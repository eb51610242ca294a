import type { GetCostAndUsageRequest } from '@aws-sdk/client-cost-explorer';
import { addDays, eachDay, type Day, type Window } from '../../calendar/day.ts';
import { ServiceError } from '../../errors.ts';
import type { CostBasis } from '../cost-model.ts';
import { readPage, type Dimension, type Page } from './answers.ts';
import type { Client } from './client.ts';
import type { Currency } from './currency.ts';
import { refusal } from './refusals.ts';

export type Metric = 'AmortizedCost' | 'UnblendedCost';

/** What all queries of one fetch have in common. */
export interface Session {
  readonly client: Client;
  readonly window: Window;
  readonly metric: Metric;
  readonly currency: Currency;
  /** Stops the queries: the deadline, or a failure that makes the others pointless. */
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
}

export interface CostQuery {
  readonly dimensions: readonly Dimension[];
  /** Only cost of these; null for all. */
  readonly recordTypes: readonly string[] | null;
}

export function metricOf(basis: CostBasis): Metric {
  return basis === 'amortized' ? 'AmortizedCost' : 'UnblendedCost';
}

/** The days of a window for people: `2026-08-01 to 2026-08-31`. */
export function daysOf(window: Window): string {
  return `${window.from} to ${addDays(window.to, -1)}`;
}

/**
 * The daily answer to a query, page by page. Each page is a paid request.
 * @throws UserError when AWS refuses, does not answer in time or for all days, or in a form that cannot be read
 */
export async function* pagesOf(session: Session, query: CostQuery): AsyncGenerator<Page, void, undefined> {
  const { window, metric, currency } = session;
  const expected = { window, metric, currency, dimensions: query.dimensions };
  const first = requestFor(session, query);
  const days = new Set<Day>();
  let token: string | null = null;
  do {
    const answer = await ask(session, token === null ? first : { ...first, NextPageToken: token });
    const page = readPage(answer, expected);
    if (page.nextToken !== null && page.nextToken === token) {
      throw new ServiceError('Cost Explorer sends the same page again and again. Run again later.');
    }
    for (const day of page.days) days.add(day);
    yield page;
    token = page.nextToken;
  } while (token !== null);
  checkDays(window, days);
}

/** @throws ServiceError when days of the window are missing: they would read as days without cost */
function checkDays(window: Window, answered: ReadonlySet<Day>): void {
  const wanted = eachDay(window);
  const missing = wanted.find((day) => !answered.has(day));
  if (missing === undefined) return;
  throw new ServiceError(
    `Cost Explorer answered for ${answered.size} of the ${wanted.length} days from ${daysOf(window)}: ${missing} is the first without an answer. Run again later.`,
  );
}

function requestFor(
  { window, metric }: Session,
  { dimensions, recordTypes }: CostQuery,
): GetCostAndUsageRequest {
  return {
    TimePeriod: { Start: window.from, End: window.to },
    Granularity: 'DAILY',
    Metrics: [metric],
    GroupBy: dimensions.map((Key) => ({ Type: 'DIMENSION', Key })),
    ...(recordTypes !== null && { Filter: { Dimensions: { Key: 'RECORD_TYPE', Values: [...recordTypes] } } }),
  };
}

async function ask(session: Session, request: GetCostAndUsageRequest): Promise<unknown> {
  const { client, window, metric, signal } = session;
  try {
    signal.throwIfAborted();
    return await client.getCostAndUsage(request, signal);
  } catch (error) {
    if (signal.aborted) throw tookTooLong(session);
    throw refusal(error, { metric, days: daysOf(window) });
  }
}

function tookTooLong({ window, deadlineMs }: Session): ServiceError {
  return new ServiceError(
    `Cost Explorer did not give the costs of ${daysOf(window)} within ${deadlineMs / 1000} seconds. Run again later; for a large organisation choose source focus.`,
  );
}
