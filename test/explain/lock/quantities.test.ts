import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { calledFacts, codesOf } from './called-facts.ts';

const facts: ReadonlyMap<string, Fact> = calledFacts();

describe('a count, a rank or a comparison that is not computed is refused', () => {
  it.each([
    'All accounts rose. | CHANGE',
    'Every account rose. | SEARCH',
    'All services cost more. | RDS',
    'Each account is up. | SEARCH',
    'Most accounts rose. | CHANGE',
    'Most services cost more. | RDS',
    'Most of the accounts are above their threshold. | FLAGGED',
    'The majority of accounts rose. | CHANGE',
    'Only RDS rose. | RDS',
    'RDS rose by only {{RDS.amount}}.',
    'The only rise is RDS. | RDS',
    'The increase comes only from RDS. | RDS CHANGE',
    'All of the increase comes from RDS. | RDS CHANGE',
    'The rise comes entirely from RDS. | RDS CHANGE',
    'Most of the increase comes from EMR. | EMR CHANGE',
    'Most of the increase comes from DynamoDB. | DYNAMO CHANGE',
    'Most of the increase comes from EC2. | EC2 CHANGE',
    'DynamoDB explains most of the rise of RDS. | DYNAMO RDS',
    'DynamoDB in event-bus-prod makes up most of the change. | BUS_DYNAMO CHANGE',
    'RDS in pricing-prod makes up most of the rise of RDS. | PRICING_LEVEL RDS',
    'Cost rose by {{CHANGE.amount}}; most of it is DynamoDB. | DYNAMO',
    'Cost rose by {{CHANGE.amount}}, mostly because RDS in pricing-prod rose. | PRICING_LEVEL',
    'Cost rose mainly due to RDS in pricing-prod. | CHANGE PRICING_LEVEL',
    'RDS rose mostly because RDS in pricing-prod moved. | RDS PRICING_LEVEL',
    'RDS rose, largely because DynamoDB in event-bus-prod rose by {{BUS_DYNAMO.amount}}. | RDS',
    'EC2 fell by {{EC2.amount}}, mostly because EC2 in warehouse-robotics-prod moved. | ROBOT_LEVEL',
    'The rise is mostly in EMR. | CHANGE EMR',
    'The cost is mostly EC2. | CHANGE EC2',
    'DynamoDB is the largest rise. | DYNAMO',
    'DynamoDB is the biggest increase, up {{DYNAMO.amount}}.',
    'The largest fall is Managed Streaming for Apache Kafka. | KAFKA',
    'EC2 is the largest rise. | EC2',
    'EC2 is the largest change. | EC2',
    'The largest increases are RDS and EMR. | RDS EMR',
    'RDS is the largest service. | RDS',
    'RDS is the most expensive service. | RDS',
    'event-bus-prod is the biggest account. | BUS',
    'event-bus-prod is the main driver of the increase. | BUS BUS_DYNAMO',
    'The main cause is RDS in pricing-prod. | PRICING_LEVEL',
    'DynamoDB rose most, by {{DYNAMO.amount}}.',
    'EC2 moved it most. | EC2',
    'event-bus-prod rose the most, by {{BUS.amount}}.',
    'RDS is the smallest rise. | RDS',
    'Pricing is lowest in pricing-prod. | PRICING',
    'The top mover is EMR. | EMR',
    'The highest rise is EMR. | EMR',
    'The biggest saving is EC2. | EC2',
    'RDS rose more than EC2. | RDS EC2',
    'RDS rose by more than DynamoDB. | RDS DYNAMO',
    'RDS cost more than EC2. | RDS EC2',
    'RDS rose faster than DynamoDB. | RDS DYNAMO',
    'product-search-prod rose more than in event-bus-prod. | SEARCH BUS',
    'RDS rose as much as DynamoDB. | RDS DYNAMO',
    'RDS rose more than any other service. | RDS',
    'RDS rose more than the rest. | RDS',
    'RDS is above DynamoDB. | RDS DYNAMO',
    'Unlike EMR, RDS rose. | RDS EMR',
    'None of the accounts fell. | FRAUD',
    'Half of the rise is RDS. | RDS CHANGE',
    'The bulk of the rise is EMR. | EMR CHANGE',
    "The lion's share of the rise is EMR, the largest part of it. | EMR CHANGE",
    'RDS rose every day. | RDS',
    'All {{FLAGGED.of}} accounts are above their threshold.',
    '{{FLAGGED.count}} of all accounts are above their threshold.',
    'RDS in pricing-prod is the largest anomaly. | PRICING_LEVEL',
    'The largest spike is DynamoDB in feature-store-prod. | DYNAMO_SPIKE',
  ])('%s', (row) => {
    expect(codesOf(row, facts)).toContain('quantity');
  });
});

describe('one that is computed passes', () => {
  it.each([
    'RDS is the largest rise, up {{RDS.amount}}.',
    'The largest rise is RDS, up {{RDS.amount}}.',
    'RDS saw the biggest increase, {{RDS.amount}}, and EC2 the largest fall. | EC2',
    'RDS rose most, by {{RDS.amount}}.',
    'RDS moved it most: it rose by {{RDS.amount}}.',
    'EC2 fell most, by {{EC2.amount}} ({{EC2.percent}}).',
    'The main driver in product-search-prod is RDS, which rose by {{SEARCH_RDS.amount}}.',
    'The largest increases are RDS ({{RDS.amount}}) and DynamoDB ({{DYNAMO.amount}}).',
    'The largest falls are EC2 and Managed Streaming for Apache Kafka. | EC2 KAFKA',
    'product-search-prod rose by {{SEARCH.amount}}, mostly because RDS rose by {{SEARCH_RDS.amount}}.',
    'product-search-prod rose by {{SEARCH.amount}}, mainly due to RDS. | SEARCH_RDS',
    'event-bus-prod rose by {{BUS.amount}}, mostly because DynamoDB rose by {{BUS_DYNAMO.amount}}.',
    'fraud-detection-prod fell by {{FRAUD.amount}}, largely because EC2 fell by {{FRAUD_EC2.amount}}.',
    'Most of the rise of event-bus-prod comes from DynamoDB. | BUS BUS_DYNAMO',
    'event-bus-prod rose by {{BUS.amount}}, and most of it is DynamoDB. | BUS_DYNAMO',
    'DynamoDB explains most of the increase of event-bus-prod. | BUS BUS_DYNAMO',
    'Cost rose by {{CHANGE.amount}}, mostly because RDS in product-search-prod rose. | SEARCH_RDS',
    'The {{LARGEST.count}} largest accounts make up {{LARGEST.share}} of the whole cost.',
    'The most expensive day was {{PEAK.day}} with {{PEAK.amount}}.',
    '{{ESTIMATE.month}} is most likely between {{ESTIMATE.low}} and {{ESTIMATE.high}}.',
    'All {{ALL.of}} accounts have a full month of data.',
    'RDS rose partly because RDS in product-search-prod moved to a higher level on {{RDS_LEVEL.start}}. | RDS',
    'EC2 fell by {{EC2.amount}}, mostly in fraud-detection-prod. | EC2_LEVEL',
    'EC2 fell by {{EC2.amount}}, mainly because of the lower level in fraud-detection-prod. | EC2_LEVEL',
  ])('%s', (row) => {
    expect(codesOf(row, facts)).toEqual([]);
  });
});

describe('figures in the order of names pass, and in another are refused', () => {
  it.each([
    ['RDS and DynamoDB rose by {{RDS.percent}} and {{DYNAMO.percent}} respectively.', true],
    ['RDS and DynamoDB rose by {{DYNAMO.percent}} and {{RDS.percent}} respectively.', false],
    [
      'RDS, DynamoDB and EMR rose by {{RDS.amount}}, {{DYNAMO.amount}} and {{EMR.amount}} respectively.',
      true,
    ],
    [
      'RDS, DynamoDB and EMR rose by {{RDS.amount}}, {{EMR.amount}} and {{DYNAMO.amount}} respectively.',
      false,
    ],
    [
      'RDS and DynamoDB grew by {{RDS.amount}} ({{RDS.percent}}) and {{DYNAMO.amount}} ({{DYNAMO.percent}}).',
      true,
    ],
    [
      'RDS and DynamoDB grew by {{RDS.amount}} ({{DYNAMO.percent}}) and {{DYNAMO.amount}} ({{RDS.percent}}).',
      false,
    ],
    ['RDS and DynamoDB rose to {{RDS.now}} and {{DYNAMO.now}} respectively.', true],
    ['RDS and DynamoDB rose to {{DYNAMO.now}} and {{RDS.now}} respectively.', false],
  ])('%s', (row, passes) => {
    expect(codesOf(row, facts).length === 0).toBe(passes);
  });
});

describe('a wrong claim in plain words, with right figures, is refused', () => {
  it.each([
    'RDS rose and so did EC2. | RDS EC2',
    'EC2 and DynamoDB grew. | EC2 DYNAMO',
    'RDS rose, as did EC2. | RDS EC2',
    'RDS rose together with EC2. | RDS EC2',
    'RDS and EC2 are higher than before. | RDS EC2',
    'Costs are lower than on {{CHANGE.previousDays}}.',
    'The fall of {{CHANGE.amount}} comes from RDS. | RDS',
    'The team is saving money. | CHANGE',
    'Growth in EC2 is {{EC2.amount}}.',
    'The decrease is RDS at {{RDS.percent}} more. | RDS',
    'RDS no longer grows. | RDS',
    'RDS never fell. | RDS',
    "RDS isn't growing. | RDS",
    'The rise of RDS is close to nothing. | RDS',
    'RDS rose by well under {{RDS.amount}}.',
    'RDS rose by no less than {{RDS.amount}}.',
    'RDS is up over {{RDS.percent}}.',
    'RDS in product-search-prod is back at its normal level. | RDS_LEVEL',
    'RDS in product-search-prod was a spike. | RDS_LEVEL',
    'The spike of RDS in recommendations-dev lasts. | SPIKE',
    'The rise of event-bus-prod continues. | BUS',
    'The service RDS stopped in product-search-prod. | RDS_LEVEL',
    'The new accounts rose. | CHANGE',
    'product-search-prod is a new account. | SEARCH',
    'Kinesis stopped. | NEW',
    'Redshift is new. | STOPPED',
    'Redshift still costs {{STOPPED.before}}.',
    'Kinesis and Redshift are both new. | NEW STOPPED',
    'An anomaly in event-bus-prod added {{BUS.amount}}.',
    'The increase of RDS is above the threshold. | RDS',
    'All the rise is RDS. | RDS CHANGE',
    'RDS explains most of the bill. | RDS CHANGE',
    'Most of the {{FLAGGED.count}} accounts are above their threshold.',
    'EMR contributed most. | EMR',
    'The top increases are EMR and SageMaker. | EMR',
    'The strongest growth is in event-bus-prod. | BUS',
    'The biggest driver is event-bus-prod. | BUS BUS_DYNAMO',
    'RDS rose the least. | RDS',
    'RDS is larger than EC2. | RDS EC2',
    'RDS outgrew DynamoDB. | RDS DYNAMO',
    'Nearly all of the rise is RDS. | RDS CHANGE',
    'The rise is mainly RDS in pricing-prod. | PRICING_LEVEL CHANGE',
    'event-bus-prod rose mostly because RDS rose in product-search-prod. | BUS SEARCH_RDS',
    'The largest anomaly is DynamoDB in event-bus-prod. | ALIKE',
    'Every service but EC2 rose. | EC2 RDS',
    'DynamoDB grew most in event-bus-prod. | DYNAMO BUS_DYNAMO',
    'EC2 fell in product-search-prod. | EC2 SEARCH',
    'RDS rose in {{FLAGGED.count}} of {{FLAGGED.of}} accounts. | RDS',
  ])('%s', (row) => {
    expect(codesOf(row, facts).filter((code) => code !== 'word')).not.toEqual([]);
  });
});

describe('what a good writer says passes', () => {
  it.each([
    'The organisation spent {{TOTAL.amount}} on {{TOTAL.days}}, {{CHANGE.amount}} ({{CHANGE.percent}}) more than on {{CHANGE.previousDays}}.',
    'RDS rose most, by {{RDS.amount}} ({{RDS.percent}}), from {{RDS.before}} to {{RDS.now}}.',
    'RDS added {{RDS.amount}}, while EC2 saved {{EC2.amount}}.',
    'EC2 fell by {{EC2.amount}}, the largest decrease.',
    'fraud-detection-prod fell by {{FRAUD.amount}}, mostly because EC2 has been at a lower level since {{EC2_LEVEL.start}}.',
    'product-search-prod is up {{SEARCH.percent}} and above its threshold.',
    'A spike of RDS in recommendations-dev added {{SPIKE.amount}} from {{SPIKE.start}} to {{SPIKE.end}}.',
    'Cost over the last {{WEEK.length}} complete days is up {{WEEK.percent}}.',
    '{{FLAGGED.count}} of the {{FLAGGED.of}} accounts need attention, as they are above their threshold.',
    'The {{LARGEST.count}} largest accounts make up {{LARGEST.share}} of the cost.',
    '{{ALIKE.count}} of the {{ALIKE.of}} anomalies are of EC2.',
    'Weekends cost {{RHYTHM.percent}} less than weekdays.',
    'Kinesis is a new service and has cost {{NEW.amount}} since {{NEW.since}}.',
    'Redshift stopped and cost {{STOPPED.amount}} less.',
    'The lower level of EC2 in fraud-detection-prod has saved {{EC2_LEVEL.amount}} so far.',
    'The rise in DynamoDB comes mostly from event-bus-prod, where it rose by {{BUS_DYNAMO.amount}}. | DYNAMO',
    'RDS rose in product-search-prod by {{SEARCH_RDS.amount}}.',
    'EC2 and Managed Streaming for Apache Kafka fell by {{EC2.amount}} and {{KAFKA.amount}}.',
  ])('%s', (row) => {
    expect(codesOf(row, facts)).toEqual([]);
  });
});
