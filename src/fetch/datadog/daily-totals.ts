import type { Window } from '../../calendar/day.ts';
import { windowLength } from '../../calendar/day.ts';
import { messageOf, ServiceError } from '../../errors.ts';
import type { FetchFailure } from '../cost-model.ts';
import { totalsByAccount, type AccountTotals } from './account-costs.ts';
import type { CostAsking, DailyCost } from './asking.ts';
import { askBatches, batchesOf } from './batches.ts';
import { sumOf } from './truncation.ts';

/** The totals that everything else is held against. */
export interface DailyTotals {
  /** Cost of the whole window, whatever tags it has; null when it could not be fetched. */
  readonly total: number | null;
  readonly isEmpty: boolean;
  readonly failures: readonly FetchFailure[];
  /** Totals by account, those that Datadog left out of the first answer asked for again. */
  readonly withMissing: (
    known: readonly string[],
  ) => Promise<AccountTotals & { failures: readonly FetchFailure[] }>;
}

async function ungrouped(
  asking: CostAsking,
  window: Window,
): Promise<{ costs: readonly DailyCost[] | null; failures: readonly FetchFailure[] }> {
  try {
    return { costs: await asking.daily({ by: [], filters: [] }, window), failures: [] };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const message = `The accounts' sum could not be held against it. ${messageOf(error)}`;
    return { costs: null, failures: [{ scope: "Datadog's total", message }] };
  }
}

/**
 * Asks for the total and for the totals by account.
 * @throws ServiceError when the totals by account cannot be had
 */
export async function dailyTotals(asking: CostAsking, window: Window): Promise<DailyTotals> {
  const { accountTag } = asking.tags;
  const byAccount = { by: [accountTag], filters: [] };
  const days = windowLength(window);
  const [whole, first] = await Promise.all([
    ungrouped(asking, window),
    askBatches(asking, byAccount, [{ accounts: [], isAll: true }], window, () => undefined),
  ]);
  const [failure] = first.failures;
  if (failure !== undefined) throw new ServiceError(failure.message);
  const costs = first.answers.flatMap((answer) => answer.costs);
  const groups = whole.costs ?? costs;
  return {
    total: whole.costs === null ? null : whole.costs.reduce((sum, { daily }) => sum + sumOf(daily), 0),
    isEmpty: groups.every(({ daily }) => daily.every((cost) => cost === 0)),
    failures: whole.failures,
    withMissing: async (known) => {
      const { accounts } = totalsByAccount(costs, accountTag, days);
      const missing = known.filter((account) => !accounts.has(account));
      if (missing.length === 0) return { ...totalsByAccount(costs, accountTag, days), failures: [] };
      const batches = batchesOf(missing).map((batch) => ({ ...batch, isAll: false }));
      const again = await askBatches(asking, byAccount, batches, window, () => undefined);
      const all = [...costs, ...again.answers.flatMap((answer) => answer.costs)];
      return {
        ...totalsByAccount(all, accountTag, days),
        failures: again.failures.map(({ scope, message }) => ({ scope, message })),
      };
    },
  };
}
