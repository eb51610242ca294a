import { addDays, daysBetween, monthOf, monthWindow, windowContains, windowLength } from '../calendar/day.ts';
import type { Day, Month, Window } from '../calendar/day.ts';
import type { CostBasis, SourceName } from '../fetch/cost-model.ts';
import { overlap } from './reach.ts';
import { sourceOfDay, type StoredCosts } from './stored-costs.ts';

/** Why something in the store cannot be used, as sentences, and what to do. */
export interface Obstacle {
  /** Obstacles of one kind are told together. */
  readonly kind: 'unreadable' | 'not-read' | 'mixed' | 'other-source' | 'gap';
  readonly message: string;
  readonly hint: string;
}

/** What stored days must be to stand beside others in one analysis. */
export interface Wanted {
  readonly source: SourceName;
  readonly costBasis: CostBasis;
  /** null for any */
  readonly currency: string | null;
}

/** A day of an account that the store has something after or before, but that cannot be used. */
export interface Hole {
  readonly account: string;
  readonly day: Day;
  readonly obstacle: Obstacle;
}

/** Why the days of an object cannot be used at all; null when they can. */
function mixture(costs: StoredCosts, wanted: Wanted): Obstacle | null {
  const property = (['costBasis', 'currency'] as const).find(
    (each) => wanted[each] !== null && costs[each] !== wanted[each],
  );
  if (property === undefined && (costs.source === 'sample') === (wanted.source === 'sample')) return null;
  const other = property ?? 'source';
  return {
    kind: 'mixed',
    message: `The stored costs of account ${costs.account} in ${costs.month} have ${other} ${costs[other]}, this run has ${String(wanted[other])}.`,
    hint: 'Use another bucket or storage-path for one of them.',
  };
}

function otherSource(costs: StoredCosts, source: SourceName, wanted: Wanted): Obstacle {
  return {
    kind: 'other-source',
    message: `The stored costs of account ${costs.account} in ${costs.month} are from source ${source}, which names services otherwise than ${wanted.source}.`,
    hint: `Run operation backfill with source ${wanted.source} to replace them.`,
  };
}

/** Which days of which accounts the store holds, within a window. */
export class Coverage {
  readonly #reach: Window;
  readonly #wanted: Wanted;
  /** 1 for a day that can be used. */
  readonly #usable = new Map<string, Uint8Array>();
  /** The first day that there is any trace of, as an index into the window. */
  readonly #firstTrace = new Map<string, number>();
  /** By account and month. */
  readonly #obstacles = new Map<string, Obstacle>();

  constructor(reach: Window, wanted: Wanted) {
    this.#reach = reach;
    this.#wanted = wanted;
  }

  /** Takes the days of an object in, and gives those of them that can be used. */
  add(costs: StoredCosts): Day[] {
    const { account, month } = costs;
    const days = Object.keys(costs.days).filter((day) => windowContains(this.#reach, day));
    for (const day of days) this.#trace(account, this.#indexOf(day));
    const mixed = mixture(costs, this.#wanted);
    if (mixed !== null) this.#obstacles.set(`${account} ${month}`, mixed);
    if (mixed !== null) return [];
    const other = days.map((day) => sourceOfDay(costs, day)).find((source) => source !== this.#wanted.source);
    if (other !== undefined)
      this.#obstacles.set(`${account} ${month}`, otherSource(costs, other, this.#wanted));
    const usable = days.filter((day) => sourceOfDay(costs, day) === this.#wanted.source);
    const marks = this.#usableOf(account);
    for (const day of usable) marks[this.#indexOf(day)] = 1;
    return usable;
  }

  /** There was something in that month once, whatever is there now. */
  expect(account: string, month: Month): void {
    const { from, to } = overlap(this.#reach, monthWindow(month));
    if (from < to) this.#trace(account, this.#indexOf(from));
  }

  /** What is there cannot be used. */
  block(account: string, month: Month, obstacle: Obstacle): void {
    this.expect(account, month);
    this.#obstacles.set(`${account} ${month}`, obstacle);
  }

  /** Every account's newest day that should be there and is not; none for an account without holes. */
  newestHoles(): Hole[] {
    const end = windowLength(this.#reach);
    return [...this.#firstTrace].flatMap(([account, first]) => {
      const index = this.#usableOf(account).lastIndexOf(0);
      return index >= first && index < end ? [this.#hole(account, index)] : [];
    });
  }

  /** The months in which an account lacks a day although there is a trace of an earlier one. */
  monthsWithHoles(): Set<Month> {
    const months = new Set<Month>();
    for (const [account, first] of this.#firstTrace) {
      for (const [index, usable] of this.#usableOf(account).entries()) {
        if (usable === 0 && index >= first) months.add(monthOf(addDays(this.#reach.from, index)));
      }
    }
    return months;
  }

  /** The first day from `from` on that any account can use; the window's end when there is none. */
  firstUsable(from: Day): Day {
    const first = Math.max(0, this.#indexOf(from));
    let earliest = windowLength(this.#reach);
    for (const usable of this.#usable.values()) {
      const index = usable.indexOf(1, first);
      if (index >= 0 && index < earliest) earliest = index;
    }
    return addDays(this.#reach.from, earliest);
  }

  #hole(account: string, index: number): Hole {
    const day = addDays(this.#reach.from, index);
    const known = this.#obstacles.get(`${account} ${monthOf(day)}`);
    return { account, day, obstacle: known ?? this.#gap(account, index) };
  }

  #gap(account: string, last: number): Obstacle {
    const first = this.#usableOf(account).lastIndexOf(1, last) + 1;
    const from = addDays(this.#reach.from, Math.max(first, this.#firstTrace.get(account) ?? 0));
    const to = addDays(this.#reach.from, last);
    return {
      kind: 'gap',
      message: `The store has no cost of account ${account} from ${from} to ${to}.`,
      hint: 'Run operation backfill to load what is missing.',
    };
  }

  #indexOf(day: Day): number {
    return daysBetween(this.#reach.from, day);
  }

  #trace(account: string, index: number): void {
    this.#firstTrace.set(account, Math.min(this.#firstTrace.get(account) ?? Infinity, index));
  }

  #usableOf(account: string): Uint8Array {
    let usable = this.#usable.get(account);
    if (usable === undefined) {
      usable = new Uint8Array(windowLength(this.#reach));
      this.#usable.set(account, usable);
    }
    return usable;
  }
}
