const DAYS_APART = 60;

/** Keeps the events of an account so far apart that what is found can be told from what is missed. */
export class BookedDays {
  readonly #days = new Map<string, number[]>();
  readonly #newcomerUntil = new Map<string, number>();

  /** True when nothing happens in the account within 60 days of any of the days. */
  isFree(account: string, days: readonly number[]): boolean {
    const booked = this.#days.get(account) ?? [];
    return days.every((day) => booked.every((other) => Math.abs(day - other) >= DAYS_APART));
  }

  /** Besides, no two new services are in an account at the same time. */
  isFreeForNewcomer(account: string, start: number, end: number): boolean {
    return start >= (this.#newcomerUntil.get(account) ?? start) && this.isFree(account, [start, end]);
  }

  book(account: string, days: readonly number[]): void {
    this.#days.set(account, [...(this.#days.get(account) ?? []), ...days]);
  }

  bookNewcomer(account: string, start: number, end: number): void {
    this.book(account, [start, end]);
    this.#newcomerUntil.set(account, end);
  }
}
