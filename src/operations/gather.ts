import type { CloserLook } from '../analyze/looked-into.ts';
import type { ToldSaving } from '../analyze/savings/follow-up.ts';
import type { PastReports } from '../analyze/tracked.ts';
import { dayOf, type Day } from '../calendar/day.ts';
import { isPeriod } from '../calendar/schedule.ts';
import { ConfigurationError } from '../errors.ts';
import { loadConfiguration } from '../config/load.ts';
import type { Configuration, Team } from '../config/configuration.ts';
import type { Problem } from '../config/problem.ts';
import {
  accountsOf,
  dataThrough,
  runRequest,
  type CostSource,
  type DailyCosts,
  type PlantedEvent,
} from '../fetch/cost-model.ts';
import { knownAnomalies } from '../record/known-anomalies.ts';
import { readForecasts, type ForecastsOfScopes } from '../record/scope-forecasts.ts';
import { readToldSavings } from '../record/savings.ts';
import { withPast } from '../record/past.ts';
import type { ObjectStore } from '../store/store.ts';
import { reportPeriod } from './deliveries.ts';
import type { Failure } from './failure.ts';
import type { OperationContext } from './operation.ts';
import { datadogHosts, openSource } from './source.ts';
import { historyPlace } from './storage.ts';

/** What every report starts from. */
export interface Gathered {
  readonly configuration: Configuration;
  readonly source: CostSource;
  /** What this run fetched, and all that it records. */
  readonly fetched: DailyCosts;
  /** The same with the stored days before it: what everything is analyzed from. */
  readonly costs: DailyCosts;
  readonly asOf: Day;
  /** The local day on which a late report was due; nothing for one in time. */
  readonly dueOn?: Day;
  /** Where history is kept, for people. */
  readonly history: string;
  /** Address of the Datadog site that reports link to; null where cost comes from elsewhere. */
  readonly datadogApp: string | null;
  /** Warnings about settings and team files. */
  readonly problems: readonly Problem[];
  /** What the source has to say about its data. May hold costs. */
  readonly dataProblems: readonly Problem[];
  /** What could not be fetched. */
  readonly failures: readonly Failure[];
  /** What the source told beyond daily costs; null until it was asked. */
  readonly look: CloserLook | null;
  /** What earlier reports told of savings, of all accounts. */
  readonly toldSavings: readonly ToldSaving[];
  /** What earlier reports told of anomalies, of all accounts. */
  readonly pastReports: PastReports;
  /** What they forecast of the months that are over. */
  readonly forecasts: ForecastsOfScopes;
  readonly planted: readonly PlantedEvent[];
}

/** @throws ConfigurationError with all problems when a file has errors */
export async function gatherConfiguration(
  context: OperationContext,
): Promise<{ configuration: Configuration; problems: readonly Problem[] }> {
  const { configPath, teamsPath, asOf } = context.inputs;
  const paths = { root: context.root, configPath, teamsPath };
  const { configuration, problems } = await loadConfiguration(paths, asOf ?? dayOf(context.now));
  if (configuration === null) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    throw new ConfigurationError(
      `Settings and teams have ${errors} ${errors === 1 ? 'error' : 'errors'}, so nothing was fetched or sent. Each is listed with its file and line.`,
      problems,
    );
  }
  return { configuration, problems };
}

/** Names from the team files go before the source's: they are what the people concerned call their accounts. */
function named(costs: DailyCosts, teams: readonly Team[]): DailyCosts {
  const ofTeams = teams.flatMap(({ accounts }) =>
    accounts.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])),
  );
  return { ...costs, accountNames: new Map([...costs.accountNames, ...ofTeams]) };
}

/**
 * Accounts that a team owns and of which the source knows nothing. An export may hold a part of the organisation; a
 * service is asked for all of it, so there an account without cost is a wrong id or one that is hidden from the key.
 */
function accountsWithoutCost(costs: DailyCosts, teams: readonly Team[]): Failure[] {
  if (costs.source !== 'datadog' && costs.source !== 'cost-explorer') return [];
  const known = new Set([...accountsOf(costs), ...costs.unavailable]);
  return teams.flatMap(({ file, accounts }) =>
    accounts
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => ({
        stage: 'fetch',
        scope: `account ${id}`,
        message: `Source ${costs.source} has no cost of it from ${costs.window.from} to ${dataThrough(costs)}. Correct the id in ${file}, or look whether the account is hidden from the credentials.`,
      })),
  );
}

/**
 * Fetches the costs that the reports are made from, and takes older days and what earlier reports told from the store.
 * @param deliveryKey of the reports, where there is one: those of an earlier week say what they said then
 */
export async function gather(
  context: OperationContext,
  { configuration, problems }: { configuration: Configuration; problems: readonly Problem[] },
  store: ObjectStore,
  deliveryKey = '',
): Promise<Gathered> {
  const source = await openSource(context, configuration.settings);
  const asOf = context.inputs.asOf ?? dayOf(context.now);
  context.progress(`Fetching cost from source ${source.name} as of ${asOf}`);
  const result = await source.fetch(runRequest(asOf, configuration.settings.cost_basis));
  const fetched = named(result.costs, configuration.teams);
  context.progress(`Fetched ${accountsOf(fetched).length} accounts, data through ${dataThrough(fetched)}`);
  context.progress(`Reading history from ${store.description}`);
  const [past, { known, problems: unknown }, told, savings] = await Promise.all([
    withPast(store, fetched),
    knownAnomalies(store, asOf),
    readForecasts(store, dataThrough(fetched)),
    readToldSavings(store, dataThrough(fetched)),
  ]);
  const period = isPeriod(deliveryKey) ? deliveryKey : reportPeriod(context, configuration.settings);
  return {
    configuration,
    source,
    fetched,
    costs: past.costs,
    asOf,
    history: historyPlace(context),
    datadogApp: source.name === 'datadog' ? datadogHosts(context).app : null,
    problems,
    dataProblems: [...result.problems, ...past.problems, ...unknown, ...told.problems, ...savings.problems],
    failures: [
      ...result.failures.map((failure): Failure => ({ stage: 'fetch', ...failure })),
      ...accountsWithoutCost(fetched, configuration.teams),
    ],
    look: null,
    toldSavings: savings.told,
    pastReports: { period, known },
    forecasts: told.forecasts,
    planted: result.planted,
  };
}
