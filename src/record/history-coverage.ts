import type { KnownDay } from '../analyze/cost-history.ts';
import {
  addDays,
  daysBetween,
  eachDay,
  firstOfMonth,
  monthOf,
  monthWindow,
  windowContains,
  windowLength,
  type Day,
  type Month,
  type Window,
} from '../calendar/day.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { overlap } from './reach.ts';
import { totalOfDay, type StoredCosts } from './stored-costs.ts';

/** An object of the store, whether it can be read or not. */
export interface MonthOfAccount {
  readonly account: string;
  readonly month: Month;
}

/** An account whose newest stored days cost nothing for this long was closed: later days are not missing. */
const QUIET_DAYS = 28;

/** What the store has of some accounts. */
interface Found {
  /** Of any time. */
  readonly objects: readonly MonthOfAccount[];
  /** Where a corrupt object was put aside: there was more once. */
  readonly setAside: readonly MonthOfAccount[];
  /** Those that could be read, and of them those that are shown. */
  readonly readable: readonly StoredCosts[];
  readonly usable: readonly StoredCosts[];
}

/** One account's days within the window. */
interface OfAccount {
  readonly account: string;
  /** The days that the store should have. */
  readonly expected: Window;
  /** Those that it has. */
  readonly known: ReadonlySet<Day>;
  /** Nothing is stored after the expected days, and nothing is missed. */
  readonly hasEnded: boolean;
}

function grouped<T extends MonthOfAccount>(items: readonly T[]): Map<string, T[]> {
  const byAccount = new Map<string, T[]>();
  for (const item of items) byAccount.set(item.account, [...(byAccount.get(item.account) ?? []), item]);
  return byAccount;
}

/** Which days of a window are stored, of which accounts. */
export class HistoryCoverage {
  /** From the first day that anything is stored of, through the newest. */
  readonly window: Window;
  readonly #accounts: readonly OfAccount[];

  constructor(asked: Window, { objects, setAside, readable, usable }: Found) {
    const [aside, read, used] = [grouped(setAside), grouped(readable), grouped(usable)];
    const accounts = [...grouped([...objects, ...setAside])].map(([account, own]) => {
      const months = own.map(({ month }) => month).sort();
      const lost = new Set((aside.get(account) ?? []).map(({ month }) => month));
      return accountDays(account, asked, {
        months,
        lost,
        readable: read.get(account) ?? [],
        usable: used.get(account) ?? [],
      });
    });
    const starts = accounts.filter(({ known }) => known.size > 0).map(({ expected }) => expected.from);
    const from = starts.reduce((a, b) => (a < b ? a : b), asked.to);
    this.window = { from, to: asked.to };
    this.#accounts = accounts.map((each) => ({ ...each, expected: overlap(each.expected, this.window) }));
  }

  /** The accounts that the store has any day of, by their ids. */
  accounts(): string[] {
    return this.#accounts
      .filter(({ known }) => known.size > 0)
      .map(({ account }) => account)
      .sort();
  }

  /** Each day of the window. */
  states(): KnownDay[] {
    return eachDay(this.window).map((day) => {
      const isKnown = this.#accounts.some(({ known }) => known.has(day));
      const isMissed = this.#accounts.some(
        ({ known, expected }) => windowContains(expected, day) && !known.has(day),
      );
      if (!isKnown) return 'missing';
      return isMissed ? 'partial' : 'complete';
    });
  }

  /** What is missing, in a sentence for each kind. */
  problems(): Problem[] {
    const gaps = this.#accounts
      .map((each) => ({ ...each, missing: missingDays(each) }))
      .filter(({ missing }) => missing.length > 0)
      .sort((a, b) => b.missing.length - a.missing.length);
    const ended = this.#accounts.filter(({ hasEnded }) => hasEnded);
    return [...gapProblems(gaps), ...endedProblems(ended)];
  }
}

function missingDays({ expected, known }: OfAccount): Day[] {
  return eachDay(expected).filter((day) => !known.has(day));
}

function gapProblems([first, ...others]: readonly (OfAccount & {
  readonly missing: readonly Day[];
})[]): Problem[] {
  const [from, to] = [first?.missing[0], first?.missing.at(-1)];
  if (first === undefined || from === undefined || to === undefined) return [];
  const { account, missing } = first;
  const isWhole = daysBetween(from, to) + 1 === missing.length;
  const days = missing.length === 1 ? 'One day' : `${missing.length} days`;
  const when = from === to ? from : `${isWhole ? 'from' : 'between'} ${from} ${isWhole ? 'to' : 'and'} ${to}`;
  const more =
    others.length === 1 ? ' One more account misses days.' : ` ${others.length} more accounts miss days.`;
  const message = `${days} of account ${account} ${missing.length === 1 ? 'is' : 'are'} not in the store: ${when}.${others.length === 0 ? '' : more} They are in no total, which does not mean that they cost nothing.`;
  return [problemOfRun('warning', message, 'Run operation backfill to load what is missing.')];
}

function endedProblems([first, ...others]: readonly OfAccount[]): Problem[] {
  if (first === undefined) return [];
  const { account, expected } = first;
  const last =
    expected.from < expected.to ? `after ${addDays(expected.to, -1)}` : 'of these days, only of earlier ones';
  const more = others.length === 1 ? 'One more account has' : `${others.length} more accounts have`;
  const rest = others.length === 0 ? '' : ` ${more} no newer days either.`;
  return [
    problemOfRun(
      'notice',
      `The store has nothing of account ${account} ${last}: it was closed, or not fetched since.${rest}`,
      null,
    ),
  ];
}

interface OwnObjects {
  /** Of every object there is or was, in order. */
  readonly months: readonly string[];
  /** Months of which a corrupt copy was put aside. */
  readonly lost: ReadonlySet<string>;
  readonly readable: readonly StoredCosts[];
  readonly usable: readonly StoredCosts[];
}

/** The first day that there is, or was, anything of. An object that can be read says so itself. */
function firstTrace({ months, lost, readable }: OwnObjects): Day {
  const month = months[0] ?? '';
  const stored = readable.find((costs) => costs.month === month);
  const [first] = Object.keys(stored?.days ?? {}).sort();
  return first === undefined || lost.has(month) ? firstOfMonth(month) : first;
}

/** The day after the last one that there is anything of. */
function lastTrace({ months, readable }: OwnObjects): Day {
  const month = months.at(-1) ?? '';
  const last = Object.keys(readable.find((costs) => costs.month === month)?.days ?? {})
    .sort()
    .at(-1);
  return last === undefined ? monthWindow(month).to : addDays(last, 1);
}

/** True when the newest stored days hold no cost: of a closed account nothing more is recorded. */
function isQuiet(readable: readonly StoredCosts[], last: Day): boolean {
  const since = addDays(last, -QUIET_DAYS);
  const newest = readable.flatMap(({ days }) => Object.entries(days).filter(([day]) => day >= since));
  return newest.length > 0 && newest.every(([, costs]) => totalOfDay(costs) === 0);
}

function accountDays(account: string, asked: Window, own: OwnObjects): OfAccount {
  const known = new Set(
    own.usable.flatMap(({ days }) => Object.keys(days).filter((day) => windowContains(asked, day))),
  );
  const trace = { from: firstTrace(own), to: lastTrace(own) };
  const endsEarly = trace.to < asked.to;
  const isBefore = monthOf(asked.from) > (own.months.at(-1) ?? '');
  const hasEnded = endsEarly && (isBefore || isQuiet(own.readable, trace.to));
  const to = endsEarly && !hasEnded ? asked.to : trace.to;
  const expected = overlap({ from: trace.from, to }, asked);
  return { account, expected, known, hasEnded: hasEnded && windowLength(asked) > 0 };
}
