import { describe, expect, it } from 'vitest';
import { analyzeTeam } from '../../../src/analyze/team.ts';
import { teamFacts } from '../../../src/explain/facts/team-facts.ts';
import type { CostDetail } from '../../../src/fetch/cost-model.ts';
import { formatFor } from '../../../src/format/format.ts';
import { costsThrough } from '../../analyze/costs.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../../configuration.ts';
import { ofKind } from '../sample-facts.ts';

const FORMAT = formatFor('en-US', 'USD');

describe('what lies behind a change', () => {
  const hours = { unit: 'Hrs', current: 300, previous: 200 };
  const detail: CostDetail = {
    account: ACCOUNT,
    service: 'Amazon EC2',
    dimension: 'usage-type',
    value: 'BoxUsage:m5.large',
    current: 600,
    previous: 200,
    quantity: hours,
  };
  const costs = costsThrough('2026-11-20', [{ cost: () => 100 }]);
  const detailsOf = (details: readonly CostDetail[]): Record<string, unknown>[] =>
    ofKind(teamFacts(analyzeTeam(costs, TEAM, SETTINGS, details), FORMAT), 'detail');

  it('is told by usage type and region, with quantity and price apart, which add up to it', () => {
    const region = {
      ...detail,
      dimension: 'region' as const,
      value: 'eu-west-1',
      current: 0,
      previous: 90,
      quantity: null,
    };
    const names = ['BoxUsage:m5.large', 'EC2', 'Amazon EC2'];
    expect(detailsOf([region, detail])).toEqual([
      {
        kind: 'detail',
        about: 'change of a usage type of a service',
        parts: { amount: '$400', now: '$600', before: '$200' },
        names,
        direction: 'up',
        isCause: true,
      },
      {
        kind: 'detail',
        about: 'part of that change that comes from the quantity used',
        parts: { amount: '$100', percent: '50 %', quantity: '300', quantityBefore: '200' },
        names: [...names, 'Hrs'],
        direction: 'up',
        isCause: true,
      },
      {
        kind: 'detail',
        about: 'part of that change that comes from the price per unit',
        parts: { amount: '$300', percent: '100 %' },
        names: [...names, 'Hrs'],
        direction: 'up',
        isCause: true,
      },
      {
        kind: 'detail',
        about: 'change of a region of a service',
        parts: { amount: '$90.00', now: '$0.00', before: '$90.00' },
        names: ['eu-west-1', 'EC2', 'Amazon EC2'],
        direction: 'down',
        isCause: true,
      },
    ]);
  });

  it('tells of a lower price though the cost rose', () => {
    const cheaper = { ...detail, quantity: { unit: 'Hrs', current: 1200, previous: 200 } };
    expect(detailsOf([cheaper]).map(({ direction }) => direction)).toEqual(['up', 'up', 'down']);
  });

  it('tells nothing of price or quantity where either is not known, or explains next to nothing', () => {
    const unknown = { ...detail, quantity: null };
    const fresh = { ...detail, quantity: { unit: 'Hrs', current: 300, previous: 0 } };
    const samePrice = { ...detail, quantity: { unit: 'Hrs', current: 600, previous: 200 } };
    expect(detailsOf([unknown])).toHaveLength(1);
    expect(detailsOf([fresh])).toHaveLength(1);
    expect(detailsOf([samePrice]).map(({ about }) => about)).toEqual([
      'change of a usage type of a service',
      'part of that change that comes from the quantity used',
    ]);
  });
});
