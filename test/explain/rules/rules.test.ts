import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, type Day } from '../../../src/calendar/day.ts';
import { analyzeOrganisation, analyzeTeam, policyFor } from '../../../src/analyze/team.ts';
import type { Explanation } from '../../../src/explain/evidence.ts';
import { explainOrganisation, explainTeam } from '../../../src/explain/rules/rules.ts';
import { formatFor } from '../../../src/format/format.ts';
import { SETTINGS, TEAM } from '../../configuration.ts';
import { costsThrough, type SeriesSpec } from '../../analyze/costs.ts';

const FORMAT = formatFor('en-US', 'USD');

function explained(specs: readonly SeriesSpec[], through: Day = '2026-11-20', days = 100): Explanation {
  const costs = costsThrough(through, specs, days);
  return explainTeam(analyzeTeam(costs, TEAM, SETTINGS), policyFor(SETTINGS, TEAM).anomalyMinAmount, FORMAT);
}

/** The sentences of a kind, with ordinary spaces. */
function sentences({ findings }: Explanation, kind: string): string[] {
  return findings
    .filter((finding) => finding.kind === kind)
    .map(({ text }) => text.replaceAll(/[\u2009\u00A0\u202F]/g, ' '));
}

describe('a team is told', () => {
  it('what went up, by how much, and since when', () => {
    const explanation = explained([
      { cost: (day) => (day >= '2026-11-05' ? 310 : 200), service: 'Amazon Elastic Compute Cloud' },
    ]);
    expect(sentences(explanation, 'headline')[0]).toBe(
      'The team spent $5,760 on November 1 – 20, 2026, $1,760 (+44 %) more than on October 1 – 20.',
    );
    expect(sentences(explanation, 'cause')).toEqual([
      'EC2 is up $1,760 (+44 %) against the same 20 days of October; it began on November 5 and has stayed.',
    ]);
  });

  it('about a new service, one that is gone, and one that went down', () => {
    const explanation = explained([
      { service: 'AWS Lambda', cost: (day) => (day >= '2026-11-09' ? 100 : 0) },
      { service: 'Amazon DynamoDB', cost: (day) => (day < '2026-10-28' ? 90 : 0) },
      { service: 'AWS Glue', cost: (day) => (day >= '2026-11-01' ? 60 : 80) },
    ]);
    expect(sentences(explanation, 'cause')).toEqual(['Lambda is new since November 9 and cost $1,200.']);
    expect(sentences(explanation, 'improvement')).toEqual([
      'DynamoDB is gone: it cost $1,800 in the period before.',
      'Glue is down $400 (-25 %) against the same 20 days of October; it began on November 1 and has stayed.',
    ]);
  });

  it('of a spike that the total hides', () => {
    const explanation = explained([
      { cost: (day) => (day === '2026-11-10' ? 400 : day === '2026-10-08' ? 410 : 100) },
    ]);
    expect(sentences(explanation, 'cause')).toEqual([
      'EC2 cost $300 more than expected on November 10 alone.',
    ]);
  });

  it('plainly that there is nothing to compare with, without a percentage', () => {
    const explanation = explained([{ cost: () => 10 }], '2026-11-20', 25);
    expect(sentences(explanation, 'headline')[0]).toBe(
      'The team spent $200 on November 1 – 20, 2026. There is no earlier data to compare it with.',
    );
    expect(sentences(explanation, 'headline')[0]).not.toContain('%');
  });

  it('about closed months per day', () => {
    const explanation = explained([{ cost: (day) => (day < '2026-10-01' ? 100 : 110) }], '2026-11-03');
    expect(sentences(explanation, 'headline')[0]).toBe(
      'The team spent $3,410 in October, $110 a day, against $100 a day in September (+10 %).',
    );
  });

  it('that a week looks dear only for a monthly fee', () => {
    const explanation = explained([{ cost: (day) => 100 + (day.endsWith('-01') ? 900 : 0) }], '2026-11-03');
    expect(sentences(explanation, 'headline').join(' ')).toContain(
      '+129 % against October 21 – 27; 0.0 % with the same weekdays and fixed monthly charges.',
    );
  });

  it('nothing that did not happen in a quiet time', () => {
    const explanation = explained([{ cost: () => 100 }]);
    expect(sentences(explanation, 'cause')).toEqual([]);
    expect(sentences(explanation, 'improvement')).toEqual([]);
    expect(sentences(explanation, 'headline')[0]).toContain('the same as on October 1 – 20');
  });

  it('nothing at all without data', () => {
    expect(explained([]).findings).toEqual([]);
  });
});

/** What is left of a sentence once the printed form of every fact it cites is taken out, longest first. */
function withoutEvidence({ findings, evidence }: Explanation): string[] {
  return findings.map(({ text, evidence: cited }) => {
    const displays = evidence.filter(({ id }) => cited.includes(id)).map(({ display }) => display);
    return displays
      .sort((a, b) => b.length - a.length)
      .reduce((rest, display) => rest.replaceAll(display, ''), text);
  });
}

describe('every sentence', () => {
  const amounts = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 100, maxLength: 100 });
  const organisations = fc.tuple(
    fc.array(amounts, { minLength: 1, maxLength: 4 }),
    fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2027-01-01') }),
  );

  it('shows no figure but those of the evidence that it cites', () => {
    fc.assert(
      fc.property(organisations, ([services, number]) => {
        const through = new Date(number * 86_400_000).toISOString().slice(0, 10);
        const specs = services.map((daily, i) => ({
          account: `11111111111${i % 2}`,
          service: ['Amazon S3', 'AWS Lambda', 'Amazon EC2', 'Amazon RDS'][i] ?? 'Other',
          cost: (day: Day) => daily[number - dayNumber(day)] ?? 0,
        }));
        const costs = costsThrough(through, specs);
        const team = { ...TEAM, accounts: [{ id: '111111111110', name: null, environment: null }] };
        const ofTeam = explainTeam(analyzeTeam(costs, team, SETTINGS), 50, FORMAT);
        const ofAll = explainOrganisation(analyzeOrganisation(costs, [team], SETTINGS), 50, FORMAT);
        for (const explanation of [ofTeam, ofAll]) {
          expect(explanation.findings.length).toBeGreaterThan(0);
          for (const rest of withoutEvidence(explanation))
            expect(rest).not.toMatch(/\d|%|\$|NaN|undefined|\{\{/);
        }
        expect(JSON.stringify(ofTeam)).not.toContain('111111111111');
      }),
      { numRuns: 40 },
    );
  });

  it('says up or more of a rise, and down or less of a fall', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 3, noNaN: true }), (factor) => {
        fc.pre(Math.abs(factor - 1) > 0.05);
        const explanation = explained([{ cost: (day) => (day >= '2026-11-01' ? 100 * factor : 100) }]);
        const [first = ''] = sentences(explanation, 'headline');
        expect(first).toContain(factor > 1 ? 'more than' : 'less than');
        const [rise, fall] = [sentences(explanation, 'cause'), sentences(explanation, 'improvement')];
        expect([rise.length > 0, fall.length > 0]).toEqual([factor > 1, factor < 1]);
        expect([...rise, ...fall].join(' ')).toContain(factor > 1 ? 'is up' : 'is down');
      }),
    );
  });
});
