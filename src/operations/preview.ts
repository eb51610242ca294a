import path from 'node:path';
import { routeTo } from '../deliver/recipients.ts';
import { undelivered, type Delivery } from '../deliver/outbox.ts';
import { organisationJson } from '../render/json.ts';
import type { Report } from '../render/report.ts';
import { capMarkdown, renderMarkdown } from '../render/markdown.ts';
import { gather, gatherConfiguration, type Gathered } from './gather.ts';
import type { Operation, OperationContext, OperationResult } from './operation.ts';
import { requireAdminReaders, visibleProblems } from './readers.ts';
import { NO_CALLS, outcomeJson, reportHead } from './report-run.ts';
import {
  ADMIN_REPORT_ID,
  analyzeAll,
  makeAdminReport,
  makeTeamReport,
  renderReport,
  reportContext,
} from './reports.ts';
import { MAX_SUMMARY_BYTES } from './summary.ts';
import { requireTeam } from './team-report.ts';

/** A preview goes to nobody; it says whom the mail would go to. */
function previewOf(recipients: readonly string[], redirectAllTo: string | null): Delivery {
  return undelivered('preview', routeTo(recipients, redirectAllTo).recipients);
}

async function result(
  id: string,
  report: Report,
  delivery: Delivery,
  body: Record<string, unknown>,
  gathered: Gathered,
  context: OperationContext,
): Promise<OperationResult> {
  const outputPath = path.resolve(context.root, context.inputs.outputPath);
  await renderReport(id, report, delivery.recipients, outputPath);
  return {
    json: {
      ...reportHead(context, gathered),
      ...body,
      failures: [],
      calls: NO_CALLS,
      seconds: context.elapsed(),
    },
    summary: capMarkdown(renderMarkdown(report), MAX_SUMMARY_BYTES),
    outputs: { report: path.posix.join(context.inputs.outputPath, 'reports', `${id}.html`) },
    problems: visibleProblems(gathered, 'admins'),
    failure: null,
  };
}

/** A team's report as its mail would look: the same bytes, recorded nowhere, sent to nobody. */
export const previewTeamReport: Operation = async (context) => {
  const loaded = await gatherConfiguration(context);
  const { settings, teams } = loaded.configuration;
  requireAdminReaders(settings, context);
  const team = requireTeam(teams, context.inputs.team);
  const gathered = await gather(context, loaded);
  const made = makeTeamReport(gathered, team, reportContext(gathered));
  const delivery = previewOf(team.recipients, settings.redirect_all_to);
  const body = { teams: [outcomeJson({ team, made, delivery })], organisation: null };
  return result(team.id, made.report, delivery, body, gathered, context);
};

/** The admins' report as its mail would look. */
export const previewAdminReport: Operation = async (context) => {
  const loaded = await gatherConfiguration(context);
  const { settings } = loaded.configuration;
  requireAdminReaders(settings, context);
  const gathered = await gather(context, loaded);
  const admin = makeAdminReport(gathered, analyzeAll(gathered), [], reportContext(gathered));
  const delivery = previewOf(settings.global_admin_emails, settings.redirect_all_to);
  const body = {
    teams: [],
    organisation: { ...organisationJson(admin.analysis, admin.explanation), delivery },
  };
  return result(ADMIN_REPORT_ID, admin.report, delivery, body, gathered, context);
};
