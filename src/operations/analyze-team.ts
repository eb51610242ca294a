import { insightsOf } from '../record/insights.ts';
import { capMarkdown, renderMarkdown } from '../render/markdown.ts';
import { isOfFindings } from '../render/findings.ts';
import type { Report } from '../render/report.ts';
import { accountsOfTeam, requireTeam } from './choose-team.ts';
import { lookCloser } from './closer-look.ts';
import { openExplainer } from './explainer.ts';
import { failureOf, failureProblem } from './failure.ts';
import { gather, gatherConfiguration } from './gather.ts';
import { findingsTable } from './insights-tables.ts';
import type { Operation } from './operation.ts';
import { requireAdminReaders, visibleProblems } from './readers.ts';
import { outcomeJson, reportHead, reportTail } from './report-run.ts';
import { analyzeAll, makeTeamReport, reportContext, type TeamReport } from './reports.ts';
import { MAX_SUMMARY_BYTES } from './summary.ts';
import { openStore } from './storage.ts';
import { wordingProblems, wordingRecord, wordTeamReports } from './wording.ts';

/** The team's report with its findings in front, each beside what it rests on. */
function analysisReport({ report, explanation }: TeamReport): Report {
  const banners = report.blocks.filter(({ type }) => type === 'banner');
  const numbers = report.blocks.filter((block) => block.type !== 'banner' && !isOfFindings(block));
  const findings = findingsTable('Findings', insightsOf(explanation), explanation.wording);
  return { ...report, blocks: [...banners, findings, ...numbers], footer: 'Nothing was sent or recorded.' };
}

/** Analyzes and explains one team now. No mail, no history: only the wording is kept, so that a report reads the same. */
export const analyzeTeamOperation: Operation = async (context) => {
  const loaded = await gatherConfiguration(context);
  const { settings, teams } = loaded.configuration;
  requireAdminReaders(settings, context);
  const team = requireTeam(teams, context.inputs.team);
  const store = openStore(context);
  const fetched = await gather(context, loaded, store);
  const gathered = await lookCloser(fetched, accountsOfTeam(analyzeAll(fetched), team));
  const form = reportContext(gathered);
  const byRules = makeTeamReport(gathered, team, form);
  const explainer = await openExplainer(context, settings, store, form.format);
  const unworded = [{ team, made: byRules, delivery: null }];
  const { outcomes, worded } = await wordTeamReports(unworded, gathered, explainer, form);
  const made = outcomes[0]?.made ?? byRules;
  const wording = wordingRecord(worded);
  const { failures } = gathered;
  return {
    json: {
      ...reportHead(context, gathered),
      teams: [outcomeJson({ team, made, delivery: null })],
      organisation: null,
      findings: insightsOf(made.explanation),
      wording,
      ...reportTail(context, gathered, failures),
    },
    summary: capMarkdown(renderMarkdown(analysisReport(made)), MAX_SUMMARY_BYTES),
    outputs: { failures: String(failures.length), 'repository-readers': 'admins' },
    problems: [
      ...visibleProblems(gathered, 'admins'),
      ...wordingProblems(wording),
      ...failures.map(failureProblem),
    ],
    failure: failureOf(failures),
  };
};
