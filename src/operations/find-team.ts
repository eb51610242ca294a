import type { Team } from '../config/configuration.ts';
import { nearestWord } from '../config/nearest.ts';
import { shown } from '../config/shown.ts';
import { InputError } from '../errors.ts';

/** A message that names more would be read by nobody. */
const MAX_NAMED = 20;

/** Capitals and blanks are not what tells teams apart. */
function simplified(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Text as it stood in the address of a request: `DevOps%20Team`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function listed(teams: readonly Team[]): string {
  const named = teams.slice(0, MAX_NAMED).map(({ id }) => id);
  const rest = teams.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more, which operation list-teams shows` : ''}`;
}

/**
 * The team of that id or name.
 * @throws InputError that names the nearest team, and lists them, when there is none
 */
export async function findTeam(teams: readonly Team[], wanted: string): Promise<Team> {
  const simple = simplified(wanted);
  const fromAddress = simplified(decoded(wanted));
  const found =
    teams.find(({ id }) => id === simple) ??
    teams.find(({ name }) => simplified(name) === simple) ??
    teams.find(({ id, name }) => id === fromAddress || simplified(name) === fromAddress);
  if (found !== undefined) return found;
  const nearest = await nearestWord(wanted, [...teams.map(({ name }) => name), ...teams.map(({ id }) => id)]);
  const suggestion = nearest === null ? '' : ` Did you mean "${nearest}"?`;
  throw new InputError(
    `There is no team "${shown(wanted)}".${suggestion} Write a team's name, or one of these ids: ${listed(teams)}.`,
  );
}
