import { dayOf, type Day } from '../calendar/day.ts';
import type { Configuration } from '../config/configuration.ts';
import { problemText, type Problem } from '../config/problem.ts';
import { pastInsights, type InsightsWanted, type PastInsights } from '../record/past-insights.ts';
import { capMarkdown, renderMarkdown } from '../render/markdown.ts';
import type { BannerBlock, Block, SentencesBlock } from '../render/report.ts';
import { requireTeam } from './choose-team.ts';
import { gatherConfiguration } from './gather.ts';
import type { OperationContext, OperationResult } from './operation.ts';
import { requireAdminReaders } from './readers.ts';
import { ADMIN_REPORT_ID } from './reports.ts';
import { MAX_SUMMARY_BYTES } from './summary.ts';
import { openStore } from './storage.ts';

/** What was asked, and what the store holds of it. */
export interface InsightsFound extends PastInsights {
  readonly configuration: Configuration;
  readonly asOf: Day;
  /** Id of a team, or of the organisation; null when all were asked for. */
  readonly team: string | null;
  /** Where it was looked, for people. */
  readonly place: string;
  /** Warnings about settings and team files. */
  readonly configurationProblems: readonly Problem[];
}

/**
 * Reads what is kept of explanations.
 * @param isEnough ends the search backwards
 * @throws RefusedError when readers of the repository may not see costs
 * @throws InputError when there is no such team
 */
export async function findInsights(
  context: OperationContext,
  isEnough: (configuration: Configuration) => InsightsWanted['isEnough'],
): Promise<InsightsFound> {
  const { configuration, problems } = await gatherConfiguration(context);
  requireAdminReaders(configuration.settings, context);
  const { team } = context.inputs;
  if (team !== null && team !== ADMIN_REPORT_ID) requireTeam(configuration.teams, team);
  const store = openStore(context);
  const asOf = context.inputs.asOf ?? dayOf(context.now);
  context.progress(`Reading insights from ${store.description}`);
  const past = await pastInsights(store, { asOf, team, isEnough: isEnough(configuration) });
  const place = store.description;
  return { ...past, configuration, asOf, team, place, configurationProblems: problems };
}

/** Why there is nothing to show, and what to do. */
export function nothingFound({ asOf, team, place, problems }: InsightsFound): string {
  const whose = team === null ? '' : team === ADMIN_REPORT_ID ? ' of the organisation' : ` of team ${team}`;
  const none = `The ${place} holds no insights${whose} of the 15 months up to ${asOf}`;
  if (problems.length > 0) return `${none} that can be read. What cannot is listed below.`;
  return `${none}. Each weekly-report and team-report adds its own; name the bucket that they record into.`;
}

function leftOut(problems: readonly Problem[]): SentencesBlock[] {
  if (problems.length === 0) return [];
  return [{ type: 'sentences', title: 'Left out', sentences: problems.map(problemText) }];
}

function sampleBanner(insights: PastInsights['insights']): BannerBlock[] {
  if (!insights.some(({ costSource }) => costSource === 'sample')) return [];
  return [
    { type: 'banner', text: 'Sample data. Every name and amount is generated; none of it is real cost.' },
  ];
}

/** What a query has to show. */
export interface Answer {
  readonly title: string;
  readonly sentence: string;
  readonly blocks: readonly Block[];
  /** Fields of the JSON file between those that all queries have. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Ends a query: what cannot be read is a warning, beside all that was. */
export function queryResult(
  { insights, problems, configurationProblems, asOf, team, place }: InsightsFound,
  { title, sentence, blocks, body }: Answer,
  context: OperationContext,
): OperationResult {
  const summary = renderMarkdown({
    subject: '',
    preheader: '',
    title,
    subtitle: `As of ${asOf}, from the ${place}`,
    status: { level: 'ok', word: '', sentence },
    blocks: [...sampleBanner(insights), ...blocks, ...leftOut(problems)],
    footer: '',
  });
  return {
    json: {
      schema: 1,
      operation: context.inputs.operation,
      asOf,
      team,
      ...body,
      notes: problems.map(({ severity, message, hint }) => ({ severity, message, hint })),
      calls: context.calls.counts,
      seconds: context.elapsed(),
    },
    summary: capMarkdown(summary, MAX_SUMMARY_BYTES),
    outputs: { 'repository-readers': 'admins' },
    problems: [...configurationProblems, ...problems],
    failure: null,
  };
}
