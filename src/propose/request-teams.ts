import type { Proposed } from '../action/inputs.ts';
import type { Problem } from '../config/problem.ts';
import { shown } from '../config/shown.ts';
import { InputError } from '../errors.ts';
import { refusedRequest, type Requested } from './change-request.ts';
import { teamPath, type Checkout } from './checkout.ts';
import { editedTeam, targetOf } from './request-team.ts';
import { TeamDirectory } from './team-directory.ts';
import type { ListedTeam } from './team-list.ts';
import { requestProblem } from './team-request.ts';
import { teamsFromCsv } from './teams-csv.ts';
import { teamsFromJson } from './teams-json.ts';

interface ListedTarget {
  readonly id: string;
  readonly team: ListedTeam;
}

/** @throws InputError when there is no list, or a name stands for several teams */
export async function requestTeams({ teams: text }: Proposed, checkout: Checkout): Promise<Requested> {
  const list = text.trim();
  if (list === '')
    throw new InputError('This operation needs input teams-json, with the teams as JSON or CSV.');
  const { teams, problems } = await (/^[[{]/.test(list) ? teamsFromJson(list) : teamsFromCsv(list));
  if (problems.length > 0) return refusedRequest(problems);
  const resolved = targetsOf(teams, new TeamDirectory(checkout));
  if (resolved.problems.length > 0) return refusedRequest(resolved.problems);
  const { targets } = resolved;
  const request = {
    branch: 'propose/teams',
    title: targets.length === 1 ? 'Change 1 team from a list' : `Change ${targets.length} teams from a list`,
    asked: [{ label: 'Teams in a list, all others stay as they are', value: String(targets.length) }],
    paths: targets.map(({ id }) => teamPath(checkout, id)),
    edit: (found: Checkout) => {
      const edits = targets.map(({ id, team: { name, accounts, recipients } }) =>
        editedTeam(found, id, name, { name: null, accounts, recipients }),
      );
      return {
        files: edits.flatMap(({ files }) => files),
        problems: edits.flatMap((edit) => edit.problems),
      };
    },
  };
  return { request, problems: [] };
}

/** The file of each team; two teams whose names give one id cannot both have it. */
function targetsOf(
  teams: readonly ListedTeam[],
  directory: TeamDirectory,
): { readonly targets: readonly ListedTarget[]; readonly problems: readonly Problem[] } {
  const targets = new Map<string, ListedTarget>();
  const problems: Problem[] = [];
  for (const team of teams) {
    const place = `${team.place}, team_name`;
    try {
      const { id } = targetOf(directory, team.name, team.accounts);
      const other = targets.get(id);
      if (other === undefined) targets.set(id, { id, team });
      else {
        const message = `"${shown(team.name)}" and "${shown(other.team.name)}" in ${other.team.place} would both have the id ${id}.`;
        problems.push(requestProblem(place, message, 'Give them names that differ in letters or digits.'));
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(requestProblem(place, error.message, null));
    }
  }
  return { targets: [...targets.values()], problems };
}
