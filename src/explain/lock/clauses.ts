import type { Fact } from '../facts/fact.ts';
import type { Item, Reading } from './reading.ts';
import { servicesNamed } from './services.ts';
import { namingOf } from './standing-names.ts';

const ENDS = /([,;:()—–.!?]|\b(?:and|but|while|whereas|although|though|yet|offset|outweighed|against)\b)/i;

/** A part of a sentence that says one thing. */
export interface Clause {
  /** What parts it from the clause before: `(`, `,`, `while`; empty for the first. */
  readonly opener: string;
  readonly words: readonly string[];
  readonly items: readonly Item[];
}

/** @param idioms are blanked first; they hold no placeholder and no name */
export function clausesOf({ plain, items }: Reading, idioms: readonly RegExp[]): Clause[] {
  const pieces = idioms.reduce((text, idiom) => text.replaceAll(idiom, ' '), plain).split(ENDS);
  const clauses: Clause[] = [];
  let at = 0;
  for (let i = 0; i < pieces.length; i += 2) {
    const text = pieces[i] ?? '';
    const count = text.match(/[\uE000\uE001]/g)?.length ?? 0;
    const words = text.match(/[A-Za-z]+/g) ?? [];
    clauses.push({ opener: pieces[i - 1] ?? '', words, items: items.slice(at, at + count) });
    at += count;
  }
  return clauses;
}

/** The fact that a placeholder prints, or the cited facts that have a name. */
export function factsOf(item: Item, cited: readonly Fact[]): readonly Fact[] {
  if (item.kind === 'placeholder') return item.fact === null ? [] : [item.fact];
  const own = cited.filter((fact) => namingOf(fact).standing.includes(item.name));
  if (own.length > 0) return own;
  const services = servicesNamed(item.name).map(({ service }) => service);
  return cited.filter((fact) => services.some((service) => namingOf(fact).services.has(service)));
}
