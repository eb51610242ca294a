import { describe, expect, it } from 'vitest';
import { checkSentence } from '../../../src/explain/lock/lock.ts';
import { BAD_SENTENCES } from './bad-sentences.ts';
import { FACTS, sentence } from './facts.ts';

describe.each(Object.entries(BAD_SENTENCES))('the rule %s', (code, cases) => {
  it.each(cases)('refuses: %s', (text, evidence) => {
    const codes = checkSentence(sentence(text, evidence), FACTS).map((failure) => failure.code);
    expect(codes).toContain(code);
  });
});
