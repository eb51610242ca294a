import type { Format } from '../format/format.ts';
import type { SentencesBlock } from './report.ts';

const MAX_SENTENCES = 20;

/** Sentences under a title; those past the limit are counted, and without any there is no block. */
export function sentencesBlock(
  title: string,
  sentences: readonly string[],
  format: Format,
): SentencesBlock[] {
  if (sentences.length === 0) return [];
  const rest = sentences.length - MAX_SENTENCES;
  const shown = sentences.slice(0, MAX_SENTENCES);
  return [
    { type: 'sentences', title, sentences: rest > 0 ? [...shown, `And ${format.count(rest)} more.`] : shown },
  ];
}
