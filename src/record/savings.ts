import type { ToldSaving } from '../analyze/savings/follow-up.ts';
import { addMonths, isDay, monthOf, type Day, type Month } from '../calendar/day.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { isRecord } from '../json.ts';
import { objectKeys } from '../store/keys.ts';
import {
  readObject,
  StoredObjectError,
  updateObject,
  type ObjectStore,
  type Versioned,
} from '../store/store.ts';
import { asWritten, type Write } from './writes.ts';

/** `savings/YYYY/MM/savings.json`: what reports told of savings, as it stood in that month. */
interface StoredSavings extends Versioned {
  readonly schema: 1;
  readonly month: Month;
  readonly savings: readonly ToldSaving[];
}

/** Reports may pause; longer than this and what was told before them is forgotten. */
const MONTHS_BACK = 3;

function isTold(value: unknown): value is ToldSaving {
  if (!isRecord(value)) return false;
  const { id, rule, account, since, doneOn } = value;
  const amounts = [value.claimed, value.matched, value.covered, value.successor];
  return (
    [id, rule, account].every((text) => typeof text === 'string') &&
    typeof since === 'string' &&
    isDay(since) &&
    (doneOn === null || (typeof doneOn === 'string' && isDay(doneOn))) &&
    amounts.every((amount) => typeof amount === 'number' && Number.isFinite(amount))
  );
}

function isStoredSavings(value: Versioned): value is StoredSavings {
  return value.schema === 1 && 'savings' in value && Array.isArray(value.savings);
}

function readSavings(value: Versioned): StoredSavings {
  if (isStoredSavings(value)) return value;
  throw new StoredObjectError('The stored savings are not of this version and were left as they are.');
}

/**
 * What is kept of one saving: the claim of the report that told it first, and how it stands. A run of an earlier day, and
 * one that could not read what was told before, change nothing; one that was done may be told anew.
 */
function kept(known: ToldSaving | undefined, told: ToldSaving): ToldSaving {
  if (known === undefined || known.since === told.since) return told;
  return known.doneOn !== null && told.since > known.doneOn ? told : known;
}

function merged(month: Month, before: readonly ToldSaving[], told: readonly ToldSaving[]): StoredSavings {
  const savings = new Map(before.filter(isTold).map((each) => [each.id, each]));
  for (const each of told) savings.set(each.id, kept(savings.get(each.id), each));
  return { schema: 1, month, savings: [...savings.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Writes what a report told of savings. @param known of all accounts: what no report told today is kept as it was */
export function savingWrites(
  store: ObjectStore,
  told: readonly ToldSaving[],
  known: readonly ToldSaving[],
  dataThrough: Day,
): Write[] {
  if (told.length === 0) return [];
  const month = monthOf(dataThrough);
  const key = objectKeys.savings(month);
  const merge = (stored: StoredSavings | null): StoredSavings =>
    merged(month, stored?.savings ?? known, told);
  return [
    {
      scope: `savings of ${month}`,
      write: async () => asWritten(key, await updateObject(store, key, readSavings, merge)),
    },
  ];
}

/** Reads what earlier reports told of savings: of the newest month that has any. What cannot be read is told as a notice. */
export async function readToldSavings(
  store: ObjectStore,
  dataThrough: Day,
): Promise<{ readonly told: readonly ToldSaving[]; readonly problems: readonly Problem[] }> {
  for (let back = 0; back <= MONTHS_BACK; back++) {
    const key = objectKeys.savings(addMonths(monthOf(dataThrough), -back));
    const value = await readObject(store, key).catch(() => undefined);
    if (value === undefined) {
      const message = `${key} cannot be read, so savings that earlier reports told are not followed up.`;
      return { told: [], problems: [problemOfRun('notice', message, null)] };
    }
    if (isRecord(value) && Array.isArray(value.savings))
      return { told: value.savings.filter(isTold), problems: [] };
  }
  return { told: [], problems: [] };
}
