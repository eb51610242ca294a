const DAYS_APART = 60;

/** Keeps the events of an account so far apart that what is found can be told from what is missed. */
export class BookedDays {
  readonly #days = new Map<string, number[]>();
  readonly #newcomers = new Map<string, number>();

  /** True when the account was free around all the days, which are then booked. */
  book(account: string, days: readonly number[]): boolean {
    const booked = this.#days.get(account) ?? [];
    if (days.some((day) => booked.some((other) => Math.abs(day - other) < DAYS_APART))) return false;
    this.#days.set(account, [...booked, ...days]);
    return true;
  }

  /** Like `book`, and no two new services are in an account at the same time. */
  bookNewcomer(account: string, start: number, end: number): boolean {
    if (start < (this.#newcomers.get(account) ?? start)) return false;
    if (!this.book(account, [start, end])) return false;
    this.#newcomers.set(account, end);
    return true;
  }
}
