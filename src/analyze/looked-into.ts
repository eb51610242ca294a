import type { Day, Window } from '../calendar/day.ts';
import { dataThrough, type DailyCosts, type MetricLevel, type UsageSeries } from '../fetch/cost-model.ts';
import type { AccountAnalysis } from './account.ts';
import { causesOf, type Cause } from './drivers/causes.ts';
import type { Driver } from './drivers/drivers.ts';
import { followUp, toldSavings, type FollowedSaving, type ToldSaving } from './savings/follow-up.ts';
import type { TotalPolicy } from './spend.ts';
import { trailsOf, type Trail } from './trails.ts';
import { savingsOf, type Saving, type UsageBasis } from './savings/savings.ts';

/** What a run learnt beyond daily cost by service. */
export interface CloserLook {
  readonly window: Window;
  readonly details: readonly UsageSeries[];
  /** Four whole weeks up to the newest day; null where the source has fewer days. */
  readonly usageWindow: Window | null;
  readonly usage: readonly UsageSeries[];
  readonly metrics: readonly MetricLevel[];
  readonly nonProduction: ReadonlySet<string>;
  /** What earlier reports told of savings. */
  readonly told: readonly ToldSaving[];
}

/** What lies behind the numbers of some accounts, and what could be saved in them. */
export interface LookedInto {
  /** The services behind the change against the days compared with, largest change first. */
  readonly drivers: readonly Driver[];
  /** What lies behind anomalies. */
  readonly causes: readonly Cause[];
  /** Firm ones first, then by amount. */
  readonly savings: readonly Saving[];
  /** Of what earlier reports told. */
  readonly followed: readonly FollowedSaving[];
  readonly metrics: readonly MetricLevel[];
  /** Daily cost around each anomaly; known from whatever source. */
  readonly trails: readonly Trail[];
}

export const NOT_LOOKED_INTO: LookedInto = {
  drivers: [],
  causes: [],
  savings: [],
  followed: [],
  metrics: [],
  trails: [],
};

function ofAccounts<T extends { readonly account: string }>(
  items: readonly T[],
  accounts: ReadonlySet<string>,
): T[] {
  return items.filter(({ account }) => accounts.has(account));
}

/** The usage that savings of some accounts rest on; null where it is not known. */
function usageBasis(look: CloserLook, accounts: ReadonlySet<string>): UsageBasis | null {
  const { usageWindow: window, usage, nonProduction } = look;
  return window === null ? null : { window, usage: ofAccounts(usage, accounts), nonProduction };
}

/**
 * What the closer look tells of some accounts and of no others.
 * @param policy what the totals of the report hold
 */
export function lookInto(
  accounts: readonly AccountAnalysis[],
  costs: DailyCosts,
  policy: TotalPolicy,
  look: CloserLook | null,
): LookedInto {
  const trails = trailsOf(accounts, costs);
  if (look === null) return { ...NOT_LOOKED_INTO, trails };
  const ids = new Set(accounts.map(({ account }) => account));
  const basis = usageBasis(look, ids);
  const savings = basis === null ? [] : savingsOf(basis);
  const told = ofAccounts(look.told, ids);
  return {
    ...causesOf(accounts, costs, policy, { details: ofAccounts(look.details, ids), window: look.window }),
    savings,
    followed: basis === null ? [] : followUp(told, savings, basis, dataThrough(costs)),
    metrics: ofAccounts(look.metrics, ids),
    trails,
  };
}

/** What is to be kept of the savings that a report told, so that later ones can follow them up. */
export function savingsToKeep(
  { savings, followed }: LookedInto,
  look: CloserLook | null,
  isTold: (account: string) => boolean,
  through: Day,
): ToldSaving[] {
  const accounts = new Set([...savings, ...followed.map(({ told }) => told)].map(({ account }) => account));
  const basis = look === null ? null : usageBasis(look, new Set([...accounts].filter(isTold)));
  if (basis === null) return [];
  return toldSavings(
    savings.filter(({ account }) => isTold(account)),
    followed.filter(({ told }) => isTold(told.account)),
    basis,
    through,
  );
}
