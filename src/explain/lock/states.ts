import type { Fact } from '../facts/fact.ts';
import { bears, countItems, factsOf, isOfOne } from './clauses.ts';
import { NAME, quoted, type NameItem, type Reading } from './reading.ts';
import { STATES, type State } from './state-words.ts';
import { statementsOf, type Statement } from './statements.ts';
import type { LockFailure } from '../model.ts';

/** `new service Lambda`, `level of EC2 in payments-prod`: what a word stands right before is what it tells of. */
const OWN_NAME = new RegExp(
  `^(?: (?:higher|lower|cost|costs|levels?|services?|accounts?|of|in|for|at|the|its|usage))* ${NAME}(?: (?:in|of)(?: the account)? ${NAME})?`,
  'i',
);

/** The names of which a statement says the word: those right behind it, or all. */
function namesOf({ text, items, names }: Statement, end: number): readonly NameItem[] {
  const own = OWN_NAME.exec(text.slice(end));
  if (own === null) return names;
  const first = countItems(text.slice(0, end));
  return items.slice(first, first + countItems(own[0])).filter((item) => item.kind === 'name');
}

function bearing(names: readonly NameItem[], facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => names.every((name) => bears(name, fact)));
}

function isSaid(
  state: State,
  names: readonly NameItem[],
  figures: readonly Fact[],
  reading: Reading,
): boolean {
  const { cited, facts } = reading;
  if (names.length === 0) return (figures.length > 0 ? figures : cited).some(state.isSaidBy);
  const given = (isSuch: (fact: Fact) => boolean): readonly Fact[] =>
    bearing(names, [...facts.values()].filter(isSuch));
  if (state.isOfTheWhole) {
    const wholes = given(isOfOne);
    if (wholes.length > 0 && !wholes.some(state.isSaidBy)) return false;
  }
  if (state.opposite !== undefined && given(state.opposite).length > 0) {
    // One of several: the sentence must give a figure of the one that is meant.
    if (!bearing(names, figures).some(state.isSaidBy)) return false;
  }
  const together = bearing(names, cited);
  if (together.length > 0) return together.some(state.isSaidBy);
  return names.every((name) => factsOf(name, cited).some(state.isSaidBy));
}

/** Most sentences say none of it. */
const ANY = new RegExp(STATES.map(({ words }) => words.source).join('|'), 'i');

/** What a statement says of a state that no fact of it says. */
function unsaid(statement: Statement, reading: Reading): { written: string; state: State } | null {
  const figures = statement.figures.flatMap(({ fact }) => fact ?? []);
  for (const state of STATES) {
    for (const match of statement.text.matchAll(state.words)) {
      const names = namesOf(statement, match.index + match[0].length);
      if (!isSaid(state, names, figures, reading)) return { written: match[0], state };
    }
  }
  return null;
}

/** What is new, has stopped, still lasts or has ended, and what is a level, a spike or above a threshold, facts say. */
export function stateFailure(reading: Reading): LockFailure | null {
  if (!ANY.test(reading.plain)) return null;
  for (const statement of statementsOf(reading)) {
    const wrong = unsaid(statement, reading);
    if (wrong === null) continue;
    const message = `You wrote ${quoted([wrong.written])}, which no fact cited for it says: cite ${wrong.state.needs} with the same names, or say only by how much cost moved.`;
    return { code: 'state', message };
  }
  return null;
}
