import type { Anomaly } from '../analyze/anomalies.ts';
import { addMonths, isDay, monthOf, type Day, type Month } from '../calendar/day.ts';
import { isAccountId } from '../config/account-id.ts';
import type { Acknowledgement } from '../config/configuration.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { isRecord, parsedJson } from '../json.ts';
import { isText } from '../store/body.ts';
import { objectKeys } from '../store/keys.ts';
import { isForeign } from '../store/beside.ts';
import type { ObjectStore, StoredObject } from '../store/store.ts';
import { HISTORY_MONTHS } from './reach.ts';
import { trackedIn, type TrackedFields } from './tracked-fields.ts';

const FOLDER = 'anomalies/';

/** An anomaly as it is kept. What another system wrote lacks most of it. */
export interface PastAnomaly extends Partial<
  Omit<Anomaly, 'account' | 'service' | 'start' | 'end' | 'kind'>
> {
  readonly account: string;
  readonly service: string | null;
  /** One of ours, or the word of the system that wrote it; null where it said none. */
  readonly kind: string | null;
  readonly start: Day;
  /** null while it lasted when a run last saw it; undefined where it is not known. */
  readonly end?: Day | null;
  /** As it was when a run last saw it. */
  readonly acknowledged?: Pick<Acknowledgement, 'reason' | 'until'>;
  /** Written by the system that this one replaces. */
  readonly isForeign: boolean;
  /** What runs keep to know it again; undefined where none did. */
  readonly tracked?: TrackedFields;
}

export interface PastAnomalies {
  /** Newest first; those of one day by the money that they moved. */
  readonly anomalies: readonly PastAnomaly[];
  /** There are older ones than the limit takes. */
  readonly isCut: boolean;
  /** What cannot be read; the rest was. Holds no cost. */
  readonly problems: readonly Problem[];
}

/** Which of them are wanted. */
export interface AnomaliesWanted {
  /** The newest start. */
  readonly asOf: Day;
  readonly isWanted: (account: string) => boolean;
  /** How many at most; older months are not read once there are more. */
  readonly limit: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** The first of some fields that holds a text. */
function textIn(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

function numberIn(fields: Fields, ...names: readonly string[]): number | undefined {
  const found = names
    .map((name) => fields[name])
    .find((value) => typeof value === 'number' && Number.isFinite(value));
  return typeof found === 'number' ? found : undefined;
}

function acknowledgedIn({ acknowledged }: Fields): PastAnomaly['acknowledged'] {
  if (!isRecord(acknowledged)) return undefined;
  const { reason, until } = acknowledged;
  return typeof reason === 'string' && typeof until === 'string' ? { reason, until } : undefined;
}

function directionIn({ direction }: Fields): Anomaly['direction'] | undefined {
  return direction === 'up' || direction === 'down' ? direction : undefined;
}

/** An anomaly of ours; null for what is none. */
function ownAnomaly(value: unknown): PastAnomaly | null {
  if (!isRecord(value)) return null;
  const { account, service, kind, start, end } = value;
  const isOwn =
    typeof account === 'string' &&
    (service === null || typeof service === 'string') &&
    typeof kind === 'string' &&
    typeof start === 'string' &&
    isDay(start) &&
    (end === null || (typeof end === 'string' && isDay(end))) &&
    numberIn(value, 'impact') !== undefined;
  if (!isOwn) return null;
  const tracked = trackedIn(value);
  return {
    ...partsOf(value),
    account,
    service,
    kind,
    start,
    end,
    isForeign: false,
    ...(tracked === undefined ? {} : { tracked }),
  };
}

function partsOf(value: Fields): Partial<PastAnomaly> {
  const parts = {
    id: textIn(value, 'id') ?? undefined,
    direction: directionIn(value),
    expected: numberIn(value, 'expected'),
    actual: numberIn(value, 'actual'),
    impact: numberIn(value, 'impact'),
    acknowledged: acknowledgedIn(value),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** What another system calls an anomaly, as far as it names an account and a day; null otherwise. */
function foreignAnomaly(value: unknown): PastAnomaly | null {
  if (!isRecord(value)) return null;
  const account = textIn(value, 'account', 'account_id', 'aws_account_id', 'accountId');
  const start = textIn(
    value,
    'start',
    'start_date',
    'date',
    'detected_at',
    'detected_date',
    'timestamp',
  )?.slice(0, 10);
  if (account === null || !isAccountId(account) || start === undefined || !isDay(start)) return null;
  const impact = numberIn(
    value,
    'impact',
    'cost_impact',
    'cost_change',
    'increase',
    'change_amount',
    'amount',
  );
  const actual = numberIn(value, 'actual', 'actual_cost', 'current_cost');
  const expected = numberIn(value, 'expected', 'expected_cost', 'previous_cost');
  const moved = impact ?? (actual === undefined || expected === undefined ? undefined : actual - expected);
  const end = textIn(value, 'end', 'end_date')?.slice(0, 10);
  return {
    ...partsOf(value),
    ...(moved === undefined ? {} : { impact: moved }),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(end !== undefined && isDay(end) ? { end } : {}),
    account,
    service: textIn(value, 'service', 'service_name', 'aws_service'),
    kind: textIn(value, 'kind', 'type', 'anomaly_type', 'severity'),
    start,
    isForeign: true,
  };
}

export interface ReadMonth {
  readonly anomalies: readonly PastAnomaly[];
  readonly problems: readonly Problem[];
}

function leftOut(month: Month, what: string): ReadMonth {
  const problem = problemOfRun('warning', `Anomalies of ${month} are left out. ${what}`, null);
  return { anomalies: [], problems: [problem] };
}

/** The entries of a month's object, whoever wrote it; null when there are none to be found. */
function entriesOf(value: unknown): { entries: readonly unknown[]; isOwn: boolean } | null {
  if (Array.isArray(value)) return { entries: value, isOwn: false };
  if (!isRecord(value) || !Array.isArray(value.anomalies)) return null;
  return { entries: value.anomalies, isOwn: 'schema' in value };
}

/** What reports recorded and, where another system has the key of the month's object, what that wrote. */
export async function readMonth(store: ObjectStore, month: Month): Promise<ReadMonth> {
  const key = objectKeys.anomalies(month);
  const own = readStored(month, key, await store.get(key));
  const other = (await store.original?.get(key)) ?? null;
  if (other === null || !isForeign(other)) return own;
  const foreign = readStored(month, key, other);
  return {
    anomalies: [...own.anomalies, ...foreign.anomalies],
    problems: [...own.problems, ...foreign.problems],
  };
}

function readStored(month: Month, key: string, stored: StoredObject | null): ReadMonth {
  if (stored === null) return { anomalies: [], problems: [] };
  const value = isText(stored.body) ? parsedJson(stored.body) : undefined;
  if (value === undefined)
    return leftOut(month, `${key} is not valid JSON and was left as it is. Restore or remove it.`);
  if (isRecord(value) && 'schema' in value && value.schema !== 1) {
    return leftOut(month, `${key} is of another version and was left as it is.`);
  }
  const found = entriesOf(value);
  if (found === null) return leftOut(month, `${key} holds no list of anomalies and was left as it is.`);
  const read = found.entries.map(found.isOwn ? ownAnomaly : foreignAnomaly);
  const anomalies = read.filter((anomaly) => anomaly !== null);
  const bad = read.length - anomalies.length;
  if (bad === 0) return { anomalies, problems: [] };
  const entries = bad === 1 ? 'One anomaly' : `${bad} anomalies`;
  const message = `${entries} of ${month} cannot be read and ${bad === 1 ? 'is' : 'are'} left out: ${key} names no account, day or amount of ${bad === 1 ? 'it' : 'them'}.`;
  return { anomalies, problems: [problemOfRun('warning', message, null)] };
}

function byAge(a: PastAnomaly, b: PastAnomaly): number {
  if (a.start !== b.start) return a.start > b.start ? -1 : 1;
  const moved = Math.abs(b.impact ?? 0) - Math.abs(a.impact ?? 0);
  return moved === 0 ? ((a.id ?? a.account) < (b.id ?? b.account) ? -1 : 1) : moved;
}

/** Reads anomalies month by month, the newest first, up to 15 months back. Nothing is changed. */
export async function pastAnomalies(
  store: ObjectStore,
  { asOf, isWanted, limit }: AnomaliesWanted,
): Promise<PastAnomalies> {
  const keys = new Set(await store.list(FOLDER));
  const newest = monthOf(asOf);
  const months = Array.from({ length: HISTORY_MONTHS + 1 }, (_, i) => addMonths(newest, -i));
  const there = months.filter((month) => keys.has(objectKeys.anomalies(month)));
  const problems: Problem[] = [];
  const anomalies: PastAnomaly[] = [];
  for (const month of there) {
    if (anomalies.length > limit) break;
    const read = await readMonth(store, month);
    problems.push(...read.problems);
    anomalies.push(...read.anomalies.filter(({ account, start }) => start <= asOf && isWanted(account)));
  }
  return {
    anomalies: anomalies.sort(byAge).slice(0, limit),
    isCut: anomalies.length > limit,
    problems,
  };
}
