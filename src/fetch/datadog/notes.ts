import { addDays, eachDay, type Window } from '../../calendar/day.ts';
import { problemOfRun, type Problem } from '../../config/problem.ts';
import type { DailyCosts } from '../cost-model.ts';
import type { AccountTotals } from './account-costs.ts';
import type { CostTags } from './asking.ts';
import type { Preflight } from './preflight.ts';
import { differs, sumOf } from './truncation.ts';

interface Money {
  readonly currency: string;
  readonly window: Window;
}

function amount(value: number, currency: string): string {
  return `${value.toFixed(2)} ${currency}`;
}

/** `from 2026-11-01 to 2026-11-20`: both days are in the window. */
export function daysText({ from, to }: Window): string {
  return `from ${from} to ${addDays(to, -1)}`;
}

/** Says by how much the accounts' sum misses Datadog's own total, when that is above 0.1 % and one unit of money. */
export function reconciliation(
  total: number | null,
  { accounts, unattributed }: AccountTotals,
  { currency, window }: Money,
): Problem[] {
  if (total === null) return [];
  let sum = 0;
  for (const daily of accounts.values()) sum += sumOf(daily);
  if (!differs(total, sum)) return [];
  const untagged = sumOf(unattributed);
  const ofIt =
    Math.abs(untagged) < 0.005 ? '' : ` Of that, ${amount(untagged, currency)} carries no account id.`;
  const percent = (100 * Math.abs(total - sum)) / Math.abs(total);
  return [
    problemOfRun(
      'notice',
      `Datadog's total ${daysText(window)} is ${amount(total, currency)}, its accounts add up to ${amount(sum, currency)}: ` +
        `${amount(total - sum, currency)} (${percent.toFixed(1)} %) is in no account's report.${ofIt}`,
      'Answers may have been cut, spend may lack the account tag, or Data Access Control may hide some from the application key.',
    ),
  ];
}

/** Says how much of the accounts' cost carries no service. */
export function remainderNotice(remainder: number, sum: number, { currency, window }: Money): Problem[] {
  if (!differs(sum, sum - remainder)) return [];
  return [
    problemOfRun(
      'notice',
      `${amount(remainder, currency)} ${daysText(window)} is in the accounts' totals and under no service; it is listed without a service name.`,
      'Spend may lack the service tag, or Datadog may have cut its answers.',
    ),
  ];
}

export function currencyNotice(currency: string | null): Problem[] {
  if (currency !== null) return [];
  return [
    problemOfRun(
      'notice',
      'Datadog states no unit for the cost metric, so amounts are taken as USD.',
      'Set datadog.currency in the settings to the currency of your bill.',
    ),
  ];
}

/** Tags that are not essential and that no cost carries. */
export function tagNotices(
  tags: CostTags,
  { tagKeys }: Preflight,
  found: { readonly names: boolean; readonly chargeTypes: boolean },
): Problem[] {
  const isKnown = (tag: string): boolean => tagKeys?.has(tag) === true;
  const names = found.names
    ? []
    : [
        problemOfRun(
          'notice',
          `No cost carries the tag "${tags.accountNameTag}", so accounts without a name in a team file are shown by their ids.`,
          'Set datadog.account_name_tag.',
        ),
      ];
  // Without tax, credits and fees in the window the tag has nothing to say; then only its being unknown counts.
  const chargeTypes =
    found.chargeTypes || isKnown(tags.chargeTypeTag)
      ? []
      : [
          problemOfRun(
            'notice',
            `No cost carries the tag "${tags.chargeTypeTag}", so tax, credits and fees cannot be told from usage and count as usage.`,
            'Set datadog.charge_type_tag to aws_cost_type or chargecategory.',
          ),
        ];
  return [...names, ...chargeTypes];
}

/** A warning for days without any cost within the window: more likely missing data than a day without cost. */
export function gapWarning({ window, series }: DailyCosts): Problem[] {
  const gaps = eachDay(window).filter((_, i) => series.every(({ daily }) => daily[i] === 0));
  const [first] = gaps;
  if (first === undefined) return [];
  return [
    problemOfRun(
      'warning',
      `Datadog has no cost at all on ${gaps.length} ${gaps.length === 1 ? 'day' : 'days'} of the window, first on ${first}: no cost counts there.`,
      'Look whether the Cost and Usage Report of those days reached Datadog.',
    ),
  ];
}
