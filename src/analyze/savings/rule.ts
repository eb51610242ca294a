import type { Day } from '../../calendar/day.ts';

/** `high`: the price list says so; `medium`: it rests on an assumption; `low`: it is at most that much. */
export type Confidence = 'high' | 'medium' | 'low';

/** Usage that a rule is about. */
export interface Match {
  /** The service under any of the names that sources give it; null where the usage type says it all. */
  readonly service: RegExp | null;
  /** The usage type without the code of its region. */
  readonly usageType: RegExp;
  /** Part of the cost that is saved, 0 to 1. */
  readonly share: number;
  /** What it is, and what it becomes: `m4` and `m5`; for the documentation. */
  readonly from: string;
  readonly to: string;
}

/**
 * How a rule comes to its amount. `price`: a share of the cost. `weekends`: the cost of Saturdays and Sundays of usage
 * that does not stop for them in an account that is not production. `base-load`: a share of what the quietest day of four
 * weeks cost. `unread`: a share of the cost of storage with less than one read a gigabyte and month.
 */
export type Formula = 'price' | 'weekends' | 'base-load' | 'unread';

/** One way to save, as data. */
export interface SavingRule {
  /** Stable: what was told before is found again by it. */
  readonly id: string;
  /** As an advice: "Move gp2 volumes to gp3". */
  readonly title: string;
  readonly formula: Formula;
  readonly matches: readonly Match[];
  /** Usage that takes the place of what was matched, once the advice is followed; null where nothing does. */
  readonly successor: { readonly service: RegExp | null; readonly usageType: RegExp } | null;
  readonly assumption: string;
  readonly source: { readonly title: string; readonly url: string; readonly date: Day };
  readonly confidence: Confidence;
  /** What to look at before anything is changed. */
  readonly check: string;
  readonly steps: readonly string[];
}
