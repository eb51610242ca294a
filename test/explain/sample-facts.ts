import {
  analyzeOrganisation,
  analyzeTeam,
  type OrganisationAnalysis,
  type TeamAnalysis,
} from '../../src/analyze/team.ts';
import type { Day } from '../../src/calendar/day.ts';
import type { Configuration, Team } from '../../src/config/configuration.ts';
import { loadConfiguration } from '../../src/config/load.ts';
import type { Fact } from '../../src/explain/facts/fact.ts';
import { runRequest } from '../../src/fetch/cost-model.ts';
import { sampleSource } from '../../src/fetch/sample/source.ts';
import { EXAMPLE_FOLDER } from '../../scripts/sample-organisation.ts';

/** The sample organisation of 84 teams, analyzed as of a day. */
export interface SampleAnalyses {
  readonly configuration: Configuration;
  readonly teams: readonly { readonly team: Team; readonly analysis: TeamAnalysis }[];
  readonly organisation: OrganisationAnalysis;
}

export async function sampleAnalyses(asOf: Day): Promise<SampleAnalyses> {
  const paths = { root: EXAMPLE_FOLDER, configPath: 'config/agent.yaml', teamsPath: 'teams' };
  const { configuration, problems } = await loadConfiguration(paths);
  if (configuration === null)
    throw new Error(`The sample organisation has problems: ${JSON.stringify(problems)}`);
  const { costs } = await sampleSource().fetch(runRequest(asOf, 'amortized'));
  const { settings, teams } = configuration;
  return {
    configuration,
    teams: teams.map((team) => ({ team, analysis: analyzeTeam(costs, team, settings) })),
    organisation: analyzeOrganisation(costs, teams, settings),
  };
}

/** All strings in some data, at any depth. */
export function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(stringsIn);
}

/** Ordinary spaces for those that do not break. */
export function plain(text: string): string {
  return text.replaceAll(/[\u2009\u00A0\u202F]/g, ' ');
}

/** A fact without what most tests do not look at. */
export function brief({ kind, about, parts, names, direction, isCause }: Fact): Record<string, unknown> {
  const printed = Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, plain(text)]));
  return { kind, about, parts: printed, names, direction, isCause };
}

/** The facts of a kind, in brief. */
export function ofKind(facts: readonly Fact[], kind: Fact['kind']): Record<string, unknown>[] {
  return facts.filter((fact) => fact.kind === kind).map(brief);
}
