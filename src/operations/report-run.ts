import type { TeamAnalysis } from '../analyze/team.ts';
import type { Day } from '../calendar/day.ts';
import type { Delivery } from '../deliver/delivery.ts';
import { messageOf } from '../errors.ts';
import { dataThrough, type CostBasis, type SourceName } from '../fetch/cost-model.ts';
import { teamJson } from '../render/json.ts';
import type { ReportContext } from '../render/basis.ts';
import type { Team } from '../config/configuration.ts';
import { reportPeriod } from './deliveries.ts';
import type { Failure } from './failure.ts';
import type { Gathered } from './gather.ts';
import type { OperationContext, RepositoryReaders } from './operation.ts';
import { makeTeamReport, type TeamReport } from './reports.ts';

/** A team's report and what became of it; `made` is null when it could not be made. */
export interface TeamOutcome {
  readonly team: Team;
  readonly made: TeamReport | null;
  /** null when there was nothing to deliver: the team is not enabled, or its report could not be made. */
  readonly delivery: Delivery | null;
}

/** Makes every team's report; a team that fails does not stop the others. */
export function makeTeamReports(
  gathered: Gathered,
  teams: readonly Team[],
  context: ReportContext,
): { outcomes: TeamOutcome[]; failures: Failure[] } {
  const failures: Failure[] = [];
  const outcomes = teams.map((team): TeamOutcome => {
    try {
      return { team, made: makeTeamReport(gathered, team, context), delivery: null };
    } catch (error) {
      failures.push({ stage: 'analyze', scope: `team ${team.id}`, message: messageOf(error) });
      return { team, made: null, delivery: null };
    }
  });
  return { outcomes, failures };
}

/** The analyses behind reports, of those that could be made. */
export function analysesOf(outcomes: readonly TeamOutcome[]): TeamAnalysis[] {
  return outcomes.flatMap(({ made }) => (made === null ? [] : [made.analysis]));
}

/** One team's entry in the JSON file. */
export function outcomeJson({ team, made, delivery }: TeamOutcome): Record<string, unknown> {
  if (made === null)
    return { id: team.id, name: team.name, accounts: team.accounts.map(({ id }) => id), delivery };
  return { ...teamJson(made.analysis, made.explanation, made.report.status.level), delivery };
}

/** The fields that the JSON files of all report and preview operations begin with. */
export interface ReportHead {
  readonly schema: 1;
  readonly operation: string;
  readonly period: string;
  readonly asOf: Day;
  readonly dataThrough: Day;
  readonly currency: string;
  readonly source: SourceName;
  readonly costBasis: CostBasis;
  /** Where history is kept, for people. */
  readonly history: string;
}

export function reportHead(context: OperationContext, gathered: Gathered): ReportHead {
  const { configuration, asOf, costs, history } = gathered;
  return {
    schema: 1,
    operation: context.inputs.operation,
    period: reportPeriod(context, configuration.settings),
    asOf,
    dataThrough: dataThrough(costs),
    currency: costs.currency,
    source: costs.source,
    costBasis: costs.costBasis,
    history,
  };
}

/** What the JSON files of report and preview operations end with. */
export function reportTail(
  context: OperationContext,
  { dataProblems }: Gathered,
  failures: readonly Failure[],
): Record<string, unknown> {
  return {
    notes: dataProblems.map(({ severity, message, hint }) => ({ severity, message, hint })),
    failures,
    figures: context.figures.counts,
    calls: context.calls.counts,
    seconds: context.elapsed(),
  };
}

export function reportOutputs(
  head: ReportHead,
  deliveries: number,
  failures: readonly Failure[],
  readers: RepositoryReaders,
): Readonly<Record<string, string>> {
  return {
    period: head.period,
    'data-through': head.dataThrough,
    delivered: String(deliveries),
    failures: String(failures.length),
    'repository-readers': readers,
  };
}
