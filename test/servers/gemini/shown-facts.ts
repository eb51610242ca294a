import { isRecord, parsedJson } from '../../../src/json.ts';
import { bySection, type BySection, type ModelAnswer } from '../../../src/explain/model.ts';
import type { GeminiPrompt } from './contract.ts';

/** A fact as the prompt shows it. */
export interface ShownFact {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly direction: 'up' | 'down' | null;
  readonly isCause: boolean;
  readonly parts: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function shownFact(value: unknown): ShownFact[] {
  if (!isRecord(value)) return [];
  const { id, kind, about, direction, cause, parts, names } = value;
  if (typeof id !== 'string' || typeof kind !== 'string' || !isRecord(parts)) return [];
  return [
    {
      id,
      kind,
      about: typeof about === 'string' ? about : '',
      direction: direction === 'up' || direction === 'down' ? direction : null,
      isCause: cause === true,
      parts: Object.fromEntries(
        Object.entries(parts).filter((part): part is [string, string] => typeof part[1] === 'string'),
      ),
      names: texts(names),
    },
  ];
}

function blockIn(prompt: string, word: string): unknown {
  const begin = new RegExp(`^BEGIN ${word} ([0-9a-f]+)$`, 'm').exec(prompt);
  if (begin === null) return null;
  const rest = prompt.slice(begin.index + begin[0].length);
  const end = rest.indexOf(`\nEND ${word} ${begin[1] ?? ''}`);
  return end === -1 ? null : parsedJson(rest.slice(0, end));
}

/** The facts that a prompt holds, between its two marked lines; none where there are no such lines. */
export function factsIn({ prompt }: Pick<GeminiPrompt, 'prompt'>): ShownFact[] {
  const facts = blockIn(prompt, 'EVIDENCE');
  return Array.isArray(facts) ? facts.flatMap(shownFact) : [];
}

/** The sections of the sentences that a prompt wants to have mended; null when it asks for a first answer. */
export function sectionsToMend({ prompt }: Pick<GeminiPrompt, 'prompt'>): readonly string[] | null {
  const refused = blockIn(prompt, 'REFUSED');
  if (!Array.isArray(refused)) return null;
  return refused.filter(isRecord).map(({ section }) => (typeof section === 'string' ? section : ''));
}

/** The most sentences of each section that a form of answers has room for. */
export function limits(schema: unknown): BySection<number> {
  const properties = isRecord(schema) && isRecord(schema.properties) ? schema.properties : {};
  return bySection((section) => {
    const list: unknown = properties[section];
    return isRecord(list) && typeof list.maxItems === 'number' ? list.maxItems : 0;
  });
}

/** As much of an answer as was asked for. */
export function within(answer: ModelAnswer, prompt: GeminiPrompt): ModelAnswer {
  const most = limits(prompt.schema);
  const wanted = sectionsToMend(prompt);
  return bySection((section) =>
    wanted === null || wanted.includes(section) ? answer[section].slice(0, most[section]) : [],
  );
}
