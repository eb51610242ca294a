import type { Explanation, Finding, FindingKind } from '../../src/explain/evidence.ts';
import type { Fact } from '../../src/explain/facts/fact.ts';
import {
  bySection,
  type Model,
  type ModelAnswer,
  type ModelReply,
  type ModelRequest,
  type ModelSentence,
  type ModelUsage,
} from '../../src/explain/model.ts';
import { TEAM_LIMITS, teamPrompt } from '../../src/explain/prompt/prompt.ts';
import type { Subject } from '../../src/explain/worded.ts';

export const MODEL_NAME = 'gemini-3-flash-preview';
export const WRITTEN = new Date('2026-11-23T09:00:00Z');
export const USAGE: ModelUsage = {
  requests: 1,
  promptTokens: 1000,
  cachedTokens: 0,
  outputTokens: 200,
  cost: 0.5,
};

const NOVEMBER = { from: '2026-11-01', to: '2026-11-21' };

/** A fact with a value of money, of the days reported. */
export function fact(id: string, rest: Partial<Fact>): Fact {
  return {
    id,
    kind: 'service',
    about: 'change of a service',
    parts: {},
    names: [],
    direction: null,
    isCause: false,
    value: 0,
    unit: 'money',
    window: NOVEMBER,
    ...rest,
  };
}

/** A total and its change, a service that rose and one that fell. */
export const FACTS: readonly Fact[] = [
  fact('E1', {
    kind: 'total',
    about: 'cost of the days reported',
    parts: { amount: '$17,790' },
    value: 17790,
  }),
  fact('E2', {
    kind: 'change',
    about: 'change of the whole cost',
    parts: { amount: '$4,210', percent: '31 %' },
    direction: 'up',
    value: 4210,
  }),
  fact('E3', { parts: { amount: '$3,105' }, names: ['EC2'], direction: 'up', value: 3105 }),
  fact('E4', { parts: { amount: '$940' }, names: ['RDS'], direction: 'down', value: -940 }),
];

function ruled(kind: FindingKind, text: string, evidence: readonly string[]): Finding {
  return { kind, text, evidence, certainty: 'observed', printed: null };
}

/** What code says of the same facts. */
export const RULES: Explanation = {
  source: 'rules',
  wording: 'Written by rules',
  findings: [
    ruled('headline', 'By rules: $17,790.', ['E1']),
    ruled('cause', 'By rules: EC2 is up $3,105.', ['E2']),
    ruled('outlook', 'By rules: $26,000 ahead.', ['E1']),
  ],
  evidence: [
    { id: 'E1', about: 'cost', value: 17790, unit: 'money', display: '$17,790', window: NOVEMBER },
    { id: 'E2', about: 'change of EC2', value: 3105, unit: 'money', display: '$3,105', window: NOVEMBER },
  ],
};

export const SUBJECT: Subject = {
  facts: FACTS,
  rules: RULES,
  request: teamPrompt(FACTS, '0123456789abcdef0123456789abcdef'),
  limits: TEAM_LIMITS,
};

export function written(
  text: string,
  evidence: readonly string[],
  certainty: ModelSentence['certainty'] = 'observed',
): ModelSentence {
  return { text, evidence, certainty };
}

/** An answer with these sections, the others empty. */
export function answerWith(sections: Partial<ModelAnswer>): ModelAnswer {
  return { ...bySection(() => []), ...sections };
}

export const TOTAL = written('The team spent {{E1.amount}}.', ['E1']);
export const RISE = written('EC2 rose by {{E3.amount}}.', ['E3']);
export const FALL = written('RDS fell by {{E4.amount}}.', ['E4']);
export const DOUBLED = written('EC2 doubled.', ['E3']);
export const WRONG_WAY = written('RDS rose by {{E4.amount}}.', ['E4']);
export const HONEST = answerWith({ headline: [TOTAL], causes: [RISE], positives: [FALL] });

export function answering(json: unknown): ModelReply {
  return { kind: 'answer', json, modelVersion: MODEL_NAME, usage: USAGE };
}

/** A model that gives these replies in their order, and keeps what it was asked. */
export interface ScriptedModel extends Model {
  readonly asked: readonly ModelRequest[];
}

export function modelThat(...replies: readonly ModelReply[]): ScriptedModel {
  const asked: ModelRequest[] = [];
  return {
    name: MODEL_NAME,
    asked,
    ask: (request) => {
      const reply = replies[asked.length];
      asked.push(request);
      if (reply === undefined) throw new Error(`The model was asked ${asked.length} times.`);
      return Promise.resolve(reply);
    },
  };
}
