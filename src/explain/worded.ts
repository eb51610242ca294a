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
import type { Explanation, Finding, FindingKind } from './evidence.ts';
import { evidenceOf } from './facts/evidence-of.ts';
import type { Fact } from './facts/fact.ts';
import { printSentence } from './lock/lock.ts';
import {
  SECTIONS,
  type BySection,
  type Model,
  type ModelAnswer,
  type ModelReply,
  type ModelRequest,
  type ModelUsage,
  type Section,
} from './model.ts';
import { PROMPT_VERSION, repairPrompt } from './prompt/prompt.ts';
import { addUsage, NO_USAGE } from './usage.ts';
import { answerKey, keepAnswer, keptAnswer, type AcceptedAnswer } from './stored-answer.ts';

/** What is to be explained: its facts, and what code says of them where a model says nothing that holds. */
export interface Subject {
  readonly facts: readonly Fact[];
  readonly rules: Explanation;
  readonly request: ModelRequest;
  /** The most sentences of each section that go out. */
  readonly limits: BySection<number>;
}

export interface WordingOptions {
  readonly model: Model;
  /** Where accepted answers are kept, so that a preview and its mail read the same. */
  readonly store: ObjectStore;
  readonly now: () => Date;
  /** A day as reports print it. */
  readonly printDay: (instant: Date) => string;
}

/** An explanation and how it came about. */
export interface Worded {
  readonly explanation: Explanation;
  /** null when no model wrote any of it. */
  readonly measures: WordingMeasures | null;
  readonly modelVersion: string | null;
  /** Of this run: nothing for an answer that was kept before. */
  readonly usage: ModelUsage;
  /** What people should know though the report is complete; null when all went well. */
  readonly problem: string | null;
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

/** An explanation by rules, with the reason why no model wrote it. */
export function wordedByRules(rules: Explanation, reason: string, problem: string | null = null): Worded {
  const explanation: Explanation = { ...rules, wording: `Written by rules, without a model: ${reason}` };
  return { explanation, measures: null, modelVersion: null, usage: NO_USAGE, problem };
}

const KINDS: BySection<FindingKind> = {
  headline: 'headline',
  causes: 'cause',
  patterns: 'pattern',
  positives: 'improvement',
  recommendations: 'recommendation',
  outlook: 'outlook',
  risks: 'risk',
};

function findingsOf(
  section: Section,
  answer: ModelAnswer,
  facts: ReadonlyMap<string, Fact>,
): readonly Finding[] {
  return answer[section].map((sentence): Finding => {
    const { text, evidence } = printSentence(sentence, facts);
    const cited = evidence.flatMap((id) => facts.get(id) ?? []);
    const printed = cited.flatMap(({ parts, names }) => [...Object.values(parts), ...names]);
    return { kind: KINDS[section], text, evidence, certainty: sentence.certainty, printed };
  });
}

/** What code says, under ids that no fact of the model has. */
function apart({ findings, evidence }: Explanation): Pick<Explanation, 'findings' | 'evidence'> {
  const renamed = (id: string): string => id.replace('E', 'R');
  return {
    findings: findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(renamed) })),
    evidence: evidence.map((each) => ({ ...each, id: renamed(each.id) })),
  };
}

/** What the model wrote, and for each section where nothing of that holds what code says. */
function composed(
  { facts, rules }: Subject,
  byId: ReadonlyMap<string, Fact>,
  { answer, modelVersion, writtenAt }: AcceptedAnswer,
  printDay: WordingOptions['printDay'],
): Explanation {
  const byCode = apart(rules);
  const findings = SECTIONS.flatMap((section) => {
    const written = findingsOf(section, answer, byId);
    return written.length > 0 ? written : byCode.findings.filter(({ kind }) => kind === KINDS[section]);
  });
  const day = printDay(new Date(writtenAt));
  return {
    source: 'gemini',
    wording: `Worded by ${modelVersion} on ${day}; every figure is computed and printed by code`,
    findings,
    evidence: [...evidenceOf(facts), ...byCode.evidence],
  };
}

interface Asked {
  readonly reply: ModelReply;
  readonly accepted: AcceptedAnswer | null;
  readonly usage: ModelUsage;
}

/** Asks for an answer, has what does not hold mended once, and leaves out what still does not. */
async function ask(
  { facts, request, limits }: Subject,
  byId: ReadonlyMap<string, Fact>,
  { model, now }: WordingOptions,
): Promise<Asked> {
  const reply = await model.ask(request);
  if (reply.kind === 'none') return { reply, accepted: null, usage: reply.usage };
  const first = readAnswer(reply.json);
  if (first === null) return { reply, accepted: null, usage: reply.usage };
  const judged = judge(first, byId);
  const { answer, usage } =
    judged.failed.length === 0
      ? { answer: judged.passed, usage: NO_USAGE }
      : await mended(request, first, judged, byId, model);
  const measures: WordingMeasures = {
    sentences: countOf(first),
    passed: countOf(judged.passed),
    repairs: judged.failed.length === 0 ? 0 : 1,
    dropped: countOf(first) - countOf(answer),
    ...moversIn(answer, facts),
  };
  const accepted = {
    answer: limited(answer, limits),
    modelVersion: reply.modelVersion,
    writtenAt: now().toISOString(),
    measures,
  };
  return { reply, accepted, usage: addUsage(reply.usage, usage) };
}

async function mended(
  request: ModelRequest,
  first: ModelAnswer,
  judged: Judged,
  byId: ReadonlyMap<string, Fact>,
  model: Model,
): Promise<{ answer: ModelAnswer; usage: ModelUsage }> {
  const reply = await model.ask(repairPrompt(request, first, judged.failed));
  const second = reply.kind === 'answer' ? readAnswer(reply.json) : null;
  const answer = second === null ? judged.passed : withMended(judged, judge(second, byId).passed);
  return { answer, usage: reply.usage };
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
  const answer = limited(judge(found.answer, byId).passed, limits);
  return countOf(answer) === 0 ? null : { ...found, answer };
}

/** Has a model word what code computed. What it writes and cannot show in the facts does not go out. */
export async function worded(subject: Subject, options: WordingOptions): Promise<Worded> {
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
  if (before !== null) return result(subject, byId, before, NO_USAGE, problems, printDay);

  const { reply, accepted, usage } = await ask(subject, byId, options);
  if (reply.kind === 'none') return { ...wordedByRules(rules, WITHOUT[reply.reason], reply.message), usage };
  if (accepted === null || countOf(accepted.answer) === 0) {
    const { modelVersion } = reply;
    const reason =
      accepted === null
        ? `${modelVersion} answered in another form than it was asked for`
        : `no sentence that ${modelVersion} wrote agrees with the numbers`;
    const problem = `${reason}. If that happens often, name another model in ai.model of the settings.`;
    return { ...wordedByRules(rules, reason, problem), measures: accepted?.measures ?? null, usage };
  }
  const other = await noting(async () => {
    const isKept = (await keepAnswer(store, key, accepted)) === 'written';
    return isKept ? null : kept(key, subject, byId, store);
  }, null);
  return result(subject, byId, other ?? accepted, usage, problems, printDay);
}

function result(
  subject: Subject,
  byId: ReadonlyMap<string, Fact>,
  accepted: AcceptedAnswer,
  usage: ModelUsage,
  problems: readonly string[],
  printDay: WordingOptions['printDay'],
): Worded {
  return {
    explanation: composed(subject, byId, accepted, printDay),
    measures: accepted.measures,
    modelVersion: accepted.modelVersion,
    usage,
    problem: problems[0] ?? null,
  };
}
