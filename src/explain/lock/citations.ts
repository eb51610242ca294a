import { PLACEHOLDER, quoted, type PlaceholderItem, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

/** More than a sentence can tell of: citing everything would make every name and direction right. */
const MAX_CITED = 8;

function placeholders({ items }: Reading): PlaceholderItem[] {
  return items.filter((item) => item.kind === 'placeholder');
}

/** At least one fact is cited, all are known, and not half the list. */
export function citationFailure({ sentence: { evidence }, facts }: Reading): LockFailure | null {
  const code = 'citation';
  if (evidence.length === 0) {
    return {
      code,
      message: 'You cited no fact: list in "evidence" the ids of the facts the sentence tells.',
    };
  }
  const unknown = evidence.filter((id) => !facts.has(id));
  if (unknown.length > 0) {
    return { code, message: `You cited ${quoted(unknown)}, which is no fact: cite ids of the facts given.` };
  }
  if (new Set(evidence).size > MAX_CITED) {
    return { code, message: `You cited more than ${MAX_CITED} facts: cite only those the sentence tells.` };
  }
  return null;
}

function placeholderFault(item: PlaceholderItem, evidence: readonly string[]): string | null {
  const { source, id, fact, part, printed } = item;
  if (fact === null) return `${source} is of no fact: use the ids of the facts given`;
  if (printed === null) {
    const parts = Object.keys(fact.parts).join(', ');
    return `${source} prints nothing: ${id} has ${parts === '' ? 'no parts' : `the parts ${parts}`}${part === null ? '' : `, not ${part.slice(0, 40)}`}`;
  }
  return evidence.includes(id) ? null : `${source} is not cited: add ${id} to "evidence"`;
}

/** Each placeholder prints a part of a cited fact, and nothing else stands in braces. */
export function placeholderFailure(reading: Reading): LockFailure | null {
  const code = 'placeholder';
  const faults = placeholders(reading)
    .map((item) => placeholderFault(item, reading.sentence.evidence))
    .filter((fault) => fault !== null);
  if (faults.length > 0) return { code, message: `${faults.slice(0, 3).join('; ')}.` };
  if (/[{}]/.test(reading.plain)) {
    const message = 'You wrote braces that are no placeholder: write {{E1}} or {{E1.part}}, without spaces.';
    return { code, message };
  }
  return null;
}

const GLUED: readonly RegExp[] = [
  new RegExp(`[^\\s("'—]${PLACEHOLDER}`, 'g'),
  new RegExp(
    `${PLACEHOLDER}(?![\\s)"',.;:!?—]|$|-(?:days?|weeks?|months?|hours?|accounts?|services?)\\b)`,
    'g',
  ),
  new RegExp(`${PLACEHOLDER}[.,:;!?'"]+[^\\s)"'.,]`, 'g'),
  new RegExp(`${PLACEHOLDER} +${PLACEHOLDER}`, 'g'),
  new RegExp(`\\b(?:minus|plus|negative) +${PLACEHOLDER}`, 'gi'),
];

/** A number without a unit. */
export const BARE_NUMBER = /^[\p{N}.,\s]+$/u;
const FOLLOWED = new RegExp(`${PLACEHOLDER}(?=,? (?:the |on the )?${PLACEHOLDER})`, 'g');

/** The placeholder at a place of `plain`. */
export function itemAt({ plain, items }: Reading, index: number): PlaceholderItem | null {
  const before = plain.slice(0, index).match(/[\uE000\uE001]/g)?.length ?? 0;
  const item = items[before];
  return item?.kind === 'placeholder' ? item : null;
}

/** A month before a count would read as a date that nobody computed. */
function makesADate(reading: Reading): boolean {
  return Array.from(reading.plain.matchAll(FOLLOWED)).some(({ index }) => {
    const next = itemAt(reading, reading.plain.indexOf(PLACEHOLDER, index + 1));
    return BARE_NUMBER.test(next?.printed ?? '');
  });
}

/** Nothing touches a placeholder that would change the figure it prints: a sign, a decimal, a second figure. */
export function gluedFailure(reading: Reading): LockFailure | null {
  if (!GLUED.some((pattern) => reading.plain.search(pattern) !== -1) && !makesADate(reading)) return null;
  const message =
    'A placeholder touches a sign, a letter or another placeholder: write it as a word of its own, with words between two of them.';
  return { code: 'glued', message };
}
