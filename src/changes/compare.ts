import type { Configuration, Team } from '../config/configuration.ts';
import type { ConfigurationChange, TeamRef, WholeTeam } from './configuration-change.ts';
import { keyChanges } from './key-changes.ts';
import { mailChanges } from './mail-changes.ts';
import { teamKeyChanges } from './team-keys.ts';
import { pairTeams, refOf, type TeamPairs } from './team-pairs.ts';

/** What a run will do differently with the settings and teams of `head` than with those of `base`. */
export function compareConfigurations(base: Configuration, head: Configuration): ConfigurationChange {
  const pairs = pairTeams(base, head);
  const ofAdded = pairs.added.map((team) => ({ base: null, head: team }));
  return {
    teams: {
      added: pairs.added.map(wholeTeam),
      removed: pairs.removed.map(wholeTeam),
      renamed: pairs.both
        .filter((pair) => pair.base.name !== pair.head.name)
        .map((pair) => ({ team: refOf(pair.head), from: pair.base.name })),
      refiled: pairs.both
        .filter((pair) => pair.base.id !== pair.head.id)
        .map((pair) => ({ team: refOf(pair.head), from: pair.base.id })),
    },
    accounts: accountChanges(base, head, pairs),
    recipients: recipientChanges(pairs),
    teamKeys: [...pairs.both, ...ofAdded].flatMap((pair) =>
      teamKeyChanges(pair.base, pair.head).map((change) => ({ team: refOf(pair.head), ...change })),
    ),
    settings: keyChanges(base.settings, head.settings),
    mail: mailChanges(base, head, pairs.refOfBase),
  };
}

function wholeTeam(team: Team): WholeTeam {
  return { ...refOf(team), accounts: team.accounts.map(({ id }) => id).sort(), recipients: team.recipients };
}

function ownersIn(teams: readonly Team[], refFor: (team: Team) => TeamRef): Map<string, TeamRef> {
  return new Map(teams.flatMap((team) => team.accounts.map(({ id }) => [id, refFor(team)] as const)));
}

function accountChanges(
  base: Configuration,
  head: Configuration,
  { refOfBase }: TeamPairs,
): ConfigurationChange['accounts'] {
  const before = ownersIn(base.teams, (team) => refOfBase.get(team.id) ?? refOf(team));
  const after = ownersIn(head.teams, refOf);
  return {
    added: [...after].filter(([id]) => !before.has(id)).map(([account, team]) => ({ account, team })),
    removed: [...before].filter(([id]) => !after.has(id)).map(([account, team]) => ({ account, team })),
    moved: [...after].flatMap(([account, to]) => {
      const from = before.get(account);
      return from === undefined || from.id === to.id ? [] : [{ account, from, to }];
    }),
  };
}

function recipientChanges({ both }: TeamPairs): ConfigurationChange['recipients'] {
  return both
    .map(({ base, head }) => ({
      team: refOf(head),
      added: missingIn(base.recipients, head.recipients),
      removed: missingIn(head.recipients, base.recipients),
    }))
    .filter(({ added, removed }) => added.length + removed.length > 0);
}

/** Mail servers may tell capitals apart before the @; none that is in use does. */
function missingIn(list: readonly string[], wanted: readonly string[]): string[] {
  const known = new Set(list.map((address) => address.toLowerCase()));
  return wanted.filter((address) => !known.has(address.toLowerCase()));
}
