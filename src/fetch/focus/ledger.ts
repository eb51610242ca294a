import { dayNumber, windowLength, type Window } from '../../calendar/day.ts';
import type { ChargeType, CostSeries } from '../cost-model.ts';
import type { Charge } from './rows.ts';
import { Sums } from './sums.ts';

/** Rows that lie outside of a window, and their money. */
export interface LeftOut {
  readonly rows: number;
  readonly amount: number;
}

interface Account {
  name: string | null;
  /** The day of the charge that the name is from: accounts get renamed, and the newest name holds. */
  namedOn: number;
  readonly services: Map<string, Map<ChargeType, Sums>>;
}

const BEFORE = 0;
const AFTER = 1;

/**
 * Adds charges up by account, service, charge type and day of the requested window.
 * Its size depends on how many of those there are, not on how many charges.
 */
export class Ledger {
  readonly #first: number;
  readonly #length: number;
  readonly #accounts = new Map<string, Account>();
  readonly #rowsByDay: Uint32Array;
  readonly #outside = new Sums(2);
  readonly #outsideRows = new Uint32Array(2);

  constructor(requested: Window) {
    this.#first = dayNumber(requested.from);
    this.#length = windowLength(requested);
    this.#rowsByDay = new Uint32Array(this.#length);
  }

  add(charge: Charge): void {
    const account = this.#account(charge);
    const index = charge.day - this.#first;
    if (index < 0 || index >= this.#length) {
      const side = index < 0 ? BEFORE : AFTER;
      this.#outside.add(side, charge.amount);
      this.#outsideRows[side] = (this.#outsideRows[side] ?? 0) + 1;
      return;
    }
    this.#rowsByDay[index] = (this.#rowsByDay[index] ?? 0) + 1;
    this.#sums(account, charge).add(index, charge.amount);
  }

  /** The series within a window that lies in the requested one, in order of account, service and charge type. */
  series(window: Window): CostSeries[] {
    const from = dayNumber(window.from) - this.#first;
    const to = from + windowLength(window);
    return sorted(this.#accounts).flatMap(([account, { services }]) =>
      sorted(services).flatMap(([service, types]) =>
        sorted(types).map(([chargeType, sums]) => ({
          account,
          service,
          chargeType,
          daily: sums.slice(from, to),
        })),
      ),
    );
  }

  accountNames(): Map<string, string> {
    const names = new Map<string, string>();
    for (const [id, { name }] of sorted(this.#accounts)) if (name !== null) names.set(id, name);
    return names;
  }

  /** How many charges each day of a window has. */
  rowsByDay(window: Window): Uint32Array {
    const from = dayNumber(window.from) - this.#first;
    return this.#rowsByDay.slice(from, from + windowLength(window));
  }

  leftOutBefore(): LeftOut {
    return { rows: this.#outsideRows[BEFORE] ?? 0, amount: this.#outside.at(BEFORE) };
  }

  /** What starts at the end of the window or later, within the requested window or after it. */
  leftOutAfter(window: Window): LeftOut {
    const from = dayNumber(window.to) - this.#first;
    const total = new Sums(1);
    total.add(0, this.#outside.at(AFTER));
    for (const { services } of this.#accounts.values()) {
      for (const types of services.values()) {
        for (const sums of types.values()) {
          for (const amount of sums.slice(from, this.#length)) total.add(0, amount);
        }
      }
    }
    const rows = this.#rowsByDay
      .slice(from)
      .reduce((sum, count) => sum + count, this.#outsideRows[AFTER] ?? 0);
    return { rows, amount: total.at(0) };
  }

  #account(charge: Charge): Account {
    let account = this.#accounts.get(charge.account);
    if (account === undefined) {
      account = { name: null, namedOn: -Infinity, services: new Map() };
      this.#accounts.set(charge.account, account);
    }
    if (charge.accountName !== null && charge.day >= account.namedOn) {
      account.name = charge.accountName;
      account.namedOn = charge.day;
    }
    return account;
  }

  #sums(account: Account, charge: Charge): Sums {
    let types = account.services.get(charge.service);
    if (types === undefined) {
      types = new Map();
      account.services.set(charge.service, types);
    }
    let sums = types.get(charge.chargeType);
    if (sums === undefined) {
      sums = new Sums(this.#length);
      types.set(charge.chargeType, sums);
    }
    return sums;
  }
}

function sorted<K extends string, V>(map: ReadonlyMap<K, V>): [K, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
