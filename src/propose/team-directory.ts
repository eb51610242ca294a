import { nearestWord } from '../config/nearest.ts';
import { shown } from '../config/shown.ts';
import { parseYaml } from '../config/yaml-file.ts';
import { InputError } from '../errors.ts';
import type { Checkout } from './checkout.ts';

export interface KnownTeam {
  readonly id: string;
  /** As the file says; null where it says none that can be read. */
  readonly name: string | null;
}

const MAX_LISTED = 20;

/** What all spellings of one name have in common: a configuration takes them for the same. */
export function simplified(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** The teams of a checkout by id and by name. One whose file cannot be read has its id only. */
export class TeamDirectory {
  readonly #byId = new Map<string, KnownTeam>();
  readonly #byName = new Map<string, readonly KnownTeam[]>();

  constructor({ teams }: Checkout) {
    for (const [id, { path, text }] of teams) {
      const value = text === null ? null : parseYaml(text, path).yaml?.value.team_name;
      const team = { id, name: typeof value === 'string' ? value : null };
      this.#byId.set(id, team);
      if (team.name === null) continue;
      const key = simplified(team.name);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), team]);
    }
  }

  withId(id: string): KnownTeam | null {
    return this.#byId.get(id) ?? null;
  }

  /**
   * The team that a person means, by its id or by its name; null when there is none.
   * @throws InputError when several teams have the name
   */
  find(idOrName: string): KnownTeam | null {
    const byId = this.withId(idOrName);
    if (byId !== null) return byId;
    const found = this.#byName.get(simplified(idOrName)) ?? [];
    if (found.length < 2) return found[0] ?? null;
    const ids = found.map(({ id }) => id).join(', ');
    throw new InputError(
      `Several teams are called "${shown(idOrName)}". Write the id of the one you mean in input team: ${ids}.`,
    );
  }

  /** @throws InputError that names the nearest team, and lists what teams there are */
  async require(idOrName: string): Promise<KnownTeam> {
    const found = this.find(idOrName);
    if (found !== null) return found;
    const teams = [...this.#byId.values()];
    const words = teams.flatMap(({ id, name }) => (name === null ? [id] : [id, name]));
    const nearest = await nearestWord(idOrName, words);
    const meant = nearest === null ? '' : ` Did you mean "${shown(nearest)}"?`;
    const listed = teams.slice(0, MAX_LISTED).map(({ id }) => id);
    const more = teams.length > MAX_LISTED ? ` and ${teams.length - MAX_LISTED} more` : '';
    throw new InputError(
      `There is no team "${shown(idOrName)}".${meant} The teams are: ${listed.join(', ')}${more}.`,
    );
  }
}
