import { describe, expect, it } from 'vitest';
import type { Driver } from '../../../src/analyze/drivers/drivers.ts';
import { NOT_LOOKED_INTO } from '../../../src/analyze/looked-into.ts';
import { analyzeTeam } from '../../../src/analyze/team.ts';
import { teamFacts } from '../../../src/explain/facts/team-facts.ts';
import { formatFor } from '../../../src/format/format.ts';
import { costsThrough } from '../../analyze/costs.ts';
import { driverWith, region, usageType } from '../../analyze/drivers/driver-with.ts';
import { SETTINGS, TEAM } from '../../configuration.ts';
import { ofKind } from '../sample-facts.ts';

const FORMAT = formatFor('en-US', 'USD');

describe('what lies behind a change', () => {
  const hours = { unit: 'Hrs', before: 200, now: 300 };
  const cost = { before: 200, now: 600 };
  const split = { effects: { usage: 100, price: 300 }, quantity: hours };
  const costs = costsThrough('2026-11-20', [{ cost: () => 100 }]);
  const detailsOf = (...drivers: readonly Driver[]): Record<string, unknown>[] => {
    const analysis = analyzeTeam(costs, TEAM, SETTINGS);
    const lookedInto = { ...NOT_LOOKED_INTO, drivers };
    return ofKind(teamFacts({ ...analysis, lookedInto }, FORMAT), 'detail');
  };

  it('is told by usage type and region, with quantity and price apart, which add up to it', () => {
    const names = ['BoxUsage:m5.large', 'EC2', 'Amazon EC2'];
    const regions = [region('eu-west-1', { before: 90, now: 0 })];
    expect(detailsOf(driverWith([usageType('BoxUsage:m5.large', cost, split)], { regions }))).toEqual([
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
    const cheaper = {
      effects: { usage: 1000, price: -600 },
      quantity: { unit: 'Hrs', before: 200, now: 1200 },
    };
    const facts = detailsOf(driverWith([usageType('BoxUsage:m5.large', cost, cheaper)]));
    expect(facts.map(({ direction }) => direction)).toEqual(['up', 'up', 'down']);
  });

  it('tells how much is covered by commitments, before and now', () => {
    const ended = {
      effects: { coverage: 400 },
      quantity: { unit: 'Hrs', before: 300, now: 300 },
      coverage: { before: 0.8, now: 0 },
    };
    const [, fact] = detailsOf(driverWith([usageType('BoxUsage:m5.large', cost, ended)]));
    expect(fact).toMatchObject({
      about: 'part of that change that comes from the share covered by commitments',
      parts: { amount: '$400', share: '0.0 %', shareBefore: '80 %' },
    });
  });

  it('tells the first day of what is new', () => {
    const [fact] = detailsOf(
      driverWith([usageType('BoxUsage:p3.2xlarge', { before: 0, now: 600 }, { since: '2026-11-06' })]),
    );
    expect(fact).toMatchObject({
      about: 'change of a usage type of a service, which is new',
      parts: { amount: '$600', since: 'November 6' },
    });
  });

  it('tells nothing of price or quantity where either is not known, or explains next to nothing', () => {
    const count = (change: Parameters<typeof usageType>[2]): unknown[] =>
      detailsOf(driverWith([usageType('BoxUsage:m5.large', cost, change)])).map(({ about }) => about);
    expect(count({ effects: { unknown: 400 } })).toHaveLength(1);
    expect(count({ effects: { usage: 400 }, quantity: { unit: 'Hrs', before: 0, now: 300 } })).toHaveLength(
      1,
    );
    expect(count({ effects: { usage: 400 }, quantity: { unit: 'Hrs', before: 200, now: 600 } })).toEqual([
      'change of a usage type of a service',
      'part of that change that comes from the quantity used',
    ]);
  });
});
