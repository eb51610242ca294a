import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { calledFacts, codesOf } from './called-facts.ts';

const facts: ReadonlyMap<string, Fact> = calledFacts();

function codes(row: string): string[] {
  return codesOf(row, facts);
}

const MINE = ['part', 'subject', 'days', 'context', 'unit'];

function isRefused(row: string): void {
  expect(codes(row).filter((code) => MINE.includes(code))).not.toEqual([]);
}

describe('a figure of something else is refused', () => {
  it.each([
    'RDS rose by {{CHANGE.percent}}. | RDS',
    'RDS rose by {{CHANGE.amount}}. | RDS',
    'RDS rose, {{CHANGE.percent}} more than before. | RDS',
    'RDS is heading for {{ESTIMATE.amount}}. | RDS',
    'Total cost is up {{ROBOTS.percent}}.',
    'The whole bill rose by {{STAGING.percent}}.',
    "The organisation's cost rose by {{RDS.amount}}. | CHANGE",
    'The organisation spent {{RDS.now}}.',
    'All accounts rose by {{ROBOTS.percent}}.',
    'Cost rose by {{RDS.amount}}.',
    'It rose by {{RDS.amount}}.',
    'RDS rose by {{RDS_LEVEL.amount}} in pricing-prod. | PRICING_LEVEL',
    'RDS rose by {{RDS.amount}} ({{RDS.percent}}) in pricing-prod. | PRICING_LEVEL',
    'RDS rose by {{RDS.amount}}, in pricing-prod. | PRICING_LEVEL',
    'In pricing-prod, RDS rose by {{RDS.amount}}. | PRICING_LEVEL',
    'In pricing-prod: RDS rose by {{RDS.amount}}. | PRICING_LEVEL',
    'RDS in recommendations-dev rose by {{RDS.amount}}. | SPIKE',
    'In fraud-detection-prod, RDS rose by {{SEARCH_RDS.amount}}. | FRAUD',
    'fraud-detection-prod rose with RDS by {{SEARCH_RDS.amount}}. | FRAUD',
    'RDS rose by {{SEARCH_RDS.amount}}.',
    'product-search-prod rose by {{SEARCH_RDS.amount}}.',
    'RDS and EC2 together moved by {{RDS.amount}}. | EC2',
    'RDS and EC2 moved by {{EC2.amount}} and {{RDS.amount}} respectively.',
    'Excluding EC2, cost rose by {{RDS.amount}}. | EC2',
    'RDS rose by {{RDS.amount}} and again by {{RDS_LEVEL.amount}}.',
    'RDS rose by {{RDS.amount}} plus a further {{RDS_LEVEL.amount}} in product-search-prod.',
    'EC2 fell by {{EC2.amount}} since {{EC2_LEVEL.start}}.',
    'EC2 fell by {{EC2.amount}}, since {{EC2_LEVEL.start}}.',
    'EC2 fell by {{EC2.amount}} ({{EC2.percent}}) since {{EC2_LEVEL.start}}.',
    '{{FORECAST.month}} is forecast at {{ESTIMATE.amount}}.',
    '{{FORECAST.month}} could cost more, as much as {{ESTIMATE.high}}.',
    'The organisation spent {{TOTAL.amount}} on {{CHANGE.previousDays}}.',
    'The organisation spent {{TOTAL.amount}}, on {{CHANGE.previousDays}}.',
    'The organisation spent {{TOTAL.amount}} in {{ESTIMATE.previousMonth}}.',
    'The organisation spent {{TOTAL.amount}} in {{FORECAST.month}}.',
    'The organisation spent {{PEAK.amount}}.',
    'Cost rose by {{WEEK.amount}}.',
    'The account is up {{ROBOTS.percent}}.',
    'The largest rise is RDS: cost is up {{CHANGE.percent}}. | RDS',
    'Up by {{CHANGE.percent}}: RDS. | RDS',
    'On {{PEAK.day}}, RDS rose by {{RDS.amount}}.',
    'EC2 moved by {{EC2_LEVEL.amount}} in fraud-detection-prod and pricing-prod. | PRICING_LEVEL',
    'The organisation spent {{ESTIMATE.amount}}.',
  ])('%s', isRefused);
});

describe('a part in the wrong role is refused', () => {
  it.each([
    'RDS rose to {{RDS.amount}}.',
    'RDS is now at {{RDS.amount}}.',
    'The RDS bill of {{RDS.amount}} is higher.',
    'RDS rose by {{RDS.now}}.',
    'RDS rose by {{RDS.before}}.',
    'The rise of RDS is {{RDS.now}}.',
    'Cost rose by {{CHANGE.before}}.',
    'Cost rose by {{CHANGE.percent}} and now stands at {{CHANGE.before}}.',
    'The organisation spent {{CHANGE.before}} on {{TOTAL.days}}.',
    'On {{WEEK.days}} the organisation spent {{WEEK.before}}.',
    'EC2 moved from {{EC2_LEVEL.actual}} to {{EC2_LEVEL.expected}} in fraud-detection-prod.',
    'EC2 in fraud-detection-prod moved from {{EC2_LEVEL.actual}} to {{EC2_LEVEL.expected}}.',
    'EC2 in fraud-detection-prod cost {{EC2_LEVEL.amount}} on {{EC2_LEVEL.start}}.',
    'RDS in product-search-prod rose by {{RDS_LEVEL.amount}}.',
    'RDS could rise by {{RDS.amount}}.',
    'Right-sizing RDS could save {{RDS.amount}}.',
    'Savings Plans could save {{EC2.amount}} on EC2.',
    '{{FLAGGED.of}} accounts are above their threshold.',
    '{{FLAGGED.count}} services are above their threshold.',
    '{{FLAGGED.count}} accounts have no owner.',
    '{{ALIKE.of}} anomalies are of EC2.',
    '{{ALIKE.count}} accounts saw EC2 anomalies.',
    'Each of the {{FLAGGED.of}} accounts rose by {{RDS.amount}}.',
    'RDS in product-search-prod rose in {{RDS_LEVEL.length}} accounts.',
    'RDS has a {{RDS.percent}} share of the bill.',
    'RDS is {{RDS.percent}} of AWS spend.',
    'DynamoDB makes up {{BUS_DYNAMO.share}} of the cost of event-bus-prod.',
    "DynamoDB in event-bus-prod makes up {{BUS_DYNAMO.share}} of the organisation's change.",
    'DynamoDB in event-bus-prod makes up {{BUS_DYNAMO.share}} of the change of the organisation.',
    'The largest accounts make up {{LARGEST.share}} of the increase. | CHANGE',
    'A weekday costs {{RHYTHM.weekend}} and a weekend day {{RHYTHM.weekday}}.',
    '{{ESTIMATE.month}} is expected to end at {{ESTIMATE.high}}.',
    '{{ESTIMATE.month}} will certainly not exceed {{ESTIMATE.high}}.',
    '{{ESTIMATE.month}} lies between {{ESTIMATE.high}} and {{ESTIMATE.low}}.',
    'There is a chance of {{FORECAST.level}} that cost passes {{FORECAST.high}}.',
    'DynamoDB in event-bus-prod makes up {{BUS_DYNAMO.share}} of the change.',
    '{{ESTIMATE.month}} cost {{ESTIMATE.amount}}.',
    'Weekdays cost {{RHYTHM.percent}} less than weekends.',
    'RDS in product-search-prod lasts {{RDS_LEVEL.length}} days longer.',
    'RDS rose by far more than {{RDS.amount}}.',
  ])('%s', isRefused);
});

describe('a unit that a figure is not of is refused, wherever it stands', () => {
  it.each([
    'RDS in product-search-prod cost a daily {{RDS_LEVEL.actual}}.',
    'Every day, RDS in product-search-prod cost {{RDS_LEVEL.actual}}.',
    'The monthly cost of RDS is {{RDS.now}}.',
    'The hourly cost of RDS rose by {{RDS.amount}}.',
    'The annual bill is {{TOTAL.amount}}.',
    'On a yearly basis RDS costs {{RDS.now}}.',
    'RDS rose by {{RDS.amount}} in each account.',
    'RDS rose by {{RDS.amount}} for every account.',
  ])('%s', (row) => {
    expect(codes(row)).toContain('unit');
  });
});

describe('a true sentence passes', () => {
  it.each([
    'The organisation spent {{TOTAL.amount}} on {{TOTAL.days}}, up {{CHANGE.amount}} ({{CHANGE.percent}}) compared with the same days of {{CHANGE.previousMonth}}.',
    'RDS rose by {{RDS.amount}} ({{RDS.percent}}), from {{RDS.before}} to {{RDS.now}}.',
    'RDS and DynamoDB rose by {{RDS.amount}} and {{DYNAMO.amount}} respectively.',
    'In event-bus-prod, DynamoDB rose by {{BUS_DYNAMO.amount}}, which is {{BUS_DYNAMO.share}} of the change of the account.',
    'RDS in product-search-prod has cost {{RDS_LEVEL.amount}} more than expected since {{RDS_LEVEL.start}}.',
    'RDS in recommendations-dev spiked from {{SPIKE.start}} to {{SPIKE.end}}, adding {{SPIKE.amount}}.',
    'EC2 is involved in {{ALIKE.count}} of the {{ALIKE.of}} anomalies.',
    'The {{LARGEST.count}} largest accounts make up {{LARGEST.share}} of the whole cost.',
    'The most expensive day, {{PEAK.day}}, cost {{PEAK.amount}}, against an average of {{PEAK.average}} a day.',
    '{{FORECAST.month}} is forecast at {{FORECAST.amount}}, with a range from {{FORECAST.low}} to {{FORECAST.high}}.',
    '{{ESTIMATE.month}} is heading for {{ESTIMATE.amount}}, against {{ESTIMATE.before}} in {{ESTIMATE.previousMonth}}.',
  ])('%s', (row) => {
    expect(codes(row)).toEqual([]);
  });
});
