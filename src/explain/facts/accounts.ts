import { hasKnownRise } from '../../analyze/acknowledged.ts';
import type { AccountAnalysis } from '../../analyze/account.ts';
import { NO_COST } from '../../analyze/comparison.ts';
import type { Format } from '../../format/format.ts';
import { directionOf, largestMoves, partsOf, sharesOf, type FactDraft, type ShareOf } from './draft.ts';
import { accountNames } from './names.ts';
import { leadServiceFact } from './services.ts';

/** Accounts that a fact on several of them names; more would not be read. */
const MAX_NAMED = 5;

function accountFact(account: AccountAnalysis, shareOf: ShareOf, format: Format): FactDraft {
  const { current, previous, change, changePercent } = account.comparison;
  const isNew = account.anomalies.some(({ kind }) => kind === 'new-account');
  const share = shareOf(change ?? 0);
  const base = {
    kind: 'account',
    names: accountNames(account),
    isCause: false,
    unit: 'money',
    window: { from: current.from, to: current.to },
  } as const;
  const now = format.money(current.total ?? 0);
  if (change === null || previous.total === null) {
    const about = 'cost of an account; no data to compare with';
    return { ...base, about, parts: { now }, direction: null, value: current.total ?? 0 };
  }
  return {
    ...base,
    about: `${isNew ? 'new account' : 'change of an account'}${account.flagged ? ', above its threshold' : ''}`,
    parts: partsOf({
      amount: format.money(Math.abs(change)),
      percent: changePercent === null ? null : format.percent(Math.abs(changePercent)),
      now,
      before: Math.abs(previous.total) < NO_COST ? null : format.money(previous.total),
      share: share === null ? null : format.percent(share),
    }),
    direction: directionOf(change),
    value: change,
  };
}

/** How many accounts a report tells of, and of how many it tells the largest mover. */
export interface AccountLimits {
  readonly rises: number;
  readonly falls: number;
  /** Accounts whose service that moved most in the same direction is a fact as well. */
  readonly withService: number;
}

/** The accounts that moved most, each way; where there is nothing to compare with, those that cost most. */
export function accountFacts(
  accounts: readonly AccountAnalysis[],
  { rises, falls, withService }: AccountLimits,
  format: Format,
): FactDraft[] {
  const changeOf = ({ comparison }: AccountAnalysis): number => comparison.change ?? 0;
  const shareOf = sharesOf(accounts.map(changeOf));
  const canCompare = accounts.some(({ comparison }) => comparison.change !== null);
  const chosen = canCompare ? largestMoves(accounts, changeOf, rises, falls) : accounts.slice(0, rises);
  return chosen.flatMap((account, i) => [
    accountFact(account, shareOf, format),
    ...(i < withService ? leadServiceFact(account, format) : []),
  ]);
}

/** How many of some accounts there are, with the first few by name. */
export function accountsCount(
  kind: 'count' | 'missing',
  about: string,
  counted: readonly Pick<AccountAnalysis, 'account' | 'name'>[],
  of: number,
  format: Format,
): FactDraft {
  return {
    kind,
    about,
    parts: { count: format.count(counted.length), of: format.count(of) },
    names: counted.slice(0, MAX_NAMED).flatMap(accountNames),
    direction: null,
    isCause: false,
    value: counted.length,
    unit: 'count',
    window: null,
  };
}

/**
 * How many accounts are above their threshold; nothing where there is nothing to compare with, nor where none is but
 * for what is acknowledged or planned.
 */
export function flaggedFact(
  accounts: readonly AccountAnalysis[],
  canCompare: boolean,
  format: Format,
): FactDraft[] {
  if (!canCompare) return [];
  const flagged = accounts.filter((account) => account.flagged);
  if (flagged.length === 0 && accounts.some(hasKnownRise)) return [];
  const about = 'accounts above their threshold';
  return [
    {
      ...accountsCount('count', about, flagged, accounts.length, format),
      direction: flagged.length === 0 ? null : 'up',
    },
  ];
}

/** Accounts of which less is known than of others: too young, without data, or not fetched. */
export function missingFacts(
  accounts: readonly AccountAnalysis[],
  withoutData: readonly string[],
  unavailable: readonly string[],
  format: Format,
): FactDraft[] {
  const all = accounts.length + new Set([...withoutData, ...unavailable]).size;
  const nameless = (ids: readonly string[]): Pick<AccountAnalysis, 'account' | 'name'>[] =>
    ids.map((account) => ({ account, name: null }));
  const silent = withoutData.filter((id) => !unavailable.includes(id));
  const learning = accounts.filter((account) => account.learning);
  const missing: readonly (readonly [string, readonly Pick<AccountAnalysis, 'account' | 'name'>[]])[] = [
    ['accounts whose cost could not be fetched: missing from every figure', nameless(unavailable)],
    ['accounts without any cost data', nameless(silent)],
    ['accounts still being learnt: too young for anomalies', learning],
  ];
  return missing
    .filter(([, counted]) => counted.length > 0)
    .map(([about, counted]) => accountsCount('missing', about, counted, all, format));
}
