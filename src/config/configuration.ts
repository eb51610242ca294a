import type { Day } from '../calendar/day.ts';
import type { AgentSettings } from './generated/agent.ts';

/** A part of the settings with every default filled in. */
type Applied<T> = T extends readonly (infer Item)[]
  ? readonly Item[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Applied<Exclude<T[Key], undefined>> }
    : T;

/** Settings as applied: every key of `config/agent.yaml`, defaults filled in. */
export type Settings = Applied<AgentSettings>;

export interface TeamAccount {
  /** 12 digits. */
  readonly id: string;
  readonly name: string | null;
  readonly environment: string | null;
}

/** An anomaly that its team knows of. */
export interface Acknowledgement {
  /** The anomaly's id. */
  readonly anomaly: string;
  readonly reason: string;
  /** The last day on which it is listed quietly. */
  readonly until: Day;
}

/** A change of a service's cost that its team plans. */
export interface PlannedChange {
  readonly from: Day;
  readonly service: string;
  /** 12 digits: one of the team's. */
  readonly account: string;
  /** What it adds to the cost of a whole month; negative for a saving, never 0. */
  readonly monthlyChange: number;
  readonly reason: string;
}

/** One team, as its file says; null where the settings decide. */
export interface Team {
  /** The file's name without `.yaml`. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  /** At least one, in the order of the file. */
  readonly accounts: readonly TeamAccount[];
  /** At least one e-mail address, none twice. */
  readonly recipients: readonly string[];
  readonly enabled: boolean;
  readonly anomalyThreshold: number | null;
  readonly anomalyMinAmount: number | null;
  readonly includeCredits: boolean | null;
  readonly includeTax: boolean | null;
  /** Per calendar month, in the billing currency; null for none. */
  readonly budget: number | null;
  readonly acknowledged: readonly Acknowledgement[];
  readonly plannedChanges: readonly PlannedChange[];
}

/** Settings and all teams, checked; teams in order of their ids. */
export interface Configuration {
  readonly settings: Settings;
  readonly teams: readonly Team[];
}
