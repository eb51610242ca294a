import type { Team } from '../config/configuration.ts';
import { isDelivered, type Deliver } from '../deliver/delivery.ts';
import type { ObjectStore } from '../store/store.ts';
import { accountsOfTeam, requireTeam } from './choose-team.ts';
import { checkDelivery, reportDeliveryKey } from './deliveries.ts';
import { gather, gatherConfiguration, type Gathered } from './gather.ts';
import { lookCloser } from './details.ts';
import { failureOf, failureProblem } from './failure.ts';
import { recordHistory } from './history.ts';
import { withMailing } from './mailing.ts';
import type { Operation, OperationContext, OperationResult } from './operation.ts';
import { readersOf, visibleProblems } from './readers.ts';
import { makeTeamReports, outcomeJson, reportHead, reportOutputs, reportTail } from './report-run.ts';
import { analyzeAll, reportContext } from './reports.ts';
import { openStore } from './storage.ts';
import { reportSummary } from './summary.ts';
import { deliverTeamReports } from './team-deliveries.ts';

/** One team's report, recorded and delivered now. */
export const teamReportOperation: Operation = async (context) => {
  checkDelivery(context);
  const store = openStore(context);
  const loaded = await gatherConfiguration(context);
  const { settings, teams } = loaded.configuration;
  const team = requireTeam(teams, context.inputs.team);
  const deliveryKey = reportDeliveryKey(context, settings);
  return withMailing(context, settings, store, deliveryKey, async (deliver) =>
    reportTeam(team, context, await gather(context, loaded, store), store, deliver),
  );
};

async function reportTeam(
  team: Team,
  context: OperationContext,
  fetched: Gathered,
  store: ObjectStore,
  deliver: Deliver,
): Promise<OperationResult> {
  const organisation = analyzeAll(fetched);
  const closer = await lookCloser(fetched, accountsOfTeam(organisation, team));
  const made = makeTeamReports(closer, [team], reportContext(closer));
  const recorded = await recordHistory(store, closer, organisation);
  const gathered = { ...closer, dataProblems: [...closer.dataProblems, ...recorded.notes] };
  const delivered = await deliverTeamReports(made.outcomes, gathered, context, deliver);
  const failures = [...gathered.failures, ...made.failures, ...recorded.failures, ...delivered.failures];
  const head = reportHead(context, gathered);
  const deliveryKey = reportDeliveryKey(context, gathered.configuration.settings);
  const readers = readersOf(gathered.configuration.settings, context);
  const report = delivered.outcomes[0]?.made?.report ?? null;
  const deliveries = delivered.outcomes.filter(({ delivery }) => isDelivered(delivery)).length;
  return {
    json: {
      ...head,
      deliveryKey,
      teams: delivered.outcomes.map(outcomeJson),
      organisation: null,
      ...reportTail(context, gathered, failures),
    },
    summary: reportSummary(readers, report, delivered.outcomes, failures, `Team ${team.name}`, deliveryKey),
    outputs: reportOutputs(head, deliveries, failures, readers),
    problems: [...visibleProblems(gathered, readers), ...failures.map(failureProblem)],
    failure: failureOf(failures),
  };
}
