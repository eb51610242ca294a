import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { calledFacts, codesOf } from './called-facts.ts';

const facts: ReadonlyMap<string, Fact> = calledFacts();

describe('a direction that not every fact of its clause has is refused', () => {
  it.each([
    'Cost fell. | CHANGE EC2',
    'Costs fell. | EC2',
    'The bill is lower. | EC2 KAFKA',
    'The organisation spent less. | EC2',
    'EC2 rose. | EC2 RDS',
    'RDS fell. | RDS EC2',
    'EC2 rose. | ROBOT_LEVEL',
    'RDS and EC2 rose. | RDS EC2',
    'RDS, DynamoDB and EC2 are up. | RDS DYNAMO EC2',
    'EC2 and RDS both rose. | RDS EC2',
    'RDS rose by {{RDS.amount}}, a decline. | EC2',
    'RDS rose by {{RDS.amount}} and fell. | EC2',
    'RDS rose (a drop). | RDS EC2',
    'The total is down. | CHANGE FRAUD',
    'EC2 in fraud-detection-prod rose. | EC2_LEVEL SEARCH',
    'Spending shrank while EC2 fell. | CHANGE EC2',
    'Cost dropped because EC2 in fraud-detection-prod fell. | CHANGE FRAUD_EC2',
    'RDS rose with EC2. | RDS EC2',
    'The week was cheaper. | WEEK EC2',
    'RDS is unchanged. | RDS TOTAL',
    'Cost is flat. | RDS TOTAL',
  ])('%s', (row) => {
    expect(codesOf(row, facts)).toContain('direction');
  });
});

describe('what did not happen, or nearly did, is refused', () => {
  it.each([
    'RDS did not rise. | RDS',
    "RDS didn't rise by {{RDS.amount}}.",
    'RDS hardly rose. | RDS',
    'RDS barely grew. | RDS',
    'RDS almost fell. | RDS',
    'RDS nearly rose by {{RDS.amount}}.',
    'Cost did not change. | CHANGE',
    'EC2 has not fallen. | EC2',
    'RDS is not up. | RDS',
    'RDS in product-search-prod does not last. | RDS_LEVEL',
    'The spike of RDS in recommendations-dev has not ended. | SPIKE',
    '{{FLAGGED.count}} of {{FLAGGED.of}} accounts are not above their threshold.',
    'RDS is not the largest rise. | RDS',
    'RDS in product-search-prod rose without an increase. | RDS_LEVEL',
    'RDS is almost unchanged. | RDS',
    'EC2 failed to fall. | EC2',
    "RDS can't rise. | RDS",
    'RDS can’t rise by {{RDS.amount}}.',
    'RDS cannot rise. | RDS',
  ])('%s', (row) => {
    expect(codesOf(row, facts)).toContain('negation');
  });
});

describe('a bound that no fact has is refused', () => {
  it.each([
    'RDS rose by more than {{RDS.amount}}.',
    'RDS rose by less than {{RDS.amount}}.',
    'RDS rose by at least {{RDS.percent}}.',
    'RDS rose by at most {{RDS.amount}}.',
    'RDS rose by up to {{RDS.amount}}.',
    'RDS rose by over {{RDS.amount}}.',
    'RDS rose by under {{RDS.amount}}.',
    'RDS rose by nearly {{RDS.amount}}.',
    'RDS rose by almost {{RDS.percent}}.',
    'RDS rose by well over {{RDS.percent}}.',
    'RDS rose by not quite {{RDS.percent}}.',
    'RDS rose by as much as {{RDS.amount}}.',
    'RDS rose to more than {{RDS.now}}.',
    'RDS is up almost {{RDS.amount}}.',
    'At least {{FLAGGED.count}} of {{FLAGGED.of}} accounts are above their threshold.',
    'More than {{FLAGGED.count}} of {{FLAGGED.of}} accounts are above their threshold.',
    '{{ESTIMATE.month}} is heading for at least {{ESTIMATE.amount}}.',
    'RDS in product-search-prod has cost more for more than {{RDS_LEVEL.length}} days.',
    'The organisation spent almost {{TOTAL.amount}} on {{TOTAL.days}}.',
    'The {{LARGEST.count}} largest accounts make up over {{LARGEST.share}} of the whole cost.',
  ])('%s', (row) => {
    expect(codesOf(row, facts)).toContain('bound');
  });
});

describe('a true sentence passes', () => {
  it.each([
    'Cost rose. | CHANGE EC2',
    'Cost rose, although EC2 fell. | CHANGE EC2',
    'RDS and DynamoDB rose, while EC2 fell. | RDS DYNAMO EC2',
    'RDS rose by {{RDS.amount}} and EC2 fell by {{EC2.amount}}.',
    'RDS and DynamoDB rose by {{RDS.amount}} and {{DYNAMO.amount}}, respectively.',
    'RDS and DynamoDB both rose, by {{RDS.amount}} and {{DYNAMO.amount}}. | RDS DYNAMO',
    'EC2 fell by {{EC2.amount}}, which offset part of the rise of RDS. | RDS',
    'The rise was partly offset by EC2. | CHANGE EC2',
    'The rise of {{RDS.amount}} in RDS was partly offset by a fall of {{EC2.amount}} in EC2.',
    'The organisation spent {{TOTAL.amount}} on {{TOTAL.days}}, up {{CHANGE.percent}} against {{CHANGE.previousDays}}.',
    'Cost is nearly flat. | CHANGE',
    'Cost is almost unchanged, up {{CHANGE.percent}}.',
    'EC2 in warehouse-robotics-prod rose. | ROBOT_LEVEL',
    'RDS in product-search-prod has cost more over {{RDS_LEVEL.length}} days. | RDS_LEVEL',
    'RDS in product-search-prod cost {{RDS_LEVEL.actual}}, more than the expected {{RDS_LEVEL.expected}}.',
    'On {{WEEK.days}} the cost was {{WEEK.amount}} more than on {{WEEK.previousDays}}.',
    '{{FORECAST.month}} could reach as much as {{FORECAST.high}}.',
    'RDS rose by about {{RDS.amount}}.',
    'An average day at weekends costs {{RHYTHM.percent}} less than on weekdays.',
    'The organisation spent an average of {{PEAK.average}} a day, and {{PEAK.amount}} on the most expensive day.',
    'The most expensive day was {{PEAK.day}} at {{PEAK.amount}}, against an average of {{PEAK.average}} a day.',
  ])('%s', (row) => {
    expect(codesOf(row, facts)).toEqual([]);
  });
});
