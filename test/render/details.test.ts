import { describe, expect, it } from 'vitest';
import type { Driver, UsageTypePart } from '../../src/analyze/drivers/drivers.ts';
import { formatFor } from '../../src/format/format.ts';
import { detailTable, effectsBlock } from '../../src/render/details.ts';
import { textOf } from '../../src/render/report.ts';
import { driverWith, region, usageType } from '../analyze/drivers/driver-with.ts';

const FORMAT = formatFor('en-US', 'USD');
const MONTH_TO_DATE = { basis: 'month-to-date' } as const;

function rows(usageTypes: readonly UsageTypePart[], change: Partial<Driver> = {}): string[][] {
  return detailTable([driverWith(usageTypes, change)], MONTH_TO_DATE, () => '', FORMAT).flatMap((table) =>
    table.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\u00a0', ' '))),
  );
}

describe('the table of usage types and regions', () => {
  it('lists what moved most, with the change of its quantity, and leaves out what hardly did', () => {
    const quantity = { unit: 'Hrs', before: 200, now: 300 };
    expect(
      rows(
        [
          usageType('EBS', { before: 100, now: 101 }),
          usageType('BoxUsage:m5.large', { before: 200, now: 600 }, { quantity }),
          usageType('', { before: 90, now: 0 }),
        ],
        { regions: [region('eu-west-1', { before: 290, now: 601 })] },
      ),
    ).toEqual([
      ['Amazon EC2', 'Usage BoxUsage:m5.large', '+$400', '+50 % Hrs'],
      ['Amazon EC2', 'Region eu-west-1', '+$311', ''],
      ['Amazon EC2', 'Usage not stated', '-$90.00', ''],
    ]);
  });

  it('says since when something is new', () => {
    const fresh = usageType('NatGateway-Bytes', { before: 0, now: 50 }, { since: '2026-11-06' });
    expect(rows([fresh])).toEqual([
      ['Amazon EC2', 'Usage NatGateway-Bytes', '+$50.00', 'new since November 6'],
    ]);
  });

  it('says of closed months that they are compared at equal length', () => {
    const driver = driverWith([usageType('A', { before: 1, now: 9 })]);
    const [table] = detailTable([driver], { basis: 'last-month' }, () => '', FORMAT);
    expect(table?.columns.map(({ label }) => label)).toContain('Change at equal length');
  });

  it('is not there when nothing moved', () => {
    expect(detailTable([], MONTH_TO_DATE, () => '', FORMAT)).toEqual([]);
    expect(rows([usageType('A', { before: 5, now: 5.001 })])).toEqual([]);
  });
});

describe('price or usage', () => {
  const sentences = (driver: Driver): string[] =>
    effectsBlock([driver], () => 'payments-prod', FORMAT).flatMap((block) => block.sentences.map(textOf));
  const part = usageType('BoxUsage:m5.large', { before: 100, now: 300 });

  it('tells what a change is made of, so that it adds up', () => {
    const effects = { usage: 150, price: 30, coverage: 20, unknown: 0, credits: -40, other: 0.5 };
    expect(sentences(driverWith([part], { change: 160.5, effects }))).toEqual([
      'payments-prod: Amazon EC2 +$161: usage +$150, price +$30.00, commitment coverage +$20.00, credits -$40.00.',
    ]);
  });

  it('says when it is not known, and when no few usage types explain it', () => {
    const effects = { usage: 0, price: 0, coverage: 0, unknown: 200, credits: 0, other: 0 };
    expect(sentences(driverWith([part], { effects, isDiffuse: true }))).toEqual([
      'payments-prod: Amazon EC2 +$200: usage or price, not known which +$200. Diffuse: its three largest usage types explain less than four fifths.',
    ]);
  });
});
