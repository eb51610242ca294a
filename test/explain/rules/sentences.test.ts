import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber, type Day } from '../../../src/calendar/day.ts';
import { analyzeOrganisation, analyzeTeam } from '../../../src/analyze/team.ts';
import type { Explanation } from '../../../src/explain/evidence.ts';
import { explainOrganisation, explainTeam } from '../../../src/explain/rules/rules.ts';
import { formatFor } from '../../../src/format/format.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../../configuration.ts';
import { costsThrough, type SeriesSpec } from '../../analyze/costs.ts';

const FORMAT = formatFor('en-US', 'USD');
const SECOND = '222222222222';
const TWO_ACCOUNTS = {
  ...TEAM,
  accounts: [...TEAM.accounts, { id: SECOND, name: null, environment: null }],
};

function explained(specs: readonly SeriesSpec[], through: Day = '2026-11-20', team = TEAM): Explanation {
  return explainTeam(analyzeTeam(costsThrough(through, specs), team, SETTINGS), 50, FORMAT);
}

/** The sentences of a kind, with ordinary spaces. */
function sentences({ findings }: Explanation, kind: string): string[] {
  return findings
    .filter((finding) => finding.kind === kind)
    .map(({ text }) => text.replaceAll(/[\u2009\u00A0\u202F]/g, ' '));
}

const from =
  (first: Day, cost: number, before = 0) =>
  (day: Day): number =>
    day >= first ? cost : before;

describe('the headline', () => {
  it('says of a team without cost that there is none, not that it is new', () => {
    expect(sentences(explained([{ cost: () => 0 }]), 'headline')[0]).toBe(
      'The team spent nothing on November 1 – 20, 2026, as on October 1 – 20.',
    );
  });

  it('says that there was no cost before the first one', () => {
    expect(sentences(explained([{ cost: from('2026-11-05', 10) }]), 'headline')[0]).toBe(
      'The team spent $160 on November 1 – 20, 2026, after no cost on October 1 – 20.',
    );
  });

  it('says "about the same" of a change that prints as 0.0 %', () => {
    const [first] = sentences(explained([{ cost: from('2026-11-01', 100_010, 100_000) }]), 'headline');
    expect(first).toBe(
      'The team spent $2,000,200 on November 1 – 20, 2026, about the same as on October 1 – 20.',
    );
  });

  it('tells of calendar effects that hide a change, not only of those that make one', () => {
    const weekend = (day: Day): boolean => [0, 6].includes(new Date(day).getUTCDay());
    const cost = (day: Day): number => (weekend(day) ? 10 : 100);
    expect(sentences(explained([{ cost }]), 'headline')[1]).toBe(
      'The calendar plays a part: with the same weekdays and the same fixed monthly charges the change is 0.0 %.',
    );
  });
});

describe('a sentence on a service', () => {
  it('says of a service that stopped when it did', () => {
    expect(sentences(explained([{ cost: (day) => (day < '2026-11-11' ? 100 : 0) }]), 'improvement')).toEqual([
      'EC2 is down $1,000 (-50 %) against the same 20 days of October; it stopped on November 11.',
    ]);
  });

  it('does not call a credit a cost', () => {
    const explanation = explained([
      { cost: () => 100 },
      { service: 'Promotion', chargeType: 'credit', cost: from('2026-11-01', -20) },
      { service: 'Old promotion', chargeType: 'credit', cost: from('2026-11-01', 0, -30) },
    ]);
    expect(sentences(explanation, 'cause')).toEqual([
      'Old promotion is gone: it was a credit of $600 in the period before.',
    ]);
    expect(sentences(explanation, 'improvement')).toEqual([
      'Promotion is a new credit since November 1: $400.',
    ]);
  });

  it('does not explain the closed month by what began after it', () => {
    const cost = (day: Day): number => (day < '2026-10-01' ? 100 : day < '2026-11-02' ? 110 : 300);
    expect(sentences(explained([{ cost }], '2026-11-05'), 'cause')).toEqual([
      'EC2 is up $310 (+10 %) against September, over the same number of days.',
      'EC2 cost $760 more than expected since November 2.',
    ]);
  });

  it('does not explain the change of all accounts by a small one in a single account', () => {
    const explanation = explained(
      [{ cost: from('2026-11-10', 40, 20) }, { account: SECOND, cost: from('2026-11-01', 1150, 1000) }],
      '2026-11-20',
      TWO_ACCOUNTS,
    );
    expect(sentences(explanation, 'cause')).toEqual([
      'EC2 is up $3,220 (+16 %) against the same 20 days of October.',
      `EC2 in ${ACCOUNT} cost $220 more than expected since November 10.`,
    ]);
  });

  it('names the account of a team of several in which a change began', () => {
    const explanation = explained(
      [{ cost: from('2026-11-10', 90, 20) }, { account: SECOND, cost: () => 30 }],
      '2026-11-20',
      TWO_ACCOUNTS,
    );
    expect(sentences(explanation, 'cause')).toEqual([
      `EC2 is up $770 (+77 %) against the same 20 days of October; it began in ${ACCOUNT} on November 10 and has stayed.`,
    ]);
  });

  it('tells of a departure that its total hides, on the side on which it moved', () => {
    const fall = explained([{ cost: (day) => (day === '2026-11-10' || day === '2026-10-10' ? 10 : 100) }]);
    expect(sentences(fall, 'cause')).toEqual([]);
    expect(sentences(fall, 'improvement')).toEqual([
      'EC2 cost $90.00 less than expected on November 10 alone.',
    ]);
  });

  it('tells a departure that lasts with its money', () => {
    const high = new Set(['2026-10-05', '2026-10-06', '2026-11-19', '2026-11-20']);
    const explanation = explained([{ cost: (day) => (high.has(day) ? 300 : 100) }]);
    expect(sentences(explanation, 'cause')).toEqual(['EC2 cost $400 more than expected since November 19.']);
  });
});

describe('the outlook', () => {
  it('does not call a month closed for having no cost to come', () => {
    const explanation = explained([{ cost: (day) => (day < '2026-11-04' ? 100 : 0) }]);
    expect(sentences(explanation, 'outlook')).toEqual([
      'November is heading for $300. December is expected at $0.00.',
    ]);
  });

  it('calls a month closed on its last day', () => {
    expect(sentences(explained([{ cost: () => 100 }], '2026-10-31'), 'outlook')[0]).toMatch(
      /^October closed at \$3,100\. November is expected at \$3,000, most likely between /,
    );
  });

  it('says nothing with fewer than 14 days of cost', () => {
    expect(sentences(explained([{ cost: from('2026-11-08', 100) }]), 'outlook')).toEqual([]);
  });
});

describe('the organisation', () => {
  function organisation(specs: readonly SeriesSpec[], days = 100): Explanation {
    const costs = costsThrough('2026-11-20', specs, days);
    return explainOrganisation(analyzeOrganisation(costs, [TWO_ACCOUNTS], SETTINGS), 50, FORMAT);
  }
  const specs = [{ cost: from('2026-11-01', 200, 100) }, { account: SECOND, cost: () => 50 }];

  it('is told how many accounts are above their threshold, and which moved', () => {
    expect(sentences(organisation(specs), 'headline')).toContain('1 of 2 accounts is above its threshold.');
    expect(sentences(organisation(specs), 'cause')).toEqual([
      `${ACCOUNT} is up $2,000 (+100 %), mostly EC2.`,
    ]);
  });

  it('is not told that all is well when there is nothing to compare with', () => {
    expect(sentences(organisation(specs, 25), 'headline').join(' ')).not.toContain('threshold');
  });
});

describe('evidence', () => {
  const amount = fc.oneof(
    fc.constantFrom(0, 0.004, -0.001, 98_765_432.1, -250),
    fc.double({ min: -1e3, max: 1e5, noNaN: true }),
  );
  const levels = fc.array(fc.record({ from: fc.integer({ min: 0, max: 99 }), cost: amount }), {
    minLength: 1,
    maxLength: 4,
  });
  const through = fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2027-01-01') });
  const locale = fc.constantFrom('en-US', 'de-DE', 'en-IN', 'ja-JP', 'mr-IN', 'he-IL');

  it('is there for every sentence, holds each of its figures, and is told from the right side', () => {
    fc.assert(
      fc.property(
        through,
        locale,
        fc.array(levels, { minLength: 1, maxLength: 5 }),
        (number, tag, services) => {
          const specs = services.map((steps, i): SeriesSpec => {
            return {
              service: `Service ${'ABCDE'[i] ?? ''}`,
              account: i % 2 === 0 ? ACCOUNT : SECOND,
              chargeType: i === 4 ? 'credit' : 'usage',
              cost: (day) => {
                const age = 99 - (number - dayNumber(day));
                return steps.findLast((step) => step.from <= age)?.cost ?? 0;
              },
            };
          });
          const costs = costsThrough(dayFromNumber(number), specs);
          const format = formatFor(tag, 'USD');
          const { findings, evidence } = explainTeam(analyzeTeam(costs, TWO_ACCOUNTS, SETTINGS), 50, format);
          expect(findings.length).toBeGreaterThan(0);
          const facts = new Map(evidence.map((fact) => [fact.id, fact]));
          expect(facts.size).toBe(evidence.length);
          for (const { text, evidence: cited } of findings) {
            const displays = cited.map((id) => facts.get(id)?.display ?? `no evidence ${id}`);
            for (const display of displays) expect(text).toContain(display);
            const rest = displays
              .sort((a, b) => b.length - a.length)
              .reduce((left, display) => left.replaceAll(display, ''), text);
            expect(rest).not.toMatch(/\p{Nd}|[%$∞]|NaN|undefined|null|\{\{/u);
            for (const id of cited) {
              const fact = facts.get(id);
              if (fact?.unit !== 'percent' || typeof fact.value !== 'number' || Math.abs(fact.value) < 0.05)
                continue;
              if (!text.includes(`(${fact.display})`)) continue;
              if (/is up|more than/.test(text)) expect(fact.value).toBeGreaterThan(0);
              if (/is down|less than/.test(text) && !text.includes('than expected')) {
                expect(fact.value).toBeLessThan(0);
              }
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
