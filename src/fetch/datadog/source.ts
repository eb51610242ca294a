import { addDays, type Window } from '../../calendar/day.ts';
import { problemOfRun, type Problem } from '../../config/problem.ts';
import { messageOf, ServiceError } from '../../errors.ts';
import { cutToComplete } from '../completeness.ts';
import type {
  CostSeries,
  CostSource,
  DailyCosts,
  FetchFailure,
  FetchRequest,
  FetchResult,
} from '../cost-model.ts';
import { cleanName } from '../outside-text.ts';
import { costsByService, isAccountId, otherCharges, seriesOf } from './account-costs.ts';
import { CostAsking, type CostTags, type TotalCost } from './asking.ts';
import { askBatches, batchesOf, type BatchedAnswers } from './batches.ts';
import type { DatadogClient } from './client.ts';
import { fetchBreakdown } from './breakdown.ts';
import { dailyTotals } from './daily-totals.ts';
import { fetchMetrics } from './metrics.ts';
import {
  currencyNotice,
  daysText,
  gapWarning,
  reconciliation,
  remainderNotice,
  tagNotices,
} from './notes.ts';
import { nothingFound, preflight } from './preflight.ts';
import { repaired, sumOf } from './truncation.ts';

/** Line types that are usage as a matter of course: everything else is asked for apart. */
const USAGE_LINES = ['Usage', 'DiscountedUsage', 'SavingsPlanCoveredUsage', 'SavingsPlanNegation'];

/** As far back as one answer is asked for; Datadog makes days coarser from 1,500 on, and answers grow. */
const LONGEST_WINDOW = 100;

export interface DatadogSourceOptions {
  readonly client: DatadogClient;
  readonly tags: CostTags;
  readonly progress: (line: string) => void;
}

/**
 * Daily costs of all accounts from Datadog Cloud Cost Management, in few grouped queries. Up to 100 accounts that is,
 * in two rounds: the cost tag keys, the CUR configuration, the total, the total by account and the accounts' names;
 * then cost by account and service, and what of it is not usage. More accounts take two more requests per 100.
 */
export function datadogSource(options: DatadogSourceOptions): CostSource {
  return {
    name: 'datadog',
    longestWindow: LONGEST_WINDOW,
    fetch: (request) => fetchCosts(options, request),
    breakdown: (request) => fetchBreakdown(new CostAsking(options.client, options.tags), request),
    metrics: (request) => fetchMetrics(options.client, request),
  };
}

async function fetchCosts(options: DatadogSourceOptions, request: FetchRequest): Promise<FetchResult> {
  const { client, tags, progress } = options;
  const asking = new CostAsking(client, tags);
  const [setUp, totals, names] = await Promise.all([
    preflight(client, tags.metric),
    dailyTotals(asking, request.window),
    accountNames(asking, request.window),
  ]);
  const byAccount = await totals.withMissing([...names.names.keys()]);
  const days = daysText(request.window);
  if (byAccount.accounts.size === 0) {
    throw await nothingFound(totals.isEmpty ? 'metric' : 'account_tag', tags, setUp, days);
  }
  const accounts = [...byAccount.accounts.keys()].sort();
  progress(`Datadog has cost of ${accounts.length} accounts`);
  const split = await splitByService(options, asking, byAccount.accounts, request.window);
  if (split.isWithoutService) throw await nothingFound('service_tag', tags, setUp, days);

  const costs = trimmed({
    source: 'datadog',
    costBasis: request.costBasis,
    currency: asking.currency ?? 'USD',
    window: request.window,
    series: split.series,
    accountNames: names.names,
    unavailable: split.unavailable,
  });
  const complete = cutToComplete(costs, request.asOf);
  const money = { currency: costs.currency, window: request.window };
  return {
    costs: complete.costs,
    problems: [
      ...setUp.problems,
      ...currencyNotice(asking.currency),
      ...tagNotices(tags, setUp, { names: names.names.size > 0, chargeTypes: split.hasChargeTypes }),
      ...split.problems,
      ...reconciliation(totals.total, byAccount, money),
      ...remainderNotice(split.remainder, sumOfAll(byAccount.accounts), money),
      ...gapWarning(complete.costs),
      ...complete.problems,
    ],
    failures: [
      ...setUp.failures,
      ...totals.failures,
      ...byAccount.failures,
      ...names.failures,
      ...split.failures,
      ...complete.failures,
    ],
    planted: [],
  };
}

function sumOfAll(accounts: ReadonlyMap<string, Float64Array>): number {
  return [...accounts.values()].reduce((sum, daily) => sum + sumOf(daily), 0);
}

interface Names {
  readonly names: ReadonlyMap<string, string>;
  readonly failures: readonly FetchFailure[];
}

/** Names by account id. An account that was renamed has two: the one that more cost carries holds. */
async function accountNames(asking: CostAsking, window: Window): Promise<Names> {
  const { accountTag, accountNameTag } = asking.tags;
  let totals: TotalCost[];
  try {
    totals = await asking.totals({ by: [accountTag, accountNameTag], filters: [] }, window);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { names: new Map(), failures: [{ scope: 'account names', message: messageOf(error) }] };
  }
  const names = new Map<string, string>();
  for (const { group } of totals.sort((a, b) => b.total - a.total)) {
    const account = group.get(accountTag);
    const name = cleanName(group.get(accountNameTag) ?? '');
    if (isAccountId(account) && name !== '' && !names.has(account)) names.set(account, name);
  }
  return { names, failures: [] };
}

interface SplitCosts {
  readonly series: readonly CostSeries[];
  readonly unavailable: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly failures: readonly FetchFailure[];
  /** Cost of the accounts that stands under no service. */
  readonly remainder: number;
  /** Nothing carries the service's tag. */
  readonly isWithoutService: boolean;
  readonly hasChargeTypes: boolean;
}

/** Splits the accounts' costs by service and by what they are for. */
async function splitByService(
  { tags, progress }: DatadogSourceOptions,
  asking: CostAsking,
  totals: ReadonlyMap<string, Float64Array>,
  window: Window,
): Promise<SplitCosts> {
  const batches = batchesOf([...totals.keys()].sort());
  const { accountTag, serviceTag, chargeTypeTag } = tags;
  const byService = { by: [accountTag, serviceTag], filters: [] };
  const byType = {
    by: [accountTag, serviceTag, chargeTypeTag],
    filters: [{ tag: chargeTypeTag, notIn: USAGE_LINES }],
  };
  let answered = 0;
  const onAnswer = (): void => {
    answered += 1;
    if (batches.length > 1) progress(`Datadog answered ${answered} of ${2 * batches.length} questions`);
  };
  const [firstServices, firstTypes] = await Promise.all([
    askBatches(asking, byService, batches, window, onAnswer),
    askBatches(asking, byType, batches, window, onAnswer),
  ]);
  const services = await repaired(asking, byService, firstServices, totals, window);
  // What is not usage has no totals to be held against, so it is asked for in the parts that proved to be whole.
  const types = services.wasCut
    ? await askBatches(
        asking,
        byType,
        services.answers.map(({ batch }) => batch),
        window,
        () => undefined,
      )
    : firstTypes;
  return assembled(services, types, totals, tags);
}

function assembled(
  services: BatchedAnswers,
  types: BatchedAnswers,
  totals: ReadonlyMap<string, Float64Array>,
  tags: CostTags,
): SplitCosts {
  const unavailable = new Set(services.failures.flatMap(({ accounts }) => accounts));
  const [onlyFailure] = services.failures;
  if (onlyFailure !== undefined && unavailable.size === totals.size)
    throw new ServiceError(onlyFailure.message);
  const serviceCosts = services.answers.flatMap(({ costs }) => costs);
  const byService = costsByService(serviceCosts, tags);
  const others = otherCharges(
    types.answers.flatMap(({ costs }) => costs),
    tags,
  );
  const series: CostSeries[] = [];
  let remainder = 0;
  for (const [account, total] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (unavailable.has(account)) continue;
    const own = seriesOf(
      account,
      total,
      byService.get(account) ?? new Map(),
      others.accounts.get(account) ?? new Map(),
    );
    series.push(...own.series);
    remainder += sumOf(own.remainder);
  }
  return {
    series,
    unavailable,
    problems: unknownTypes(others.unknownTypes),
    failures: [
      ...services.failures.map(({ scope, message }) => ({
        scope,
        message: `Their cost is missing, not zero. ${message}`,
      })),
      ...types.failures.map(({ scope, message }) => ({
        scope: `charge types of ${scope}`,
        message: `Their tax, credits and fees count as usage in this run. ${message}`,
      })),
    ],
    remainder,
    isWithoutService: !serviceCosts.some(({ group }) => typeof group.get(tags.serviceTag) === 'string'),
    hasChargeTypes: others.isTold || types.failures.length > 0,
  };
}

function unknownTypes(types: ReadonlySet<string>): Problem[] {
  if (types.size === 0) return [];
  const message = `Charges of ${[...types].sort().join(', ')} are of a type not known here and count as usage.`;
  return [problemOfRun('notice', message, null)];
}

/** Without the days before the first cost: Datadog knows nothing of them, which is not a cost of zero. */
function trimmed(costs: DailyCosts): DailyCosts {
  const first = costs.series.reduce((least, { daily }) => {
    const own = daily.findIndex((cost) => cost !== 0);
    return own === -1 ? least : Math.min(least, own);
  }, Infinity);
  if (first === 0 || first === Infinity) return costs;
  return {
    ...costs,
    window: { from: addDays(costs.window.from, first), to: costs.window.to },
    series: costs.series.map((series) => ({ ...series, daily: series.daily.slice(first) })),
  };
}
