import { addDays, daysBetween, type Day } from '../calendar/day.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { CostDataError } from '../errors.ts';
import { SETTLING_DAYS, type DailyCosts, type FetchFailure } from './cost-model.ts';

/** The newest days that may still lack data although they have settled by the calendar. */
const TESTED_DAYS = 3;
/** Days before the tested ones that tell what is usual: four of each weekday. */
const REFERENCE_DAYS = 28;
const MIN_REFERENCE_DAYS = 7;
/** A day on which more of the accounts, or of their usual cost, is missing is not complete. */
const MIN_SHARE = 0.9;
/** Of many accounts the one in the middle hardly ever falls below this on a day that is whole, not even on a holiday. */
const MIN_LEVEL = 0.8;
/** Of a few accounts any may have been cleaned up, so only half of the usual cost or less looks cut off. */
const MIN_LEVEL_OF_FEW = 0.5;
const FEW_ACCOUNTS = 10;

export interface CompleteCosts {
  /** The costs up to their newest complete day. */
  readonly costs: DailyCosts;
  readonly problems: readonly Problem[];
  readonly failures: readonly FetchFailure[];
}

/** How much of what is usual is there on one day, as shares of 1; the counts are of accounts. */
interface Presence {
  readonly expected: number;
  readonly present: number;
  readonly costShare: number;
  /** Cost of the account in the middle, relative to what is usual for it on that weekday. */
  readonly level: number;
  readonly totalLevel: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Daily usage cost by account: charges that come by the calendar say nothing about a day being whole. */
function usageByAccount(costs: DailyCosts): Float64Array[] {
  const accounts = new Map<string, Float64Array>();
  for (const { account, chargeType, daily } of costs.series) {
    if (chargeType !== 'usage') continue;
    const sum = accounts.get(account) ?? new Float64Array(daily.length);
    for (let i = 0; i < daily.length; i++) sum[i] = (sum[i] ?? 0) + (daily[i] ?? 0);
    accounts.set(account, sum);
  }
  return [...accounts.values()];
}

/** Compares day `index` with the days of the reference, which ends before day `end`. */
function presenceOn(index: number, end: number, accounts: readonly Float64Array[]): Presence {
  const start = Math.max(0, end - REFERENCE_DAYS);
  const ratios: number[] = [];
  let [present, usual, usualPresent, actual] = [0, 0, 0, 0];
  for (const daily of accounts) {
    if (!daily.slice(end - MIN_REFERENCE_DAYS, end).every((cost) => cost > 0)) continue;
    const sameWeekday = [...daily.slice(start, end)].filter((_, i) => (index - start - i) % 7 === 0);
    const typical = median(sameWeekday);
    const cost = daily[index] ?? 0;
    usual += typical;
    actual += cost;
    if (cost > 0) {
      present += 1;
      usualPresent += typical;
    }
    ratios.push(typical > 0 ? cost / typical : 1);
  }
  const share = (part: number): number => (usual > 0 ? part / usual : 1);
  return {
    expected: ratios.length,
    present,
    costShare: share(usualPresent),
    level: ratios.length === 0 ? 1 : median(ratios),
    totalLevel: share(actual),
  };
}

function isWhole({ expected, present, costShare, level, totalLevel }: Presence): boolean {
  return (
    present >= MIN_SHARE * expected &&
    costShare >= MIN_SHARE &&
    level >= (expected < FEW_ACCOUNTS ? MIN_LEVEL_OF_FEW : MIN_LEVEL) &&
    totalLevel >= MIN_LEVEL_OF_FEW
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function cutAfter(costs: DailyCosts, days: number): DailyCosts {
  return {
    ...costs,
    window: { from: costs.window.from, to: addDays(costs.window.from, days) },
    series: costs.series.map((series) => ({ ...series, daily: series.daily.slice(0, days) })),
  };
}

function lateDay(newest: Day, through: Day, { expected, present, level }: Presence): FetchFailure {
  return {
    scope: `cost of ${newest}`,
    message:
      `The source does not have all of ${newest} yet: ${present} of the ${expected} accounts that cost something every day are there, ` +
      `at ${percent(level)} of their usual cost. The reports go through ${through}; run again when the data has arrived.`,
  };
}

function goneAccounts(day: Day, { expected, present }: Presence): Problem {
  return problemOfRun(
    'warning',
    `${expected - present} of ${expected} accounts that cost something every day have had none for ${TESTED_DAYS} days, through ${day}.`,
    'If they were not closed, look whether the source still receives their billing data.',
  );
}

/**
 * Cuts costs at their newest complete day. A day is complete when at least 90 % of the accounts that cost something on
 * each of the days before, and of their usual cost, are there, at no less than 80 % of the usual level of the account
 * in the middle (50 % with fewer than 10 accounts). Only days that may still be arriving are tested, the newest three
 * of a window that reaches up to the settling days before `asOf`; what is missing for longer than that is taken as
 * gone, unless most of it is.
 * @throws CostDataError when no day is complete
 */
export function cutToComplete(costs: DailyCosts, asOf: Day): CompleteCosts {
  const { from, to } = costs.window;
  const days = daysBetween(from, to);
  const isRecent = daysBetween(to, asOf) < SETTLING_DAYS + TESTED_DAYS;
  if (!isRecent || days < MIN_REFERENCE_DAYS + TESTED_DAYS) return { costs, problems: [], failures: [] };
  const accounts = usageByAccount(costs);
  const end = days - TESTED_DAYS;
  const newest = days - 1;
  const ofNewest = presenceOn(newest, end, accounts);
  for (let index = newest; index >= end; index--) {
    const presence = index === newest ? ofNewest : presenceOn(index, end, accounts);
    if (!hasCost(index, accounts) || !isWhole(presence)) continue;
    const through = addDays(from, index);
    const failures = index === newest ? [] : [lateDay(addDays(from, newest), through, ofNewest)];
    return { costs: cutAfter(costs, index + 1), problems: [], failures };
  }
  const hasMost = hasCost(newest, accounts) && ofNewest.present >= ofNewest.expected / 2;
  if (hasMost && ofNewest.totalLevel >= MIN_LEVEL_OF_FEW) {
    return { costs, problems: [goneAccounts(addDays(from, newest), ofNewest)], failures: [] };
  }
  return stale(costs, accounts, ofNewest);
}

/** Most of the data stopped arriving: goes back to the last day that was whole. */
function stale(costs: DailyCosts, accounts: readonly Float64Array[], ofNewest: Presence): CompleteCosts {
  const { from, to } = costs.window;
  const newest = addDays(to, -1);
  for (let index = daysBetween(from, to) - TESTED_DAYS - 1; index >= MIN_REFERENCE_DAYS; index--) {
    if (!hasCost(index, accounts) || !isWhole(presenceOn(index, index, accounts))) continue;
    const through = addDays(from, index);
    return {
      costs: cutAfter(costs, index + 1),
      problems: [],
      failures: [lateDay(newest, through, ofNewest)],
    };
  }
  throw new CostDataError(
    `The source has no complete day from ${from} to ${newest}: look whether it still receives the billing data of AWS.`,
  );
}

function hasCost(index: number, accounts: readonly Float64Array[]): boolean {
  return accounts.some((daily) => (daily[index] ?? 0) > 0);
}
