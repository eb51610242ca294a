import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { bySection, type ModelAnswer } from '../../../src/explain/model.ts';
import { organisationPrompt, teamPrompt } from '../../../src/explain/prompt/prompt.ts';

const MARKER = '3f9a0c417be25d86f0a1b2c3d4e5f607';
const NO_ANSWER: ModelAnswer = bySection(() => []);

describe('the form of an answer', () => {
  const { schema } = teamPrompt([], MARKER);
  const validate = new Ajv({ strict: true, keywords: ['propertyOrdering'] }).compile(schema);
  const sentence = { text: 'EC2 rose by {{E1.amount}}.', evidence: ['E1'], certainty: 'observed' };

  it('takes sentences with their evidence and certainty, by section', () => {
    expect(validate({ ...NO_ANSWER, headline: [sentence] })).toBe(true);
    expect(validate({ ...NO_ANSWER, headline: [{ ...sentence, evidence: [] }] })).toBe(false);
    expect(validate({ ...NO_ANSWER, headline: [{ ...sentence, certainty: 'sure' }] })).toBe(false);
    expect(validate({ ...NO_ANSWER, headline: Array(3).fill(sentence) })).toBe(false);
    expect(validate({ headline: [sentence] })).toBe(false);
  });

  it('is small enough for the service: short lists, little depth, no list of ids, no keyword that it refuses', () => {
    const supported = [
      'type',
      'description',
      'enum',
      'items',
      'minItems',
      'maxItems',
      'properties',
      'required',
      'additionalProperties',
      'propertyOrdering',
    ];
    const visit = (part: unknown, objects: number): void => {
      if (typeof part !== 'object' || part === null) return;
      const node = part as Record<string, unknown>;
      expect(Object.keys(node).filter((keyword) => !supported.includes(keyword))).toEqual([]);
      const depth = objects + (node.type === 'object' ? 1 : 0);
      expect(depth).toBeLessThanOrEqual(3);
      if (node.type === 'array') expect(node.maxItems).toBeLessThanOrEqual(12);
      expect(Array.isArray(node.enum) ? node.enum.length : 0).toBeLessThanOrEqual(2);
      Object.values(node.properties ?? {}).forEach((child) => {
        visit(child, depth);
      });
      visit(node.items, depth);
    };
    for (const request of [teamPrompt([], MARKER), organisationPrompt([], MARKER)]) visit(request.schema, 0);
  });
});
