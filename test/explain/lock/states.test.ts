import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { calledFacts, codesOf } from './called-facts.ts';

const facts: ReadonlyMap<string, Fact> = calledFacts();

describe('a state that no fact says is refused', () => {
  it.each([
    'RDS stopped. | RDS',
    'EC2 stopped. | EC2',
    'EC2 is gone. | EC2',
    'EC2 has disappeared, {{EC2.amount}} less than before.',
    'RDS is new. | RDS',
    'RDS appeared in product-search-prod. | SEARCH_RDS',
    'The new service RDS rose by {{RDS.amount}}.',
    'The new account event-bus-prod rose by {{BUS.amount}}.',
    'DynamoDB and Kinesis are new. | DYNAMO NEW',
    'Kinesis and RDS appeared on {{NEW.since}}. | RDS',
    'Kinesis is new in product-search-prod. | NEW SEARCH',
    'Redshift and EC2 stopped. | STOPPED EC2',
    'EC2 stopped in fraud-detection-prod. | FRAUD_EC2',
    'The spike of RDS in recommendations-dev still lasts. | SPIKE',
    'RDS in recommendations-dev still costs more. | SPIKE',
    'RDS in recommendations-dev remains above expected. | SPIKE',
    'RDS in recommendations-dev continues to rise. | SPIKE',
    'The rise of RDS persists. | RDS',
    'RDS remains high. | RDS',
    'RDS in product-search-prod has returned to normal. | RDS_LEVEL',
    'RDS in product-search-prod ended on {{RDS_LEVEL.start}}.',
    'The higher level of RDS in product-search-prod has ended. | RDS_LEVEL',
    'RDS in pricing-prod is back to normal. | PRICING_LEVEL SPIKE',
    'RDS has returned to normal. | SPIKE',
    'RDS in product-search-prod recovered. | RDS_LEVEL SPIKE',
    'event-bus-prod is above its threshold. | BUS',
    'RDS is above its threshold, up {{RDS.amount}}.',
    'The threshold of fraud-detection-prod was passed. | FRAUD',
    'The rise of RDS is unexpected. | RDS',
    'RDS shows an unusual increase of {{RDS.amount}}.',
    'event-bus-prod has an anomaly. | BUS',
    'RDS in product-search-prod spiked. | RDS_LEVEL',
    'A spike of {{RDS_LEVEL.amount}} more than expected hit RDS in product-search-prod.',
    'The spike in DynamoDB added to cost. | DYNAMO',
    'RDS in product-search-prod saw a one-off rise. | RDS_LEVEL',
    'The rise of RDS is temporary. | RDS',
    'RDS moved to a higher level. | RDS',
    'RDS in recommendations-dev is at a higher level. | SPIKE',
    'The new level of DynamoDB is higher. | DYNAMO',
    'EC2 in mobile-api-prod is at a lower level. | EC2_DROP',
    'The rise of RDS began on {{RDS_LEVEL.start}} in event-bus-prod. | BUS',
    'RDS started to rise. | RDS',
    'The fall of EC2 is permanent. | EC2',
    'RDS rose repeatedly. | RDS',
    'A credit lowered EC2. | EC2',
    'Cost returned to normal. | CHANGE WEEK',
    'The cost remains high. | CHANGE',
    'The spike in EC2 has ended. | EC2_LEVEL',
  ])('%s', (row) => {
    expect(codesOf(row, facts)).toContain('state');
  });
});

describe('a state that a fact says passes', () => {
  it.each([
    'Redshift stopped, {{STOPPED.amount}} less than before.',
    'Redshift, which cost {{STOPPED.before}} before, is gone.',
    'Kinesis is new since {{NEW.since}} and cost {{NEW.amount}}.',
    'The new service Kinesis appeared on {{NEW.since}} and added {{NEW.amount}}.',
    'Kinesis started on {{NEW.since}}. | NEW',
    'RDS in product-search-prod has been at a higher level since {{RDS_LEVEL.start}}.',
    'The higher level of RDS in product-search-prod still lasts. | RDS_LEVEL',
    'The higher level of RDS in product-search-prod remains, {{RDS_LEVEL.amount}} more than expected.',
    'RDS in product-search-prod continues at a higher level. | RDS_LEVEL',
    'EC2 in fraud-detection-prod moved to a lower level on {{EC2_LEVEL.start}} and stays there.',
    'The lower level of EC2 in fraud-detection-prod lasts. | EC2_LEVEL',
    'The spike of RDS in recommendations-dev lasted {{SPIKE.length}} days and has ended.',
    'The spike of RDS in recommendations-dev ended on {{SPIKE.end}}.',
    'RDS in recommendations-dev spiked from {{SPIKE.start}} to {{SPIKE.end}} and has returned to normal.',
    'A spike of DynamoDB in feature-store-prod added {{DYNAMO_SPIKE.amount}} and has ended.',
    'product-search-prod is above its threshold, up {{SEARCH.amount}}.',
    '{{FLAGGED.count}} of the {{FLAGGED.of}} accounts are above their threshold.',
    'product-search-prod rose by {{SEARCH.amount}} and is above its threshold.',
    'The anomaly of RDS in product-search-prod began on {{RDS_LEVEL.start}}.',
    'An unusual rise of RDS in product-search-prod added {{RDS_LEVEL.amount}}.',
    'If the higher level of RDS in product-search-prod stays, {{FORECAST.month}} could reach {{FORECAST.high}}. | RDS_LEVEL',
    'The rise of RDS may last. | RDS',
    'The higher level of RDS in product-search-prod may last. | RDS_LEVEL',
    'The drop of EC2 in mobile-api-prod still lasts. | EC2_DROP',
    'EC2 is involved in {{ALIKE.count}} of the {{ALIKE.of}} anomalies.',
    'EC2 in warehouse-robotics-prod cost {{ROBOT_LEVEL.actual}} against an expected {{ROBOT_LEVEL.expected}}.',
    'RDS rose by {{RDS.amount}}; in product-search-prod it still costs more than expected. | RDS_LEVEL',
    'RDS in product-search-prod is above its normal cost by {{RDS_LEVEL.amount}}.',
    'At weekends an average day costs {{RHYTHM.weekend}}, against {{RHYTHM.weekday}} on weekdays.',
    '{{FORECAST.month}} is forecast at {{FORECAST.amount}}, against {{FORECAST.before}} in {{FORECAST.previousMonth}}.',
    'Cost is nearly flat, up {{CHANGE.percent}}.',
    'RDS and EMR rose, while EC2 fell. | RDS EMR EC2',
    'The risk is that RDS in product-search-prod remains at its higher level. | RDS_LEVEL',
  ])('%s', (row) => {
    expect(codesOf(row, facts)).toEqual([]);
  });
});

describe('a place that no fact says is refused', () => {
  it.each([
    'RDS rose in event-bus-prod. | RDS BUS',
    'In event-bus-prod, RDS rose. | RDS BUS',
    'RDS in event-bus-prod is up. | RDS BUS',
    'DynamoDB cost more in product-search-prod. | DYNAMO SEARCH',
    'RDS in product-search-prod and EC2 in fraud-detection-prod moved on the same day. | RDS_LEVEL EC2_LEVEL',
    'RDS and EC2 are in the same account. | RDS_LEVEL EC2_LEVEL',
    'RDS and DynamoDB moved on the same day. | RDS_LEVEL DYNAMO_SPIKE',
  ])('%s', (row) => {
    expect(codesOf(row, facts)).toContain('place');
  });

  it.each([
    'RDS in product-search-prod rose. | RDS_LEVEL',
    'In product-search-prod, RDS rose. | SEARCH_RDS',
    'RDS rose, and event-bus-prod rose as well. | RDS BUS',
    '{{COMMON_DAY.count}} of {{COMMON_DAY.of}} anomalies began on the same day, {{COMMON_DAY.day}}.',
  ])('and one that a fact says passes: %s', (row) => {
    expect(codesOf(row, facts)).toEqual([]);
  });
});
