import { addDays, daysBetween, firstOfMonth, windowContains, windowLength } from '../calendar/day.ts';
import type { Day, Window } from '../calendar/day.ts';
import type { Hole } from './coverage.ts';
import type { StoredCosts } from './stored-costs.ts';
import type { Listing } from './stored-months.ts';

/** Which days of each account can be used. */
export class KnownByAccount {
  readonly #reach: Window;
  /** 1 for a day that can be used. */
  readonly #usable = new Map<string, Uint8Array>();
  /** The first day that there is any trace of. */
  readonly #firstTrace = new Map<string, Day>();
  /** Accounts and months of which a copy was put aside: whatever is there now, there was more once. */
  readonly #setAside: ReadonlySet<string>;

  /** An account has a trace from the first month on that the store has, or had, an object of. */
  constructor(reach: Window, { accounts, objects, setAside, failed }: Listing) {
    this.#reach = reach;
    this.#setAside = new Set(setAside.map(({ account, month }) => `${account} ${month}`));
    for (const { account, month } of [...objects, ...setAside]) this.#trace(account, firstOfMonth(month));
    for (const { month } of failed) {
      for (const account of accounts) this.#trace(account, firstOfMonth(month));
    }
  }

  add({ account, month, days }: StoredCosts, usable: readonly Day[]): void {
    // An object that could be read says itself with which day it begins.
    const first = Object.keys(days).sort()[0];
    const isFirst = this.#firstTrace.get(account) === firstOfMonth(month);
    const isAllThereWas = isFirst && !this.#setAside.has(`${account} ${month}`);
    if (isAllThereWas && first !== undefined) this.#firstTrace.set(account, first);
    const marks = this.#usable.get(account) ?? new Uint8Array(windowLength(this.#reach));
    this.#usable.set(account, marks);
    for (const day of usable) marks[daysBetween(this.#reach.from, day)] = 1;
  }

  /**
   * The days of each account up to its newest that have no hole; before its first trace it cost nothing. Accounts
   * without any day that can be used are left out.
   */
  covered(window: Window): Map<string, Window> {
    const covered = new Map<string, Window>();
    for (const [account, marks] of this.#usable) {
      const last = marks.lastIndexOf(1);
      if (last < 0) continue;
      const begin = addDays(this.#reach.from, marks.lastIndexOf(0, last) + 1);
      const isWhole = begin <= (this.#firstTrace.get(account) ?? begin);
      const to = addDays(this.#reach.from, last + 1);
      covered.set(account, { from: isWhole ? window.from : begin, to });
    }
    return covered;
  }

  /** True for an account that has nothing from some day on: most were closed. */
  endsBefore({ account, day }: Hole): boolean {
    const marks = this.#usable.get(account);
    const last = marks?.lastIndexOf(1) ?? -1;
    return (
      last >= 0 && windowContains({ from: addDays(this.#reach.from, last + 1), to: this.#reach.to }, day)
    );
  }

  #trace(account: string, day: Day): void {
    const known = this.#firstTrace.get(account);
    if (known === undefined || day < known) this.#firstTrace.set(account, day);
  }
}
