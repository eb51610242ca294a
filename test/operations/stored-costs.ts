import { eachDay, monthOf, type Day, type Window } from '../../src/calendar/day.ts';
import type { DayCosts, StoredCosts } from '../../src/record/stored-costs.ts';
import { objectKeys } from '../../src/store/keys.ts';

/** Where the checkouts of tests keep history. */
export const DATA = 'out/data';

export function costFile(month: string, account: string): string {
  return `${DATA}/${objectKeys.costs(month, account)}`;
}

/** One service that costs the same each day. */
export function daily(amount: number, service = 'Amazon Relational Database Service'): () => DayCosts {
  return () => ({ [service]: { usage: amount } });
}

/** The files of an account's days, a month each, as a run on a FOCUS export leaves them. */
export function costFiles(
  account: string,
  window: Window,
  costOf: (day: Day) => DayCosts,
  change: Partial<StoredCosts> = {},
): Record<string, string> {
  const months = new Map<string, Record<Day, DayCosts>>();
  for (const day of eachDay(window)) {
    months.set(monthOf(day), { ...months.get(monthOf(day)), [day]: costOf(day) });
  }
  const files = [...months].map(([month, days]) => {
    const costs: StoredCosts = {
      schema: 1,
      account,
      month,
      source: 'focus',
      costBasis: 'amortized',
      currency: 'USD',
      days,
      ...change,
    };
    return [costFile(month, account), JSON.stringify(costs)] as const;
  });
  return Object.fromEntries(files);
}
