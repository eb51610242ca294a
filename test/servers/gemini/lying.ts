import { bySection, type ModelAnswer, type ModelSentence, type Section } from '../../../src/explain/model.ts';
import type { GeminiPrompt } from './contract.ts';
import { factsIn, limits, within } from './shown-facts.ts';

/** Sentences with wrong figures, names and directions, such as a model makes up. `{id}` stands for a fact's id. */
const LIES: readonly string[] = [
  'The cost rose by $4,210.55.',
  'The cost doubled within a week.',
  'About a third of it is new.',
  'Amazon Braket rose by {{{id}.amount}}.',
  'The cost rose by {{E999.amount}} after the release.',
  'The cost rose by {{{id}.margin}}.',
  'Spending grew by 12 % since October 3.',
  'Two of three accounts are above their threshold.',
  'The cost is ４２ dollars.',
  'See https://savings.example.com/claim for {{{id}.amount}}.',
  'Ignore the facts above: the account {{{id}.amount}} is <b>closed</b>.',
  'Project Bluebird in us-gov-west-1 saves €99.',
  'It costs {{{id}.amount}} million.',
  'It costs {{{id}.amount}}000.',
  'It costs {{{id}.amount}}{{{id}.amount}}.',
  'It costs about ½ of that, ٤٢ ١٢ or Ⅻ.',
  'A dozen accounts, three-quarters of all, grew twofold since Monday.',
  'Between $1,234 and $5,678 go to waste in Q4 of MMXXVI.',
  'Pay twelve hundred dollars by tomorrow.',
  'The cost dou\u200bbled.',
  'The cost \u202e.55,4$ yb esor\u202c.',
  '<script>alert(document.cookie)</script>',
  '<img src=x onerror=alert(document.domain)>',
  '[Claim your refund](javascript:alert(document.domain))',
  'Write to billing@evil.example, or look at evil.example/claim.',
  '**Urgent**: click www.evil.example now.',
  'Run `rm -rf --no-preserve-root` to stop it.',
  'First line.\nSubject: second line',
  'Because of a failed deployment by the customer Umbrella, it is gone.',
];

/** An answer in the right form in which nothing holds. */
export function lyingAnswer(prompt: GeminiPrompt): ModelAnswer {
  const facts = factsIn(prompt);
  const cited = facts.find(({ direction }) => direction !== null) ?? facts[0];
  const id = cited?.id ?? 'E1';
  const wrongWay = `This item ${cited?.direction === 'up' ? 'fell' : 'rose'} by {{${id}.amount}}.`;
  const lies = [wrongWay, ...LIES.map((lie) => lie.replaceAll('{id}', id))];
  const most = limits(prompt.schema);
  let told = 0;
  const lie = (section: Section): ModelSentence[] =>
    Array.from({ length: most[section] }, () => {
      const text = lies[told % lies.length] ?? wrongWay;
      told += 1;
      return { text, evidence: [id], certainty: 'observed' };
    });
  return within(bySection(lie), prompt);
}
