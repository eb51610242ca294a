import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/explain/model.ts';
import { withoutSentences, worded, type Worded } from '../../src/explain/worded.ts';
import { memoryStore, type MemoryStore } from '../record/memory-store.ts';
import {
  answering,
  answerWith,
  DOUBLED,
  FALL,
  HONEST,
  MODEL_NAME,
  modelThat,
  RISE,
  SUBJECT,
  TOTAL,
  USAGE,
  WRITTEN,
  written,
  WRONG_WAY,
} from './wording-subject.ts';

const word = (model: Model, store: MemoryStore = memoryStore(), subject = SUBJECT): Promise<Worded> =>
  worded(subject, { model, store, now: () => WRITTEN, printDay: () => 'November 23, 2026' });

function textsOf({ explanation }: Worded): string[] {
  return explanation.findings.map(({ text }) => text);
}

/** Changes what is stored. */
function rewrite({ objects }: MemoryStore, change: (text: string) => string): void {
  for (const [key, text] of objects) {
    const changed = change(text);
    if (changed === text) throw new Error(`Nothing of ${text} is changed.`);
    objects.set(key, changed);
  }
}

const HONEST_TEXTS = [
  'The team spent $17,790.',
  'EC2 rose by $3,105.',
  'RDS fell by $940.',
  'By rules: $26,000 ahead.',
];

describe('an honest answer', () => {
  it('becomes findings by kind, and code words the sections that it leaves empty', async () => {
    const { explanation } = await word(modelThat(answering(HONEST)));
    expect(explanation.source).toBe('gemini');
    expect(explanation.wording).toBe(
      `Worded by ${MODEL_NAME} on November 23, 2026; every figure is computed and printed by code`,
    );
    expect(explanation.findings).toEqual([
      {
        kind: 'headline',
        text: 'The team spent $17,790.',
        evidence: ['E1'],
        certainty: 'observed',
        printed: ['$17,790'],
      },
      {
        kind: 'cause',
        text: 'EC2 rose by $3,105.',
        evidence: ['E3'],
        certainty: 'observed',
        printed: ['$3,105', 'EC2'],
      },
      {
        kind: 'improvement',
        text: 'RDS fell by $940.',
        evidence: ['E4'],
        certainty: 'observed',
        printed: ['$940', 'RDS'],
      },
      {
        kind: 'outlook',
        text: 'By rules: $26,000 ahead.',
        evidence: ['R1'],
        certainty: 'observed',
        printed: null,
      },
    ]);
  });

  it('brings its evidence, beside that of the rules under ids of their own', async () => {
    const { explanation } = await word(modelThat(answering(HONEST)));
    expect(explanation.evidence.map(({ id }) => id)).toEqual(['E1', 'E2', 'E3', 'E4', 'R1', 'R2']);
    expect(explanation.evidence[2]).toEqual({
      id: 'E3',
      about: 'change of a service: EC2',
      value: 3105,
      unit: 'money',
      display: '$3,105',
      window: { from: '2026-11-01', to: '2026-11-21' },
    });
  });

  it('tells what it cost, how well it kept to the facts, and of no problem', async () => {
    const { measures, usage, modelVersion, problem } = await word(modelThat(answering(HONEST)));
    expect(measures).toEqual({
      sentences: 3,
      passed: 3,
      repairs: 0,
      dropped: 0,
      movers: 2,
      moversMentioned: 2,
    });
    expect([usage, modelVersion, problem]).toEqual([USAGE, MODEL_NAME, null]);
  });

  it('shows which of its sentences are guesses', async () => {
    const pattern = written('The rise in EC2 may last.', ['E3'], 'likely');
    const result = await word(modelThat(answering(answerWith({ patterns: [pattern] }))));
    expect(result.explanation.findings.find(({ printed }) => printed !== null)).toMatchObject({
      kind: 'pattern',
      text: 'Likely: The rise in EC2 may last.',
      certainty: 'likely',
    });
  });

  it('goes out no longer than each section may be, and says nothing twice', async () => {
    const headline = [TOTAL, TOTAL, RISE, FALL];
    const result = await word(modelThat(answering(answerWith({ headline }))));
    expect(textsOf(result).slice(0, 2)).toEqual(['The team spent $17,790.', 'EC2 rose by $3,105.']);
    expect(textsOf(result)).not.toContain('RDS fell by $940.');
    expect(result.explanation.findings.filter(({ kind }) => kind === 'headline')).toHaveLength(2);
  });
});

describe('an answer that does not hold', () => {
  const LYING = answerWith({ headline: [TOTAL], causes: [RISE, DOUBLED], positives: [WRONG_WAY] });

  it('is sent back once, with the sentences that failed and why, and no others', async () => {
    const model = modelThat(answering(LYING), answering(answerWith({})));
    await word(model);
    const [first, repair] = model.asked;
    expect(model.asked).toHaveLength(2);
    expect(repair).toMatchObject({ system: first?.system, schema: first?.schema });
    const [, refused = ''] = repair?.prompt.split('BEGIN REFUSED') ?? [];
    expect(refused.match(/"text":"[^"]*"/g)).toEqual([
      `"text":"${DOUBLED.text}"`,
      `"text":"${WRONG_WAY.text}"`,
    ]);
    expect(refused).toContain("You wrote 'doubled': write a placeholder of a fact instead");
    expect(refused).toMatch(/You wrote 'rose', but the facts cited there do not say so/);
  });

  it('goes out with what was mended in its place, and without what was not', async () => {
    const mended = answerWith({
      causes: [written('EC2 is up by {{E3.amount}}.', ['E3'])],
      positives: [WRONG_WAY],
    });
    const result = await word(modelThat(answering(LYING), answering(mended)));
    expect(textsOf(result)).toEqual([
      'The team spent $17,790.',
      'EC2 rose by $3,105.',
      'EC2 is up by $3,105.',
      'By rules: $26,000 ahead.',
    ]);
    expect(result.measures).toEqual({
      sentences: 4,
      passed: 2,
      repairs: 1,
      dropped: 1,
      movers: 2,
      moversMentioned: 1,
    });
    expect(result.usage).toEqual({ ...USAGE, requests: 2, promptTokens: 2000, outputTokens: 400, cost: 1 });
    expect(result.problem).toBeNull();
  });

  it('gets nothing in by its second try that it was not asked to mend', async () => {
    const more = answerWith({ headline: [FALL], causes: [written('EC2 is up by {{E3}}.', ['E3']), FALL] });
    const result = await word(modelThat(answering(LYING), answering(more)));
    expect(textsOf(result).filter((text) => text === 'RDS fell by $940.')).toEqual([]);
  });

  it.each([
    { how: 'the second is of another form', second: answering('sorry') },
    {
      how: 'there is no second',
      second: { kind: 'none', reason: 'cap', message: 'No more.', usage: USAGE } as const,
    },
  ])('goes out with what held at first when $how', async ({ second }) => {
    const result = await word(modelThat(answering(LYING), second));
    expect(textsOf(result).slice(0, 2)).toEqual(['The team spent $17,790.', 'EC2 rose by $3,105.']);
    expect(result.measures).toMatchObject({ sentences: 4, passed: 2, repairs: 1, dropped: 2 });
    expect(result.usage.requests).toBe(2);
  });

  it('leaves the report to the rules where nothing of it holds, and says so', async () => {
    const lies = answering(answerWith({ causes: [DOUBLED], positives: [WRONG_WAY] }));
    const store = memoryStore();
    const result = await word(modelThat(lies, lies), store);
    expect(result.explanation).toEqual({
      ...SUBJECT.rules,
      wording: `Written by rules, without a model: no sentence that ${MODEL_NAME} wrote agrees with the numbers`,
    });
    expect(result.problem).toBe(
      `no sentence that ${MODEL_NAME} wrote agrees with the numbers. If that happens often, name another model in ai.model of the settings.`,
    );
    expect(result.measures).toMatchObject({ sentences: 2, passed: 0, dropped: 2 });
    expect([result.usage.requests, result.modelVersion]).toEqual([2, null]);
    expect(store.objects.size).toBe(0);
  });

  it.each([{ json: 'EC2 rose.' }, { json: [HONEST] }, { json: { headline: 'EC2 rose.' } }, { json: null }])(
    'leaves the report to the rules where it has another form: $json',
    async ({ json }) => {
      const model = modelThat(answering(json));
      const result = await word(model);
      expect(result.explanation.source).toBe('rules');
      expect(result.problem).toMatch(
        /^gemini-3-flash-preview answered in another form than it was asked for\. /,
      );
      expect([model.asked.length, result.measures, result.usage]).toEqual([1, null, USAGE]);
    },
  );
});

describe('a model that gives no answer', () => {
  it.each([
    ['cap', 'this run may ask the model no more'],
    ['quota', 'the quota of the model is used up'],
    ['refused', 'the model would not answer'],
    ['unavailable', 'the model did not answer'],
    ['configuration', 'the model is not set up'],
  ] as const)('because of %s leaves the report to the rules: %s', async (reason, words) => {
    const message = 'Project 123 is out of it. Look at the settings.';
    const none = { kind: 'none', reason, message, usage: USAGE } as const;
    const result = await word(modelThat(none));
    // What those who run this have to do is nothing for the readers of the report.
    expect(result.explanation).toEqual({
      ...SUBJECT.rules,
      wording: `Written by rules, without a model: ${words}`,
    });
    expect(result).toMatchObject({ problem: message, usage: USAGE, measures: null, modelVersion: null });
  });
});

describe('an answer that was kept', () => {
  it('is used again: the same text, and nothing is asked', async () => {
    const store = memoryStore();
    const first = await word(modelThat(answering(HONEST)), store);
    const later = await worded(SUBJECT, {
      model: modelThat(),
      store,
      now: () => new Date('2026-11-24T00:00:00Z'),
      printDay: (instant) => (instant.getTime() === WRITTEN.getTime() ? 'November 23, 2026' : 'another day'),
    });
    expect(later.explanation).toEqual(first.explanation);
    expect(later.measures).toEqual(first.measures);
    expect(later.usage).toEqual({
      requests: 0,
      promptTokens: 0,
      cachedTokens: 0,
      outputTokens: 0,
      cost: 0,
    });
    expect(textsOf(later)).toEqual(HONEST_TEXTS);
  });

  it('belongs to its facts and its model', async () => {
    const store = memoryStore();
    await word(modelThat(answering(HONEST)), store);
    const facts = SUBJECT.facts.map((each) =>
      each.id === 'E4' ? { ...each, parts: { amount: '$941' } } : each,
    );
    const changed = await word(modelThat(answering(HONEST)), store, { ...SUBJECT, facts });
    expect(textsOf(changed)).toContain('RDS fell by $941.');
    const other = await word({ ...modelThat(answering(HONEST)), name: 'gemini-3.8-flash' }, store);
    expect(other.usage.requests).toBe(1);
    expect(store.objects.size).toBe(3);
  });

  it.each([
    { what: 'a wrong figure', text: 'EC2 rose by $9,999.' },
    { what: 'the wrong way', text: 'EC2 fell by {{E3.amount}}.' },
    { what: 'a link', text: 'EC2 rose, see https://evil.example for {{E3.amount}}.' },
  ])('lets $what out as little as a new one', async ({ text }) => {
    const store = memoryStore();
    await word(modelThat(answering(HONEST)), store);
    rewrite(store, (kept) => kept.replace(RISE.text, text));
    const result = await word(modelThat(), store);
    expect(textsOf(result)).toEqual([
      'The team spent $17,790.',
      'By rules: EC2 is up $3,105.',
      'RDS fell by $940.',
      'By rules: $26,000 ahead.',
    ]);
  });

  it.each([
    { what: 'is no JSON', change: () => 'EC2 rose by $9,999.' },
    { what: 'is of another version', change: (text: string) => text.replace('"schema":1', '"schema":2') },
    {
      what: 'names no model but writes a sentence',
      change: (text: string) => text.replace(`"modelVersion":"${MODEL_NAME}"`, '"modelVersion":"$1 saved"'),
    },
    { what: 'has no sentence that holds', change: (text: string) => text.replaceAll(/\{\{E\d/g, '{{E9') },
  ])('is asked for anew when what is stored $what', async ({ change }) => {
    const store = memoryStore();
    await word(modelThat(answering(HONEST)), store);
    rewrite(store, change);
    const model = modelThat(answering(HONEST));
    expect(textsOf(await word(model, store))).toEqual(HONEST_TEXTS);
    expect(model.asked).toHaveLength(1);
  });

  it('is one and the same for two that ask at once', async () => {
    const store = memoryStore();
    const other = answerWith({ headline: [written('In all {{E1.amount}} was spent.', ['E1'])] });
    const results = await Promise.all([
      word(modelThat(answering(HONEST)), store),
      word(modelThat(answering(other)), store),
    ]);
    const [first, second] = results.map(textsOf);
    expect(store.objects.size).toBe(1);
    expect(second).toEqual(first);
    expect(results.map(({ usage }) => usage.requests)).toEqual([1, 1]);
  });
});

describe('a store that fails', () => {
  it.each(['get', 'put'] as const)('leaves the report complete, and says so, on %s', async (failing) => {
    const store = memoryStore();
    store.failure = (call) => (call === failing ? new Error('The bucket is gone.') : null);
    const result = await word(modelThat(answering(HONEST)), store);
    expect(textsOf(result)).toEqual(HONEST_TEXTS);
    expect(result.problem).toBe(
      'The wording cannot be kept, so a later report may read differently. The bucket is gone.',
    );
  });
});

describe('a headline', () => {
  it('begins with the whole, wherever the model put it', async () => {
    const result = await word(modelThat(answering(answerWith({ headline: [RISE, TOTAL] }))));
    expect(textsOf(result).slice(0, 2)).toEqual(['The team spent $17,790.', 'EC2 rose by $3,105.']);
  });

  it('that does not tell of the whole is worded by code', async () => {
    const result = await word(modelThat(answering(answerWith({ headline: [RISE], causes: [RISE] }))));
    expect(textsOf(result).slice(0, 2)).toEqual(['By rules: $17,790.', 'EC2 rose by $3,105.']);
    expect(result.measures).toMatchObject({ passed: 2, dropped: 1 });
  });
});

describe('a recommendation without a computed saving', () => {
  const ADVICE = written('Savings Plans could save {{E3.amount}} on EC2.', ['E3']);

  it('is left out, without the model being asked to mend it', async () => {
    const model = modelThat(answering(answerWith({ headline: [TOTAL], recommendations: [ADVICE] })));
    const result = await word(model);
    expect(model.asked).toHaveLength(1);
    expect(result.explanation.findings.filter(({ kind }) => kind === 'recommendation')).toEqual([]);
    expect(result.measures).toMatchObject({ sentences: 2, passed: 1, repairs: 0, dropped: 1 });
  });
});

it('tells what was paid for when wording fails half-way', async () => {
  const model = modelThat(answering(answerWith({ headline: [TOTAL], causes: [DOUBLED] })));
  // The model has no second reply, so that asking it again throws.
  const result = await word(model);
  expect(result.usage).toEqual(USAGE);
  expect(result.explanation.wording).toContain('wording it failed');
  expect(result.problem).toContain('This is a defect of the action');
});

describe('a sentence that does not stand a further check', () => {
  it('is left out, and code words what nothing is left of', async () => {
    const all = await word(modelThat(answering(HONEST)));
    const left = withoutSentences(all, SUBJECT.rules, (text) => text.includes('EC2'));
    expect(textsOf(left)).toEqual([
      'The team spent $17,790.',
      'By rules: EC2 is up $3,105.',
      'RDS fell by $940.',
      'By rules: $26,000 ahead.',
    ]);
    expect(left.measures).toMatchObject({ passed: 3, dropped: 1 });
    const known = new Set(left.explanation.evidence.map(({ id }) => id));
    const cited = left.explanation.findings.flatMap(({ evidence }) => evidence);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it('leaves a report by rules where no other is left', async () => {
    const all = await word(modelThat(answering(HONEST)));
    const left = withoutSentences(all, SUBJECT.rules, () => true);
    expect(left.explanation.source).toBe('rules');
    expect(left.explanation.findings).toEqual(SUBJECT.rules.findings);
    expect(left.usage).toEqual(USAGE);
  });

  it('is none of code', async () => {
    const all = await word(modelThat(answering(HONEST)));
    expect(withoutSentences(all, SUBJECT.rules, (text) => text.startsWith('By rules'))).toBe(all);
  });
});
