import type { Team, TeamAccount } from '../config/configuration.ts';
import type { KeyChange } from './configuration-change.ts';
import { keyChanges } from './key-changes.ts';

/** What a part of a team comes to under the keys of its file. */
type Keys<T> = (part: T) => Readonly<Record<string, unknown>>;

const COMPARED_ELSEWHERE = (): Readonly<Record<string, unknown>> => ({});

/** Every key of an account has an entry, so that one that is new cannot be forgotten. */
const ACCOUNT_KEYS: { readonly [Key in keyof TeamAccount]: Keys<TeamAccount> } = {
  id: COMPARED_ELSEWHERE,
  name: ({ name }) => ({ name }),
  environment: ({ environment }) => ({ environment }),
};

/** Every key of a team has an entry, so that one that is new cannot be forgotten. */
const TEAM_KEYS: { readonly [Key in keyof Team]: Keys<Team> } = {
  id: COMPARED_ELSEWHERE,
  file: COMPARED_ELSEWHERE,
  name: COMPARED_ELSEWHERE,
  accounts: ({ accounts }) => ({
    accounts: Object.fromEntries(accounts.map((account) => [account.id, keysOf(account, ACCOUNT_KEYS)])),
  }),
  recipients: COMPARED_ELSEWHERE,
  // The default is left out: that a new team is enabled is no news.
  enabled: ({ enabled }) => ({ enabled: enabled ? null : false }),
  anomalyThreshold: ({ anomalyThreshold }) => ({ anomaly_threshold: anomalyThreshold }),
  anomalyMinAmount: ({ anomalyMinAmount }) => ({ anomaly_min_amount: anomalyMinAmount }),
  includeCredits: ({ includeCredits }) => ({ include_credits: includeCredits }),
  includeTax: ({ includeTax }) => ({ include_tax: includeTax }),
  budget: ({ budget }) => ({ budget }),
  acknowledged: ({ acknowledged }) => ({
    acknowledged: grouped(acknowledged, ({ anomaly, until, reason }) => [
      anomaly,
      `until ${until}: ${reason}`,
    ]),
  }),
  plannedChanges: ({ plannedChanges }) => ({
    planned_changes: grouped(plannedChanges, ({ from, service, account, monthlyChange, reason }) => [
      `${from} ${service} ${account}`,
      `${monthlyChange} a month: ${reason}`,
    ]),
  }),
};

/** Entries of a list by what each is about, so that those that stay are no change; several of one are all named. */
function grouped<T>(
  list: readonly T[],
  entry: (item: T) => readonly [string, string],
): Readonly<Record<string, readonly string[]>> {
  const groups = new Map<string, string[]>();
  for (const [key, text] of list.map(entry)) groups.set(key, [...(groups.get(key) ?? []), text]);
  return Object.fromEntries(groups);
}

function keysOf<T>(part: T, keys: Readonly<Record<string, Keys<T>>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.values(keys).flatMap((of) => Object.entries(of(part))));
}

/** The keys of a team's file that differ, but for name, accounts and recipients; of a new team, those that are set. */
export function teamKeyChanges(base: Team | null, head: Team): KeyChange[] {
  return keyChanges(base === null ? {} : keysOf(base, TEAM_KEYS), keysOf(head, TEAM_KEYS)).map((change) =>
    change.key === 'enabled' ? { ...change, from: change.from ?? true, to: change.to ?? true } : change,
  );
}
