import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { organisationFacts } from '../../../src/explain/facts/organisation-facts.ts';
import { teamFacts } from '../../../src/explain/facts/team-facts.ts';
import { checkSentence, printSentence } from '../../../src/explain/lock/lock.ts';
import { SECTIONS, type ModelRequest, type ModelSentence } from '../../../src/explain/model.ts';
import { organisationPrompt, teamPrompt } from '../../../src/explain/prompt/prompt.ts';
import { formatFor } from '../../../src/format/format.ts';
import { honestAnswer } from '../../servers/gemini.ts';
import { sampleAnalyses } from '../sample-facts.ts';
import { FACTS, sentence } from './facts.ts';
import { GOOD_SENTENCES } from './good-sentences.ts';
import { idSwaps, nameSwaps, partSwaps, type Swap } from './swaps.ts';

interface Written {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sentences: readonly ModelSentence[];
}

const MARKER = '0123456789abcdef0123456789abcdef';
const EVERY = 8;

function honest(list: readonly Fact[], request: ModelRequest): Written {
  const answer = honestAnswer({ ...request, model: 'none', maxOutputTokens: 1, body: {} });
  const facts = new Map(list.map((fact) => [fact.id, fact]));
  const sentences = SECTIONS.flatMap((section) => answer[section]).filter(
    (each) => checkSentence(each, facts).length === 0,
  );
  return { facts, sentences };
}

let written: readonly Written[];

beforeAll(async () => {
  const { teams, organisation } = await sampleAnalyses('2026-11-23');
  const format = formatFor('en-US', 'USD');
  const whole = organisationFacts(organisation, format);
  const good = GOOD_SENTENCES.map(([text, evidence]) => sentence(text, evidence));
  written = [
    { facts: FACTS, sentences: good },
    honest(whole, organisationPrompt(whole, MARKER)),
    ...teams
      .filter((_, i) => i % EVERY === 0)
      .map(({ analysis }) => {
        const facts = teamFacts(analysis, format);
        return honest(facts, teamPrompt(facts, MARKER));
      }),
  ];
}, 60_000);

/** The swapped sentences that the lock lets through, as a reader would see them, and how many were tried. */
function passed(swaps: (sentence: ModelSentence, facts: ReadonlyMap<string, Fact>) => Swap[]): {
  readonly tried: number;
  readonly passed: readonly string[];
} {
  let tried = 0;
  const through = written.flatMap(({ facts, sentences }) =>
    sentences
      .flatMap((each) => swaps(each, facts))
      .flatMap((swap) => {
        tried += 1;
        if (checkSentence(swap.sentence, facts).length > 0) return [];
        return [`${printSentence(swap.sentence, facts).text} [${swap.told}]`];
      }),
  );
  return { tried, passed: through };
}

describe('a right sentence is wrong, and refused,', () => {
  it('with a figure of another fact in it', { timeout: 60_000 }, () => {
    const result = passed(idSwaps);
    expect(result.tried).toBeGreaterThan(500);
    expect(result.passed).toEqual([]);
  });

  it('with another part of its fact', { timeout: 60_000 }, () => {
    const result = passed(partSwaps);
    expect(result.tried).toBeGreaterThan(500);
    expect(result.passed).toEqual([]);
  });

  it('with another name beside its figure', { timeout: 60_000 }, () => {
    const result = passed(nameSwaps);
    expect(result.tried).toBeGreaterThan(500);
    expect(result.passed).toEqual([]);
  });
});
