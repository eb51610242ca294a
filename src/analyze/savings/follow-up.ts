import { addDays, type Day } from '../../calendar/day.ts';
import { groupedBy } from '../../grouping.ts';
import { CATALOGUE } from './catalogue.ts';
import type { SavingRule } from './rule.ts';
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
  readonly state: 'open' | 'done';
  /** How much less a month the usage and what takes its place cost than when it was told; negative where they cost more. */
  readonly measured: number;
}

/** What is left of the matched cost when a saving counts as done. */
const DONE_BELOW = 0.2;
/** How long reports tell of a saving that is done. */
const TOLD_FOR_DAYS = 60;

/** Holds what earlier reports told against what is used now; what was done long ago is told no more. */
export function followUp(told: readonly ToldSaving[], basis: UsageBasis, through: Day): FollowedSaving[] {
  const usageOf = groupedBy(basis.usage, ({ account }) => account);
  return told.flatMap((each): FollowedSaving[] => {
    const rule = CATALOGUE.find(({ id }) => id === each.rule);
    const usage = usageOf.get(each.account);
    if (rule === undefined || usage === undefined || each.since >= through) return [];
    if (each.doneOn !== null && addDays(each.doneOn, TOLD_FOR_DAYS) < through) return [];
    const now = matchedCost(rule, usage, basis.window);
    const isDone = now.matched < DONE_BELOW * each.matched;
    const doneOn = isDone ? (each.doneOn ?? through) : null;
    return [
      {
        told: { ...each, doneOn },
        rule,
        state: isDone ? 'done' : 'open',
        measured: each.matched + each.successor - now.matched - now.successor,
      },
    ];
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
