import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { analyzeOrganisation } from '../../src/analyze/team.ts';
import { accountsCsv } from '../../src/render/accounts-csv.ts';
import { costsThrough } from '../analyze/costs.ts';
import { SETTINGS, TEAM } from '../configuration.ts';
import { HOSTILE } from './hostile.ts';

const OTHER = '000000000042';

function rows(names: ReadonlyMap<string, string>): Record<string, string>[] {
  const costs = {
    ...costsThrough('2026-11-20', [{ cost: () => 12.345 }, { account: OTHER, cost: () => 1_000_000 }]),
    accountNames: names,
  };
  return parse(accountsCsv(analyzeOrganisation(costs, [TEAM], SETTINGS), 'USD'), { columns: true });
}

it('has every account with its owner, amounts with two decimals and days inclusive', () => {
  const [largest, smallest] = rows(new Map([[OTHER, 'shared "services", eu']]));
  expect(largest).toMatchObject({
    account: OTHER,
    name: 'shared "services", eu',
    team: '',
    currency: 'USD',
    from: '2026-11-01',
    to: '2026-11-20',
    cost: '20000000.00',
    compared_cost: '20000000.00',
    change: '0.00',
    above_threshold: 'no',
    anomalies: '0',
    saving_a_month: '0.00',
  });
  expect(smallest).toMatchObject({ team: 'platform', cost: '246.90', month_end: '370.35' });
});

it('has nothing that a spreadsheet would run', () => {
  for (const name of [...HOSTILE, '=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) {
    const [largest] = rows(new Map([[OTHER, name]]));
    expect(largest?.name, name).not.toMatch(/^[=+\-@\t\r]/);
    expect(Object.keys(largest ?? {})).toHaveLength(23);
  }
});
