import { describe, expect, it } from 'vitest';
import type { Breakdown, BreakdownRequest, UsageSeries } from '../../../src/fetch/cost-model.ts';
import { focusSource } from '../../../src/fetch/focus/source.ts';
import { AS_OF, COLUMNS, exportFolder, on, rowOf, type Row } from './exports.ts';
import { parquetOf } from './parquet-file.ts';

const ACCOUNT = '123456789012';
const EC2 = 'Amazon Elastic Compute Cloud';
const REQUEST: BreakdownRequest = {
  asOf: AS_OF,
  costBasis: 'amortized',
  window: { from: '2024-09-01', to: '2024-09-04' },
  drivers: [{ account: ACCOUNT, service: EC2 }],
  accounts: [ACCOUNT],
  usageWindow: { from: '2024-09-02', to: '2024-09-04' },
};

const USAGE = {
  x_UsageType: 'EU-BoxUsage:m5.large',
  RegionId: 'eu-west-1',
  ResourceId: 'i-1',
  ConsumedQuantity: '10',
  ConsumedUnit: 'Hrs',
  PricingCategory: 'Standard',
};
type UsageColumn = keyof typeof USAGE;
type Line = Row & Partial<Record<UsageColumn, string>>;

const USAGE_COLUMNS = Object.keys(USAGE) as UsageColumn[];

function fieldsOf(line: Line): Record<string, string> {
  return { ...rowOf(line), ...USAGE, ...line };
}

function csvOf(lines: readonly Line[], columns: readonly string[] = [...COLUMNS, ...USAGE_COLUMNS]): string {
  const rows = lines.map((line) => columns.map((column) => `"${fieldsOf(line)[column] ?? ''}"`).join(','));
  return `${[columns.join(','), ...rows].join('\n')}\n`;
}

async function breakdown(
  files: Readonly<Record<string, string | Buffer>>,
  change: Partial<BreakdownRequest> = {},
): Promise<Breakdown> {
  const source = focusSource({ path: await exportFolder(files), displayPath: 'exports' });
  const found = await source.breakdown?.({ ...REQUEST, ...change });
  if (found === undefined) throw new Error('The source has a breakdown.');
  return found;
}

function shown({ service, dimension, value, pricing, daily, quantity }: UsageSeries): unknown[] {
  const used = quantity === null ? null : [quantity.unit, ...quantity.daily];
  return [service, dimension, value, pricing, [...daily], used];
}

const LINES: readonly Line[] = [
  on('2024-09-01'),
  on('2024-09-02', { EffectiveCost: '2' }),
  on('2024-09-03', { EffectiveCost: '0.7', ...{ PricingCategory: 'Committed', ResourceId: 'i-2' } }),
  on('2024-09-03', { EffectiveCost: '-5', ChargeCategory: 'Credit' }),
  on('2024-09-03', { EffectiveCost: '9', ServiceName: 'AWS Lambda', ...{ x_UsageType: 'EU-Request' } }),
  on('2024-09-03', { EffectiveCost: '9', SubAccountId: '999999999999' }),
];

const EXPECTED = {
  details: [
    [EC2, 'usage-type', 'EU-BoxUsage:m5.large', 'on-demand', [1, 2, 0], ['Hrs', 10, 10, 0]],
    [EC2, 'usage-type', 'EU-BoxUsage:m5.large', 'committed', [0, 0, 0.7], ['Hrs', 0, 0, 10]],
    [EC2, 'region', 'eu-west-1', null, [1, 2, 0.7], null],
    [EC2, 'resource', 'i-1', null, [1, 2, 0], null],
    [EC2, 'resource', 'i-2', null, [0, 0, 0.7], null],
  ],
  usage: [
    [EC2, 'usage-type', 'EU-BoxUsage:m5.large', 'on-demand', [2, 0], ['Hrs', 10, 0]],
    [EC2, 'usage-type', 'EU-BoxUsage:m5.large', 'committed', [0, 0.7], ['Hrs', 0, 10]],
    ['AWS Lambda', 'usage-type', 'EU-Request', 'on-demand', [0, 9], ['Hrs', 0, 10]],
  ],
};

describe('what lies behind the cost of an export', () => {
  it('is usage by usage type and way of paying, region and resource, of the accounts concerned alone', async () => {
    const { details, usage, failures } = await breakdown({ 'a.csv': csvOf(LINES) });
    expect({ details: details.map(shown), usage: usage.map(shown) }).toEqual(EXPECTED);
    expect(failures).toEqual([]);
  });

  it('is the same in a Parquet file', async () => {
    const rows = LINES.map(fieldsOf);
    const { details, usage } = await breakdown({ 'a.parquet': parquetOf(rows) });
    expect({ details: details.map(shown), usage: usage.map(shown) }).toEqual(EXPECTED);
  });

  it('is what the columns of the export tell', async () => {
    const columns = [...COLUMNS, 'RegionId'];
    const { details, usage } = await breakdown({ 'a.csv': csvOf(LINES, columns) });
    expect(details.map(({ dimension }) => dimension)).toEqual(['region']);
    expect(usage).toEqual([]);
    expect(await breakdown({ 'a.csv': csvOf(LINES, COLUMNS) })).toEqual({
      details: [],
      usage: [],
      failures: [],
    });
  });

  it('has no quantity where units differ, or a row with cost states none', async () => {
    const units = async (line: Partial<Record<UsageColumn, string>>): Promise<unknown> => {
      const lines: Line[] = [on('2024-09-02'), { ...on('2024-09-02'), ...line }];
      const { usage } = await breakdown({ 'a.csv': csvOf(lines) });
      return usage[0]?.quantity?.unit ?? null;
    };
    expect(await units({})).toBe('Hrs');
    expect(await units({ ConsumedUnit: 'GB' })).toBeNull();
    expect(await units({ ConsumedQuantity: 'NULL' })).toBeNull();
  });

  it('names no resource where there are more than five hundred of a service', async () => {
    const lines = (count: number): Line[] =>
      Array.from({ length: count }, (_, i) => ({ ...on('2024-09-02'), ResourceId: `i-${i}` }));
    const resources = async (count: number): Promise<number> => {
      const { details } = await breakdown({ 'a.csv': csvOf(lines(count)) });
      return details.filter(({ dimension }) => dimension === 'resource').length;
    };
    expect(await resources(500)).toBe(50);
    expect(await resources(501)).toBe(0);
  });
});
