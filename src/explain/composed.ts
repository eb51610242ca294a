import type { WordingMeasures } from './accepted.ts';
import type { Explanation, Finding, FindingKind } from './evidence.ts';
import { evidenceOf } from './facts/evidence-of.ts';
import type { Fact } from './facts/fact.ts';
import { printSentence } from './lock/lock.ts';
import {
  SECTIONS,
  type BySection,
  type ModelAnswer,
  type ModelRequest,
  type ModelUsage,
  type Section,
} from './model.ts';
import type { AcceptedAnswer } from './stored-answer.ts';
import { NO_USAGE } from './usage.ts';

/** What is to be explained: its facts, and what code says of them where a model says nothing that holds. */
export interface Subject {
  readonly facts: readonly Fact[];
  readonly rules: Explanation;
  readonly request: ModelRequest;
  /** The most sentences of each section that go out. */
  readonly limits: BySection<number>;
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

/** An explanation by rules, with the reason why no model wrote it. */
export function wordedByRules(rules: Explanation, reason: string, problem: string | null = null): Worded {
  const explanation: Explanation = { ...rules, wording: `Written by rules, without a model: ${reason}` };
  return { explanation, measures: null, modelVersion: null, usage: NO_USAGE, problem };
}

export const NAME_ANOTHER = 'If that happens often, name another model in ai.model of the settings.';

/** Why no model wrote a report of which it was asked. */
export function nothingHolds(modelVersion: string): string {
  return `no sentence that ${modelVersion} wrote agrees with the numbers`;
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
export function composed(
  { facts, rules }: Subject,
  byId: ReadonlyMap<string, Fact>,
  { answer, modelVersion, writtenAt }: AcceptedAnswer,
  printDay: (instant: Date) => string,
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

/**
 * Leaves out of what a model wrote the sentences that do not stand a further check; where nothing of a kind is left,
 * code words that kind.
 */
export function withoutSentences(
  word: Worded,
  rules: Explanation,
  fails: (text: string, printed: readonly string[]) => boolean,
): Worded {
  const { findings } = word.explanation;
  const isOut = ({ text, printed }: Finding): boolean => printed !== null && fails(text, printed);
  const left = findings.filter((finding) => !isOut(finding));
  const out = findings.length - left.length;
  if (out === 0) return word;
  const measures = word.measures === null ? null : { ...word.measures, dropped: word.measures.dropped + out };
  if (left.every(({ printed }) => printed === null)) {
    const reason = nothingHolds(word.modelVersion ?? 'the model');
    return { ...wordedByRules(rules, reason, `${reason}. ${NAME_ANOTHER}`), measures, usage: word.usage };
  }
  const byCode = apart(rules).findings;
  const refilled = SECTIONS.flatMap((section) => {
    const own = left.filter(({ kind }) => kind === KINDS[section]);
    return own.length > 0 ? own : byCode.filter(({ kind }) => kind === KINDS[section]);
  });
  return { ...word, measures, explanation: { ...word.explanation, findings: refilled } };
}
