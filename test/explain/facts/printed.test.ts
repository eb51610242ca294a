import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeTeam, type TeamAnalysis } from '../../../src/analyze/team.ts';
import { dayNumber, eachDay, type Day } from '../../../src/calendar/day.ts';
import { evidenceOf } from '../../../src/explain/facts/evidence-of.ts';
import { teamFacts } from '../../../src/explain/facts/team-facts.ts';
import { formatFor } from '../../../src/format/format.ts';
import { costsThrough } from '../../analyze/costs.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../../configuration.ts';
import { plain } from '../sample-facts.ts';

const FORMAT = formatFor('en-US', 'USD');
const SIGN = /^[\u200e\u200f\u061c]*[+\u002d\u2212]/;

describe('whatever the costs', () => {
  const amount = fc.oneof(
    fc.constantFrom(0, 0, 0.004, -0.004, -250.75, 98_765_432.1),
    fc.double({ min: -100, max: 1e4, noNaN: true }),
  );
  const daily = fc.array(amount, { minLength: 100, maxLength: 100 });
  const series = fc.tuple(
    fc.constantFrom('111111111110', '111111111111'),
    fc.constantFrom('Amazon S3', 'AWS Lambda', 'Tax', 'Amazon EC2'),
    fc.constantFrom('usage' as const, 'credit' as const, 'tax' as const),
    daily,
  );
  const day = fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2027-01-01') });
  const team = {
    ...TEAM,
    accounts: ['111111111110', '111111111111'].map((id) => ({ id, name: null, environment: null })),
  };
  const analyses = fc
    .tuple(day, fc.array(series, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 100 }))
    .map(([number, charges, days]) => {
      const through = new Date(number * 86_400_000).toISOString().slice(0, 10);
      const specs = charges.map(([account, service, chargeType, costs]) => ({
        account,
        service,
        chargeType,
        cost: (each: Day) => costs[number - dayNumber(each)] ?? 0,
      }));
      return analyzeTeam(costsThrough(through, specs, days), team, SETTINGS);
    });

  /** Parts that are computed from several numbers of the analysis; exact tests above hold them. */
  const DERIVED: readonly string[] = [
    'share',
    'perDay',
    'previousPerDay',
    'weekend',
    'weekday',
    'average',
    'needed',
  ];

  /** Each number of the analysis in every form in which it may be printed. */
  function printed(analysis: TeamAnalysis): Set<string> {
    const texts = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value === 'number') {
        for (const each of [value, Math.abs(value), 100 * value]) {
          for (const text of [FORMAT.money(each), FORMAT.percent(each), FORMAT.count(each)]) texts.add(text);
        }
      } else if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
        for (const text of [FORMAT.day(value), FORMAT.monthName(value.slice(0, 7))]) texts.add(text);
      } else if (typeof value === 'string' && /^\d{4}-\d{2}$/.test(value)) texts.add(FORMAT.monthName(value));
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    };
    visit(analysis);
    visit(analysis.scope === null ? [] : eachDay(analysis.scope.daily.window));
    return texts;
  }

  it('every amount, day and percentage that is not derived is printed from a number of the analysis', () => {
    fc.assert(
      fc.property(analyses, (analysis) => {
        const texts = printed(analysis);
        for (const { kind, about, parts } of teamFacts(analysis, FORMAT)) {
          const isOwn =
            !['estimate', 'forecast', 'count', 'missing'].includes(kind) && !about.includes('average day');
          for (const [part, text] of Object.entries(parts)) {
            if (DERIVED.includes(part) || !isOwn || ['length', 'days', 'previousDays'].includes(part))
              continue;
            expect(texts, `${about}: ${part}`).toContain(text);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('figures print well, signs are told by the direction, and words about facts hold no figure', () => {
    fc.assert(
      fc.property(analyses, (analysis) => {
        const facts = teamFacts(analysis, FORMAT);
        expect(facts.length).toBeLessThanOrEqual(60);
        for (const fact of facts) {
          expect(Object.keys(fact.parts).length).toBeGreaterThan(0);
          expect(Object.values(fact.parts).join(' ')).not.toMatch(/NaN|Infinity|∞|undefined|null/);
          expect(fact.about).not.toMatch(/\p{N}|%|\$/u);
          if (fact.kind === 'total' || fact.kind === 'estimate' || fact.kind === 'forecast') continue;
          expect(fact.parts.amount ?? '').not.toMatch(SIGN);
          expect(fact.parts.percent ?? '').not.toMatch(SIGN);
          if (fact.direction !== null && fact.unit !== 'count')
            expect(Number(fact.value) > 0).toBe(fact.direction === 'up');
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('evidence shows each fact by its first part, and names what it is about', () => {
  const facts = teamFacts(
    analyzeTeam(costsThrough('2026-11-20', [{ cost: () => 100, service: 'AWS Glue' }]), TEAM, SETTINGS),
    FORMAT,
  );
  const evidence = evidenceOf(facts);
  expect(evidence.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
  expect(evidence[0]).toEqual({
    id: 'E1',
    about: `cost of the days reported: ${ACCOUNT}`,
    value: 2000,
    unit: 'money',
    display: '$2,000',
    window: { from: '2026-11-01', to: '2026-11-21' },
  });
  expect(evidence.map(({ display }) => plain(display))).toEqual(
    facts.map(({ parts }) => plain(Object.values(parts)[0] ?? '')),
  );
});
