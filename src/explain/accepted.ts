import type { Fact } from './facts/fact.ts';
import { checkSentence } from './lock/lock.ts';
import {
  bySection,
  SECTIONS,
  type BySection,
  type LockFailure,
  type ModelAnswer,
  type ModelSentence,
  type Section,
} from './model.ts';
import { sectionFailures } from './sections.ts';

/** How well a model kept to the facts. */
export interface WordingMeasures {
  /** Sentences of its first answer. */
  readonly sentences: number;
  /** Of these, those without a failure. */
  readonly passed: number;
  /** Times that it was asked to mend the others. */
  readonly repairs: number;
  /** Sentences that never passed. */
  readonly dropped: number;
  /** The largest changes, and how many of them a sentence cites. */
  readonly movers: number;
  readonly moversMentioned: number;
}

/** A sentence that does not go out as it is. */
export interface FailedSentence {
  readonly section: Section;
  readonly sentence: ModelSentence;
  readonly failures: readonly LockFailure[];
}

/** What the lock makes of an answer. */
export interface Judged {
  readonly passed: ModelAnswer;
  readonly failed: readonly FailedSentence[];
}

type Facts = ReadonlyMap<string, Fact>;

/** Holds every sentence of an answer against the facts that it cites, and against the section that it stands in. */
export function judge(answer: ModelAnswer, facts: Facts): Judged {
  const failed: FailedSentence[] = [];
  const passed = bySection((section) =>
    answer[section].filter((sentence) => {
      const failures = [...checkSentence(sentence, facts), ...sectionFailures(section, sentence, facts)];
      if (failures.length > 0) failed.push({ section, sentence, failures });
      return failures.length === 0;
    }),
  );
  return { passed, failed };
}

export function countOf(answer: ModelAnswer): number {
  return SECTIONS.reduce((sum, section) => sum + answer[section].length, 0);
}

/** The sentences that passed at first, and in each section as many of the mended ones as failed there. */
export function withMended({ passed, failed }: Judged, mended: ModelAnswer): ModelAnswer {
  return bySection((section) => {
    const missing = failed.filter((each) => each.section === section).length;
    return [...passed[section], ...mended[section].slice(0, missing)];
  });
}

/** The first sentences of each section, none of them twice. */
export function limited(answer: ModelAnswer, limits: BySection<number>): ModelAnswer {
  return bySection((section) => {
    const different = answer[section].filter(
      ({ text }, i, all) => all.findIndex((other) => other.text === text) === i,
    );
    return different.slice(0, limits[section]);
  });
}

/** The changes that a reader would miss first: so many, and none that is small beside the largest. */
const MOVERS = 5;
const MIN_SHARE_OF_LARGEST = 0.1;

/** How many of the largest changes there are, and how many of them an answer cites. */
export function moversIn(
  answer: ModelAnswer,
  facts: readonly Fact[],
): Pick<WordingMeasures, 'movers' | 'moversMentioned'> {
  const changes = facts
    .filter(({ kind, direction }) => (kind === 'service' || kind === 'account') && direction !== null)
    .map(({ id, value }) => ({ id, size: Math.abs(Number(value)) }))
    .sort((a, b) => b.size - a.size);
  const floor = MIN_SHARE_OF_LARGEST * (changes[0]?.size ?? 0);
  const movers = changes.slice(0, MOVERS).filter(({ size }) => size >= floor);
  const cited = new Set(SECTIONS.flatMap((section) => answer[section].flatMap(({ evidence }) => evidence)));
  return { movers: movers.length, moversMentioned: movers.filter(({ id }) => cited.has(id)).length };
}
