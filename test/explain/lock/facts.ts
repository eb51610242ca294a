import type { Fact } from '../../../src/explain/facts/fact.ts';
import type { Certainty, ModelSentence } from '../../../src/explain/model.ts';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-21' };

function fact(id: string, rest: Partial<Fact>): Fact {
  return {
    id,
    kind: 'service',
    about: 'a fact',
    parts: {},
    names: [],
    direction: null,
    isCause: false,
    value: 1,
    unit: 'money',
    window: NOVEMBER,
    ...rest,
  };
}

const ALL: readonly Fact[] = [
  fact('E1', {
    kind: 'change',
    about: 'change of the whole cost against the days compared with',
    parts: {
      amount: '$4,210',
      percent: '31\u00A0%',
      now: '$17,790',
      days: 'November 1 – 20, 2026',
      length: '20',
      previousDays: 'October 1 – 20',
    },
    direction: 'up',
    value: 4210,
  }),
  fact('E2', {
    about: 'change of the cost of a service against the days compared with',
    parts: { amount: '$3,105', percent: '48\u00A0%', now: '$9,570', before: '$6,465', share: '74\u00A0%' },
    names: ['EC2', 'Amazon Elastic Compute Cloud'],
    direction: 'up',
    value: 3105,
  }),
  fact('E3', {
    kind: 'anomaly',
    about: 'level shift of a service',
    parts: { amount: '$2,980', start: 'November\u00A09', expected: '$310', actual: '$480' },
    names: ['EC2', 'Amazon Elastic Compute Cloud', 'payments-prod', '123456789012'],
    direction: 'up',
    isCause: true,
    value: 2980,
  }),
  fact('E4', {
    kind: 'detail',
    about: 'change of the cost of a usage type behind a change',
    parts: { amount: '$2,640', quantity: '5,480' },
    names: ['BoxUsage:m5.xlarge', 'USE1-BoxUsage:m5.xlarge', 'EC2', 'Amazon Elastic Compute Cloud'],
    direction: 'up',
    isCause: true,
    value: 2640,
  }),
  fact('E5', {
    about: 'change of the cost of a service against the days compared with',
    parts: { amount: '$940', percent: '22\u00A0%', now: '$3,330', before: '$4,270' },
    names: ['RDS', 'Amazon Relational Database Service'],
    direction: 'down',
    value: -940,
  }),
  fact('E6', {
    kind: 'account',
    about: 'change of the cost of an account',
    parts: { amount: '$1,020', percent: '9.1\u00A0%' },
    names: ['payments-prod', '123456789012', 'payments-prod (123456789012)'],
    direction: 'up',
    value: 1020,
  }),
  fact('E7', {
    kind: 'week',
    about: 'change of the last complete days (a week) against the week before',
    parts: {
      amount: '$269',
      percent: '4.2\u00A0%',
      now: '$6,120',
      length: '7',
      previousDays: 'November 7 – 13',
    },
    direction: 'down',
    value: 6120,
  }),
  fact('E8', {
    kind: 'estimate',
    about: 'estimate of the whole month that has begun',
    parts: { amount: '$26,400', month: 'November', before: '$22,370', previousMonth: 'October' },
    value: 26400,
  }),
  fact('E9', {
    kind: 'forecast',
    about: 'forecast of next month',
    parts: { amount: '$27,100', month: 'December', low: '$25,900', high: '$28,300' },
    value: 27100,
  }),
  fact('E10', {
    kind: 'count',
    about: 'accounts above their threshold',
    parts: { count: '3', of: '84' },
    value: 3,
    unit: 'count',
  }),
  fact('E11', {
    kind: 'missing',
    about: 'earlier data to compare with',
    parts: { since: 'October\u00A01' },
    names: ['S3'],
    value: 'none',
  }),
  fact('E12', {
    about: 'service that is new',
    parts: { amount: '$1,310', since: 'November\u00A012' },
    names: ['Lambda', 'AWS Lambda'],
    direction: 'up',
    isCause: true,
    value: 1310,
  }),
  fact('E13', {
    kind: 'saving',
    about: 'saving per month from snapshots that nothing uses',
    parts: { amount: '$410' },
    names: ['EBS'],
    value: 410,
  }),
  fact('E14', {
    about: 'change of the cost of a service against the days compared with',
    parts: { amount: '$12.40' },
    names: ['Route 53', 'Amazon Route 53'],
    direction: 'down',
    value: -12.4,
  }),
  fact('E15', {
    kind: 'total',
    about: 'cost per day over the days reported',
    parts: { amount: '$890', length: '20' },
    value: 890,
  }),
  fact('E16', {
    kind: 'count',
    about: 'anomalies found',
    parts: { count: '0' },
    value: 0,
    unit: 'count',
  }),
  fact('E17', {
    kind: 'detail',
    about: 'change of the cost of a region behind a change',
    parts: { amount: '$1,960' },
    names: ['Frankfurt', 'eu-central-1', 'EC2', 'Amazon Elastic Compute Cloud'],
    direction: 'up',
    isCause: true,
    value: 1960,
  }),
  fact('E18', {
    kind: 'account',
    about: 'change of the cost of an account',
    parts: { amount: '$88.10' },
    names: ['checkout-staging', '210987654321'],
    direction: 'down',
    value: -88.1,
  }),
];

/** Facts of a team as the analysis makes them. */
export const FACTS: ReadonlyMap<string, Fact> = new Map(ALL.map((each) => [each.id, each]));

/** The same with one fact more, of a name that may be anything. */
export function factsWith(names: readonly string[], rest: Partial<Fact> = {}): ReadonlyMap<string, Fact> {
  return new Map([
    ...FACTS,
    ['E90', fact('E90', { parts: { amount: '$777' }, names, direction: 'up', ...rest })],
  ]);
}

/** A sentence and the ids it cites, as `E1 E2`. */
export function sentence(text: string, ids: string, certainty: Certainty = 'observed'): ModelSentence {
  return { text, evidence: ids.split(' ').filter((id) => id !== ''), certainty };
}
