import type { Day } from '../calendar/day.ts';
import type { Deliver, Delivery, Parcel } from '../deliver/delivery.ts';
import type { Mail } from '../deliver/mail.ts';
import { routeTo } from '../deliver/recipients.ts';
import { messageOf } from '../errors.ts';
import { dataThrough, type CostBasis, type SourceName } from '../fetch/cost-model.ts';
import { teamJson } from '../render/json.ts';
import type { ReportContext } from '../render/basis.ts';
import type { Team } from '../config/configuration.ts';
import { reportPeriod } from './deliveries.ts';
import type { Failure } from './failure.ts';
import type { Gathered } from './gather.ts';
import { deliveryFailures } from './mailing.ts';
import type { OperationContext, RepositoryReaders } from './operation.ts';
import { makeTeamReport, renderReport, type TeamReport } from './reports.ts';

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

function sizeOfChange({ made }: TeamOutcome): number {
  return Math.abs(made?.analysis.scope?.comparison.change ?? 0);
}

const PROGRESS_EVERY = 20;

/** Renders and delivers the teams' reports, the largest change first. Teams that are not enabled get no mail. */
export async function deliverTeamReports(
  outcomes: readonly TeamOutcome[],
  gathered: Gathered,
  context: OperationContext,
  deliver: Deliver,
): Promise<{ outcomes: TeamOutcome[]; failures: Failure[] }> {
  const failures: Failure[] = [];
  const { redirect_all_to } = gathered.configuration.settings;
  const deliveries = new Map<string, Delivery>();
  const inOrder = [...outcomes].sort((a, b) => sizeOfChange(b) - sizeOfChange(a));
  const parcels: Parcel[] = [];
  for (const { team, made } of inOrder) {
    if (made === null) continue;
    const routing = routeTo(team.recipients, redirect_all_to);
    const render = (): Promise<Mail> => renderReport(team.id, made.report, routing, context);
    if (team.enabled) parcels.push({ id: team.id, recipients: routing.recipients, render });
    else failures.push(...(await failureOfShowing(team, render)));
  }
  await deliver(parcels, ({ id }, delivery) => {
    deliveries.set(id, delivery);
    failures.push(...deliveryFailures(`team ${id}`, delivery));
    if (deliveries.size % PROGRESS_EVERY === 0)
      context.progress(`Reports done: ${deliveries.size} of ${parcels.length}`);
  });
  return {
    outcomes: inOrder.map((outcome) => ({ ...outcome, delivery: deliveries.get(outcome.team.id) ?? null })),
    failures,
  };
}

/** Makes the report of a team that gets no mail. */
async function failureOfShowing({ id }: Team, render: () => Promise<Mail>): Promise<Failure[]> {
  try {
    await render();
    return [];
  } catch (error) {
    return [{ stage: 'deliver', scope: `team ${id}`, message: messageOf(error) }];
  }
}

const DELIVERY_WORDS = [
  ['sent', 'sent'],
  ['outbox', 'written to the outbox'],
  ['skipped', 'sent before, so not again'],
  ['ambiguous', 'perhaps sent'],
  ['failed', 'not delivered'],
] as const;

/** What became of the teams' mails, in one sentence with no cost; null when there were none. */
export function deliverySentence(outcomes: readonly TeamOutcome[]): string | null {
  const states = outcomes.flatMap(({ delivery }) => (delivery === null ? [] : [delivery.state]));
  const parts = DELIVERY_WORDS.flatMap(([state, words]) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  if (parts.length === 0) return null;
  return `Team reports: ${parts.join(', ')}.`;
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
