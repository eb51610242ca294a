import type { Team } from '../config/configuration.ts';
import { isDelivered } from '../deliver/outbox.ts';
import { InputError } from '../errors.ts';
import { checkDelivery } from './deliveries.ts';
import { gather, gatherConfiguration } from './gather.ts';
import { openStore, recordHistory } from './history.ts';
import type { Operation } from './operation.ts';
import { readersOf, visibleProblems } from './readers.ts';
import {
  deliverTeamReports,
  failureOf,
  failureProblem,
  makeTeamReports,
  NO_CALLS,
  outcomeJson,
  reportHead,
  reportOutputs,
} from './report-run.ts';
import { analyzeAll, reportContext } from './reports.ts';
import { reportSummary } from './summary.ts';

/** @throws InputError that lists all teams when there is none of that id */
export function requireTeam(teams: readonly Team[], id: string | null): Team {
  const ids = teams.map((team) => team.id).join(', ');
  if (id === null) throw new InputError(`This operation needs input team. Write one of: ${ids}.`);
  const found = teams.find((team) => team.id === id);
  if (found !== undefined) return found;
  throw new InputError(`There is no team "${id}". Write one of: ${ids}.`);
}

/** One team's report, recorded and delivered now. */
export const teamReportOperation: Operation = async (context) => {
  checkDelivery(context);
  const store = openStore(context);
  const loaded = await gatherConfiguration(context);
  const team = requireTeam(loaded.configuration.teams, context.inputs.team);
  const gathered = await gather(context, loaded);
  const made = makeTeamReports(gathered, [team], reportContext(gathered));
  const recordFailures = await recordHistory(store, gathered, analyzeAll(gathered));
  const delivered = await deliverTeamReports(made.outcomes, gathered, context);
  const failures = [...made.failures, ...recordFailures, ...delivered.failures];
  const head = reportHead(context, gathered);
  const readers = readersOf(loaded.configuration.settings, context);
  const report = delivered.outcomes[0]?.made?.report ?? null;
  const deliveries = delivered.outcomes.filter(({ delivery }) => isDelivered(delivery)).length;
  return {
    json: {
      ...head,
      teams: delivered.outcomes.map(outcomeJson),
      organisation: null,
      failures,
      calls: NO_CALLS,
      seconds: context.elapsed(),
    },
    summary: reportSummary(readers, report, delivered.outcomes, failures, `Team ${team.name}`),
    outputs: reportOutputs(head, deliveries, failures, readers),
    problems: [...visibleProblems(gathered, readers), ...failures.map(failureProblem)],
    failure: failureOf(failures),
  };
};
