import type { WordingMeasures } from '../explain/accepted.ts';
import { totalUsage, type Worded } from '../explain/worded.ts';
import type { ModelUsage } from '../explain/model.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import type { Explainer } from './explainer.ts';
import type { TeamOutcome } from './report-run.ts';
import { reworded, type ReportBasis } from './reports.ts';
import type { ReportContext } from '../render/basis.ts';

/** Largest change first: where a run may ask no more, the smallest are worded by rules. */
export function sizeOfChange({ made }: Pick<TeamOutcome, 'made'>): number {
  return Math.abs(made?.analysis.scope?.comparison.change ?? 0);
}

/** Has every team's findings worded, the largest change first. */
export async function wordTeamReports(
  outcomes: readonly TeamOutcome[],
  gathered: ReportBasis,
  explainer: Explainer,
  context: ReportContext,
): Promise<{ outcomes: TeamOutcome[]; worded: Worded[] }> {
  const inOrder = [...outcomes].sort((a, b) => sizeOfChange(b) - sizeOfChange(a));
  const words = inOrder.map(async (outcome) => {
    const { team, made } = outcome;
    if (made?.analysis.scope === null || made === null) return { outcome, worded: null };
    const word = await explainer.team(made.analysis, made.explanation);
    return {
      outcome: { ...outcome, made: reworded(gathered, team, made.analysis, word.explanation, context) },
      worded: word,
    };
  });
  const all = await Promise.all(words);
  return {
    outcomes: all.map(({ outcome }) => outcome),
    worded: all.flatMap(({ worded }) => (worded === null ? [] : [worded])),
  };
}

/** What the models of a run did, for its record and its summary. It holds no cost of anybody's cloud. */
export interface WordingRecord {
  /** Models that wrote, as they call themselves. */
  readonly models: readonly string[];
  /** Reports that a model worded, at least in part, and those that rules did. */
  readonly byModel: number;
  readonly byRules: number;
  readonly usage: ModelUsage;
  readonly measures: WordingMeasures;
  /** What people should know, each with how many reports it concerns. */
  readonly problems: readonly { readonly message: string; readonly reports: number }[];
}

function summed(all: readonly WordingMeasures[]): WordingMeasures {
  const sum = (name: keyof WordingMeasures): number => all.reduce((total, each) => total + each[name], 0);
  return {
    sentences: sum('sentences'),
    passed: sum('passed'),
    repairs: sum('repairs'),
    dropped: sum('dropped'),
    movers: sum('movers'),
    moversMentioned: sum('moversMentioned'),
  };
}

export function wordingRecord(worded: readonly Worded[]): WordingRecord {
  const byModel = worded.filter(({ explanation }) => explanation.source === 'gemini').length;
  const counts = new Map<string, number>();
  for (const { problem } of worded) if (problem !== null) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  return {
    models: [...new Set(worded.flatMap(({ modelVersion }) => modelVersion ?? []))],
    byModel,
    byRules: worded.length - byModel,
    usage: totalUsage(worded.map(({ usage }) => usage)),
    measures: summed(worded.flatMap(({ measures }) => measures ?? [])),
    problems: [...counts].map(([message, reports]) => ({ message, reports })),
  };
}

/** A model that does not answer is a warning: the reports are complete without it. */
export function wordingProblems({ problems }: WordingRecord): Problem[] {
  return problems.map(({ message, reports }) =>
    problemOfRun(
      'warning',
      `Wording of ${reports} ${reports === 1 ? 'report' : 'reports'}: ${message}`,
      null,
    ),
  );
}
