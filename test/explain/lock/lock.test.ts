import { describe, expect, it } from 'vitest';
import { checkSentence, printSentence } from '../../../src/explain/lock/lock.ts';
import { FACTS, factsWith, sentence } from './facts.ts';
import { GOOD_SENTENCES } from './good-sentences.ts';

function codes(text: string, evidence: string): string[] {
  return checkSentence(sentence(text, evidence), FACTS).map(({ code }) => code);
}

describe('a good sentence', () => {
  it.each(GOOD_SENTENCES)('passes: %s', (text, evidence) => {
    expect(checkSentence(sentence(text, evidence), FACTS)).toEqual([]);
    expect(checkSentence(sentence(text, evidence, 'likely'), FACTS)).toEqual([]);
  });

  it.each(GOOD_SENTENCES)('needs its facts: %s', (text) => {
    expect(checkSentence(sentence(text, ''), FACTS)).not.toEqual([]);
  });
});

describe('what the model is told', () => {
  it.each([
    [
      'EC2 doubled.',
      "You wrote 'doubled': write a placeholder of a fact instead, or words that hold no figure.",
    ],
    [
      'EC2 rose by {{E2.total}}.',
      '{{E2.total}} prints nothing: E2 has the parts amount, percent, now, before, share, not total.',
    ],
    ['Cost rose by {{E1.amount}}.', '{{E1.amount}} is not cited: add E1 to "evidence".'],
    [
      'EC2 fell.',
      "You wrote 'fell', but the facts cited there do not say so: cite facts with direction down alone, or use the direction of the facts, each way in a clause of its own.",
    ],
    [
      'EC2 rose because of the week.',
      "You wrote 'because of' without a cause that a fact states: name there a cited fact that is marked as a cause, or say only what changed.",
    ],
    ['EC2 rose in may.', "You wrote 'in may': write a placeholder of a day, window or month instead."],
    [
      'EC2 rose in payments-staging.',
      "You wrote 'payments-staging', which no fact says: use plain words of cost, and names as the cited facts have them.",
    ],
    [
      'EC2 rose in PaymentsStaging.',
      "You wrote 'PaymentsStaging', which looks like a name: write names as the cited facts have them, or no name.",
    ],
    [
      'Frankfurt rose.',
      "You wrote 'Frankfurt', a name of E17, which you do not cite: cite it, or leave the name out.",
    ],
  ])('of "%s" is: %s', (text, message) => {
    expect(checkSentence(sentence(text, 'E2'), FACTS).map((failure) => failure.message)).toContain(message);
  });

  it('names every rule that a sentence breaks, each once', () => {
    expect(codes('RDS doubled and tripled in May, rising 5% due to ACME.', 'E5').sort()).toEqual(
      ['cause', 'date', 'digit', 'direction', 'name', 'number-word', 'percent'].sort(),
    );
  });

  it('is short, however long the words are that it quotes', () => {
    const [failure] = checkSentence(sentence(`EC2 in ${'prod-'.repeat(60)}x rose.`, 'E2'), FACTS);
    expect(failure?.message.length).toBeLessThan(160);
  });

  it('is one failure for a text too long to look at', () => {
    expect(codes(`5 ${'x'.repeat(500)}`, 'E2')).toEqual(['length']);
  });
});

describe('a printed sentence', () => {
  it('has its placeholders filled with the printed parts', () => {
    const given = sentence('EC2 is up {{E2}} ({{E2.percent}}), from {{E2.before}}.', 'E2');
    expect(printSentence(given, FACTS)).toEqual({
      text: 'EC2 is up $3,105 (48\u00A0%), from $6,465.',
      evidence: ['E2'],
      printed: ['EC2', '$3,105', '48\u00A0%', '$6,465'],
    });
  });

  it('lists each fact that it cites once, told or not', () => {
    expect(printSentence(sentence('Cost rose.', 'E1 E2 E1'), FACTS).evidence).toEqual(['E1', 'E2']);
  });

  it('says of a guess that it is one, and keeps its capital', () => {
    const given = sentence('The rise in EC2 may last.', 'E2', 'likely');
    expect(printSentence(given, FACTS).text).toBe('Likely: The rise in EC2 may last.');
  });

  it('does not say so twice', () => {
    const given = sentence('Likely: the rise in EC2 may last.', 'E2', 'likely');
    expect(printSentence(given, FACTS).text).toBe('Likely: the rise in EC2 may last.');
  });

  it('is the text that was checked: compatible forms are printed plainly', () => {
    const given = sentence('ＥＣ２  ｒｏｓｅ by\u00A0{{E2.amount}}.', 'E2');
    expect(printSentence(given, FACTS).text).toBe('EC2 rose by $3,105.');
  });

  it('prints a part as it is, though it looks like a pattern of replacement', () => {
    const facts = factsWith([], { kind: 'change', parts: { amount: "$& $1 $' {{E2.amount}}" } });
    const given = sentence('Cost rose by {{E90.amount}}.', 'E90');
    expect(() => printSentence(given, facts)).not.toThrow();
    expect(printSentence(given, facts).text).toBe("Cost rose by $& $1 $' {{E2.amount}}.");
  });

  it('is refused when it fails the lock', () => {
    expect(() => printSentence(sentence('EC2 doubled.', 'E2'), FACTS)).toThrow(/number lock.*doubled/);
  });
});

describe('what the lock lets pass', () => {
  it.each([
    ['words of advice that tell no direction', 'Review idle instances to reduce EC2 cost.', 'E2'],
    ['a possessive', "EC2's cost is higher.", 'E2'],
    ['a curly possessive', 'EC2’s cost is higher.', 'E2'],
    ['"since" before a day', 'EC2 has been higher since {{E3.start}}.', 'E3'],
    ['"next month" where code says so', 'Next month is expected at {{E9.amount}}.', 'E9'],
    ['"no" with a fact of missing data', 'There is no earlier data.', 'E11'],
    ['a service by its long name in lower case', 'The relational database service fell.', 'E5'],
    ['an account by its id', '123456789012 is up.', 'E6'],
    ['a name in quotation marks', '"payments-prod" is up.', 'E6'],
    ['a dash between thoughts', 'EC2 rose — most of it in Frankfurt.', 'E2 E17'],
    ['a placeholder in front', '{{E2.amount}} more went to EC2.', 'E2'],
    ['a trailing line break', 'EC2 rose.\n', 'E2'],
    ['"may" as a verb', 'The rise in EC2 may last.', 'E2'],
    ['"driver" with a cause', 'The main driver is m5.xlarge.', 'E4'],
  ])('%s', (_, text, evidence) => {
    expect(codes(text, evidence)).toEqual([]);
  });
});
