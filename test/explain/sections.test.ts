import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/explain/facts/fact.ts';
import type { Section } from '../../src/explain/model.ts';
import { sectionFailures } from '../../src/explain/sections.ts';
import { fact, written } from './wording-subject.ts';

const ALL: readonly Fact[] = [
  fact('E1', { kind: 'total', about: 'cost of the days reported' }),
  fact('E2', { kind: 'change', direction: 'up' }),
  fact('E3', { names: ['EC2'], direction: 'up' }),
  fact('E4', { names: ['RDS'], direction: 'down' }),
  fact('E5', { kind: 'estimate' }),
  fact('E6', { kind: 'forecast' }),
  fact('E7', { kind: 'anomaly', about: 'higher level of a service, still lasting', direction: 'up' }),
  fact('E8', { kind: 'anomaly', about: 'spike of a service, which has ended', direction: 'up' }),
  fact('E9', { kind: 'count', about: 'accounts above their threshold', direction: 'up' }),
  fact('E10', { kind: 'missing', about: 'accounts without data' }),
  fact('E11', { kind: 'saving', about: 'saving of a purchase' }),
];
const FACTS = new Map(ALL.map((each) => [each.id, each]));

function failuresOf(section: Section, text: string, ...evidence: readonly string[]): string[] {
  return sectionFailures(section, written(text, evidence), FACTS).map(({ code }) => code);
}

describe('a section', () => {
  it.each<[Section, string, readonly string[]]>([
    ['causes', 'EC2 moved by {{E4.amount}}.', ['E4']],
    ['causes', 'EC2 rose, while RDS fell.', ['E3', 'E4']],
    ['causes', 'The team spent {{E1.amount}}.', ['E1']],
    ['positives', 'RDS moved by {{E3.amount}}.', ['E3']],
    ['positives', 'RDS fell, while EC2 rose.', ['E4', 'E3']],
    ['positives', 'The team spent {{E1.amount}}.', ['E1']],
    ['recommendations', 'Look at EC2.', ['E3']],
    ['outlook', 'EC2 rose by {{E3.amount}}.', ['E3']],
    ['risks', 'EC2 rose by {{E3.amount}}.', ['E3']],
    ['risks', 'The spike began on {{E8.start}}.', ['E8']],
    ['risks', 'A fact that is not there.', ['E99']],
  ])('holds nothing else than its title says: %s, "%s"', (section, text, evidence) => {
    expect(failuresOf(section, text, ...evidence)).toEqual(['section']);
  });

  it.each<[Section, string, readonly string[]]>([
    ['headline', 'EC2 rose, while RDS fell.', ['E3', 'E4']],
    ['causes', 'EC2 rose by {{E3.amount}} of the whole {{E2.amount}}.', ['E3', 'E2']],
    ['causes', 'EC2 rose as its level did.', ['E3', 'E7']],
    ['patterns', 'EC2 rose, while RDS fell.', ['E3', 'E4']],
    ['positives', 'RDS fell by {{E4.amount}}, while the whole rose.', ['E4', 'E2']],
    ['recommendations', 'Look at EC2: it can save {{E11.amount}}.', ['E11']],
    ['outlook', '{{E5.month}} is heading for {{E5.amount}}.', ['E5']],
    ['outlook', '{{E6.month}} is expected at {{E6.amount}}.', ['E6']],
    ['risks', 'The high end is {{E6.high}}.', ['E6']],
    ['risks', 'The level still lasts.', ['E7']],
    ['risks', '{{E9.count}} accounts are above their threshold.', ['E9']],
    ['risks', 'Data is missing.', ['E10']],
  ])('holds what its title says: %s, "%s"', (section, text, evidence) => {
    expect(failuresOf(section, text, ...evidence)).toEqual([]);
  });
});

describe('a promise of less cost', () => {
  it.each([
    ['Savings Plans could save {{E3.amount}} on EC2.', ['E3']],
    ['A change of EC2 would cut {{E3.amount}}.', ['E3']],
    ['The cost of EC2 will be reduced by {{E3.amount}}.', ['E3']],
    ['There are possible savings of {{E3.amount}}.', ['E3']],
    ['EC2 can save {{E3.amount}}, as the facts say.', ['E3', 'E11']],
  ])('is made only with the figures of a saving: "%s"', (text, evidence) => {
    expect(failuresOf('patterns', text, ...evidence)).toEqual(['section']);
  });

  it.each([
    ['EC2 can save {{E11.amount}}.', ['E11', 'E3']],
    ['Savings Plans rose by {{E3.amount}}.', ['E3']],
    ['Compute Savings Plans fell by {{E4.amount}}.', ['E4']],
    ['The higher level of EC2 may last.', ['E3']],
  ])('is not seen where none is made: "%s"', (text, evidence) => {
    expect(failuresOf('patterns', text, ...evidence)).toEqual([]);
  });
});
