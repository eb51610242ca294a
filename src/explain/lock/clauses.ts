import type { Fact } from '../facts/fact.ts';
import type { Item, NameItem, Reading } from './reading.ts';
import { servicesNamed } from './services.ts';
import { namingOf } from './standing-names.ts';

const ENDS =
  /([,;:()—–.!?]|\b(?:and|but|while|whereas|although|though|yet|because|due to|driven by|thanks to|owing to|offset|outweighed|against)\b)/i;

/** A part of a sentence that says one thing. */
export interface Clause {
  /** What parts it from the clause before: `(`, `,`, `while`; empty for the first. */
  readonly opener: string;
  /** A placeholder in it is one character, and a name too. */
  readonly text: string;
  readonly words: readonly string[];
  readonly items: readonly Item[];
}

/**
 * @param idioms are blanked first; they hold no placeholder and no name
 * @param ends what parts the clauses, in one group
 */
export function clausesOf({ plain, items }: Reading, idioms: readonly RegExp[], ends = ENDS): Clause[] {
  const pieces = idioms.reduce((text, idiom) => text.replaceAll(idiom, ' '), plain).split(ends);
  const clauses: Clause[] = [];
  let at = 0;
  for (let i = 0; i < pieces.length; i += 2) {
    const text = pieces[i] ?? '';
    const count = countItems(text);
    const words = text.match(/[A-Za-z]+/g) ?? [];
    clauses.push({ opener: pieces[i - 1] ?? '', text, words, items: items.slice(at, at + count) });
    at += count;
  }
  return clauses;
}

/** How many placeholders and names stand in a text. */
export function countItems(text: string): number {
  return text.match(/[\uE000\uE001]/g)?.length ?? 0;
}

const SERVICES = new WeakMap<NameItem, readonly string[]>();

function servicesOf(item: NameItem): readonly string[] {
  const known = SERVICES.get(item) ?? servicesNamed(item.name).map(({ service }) => service);
  SERVICES.set(item, known);
  return known;
}

/** The fact that a placeholder prints, or the cited facts that have a name. */
export function factsOf(item: Item, cited: readonly Fact[]): readonly Fact[] {
  if (item.kind === 'placeholder') return item.fact === null ? [] : [item.fact];
  const own = cited.filter((fact) => namingOf(fact).standing.includes(item.name));
  if (own.length > 0) return own;
  const services = servicesOf(item);
  if (services.length === 0) return [];
  return cited.filter((fact) => services.some((service) => namingOf(fact).services.has(service)));
}

/** True for a fact that has a name. Accounts, of which many are given, are not looked at for services. */
export function bears(name: NameItem, fact: Fact): boolean {
  if (fact.names.includes(name.name)) return true;
  return fact.kind !== 'account' && factsOf(name, [fact]).length > 0;
}

/** True for what moved, or could be saved. */
export function isMoving({ direction, kind }: Fact): boolean {
  return direction !== null || kind === 'saving';
}

/** True for the fact of a whole service or account, not of a part of it. */
export function isOfOne({ kind }: Fact): boolean {
  return kind === 'service' || kind === 'account';
}

/** What names beside each other tell of: the facts that have all of them, or else those of each; of a whole before its parts. */
export function factsNamed(names: readonly NameItem[], cited: readonly Fact[]): readonly Fact[] {
  const own = names.map((name) => factsOf(name, cited));
  const together = cited.filter((fact) => own.every((facts) => facts.includes(fact)));
  const told = names.length > 0 && together.length > 0 ? [together] : own;
  return told.flatMap((facts) => {
    const wholes = facts.filter((fact) => isOfOne(fact) && isMoving(fact));
    return wholes.length > 0 ? wholes : facts;
  });
}

/** What the placeholders and names of a clause tell of: a name that is a figure's is told of by that figure alone. */
export function factsTold(items: readonly Item[], cited: readonly Fact[]): readonly Fact[] {
  const figures = items.flatMap((item) => (item.kind === 'placeholder' && item.fact ? [item.fact] : []));
  const names = items
    .filter((item) => item.kind === 'name')
    .filter((name) => factsOf(name, figures).length === 0);
  return [...new Set([...figures, ...factsNamed(names, cited)])];
}
