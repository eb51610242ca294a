import { expect, it } from 'vitest';
import { compare } from '../../src/analyze/comparison.ts';
import type { CostDetail } from '../../src/fetch/cost-model.ts';
import { formatFor } from '../../src/format/format.ts';
import { detailTable } from '../../src/render/details.ts';
import { spendThrough } from '../analyze/costs.ts';
import { comparedWindows } from '../../src/analyze/periods.ts';

const FORMAT = formatFor('en-US', 'USD');
const spend = spendThrough('2026-11-20', [{ cost: () => 10 }]);
const MONTH_TO_DATE = compare(spend, comparedWindows('2026-11-20'));
const CLOSED_MONTH = compare(spend, comparedWindows('2026-11-04'));

function detail(
  value: string,
  current: number,
  previous: number,
  quantity: CostDetail['quantity'] = null,
): CostDetail {
  return {
    account: '123456789012',
    service: 'ec2',
    dimension: 'usage-type',
    value,
    current,
    previous,
    quantity,
  };
}

function rows(details: readonly CostDetail[], comparison = MONTH_TO_DATE): string[][] {
  return detailTable(details, comparison, () => '', FORMAT).flatMap((table) =>
    table.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\u00a0', ' '))),
  );
}

it('lists what moved most, with the change of its quantity, and leaves out what hardly did', () => {
  const hours = { unit: 'Hrs', current: 300, previous: 200 };
  expect(
    rows([detail('EBS', 101, 100), detail('BoxUsage:m5.large', 600, 200, hours), detail('', 0, 90)]),
  ).toEqual([
    ['ec2', 'Usage BoxUsage:m5.large', '+$400', '+50 % Hrs'],
    ['ec2', 'Usage not stated', '-$90.00', ''],
  ]);
});

it('says new where there was no quantity before', () => {
  expect(rows([detail('NatGateway-Bytes', 50, 0, { unit: 'GB', current: 5, previous: 0 })])).toEqual([
    ['ec2', 'Usage NatGateway-Bytes', '+$50.00', 'new (GB)'],
  ]);
});

it('compares closed months at equal length, so that one more day is no change', () => {
  expect(rows([detail('A', 310, 300)], CLOSED_MONTH)).toEqual([]);
});

it('is not there when nothing moved', () => {
  expect(detailTable([], MONTH_TO_DATE, () => '', FORMAT)).toEqual([]);
});
