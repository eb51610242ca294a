import { dayNumber, windowLength, type Window } from '../../calendar/day.ts';
import type { Breakdown, BreakdownRequest, DetailDimension, Pricing, UsageSeries } from '../cost-model.ts';
import { amountOf, cleanName, remembered } from '../outside-text.ts';
import type { Columns } from './columns.ts';
import type { Charge } from './rows.ts';
import { textOf } from './values.ts';

/** What a row says of its usage beyond its cost; empty where it says nothing. */
interface UsageOfRow {
  readonly usageType: string;
  readonly region: string;
  readonly resource: string;
  readonly pricing: Pricing | null;
  readonly unit: string;
  /** null where the row states none. */
  readonly quantity: number | null;
}

/** A function that reads what rows of one file say of their usage. */
export function usageReader(columns: Columns): (fields: readonly string[]) => UsageOfRow {
  const clean = remembered(cleanName);
  const text = (fields: readonly string[], column: number | null): string =>
    column === null ? '' : (textOf(fields[column] ?? '') ?? '');
  const pricingOf = (category: string): Pricing | null => {
    if (category === '') return null;
    return /^committed/i.test(category) ? 'committed' : 'on-demand';
  };
  return (fields) => ({
    usageType: clean(text(fields, columns.usageType)),
    region: clean(text(fields, columns.region)),
    resource: cleanName(text(fields, columns.resource)),
    pricing: pricingOf(text(fields, columns.pricing)),
    unit: clean(text(fields, columns.unit)),
    quantity: amountOf(text(fields, columns.quantity)),
  });
}

/** Daily sums of one series while rows are read. */
interface Sums {
  readonly series: Omit<UsageSeries, 'daily' | 'quantity'>;
  readonly daily: Float64Array;
  /** Of usage types alone. */
  readonly used: Float64Array | null;
  /** null once rows disagree, or one with cost has no quantity. */
  unit: string | null | undefined;
}

/** Resources of one service beyond which none is told: they would fill the memory, and none of them would stand out. */
const MAX_RESOURCES = 500;
/** Of the others, as many as cost most. */
const KEPT_RESOURCES = 50;

/** Adds usage up by value and day within a window. Its size depends on how many values there are, not on the rows. */
class Book {
  readonly #first: number;
  readonly #days: number;
  readonly #most: number;
  readonly #sums = new Map<string, Sums>();
  #isTooMuch = false;

  /** @param most values; a book of more than these lets go of all */
  constructor(window: Window, most = Infinity) {
    this.#first = dayNumber(window.from);
    this.#days = windowLength(window);
    this.#most = most;
  }

  add(
    charge: Charge,
    dimension: DetailDimension,
    value: string,
    pricing: Pricing | null,
    row: UsageOfRow,
  ): void {
    const day = charge.day - this.#first;
    if (day < 0 || day >= this.#days || this.#isTooMuch) return;
    const key = `${value}\u0000${pricing ?? ''}`;
    let sums = this.#sums.get(key);
    if (sums === undefined) {
      const { account, service } = charge;
      const empty = (): Float64Array => new Float64Array(this.#days);
      const series = { account, service, dimension, value, pricing };
      const used = dimension === 'usage-type' ? empty() : null;
      sums = { series, daily: empty(), used, unit: undefined };
      this.#sums.set(key, sums);
      if (this.#sums.size > this.#most) {
        this.#sums.clear();
        this.#isTooMuch = true;
        return;
      }
    }
    sums.daily[day] = (sums.daily[day] ?? 0) + charge.amount;
    const { used } = sums;
    if (used === null) return;
    if (row.quantity === null || row.unit === '') {
      if (charge.amount !== 0) sums.unit = null;
      return;
    }
    used[day] = (used[day] ?? 0) + row.quantity;
    if (sums.unit === undefined) sums.unit = row.unit;
    else if (sums.unit !== row.unit) sums.unit = null;
  }

  series(): UsageSeries[] {
    return [...this.#sums.values()].map(({ series, daily, used, unit }) => ({
      ...series,
      daily,
      quantity: unit == null || used === null ? null : { unit, daily: used },
    }));
  }
}

/** The books of one service of an account. */
interface ServiceBooks {
  readonly usageTypes: Book;
  readonly regions: Book;
  readonly resources: Book;
}

function costOf({ daily }: UsageSeries): number {
  return daily.reduce((sum, cost) => sum + Math.abs(cost), 0);
}

function keyOf(account: string, service: string): string {
  return `${account}\u0000${service}`;
}

/** Usage of an export, split as far as a request asks for it. */
export class UsageBooks {
  readonly #drivers = new Map<string, ServiceBooks>();
  readonly #accounts: ReadonlySet<string>;
  readonly #usage = new Map<string, Book>();
  readonly #usageWindow: Window;

  constructor({ drivers, accounts, window, usageWindow }: BreakdownRequest) {
    for (const { account, service } of drivers) {
      const books = {
        usageTypes: new Book(window),
        regions: new Book(window),
        resources: new Book(window, MAX_RESOURCES),
      };
      this.#drivers.set(keyOf(account, service), books);
    }
    this.#accounts = new Set(accounts);
    this.#usageWindow = usageWindow;
  }

  /** @param usageOf reads the rest of the row: most rows need not be */
  add(charge: Charge, columns: Columns, usageOf: () => UsageOfRow): void {
    if (charge.chargeType !== 'usage') return;
    const key = keyOf(charge.account, charge.service);
    const driver = this.#drivers.get(key);
    const isOfAccount = this.#accounts.has(charge.account);
    if (driver === undefined && !isOfAccount) return;
    const row = usageOf();
    if (isOfAccount && columns.usageType !== null) {
      let book = this.#usage.get(key);
      if (book === undefined) this.#usage.set(key, (book = new Book(this.#usageWindow)));
      book.add(charge, 'usage-type', row.usageType, row.pricing, row);
    }
    if (driver === undefined) return;
    const { usageTypes, regions, resources } = driver;
    if (columns.usageType !== null) usageTypes.add(charge, 'usage-type', row.usageType, row.pricing, row);
    if (columns.region !== null) regions.add(charge, 'region', row.region, null, row);
    if (row.resource !== '') resources.add(charge, 'resource', row.resource, null, row);
  }

  breakdown(): Breakdown {
    const details = [...this.#drivers.values()].flatMap(({ usageTypes, regions, resources }) => [
      ...usageTypes.series(),
      ...regions.series(),
      ...resources
        .series()
        .sort((a, b) => costOf(b) - costOf(a))
        .slice(0, KEPT_RESOURCES),
    ]);
    return { details, usage: [...this.#usage.values()].flatMap((book) => book.series()), failures: [] };
  }
}
