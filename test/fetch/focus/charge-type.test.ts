import { describe, expect, it } from 'vitest';
import { chargeTypeOf, isAws, type ChargeFacts } from '../../../src/fetch/focus/charge-type.ts';

const USAGE: ChargeFacts = {
  category: 'Usage',
  chargeClass: null,
  service: 'Amazon Elastic Compute Cloud',
  publisher: 'Amazon Web Services, Inc.',
  cost: 1,
};

describe('chargeTypeOf', () => {
  it.each<[string, Partial<ChargeFacts>, string | null]>([
    ['usage', {}, 'usage'],
    ['usage in capitals', { category: 'USAGE' }, 'usage'],
    ['usage without a publisher', { publisher: null }, 'usage'],
    ['usage published by another AWS company', { publisher: 'Amazon Web Services EMEA SARL' }, 'usage'],
    ['usage published by a third party', { publisher: 'Red Hat Inc.' }, 'marketplace'],
    ['usage given back in its own billing period', { cost: -1 }, 'usage'],
    ['usage given back later', { cost: -1, chargeClass: 'Correction' }, 'refund'],
    ['usage charged later', { chargeClass: 'Correction' }, 'usage'],
    ['support billed as usage', { service: 'AWS Support (Business)' }, 'support'],
    ['support billed as a purchase', { category: 'Purchase', service: 'AWS Premium Support' }, 'support'],
    ['support by the name of its product', { service: 'AWSSupportBusiness' }, 'support'],
    [
      'support that a third party sells',
      { service: 'Premium Support', publisher: 'Red Hat Inc.' },
      'marketplace',
    ],
    [
      'support bought from a third party',
      { category: 'Purchase', service: 'Support', publisher: 'Red Hat Inc.' },
      'purchase',
    ],
    ['a purchase', { category: 'Purchase' }, 'purchase'],
    ['a purchase given back later', { category: 'Purchase', cost: -1, chargeClass: 'correction' }, 'refund'],
    ['tax', { category: 'Tax' }, 'tax'],
    ['tax given back', { category: 'Tax', cost: -1, chargeClass: 'Correction' }, 'tax'],
    ['a credit', { category: 'Credit', cost: -1 }, 'credit'],
    ['an adjustment upwards', { category: 'Adjustment' }, 'adjustment'],
    ['an adjustment of nothing', { category: 'Adjustment', cost: 0 }, 'adjustment'],
    ['an adjustment downwards', { category: 'Adjustment', cost: -1 }, 'refund'],
    ['an unknown category', { category: 'Gift' }, null],
  ])('takes %s for what it is', (_, facts, chargeType) => {
    expect(chargeTypeOf({ ...USAGE, ...facts })).toBe(chargeType);
  });
});

describe('isAws', () => {
  it.each(['AWS', 'aws', 'Amazon Web Services', 'Amazon Web Services, Inc.', 'AWS Marketplace', 'Amazon'])(
    'knows %s',
    (name) => {
      expect(isAws(name)).toBe(true);
    },
  );

  it.each(['Microsoft', 'Awstats', 'Amazonia Hosting', 'Not AWS'])('does not take %s for AWS', (name) => {
    expect(isAws(name)).toBe(false);
  });
});
