import path from 'node:path';
import type { Attachment } from '../deliver/mail.ts';
import { routeTo, type Routing } from '../deliver/recipients.ts';
import { previewed } from '../deliver/delivery.ts';
import { organisationJson } from '../render/json.ts';
import type { Report } from '../render/report.ts';
import { capMarkdown, renderMarkdown } from '../render/markdown.ts';
import { accountsOfTeam, requireTeam } from './choose-team.ts';
import { lookCloser, organisationLookedInto } from './closer-look.ts';
import { openExplainer } from './explainer.ts';
import { failureOf, failureProblem } from './failure.ts';
import { gather, gatherConfiguration, type Gathered } from './gather.ts';
import type { Operation, OperationContext, OperationResult } from './operation.ts';
import { requireAdminReaders, visibleProblems } from './readers.ts';
import { outcomeJson, reportHead, reportTail } from './report-run.ts';
import {
  accountsFile,
  ADMIN_REPORT_ID,
  analyzeAll,
  explainAllByRules,
  makeAdminReport,
  makeTeamReport,
  renderReport,
  reportContext,
} from './reports.ts';
import { MAX_SUMMARY_BYTES } from './summary.ts';
import { openStore } from './storage.ts';
import { wordingRecord, wordTeamReports } from './wording.ts';

async function result(
  id: string,
  report: Report,
  routing: Routing,
  body: Record<string, unknown>,
  gathered: Gathered,
  context: OperationContext,
  files: readonly Attachment[] = [],
): Promise<OperationResult> {
  await renderReport(id, report, routing, context, files);
  return {
    json: {
      ...reportHead(context, gathered),
      ...body,
      ...reportTail(context, gathered, gathered.failures),
    },
    summary: capMarkdown(renderMarkdown(report), MAX_SUMMARY_BYTES),
    outputs: {
      report: path.posix.join(context.inputs.outputPath, 'reports', `${id}.html`),
      // Readers who may not see costs are refused before.
      'repository-readers': 'admins',
    },
    problems: [...visibleProblems(gathered, 'admins'), ...gathered.failures.map(failureProblem)],
    failure: failureOf(gathered.failures),
  };
}

/** A team's report as its mail would look: the same bytes, sent to nobody. Only its wording is kept, for the mail. */
export const previewTeamReport: Operation = async (context) => {
  const loaded = await gatherConfiguration(context);
  const { settings, teams } = loaded.configuration;
  requireAdminReaders(settings, context);
  const team = requireTeam(teams, context.inputs.team);
  const store = openStore(context);
  const fetched = await gather(context, loaded, store);
  const gathered = await lookCloser(fetched, accountsOfTeam(analyzeAll(fetched), team));
  const form = reportContext(gathered);
  const byRules = { team, made: makeTeamReport(gathered, team, form), delivery: null };
  const explainer = await openExplainer(context, settings, store, form.format);
  const { outcomes, worded } = await wordTeamReports([byRules], gathered, explainer, form);
  const { made } = outcomes[0] ?? byRules;
  const report = (made ?? byRules.made).report;
  const routing = routeTo(team.recipients, settings.redirect_all_to);
  const delivery = previewed(routing.recipients);
  const body = { teams: [outcomeJson({ team, made, delivery })], organisation: null };
  return result(team.id, report, routing, { ...body, wording: wordingRecord(worded) }, gathered, context);
};

/** The admins' report as its mail would look. */
export const previewAdminReport: Operation = async (context) => {
  const loaded = await gatherConfiguration(context);
  const { settings } = loaded.configuration;
  requireAdminReaders(settings, context);
  const store = openStore(context);
  const fetched = await gather(context, loaded, store);
  const organisation = analyzeAll(fetched);
  const gathered = await lookCloser(fetched, organisation.accounts);
  const analysis = organisationLookedInto(organisation, gathered);
  const form = reportContext(gathered);
  const explainer = await openExplainer(context, settings, store, form.format);
  const worded = await explainer.organisation(analysis, explainAllByRules(gathered, analysis, form));
  const run = { failures: gathered.failures, deliveries: null, unfinished: [] };
  const admin = makeAdminReport(gathered, analysis, run, form, worded.explanation);
  const routing = routeTo(settings.global_admin_emails, settings.redirect_all_to);
  const delivery = previewed(routing.recipients);
  const body = {
    teams: [],
    organisation: { ...organisationJson(admin.analysis, admin.explanation), delivery },
    wording: wordingRecord([worded]),
  };
  const files = [accountsFile(admin, gathered)];
  return result(ADMIN_REPORT_ID, admin.report, routing, body, gathered, context, files);
};
