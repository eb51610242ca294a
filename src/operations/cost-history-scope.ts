import type { CostHistory } from '../analyze/cost-history.ts';
import type { TotalPolicy } from '../analyze/spend.ts';
import { policyFor } from '../analyze/team.ts';
import { dayOf, type Day } from '../calendar/day.ts';
import type { Configuration, Team } from '../config/configuration.ts';
import type { Problem } from '../config/problem.ts';
import { InputError } from '../errors.ts';
import type { StoredHistory } from '../record/stored-history.ts';
import { findTeam } from './find-team.ts';
import type { OperationContext } from './operation.ts';
import { accountNameIn, ownersOf, queriedAccount } from './query-account.ts';

/** Whose cost is asked for, and of which days. */
export interface HistoryScope {
  readonly team: Team | null;
  readonly account: string | null;
  /** As it was asked for. */
  readonly service: string | null;
  /** Names of the services that this means; empty for all. */
  readonly services: readonly string[];
  readonly since: Day | null;
  readonly until: Day;
  /** The team that owns each account. */
  readonly owners: ReadonlyMap<string, Team>;
}

/** What is shown of the costs in the store. */
export interface ShownHistory {
  readonly scope: HistoryScope;
  readonly stored: StoredHistory;
  readonly figures: CostHistory;
  readonly problems: readonly Problem[];
}

/** @throws InputError for a team, an account or days that cannot be */
export async function scopeOf(
  { inputs, now }: OperationContext,
  { teams }: Configuration,
): Promise<HistoryScope> {
  const { since, service } = inputs;
  const today = inputs.asOf ?? dayOf(now);
  // Nothing is stored of later days, and people write 9999-12-31 for no end.
  const until = inputs.until !== null && inputs.until < today ? inputs.until : today;
  if (since !== null && since > until) {
    const end = until === inputs.until ? `input until, ${until}` : `${until}, the day of this run`;
    throw new InputError(`Input since is ${since}, which is after ${end}. Write an earlier day.`);
  }
  const team = inputs.team === null ? null : await findTeam(teams, inputs.team);
  const account = queriedAccount(inputs.account, team);
  return { team, account, service, services: [], since, until, owners: ownersOf(teams) };
}

/** The accounts that are asked for; null for all that the store has. */
export function accountsIn({ team, account }: HistoryScope): ReadonlySet<string> | null {
  if (account !== null) return new Set([account]);
  return team === null ? null : new Set(team.accounts.map(({ id }) => id));
}

/** The settings that decide what a total holds: those of the team, or of the account's. */
export function policyOf({ settings }: Configuration, { team, account, owners }: HistoryScope): TotalPolicy {
  return policyFor(settings, team ?? (account === null ? null : (owners.get(account) ?? null)));
}

/** What was asked for, for scripts. */
export function scopeJson({
  team,
  account,
  service,
  services,
  owners,
}: HistoryScope): Record<string, unknown> {
  const named = account === null ? null : accountNameIn(owners.get(account), account);
  return {
    team: team?.id ?? null,
    teamName: team?.name ?? null,
    account,
    accountName: named,
    service,
    services,
  };
}
