import type { Proposed } from '../action/inputs.ts';
import { teamIdFault, teamIdFrom } from '../config/team-folder.ts';
import { shown } from '../config/shown.ts';
import { InputError } from '../errors.ts';
import { refusedRequest, type ChangeRequest, type Requested } from './change-request.ts';
import { teamPath, type Checkout } from './checkout.ts';
import { TeamDirectory } from './team-directory.ts';
import { changedTeam, newTeamText, type Edited, type TeamChange } from './team-edit.ts';
import { accountProblems, nameProblems, partsOf, recipientProblems, unique } from './team-request.ts';

/** Where the team of a request is, or is to be. */
export interface Target {
  readonly id: string;
  readonly isKnown: boolean;
}

/**
 * The team that a name means: one that there is, by id or name, or a new one with the id that the name gives.
 * @throws InputError when that id cannot be had
 */
export function targetOf(directory: TeamDirectory, name: string, accounts: readonly string[]): Target {
  const found = directory.find(name);
  if (found !== null) return { id: found.id, isKnown: true };
  // A name in another script has no letter that an id may have; the account's digits do as well.
  const id = teamIdFrom(name) ?? `team-${accounts[0] ?? ''}`;
  const fault = teamIdFault(id);
  const other = directory.withId(id);
  if (fault === null && other === null) return { id, isKnown: false };
  const reason =
    fault === null
      ? `The id "${id}" is that of team "${shown(other?.name ?? id)}": to change it, write ${id} in input team.`
      : `${fault} Add the team with propose-team and another id in input team.`;
  throw new InputError(`No id can be made from the name "${shown(name)}". ${reason}`);
}

/** @throws InputError when the inputs name no team, or an id that none can have */
export function requestTeam(team: string | null, proposed: Proposed, checkout: Checkout): Requested {
  const name = proposed.teamName.trim();
  const accounts = unique(partsOf(proposed.accountIds));
  const recipients = unique(partsOf(proposed.emails), (address) => address.toLowerCase());
  if (name === '' && team === null) {
    throw new InputError('This operation needs input team-name, or for a team that there is, input team.');
  }
  const problems = [
    ...(name === '' ? [] : nameProblems('team-name', name)),
    ...accountProblems('aws-account-id', accounts),
    ...recipientProblems('team-email', recipients, 'Put a comma between two addresses.'),
  ];
  if (problems.length > 0) return refusedRequest(problems);
  const directory = new TeamDirectory(checkout);
  const target = team === null ? targetOf(directory, name, accounts) : targetWithId(directory, team);
  const change: TeamChange = {
    name: team === null || name === '' ? null : name,
    accounts: accounts.length === 0 ? null : accounts,
    recipients: recipients.length === 0 ? null : recipients,
  };
  const request: ChangeRequest = {
    branch: `propose/team-${target.id}`,
    title: `${target.isKnown ? 'Change' : 'Add'} team ${target.id}`,
    asked: [
      { label: target.isKnown ? 'Team' : 'New team', value: target.id },
      ...(name === '' ? [] : [{ label: 'Name', value: name }]),
      ...(accounts.length === 0 ? [] : [{ label: 'Accounts', value: accounts.join(', ') }]),
      ...(recipients.length === 0 ? [] : [{ label: 'Recipients', value: recipients.join(', ') }]),
    ],
    paths: [teamPath(checkout, target.id)],
    edit: (found) => editedTeam(found, target.id, name, change),
  };
  return { request, problems: [] };
}

function targetWithId(directory: TeamDirectory, id: string): Target {
  const fault = teamIdFault(id);
  if (fault !== null) throw new InputError(`Input team: ${fault} Write an id such as platform.`);
  return { id, isKnown: directory.withId(id) !== null };
}

/** The team's file with a change made to it; a new file where there is none. */
export function editedTeam(checkout: Checkout, id: string, name: string, change: TeamChange): Edited {
  const file = checkout.teams.get(id);
  if (file !== undefined && (file.text !== null || file.problem !== null)) return changedTeam(file, change);
  const { accounts, recipients } = change;
  if (name === '' || accounts === null || recipients === null) {
    throw new InputError(
      `There is no team "${id}" yet, and a new one needs the inputs team-name, aws-account-id and team-email.`,
    );
  }
  const path = teamPath(checkout, id);
  return { files: [{ path, text: newTeamText(path, { name, accounts, recipients }) }], problems: [] };
}
