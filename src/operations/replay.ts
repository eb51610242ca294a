import { addDays, dayOf, type Day } from '../calendar/day.ts';
import { replayChange, type ReplayChange } from '../changes/replay-change.ts';
import { replayJson } from '../changes/replay-json.ts';
import { noReplayMarkdown, replayMarkdown } from '../changes/replay-markdown.ts';
import { unknownAcknowledgements, unknownPlannedServices } from '../changes/replay-problems.ts';
import type { Configuration } from '../config/configuration.ts';
import { loadConfiguration, type LoadedConfiguration } from '../config/load.ts';
import { problemOfRun, problemText, type Problem } from '../config/problem.ts';
import { dataThrough, type DailyCosts } from '../fetch/cost-model.ts';
import { formatFor } from '../format/format.ts';
import { earliestDay, monthsOf } from '../record/reach.ts';
import { recordedAnomalyIds } from '../record/recorded-anomalies.ts';
import { storedDays } from '../record/stored-days.ts';
import { readOnly } from '../store/read-only.ts';
import type { ObjectStore } from '../store/store.ts';
import { baseErrorNote, headPaths, loadBase } from './base-configuration.ts';
import type { Operation, OperationContext, OperationResult, RepositoryReaders } from './operation.ts';
import { commentable, runText } from './pull-request-comment.ts';
import { readersOf } from './readers.ts';
import { openStore } from './storage.ts';

/** Both sides of a change, without errors. */
interface Sides {
  readonly base: Configuration;
  readonly head: Configuration;
}

/** A replay, or why there is none. */
interface Replayed {
  readonly markdown: string;
  readonly json: Readonly<Record<string, unknown>>;
  readonly outputs: OperationResult['outputs'];
  readonly problems: readonly Problem[];
  readonly failure: string | null;
}

/**
 * Tells what the weekly reports of the last half year would have alarmed about with the settings and teams of a base
 * and of a head, from stored days alone: it fetches, writes and mails nothing.
 */
export const replay: Operation = async (context) => {
  const base = await loadBase(context);
  const head = await loadConfiguration(headPaths(context));
  const replayed = await replayedOf(base, head, context);
  const comment = await commentOn(context, replayed.markdown);
  return {
    json: { schema: 1, operation: 'replay', comment: comment.url, ...replayed.json },
    summary: replayed.markdown,
    outputs: { ...replayed.outputs, ...comment.outputs },
    problems: [...replayed.problems, ...comment.problems],
    failure: replayed.failure,
  };
};

function replayedOf(
  base: LoadedConfiguration,
  head: LoadedConfiguration,
  context: OperationContext,
): Promise<Replayed> {
  if (head.configuration === null) {
    const errors = head.problems.filter(({ severity }) => severity === 'error').length;
    const why = `Settings and teams have ${errors} ${errors === 1 ? 'error' : 'errors'}, so that nothing was replayed.`;
    return Promise.resolve({ ...notReplayed(why, head.problems), failure: why });
  }
  if (base.configuration === null) {
    const why = baseErrorNote(base);
    return Promise.resolve(notReplayed(why, [problemOfRun('notice', why, null)]));
  }
  const store = readOnly(openStore(context));
  return replayStored({ base: base.configuration, head: head.configuration }, store, context);
}

function notReplayed(why: string, problems: readonly Problem[]): Replayed {
  return {
    markdown: noReplayMarkdown(why),
    json: { replayed: false, why },
    outputs: {},
    problems,
    failure: null,
  };
}

/** A head must not open costs to those who may not see them now, so both sides have to allow it. */
function readersOfBoth({ base, head }: Sides, context: OperationContext): RepositoryReaders {
  const both = [base, head].map(({ settings }) => readersOf(settings, context));
  return both.every((readers) => readers === 'admins') ? 'admins' : 'teams';
}

async function replayStored(sides: Sides, store: ObjectStore, context: OperationContext): Promise<Replayed> {
  const { base, head } = sides;
  const asOf = context.inputs.asOf ?? dayOf(context.now);
  context.progress(`Reading history from ${store.description}`);
  const stored = await storedDays(store, asOf, base.settings.cost_basis);
  if (stored === null) {
    const why = `The store has no ${base.settings.cost_basis} cost of the last 15 months, so that nothing was replayed.`;
    const hint = 'Run operation backfill, or name the bucket or storage-path that reports record to.';
    return notReplayed(`${why} ${hint}`, [problemOfRun('notice', why, hint)]);
  }
  const { costs } = stored;
  context.progress(`Replaying stored days, data through ${dataThrough(costs)}`);
  const change = replayChange(stored, base, head);
  if (change.reports.after.length === 0) {
    const why = `The store has days from ${costs.window.from} to ${dataThrough(costs)} only, and a report needs 14 days before it, so that nothing was replayed.`;
    return notReplayed(why, [...stored.problems, problemOfRun('notice', why, 'Run operation backfill.')]);
  }
  const problems = [
    ...stored.problems,
    ...basisNotes(sides),
    ...(await acknowledgementProblems(head, change, store, asOf)),
    ...unknownPlannedServices(head, costs),
  ];
  return asResult(change, costs, sides, problems, {
    readers: readersOfBoth(sides, context),
    run: runText(context),
  });
}

function asResult(
  change: ReplayChange,
  costs: DailyCosts,
  { base }: Sides,
  problems: readonly Problem[],
  { readers, run }: { readonly readers: RepositoryReaders; readonly run: string },
): Replayed {
  const format = readers === 'admins' ? formatFor(base.settings.locale, costs.currency) : null;
  const markdown = replayMarkdown(change, { format, notes: problems.map(problemText), run });
  const json = replayJson(change, costs, format !== null);
  return { markdown, json, outputs: { 'repository-readers': readers }, problems, failure: null };
}

function basisNotes({ base, head }: Sides): Problem[] {
  const [from, to] = [base.settings.cost_basis, head.settings.cost_basis];
  if (from === to) return [];
  const message = `cost_basis changes from ${from} to ${to}; both sides are replayed with ${from} cost, which is what is stored.`;
  return [problemOfRun('notice', message, null)];
}

async function acknowledgementProblems(
  head: Configuration,
  { found }: ReplayChange,
  store: ObjectStore,
  asOf: Day,
): Promise<Problem[]> {
  const unfound = unknownAcknowledgements(head, (id) => found.has(id));
  if (unfound.length === 0) return [];
  const months = monthsOf({ from: earliestDay(asOf), to: addDays(asOf, 1) });
  const recorded = await recordedAnomalyIds(store, months);
  if (recorded === null) return [];
  return unknownAcknowledgements(head, (id) => found.has(id) || recorded.has(id));
}

/** Writes the section where the run is of a pull request that it may comment on; elsewhere the files are all there is. */
async function commentOn(
  context: OperationContext,
  markdown: string,
): Promise<{ url: string | null; outputs: OperationResult['outputs']; problems: readonly Problem[] }> {
  const { inputs, repository } = context;
  const nothing = { url: null, outputs: {} };
  if (repository?.pullRequest?.isFromSameRepository !== true) return { ...nothing, problems: [] };
  if (inputs.githubToken === '') {
    const message = 'The replay is in the summary only, because input github-token is not given.';
    const hint = 'Pass it, and give the job the permission pull-requests: write.';
    return { ...nothing, problems: [problemOfRun('notice', message, hint)] };
  }
  const { url } = await commentable(context).comment({ name: 'replay', markdown });
  return { url, outputs: { comment: url }, problems: [] };
}
