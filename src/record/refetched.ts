import { differs, type Merged, type RefetchedDay } from './merge.ts';

/** How an account's stored days compare with the same days as fetched. */
export interface Refetched {
  readonly account: string;
  /** Days that were stored before and were fetched again, and their totals in the store and as fetched. */
  readonly days: number;
  readonly was: number;
  readonly now: number;
  /** Those of them whose totals differ. */
  readonly changed: readonly RefetchedDay[];
  /** Stored days with cost on which nothing was fetched; their cost was kept. */
  readonly kept: readonly RefetchedDay[];
}

export function totalOf(days: readonly RefetchedDay[], part: 'was' | 'now'): number {
  return days.reduce((total, day) => total + day[part], 0);
}

/** What the merge of one month object found. */
export function refetchedOf(account: string, { refetched, kept }: Omit<Merged, 'costs'>): Refetched {
  return {
    account,
    days: refetched.length,
    was: totalOf(refetched, 'was'),
    now: totalOf(refetched, 'now'),
    changed: refetched.filter(differs),
    kept,
  };
}

function add(a: Refetched, b: Refetched): Refetched {
  return {
    account: a.account,
    days: a.days + b.days,
    was: a.was + b.was,
    now: a.now + b.now,
    changed: [...a.changed, ...b.changed],
    kept: [...a.kept, ...b.kept],
  };
}

/** One entry an account, its months together. */
export function addUp(months: readonly Refetched[]): Refetched[] {
  const byAccount = new Map<string, Refetched>();
  for (const month of months) {
    const soFar = byAccount.get(month.account);
    byAccount.set(month.account, soFar === undefined ? month : add(soFar, month));
  }
  return [...byAccount.values()];
}
