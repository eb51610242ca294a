import { monthOf, type Day, type Month } from '../calendar/day.ts';
import type { AccountAnalysis } from '../analyze/account.ts';
import type { Anomaly } from '../analyze/anomalies.ts';
import type { Estimate, Forecast } from '../analyze/forecast.ts';
import type { Configuration } from '../config/configuration.ts';
import { mapConcurrently } from '../concurrency.ts';
import { messageOf } from '../errors.ts';
import { accountsOf, dataThrough, type DailyCosts, type SourceName } from '../fetch/cost-model.ts';
import { objectKeys } from '../store/keys.ts';
import {
  readObject,
  StoredObjectError,
  updateObject,
  type ObjectStore,
  type Versioned,
} from '../store/store.ts';
import { recordAccountCosts } from './costs.ts';

/** Objects written at the same time. */
const CONCURRENCY = 8;

/** Something that could not be recorded; the rest was. */
export interface RecordFailure {
  readonly scope: string;
  readonly message: string;
}

/** What one run leaves behind. */
export interface RunHistory {
  readonly asOf: Day;
  readonly costs: DailyCosts;
  readonly accounts: readonly AccountAnalysis[];
  readonly configuration: Configuration;
}

interface StoredAnomalies extends Versioned {
  readonly schema: 1;
  readonly month: Month;
  readonly anomalies: readonly Anomaly[];
}

interface MadeForecast extends Pick<Estimate, 'total' | 'low' | 'high' | 'level'> {
  /** The day it was made on, and the newest day that it knew. */
  readonly asOf: Day;
  readonly dataThrough: Day;
}

interface StoredForecasts extends Versioned {
  readonly schema: 1;
  readonly account: string;
  readonly month: Month;
  readonly forecasts: readonly MadeForecast[];
}

function hasList<T extends Versioned>(value: Versioned, name: keyof T & string): value is T {
  return value.schema === 1 && name in value;
}

function readAnomalies(value: Versioned): StoredAnomalies {
  if (hasList<StoredAnomalies>(value, 'anomalies')) return value;
  throw new StoredObjectError('The stored anomalies are not of this version and were left as they are.');
}

function readForecasts(value: Versioned): StoredForecasts {
  if (hasList<StoredForecasts>(value, 'forecasts')) return value;
  throw new StoredObjectError('The stored forecasts are not of this version and were left as they are.');
}

async function recordAnomalies(
  store: ObjectStore,
  month: Month,
  anomalies: readonly Anomaly[],
): Promise<void> {
  await updateObject<StoredAnomalies>(store, objectKeys.anomalies(month), readAnomalies, (stored) => {
    const byId = new Map(
      [...(stored?.anomalies ?? []), ...anomalies].map((anomaly) => [anomaly.id, anomaly]),
    );
    const inOrder = [...byId.values()].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
    return { schema: 1, month, anomalies: inOrder };
  });
}

async function recordForecast(
  store: ObjectStore,
  account: string,
  estimate: Estimate | Forecast,
  made: { asOf: Day; dataThrough: Day },
): Promise<void> {
  const { month, total, low, high, level } = estimate;
  await updateObject<StoredForecasts>(
    store,
    objectKeys.forecasts(month, account),
    readForecasts,
    (stored) => {
      const others = (stored?.forecasts ?? []).filter(({ asOf }) => asOf !== made.asOf);
      const forecasts = [...others, { ...made, total, low, high, level }].sort((a, b) =>
        a.asOf < b.asOf ? -1 : 1,
      );
      return { schema: 1, account, month, forecasts };
    },
  );
}

/** Settings and teams as applied by this run, for whoever looks at the bucket; replaced whole. */
async function recordConfiguration(
  store: ObjectStore,
  { settings, teams }: Configuration,
  { asOf, source }: { asOf: Day; source: SourceName },
): Promise<void> {
  const applied = teams.map((team) => ({
    id: team.id,
    team_name: team.name,
    aws_account_ids: team.accounts.map(({ id }) => id),
    team_email: team.recipients,
    enabled: team.enabled,
  }));
  const asRead = (value: Versioned): Versioned => value;
  await updateObject(store, objectKeys.settings, asRead, () => ({ schema: 1, asOf, source, settings }));
  await updateObject(store, objectKeys.teams, asRead, () => ({ schema: 1, asOf, source, teams: applied }));
}

/** Why nothing may be recorded: sample data must not stand among real costs, nor the reverse. Null when it may. */
async function mixtureWithSample(store: ObjectStore, source: SourceName): Promise<string | null> {
  // An object that cannot be read is reported where it would be written.
  const applied = await readObject(store, objectKeys.settings).catch(() => null);
  if (applied === null || !('source' in applied)) return null;
  if ((applied.source === 'sample') === (source === 'sample')) return null;
  const [there, here] = source === 'sample' ? ['real costs', 'sample data'] : ['sample data', 'real costs'];
  return `The ${store.description} holds the history of ${there}, so that of ${here} was not recorded. Use another bucket or storage-path for it.`;
}

/** Writes history before any mail leaves. What fails is reported and does not stop the rest. */
export async function record(store: ObjectStore, history: RunHistory): Promise<RecordFailure[]> {
  const { asOf, costs, accounts, configuration } = history;
  const { source } = costs;
  const made = { asOf, dataThrough: dataThrough(costs) };
  const mixture = await mixtureWithSample(store, source);
  if (mixture !== null) return [{ scope: 'history', message: mixture }];
  const anomalies = accounts.flatMap((account) => account.anomalies);
  const months = [...new Set(anomalies.map(({ start }) => monthOf(start)))];
  const writes: { scope: string; write: () => Promise<void> }[] = [
    { scope: 'settings and teams', write: () => recordConfiguration(store, configuration, { asOf, source }) },
    ...accountsOf(costs).map((account) => ({
      scope: `account ${account}`,
      write: () => recordAccountCosts(store, costs, account),
    })),
    ...months.map((month) => ({
      scope: `anomalies of ${month}`,
      write: () =>
        recordAnomalies(
          store,
          month,
          anomalies.filter(({ start }) => monthOf(start) === month),
        ),
    })),
    ...accounts.flatMap(({ account, monthEnd, forecast }) =>
      [monthEnd, forecast]
        .filter((estimate) => estimate !== null)
        .map((estimate) => ({
          scope: `forecast for account ${account}`,
          write: () => recordForecast(store, account, estimate, made),
        })),
    ),
  ];
  const failures = await mapConcurrently(writes, CONCURRENCY, async ({ scope, write }) => {
    try {
      await write();
      return null;
    } catch (error) {
      return { scope, message: messageOf(error) };
    }
  });
  return failures.filter((failure) => failure !== null);
}
