import type { ReportInsights } from '../record/insights.ts';
import type { TableBlock } from '../render/report.ts';
import { findInsights, nothingFound, queryResult } from './insights-query.ts';
import { findingsTable, textTable } from './insights-tables.ts';
import type { Operation } from './operation.ts';

const DEFAULT_LIMIT = 50;

function reportsTable(insights: readonly ReportInsights[]): TableBlock {
  const rows = insights.map(({ on, period, name, findings, source, model }) => [
    on,
    period,
    name,
    findings.find(({ kind }) => kind === 'headline')?.text ?? findings[0]?.text ?? '',
    String(findings.length),
    source === 'rules' ? 'rules' : (model ?? 'a model'),
  ]);
  const labels = ['Day', 'Week', 'Report of', 'In short', 'Findings', 'Worded by'];
  return textTable('Reports', labels, rows, null);
}

/** The findings of a single report, which have room when one team was asked for. */
function newestFindings(team: string | null, newest: ReportInsights | undefined): TableBlock[] {
  if (team === null || newest === undefined) return [];
  return [findingsTable(`Findings of ${newest.period}`, newest.findings, newest.wording)];
}

function foundText(insights: readonly ReportInsights[], limit: number): string {
  const reports = insights.length === 1 ? 'one report' : `${insights.length} reports`;
  if (insights.length < limit)
    return `What ${reports} said${insights.length === 1 ? '' : ', the newest first'}.`;
  return `What the newest ${reports} said; a higher limit shows older ones.`;
}

/** What reports said, the newest first. */
export const insights: Operation = async (context) => {
  const limit = context.inputs.limit ?? DEFAULT_LIMIT;
  const found = await findInsights(context, () => (soFar) => soFar.length >= limit);
  const shown = found.insights.slice(0, limit);
  const answer = {
    title: 'Insights',
    sentence: shown.length === 0 ? nothingFound(found) : foundText(shown, limit),
    blocks: shown.length === 0 ? [] : [reportsTable(shown), ...newestFindings(found.team, shown[0])],
    body: { limit, insights: shown },
  };
  return queryResult(found, answer, context);
};
