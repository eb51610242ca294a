import { readFileSync } from 'node:fs';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { checkSentence } from '../../../src/explain/lock/lock.ts';

interface Called {
  readonly kind: Fact['kind'];
  readonly about?: string;
  readonly names?: readonly string[];
}

/** What a row of a test calls a fact, by what it is and by the names it has. */
const CALLED: Readonly<Record<string, Called>> = {
  TOTAL: { kind: 'total', about: 'cost of the days reported' },
  CHANGE: { kind: 'change' },
  WEEK: { kind: 'week' },
  ESTIMATE: { kind: 'estimate' },
  FORECAST: { kind: 'forecast' },
  FLAGGED: { kind: 'count', about: 'accounts above their threshold' },
  LARGEST: { kind: 'count', about: 'the largest accounts' },
  ALIKE: { kind: 'count', about: 'anomalies of the same service' },
  RHYTHM: { kind: 'total', about: 'cost of an average day' },
  PEAK: { kind: 'total', about: 'cost of the most expensive' },
  RDS: { kind: 'service', names: ['RDS'] },
  EC2: { kind: 'service', names: ['EC2'] },
  DYNAMO: { kind: 'service', names: ['DynamoDB'] },
  SEARCH: { kind: 'account', names: ['product-search-prod'] },
  ROBOTS: { kind: 'account', names: ['warehouse-robotics-prod'] },
  STAGING: { kind: 'account', names: ['payments-staging'] },
  BUS_DYNAMO: { kind: 'detail', names: ['DynamoDB', 'event-bus-prod'] },
  SEARCH_RDS: { kind: 'detail', names: ['RDS', 'product-search-prod'] },
  RDS_LEVEL: { kind: 'anomaly', names: ['RDS', 'product-search-prod'] },
  PRICING_LEVEL: { kind: 'anomaly', names: ['RDS', 'pricing-prod'] },
  EC2_LEVEL: { kind: 'anomaly', names: ['EC2', 'fraud-detection-prod'] },
  SPIKE: { kind: 'anomaly', names: ['RDS', 'recommendations-dev'] },
  PRICING: { kind: 'account', names: ['pricing-prod'] },
  FRAUD_EC2: { kind: 'detail', names: ['EC2', 'fraud-detection-prod'] },
  KAFKA: { kind: 'service', names: ['Managed Streaming for Apache Kafka'] },
  S3: { kind: 'service', names: ['S3'] },
  EMR: { kind: 'service', names: ['EMR'] },
  SEARCH_ABOVE: { kind: 'anomaly', about: 'account above', names: ['product-search-prod'] },
  BUS: { kind: 'account', names: ['event-bus-prod'] },
  DYNAMO_SPIKE: { kind: 'anomaly', names: ['DynamoDB', 'feature-store-prod'] },
  EC2_DROP: { kind: 'anomaly', names: ['EC2', 'mobile-api-prod'] },
  ROBOT_LEVEL: { kind: 'anomaly', names: ['EC2', 'warehouse-robotics-prod'] },
  COMMON_DAY: { kind: 'count', about: 'anomalies that began' },
  NEW: { kind: 'service', names: ['Kinesis'] },
  STOPPED: { kind: 'service', names: ['Redshift'] },
  ALL: { kind: 'count', about: 'accounts with a full' },
  FRAUD: { kind: 'account', names: ['fraud-detection-prod'] },
};

/** What the sample organisation has none of. */
const MORE: readonly Fact[] = [
  {
    ...{ id: 'E91', kind: 'service', about: 'service that is new', names: ['Kinesis', 'Amazon Kinesis'] },
    ...{ parts: { amount: '$410', since: 'November\u00A09', now: '$410' }, direction: 'up', isCause: true },
    ...{ value: 410, unit: 'money', window: null },
  },
  {
    ...{ id: 'E92', kind: 'service', about: 'service that stopped: no cost in the days reported' },
    ...{
      names: ['Redshift', 'Amazon Redshift'],
      parts: { amount: '$280', before: '$280' },
      direction: 'down',
    },
    ...{ isCause: true, value: -280, unit: 'money', window: null },
  },
  {
    ...{ id: 'E94', kind: 'anomaly', about: 'drop of a service, still lasting', direction: 'down' },
    ...{ names: ['EC2', 'Amazon Elastic Compute Cloud', 'mobile-api-prod', '978713763729'], isCause: true },
    ...{
      parts: {
        amount: '$230',
        start: 'November\u00A015',
        length: '6',
        expected: '$1,135',
        actual: '$905',
      },
    },
    ...{ value: -230, unit: 'money', window: { from: '2026-11-15', to: '2026-11-21' } },
  },
  {
    ...{ id: 'E93', kind: 'count', about: 'accounts with a full month of data', names: [], direction: null },
    ...{ parts: { count: '84', of: '84' }, isCause: false, value: 84, unit: 'count', window: null },
  },
];

/** Facts that the sample organisation had once, kept so that what the lock is held to does not move with the analysis, and a few more. */
export function calledFacts(): ReadonlyMap<string, Fact> {
  const path = new URL('organisation-facts.json', import.meta.url);
  const recorded = JSON.parse(readFileSync(path, 'utf8')) as readonly Fact[];
  return new Map([...recorded, ...MORE].map((fact) => [fact.id, fact]));
}

function idOf(called: string, facts: ReadonlyMap<string, Fact>): string {
  const wanted = CALLED[called];
  const fact = [...facts.values()].find(
    ({ kind, about, names }) =>
      kind === wanted?.kind &&
      about.startsWith(wanted.about ?? '') &&
      (wanted.names ?? []).every((name) => names.includes(name)),
  );
  if (fact === undefined) throw new Error(`The sample organisation has no fact ${called}.`);
  return fact.id;
}

/** The rules that a sentence breaks. Its facts are called as above; those behind "|" are cited without a figure. */
export function codesOf(row: string, facts: ReadonlyMap<string, Fact>): string[] {
  const [text = '', more = ''] = row.split(' | ');
  const cited = [...text.matchAll(/\{\{([A-Z0-9_]+)/g)].map(([, called = '']) => called);
  const evidence = [...new Set([...cited, ...more.split(' ').filter((each) => each !== '')])].map((each) =>
    idOf(each, facts),
  );
  const filled = text.replaceAll(/\{\{([A-Z0-9_]+)/g, (_, called: string) => `{{${idOf(called, facts)}`);
  return checkSentence({ text: filled, evidence, certainty: 'observed' }, facts).map(({ code }) => code);
}
