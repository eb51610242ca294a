import type { ReportInsights } from '../../src/record/insights.ts';

/** What a report of team alpha said in a week, with one finding. */
export function saidBy(change: Partial<ReportInsights> = {}): ReportInsights {
  const { team = 'alpha', period = '2026-W46' } = change;
  return {
    id: `${team}/${period}`,
    team,
    name: team.toUpperCase(),
    period,
    on: '2026-11-12',
    dataThrough: '2026-11-09',
    costSource: 'focus',
    source: 'rules',
    model: null,
    wording: 'Written by rules, without a model',
    findings: [
      {
        kind: 'headline',
        text: `${team} cost $1,234 in ${period}.`,
        certainty: 'observed',
        evidence: [{ id: 'E1', about: 'cost of the team', display: '$1,234' }],
      },
    ],
    ...change,
  };
}

/** An object of `ai_insights/`, for its month. */
export function insightsObject(month: string, insights: readonly ReportInsights[]): unknown {
  return { schema: 1, month, insights };
}
