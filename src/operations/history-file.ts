import path from 'node:path';
import { addDays, windowLength } from '../calendar/day.ts';
import type { Configuration } from '../config/configuration.ts';
import { writeWhole } from '../files.ts';
import { formatFor } from '../format/format.ts';
import { groupedBy } from '../grouping.ts';
import type { CostSeries, DailyCosts } from '../fetch/cost-model.ts';
import { isIncluded, type TotalPolicy } from '../analyze/spend.ts';
import { pastAnomalies, type PastAnomalies } from '../record/past-anomalies.ts';
import { historyPage, type HistoryLine } from '../render/history/page.ts';
import type { ObjectStore } from '../store/store.ts';
import { accountsIn, policyOf, type HistoryScope, type ShownHistory } from './cost-history-scope.ts';
import type { OperationContext } from './operation.ts';
import { accountNameIn } from './query-account.ts';

/** Anomalies that the chart marks: the newest of the stored months. */
const MAX_MARKS = 500;

function added(series: readonly CostSeries[], days: number): Float64Array {
  const sum = new Float64Array(days);
  for (const { daily } of series) for (let i = 0; i < days; i++) sum[i] = (sum[i] ?? 0) + (daily[i] ?? 0);
  return sum;
}

function linesBy(
  { series, window }: DailyCosts,
  policy: TotalPolicy,
  keyOf: (each: CostSeries) => string,
  lineOf: (key: string) => Omit<HistoryLine, 'daily'>,
): HistoryLine[] {
  const held = series.filter(({ chargeType }) => isIncluded(chargeType, policy));
  const days = windowLength(window);
  return [...groupedBy(held, keyOf)].map(([key, own]) => ({ ...lineOf(key), daily: added(own, days) }));
}

function titleOf({ team, account, services, owners }: HistoryScope): string {
  const whose =
    account !== null
      ? `account ${accountNameIn(owners.get(account), account) ?? account}`
      : (team?.name ?? 'all accounts');
  return `AWS cost of ${whose}${services.length === 0 ? '' : `: ${services.join(', ')}`}`;
}

/** What runs kept of anomalies in the days that are shown; nothing of accounts that are not. */
async function marksOf(
  store: ObjectStore,
  { stored, scope }: ShownHistory,
): Promise<PastAnomalies['anomalies']> {
  const accounts = accountsIn(scope);
  const { window } = stored.costs;
  const { anomalies } = await pastAnomalies(store, {
    asOf: addDays(window.to, -1),
    isWanted: (account) => accounts === null || accounts.has(account),
    limit: MAX_MARKS,
  });
  return anomalies.filter(({ start }) => start >= window.from);
}

/** Writes `cost-history.html`: an interactive chart and a table of what the operation shows, in one file without a network. */
export async function writeHistoryPage(
  shown: ShownHistory,
  configuration: Configuration,
  store: ObjectStore,
  { root, inputs }: OperationContext,
): Promise<void> {
  const { scope, stored } = shown;
  const { costs } = stored;
  const policy = policyOf(configuration, scope);
  const format = formatFor(configuration.settings.locale, costs.currency);
  const nameOf = (id: string): string =>
    accountNameIn(scope.owners.get(id), id) ?? costs.accountNames.get(id) ?? id;
  const anomalies = await marksOf(store, shown);
  const page = historyPage({
    title: titleOf(scope),
    subtitle: `${format.window(costs.window)}, ${costs.costBasis}, in ${costs.currency}`,
    isSample: stored.sources.includes('sample'),
    locale: configuration.settings.locale,
    currency: costs.currency,
    from: costs.window.from,
    days: windowLength(costs.window),
    accounts: linesBy(
      costs,
      policy,
      ({ account }) => account,
      (id) => ({ id, name: nameOf(id) }),
    ),
    services: linesBy(
      costs,
      policy,
      ({ service }) => service,
      (name) => ({ name }),
    ),
    anomalies: anomalies.map(({ account, service, start, impact }) => ({
      account,
      service,
      start,
      impact: impact ?? 0,
    })),
  });
  await writeWhole(path.resolve(root, inputs.outputPath, 'cost-history.html'), page);
}
