import { addDays, type Day } from '../../calendar/day.ts';
import { groupedBy } from '../../grouping.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Formula, SavingRule } from './rule.ts';
import { matchedCost, type MatchedCost, type Saving, type UsageBasis } from './savings.ts';

/** A saving as the first report told it. */
export interface ToldSaving extends MatchedCost {
  /** Of rule and account. */
  readonly id: string;
  readonly rule: string;
  readonly account: string;
  /** Newest day of the data of the report that told it first. */
  readonly since: Day;
  /** Money a month. */
  readonly claimed: number;
  /** Newest day of the data in which it was first seen to be done; null while it is open. */
  readonly doneOn: Day | null;
}

/** What has become of a saving that an earlier report told. */
export interface FollowedSaving {
  readonly told: ToldSaving;
  readonly rule: SavingRule;
  /** `lapsed`: it can be made no more, though the usage is there: it is under a commitment now, say. */
  readonly state: 'open' | 'done' | 'lapsed';
  /** Money a month that can still be saved, at most what was claimed; 0 unless it is open. */
  readonly left: number;
  /**
   * How much less a month the usage and what took its place cost than when it was told; null where that cannot be told, and
   * unless it is done.
   */
  readonly measured: number | null;
}

/** The part of what was claimed on that must be gone for a saving to count as done. Plans are bought in steps. */
const DONE_FROM: Readonly<Record<Formula, number>> = {
  price: 0.8,
  weekends: 0.8,
  unread: 0.8,
  'base-load': 0.5,
};
/** A plan that costs less than this share of what it covers is not in the usage: its fee is charged apart. */
const LEAST_OF_A_PLAN = 0.3;
/** How long reports tell of a saving that is done. */
const TOLD_FOR_DAYS = 60;

/** What of a fall is left once what took its place is paid; growth beyond that has other reasons. */
function measuredDrop({ formula }: SavingRule, fall: number, rise: number): number | null {
  if (formula === 'base-load' && rise < LEAST_OF_A_PLAN * fall) return null;
  return fall - Math.min(fall, Math.max(0, rise));
}

function followed(
  each: ToldSaving,
  rule: SavingRule,
  now: MatchedCost,
  offered: number,
  through: Day,
): FollowedSaving {
  const fall = each.matched + each.covered - now.matched - now.covered;
  if (fall >= DONE_FROM[rule.formula] * each.matched) {
    const measured = measuredDrop(rule, fall, now.successor - each.successor);
    return { told: { ...each, doneOn: each.doneOn ?? through }, rule, state: 'done', left: 0, measured };
  }
  const left = Math.min(each.claimed, offered);
  return { told: { ...each, doneOn: null }, rule, state: left > 0 ? 'open' : 'lapsed', left, measured: null };
}

/**
 * Holds what earlier reports told against what is used now; what was done long ago is told no more.
 * @param savings of this report, from the same basis
 */
export function followUp(
  told: readonly ToldSaving[],
  savings: readonly Saving[],
  basis: UsageBasis,
  through: Day,
): FollowedSaving[] {
  const usageOf = groupedBy(basis.usage, ({ account }) => account);
  const offered = new Map(savings.map(({ id, monthly }) => [id, monthly]));
  return told.flatMap((each): FollowedSaving[] => {
    const rule = CATALOGUE.find(({ id }) => id === each.rule);
    const usage = usageOf.get(each.account);
    if (rule === undefined || usage === undefined || each.since >= through) return [];
    if (each.doneOn !== null && addDays(each.doneOn, TOLD_FOR_DAYS) < through) return [];
    const now = matchedCost(rule, usage, basis.window);
    return [followed(each, rule, now, offered.get(each.id) ?? 0, through)];
  });
}

/** What is to be kept: what was told before, as it stands now, and what is told for the first time. */
export function toldSavings(
  savings: readonly Saving[],
  followed: readonly FollowedSaving[],
  basis: UsageBasis,
  through: Day,
): ToldSaving[] {
  const usageOf = groupedBy(basis.usage, ({ account }) => account);
  const before = followed.map(({ told }) => told);
  const known = new Set(before.map(({ id }) => id));
  const first = savings
    .filter(({ id }) => !known.has(id))
    .map(({ id, account, rule, monthly }): ToldSaving => {
      const matched = matchedCost(rule, usageOf.get(account) ?? [], basis.window);
      return { id, rule: rule.id, account, since: through, claimed: monthly, doneOn: null, ...matched };
    });
  return [...before, ...first];
}
