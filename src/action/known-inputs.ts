import { nearestWord } from '../config/nearest.ts';
import { shown } from '../config/shown.ts';
import { InputError } from '../errors.ts';
import type { Environment, InputReader } from './inputs.ts';

const PREFIX = 'INPUT_';

function variableOf(name: string): string {
  return `${PREFIX}${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Reads inputs the way the runner passes them, and knows which of them were read. */
export class KnownInputs {
  readonly #environment: Environment;
  readonly #names = new Map<string, string>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  readonly read: InputReader = (name) => {
    this.#names.set(variableOf(name), name);
    return (this.#environment[variableOf(name)] ?? '').trim();
  };

  /**
   * A misspelt input would be passed over, and the run do something else than was asked for.
   * @throws InputError naming an input that was given and never read, and the one that was probably meant
   */
  async requireAllKnown(): Promise<void> {
    const unknown = Object.keys(this.#environment).find(
      (variable) => variable.startsWith(PREFIX) && !this.#names.has(variable),
    );
    if (unknown === undefined) return;
    const nearest = await nearestWord(unknown.slice(PREFIX.length), [...this.#names.values()]);
    const meant = nearest === null ? 'action.yml lists all inputs.' : `Did you mean ${variableOf(nearest)}?`;
    throw new InputError(`${shown(unknown)} is not an input of this action. ${meant}`);
  }
}
