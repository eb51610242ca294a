import type { AccountAnalysis } from '../analyze/account.ts';
import type { OrganisationAnalysis } from '../analyze/team.ts';
import type { Team } from '../config/configuration.ts';
import { InputError } from '../errors.ts';

/** @throws InputError that lists all teams when there is none of that id */
export function requireTeam(teams: readonly Team[], id: string | null): Team {
  const ids = teams.map((team) => team.id).join(', ');
  if (id === null) throw new InputError(`This operation needs input team. Write one of: ${ids}.`);
  const found = teams.find((team) => team.id === id);
  if (found !== undefined) return found;
  throw new InputError(`There is no team "${id}". Write one of: ${ids}.`);
}

/** The analyses of a team's accounts. */
export function accountsOfTeam({ accounts }: OrganisationAnalysis, team: Team): AccountAnalysis[] {
  const own = new Set(team.accounts.map(({ id }) => id));
  return accounts.filter(({ account }) => own.has(account));
}
