import { isRecord } from '../json.ts';
import { bySection, SECTIONS, type ModelAnswer, type ModelSentence } from './model.ts';

/** Sentences of one section that are looked at; a model that writes more is not followed. */
const MAX_SENTENCES = 12;

function isSentence(value: unknown): value is ModelSentence {
  if (!isRecord(value)) return false;
  const { text, evidence, certainty } = value;
  return (
    typeof text === 'string' &&
    Array.isArray(evidence) &&
    evidence.every((id) => typeof id === 'string') &&
    (certainty === 'observed' || certainty === 'likely')
  );
}

/**
 * The sentences of an answer; what is not in the form that was asked for is left out.
 * @returns null when nothing of it is
 */
export function readAnswer(json: unknown): ModelAnswer | null {
  if (!isRecord(json)) return null;
  const answer = bySection((section) => {
    const written: unknown = json[section];
    const sentences = Array.isArray(written) ? written.filter(isSentence) : [];
    return sentences
      .slice(0, MAX_SENTENCES)
      .map(({ text, evidence, certainty }): ModelSentence => ({ text, evidence, certainty }));
  });
  return SECTIONS.some((section) => answer[section].length > 0) ? answer : null;
}
