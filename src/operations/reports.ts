import { rm } from 'node:fs/promises';
import path from 'node:path';
import {
  analyzeOrganisation,
  analyzeTeam,
  policyFor,
  type OrganisationAnalysis,
  type TeamAnalysis,
} from '../analyze/team.ts';
import { acknowledgeOrganisation, acknowledgeTeam } from '../analyze/acknowledged.ts';
import type { ScopeAnalysis } from '../analyze/account.ts';
import type { Estimate } from '../analyze/forecast.ts';
import { scoreForecasts, type ToldForecasts } from '../analyze/forecast-score.ts';
import { forecastBasis, ORGANISATION, teamScope, type ScopeForecast } from '../record/scope-forecasts.ts';
import { pastReportsOn, trackOrganisation, trackTeam } from '../analyze/tracked.ts';
import { lookInto } from '../analyze/looked-into.ts';
import type { Team } from '../config/configuration.ts';
import { problemText } from '../config/problem.ts';
import { FigureError, figureProblems, figuresIn } from '../deliver/figures/figure-check.ts';
import type { Attachment, Mail } from '../deliver/mail.ts';
import { routeTo, type Routing } from '../deliver/recipients.ts';
import type { Explanation } from '../explain/evidence.ts';
import { explainOrganisation, explainTeam } from '../explain/rules/rules.ts';
import { dataThrough, restrictTo } from '../fetch/cost-model.ts';
import { writeWhole } from '../files.ts';
import { formatFor } from '../format/format.ts';
import { accountsCsv } from '../render/accounts-csv.ts';
import { adminReport, type RunNotes } from '../render/admin-report.ts';
import type { ReportContext } from '../render/basis.ts';
import { renderHtml } from '../render/html.ts';
import type { Report } from '../render/report.ts';
import { teamReport } from '../render/team-report.ts';
import { renderText } from '../render/text.ts';
import type { Gathered } from './gather.ts';
import type { OperationContext } from './operation.ts';

/** A report's id, which names its files and, for teams, is the team's id. */
export const ADMIN_REPORT_ID = 'admin';

/** The part of what was gathered that reports are made from. */
export type ReportBasis = Pick<
  Gathered,
  'configuration' | 'costs' | 'asOf' | 'history' | 'datadogApp' | 'dataProblems' | 'dueOn'
> &
  /** Without what earlier reports told everything is new. */
  Partial<Pick<Gathered, 'pastReports' | 'forecasts' | 'look'>>;

/** A report of one team, from its analysis to the mail. */
export interface TeamReport {
  readonly analysis: TeamAnalysis;
  readonly explanation: Explanation;
  readonly report: Report;
}

export interface AdminReport {
  readonly analysis: OrganisationAnalysis;
  readonly explanation: Explanation;
  readonly report: Report;
}

/** What all reports of a run have in common. */
export function reportContext(gathered: ReportBasis): ReportContext {
  const { configuration, costs, asOf, dataProblems, history, datadogApp, dueOn } = gathered;
  const { settings } = configuration;
  const { link } = settings.datadog;
  return {
    asOf,
    dataThrough: dataThrough(costs),
    source: costs.source,
    costBasis: costs.costBasis,
    format: formatFor(settings.locale, costs.currency),
    history,
    link: datadogApp === null || link === '' ? null : { template: link, app: datadogApp },
    isIncomplete: dataProblems.some(({ severity }) => severity === 'warning'),
    branding: settings.branding,
    ...(dueOn === undefined ? {} : { dueOn }),
  };
}

/** A scope with what its own reports forecast held against what came. */
function scored(scope: ScopeAnalysis, told: ToldForecasts | undefined, basis: string): ScopeAnalysis {
  return told === undefined ? scope : { ...scope, forecastScore: scoreForecasts(scope.daily, told, basis) };
}

/** What a run's reports tell of their own totals. A team's are left out where it has no data. */
export function scopeForecasts(
  { costs, configuration: { settings } }: Pick<ReportBasis, 'costs' | 'configuration'>,
  organisation: OrganisationAnalysis | null,
  teams: readonly TeamAnalysis[],
): ScopeForecast[] {
  const estimatesOf = ({ monthEnd, forecast }: ScopeAnalysis): Estimate[] =>
    [monthEnd, forecast].filter((estimate) => estimate !== null);
  const ofTeams = teams.flatMap(({ team, scope }): ScopeForecast[] => {
    if (scope === null) return [];
    const accounts = team.accounts.map(({ id }) => id);
    const basis = forecastBasis(costs, policyFor(settings, team), accounts);
    return [{ scope: teamScope(team.id), estimates: estimatesOf(scope), basis }];
  });
  if (organisation === null) return ofTeams;
  const basis = forecastBasis(costs, policyFor(settings, null), []);
  return [{ scope: ORGANISATION, estimates: estimatesOf(organisation.scope), basis }, ...ofTeams];
}

/** A team's analysis, from its accounts' costs and what earlier reports told of these accounts. */
function analyzeOne(
  { costs, configuration, asOf, pastReports, forecasts, look }: ReportBasis,
  team: Team,
): TeamAnalysis {
  const { settings } = configuration;
  const accounts = team.accounts.map(({ id }) => id);
  const own = restrictTo(costs, accounts);
  const told = forecasts?.get(teamScope(team.id));
  const basis = forecastBasis(costs, policyFor(settings, team), accounts);
  const analyzed = analyzeTeam(own, team, settings);
  const scope = analyzed.scope === null ? null : scored(analyzed.scope, told, basis);
  const acknowledged = acknowledgeTeam({ ...analyzed, scope }, asOf);
  const analysis =
    pastReports === undefined
      ? acknowledged
      : trackTeam(acknowledged, own, policyFor(settings, team), pastReportsOn(accounts, pastReports));
  return {
    ...analysis,
    lookedInto: lookInto(analysis.accounts, own, policyFor(settings, team), look ?? null),
  };
}

/** Analyzes one team and explains it by rules. The report is made from that team's costs alone. */
export function makeTeamReport(gathered: ReportBasis, team: Team, context: ReportContext): TeamReport {
  const { settings } = gathered.configuration;
  const analysis = analyzeOne(gathered, team);
  const explanation = explainTeam(analysis, policyFor(settings, team).anomalyMinAmount, context.format);
  return reworded(gathered, team, analysis, explanation, context);
}

/** A team's report with these findings. */
export function reworded(
  { configuration: { settings } }: ReportBasis,
  team: Team,
  analysis: TeamAnalysis,
  explanation: Explanation,
  context: ReportContext,
): TeamReport {
  const { redirectedFrom } = routeTo(team.recipients, settings.redirect_all_to);
  const report = teamReport(analysis, explanation, policyFor(settings, team), redirectedFrom, context);
  return { analysis, explanation, report };
}

export function explainAllByRules(
  { configuration: { settings } }: ReportBasis,
  analysis: OrganisationAnalysis,
  { format }: ReportContext,
): Explanation {
  return explainOrganisation(analysis, policyFor(settings, null).anomalyMinAmount, format);
}

export function makeAdminReport(
  gathered: ReportBasis,
  analysis: OrganisationAnalysis,
  run: Pick<RunNotes, 'failures' | 'deliveries' | 'unfinished'>,
  context: ReportContext,
  explanation: Explanation = explainAllByRules(gathered, analysis, context),
): AdminReport {
  const { settings, teams } = gathered.configuration;
  const known = new Set([...analysis.accounts.map(({ account }) => account), ...analysis.unavailable]);
  const notes = {
    ...run,
    accountsWithoutData: teams.flatMap((team) =>
      team.accounts.filter(({ id }) => !known.has(id)).map(({ id }) => `${id} (${team.name})`),
    ),
    dataNotes: gathered.dataProblems.map(problemText),
  };
  const { redirectedFrom } = routeTo(settings.global_admin_emails, settings.redirect_all_to);
  return {
    analysis,
    explanation,
    report: adminReport(analysis, explanation, policyFor(settings, null), notes, redirectedFrom, context),
  };
}

/** Every account as a table that goes with the admins' mail. */
export function accountsFile({ analysis }: AdminReport, { costs }: Pick<ReportBasis, 'costs'>): Attachment {
  return {
    filename: `${ADMIN_REPORT_ID}.csv`,
    contentType: 'text/csv',
    content: accountsCsv(analysis, costs.currency),
  };
}

export function analyzeAll({
  costs,
  configuration,
  asOf,
  pastReports,
  forecasts,
}: ReportBasis): OrganisationAnalysis {
  const { teams, settings } = configuration;
  const analyzed = analyzeOrganisation(costs, teams, settings);
  const basis = forecastBasis(costs, policyFor(settings, null), []);
  const scope = scored(analyzed.scope, forecasts?.get(ORGANISATION), basis);
  const analysis = acknowledgeOrganisation({ ...analyzed, scope }, asOf);
  if (pastReports === undefined) return analysis;
  return trackOrganisation(analysis, costs, policyFor(settings, null), pastReports);
}

/** What names the folder of the reports. */
interface ReportPlace extends Pick<OperationContext, 'root' | 'figures'> {
  readonly inputs: Pick<OperationContext['inputs'], 'outputPath'>;
}

/**
 * Renders a report to the bytes of its mail, and writes the same bytes to `reports/<id>.html` and `.txt`, and its files
 * beside them.
 * @throws FigureError when a figure of the mail is not one that code printed for the report; what it is, which may be
 * a cost, is in `reports/<id>.refused.txt` instead
 */
export async function renderReport(
  id: string,
  report: Report,
  { recipients, redirectedFrom }: Routing,
  { inputs, root, figures }: ReportPlace,
  attachments: readonly Attachment[] = [],
): Promise<Mail> {
  const [html, text] = [await renderHtml(report), renderText(report)];
  const isRedirected = redirectedFrom !== null;
  const mail: Mail = { id, recipients, isRedirected, subject: report.subject, html, text, attachments };
  const reports = path.resolve(root, inputs.outputPath, 'reports');
  const problems = figureProblems(mail, report);
  figures.note(id, { checked: figuresIn(mail), unsupported: problems.length });
  if (problems.length > 0) {
    await Promise.all(
      ['html', 'txt'].map((ending) => rm(path.join(reports, `${id}.${ending}`), { force: true })),
    );
    await writeWhole(path.join(reports, `${id}.refused.txt`), `${problems.join('\n')}\n`);
    throw new FigureError(id, problems);
  }
  await writeWhole(path.join(reports, `${id}.html`), html);
  await writeWhole(path.join(reports, `${id}.txt`), text);
  for (const { filename, content } of attachments) await writeWhole(path.join(reports, filename), content);
  return mail;
}
