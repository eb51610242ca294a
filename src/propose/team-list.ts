import type { Problem } from '../config/problem.ts';
import { nearestWord } from '../config/nearest.ts';
import { shown } from '../config/shown.ts';
import { simplified } from './team-directory.ts';
import type { NewTeam } from './team-edit.ts';
import { accountProblems, nameProblems, recipientProblems, requestProblem, unique } from './team-request.ts';

/** The keys of an entry; the list of accounts is ours, the other three are those of the replaced system. */
export const ENTRY_KEYS = ['team_name', 'aws_account_id', 'aws_account_ids', 'team_email'] as const;

/** One entry of a list of teams, in whatever form it came. */
export interface TeamEntry {
  /** For people: `entry 3` or `line 4`. */
  readonly place: string;
  readonly name: string;
  readonly accounts: readonly string[];
  readonly recipients: readonly string[];
}

export interface ListedTeam extends NewTeam {
  /** Where the list names it first. */
  readonly place: string;
}

/** Teams as a list asks for them, or everything that is wrong with it. */
export interface TeamList {
  readonly teams: readonly ListedTeam[];
  readonly problems: readonly Problem[];
}

/** What to do about a key or column that there is not. */
export async function unknownKeyProblem(place: string, key: string, what: string): Promise<Problem> {
  const nearest = await nearestWord(key, ENTRY_KEYS);
  const hint =
    nearest === null ? `The ${what}s are: ${ENTRY_KEYS.join(', ')}.` : `Did you mean "${nearest}"?`;
  return requestProblem(`${place}, ${shown(key)}`, `There is no such ${what}.`, hint);
}

/** What is wrong with the values of an entry whose keys are all there. */
export function entryProblems(entry: TeamEntry, separator: string): Problem[] {
  const { place, name, accounts, recipients } = entry;
  return [
    ...nameProblems(`${place}, team_name`, name),
    ...accountProblems(`${place}, aws_account_id`, accounts),
    ...recipientProblems(`${place}, team_email`, recipients, separator),
  ];
}

/** Brings the entries of one team together: the replaced system had an entry for each account. */
export function teamsOfEntries(entries: readonly TeamEntry[]): TeamList {
  const teams = new Map<string, ListedTeam>();
  const owners = new Map<string, { readonly team: string; readonly entry: TeamEntry }>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const key = simplified(entry.name);
    const team = teams.get(key) ?? {
      place: entry.place,
      name: entry.name.trim(),
      accounts: [],
      recipients: [],
    };
    for (const account of entry.accounts) {
      const owner = owners.get(account);
      if (owner === undefined) owners.set(account, { team: key, entry });
      else if (owner.team !== key) problems.push(ownedProblem(account, owner.entry, entry));
    }
    teams.set(key, {
      ...team,
      accounts: unique([...team.accounts, ...entry.accounts]),
      recipients: unique([...team.recipients, ...entry.recipients], (text) => text.toLowerCase()),
    });
  }
  if (entries.length === 0) {
    problems.push(requestProblem('teams-json', 'The list names no team.', 'Write at least one.'));
  }
  return { teams: [...teams.values()], problems };
}

function ownedProblem(account: string, owner: TeamEntry, { place }: TeamEntry): Problem {
  return requestProblem(
    `${place}, aws_account_id`,
    `Account ${account} is already that of team "${shown(owner.name)}" in ${owner.place}.`,
    'Delete it from one of the two: an account has one owner.',
  );
}
