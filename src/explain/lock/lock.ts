import type { Fact } from '../facts/fact.ts';
import { boundFailure } from './bounds.ts';
import { citationFailure, gluedFailure, placeholderFailure } from './citations.ts';
import { causeFailure } from './causes.ts';
import { directionFailure, negationFailure } from './directions.ts';
import {
  currencyFailure,
  dateFailure,
  digitFailure,
  nothingFailure,
  numberWordFailure,
  percentFailure,
} from './figures.ts';
import { joinedFailure, nameFailure, serviceFailure, uncitedFailure } from './names.ts';
import { partFailure } from './parts.ts';
import { placeFailure, sameFailure } from './places.ts';
import { quantityFailure } from './quantities.ts';
import { printedText, read, type Rule } from './reading.ts';
import { contextFailure, dayFailure } from './days.ts';
import { stateFailure } from './states.ts';
import { subjectFailure } from './subjects.ts';
import { unitFailure } from './units.ts';
import { vocabularyFailure } from './vocabulary.ts';
import {
  characterFailure,
  instructionFailure,
  isTooLong,
  lengthFailure,
  lineFailure,
  linkFailure,
  markupFailure,
  tooLong,
  unseenFailure,
} from './text.ts';
import type { LockFailure, ModelSentence } from '../model.ts';

const RULES: readonly Rule[] = [
  lengthFailure,
  lineFailure,
  unseenFailure,
  characterFailure,
  linkFailure,
  markupFailure,
  instructionFailure,
  citationFailure,
  placeholderFailure,
  gluedFailure,
  unitFailure,
  partFailure,
  digitFailure,
  numberWordFailure,
  currencyFailure,
  percentFailure,
  dateFailure,
  nothingFailure,
  directionFailure,
  negationFailure,
  boundFailure,
  stateFailure,
  quantityFailure,
  placeFailure,
  sameFailure,
  causeFailure,
  subjectFailure,
  dayFailure,
  contextFailure,
  nameFailure,
  joinedFailure,
  serviceFailure,
  uncitedFailure,
  vocabularyFailure,
];

/**
 * Why a sentence of a model may not go out; nothing when it may. Each message is for the model to mend it by.
 * @param facts every fact the model was given, by id
 */
export function checkSentence(sentence: ModelSentence, facts: ReadonlyMap<string, Fact>): LockFailure[] {
  if (isTooLong(sentence.text)) return [tooLong()];
  const reading = read(sentence, facts);
  return RULES.map((rule) => rule(reading)).filter((failure) => failure !== null);
}

/** A sentence as the reader sees it. */
export interface PrintedSentence {
  readonly text: string;
  /** Ids of the facts that it cites, without repeats. */
  readonly evidence: readonly string[];
  /** What code put into it or let stand: the parts of its placeholders, and the names of cited facts in it. */
  readonly printed: readonly string[];
}

/**
 * Fills a sentence's placeholders; a likely one says that it is.
 * @throws Error for a sentence that `checkSentence` does not pass
 */
export function printSentence(sentence: ModelSentence, facts: ReadonlyMap<string, Fact>): PrintedSentence {
  const [failure] = checkSentence(sentence, facts);
  if (failure !== undefined)
    throw new Error(`A sentence that fails the number lock is printed: ${failure.message}`);
  const reading = read(sentence, facts);
  const printed = reading.items.map((item) => (item.kind === 'name' ? item.name : (item.printed ?? '')));
  return {
    text: printedText(reading),
    evidence: [...new Set(sentence.evidence)],
    printed: [...new Set(printed)],
  };
}
