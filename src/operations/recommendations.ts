import type { Configuration } from '../config/configuration.ts';
import type { Insight, ReportInsights } from '../record/insights.ts';
import type { TableBlock } from '../render/report.ts';
import { findInsights, nothingFound, queryResult } from './insights-query.ts';
import { evidenceText, textTable } from './insights-tables.ts';
import type { Operation } from './operation.ts';
import { ADMIN_REPORT_ID } from './reports.ts';

/** What the newest report of a team recommends. */
interface Recommended extends Pick<ReportInsights, 'name' | 'period' | 'on' | 'dataThrough'> {
  /** Id of the team, or of the organisation. */
  readonly id: string;
  readonly recommendations: readonly Insight[];
  /** None are computed in this version. */
  readonly savings: readonly [];
}

function recommendedBy({ team, name, period, on, dataThrough, findings }: ReportInsights): Recommended {
  const recommendations = findings.filter(({ kind }) => kind === 'recommendation');
  return { id: team, name, period, on, dataThrough, recommendations, savings: [] };
}

/** The ids of which recommendations are wanted: one, or every team and the organisation. */
function idsOf({ teams }: Configuration, team: string | null): string[] {
  return team === null ? [ADMIN_REPORT_ID, ...teams.map(({ id }) => id)] : [team];
}

function newestOf(ids: readonly string[], insights: readonly ReportInsights[]): ReportInsights[] {
  return ids.flatMap((id) => insights.find(({ team }) => team === id) ?? []);
}

function recommendationTable(recommended: readonly Recommended[]): TableBlock[] {
  const rows = recommended.flatMap(({ name, period, recommendations }) =>
    recommendations.map((each) => [name, period, each.text, evidenceText(each)]),
  );
  const labels = ['Report of', 'Week', 'Recommendation', 'Evidence'];
  return rows.length === 0 ? [] : [textTable('Recommendations', labels, rows, null)];
}

function reports(count: number): string {
  return count === 1 ? 'one report' : `${count} reports`;
}

/** What the newest report of each team recommends. */
export const recommendations: Operation = async (context) => {
  const { team } = context.inputs;
  const found = await findInsights(context, (configuration) => (soFar) => {
    const ids = idsOf(configuration, team);
    return newestOf(ids, soFar).length === ids.length;
  });
  const ids = idsOf(found.configuration, team);
  const recommended = newestOf(ids, found.insights).map(recommendedBy);
  const known = new Set(recommended.map(({ id }) => id));
  const count = recommended.reduce((sum, each) => sum + each.recommendations.length, 0);
  const why =
    recommended.length === 0
      ? nothingFound(found)
      : `There are no recommendations in the newest insights of ${reports(recommended.length)}: they come from computed savings, and this version computes none.`;
  const answer = {
    title: 'Recommendations',
    sentence:
      count === 0
        ? why
        : `${count} ${count === 1 ? 'recommendation' : 'recommendations'} in the newest insights of ${reports(recommended.length)}.`,
    blocks: recommendationTable(recommended),
    body: {
      teams: recommended,
      withoutInsights: ids.filter((id) => !known.has(id)),
      totals: { reports: recommended.length, recommendations: count, savings: 0, monthly: null },
      reason: count === 0 ? why : null,
    },
  };
  return queryResult(found, answer, context);
};
