import { addDays, monthWindow, windowLength, type Day, type Month, type Window } from '../calendar/day.ts';
import type { Problem } from '../config/problem.ts';
import { CostDataError, messageOf, ServiceError } from '../errors.ts';
import { accountsOf } from '../fetch/cost-model.ts';
import type { CostBasis, CostSource, DailyCosts, FetchResult } from '../fetch/cost-model.ts';
import { objectKeys } from '../store/keys.ts';
import type { ObjectStore } from '../store/store.ts';
import type { Attempt } from './backfill-outcomes.ts';
import { newestFirst } from './backfill-plan.ts';
import { keepProgress } from './backfill-progress.ts';
import { recordCosts } from './costs.ts';
import { overlap } from './reach.ts';
import type { Refetched } from './refetched.ts';
import type { RecordFailure } from './writes.ts';

/** What all parts of a backfill have in common. */
export interface PartContext {
  readonly source: CostSource;
  readonly store: ObjectStore;
  readonly costBasis: CostBasis;
  readonly asOf: Day;
  /** Tells the person who watches how far it is; never a cost. */
  readonly progress: (line: string) => void;
}

/** What newer parts found. */
export interface KnownCosts {
  readonly accounts: ReadonlySet<string>;
  /** null before the first */
  readonly currency: string | null;
}

/** What came of a part. */
export interface Part {
  readonly attempts: readonly Attempt[];
  /** Accounts that the source has. */
  readonly accounts: readonly string[];
  /** null when nothing was fetched */
  readonly currency: string | null;
  /** Corrupt objects that were put aside. */
  readonly setAside: readonly RecordFailure[];
  readonly refetched: readonly Refetched[];
  /** What the source says of its data. May hold costs. */
  readonly problems: readonly Problem[];
}

const NO_COST = 'The source has no cost of it.';

/** Days before the organisation's first cost are not known to have cost nothing. */
function knownDays({ series, window }: DailyCosts): Window {
  let first = windowLength(window);
  for (const { daily } of series) {
    const index = daily.findIndex((cost) => cost !== 0);
    if (index >= 0 && index < first) first = index;
  }
  return { from: addDays(window.from, first), to: window.to };
}

function accountsWithCost({ series, window }: DailyCosts, days: Window): Set<string> {
  const start = windowLength({ from: window.from, to: days.from });
  const end = start + windowLength(days);
  const withCost = series.filter(({ daily }) => daily.subarray(start, end).some((cost) => cost !== 0));
  return new Set(withCost.map(({ account }) => account));
}

/** Why the fetched costs are not the whole of their months; null when they are. */
function fetchFailureMessage({ failures: [first, ...others], costs }: FetchResult): string | null {
  if (first !== undefined) {
    const rest = others.length === 0 ? '' : ` ${others.length} more such failures.`;
    return `${first.scope}: ${first.message}${rest}`;
  }
  const { size } = costs.unavailable;
  return size === 0
    ? null
    : `The cost of ${size} ${size === 1 ? 'account' : 'accounts'} could not be fetched.`;
}

function recordFailureMessage([first, ...others]: readonly RecordFailure[]): string | null {
  if (first === undefined) return null;
  const rest = others.length === 0 ? '' : ` So it is for ${others.length} more accounts.`;
  return `${first.scope}: ${first.message}${rest}`;
}

/** Records one month of what was fetched, and keeps that it is loaded when nothing of it failed. */
async function recordFetchedMonth(
  { source, store, costBasis, asOf, progress }: PartContext,
  fetched: FetchResult,
  month: Month,
  accounts: readonly string[],
): Promise<Pick<Part, 'setAside' | 'refetched'> & { readonly attempt: Attempt }> {
  const { costs } = fetched;
  const covered = overlap(monthWindow(month), knownDays(costs));
  const withCost = accountsWithCost(costs, covered).size;
  if (withCost === 0) {
    const attempt = { month, kind: 'nothing', refused: false, message: NO_COST } as const;
    return { attempt, setAside: [], refetched: [] };
  }
  const recorded = await recordCosts(store, costs, { on: asOf, window: covered, accounts });
  const { setAside, refetched } = recorded;
  const failed = (stage: 'fetch' | 'record', message: string): Attempt => ({
    month,
    kind: 'failed',
    stage,
    message,
  });
  const notRecorded = recordFailureMessage(recorded.failures);
  if (notRecorded !== null) return { attempt: failed('record', notRecorded), setAside, refetched };
  const notFetched = fetchFailureMessage(fetched);
  if (notFetched !== null) return { attempt: failed('fetch', notFetched), setAside, refetched };
  try {
    const key = objectKeys.backfill(source.name, costBasis);
    const loaded = { days: windowLength(covered), accounts: withCost, on: asOf };
    const corrupt = await keepProgress(store, key, month, loaded);
    progress(`Stored ${month}: ${withCost} accounts`);
    return {
      attempt: { month, kind: 'stored', accounts: withCost, covered },
      setAside: corrupt === null ? setAside : [...setAside, { scope: 'backfill', message: corrupt }],
      refetched,
    };
  } catch (error) {
    return { attempt: failed('record', messageOf(error)), setAside, refetched };
  }
}

/** @throws ServiceError when the part cannot stand beside newer ones; whatever the source throws */
async function fetchPart(
  { source, asOf, costBasis }: PartContext,
  window: Window,
  known: KnownCosts,
): Promise<FetchResult> {
  const result = await source.fetch({ asOf, costBasis, window });
  const { currency } = result.costs;
  if (known.currency === null || known.currency === currency) return result;
  throw new ServiceError(
    `The source has these days in ${currency} and newer ones in ${known.currency}, which cannot be added up. Load each currency into a bucket or storage-path of its own.`,
  );
}

function notFetched(months: readonly Month[], error: unknown): Part {
  const message = messageOf(error);
  // A source refuses what it has nothing of; whether that is missing depends on the months around it.
  const attempts = months.map((month): Attempt =>
    error instanceof CostDataError
      ? { month, kind: 'nothing', refused: true, message }
      : { month, kind: 'failed', stage: 'fetch', message },
  );
  return { attempts, accounts: [], currency: null, setAside: [], refetched: [], problems: [] };
}

/**
 * Fetches one part and records its months, newest first. An account that newer parts know and this one does not have
 * cost nothing in it, which is recorded as well: only a day that is stored is no gap.
 */
export async function loadPart(context: PartContext, window: Window, known: KnownCosts): Promise<Part> {
  const months = newestFirst(window);
  let fetched: FetchResult;
  try {
    fetched = await fetchPart(context, window, known);
  } catch (error) {
    return notFetched(months, error);
  }
  const { costs, problems } = fetched;
  const accounts = accountsOf(costs);
  const recorded = [...new Set([...accounts, ...known.accounts])].filter((id) => !costs.unavailable.has(id));
  const attempts: Attempt[] = [];
  const setAside: RecordFailure[] = [];
  const refetched: Refetched[] = [];
  for (const month of months) {
    const done = await recordFetchedMonth(context, fetched, month, recorded);
    attempts.push(done.attempt);
    setAside.push(...done.setAside);
    refetched.push(...done.refetched);
  }
  return { attempts, accounts, currency: costs.currency, setAside, refetched, problems };
}
