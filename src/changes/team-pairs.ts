import type { Configuration, Team } from '../config/configuration.ts';
import type { TeamRef } from './configuration-change.ts';

/** One team before and after. */
interface TeamPair {
  readonly base: Team;
  readonly head: Team;
}

/** Which team of the head each team of the base became. */
export interface TeamPairs {
  /** In order of the ids in the head. */
  readonly both: readonly TeamPair[];
  readonly added: readonly Team[];
  readonly removed: readonly Team[];
  /** What a team of the base is called after the change. */
  readonly refOfBase: ReadonlyMap<string, TeamRef>;
}

export function refOf({ id, name }: Team): TeamRef {
  return { id, name };
}

/** An account has one owner, so that no two teams of one configuration have the same. */
function accountsKey({ accounts }: Team): string {
  return accounts
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/** Two names that a configuration takes for the same. */
function nameKey({ name }: Team): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** What may tell that two teams are one, the surest first. A file that was renamed leaves accounts or name. */
const SAME_TEAM: readonly ((team: Team) => string)[] = [({ id }) => id, accountsKey, nameKey];

/** Pairs teams by id, and those that are left by accounts or name: their file was renamed. */
export function pairTeams(base: Configuration, head: Configuration): TeamPairs {
  let [removed, added] = [base.teams, head.teams];
  const pairs: TeamPair[] = [];
  for (const keyOf of SAME_TEAM) {
    const before = new Map(removed.map((team) => [keyOf(team), team]));
    const found = added.flatMap((team): TeamPair[] => {
      const known = before.get(keyOf(team));
      return known === undefined ? [] : [{ base: known, head: team }];
    });
    const [gone, come] = [new Set(found.map((pair) => pair.base)), new Set(found.map((pair) => pair.head))];
    removed = removed.filter((team) => !gone.has(team));
    added = added.filter((team) => !come.has(team));
    pairs.push(...found);
  }
  const refOfBase = new Map(removed.map((team) => [team.id, refOf(team)]));
  for (const pair of pairs) refOfBase.set(pair.base.id, refOf(pair.head));
  const both = pairs.sort((a, b) => (a.head.id < b.head.id ? -1 : 1));
  return { both, added, removed, refOfBase };
}
