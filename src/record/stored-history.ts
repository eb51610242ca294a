import { addDays, monthOf, windowContains, type Day, type Window } from '../calendar/day.ts';
import { mapConcurrently } from '../concurrency.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { messageOf } from '../errors.ts';
import type { CostBasis, DailyCosts, SourceName } from '../fetch/cost-model.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, StoredObjectError, type ObjectStore } from '../store/store.ts';
import { ExtendedSeries } from './extended-series.ts';
import { HistoryCoverage, type MonthOfAccount } from './history-coverage.ts';
import { readStoredCosts, sourceOfDay, type StoredCosts } from './stored-costs.ts';
import { OBJECTS_AT_ONCE } from './writes.ts';

const COSTS = 'costs/';
/** Objects that cannot be read and are named one by one. */
const MAX_UNREADABLE = 10;

const CORRUPT_COSTS = 'corrupt/costs/';

/** Which part of the store is asked for. */
export interface HistoryWanted {
  /** null for all that the store has. */
  readonly accounts: ReadonlySet<string> | null;
  readonly costBasis: CostBasis;
  /** The first day; null for the newest `newestDays` that are stored. */
  readonly since: Day | null;
  readonly newestDays: number;
  /** The last day. */
  readonly until: Day;
}

/** Stored days as one series of days; what is not stored is zero in `costs` and told by `coverage`. */
export interface StoredHistory {
  readonly costs: DailyCosts;
  readonly coverage: HistoryCoverage;
  /** Where its days are from. */
  readonly sources: readonly SourceName[];
}

export interface FoundHistory {
  /** null when there is no day that can be used. */
  readonly history: StoredHistory | null;
  /** What is there of these accounts, whenever it is from, oldest first. */
  readonly objects: readonly MonthOfAccount[];
  /** What could not be used. Holds no cost. */
  readonly problems: readonly Problem[];
}

/** Days that may be added up: one currency, one cost basis, and no sample beside real cost. */
interface Kind {
  readonly currency: string;
  readonly costBasis: CostBasis;
  readonly isSample: boolean;
}

interface ReadMonth extends MonthOfAccount {
  /** null when it cannot be read; `problem` says why. */
  readonly costs: StoredCosts | null;
  readonly problem: string;
}

function objectsIn(keys: readonly string[], accounts: ReadonlySet<string> | null): MonthOfAccount[] {
  return keys.flatMap((key) => {
    const [, year = '', month = '', account = ''] = /costs\/(\d{4})\/(\d{2})\/(\d{12})\.json/.exec(key) ?? [];
    const isWanted = account !== '' && (accounts === null || accounts.has(account));
    return isWanted ? [{ account, month: `${year}-${month}` }] : [];
  });
}

async function readMonth(store: ObjectStore, { account, month }: MonthOfAccount): Promise<ReadMonth> {
  const key = objectKeys.costs(month, account);
  try {
    const value = await readObject(store, key);
    const costs = value === null ? null : readStoredCosts(key, value);
    return { account, month, costs, problem: `${key} is gone. Run again.` };
  } catch (error) {
    const isCorrupt = error instanceof StoredObjectError;
    const problem = isCorrupt
      ? error.message
      : `${key} could not be read (${messageOf(error)}). Run again later.`;
    return { account, month, costs: null, problem };
  }
}

function kindOf({ currency, costBasis, source }: StoredCosts): Kind {
  return { currency, costBasis, isSample: source === 'sample' };
}

function isOfKind(costs: StoredCosts, kind: Kind): boolean {
  const { currency, costBasis, isSample } = kindOf(costs);
  return currency === kind.currency && costBasis === kind.costBasis && isSample === kind.isSample;
}

/** What most days of these objects are of. */
function prevailingKind(objects: readonly StoredCosts[], asked: Window, costBasis: CostBasis): Kind | null {
  const counts = new Map<string, { readonly kind: Kind; days: number }>();
  for (const costs of objects) {
    const kind = kindOf(costs);
    const days = Object.keys(costs.days).filter((day) => windowContains(asked, day)).length;
    if (kind.costBasis !== costBasis || days === 0) continue;
    const name = `${kind.currency} ${String(kind.isSample)}`;
    counts.set(name, { kind, days: days + (counts.get(name)?.days ?? 0) });
  }
  const [most] = [...counts.values()].sort((a, b) => b.days - a.days);
  return most?.kind ?? null;
}

function newestDayOf(objects: readonly StoredCosts[], asked: Window): Day {
  const days = objects.flatMap(({ days: stored }) => Object.keys(stored));
  return days.filter((day) => windowContains(asked, day)).reduce((a, b) => (a > b ? a : b), asked.from);
}

interface ReadMonths {
  readonly read: readonly ReadMonth[];
  readonly kind: Kind | null;
  /** The first day that is wanted, and the day after the newest that is stored. */
  readonly window: Window;
}

/** Reads month by month backwards, until the first wanted day is reached. */
async function readBackwards(
  store: ObjectStore,
  objects: readonly MonthOfAccount[],
  { costBasis, since, newestDays, until }: HistoryWanted,
): Promise<ReadMonths> {
  const asked = { from: since ?? '0000-01-01', to: addDays(until, 1) };
  const months = [...new Set(objects.map(({ month }) => month))].sort().reverse();
  const read: ReadMonth[] = [];
  let kind: Kind | null = null;
  let window = { from: asked.from, to: asked.from };
  for (const month of months) {
    if (month > monthOf(until) || month < monthOf(window.from)) continue;
    const ofMonth = objects.filter((object) => object.month === month);
    const found = await mapConcurrently(ofMonth, OBJECTS_AT_ONCE, (object) => readMonth(store, object));
    read.push(...found);
    if (kind !== null) continue;
    const readable = found.flatMap(({ costs }) => (costs === null ? [] : [costs]));
    kind = prevailingKind(readable, asked, costBasis);
    if (kind === null) continue;
    const wanted = kind;
    const newest = newestDayOf(
      readable.filter((costs) => isOfKind(costs, wanted)),
      asked,
    );
    window = { from: since ?? addDays(newest, 1 - newestDays), to: addDays(newest, 1) };
  }
  return { read, kind, window };
}

/** One warning for each object, up to a number that is still read. */
function unreadableProblems(read: readonly ReadMonth[]): Problem[] {
  const bad = read.filter(({ costs }) => costs === null);
  const problems = bad
    .slice(0, MAX_UNREADABLE)
    .map(({ account, month, problem }) =>
      problemOfRun('warning', `Costs of account ${account} in ${month} are left out. ${problem}`, null),
    );
  const rest = bad.length - problems.length;
  if (rest <= 0) return problems;
  const message = `${rest} more stored months of accounts are left out: they cannot be read either.`;
  return [...problems, problemOfRun('warning', message, null)];
}

function kindText({ currency, costBasis, source }: StoredCosts): string {
  return `${currency}, ${costBasis}${source === 'sample' ? ', sample data' : ''}`;
}

/** One warning for each kind of cost that stands beside the one that is shown. */
function mixtureProblems(read: readonly ReadMonth[], isWanted: (costs: StoredCosts) => boolean): Problem[] {
  const byKind = new Map<string, StoredCosts[]>();
  for (const { costs } of read) {
    if (costs === null || isWanted(costs)) continue;
    const kind = kindText(costs);
    byKind.set(kind, [...(byKind.get(kind) ?? []), costs]);
  }
  return [...byKind].flatMap(([kind, [first, ...others]]) => {
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : `, and ${others.length} like it`;
    const message = `The stored costs of account ${first.account} in ${first.month}${more} are left out: they are ${kind}, and are never added to others.`;
    return [problemOfRun('warning', message, 'Use another bucket or storage-path for one of them.')];
  });
}

function sourceProblems(sources: readonly SourceName[]): Problem[] {
  if (sources.length < 2) return [];
  const message = `The stored days are from sources ${sources.join(' and ')}, which name services differently: one service may be listed under two names.`;
  return [problemOfRun('notice', message, 'Run operation backfill with one of the sources to replace them.')];
}

/**
 * Reads what the store has of some accounts. An object that cannot be read does not hide the others, and costs of
 * another currency, cost basis or of the sample are left out.
 */
export async function storedHistory(store: ObjectStore, wanted: HistoryWanted): Promise<FoundHistory> {
  const [keys, corruptKeys] = await Promise.all([store.list(COSTS), store.list(CORRUPT_COSTS)]);
  const objects = objectsIn(keys, wanted.accounts).sort((a, b) => (a.month < b.month ? -1 : 1));
  const setAside = objectsIn(corruptKeys, wanted.accounts);
  const { read, kind, window } = await readBackwards(store, objects, wanted);
  const isWanted = (costs: StoredCosts): boolean => kind !== null && isOfKind(costs, kind);
  const problems = [...unreadableProblems(read), ...mixtureProblems(read, isWanted)];
  if (kind === null) return { history: null, objects, problems };

  const usable = read.flatMap(({ costs }) => (costs !== null && isWanted(costs) ? [costs] : []));
  const daysIn = (costs: StoredCosts): Day[] =>
    Object.keys(costs.days).filter((day) => windowContains(window, day));
  const coverage = new HistoryCoverage(window, {
    objects,
    setAside,
    readable: read.flatMap(({ costs }) => (costs === null ? [] : [costs])),
    usable,
  });
  const sources = [
    ...new Set(usable.flatMap((costs) => daysIn(costs).map((day) => sourceOfDay(costs, day)))),
  ].sort();
  const nothing: DailyCosts = {
    source: sources[0] ?? 'sample',
    costBasis: kind.costBasis,
    currency: kind.currency,
    window: { from: coverage.window.to, to: coverage.window.to },
    series: [],
    accountNames: new Map(),
    unavailable: new Set(),
  };
  const series = new ExtendedSeries(nothing, coverage.window.from);
  for (const costs of usable) series.fill(costs, daysIn(costs));
  const costs = { ...nothing, window: coverage.window, series: series.since(coverage.window.from) };
  return {
    history: { costs, coverage, sources },
    objects,
    problems: [...problems, ...coverage.problems(), ...sourceProblems(sources)],
  };
}
