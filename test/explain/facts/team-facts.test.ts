import { describe, expect, it } from 'vitest';
import { analyzeTeam, policyFor, type TeamAnalysis } from '../../../src/analyze/team.ts';
import type { Day } from '../../../src/calendar/day.ts';
import type { Team } from '../../../src/config/configuration.ts';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { explainTeam } from '../../../src/explain/rules/rules.ts';
import { teamFacts } from '../../../src/explain/facts/team-facts.ts';
import type { DailyCosts } from '../../../src/fetch/cost-model.ts';
import { formatFor } from '../../../src/format/format.ts';
import { costsThrough, type SeriesSpec } from '../../analyze/costs.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../../configuration.ts';
import { ofKind, sampleAnalyses } from '../sample-facts.ts';

const FORMAT = formatFor('en-US', 'USD');
const THROUGH = '2026-11-20';

function analyzed(costs: DailyCosts, team: Team = TEAM): TeamAnalysis {
  return analyzeTeam(costs, team, SETTINGS);
}

function factsOf(specs: readonly SeriesSpec[], through: Day = THROUGH, days = 100): Fact[] {
  return teamFacts(analyzed(costsThrough(through, specs, days)), FORMAT);
}

describe('the facts of a team begin with', () => {
  const facts = factsOf([
    { cost: (day) => (day >= '2026-11-05' ? 310 : 200), service: 'Amazon Simple Storage Service' },
  ]);

  it('its total, the change, the week and the outlook, under ids in that order', () => {
    expect(facts.slice(0, 5).map(({ id, kind }) => [id, kind])).toEqual([
      ['E1', 'total'],
      ['E2', 'change'],
      ['E3', 'week'],
      ['E4', 'estimate'],
      ['E5', 'forecast'],
    ]);
    expect(facts.map(({ id }) => id)).toEqual(facts.map((_, i) => `E${i + 1}`));
    expect(ofKind(facts, 'total')[0]).toEqual({
      kind: 'total',
      about: 'cost of the days reported',
      parts: { amount: '$5,760', days: 'November 1 – 20, 2026' },
      names: [ACCOUNT],
      direction: null,
      isCause: false,
    });
    expect(ofKind(facts, 'change')).toEqual([
      {
        kind: 'change',
        about: 'change of the whole cost against the same days of the month before',
        parts: {
          amount: '$1,760',
          percent: '44 %',
          before: '$4,000',
          previousDays: 'October 1 – 20',
          previousMonth: 'October',
          length: '20',
        },
        names: [],
        direction: 'up',
        isCause: false,
      },
    ]);
  });

  it('what happened on a day, as a cause', () => {
    expect(ofKind(facts, 'anomaly')).toEqual([
      {
        kind: 'anomaly',
        about: 'account above its threshold',
        parts: { amount: '$1,760', expected: '$4,000', actual: '$5,760' },
        names: [],
        direction: 'up',
        isCause: false,
      },
      {
        kind: 'anomaly',
        about: 'higher level of a service, still lasting',
        parts: { amount: '$1,760', start: 'November 5', length: '16', expected: '$3,200', actual: '$4,960' },
        names: ['S3', 'Amazon Simple Storage Service'],
        direction: 'up',
        isCause: true,
      },
    ]);
  });

  it('the change of each service, with its share, which is no cause by itself', () => {
    expect(ofKind(facts, 'service')).toEqual([
      {
        kind: 'service',
        about: 'change of a service',
        parts: { amount: '$1,760', percent: '44 %', now: '$5,760', before: '$4,000', share: '100 %' },
        names: ['S3', 'Amazon Simple Storage Service'],
        direction: 'up',
        isCause: false,
      },
    ]);
  });
});

describe('a team is told', () => {
  it('of closed months by their cost per day', () => {
    const facts = factsOf([{ cost: (day) => (day < '2026-10-01' ? 100 : 110) }], '2026-11-03');
    expect(ofKind(facts, 'total')[0]).toMatchObject({
      parts: { amount: '$3,410', month: 'October', perDay: '$110' },
    });
    expect(ofKind(facts, 'change')[0]).toMatchObject({
      about: 'change of the whole cost against the month before, at equal length',
      parts: {
        amount: '$310',
        percent: '10 %',
        before: '$3,000',
        previousMonth: 'September',
        previousPerDay: '$100',
      },
      direction: 'up',
    });
  });

  it('of months to come without a direction: a longer month costs more, and is no rise', () => {
    const facts = factsOf([{ cost: () => 100 }]);
    expect(ofKind(facts, 'estimate')[0]).toMatchObject({
      parts: {
        amount: '$3,000',
        month: 'November',
        before: '$3,100',
        previousMonth: 'October',
      },
      direction: null,
    });
    expect(ofKind(facts, 'forecast')[0]).toMatchObject({
      parts: {
        amount: '$3,100',
        month: 'December',
        low: '$3,039',
        high: '$3,163',
        level: '80 %',
        before: '$3,000',
        previousMonth: 'November',
      },
      direction: null,
    });
    for (const { kind, parts } of facts) {
      if (kind === 'estimate' || kind === 'forecast') expect(parts).not.toHaveProperty('percent');
    }
  });

  it("that a change is the calendar's", () => {
    const facts = factsOf([{ cost: (day) => 100 + (day.endsWith('-01') ? 900 : 0) }], '2026-11-03');
    const about = 'change of the week with the same weekdays and fixed monthly charges: the fair one';
    expect(ofKind(facts, 'calendar').at(-1)).toMatchObject({
      about,
      parts: { percent: '0.0 %' },
      direction: null,
    });
    expect(ofKind(facts, 'week')[0]).toMatchObject({ parts: { percent: '129 %' }, direction: 'up' });
  });

  it('of services that are new or stopped as causes, and of what went down', () => {
    const facts = factsOf([
      { service: 'AWS Lambda', cost: (day) => (day >= '2026-11-09' ? 100 : 0) },
      { service: 'Amazon DynamoDB', cost: (day) => (day < '2026-10-28' ? 90 : 0) },
      { service: 'AWS Glue', cost: (day) => (day >= '2026-11-01' ? 60 : 80) },
    ]);
    expect(ofKind(facts, 'service')).toMatchObject([
      {
        about: 'service that stopped: no cost in the days reported',
        parts: { amount: '$1,800', before: '$1,800' },
        names: ['DynamoDB', 'Amazon DynamoDB'],
        direction: 'down',
        isCause: true,
      },
      {
        about: 'service that is new',
        parts: { amount: '$1,200', since: 'November 9', now: '$1,200' },
        names: ['Lambda', 'AWS Lambda'],
        direction: 'up',
        isCause: true,
      },
      {
        parts: { amount: '$400', percent: '25 %', now: '$1,200', before: '$1,600' },
        names: ['Glue', 'AWS Glue'],
        direction: 'down',
        isCause: false,
      },
    ]);
  });

  it('of a spike with its first and last day', () => {
    const facts = factsOf([{ cost: (day) => (day === '2026-11-10' || day === '2026-11-11' ? 400 : 100) }]);
    expect(ofKind(facts, 'anomaly').at(-1)).toMatchObject({
      about: 'spike of a service, which has ended',
      parts: { amount: '$600', start: 'November 10', end: 'November 11', length: '2' },
    });
    expect(ofKind(facts, 'total').at(-1)).toMatchObject({ parts: { amount: '$400', day: 'November 10' } });
  });

  it('what is not known: no days to compare with, too little history, accounts without data', () => {
    const team = {
      ...TEAM,
      accounts: [...TEAM.accounts, { id: '222222222222', name: null, environment: null }],
    };
    const facts = teamFacts(analyzed(costsThrough(THROUGH, [{ cost: () => 10 }], 10), team), FORMAT);
    expect(ofKind(facts, 'missing')).toMatchObject([
      { parts: { previousDays: 'October 1 – 20' } },
      { parts: { count: '10', needed: '14' } },
      { about: 'accounts without any cost data', parts: { count: '1', of: '2' }, names: ['222222222222'] },
      { about: 'accounts still being learnt: too young for anomalies', parts: { count: '1', of: '2' } },
    ]);
    expect(ofKind(facts, 'change')).toEqual([]);
    expect(facts.every(({ direction }) => direction === null)).toBe(true);
  });

  it('nothing without any cost data', () => {
    expect(factsOf([])).toEqual([]);
  });

  it('of its accounts where it has several, and in which of them something happened', () => {
    const other = '222222222222';
    const costs = costsThrough(THROUGH, [
      { cost: (day) => (day >= '2026-11-05' ? 310 : 200) },
      { account: other, cost: () => 50, service: 'AWS Glue' },
    ]);
    const team = { ...TEAM, accounts: [...TEAM.accounts, { id: other, name: null, environment: null }] };
    const named = { ...costs, accountNames: new Map([[ACCOUNT, 'shop-prod']]) };
    const facts = teamFacts(analyzed(named, team), FORMAT);
    expect(ofKind(facts, 'account')).toEqual([
      {
        kind: 'account',
        about: 'change of an account, above its threshold',
        parts: { amount: '$1,760', percent: '44 %', now: '$5,760', before: '$4,000', share: '100 %' },
        names: ['shop-prod', ACCOUNT],
        direction: 'up',
        isCause: false,
      },
    ]);
    expect(ofKind(facts, 'anomaly').at(-1)).toMatchObject({
      names: ['EC2', 'Amazon EC2', 'shop-prod', ACCOUNT],
    });
    expect(ofKind(facts, 'count')[0]).toMatchObject({ parts: { count: '1', of: '2' }, direction: 'up' });
  });

  it('no share where rises and falls nearly cancel out', () => {
    const facts = factsOf([
      { service: 'A', cost: (day) => (day >= '2026-11-01' ? 200 : 100) },
      { service: 'B', cost: (day) => (day >= '2026-11-01' ? 105 : 200) },
    ]);
    expect(ofKind(facts, 'service').map(({ parts }) => Object.keys(parts as object))).toEqual([
      ['amount', 'percent', 'now', 'before'],
      ['amount', 'percent', 'now', 'before'],
    ]);
  });
});

const SIGN = /^[\u200e\u200f\u061c]*[+\u002d\u2212]/;

/** Everything that a sentence may print: parts, names, and an account's label. */
function sayable(facts: readonly Fact[]): Set<string> {
  const labels = facts.flatMap(({ names }) => names.slice(1).map((name, i) => `${names[i] ?? ''} (${name})`));
  return new Set(facts.flatMap(({ parts, names }) => [...Object.values(parts), ...names]).concat(labels));
}

describe.each(['2026-11-23', '2026-12-04', '2026-08-10'])('the sample organisation as of %s', (asOf) => {
  it('has all that the rules tell among the facts of each team, with the same figures', async () => {
    const { teams, configuration } = await sampleAnalyses(asOf);
    let told = 0;
    for (const { team, analysis } of teams) {
      const { anomalyMinAmount } = policyFor(configuration.settings, team);
      const { findings, evidence } = explainTeam(analysis, anomalyMinAmount, FORMAT);
      const cited = new Set(findings.flatMap((finding) => finding.evidence));
      const known = sayable(teamFacts(analysis, FORMAT));
      for (const { id, display } of evidence) {
        if (!cited.has(id)) continue;
        told++;
        expect(known, `${team.id}: ${display}`).toContain(display.replace(SIGN, ''));
      }
    }
    expect(told).toBeGreaterThan(84 * 8);
  }, 60_000);
});
