import type { Window } from '../../calendar/day.ts';
import type { EvidenceUnit } from '../evidence.ts';

/** What a fact is about; decides what may be said with it. */
export type FactKind =
  | 'total' // the whole cost of the days reported
  | 'change' // of the whole, against the days compared with
  | 'week' // the last seven complete days against the seven before
  | 'calendar' // the change without weekday mix and fixed charges
  | 'account'
  | 'service'
  | 'detail' // a usage type or a region behind a change
  | 'anomaly'
  | 'estimate' // of the reported month
  | 'forecast' // of next month
  | 'saving'
  | 'count'
  | 'missing'; // data that is not there

/** One fact that a model may tell of. Everything in it was computed and printed by code. */
export interface Fact {
  /** `E1`, `E2` … within one report. */
  readonly id: string;
  readonly kind: FactKind;
  /** What it is, in words without figures: "change of the cost of a service against the days compared with". */
  readonly about: string;
  /**
   * What its placeholders print: `{{E1.amount}}`, `{{E1.percent}}`, `{{E1.since}}` …; `{{E1}}` prints the first.
   * Amounts and percentages of changes are without a sign: `direction` says which way.
   */
  readonly parts: Readonly<Record<string, string>>;
  /** Names that a sentence which cites it may hold literally: a service, an account, a usage type. */
  readonly names: readonly string[];
  /** Which way it moved; null for what does not move. */
  readonly direction: 'up' | 'down' | null;
  /** It can be a cause: something that happened on a day, or lies behind a change. */
  readonly isCause: boolean;
  readonly value: number | string;
  readonly unit: EvidenceUnit;
  readonly window: Window | null;
}
