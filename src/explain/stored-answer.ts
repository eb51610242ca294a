import { createHash } from 'node:crypto';
import { isRecord } from '../json.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, type ObjectStore, type Versioned } from '../store/store.ts';
import type { WordingMeasures } from './accepted.ts';
import { readAnswer } from './answer.ts';
import type { Fact } from './facts/fact.ts';
import type { ModelAnswer } from './model.ts';

/** What a model wrote and the lock let through. */
export interface AcceptedAnswer {
  readonly answer: ModelAnswer;
  /** The model that wrote it, as it calls itself. */
  readonly modelVersion: string;
  /** When it was written, as in ISO 8601. */
  readonly writtenAt: string;
  readonly measures: WordingMeasures;
}

/** `explanations/<sha>.json` */
interface StoredAnswer extends Versioned, AcceptedAnswer {
  readonly schema: 1;
}

/** The same facts, asked of the same model in the same words, have the same key. */
export function answerKey(facts: readonly Fact[], model: string, promptVersion: string): string {
  const hash = createHash('sha256').update(JSON.stringify([promptVersion, model, facts]));
  return objectKeys.explanation(hash.digest('hex'));
}

/** It is printed, so whoever can write to the storage gets no sentence in by it. */
const MODEL_VERSION = /^[\w.-]{1,100}$/;

const MEASURES = ['sentences', 'passed', 'repairs', 'dropped', 'movers', 'moversMentioned'] as const;

function isMeasures(value: unknown): value is WordingMeasures {
  return isRecord(value) && MEASURES.every((name) => typeof value[name] === 'number');
}

/** The answer that is kept under a key; null when there is none that can be used. */
export async function keptAnswer(store: ObjectStore, key: string): Promise<AcceptedAnswer | null> {
  const stored: (Versioned & Partial<Record<keyof AcceptedAnswer, unknown>>) | null = await readObject(
    store,
    key,
  );
  if (stored?.schema !== 1) return null;
  const { modelVersion, writtenAt, measures } = stored;
  const answer = readAnswer(stored.answer);
  if (answer === null || typeof modelVersion !== 'string' || typeof writtenAt !== 'string') return null;
  if (!MODEL_VERSION.test(modelVersion)) return null;
  if (Number.isNaN(Date.parse(writtenAt)) || !isMeasures(measures)) return null;
  return { answer, modelVersion, writtenAt, measures };
}

/** Keeps an answer; `conflict` when one was kept meanwhile, which stays. */
export function keepAnswer(
  store: ObjectStore,
  key: string,
  accepted: AcceptedAnswer,
): Promise<'written' | 'conflict'> {
  const stored: StoredAnswer = { schema: 1, ...accepted };
  return store.put(key, `${JSON.stringify(stored)}\n`, { ifNoneMatch: '*' });
}
