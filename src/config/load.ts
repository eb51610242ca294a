import path from 'node:path';
import type { Day } from '../calendar/day.ts';
import { checkRecipients } from './check-domains.ts';
import { checkSettings, type CheckedSettings } from './check-settings.ts';
import { checkTeam, type CheckedTeam } from './check-team.ts';
import { checkAcrossTeams } from './check-teams.ts';
import type { Configuration } from './configuration.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { listTeamFiles, type TeamFileName } from './team-folder.ts';
import { parseYaml, type YamlResult } from './yaml-file.ts';

export type { Configuration } from './configuration.ts';

export interface ConfigurationPaths {
  /** The repository's folder. */
  readonly root: string;
  /** The settings file and the folder of team files, relative to `root`. */
  readonly configPath: string;
  readonly teamsPath: string;
}

export interface LoadedConfiguration {
  /** null when any problem is an error. */
  readonly configuration: Configuration | null;
  /** All problems of all files, in order of file and line. */
  readonly problems: readonly Problem[];
}

const WITHOUT_SETTINGS =
  'Create it with at least one line, for example global_admin_emails: [finops@example.com], or correct the path.';
const WITHOUT_TEAM = 'It was there a moment ago: run again.';

/**
 * Reads and checks settings and teams. What is wrong with them comes back as problems; it throws on defects of ours only.
 * @param today the day that warnings of what has expired are told from; without it there are none
 */
export async function loadConfiguration(
  options: ConfigurationPaths,
  today: Day | null = null,
): Promise<LoadedConfiguration> {
  const { configPath, teamsPath } = options;
  const root = path.resolve(options.root);
  const [agent, folder] = await Promise.all([loadSettings(root, configPath), listTeamFiles(root, teamsPath)]);
  const teams: CheckedTeam[] = [];
  // One after another: the parsed text of thousands of files at a time is most of the memory.
  for (const name of folder.files) teams.push(await loadTeam(root, name, today));
  const recipients = [...agent.recipients, ...teams.flatMap((team) => team.recipients)];
  const problems = [
    ...agent.problems,
    ...folder.problems,
    ...teams.flatMap((team) => team.problems),
    ...checkAcrossTeams(teams),
    ...checkRecipients(recipients, agent.allowedDomains, configPath),
  ].sort(byPlace);
  const failed = problems.some(({ severity }) => severity === 'error');
  const { settings } = agent;
  if (failed || settings === null) return { configuration: null, problems };
  return {
    configuration: { settings, teams: teams.flatMap(({ team }) => (team === null ? [] : [team])) },
    problems,
  };
}

async function loadSettings(root: string, file: string): Promise<CheckedSettings> {
  const { yaml, problems } = readYaml(root, file, WITHOUT_SETTINGS);
  if (yaml === null) return { settings: null, problems, recipients: [], allowedDomains: [] };
  const checked = await checkSettings(yaml);
  return { ...checked, problems: [...problems, ...checked.problems] };
}

async function loadTeam(root: string, { id, file }: TeamFileName, today: Day | null): Promise<CheckedTeam> {
  const { yaml, problems } = readYaml(root, file, WITHOUT_TEAM);
  if (yaml === null) return { team: null, problems, name: null, accounts: [], recipients: [] };
  const checked = await checkTeam(yaml, id, today);
  return { ...checked, problems: [...problems, ...checked.problems] };
}

function readYaml(root: string, file: string, whenMissing: string): YamlResult {
  const { text, problem } = readText(path.resolve(root, file), file, whenMissing);
  return text === null ? { yaml: null, problems: [problem] } : parseYaml(text, file);
}

function byPlace(a: Problem, b: Problem): number {
  const [fileA, fileB] = [a.file ?? '', b.file ?? ''];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
