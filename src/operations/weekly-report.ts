import path from 'node:path';
import { addDays } from '../calendar/day.ts';
import { scoreDetection, scoreMonthRule, type MonthRuleScore, type Score } from '../analyze/score.ts';
import { allFound } from '../analyze/tracked.ts';
import type { OrganisationAnalysis } from '../analyze/team.ts';
import type { Settings } from '../config/configuration.ts';
import { deliverOne, isDelivered, type Deliver, type Delivery } from '../deliver/delivery.ts';
import type { Mail } from '../deliver/mail.ts';
import { routeTo } from '../deliver/recipients.ts';
import { dataThrough } from '../fetch/cost-model.ts';
import { writeWhole } from '../files.ts';
import { organisationJson } from '../render/json.ts';
import { checkDelivery } from './deliveries.ts';
import { reportDeliveryKey } from './delivery-key.ts';
import { openExplainer } from './explainer.ts';
import { gather, gatherConfiguration, type Gathered } from './gather.ts';
import { lookCloser, organisationLookedInto } from './closer-look.ts';
import { failureOf, failureProblem, type Failure } from './failure.ts';
import { recordHistory, recordRun } from './history.ts';
import { recordReportInsights } from './insights-record.ts';
import { deliveryFailures, withMailing } from './mailing.ts';
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
import {
  accountsFile,
  ADMIN_REPORT_ID,
  analyzeAll,
  explainAllByRules,
  makeAdminReport,
  renderReport,
  reportContext,
  scopeForecasts,
  type AdminReport,
} from './reports.ts';
import type { ObjectStore } from '../store/store.ts';
import { noteFinished, periodRun, type PeriodRun } from './scheduled-run.ts';
import { finishedResult, missedResult } from './no-report.ts';
import { openStore } from './storage.ts';
import { reportSummary } from './summary.ts';
import { deliverTeamReports, deliverySentence, failuresOfShowing } from './team-deliveries.ts';
import { wordingProblems, wordingRecord, wordTeamReports } from './wording.ts';

async function deliverAdminReport(
  admin: AdminReport,
  gathered: Gathered,
  { global_admin_emails, redirect_all_to }: Settings,
  context: OperationContext,
  deliver: Deliver,
): Promise<{ delivery: Delivery | null; failures: Failure[] }> {
  const routing = routeTo(global_admin_emails, redirect_all_to);
  const files = [accountsFile(admin, gathered)];
  const render = (): Promise<Mail> => renderReport(ADMIN_REPORT_ID, admin.report, routing, context, files);
  if (global_admin_emails.length === 0) {
    return { delivery: null, failures: await failuresOfShowing('admins', render) };
  }
  const parcel = { id: ADMIN_REPORT_ID, recipients: routing.recipients, render };
  const delivery = await deliverOne(deliver, parcel);
  return { delivery, failures: deliveryFailures('admins', delivery) };
}

/** Holds what was found against what the sample source planted, and leaves the truth beside the reports. */
async function scoreSample(
  gathered: Gathered,
  organisation: OrganisationAnalysis,
  context: OperationContext,
): Promise<(Score & { readonly monthOnMonth: MonthRuleScore }) | null> {
  if (gathered.planted.length === 0) return null;
  const truth = path.resolve(context.root, context.inputs.outputPath, 'truth.json');
  await writeWhole(truth, `${JSON.stringify({ schema: 1, events: gathered.planted }, null, 2)}\n`);
  const { from } = organisation.scope.comparison.current;
  const window = { from, to: addDays(dataThrough(gathered.costs), 1) };
  const { anomaly_min_amount } = gathered.configuration.settings;
  return {
    ...scoreDetection(gathered.planted, allFound(organisation.accounts), window, anomaly_min_amount),
    monthOnMonth: scoreMonthRule(gathered.planted, organisation.accounts, window, anomaly_min_amount),
  };
}

/** The whole of a week: every team's report and the admins', recorded, then delivered. */
export const weeklyReport: Operation = async (context) => {
  checkDelivery(context);
  const store = openStore(context);
  const loaded = await gatherConfiguration(context);
  const { settings } = loaded.configuration;
  const deliveryKey = await reportDeliveryKey(context, settings, store);
  const run = await periodRun(context, settings, store, deliveryKey);
  if (run.kind === 'finished') return finishedResult(context, settings, run.by);
  if (run.kind === 'missed') return missedResult(context, settings, run.due);
  return withMailing(context, settings, store, deliveryKey, async (deliver) =>
    reportWeek(
      context,
      await gatherDue(context, loaded, store, deliveryKey, run),
      store,
      { deliveryKey, run },
      deliver,
    ),
  );
};

type ReportRun = Extract<PeriodRun, { kind: 'report' }>;

async function gatherDue(
  context: OperationContext,
  loaded: Awaited<ReturnType<typeof gatherConfiguration>>,
  store: ObjectStore,
  deliveryKey: string,
  { late }: ReportRun,
): Promise<Gathered> {
  const gathered = await gather(context, loaded, store, deliveryKey);
  return late === null ? gathered : { ...gathered, dueOn: late.day };
}

async function reportWeek(
  context: OperationContext,
  fetched: Gathered,
  store: ObjectStore,
  { deliveryKey, run: { unfinished } }: { readonly deliveryKey: string; readonly run: ReportRun },
  deliver: Deliver,
): Promise<OperationResult> {
  const { settings, teams } = fetched.configuration;
  context.progress(`Analyzing ${teams.length} teams`);
  const atFirst = analyzeAll(fetched);
  const closer = await lookCloser(fetched, atFirst.accounts);
  const organisation = organisationLookedInto(atFirst, closer);
  const made = makeTeamReports(closer, teams, reportContext(closer));
  const byRules = explainAllByRules(closer, organisation, reportContext(closer));

  context.progress(`Wording ${teams.length + 1} reports`);
  const explainer = await openExplainer(context, settings, store, reportContext(closer).format);
  const [ofOrganisation, ofTeams] = await Promise.all([
    explainer.organisation(organisation, byRules),
    wordTeamReports(made.outcomes, closer, explainer, reportContext(closer)),
  ]);
  const wording = wordingRecord([ofOrganisation, ...ofTeams.worded]);

  context.progress(`Recording history in ${store.description}`);
  const recorded = await recordHistory(
    store,
    closer,
    organisation,
    () => true,
    scopeForecasts(closer, organisation, analysesOf(made.outcomes)),
  );
  const notKept = await recordReportInsights(context, store, closer, ofTeams, {
    worded: ofOrganisation,
    savings: organisation.lookedInto.savings,
  });
  const gathered = { ...closer, dataProblems: [...closer.dataProblems, ...recorded.notes] };

  context.progress(`Making and delivering ${teams.length} team reports`);
  const delivered = await deliverTeamReports(ofTeams.outcomes, gathered, context, deliver);
  const unrecorded = [...recorded.failures, ...notKept];
  const soFar = [...gathered.failures, ...made.failures, ...unrecorded, ...delivered.failures];
  const deliverySummary = deliverySentence(delivered.outcomes);
  const adminReportWith = (known: readonly Failure[]): AdminReport => {
    const notes = { failures: known, deliveries: deliverySummary, unfinished };
    return makeAdminReport(
      gathered,
      organisation,
      notes,
      reportContext(gathered),
      ofOrganisation.explanation,
    );
  };
  const admin = adminReportWith(soFar);
  const toAdmins = await deliverAdminReport(admin, gathered, settings, context, deliver);

  const head = reportHead(context, gathered);
  const deliveries = delivered.outcomes.filter(({ delivery }) => isDelivered(delivery)).length;
  const counts = { teams: teams.length, accounts: organisation.accounts.length, deliveries };
  const beforeEnd = [...soFar, ...toAdmins.failures];
  const notFinished = beforeEnd.length > 0 ? [] : await noteFinished(context, settings, store, deliveryKey);
  const untilNow = [...beforeEnd, ...notFinished];
  const run = { figures: context.figures.counts, calls: context.calls.counts, seconds: context.elapsed() };
  const notRecorded = await recordRun(store, context.now, {
    ...head,
    deliveryKey,
    ...counts,
    wording,
    failures: untilNow,
    ...run,
  });
  const failures = [...untilNow, ...notRecorded];
  context.progress(`Delivered ${deliveries} team reports, ${failures.length} failures`);
  const readers = readersOf(settings, context);
  // The mail to the admins cannot tell that it was not delivered itself; the summary can.
  const shown = (failures.length === soFar.length ? admin : adminReportWith(failures)).report;
  return {
    json: {
      ...head,
      deliveryKey,
      teams: delivered.outcomes.map(outcomeJson),
      organisation: { ...organisationJson(organisation, admin.explanation), delivery: toAdmins.delivery },
      wording,
      planted: await scoreSample(gathered, organisation, context),
      ...reportTail(context, gathered, failures),
    },
    summary: reportSummary(readers, {
      report: shown,
      outcomes: delivered.outcomes,
      failures,
      subtitle: shown.subtitle,
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
