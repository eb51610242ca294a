import path from 'node:path';
import type { Inputs } from '../action/inputs.ts';
import { loadConfiguration, type ConfigurationPaths, type LoadedConfiguration } from '../config/load.ts';
import { InputError } from '../errors.ts';

/**
 * Where settings and teams before the pull request are; null where there is nothing to compare with.
 * @throws InputError when only one of the two paths is given
 */
export function basePaths({ inputs, root }: BaseContext): ConfigurationPaths | null {
  const { baseConfigPath, baseTeamsPath } = inputs;
  if (baseConfigPath !== null && baseTeamsPath !== null) {
    return { root, configPath: baseConfigPath, teamsPath: baseTeamsPath };
  }
  if (baseConfigPath === null && baseTeamsPath === null) return null;
  const [given, missing] =
    baseConfigPath === null
      ? ['base-teams-path', 'base-config-path']
      : ['base-config-path', 'base-teams-path'];
  throw new InputError(
    `Input ${given} is given without ${missing}. Give both, such as base/config/agent.yaml and base/teams, or neither.`,
  );
}

interface BaseContext {
  readonly inputs: Inputs;
  readonly root: string;
}

/**
 * Settings and teams before the pull request.
 * @throws InputError when a path to them is not given
 */
export async function loadBase(context: BaseContext): Promise<LoadedConfiguration> {
  const paths = basePaths(context);
  if (paths !== null) return loadConfiguration(paths);
  throw new InputError(
    `Operation ${context.inputs.operation} compares with what was before: give base-config-path and base-teams-path.`,
  );
}

/** What to say where the base has errors, so that nothing can be compared. */
export function baseErrorNote({ problems }: LoadedConfiguration): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `Settings and teams before this change have ${errors} ${errors === 1 ? 'error' : 'errors'}, so that nothing can be compared.`;
}

/**
 * Where settings and teams of the head are. Where they are checked out into a folder of their own such as head/,
 * that folder is the root, so that messages name files as the repository does.
 */
export function headPaths({ inputs, root }: BaseContext): ConfigurationPaths {
  const { configPath, teamsPath, baseConfigPath, baseTeamsPath } = inputs;
  const folder = folderBefore(configPath, baseConfigPath);
  if (folder === null || folder !== folderBefore(teamsPath, baseTeamsPath)) {
    return { root, configPath, teamsPath };
  }
  const own = (given: string): string => given.slice(folder.length + 1);
  return { root: path.resolve(root, folder), configPath: own(configPath), teamsPath: own(teamsPath) };
}

/** The folder that `given` has before the path of the base; null where it is not the base's below a folder. */
function folderBefore(given: string, base: string | null): string | null {
  return base !== null && given.endsWith(`/${base}`) ? given.slice(0, -base.length - 1) : null;
}
