import type { CheckedTeam, Claim } from './check-team.ts';
import type { Problem } from './problem.ts';
import { shown } from './shown.ts';

/** What no single team file shows: two teams with one name, two owners of one account. */
export function checkAcrossTeams(teams: readonly CheckedTeam[]): Problem[] {
  return [
    ...taken(
      teams.flatMap(({ name }) => (name === null ? [] : [name])),
      (text) => text.normalize('NFC').trim().toLowerCase(),
      (text, first) => ({
        message: `The name "${shown(text.trim())}" is already that of the team in ${first}.`,
        hint: 'Give the teams different names.',
      }),
    ),
    ...taken(
      teams.flatMap(({ accounts }) => accounts),
      (text) => text,
      (text, first) => ({
        message: `Account ${text} is already owned by the team in ${first}.`,
        hint: 'Delete it from one of the two files: an account has one owner.',
      }),
    ),
  ];
}

/** A problem for each claim that an earlier file makes already. Within a file, doubles are found elsewhere. */
function taken(
  claims: readonly Claim[],
  sameAs: (text: string) => string,
  describe: (text: string, first: string) => Pick<Problem, 'message' | 'hint'>,
): Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(sameAs(claim.text));
    if (earlier === undefined) {
      first.set(sameAs(claim.text), claim);
      return [];
    }
    const { key, place } = claim;
    if (earlier.place.file === place.file) return [];
    const words = describe(claim.text, `${earlier.place.file}, line ${earlier.place.line}`);
    return [{ severity: 'error', ...place, key, ...words }];
  });
}
