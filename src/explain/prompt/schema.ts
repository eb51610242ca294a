import { bySection, SECTIONS, type BySection } from '../model.ts';

/** The most facts that one sentence may cite. */
const MAX_CITED = 6;

const SENTENCE = {
  type: 'object',
  properties: {
    text: { type: 'string', description: 'One sentence. Every figure is a placeholder.' },
    evidence: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      maxItems: MAX_CITED,
      description: 'Ids of the facts that the sentence rests on.',
    },
    certainty: { type: 'string', enum: ['observed', 'likely'] },
  },
  required: ['text', 'evidence', 'certainty'],
  propertyOrdering: ['text', 'evidence', 'certainty'],
  additionalProperties: false,
} as const;

/**
 * The JSON Schema of an answer: seven lists of sentences. Kept within what Gemini takes: no list of ids, short lists,
 * little depth; the rest is checked by code.
 */
export function answerSchema(most: BySection<number>): Readonly<Record<string, unknown>> {
  return {
    type: 'object',
    properties: bySection((section) => ({ type: 'array', items: SENTENCE, maxItems: most[section] })),
    required: SECTIONS,
    propertyOrdering: SECTIONS,
    additionalProperties: false,
  };
}
