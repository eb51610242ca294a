import type { Configuration } from '../config/configuration.ts';
import { formatFor } from '../format/format.ts';
import type { Insight, RecordedSaving, ReportInsights } from '../record/insights.ts';
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
  /** Firm ones first, then by amount. */
  readonly savings: readonly RecordedSaving[];
  /** What the firm ones come to a month. */
  readonly monthly: number;
  readonly currency: string | null;
}

/** The firm ones; what is only "up to" counts in no total. */
function monthlyOf(savings: readonly RecordedSaving[]): number {
  return savings.filter(({ upTo }) => !upTo).reduce((sum, { monthly }) => sum + monthly, 0);
}

function recommendedBy(insights: ReportInsights): Recommended {
  const { team, name, period, on, dataThrough, findings, savings = [], currency = null } = insights;
  const recommendations = findings.filter(({ kind }) => kind === 'recommendation');
  const monthly = monthlyOf(savings);
  return { id: team, name, period, on, dataThrough, recommendations, savings, monthly, currency };
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

const MAX_ROWS = 200;

/** Each saving once: the organisation's report holds those of all teams. */
function savingsTable(recommended: readonly Recommended[], locale: string): TableBlock[] {
  const ofTeams = recommended.filter(({ id }) => id !== ADMIN_REPORT_ID);
  const savings = (ofTeams.length > 0 ? ofTeams : recommended)
    .flatMap((each) =>
      each.savings.map((saving) => ({ ...saving, name: each.name, currency: each.currency })),
    )
    .sort((a, b) => Number(a.upTo) - Number(b.upTo) || b.monthly - a.monthly);
  const rows = savings
    .slice(0, MAX_ROWS)
    .map(({ name, account, title, monthly, upTo, check, currency }) => [
      name,
      account,
      title,
      `${upTo ? 'up to ' : ''}${formatFor(locale, currency ?? 'USD').money(monthly)}`,
      check,
    ]);
  const rest = savings.length - rows.length;
  const labels = ['Report of', 'Account', 'Saving', 'A month', 'Check first'];
  const more = rest > 0 ? `And ${rest} more, in the JSON file.` : null;
  return rows.length === 0 ? [] : [textTable('Savings', labels, rows, more)];
}

function reports(count: number): string {
  return count === 1 ? 'one report' : `${count} reports`;
}

/** The whole: the organisation's own report where it is asked for, or what the teams' come to. */
function totalOf(recommended: readonly Recommended[]): number {
  const organisation = recommended.find(({ id }) => id === ADMIN_REPORT_ID);
  return organisation?.monthly ?? recommended.reduce((sum, { monthly }) => sum + monthly, 0);
}

/** What the newest report of each team recommends, and what could be saved. */
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
  const savings = recommended
    .filter(({ id }) => id !== ADMIN_REPORT_ID || recommended.length === 1)
    .reduce((sum, each) => sum + each.savings.length, 0);
  const why =
    recommended.length === 0
      ? nothingFound(found)
      : `There are no recommendations in the newest insights of ${reports(recommended.length)}: they come from computed savings, and no rule of docs/savings.md found any.`;
  const { locale } = found.configuration.settings;
  const money = formatFor(locale, recommended[0]?.currency ?? 'USD').money(totalOf(recommended));
  const isEmpty = count === 0 && savings === 0;
  const counted = [
    ...(savings === 0 ? [] : [`${savings} ${savings === 1 ? 'saving' : 'savings'} of ${money} a month`]),
    ...(count === 0 ? [] : [`${count} ${count === 1 ? 'recommendation' : 'recommendations'}`]),
  ].join(' and ');
  const answer = {
    title: 'Recommendations',
    sentence: isEmpty ? why : `${counted} in the newest insights of ${reports(recommended.length)}.`,
    blocks: [...recommendationTable(recommended), ...savingsTable(recommended, locale)],
    body: {
      teams: recommended,
      withoutInsights: ids.filter((id) => !known.has(id)),
      totals: {
        reports: recommended.length,
        recommendations: count,
        savings,
        monthly: savings === 0 ? null : totalOf(recommended),
      },
      reason: isEmpty ? why : null,
    },
  };
  return queryResult(found, answer, context);
};
