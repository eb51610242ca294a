import { filled, NAME, PLACEHOLDER, printedText, quoted, UNSEEN, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

/** As the model writes it, placeholders unfilled. */
const MAX_WRITTEN = 400;
/** As a reader sees it: about three lines of a mail. */
const MAX_FILLED = 300;

/** True for a text so long that no other rule needs to look at it. */
export function isTooLong(text: string): boolean {
  return text.length > MAX_WRITTEN;
}

export function tooLong(): LockFailure {
  return { code: 'length', message: `The sentence is longer than ${MAX_WRITTEN} characters: shorten it.` };
}

export function lengthFailure(reading: Reading): LockFailure | null {
  if (reading.plain.replaceAll(/[^A-Za-z\uE000\uE001]/g, '') === '') {
    return { code: 'empty', message: 'The sentence is empty: write it, or leave it out.' };
  }
  if (isTooLong(reading.text)) return tooLong();
  if (printedText(reading).length <= MAX_FILLED) return null;
  const message = `The sentence is longer than ${MAX_FILLED} characters once its placeholders are filled: shorten it.`;
  return { code: 'length', message };
}

export function lineFailure({ sentence }: Reading): LockFailure | null {
  return /[\n\r\v\f\u0085\u2028\u2029]/.test(sentence.text.trim())
    ? { code: 'lines', message: 'The sentence has more than one line: write it in one.' }
    : null;
}

/** Control, bidirectional, zero-width, private and unassigned characters, wherever they stand. */
export function unseenFailure({ sentence }: Reading): LockFailure | null {
  return sentence.text.replaceAll(/[\n\r]/g, '').search(UNSEEN) === -1
    ? null
    : { code: 'unseen', message: 'The sentence holds invisible characters: write plain letters.' };
}

const OTHER = new RegExp(`[^A-Za-z\\p{N}\\p{Sc}%‰‱٪ .,;:!?'"()–—{}${PLACEHOLDER}${NAME}-]`, 'gu');

/** English letters and the marks of prose; digits, currencies and percent signs have rules of their own. */
export function characterFailure({ plain }: Reading): LockFailure | null {
  const others = plain.match(OTHER) ?? [];
  return others.length === 0
    ? null
    : {
        code: 'character',
        message: `You wrote ${quoted(others)}: write plain English without markup or symbols.`,
      };
}

const LINKS: readonly RegExp[] = [
  /:\/\//,
  /\bwww\b/i,
  /\b(?:https?|ftp|file|mailto|javascript|vbscript|data|tel|sms|slack|msteams|about|blob):\S/i,
  /@/,
  // What mail programs make a link of: a known ending, or one of two letters.
  /\S\.(?:com|net|org|info|biz|app|dev|cloud|online|site|top|xyz|shop|store|link|click|live|page|web|tech|email|zip|mov|edu|gov|mil|int|[a-z]{2})(?![A-Za-z0-9])/i,
  /\bxn--/i,
  /(?:^|\s)(?:\/|\\\\)[a-z]/i,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/,
];

/** No link and no address, in names and printed parts neither: mail programs make links of what looks like one. */
export function linkFailure(reading: Reading): LockFailure | null {
  const text = filled(reading).normalize('NFKC');
  return LINKS.some((link) => link.test(text))
    ? { code: 'link', message: 'The sentence holds a link or an address: leave it out.' }
    : null;
}

const MARKUP: readonly RegExp[] = [
  /[<>`\\|]/,
  /&(?:#\w+|\w+);/,
  /\]\s*\(/,
  /\]\s*\[/,
  /\*\*|~~|__/,
  /(?<!\w)[*_]\S/,
  /^(?:\s*[-+*#=@>]|\s*\p{L}\s*[.)]\s)/u,
  /\$\{|\$\(|<%|%>|\{%|%\}/,
  /!\[/,
];

/** No HTML, Markdown, code, template or formula, in names neither. */
export function markupFailure(reading: Reading): LockFailure | null {
  const text = filled(reading).normalize('NFKC');
  return MARKUP.some((markup) => markup.test(text))
    ? { code: 'markup', message: 'The sentence holds markup or code: write plain prose.' }
    : null;
}

/** Plain words of cost that are orders in front of what they would change. */
const CHANGE_IT = new RegExp(
  `(?:^|[.:;,!?—–"(] ?|\\b(?:and|then|should|to) )(?:end|stop|cut|drop|move|change|start|close|charge|split|shift|add|own|hold) (?:(?:the|all|any|this|these|those|its|their|it|them|both)\\b|${NAME})(?! (?:month|week|period|day|range|total|cost)\\b)`,
  'i',
);

/** Orders to whoever reads start a clause, or follow one of these. Outside of names, vocabulary.ts has no words for them. */
const ORDER = '(?:^|[.:;,!?—–"(] ?|\\b(?:please|and|must|should|now|then|you|to) )';

const INSTRUCTIONS: readonly RegExp[] = [
  CHANGE_IT,
  /\b(?:click|download|urls?|website|passwords?|credentials?|login|log in|sign in|e-?mail|phone|attach(?:ed|ments?)?)\b/i,
  /\b(?:ignore|disregard|forget|override|instructions?|prompt|jailbreak|language model)\b/i,
  new RegExp(
    `${ORDER}(?:open|pay|send|wire|transfer|forward|reply|call|dial|visit|scan|install|enter|submit)\\b(?! (?:source|costs?|usage|charges?)\\b)`,
    'i',
  ),
];

/** Names and parts of one word order nothing: `download-service` is an account. */
function spoken(reading: Reading): string {
  const said = (text: string): string => (/\s/.test(text) ? text : NAME);
  let at = 0;
  return reading.plain.replaceAll(/[\uE000\uE001]/g, () => {
    const item = reading.items[at++];
    if (item === undefined) return NAME;
    return said(item.kind === 'name' ? item.name : (item.printed ?? ''));
  });
}

/** The reader is told what cost did, and never to click, open, pay or send; nor is another reader spoken to. */
export function instructionFailure(reading: Reading): LockFailure | null {
  const text = spoken(reading);
  const written = INSTRUCTIONS.map((pattern) => pattern.exec(text)?.[0].trim()).filter(
    (match) => match !== undefined,
  );
  return written.length === 0
    ? null
    : {
        code: 'instruction',
        message: `You wrote ${quoted(written)}: tell what cost did or what to review, and ask for nothing else.`,
      };
}
