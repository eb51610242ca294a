import { isAccountId } from '../config/account-id.ts';
import type { Team } from '../config/configuration.ts';
import { shown } from '../config/shown.ts';
import { InputError } from '../errors.ts';

/**
 * The account that a query is limited to; null for none.
 * @param team what else it is limited to
 * @throws InputError when it is no account id, or not one of the team's
 */
export function queriedAccount(account: string | null, team: Team | null): string | null {
  if (account === null) return null;
  if (!isAccountId(account)) throw new InputError(`Input account is "${shown(account)}". ${hint(account)}`);
  if (team === null || team.accounts.some(({ id }) => id === account)) return account;
  throw new InputError(
    `Account ${account} is not one of team ${team.id}'s: ${team.accounts.map(({ id }) => id).join(', ')}. Leave out one of the inputs account and team.`,
  );
}

function hint(account: string): string {
  const digits = account.replace(/[\s-]/g, '');
  if (isAccountId(digits)) return `Write its 12 digits alone: ${digits}.`;
  return 'Write the 12 digits of an AWS account, leading zeros included, such as 012345678901.';
}

/** The team that owns each account today. */
export function ownersOf(teams: readonly Team[]): ReadonlyMap<string, Team> {
  return new Map(teams.flatMap((team) => team.accounts.map(({ id }) => [id, team] as const)));
}

/** What its team calls an account; null where it has no name. */
export function accountNameIn(team: Team | undefined, account: string): string | null {
  return team?.accounts.find(({ id }) => id === account)?.name ?? null;
}

/** An account as tables show it. */
export function accountText(team: Team | undefined, account: string): string {
  const name = accountNameIn(team, account);
  return name === null ? account : `${name} (${account})`;
}
