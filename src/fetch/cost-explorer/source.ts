import { mapConcurrently } from '../../concurrency.ts';
import { CostDataError, UserError } from '../../errors.ts';
import { cutToComplete } from '../completeness.ts';
import type { CostSource, DailyCosts, FetchFailure, FetchRequest, FetchResult } from '../cost-model.ts';
import { Charges, combined } from './charges.ts';
import { openClient, type Client } from './client.ts';
import { Currency } from './currency.ts';
import { keptDays } from './kept-days.ts';
import { differenceWarning, leftOutNotice, missingClassWarning, unknownTypesNotice } from './notes.ts';
import { PaidRequests } from './paid-requests.ts';
import { daysOf, metricOf, pagesOf, type Session } from './queries.ts';
import { classesOf, type RecordClass } from './record-types.ts';
import { totalsByRecordType } from './totals.ts';

export interface CostExplorerOptions {
  /** Of the signature; us-east-1 where left out, which serves all accounts outside of China. */
  readonly region?: string | null;
  /** Null for AWS's own. */
  readonly endpoint: string | null;
  /** Called for each request that is sent, retries included. */
  readonly onCall: () => void;
  readonly progress: (line: string) => void;
  /** @default 8 */
  readonly maxAttempts?: number;
  /** Longest silence within one attempt. @default 30 seconds */
  readonly requestTimeoutMs?: number;
  /** For all requests of one fetch together. @default 10 minutes */
  readonly deadlineMs?: number;
}

const REGION = 'us-east-1';
const MAX_ATTEMPTS = 8;
const REQUEST_TIMEOUT_MS = 30_000;
const DEADLINE_MS = 600_000;
const CONCURRENT_QUERIES = 3;
/** Half a cent: below it a charge type may have no accounts. */
const SMALLEST_AMOUNT = 0.005;

/**
 * Daily costs from the API of AWS Cost Explorer, with the SDK's default credentials (OIDC, keys, profiles).
 *
 * It asks once for the totals by record type, then once for each charge type among them (usage, purchase, tax,
 * credit, …) by account and service: 1 + the number of charge types, at most 8 queries, three at a time. AWS bills
 * USD 0.01 for each page of an answer. Marketplace charges cannot be told apart, they count as usage or purchase.
 */
export function costExplorerSource(options: CostExplorerOptions): CostSource {
  return {
    name: 'cost-explorer',
    longestWindow: 366,
    fetch: (request) => fetchCosts(options, request),
  };
}

async function fetchCosts(options: CostExplorerOptions, request: FetchRequest): Promise<FetchResult> {
  const kept = keptDays(request.window, request.asOf);
  const requests = new PaidRequests(options.onCall, options.progress);
  const client = await openClient({
    region: options.region ?? REGION,
    endpoint: options.endpoint,
    maxAttempts: options.maxAttempts ?? MAX_ATTEMPTS,
    requestTimeoutMs: options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
    onCall: () => {
      requests.sent();
    },
  });
  try {
    const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
    const fetched = await fetchWindow(client, { ...request, window: kept.window }, deadlineMs);
    return { ...fetched, problems: [...kept.problems, ...fetched.problems] };
  } finally {
    client.close();
    requests.conclude();
  }
}

async function fetchWindow(client: Client, request: FetchRequest, deadlineMs: number): Promise<FetchResult> {
  const { window, costBasis } = request;
  const stop = new AbortController();
  const session: Session = {
    client,
    window,
    metric: metricOf(costBasis),
    currency: new Currency(),
    signal: AbortSignal.any([AbortSignal.timeout(deadlineMs), stop.signal]),
    deadlineMs,
  };
  const totals = await totalsByRecordType(session);
  const { classes, unknown } = classesOf([...totals.keys()]);
  const answers = await mapConcurrently(classes, CONCURRENT_QUERIES, (recordClass) =>
    chargesOrFailure(session, recordClass, totalOf(recordClass, totals)).catch((error: unknown) => {
      stop.abort();
      throw error;
    }),
  );

  const charges = answers.flatMap((answer) => (answer instanceof Charges ? [answer] : []));
  const missing = answers.flatMap((answer) => (answer instanceof Charges ? [] : [answer]));
  const series = combined(charges);
  const currency = session.currency.code;
  if (series.length === 0 || currency === null) throw missing[0]?.error ?? noAccounts(session);
  const costs: DailyCosts = {
    source: 'cost-explorer',
    costBasis,
    currency,
    window,
    series,
    accountNames: new Map(charges.flatMap(({ accountNames }) => [...accountNames])),
    unavailable: new Set(),
  };
  const complete = cutToComplete(costs, request.asOf);
  return {
    costs: complete.costs,
    problems: [
      ...unknownTypesNotice(unknown),
      ...leftOutNotice(charges, currency),
      ...missing.map(({ recordClass }) => missingClassWarning(recordClass)),
      ...charges.flatMap((each) => differenceWarning(each, totalOf(each.recordClass, totals), currency)),
      ...complete.problems,
    ],
    failures: [...missing.map(failureOf), ...complete.failures],
    planted: [],
  };
}

/** A class of record types whose cost could not be fetched. */
interface MissingClass {
  readonly recordClass: RecordClass;
  readonly error: UserError;
}

/** Usage is most of a bill: without it there is nothing to report, so its failure is thrown. */
async function chargesOrFailure(
  session: Session,
  recordClass: RecordClass,
  total: number,
): Promise<Charges | MissingClass> {
  try {
    return await chargesOf(session, recordClass, total);
  } catch (error) {
    if (!(error instanceof UserError) || recordClass.chargeType === 'usage') throw error;
    return { recordClass, error };
  }
}

async function chargesOf(session: Session, recordClass: RecordClass, total: number): Promise<Charges> {
  const charges = new Charges(recordClass, session.window);
  const query = { dimensions: ['LINKED_ACCOUNT', 'SERVICE'], recordTypes: recordClass.recordTypes } as const;
  for await (const page of pagesOf(session, query)) charges.add(page);
  if (charges.isEmpty && Math.abs(total) >= SMALLEST_AMOUNT) {
    throw new CostDataError(
      `Cost Explorer has cost of charge type ${recordClass.chargeType} from ${daysOf(session.window)}, but gives none of it by account and service. Run again later.`,
    );
  }
  return charges;
}

function totalOf({ recordTypes }: RecordClass, totals: ReadonlyMap<string, number>): number {
  return recordTypes.reduce((sum, recordType) => sum + (totals.get(recordType) ?? 0), 0);
}

function failureOf({ recordClass, error }: MissingClass): FetchFailure {
  return {
    scope: `charge type ${recordClass.chargeType}`,
    message: `${error.message} Its cost is unknown, not zero, and missing from every total.`,
  };
}

function noAccounts({ window, metric }: Session): CostDataError {
  return new CostDataError(
    `Cost Explorer gives no cost of any account from ${daysOf(window)} (metric ${metric}). Look whether the Cost Explorer console shows cost by linked account for these days.`,
  );
}
