import type { Team } from '../config/configuration.ts';
import { isDelivered, type Deliver } from '../deliver/delivery.ts';
import type { ObjectStore } from '../store/store.ts';
import { accountsOfTeam, requireTeam } from './choose-team.ts';
import { checkDelivery } from './deliveries.ts';
import { reportDeliveryKey } from './delivery-key.ts';
import { openExplainer } from './explainer.ts';
import { gather, gatherConfiguration, type Gathered } from './gather.ts';
import { lookCloser, organisationLookedInto } from './closer-look.ts';
import { failureOf, failureProblem } from './failure.ts';
import { recordHistory } from './history.ts';
import { recordReportInsights } from './insights-record.ts';
import { withMailing } from './mailing.ts';
import type { Operation, OperationContext, OperationResult } from './operation.ts';
import { readersOf, visibleProblems } from './readers.ts';
import {
  analysesOf,
  makeTeamReports,
  outcomeJson,
  reportHead,
  reportOutputs,
  reportTail,
} from './report-run.ts';
import { analyzeAll, reportContext, scopeForecasts } from './reports.ts';
import { openStore } from './storage.ts';
import { reportSummary } from './summary.ts';
import { deliverTeamReports } from './team-deliveries.ts';
import { wordingProblems, wordingRecord, wordTeamReports } from './wording.ts';

/** One team's report, recorded and delivered now. */
export const teamReportOperation: Operation = async (context) => {
  checkDelivery(context);
  const store = openStore(context);
  const loaded = await gatherConfiguration(context);
  const { settings, teams } = loaded.configuration;
  const team = requireTeam(teams, context.inputs.team);
  const deliveryKey = await reportDeliveryKey(context, settings, store);
  return withMailing(context, settings, store, deliveryKey, async (deliver) =>
    reportTeam(team, context, await gather(context, loaded, store, deliveryKey), store, deliveryKey, deliver),
  );
};

async function reportTeam(
  team: Team,
  context: OperationContext,
  fetched: Gathered,
  store: ObjectStore,
  deliveryKey: string,
  deliver: Deliver,
): Promise<OperationResult> {
  const atFirst = analyzeAll(fetched);
  const closer = await lookCloser(fetched, accountsOfTeam(atFirst, team));
  const organisation = organisationLookedInto(atFirst, closer);
  const made = makeTeamReports(closer, [team], reportContext(closer));
  const { settings } = closer.configuration;
  const isOfTeam = (account: string): boolean => team.accounts.some(({ id }) => id === account);
  const explainer = await openExplainer(context, settings, store, reportContext(closer).format);
  const ofTeams = await wordTeamReports(made.outcomes, closer, explainer, reportContext(closer));
  const wording = wordingRecord(ofTeams.worded);
  const recorded = await recordHistory(
    store,
    closer,
    organisation,
    isOfTeam,
    scopeForecasts(closer, null, analysesOf(made.outcomes)),
  );
  const notKept = await recordReportInsights(context, store, closer, ofTeams, null);
  const gathered = { ...closer, dataProblems: [...closer.dataProblems, ...recorded.notes] };
  const delivered = await deliverTeamReports(ofTeams.outcomes, gathered, context, deliver);
  const unrecorded = [...recorded.failures, ...notKept];
  const failures = [...gathered.failures, ...made.failures, ...unrecorded, ...delivered.failures];
  const head = reportHead(context, gathered);
  const readers = readersOf(settings, context);
  const report = delivered.outcomes[0]?.made?.report ?? null;
  const deliveries = delivered.outcomes.filter(({ delivery }) => isDelivered(delivery)).length;
  return {
    json: {
      ...head,
      deliveryKey,
      teams: delivered.outcomes.map(outcomeJson),
      organisation: null,
      wording,
      ...reportTail(context, gathered, failures),
    },
    summary: reportSummary(readers, {
      report,
      outcomes: delivered.outcomes,
      failures,
      subtitle: `Team ${team.name}`,
      deliveryKey,
      wording,
      figures: context.figures.counts,
    }),
    outputs: reportOutputs(head, deliveries, failures, readers),
    problems: [
      ...visibleProblems(gathered, readers),
      ...wordingProblems(wording),
      ...failures.map(failureProblem),
    ],
    failure: failureOf(failures),
  };
}
