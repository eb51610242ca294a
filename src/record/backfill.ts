import { addDays, firstOfMonth, type Day, type Month, type Window } from '../calendar/day.ts';
import type { Settings } from '../config/configuration.ts';
import { problemText, type Problem } from '../config/problem.ts';
import { RefusedError } from '../errors.ts';
import { requestedWindow, type CostSource } from '../fetch/cost-model.ts';
import { formatFor } from '../format/format.ts';
import { objectKeys } from '../store/keys.ts';
import type { ObjectStore } from '../store/store.ts';
import { mixtureWithSample } from './applied-configuration.ts';
import { monthFailures, settle, type Attempt, type BackfillFailure } from './backfill-outcomes.ts';
import type { MonthOutcome } from './backfill-outcomes.ts';
import { loadPart, type Part } from './backfill-part.ts';
import { newestFirst, oldestRestatedMonth, partsOf } from './backfill-plan.ts';
import { isComplete, readProgress, type Progress } from './backfill-progress.ts';
import { monthsOf, overlap } from './reach.ts';
import { addUp } from './refetched.ts';
import { refetchedNotes } from './restatements.ts';
import { listAccounts, listCosts, readListed } from './stored-months.ts';

export interface BackfillRequest {
  readonly source: CostSource;
  readonly store: ObjectStore;
  readonly settings: Settings;
  /** Whole months, but the open one, as `backfillWindow` makes it. */
  readonly window: Window;
  readonly asOf: Day;
  /** Tells the person who watches how far it is; never a cost. */
  readonly progress: (line: string) => void;
}

export interface BackfillResult {
  /** Newest first. */
  readonly months: readonly MonthOutcome[];
  readonly failures: readonly BackfillFailure[];
  /** What the source says of its data, and how stored days were restated. May hold costs. */
  readonly dataProblems: readonly Problem[];
}

/** Loaded months in which the store lacks days all the same: an object was put aside, lost, or is of another source. */
async function monthsToRepair(
  { source, store, settings, window, asOf }: BackfillRequest,
  progress: Progress,
): Promise<ReadonlySet<Month>> {
  const restated = oldestRestatedMonth(asOf);
  const reach = overlap(window, { from: window.from, to: firstOfMonth(restated) });
  const months = monthsOf(reach);
  if (!months.some((month) => isComplete(progress, month))) return new Set();
  const { to } = requestedWindow(asOf);
  const accounts = await listAccounts(store, monthsOf({ from: firstOfMonth(restated), to }));
  const listing = await listCosts(store, months, accounts);
  const wanted = { source: source.name, costBasis: settings.cost_basis, currency: null };
  return (await readListed(store, listing, { reach, wanted })).monthsWithHoles();
}

/** The months that are to be loaded: those that may be restated, that were never loaded, and that lack days. */
async function monthsToLoad(request: BackfillRequest, progress: Progress): Promise<Month[]> {
  const months = newestFirst(request.window);
  const restated = oldestRestatedMonth(request.asOf);
  const repaired = await monthsToRepair(request, progress);
  return months.filter((month) => month >= restated || !isComplete(progress, month) || repaired.has(month));
}

function currencyOf(parts: readonly Part[]): string | null {
  return parts.find(({ currency }) => currency !== null)?.currency ?? null;
}

async function loadParts(request: BackfillRequest, parts: readonly Window[]): Promise<Part[]> {
  const { source, store, settings, asOf, progress } = request;
  const context = { source, store, costBasis: settings.cost_basis, asOf, progress };
  const accounts = new Set<string>();
  const done: Part[] = [];
  for (const [i, window] of parts.entries()) {
    progress(`Loading ${window.from} to ${addDays(window.to, -1)}, part ${i + 1} of ${parts.length}`);
    const part = await loadPart(context, window, { accounts, currency: currencyOf(done) });
    for (const account of part.accounts) accounts.add(account);
    done.push(part);
  }
  return done;
}

/** A note that several parts give is one note. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problemText(problem), problem])).values()];
}

function notesOf(parts: readonly Part[], { source, settings }: BackfillRequest): Problem[] {
  const currency = currencyOf(parts);
  if (currency === null) return [];
  const format = formatFor(settings.locale, currency);
  const refetched = addUp(parts.flatMap((part) => part.refetched));
  return [
    ...distinct(parts.flatMap(({ problems }) => problems)),
    ...refetchedNotes(refetched, { source: source.name, format }),
  ];
}

/**
 * Fills the store with the costs of a window, newest month first. What is loaded is kept after every month, so that a
 * run that was stopped is continued by the next: months that were loaded as a whole are not fetched again, unless they
 * are so new that they are still restated, or the store lacks days of them. A part that fails does not stop the others.
 * @throws RefusedError when real costs and sample data would be mixed
 */
export async function backfillHistory(request: BackfillRequest): Promise<BackfillResult> {
  const { source, store, settings, window } = request;
  const mixture = await mixtureWithSample(store, source.name);
  if (mixture !== null) throw new RefusedError(mixture);
  const progress = await readProgress(store, objectKeys.backfill(source.name, settings.cost_basis));
  const months = await monthsToLoad(request, progress);
  const parts = await loadParts(request, partsOf(months, window, source.longestWindow));
  const there = newestFirst(window)
    .filter((month) => !months.includes(month))
    .map((month): Attempt => ({
      month,
      kind: 'already there',
      accounts: progress.get(month)?.accounts ?? 0,
    }));
  const attempts = [...parts.flatMap((part) => part.attempts), ...there];
  const outcomes = settle(attempts, window).sort((a, b) => (a.month < b.month ? 1 : -1));
  const setAside = parts.flatMap((part) => part.setAside);
  return {
    months: outcomes,
    failures: [
      ...monthFailures(outcomes),
      ...setAside.map((failure) => ({ stage: 'record' as const, ...failure })),
    ],
    dataProblems: notesOf(parts, request),
  };
}
