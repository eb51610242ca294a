import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyzeTeam } from '../../../src/analyze/team.ts';
import { unprintedIn } from '../../../src/deliver/figures/sentence.ts';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { checkSentence, printSentence } from '../../../src/explain/lock/lock.ts';
import type { ModelSentence } from '../../../src/explain/model.ts';
import { teamFacts } from '../../../src/explain/facts/team-facts.ts';
import { formatFor } from '../../../src/format/format.ts';
import { sample, type Sample } from './finished-mails.ts';

const LOCALES = ['en-US', 'de-DE', 'fr-CH', 'ja-JP', 'en-IN'];
const SENTENCES = 20_000;

const BEFORE = ['', 'Here ', 'In all, ', '(', '—', '"', '-', '+', '~'];
const BETWEEN = [
  ' at ',
  ', ',
  ' and ',
  ' (',
  ') with ',
  '—',
  '-',
  '.',
  '/',
  ' ',
  ': ',
  ' to ',
  "'s ",
  '-based ',
];
const AFTER = [
  '.',
  '',
  ')',
  ').',
  ' a day.',
  ' in all.',
  '%',
  ' million.',
  ' days.',
  'K',
  '!',
  '-related work.',
];

/** What a sentence could hold of a fact: its placeholders, its names, and words of them. */
function wordsOf({ id, parts, names }: Fact): string[] {
  const placeholders = Object.keys(parts).map((part) => `{{${id}.${part}}}`);
  return [...placeholders, ...names, ...names.flatMap((name) => name.split(/[\s():/]+/))].filter(
    (word) => word !== '',
  );
}

function factsOf({ configuration, costs }: Sample, locale: string): Fact[] {
  return configuration.teams
    .filter((_, i) => i % 12 === 0)
    .flatMap((team) =>
      teamFacts(analyzeTeam(costs, team, configuration.settings), formatFor(locale, costs.currency)),
    );
}

it('the second check lets through whatever the lock lets through', async () => {
  const organisation = await sample();
  const facts = LOCALES.flatMap((locale) => factsOf(organisation, locale)).map((fact, i) => ({
    ...fact,
    id: `E${i + 1}`,
  }));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const fact = fc.constantFrom(...facts);
  const told = fact.chain((each) => fc.tuple(fc.constant(each), fc.constantFrom(...wordsOf(each))));
  const sentence = fc
    .tuple(
      fc.constantFrom(...BEFORE),
      fc.array(fc.tuple(told, fc.constantFrom(...BETWEEN)), { maxLength: 2 }),
      told,
      fc.constantFrom(...AFTER),
      fc.constantFrom('observed' as const, 'likely' as const),
    )
    .map(([before, middle, [lastFact, lastWord], after, certainty]): ModelSentence => {
      const inner = middle.map(([[, word], between]) => word + between).join('');
      return {
        text: `${before}${inner}${lastWord}${after}`,
        evidence: [...middle.map(([[each]]) => each.id), lastFact.id],
        certainty,
      };
    });
  let passed = 0;
  fc.assert(
    fc.property(sentence, (each) => {
      if (checkSentence(each, byId).length > 0) return;
      passed++;
      const { text, evidence } = printSentence(each, byId);
      const cited = evidence.flatMap((id) => byId.get(id) ?? []);
      const printed = cited.flatMap(({ parts, names }) => [...Object.values(parts), ...names]);
      expect([text, unprintedIn(text, printed)]).toEqual([text, null]);
    }),
    { numRuns: SENTENCES },
  );
  expect(passed).toBeGreaterThan(500);
});
