import type { PlannedChange } from '../../config/configuration.ts';
import { dataThrough, type CostSeries, type DailyCosts } from '../../fetch/cost-model.ts';
import { plansOf } from '../planned.ts';
import { spendOf, type TotalPolicy } from '../spend.ts';
import type { Part } from './services.ts';

export interface AccountPart {
  readonly account: string;
  readonly part: Part;
}

/** The costs of each account with data, and what is planned for it, in order of their ids. */
export function partsOf(
  costs: DailyCosts,
  policy: TotalPolicy,
  planned: readonly PlannedChange[] = [],
): AccountPart[] {
  const through = dataThrough(costs);
  const own = new Map<string, CostSeries[]>();
  for (const series of costs.series) {
    const known = own.get(series.account);
    if (known === undefined) own.set(series.account, [series]);
    else known.push(series);
  }
  return [...own]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([account, series]) => ({
      account,
      part: { spend: spendOf({ ...costs, series }, policy), plans: plansOf(planned, [account], through) },
    }));
}
