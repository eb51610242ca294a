import { describe, expect, it } from 'vitest';
import { checkSentence } from '../../../src/explain/lock/lock.ts';
import { factsWith, sentence } from './facts.ts';

describe('a name that is a word of any sentence', () => {
  const names = ['The', 'Costs', 'Data', 'S', 'Total', 'Accounts', 'Usage', 'In'];

  it.each(names)('does not spoil the sentences with it: %s', (name) => {
    const facts = factsWith([name, '345678901234'], { kind: 'account' });
    for (const text of [
      'The cost rose by {{E1.amount}}.',
      'Costs rose by {{E1.percent}}.',
      'Total cost is up {{E1.amount}}.',
      'In all {{E1.amount}} more was spent than on {{E1.previousDays}}.',
    ]) {
      const codes = checkSentence(sentence(text, 'E1'), facts).map(({ code }) => code);
      expect(codes, text).not.toContain('uncited');
      expect(codes, text).not.toContain('subject');
    }
  });

  it('tells of nothing by that name, but by its id', () => {
    const facts = factsWith(['The', '345678901234'], { kind: 'account' });
    const codesOf = (text: string): string[] =>
      checkSentence(sentence(text, 'E90'), facts).map(({ code }) => code);
    expect(codesOf('The rose by {{E90.amount}}.')).toContain('subject');
    expect(codesOf('345678901234 rose by {{E90.amount}}.')).toEqual([]);
  });
});

describe('a name with a hyphen that does not break', () => {
  const facts = factsWith(['web\u2011shop\u2010prod', '345678901234'], { kind: 'account' });

  it.each(['web-shop-prod', 'web\u2011shop\u2011prod', 'web\u2010shop-prod'])('is told as %s', (name) => {
    expect(checkSentence(sentence(`${name} rose by {{E90.amount}}.`, 'E90'), facts)).toEqual([]);
  });

  it('is another without it', () => {
    const codes = checkSentence(sentence('webshop-prod rose by {{E90.amount}}.', 'E90'), facts);
    expect(codes).not.toEqual([]);
  });

  it('counts as uncited where its fact is not', () => {
    const codes = checkSentence(sentence('Cost rose with web-shop-prod.', 'E1'), facts);
    expect(codes.map(({ code }) => code)).toContain('uncited');
  });
});
