import path from 'node:path';
import { dayOf, type Day } from '../calendar/day.ts';
import { ConfigurationError, InputError, MissingCredentialError } from '../errors.ts';
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
import type { OperationContext } from './operation.ts';

/** What every report starts from. */
export interface Gathered {
  readonly configuration: Configuration;
  readonly costs: DailyCosts;
  readonly asOf: Day;
  /** Warnings about settings and team files. */
  readonly problems: readonly Problem[];
  /** What the source has to say about its data. May hold costs. */
  readonly dataProblems: readonly Problem[];
  readonly planted: readonly PlantedEvent[];
}

function requireCredentials(context: OperationContext, source: string, names: readonly string[]): void {
  const missing = names.filter((name) => context.inputs.credential(name) === '');
  if (missing.length === 0) return;
  throw new MissingCredentialError(
    `Source ${source} needs ${missing.join(' and ')}, which ${missing.length === 1 ? 'is' : 'are'} not set. Set ${missing.length === 1 ? 'it' : 'them'} as a secret of the repository and pass ${missing.length === 1 ? 'it' : 'them'} to the action, or choose another source.`,
  );
}

async function chooseSource(context: OperationContext): Promise<CostSource> {
  const { source, focusPath } = context.inputs;
  switch (source) {
    case 'sample':
      return (await import('../fetch/sample/source.ts')).sampleSource();
    case 'focus': {
      if (focusPath === null) {
        throw new InputError(
          'Source focus needs input focus-path: a FOCUS billing export, or a folder of them.',
        );
      }
      const { focusSource } = await import('../fetch/focus/source.ts');
      return focusSource({ path: path.resolve(context.root, focusPath), displayPath: focusPath });
    }
    case 'datadog':
      requireCredentials(context, source, ['DATADOG_API_KEY', 'DATADOG_APP_KEY']);
      break;
    case 'cost-explorer':
      break;
  }
  throw new InputError(`Source ${source} is not part of this version. Set input source to focus or sample.`);
}

/** @throws ConfigurationError with all problems when a file has errors */
export async function gatherConfiguration(
  context: OperationContext,
): Promise<{ configuration: Configuration; problems: readonly Problem[] }> {
  const { configPath, teamsPath } = context.inputs;
  const { configuration, problems } = await loadConfiguration({ root: context.root, configPath, teamsPath });
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

/** Loads settings and teams, then fetches the costs that the reports are made from. */
export async function gather(
  context: OperationContext,
  { configuration, problems }: { configuration: Configuration; problems: readonly Problem[] },
): Promise<Gathered> {
  const source = await chooseSource(context);
  const asOf = context.inputs.asOf ?? dayOf(context.now);
  context.progress(`Fetching cost from source ${source.name} as of ${asOf}`);
  const fetched = await source.fetch(runRequest(asOf, configuration.settings.cost_basis));
  const costs = named(fetched.costs, configuration.teams);
  context.progress(`Fetched ${accountsOf(costs).length} accounts, data through ${dataThrough(costs)}`);
  return {
    configuration,
    costs,
    asOf,
    problems,
    dataProblems: fetched.problems,
    planted: fetched.planted,
  };
}
