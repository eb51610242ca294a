import type { Fact } from '../../../src/explain/facts/fact.ts';
import type { ModelSentence } from '../../../src/explain/model.ts';

/** A right sentence with one thing of it exchanged. */
export interface Swap {
  readonly kind: 'id' | 'part' | 'name';
  readonly sentence: ModelSentence;
  /** What was exchanged for what, for a message. */
  readonly told: string;
}

const PLACEHOLDER = /\{\{(E\d+)(?:\.(\w+))?\}\}/g;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly fact: Fact;
  readonly part: string;
}

function placesIn(text: string, facts: ReadonlyMap<string, Fact>): Place[] {
  return Array.from(text.matchAll(PLACEHOLDER)).flatMap(({ 0: source, 1: id = '', 2: part, index }) => {
    const fact = facts.get(id);
    if (fact === undefined) return [];
    return [
      { start: index, end: index + source.length, fact, part: part ?? Object.keys(fact.parts)[0] ?? '' },
    ];
  });
}

function withText(
  { evidence, certainty }: ModelSentence,
  text: string,
  more: readonly string[],
): ModelSentence {
  return { text, evidence: [...new Set([...evidence, ...more])], certainty };
}

function exchanged(text: string, { start, end }: Pick<Place, 'start' | 'end'>, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Finds a name as a whole word. */
function wordOf(name: string): RegExp {
  return new RegExp(
    `(?<![\\w.:-])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\w:-])`,
    'g',
  );
}

function namesSaid(text: string, facts: readonly Fact[]): string[] {
  const names = new Set(facts.flatMap((fact) => fact.names));
  return [...names].filter((name) => wordOf(name).test(text));
}

/** The other fact says the same of the same, so that its figure is as right. */
function saysTheSame(text: string, { fact, part }: Place, other: Fact, cited: readonly Fact[]): boolean {
  if (other.parts[part] === fact.parts[part] && other.kind !== 'count') return true;
  const said = namesSaid(text, cited);
  return said.length > 0 && other.about === fact.about && said.every((name) => other.names.includes(name));
}

/** Sentences in which a figure of one fact is put in place of another's of the same kind. */
export function idSwaps(sentence: ModelSentence, facts: ReadonlyMap<string, Fact>): Swap[] {
  const { text, evidence } = sentence;
  const cited = evidence.flatMap((id) => facts.get(id) ?? []);
  return placesIn(text, facts).flatMap((place) =>
    [...facts.values()]
      .filter(
        ({ id, kind, parts }) => id !== place.fact.id && kind === place.fact.kind && place.part in parts,
      )
      .filter((other) => !saysTheSame(text, place, other, cited))
      .map((other): Swap => {
        const by = `{{${other.id}.${place.part}}}`;
        return {
          kind: 'id',
          sentence: withText(sentence, exchanged(text, place, by), [other.id]),
          told: `${place.fact.id} for ${other.id} (${other.names[0] ?? other.about})`,
        };
      }),
  );
}

/** Parts that tell the same in other words: "rose by $9" and "rose by 9 %". */
const ALIKE: readonly (readonly string[])[] = [
  ['amount', 'percent'],
  ['previousDays', 'previousMonth'],
  ['days', 'month'],
];

/** Sentences in which one part of a fact is put in place of another. */
export function partSwaps(sentence: ModelSentence, facts: ReadonlyMap<string, Fact>): Swap[] {
  const { text } = sentence;
  return placesIn(text, facts).flatMap((place) =>
    Object.entries(place.fact.parts)
      .filter(([part, printed]) => part !== place.part && printed !== place.fact.parts[place.part])
      .filter(([part]) => !ALIKE.some((alike) => alike.includes(part) && alike.includes(place.part)))
      .map(([part]): Swap => {
        const by = `{{${place.fact.id}.${part}}}`;
        return {
          kind: 'part',
          sentence: withText(sentence, exchanged(text, place, by), []),
          told: `${place.part} for ${part}`,
        };
      }),
  );
}

/** Sentences in which a name that figures are told of is another's. */
export function nameSwaps(sentence: ModelSentence, facts: ReadonlyMap<string, Fact>): Swap[] {
  const { text, evidence } = sentence;
  const cited = evidence.flatMap((id) => facts.get(id) ?? []);
  const places = placesIn(text, facts);
  return namesSaid(text, cited).flatMap((name) => {
    // Behind the last figure, a clause of its own may speak of anything.
    const own = places
      .filter(({ start }) => !/[,;:.] [A-Za-z]/.test(text.slice(start, Math.max(start, text.indexOf(name)))))
      .map(({ fact }) => fact)
      .filter((fact) => fact.names.includes(name) && fact.kind !== 'count');
    if (own.length === 0) return [];
    return [...facts.values()].flatMap((other) => {
      const [by] = other.names;
      if (
        by === undefined ||
        own.some((fact) => fact.names.includes(by)) ||
        by.includes(name) ||
        name.includes(by)
      ) {
        return [];
      }
      const pattern = wordOf(name);
      return [
        {
          kind: 'name' as const,
          sentence: withText(
            sentence,
            text.replaceAll(pattern, () => by),
            [other.id],
          ),
          told: `${name} for ${by}`,
        },
      ];
    });
  });
}
