import path from 'node:path';
import { addDays } from '../calendar/day.ts';
import { scoreDetection, type Score } from '../analyze/score.ts';
import type { OrganisationAnalysis } from '../analyze/team.ts';
import { isDelivered, undelivered, type Delivery } from '../deliver/outbox.ts';
import { routeTo } from '../deliver/recipients.ts';
import { messageOf } from '../errors.ts';
import { dataThrough } from '../fetch/cost-model.ts';
import { writeWhole } from '../files.ts';
import { organisationJson } from '../render/json.ts';
import { checkDelivery, deliver, envelopeFor, reportPeriod } from './deliveries.ts';
import { gather, gatherConfiguration, type Gathered } from './gather.ts';
import { lookCloser } from './details.ts';
import { failureOf, failureProblem, type Failure } from './failure.ts';
import { recordHistory, recordRun } from './history.ts';
import type { Operation, OperationContext } from './operation.ts';
import { readersOf, visibleProblems } from './readers.ts';
import {
  deliverTeamReports,
  makeTeamReports,
  outcomeJson,
  reportHead,
  reportOutputs,
  reportTail,
} from './report-run.ts';
import {
  ADMIN_REPORT_ID,
  analyzeAll,
  makeAdminReport,
  renderReport,
  reportContext,
  type AdminReport,
} from './reports.ts';
import { openStore } from './storage.ts';
import { reportSummary } from './summary.ts';

async function deliverAdminReport(
  admin: AdminReport,
  gathered: Gathered,
  context: OperationContext,
): Promise<{ delivery: Delivery | null; failures: Failure[] }> {
  const { settings } = gathered.configuration;
  const outputPath = path.resolve(context.root, context.inputs.outputPath);
  const { recipients } = routeTo(settings.global_admin_emails, settings.redirect_all_to);
  try {
    const mail = await renderReport(ADMIN_REPORT_ID, admin.report, recipients, outputPath);
    if (settings.global_admin_emails.length === 0) return { delivery: null, failures: [] };
    const envelope = envelopeFor(context, reportPeriod(context, settings, gathered.asOf));
    return { delivery: await deliver(mail, envelope, outputPath), failures: [] };
  } catch (error) {
    return {
      delivery: settings.global_admin_emails.length === 0 ? null : undelivered('failed', recipients),
      failures: [{ stage: 'deliver', scope: 'admins', message: messageOf(error) }],
    };
  }
}

/** Holds what was found against what the sample source planted, and leaves the truth beside the reports. */
async function scoreSample(
  gathered: Gathered,
  organisation: OrganisationAnalysis,
  context: OperationContext,
): Promise<Score | null> {
  if (gathered.planted.length === 0) return null;
  const truth = path.resolve(context.root, context.inputs.outputPath, 'truth.json');
  await writeWhole(truth, `${JSON.stringify({ schema: 1, events: gathered.planted }, null, 2)}\n`);
  const { from } = organisation.scope.comparison.current;
  const window = { from, to: addDays(dataThrough(gathered.costs), 1) };
  const { anomaly_min_amount } = gathered.configuration.settings;
  return scoreDetection(gathered.planted, organisation.anomalies, window, anomaly_min_amount);
}

/** The whole of a week: every team's report and the admins', recorded, then delivered. */
export const weeklyReport: Operation = async (context) => {
  checkDelivery(context);
  const store = openStore(context);
  const fetched = await gather(context, await gatherConfiguration(context), store);
  const { settings, teams } = fetched.configuration;

  context.progress(`Analyzing ${teams.length} teams`);
  const atFirst = analyzeAll(fetched);
  const closer = await lookCloser(fetched, atFirst.accounts);
  const organisation = { ...atFirst, details: closer.details };
  const made = makeTeamReports(closer, teams, reportContext(closer));

  context.progress(`Recording history in ${store.description}`);
  const recorded = await recordHistory(store, closer, organisation);
  const gathered = { ...closer, dataProblems: [...closer.dataProblems, ...recorded.notes] };

  context.progress(`Making and delivering ${teams.length} team reports`);
  const delivered = await deliverTeamReports(made.outcomes, gathered, context);
  const soFar = [...gathered.failures, ...made.failures, ...recorded.failures, ...delivered.failures];
  const admin = makeAdminReport(gathered, organisation, soFar, reportContext(gathered));
  const toAdmins = await deliverAdminReport(admin, gathered, context);

  const head = reportHead(context, gathered);
  const deliveries = delivered.outcomes.filter(({ delivery }) => isDelivered(delivery)).length;
  const counts = { teams: teams.length, accounts: organisation.accounts.length, deliveries };
  const untilNow = [...soFar, ...toAdmins.failures];
  const run = { calls: context.calls.counts, seconds: context.elapsed() };
  const notRecorded = await recordRun(store, context.now, { ...head, ...counts, failures: untilNow, ...run });
  const failures = [...untilNow, ...notRecorded];
  context.progress(`Delivered ${deliveries} team reports, ${failures.length} failures`);
  const readers = readersOf(settings, context);
  return {
    json: {
      ...head,
      teams: delivered.outcomes.map(outcomeJson),
      organisation: { ...organisationJson(organisation, admin.explanation), delivery: toAdmins.delivery },
      planted: await scoreSample(gathered, organisation, context),
      ...reportTail(context, gathered, failures),
    },
    summary: reportSummary(readers, admin.report, delivered.outcomes, failures, admin.report.subtitle),
    outputs: reportOutputs(head, deliveries, failures, readers),
    problems: [...visibleProblems(gathered, readers), ...failures.map(failureProblem)],
    failure: failureOf(failures),
  };
};
