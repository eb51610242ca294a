import { firstOfMonth, type Day, type Window } from '../calendar/day.ts';
import { mapConcurrently } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import { accountsOf, type CostSeries, type DailyCosts } from '../fetch/cost-model.ts';
import { objectKeys } from '../store/keys.ts';
import { updateObject, type ObjectStore } from '../store/store.ts';
import { mergeCosts, type Merged } from './merge.ts';
import { monthsOf, overlap } from './reach.ts';
import { addUp, refetchedOf, type Refetched } from './refetched.ts';
import { monthObject, readStoredCosts, type StoredCosts } from './stored-costs.ts';
import { OBJECTS_AT_ONCE, type RecordFailure } from './writes.ts';

export interface RecordedCosts {
  /** Accounts that could not be recorded, or only in part. */
  readonly failures: readonly RecordFailure[];
  /** Corrupt objects that were put aside. What was to be recorded was. */
  readonly setAside: readonly RecordFailure[];
  readonly refetched: readonly Refetched[];
}

export interface RecordCostsOptions {
  /** The day of the run. */
  readonly on: Day;
  /** The days to record; all that the costs cover by default. */
  readonly window?: Window;
  /** The accounts to record, also such as cost nothing; those that have cost by default. */
  readonly accounts?: readonly string[];
}

interface Recorded {
  readonly account: string;
  readonly refetched: Refetched;
  /** What the run must say of a corrupt object; null when it was not. */
  readonly setAside: string | null;
}

interface NotRecorded {
  readonly account: string;
  readonly failed: string;
}

function seriesByAccount({ series }: DailyCosts): Map<string, CostSeries[]> {
  const byAccount = new Map<string, CostSeries[]>();
  for (const each of series) {
    const own = byAccount.get(each.account);
    if (own === undefined) byAccount.set(each.account, [each]);
    else own.push(each);
  }
  return byAccount;
}

function setAsideMessage(key: string, copy: string, { days, month }: StoredCosts): string {
  const recorded = Object.keys(days);
  const start = firstOfMonth(month);
  const [first = start, last = start] = [recorded[0], recorded.at(-1)];
  const rest =
    first > start
      ? ` Its days before ${first} are missing now: load them with operation backfill, or restore them from the copy.`
      : '';
  return `${key} was not valid JSON. It was put aside under ${copy} and replaced by this run's days, ${first} to ${last}.${rest}`;
}

/** Merges one month of an account into its object. */
async function recordMonth(store: ObjectStore, fetched: StoredCosts, on: Day): Promise<Recorded> {
  const { account, month } = fetched;
  const key = objectKeys.costs(month, account);
  let found: Omit<Merged, 'costs'> = { refetched: [], kept: [] };
  const { setAside } = await updateObject(
    store,
    key,
    (value) => readStoredCosts(key, value),
    (stored) => {
      const { costs, ...days } = mergeCosts(key, stored, fetched, on);
      found = days;
      return costs;
    },
  );
  return {
    account,
    refetched: refetchedOf(account, found),
    setAside: setAside === null ? null : setAsideMessage(key, setAside, fetched),
  };
}

/** One failure an account: what fails for one month mostly fails for all. */
function failuresByAccount(failed: readonly NotRecorded[]): RecordFailure[] {
  const byAccount = new Map<string, string[]>();
  for (const { account, failed: message } of failed) {
    byAccount.set(account, [...(byAccount.get(account) ?? []), message]);
  }
  return [...byAccount].map(([account, [first = '', ...others]]) => {
    const months = others.length === 1 ? 'One more month' : `${others.length} more months`;
    const rest = others.length === 0 ? '' : ` ${months} of this account could not be recorded either.`;
    return { scope: `account ${account}`, message: `${first}${rest}` };
  });
}

/** Merges fetched costs into the month objects of the store. An object that fails does not stop the others. */
export async function recordCosts(
  store: ObjectStore,
  costs: DailyCosts,
  { on, window = costs.window, accounts = accountsOf(costs) }: RecordCostsOptions,
): Promise<RecordedCosts> {
  const series = seriesByAccount(costs);
  const months = monthsOf(overlap(costs.window, window));
  const objects = accounts.flatMap((account) => months.map((month) => ({ account, month, window })));
  const outcomes = await mapConcurrently(objects, OBJECTS_AT_ONCE, (object) =>
    recordMonth(store, monthObject(costs, series.get(object.account) ?? [], object), on).catch(
      (error: unknown): NotRecorded => ({ account: object.account, failed: messageOf(error) }),
    ),
  );
  const recorded = outcomes.filter((outcome) => 'refetched' in outcome);
  return {
    failures: failuresByAccount(outcomes.filter((outcome) => 'failed' in outcome)),
    setAside: recorded.flatMap(({ account, setAside }) =>
      setAside === null ? [] : [{ scope: `account ${account}`, message: setAside }],
    ),
    refetched: addUp(recorded.map(({ refetched }) => refetched)),
  };
}
