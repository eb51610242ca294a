import { messageOf } from '../errors.ts';
import type { ObjectStore } from '../store/store.ts';
import {
  countOf,
  judge,
  limited,
  moversIn,
  withMended,
  type Judged,
  type WordingMeasures,
} from './accepted.ts';
import { readAnswer } from './answer.ts';
import {
  composed,
  NAME_ANOTHER,
  nothingHolds,
  wordedByRules,
  type Subject,
  type Worded,
} from './composed.ts';
import type { Fact } from './facts/fact.ts';
import type { Model, ModelAnswer, ModelReply, ModelRequest, ModelUsage } from './model.ts';
import { PROMPT_VERSION, repairPrompt } from './prompt/prompt.ts';
import { withHeadline, withoutHopeless } from './sections.ts';
import { answerKey, keepAnswer, keptAnswer, type AcceptedAnswer } from './stored-answer.ts';
import { addUsage, NO_USAGE } from './usage.ts';

export { withoutSentences, wordedByRules, type Subject, type Worded } from './composed.ts';

export interface WordingOptions {
  readonly model: Model;
  /** Where accepted answers are kept, so that a preview and its mail read the same. */
  readonly store: ObjectStore;
  readonly now: () => Date;
  /** A day as reports print it. */
  readonly printDay: (instant: Date) => string;
}

export function totalUsage(usages: readonly ModelUsage[]): ModelUsage {
  return usages.reduce(addUsage, NO_USAGE);
}

/** Why no model wrote a report, in the words of its readers: what to do about it is told to those who run this. */
const WITHOUT: Readonly<Record<Extract<ModelReply, { kind: 'none' }>['reason'], string>> = {
  cap: 'this run may ask the model no more',
  quota: 'the quota of the model is used up',
  refused: 'the model would not answer',
  unavailable: 'the model did not answer',
  configuration: 'the model is not set up',
};

interface Asked {
  readonly reply: ModelReply;
  readonly accepted: AcceptedAnswer | null;
}

/** Asks for an answer, has what does not hold mended once, and leaves out what still does not. */
async function ask(
  { facts, request, limits }: Subject,
  byId: ReadonlyMap<string, Fact>,
  { model, now }: WordingOptions,
): Promise<Asked> {
  const reply = await model.ask(request);
  const first = reply.kind === 'answer' ? readAnswer(reply.json) : null;
  if (reply.kind === 'none' || first === null) return { reply, accepted: null };
  const worthMending = withoutHopeless(first, byId);
  const judged = judge(worthMending, byId);
  const isWhole = judged.failed.length === 0;
  const held = isWhole ? judged.passed : await mended(request, worthMending, judged, byId, model);
  const answer = withHeadline(held, byId);
  const measures: WordingMeasures = {
    sentences: countOf(first),
    passed: countOf(judged.passed),
    repairs: isWhole ? 0 : 1,
    dropped: countOf(first) - countOf(answer),
    ...moversIn(answer, facts),
  };
  const accepted = {
    answer: limited(answer, limits),
    modelVersion: reply.modelVersion,
    writtenAt: now().toISOString(),
    measures,
  };
  return { reply, accepted };
}

async function mended(
  request: ModelRequest,
  first: ModelAnswer,
  judged: Judged,
  byId: ReadonlyMap<string, Fact>,
  model: Model,
): Promise<ModelAnswer> {
  const reply = await model.ask(repairPrompt(request, first, judged.failed));
  const second = reply.kind === 'answer' ? readAnswer(reply.json) : null;
  return second === null ? judged.passed : withMended(judged, judge(second, byId).passed);
}

/** The kept answer, without what does not hold any more; null when nothing of it does, or there is none. */
async function kept(
  key: string,
  { limits }: Subject,
  byId: ReadonlyMap<string, Fact>,
  store: ObjectStore,
): Promise<AcceptedAnswer | null> {
  const found = await keptAnswer(store, key);
  if (found === null) return null;
  const answer = limited(withHeadline(judge(found.answer, byId).passed, byId), limits);
  return countOf(answer) === 0 ? null : { ...found, answer };
}

/**
 * Has a model word what code computed. What it writes and cannot show in the facts does not go out. What was paid for is
 * told whatever happens: a defect on the way is a problem of a report by rules.
 */
export async function worded(subject: Subject, options: WordingOptions): Promise<Worded> {
  let usage = NO_USAGE;
  const model: Model = {
    name: options.model.name,
    ask: async (request) => {
      const reply = await options.model.ask(request);
      usage = addUsage(usage, reply.usage);
      return reply;
    },
  };
  try {
    return { ...(await unpriced(subject, { ...options, model })), usage };
  } catch (error) {
    const problem = `This is a defect of the action: ${messageOf(error)}`;
    return { ...wordedByRules(subject.rules, 'wording it failed', problem), usage };
  }
}

/** What comes of it, without what it cost. */
async function unpriced(subject: Subject, options: WordingOptions): Promise<Worded> {
  const { facts, rules } = subject;
  const { model, store, printDay } = options;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const key = answerKey(facts, model.name, PROMPT_VERSION);
  const problems: string[] = [];
  const noting = async <T>(action: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await action();
    } catch (error) {
      problems.push(
        `The wording cannot be kept, so a later report may read differently. ${messageOf(error)}`,
      );
      return otherwise;
    }
  };
  const before = await noting(() => kept(key, subject, byId, store), null);
  if (before !== null) return result(subject, byId, before, problems, printDay);

  const { reply, accepted } = await ask(subject, byId, options);
  if (reply.kind === 'none') return wordedByRules(rules, WITHOUT[reply.reason], reply.message);
  if (accepted === null || countOf(accepted.answer) === 0) {
    const { modelVersion } = reply;
    const reason =
      accepted === null
        ? `${modelVersion} answered in another form than it was asked for`
        : nothingHolds(modelVersion);
    return {
      ...wordedByRules(rules, reason, `${reason}. ${NAME_ANOTHER}`),
      measures: accepted?.measures ?? null,
    };
  }
  const other = await noting(async () => {
    const isKept = (await keepAnswer(store, key, accepted)) === 'written';
    return isKept ? null : kept(key, subject, byId, store);
  }, null);
  return result(subject, byId, other ?? accepted, problems, printDay);
}

function result(
  subject: Subject,
  byId: ReadonlyMap<string, Fact>,
  accepted: AcceptedAnswer,
  problems: readonly string[],
  printDay: WordingOptions['printDay'],
): Worded {
  return {
    explanation: composed(subject, byId, accepted, printDay),
    measures: accepted.measures,
    modelVersion: accepted.modelVersion,
    usage: NO_USAGE,
    problem: problems[0] ?? null,
  };
}
