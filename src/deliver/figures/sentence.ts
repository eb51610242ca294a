import { hasFigure, seen } from './text.ts';

/** Stands where a printed part stood: no letter, no digit and no sign. */
const TAKEN = '\u0001';

/** Sets digits apart or joins them to one number, so that two figures with one between them are a third. */
const JOINT = /[.,:;'’´`·٫٬،/\\_\u00a0\u202f\u2009\u2007]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const SIGN = /[+\-±−‐‑‒–﹣－＋~≈<>≤≥×*^]/u;
const OPENS = /[\s([{"'“‘]/u;

/** Turns the figure before it into another one. */
const MAGNITUDE =
  /^[ \u00a0\u202f\u2009-]?(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|lakhs?|crores?|mn|bn|tn|percent(?:age)?|per cent|basis points?|bps|fold|times)(?![\p{L}\p{N}])/iu;

/** Words that are figures or dates by themselves; what is plain English as often as not is left to the lock. */
const FIGURE_WORDS = [
  'zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?',
  'doubled?|doubling|tripled?|tripling|quadrupled?|halved|halving|twice|thrice|(?:two|three|four|five|ten)fold',
  'percent|per cent|yesterday|today|tomorrow|january|february|april|june|july|august|september|october|november',
  'december|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
];
const FIGURE_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FIGURE_WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const ACCOUNT_ID = /^\d{12}$/;
const MONEY_OR_SHARE = /[\p{Sc}%‰]/u;

/**
 * What a model's sentence shows of figures that is not one of its printed parts: the rest of it, or null when there
 * is nothing. A part counts where it stands whole, neither in the middle of a longer figure nor with a sign or a word
 * at it that changes it.
 */
export function unprintedIn(text: string, printed: readonly string[]): string | null {
  const whole = printed.map(seen);
  const parts = [...new Set([...whole, ...whole.flatMap(wordsOfName)])]
    .filter((part) => part.trim() !== '')
    .sort((a, b) => b.length - a.length);
  const rest = parts.reduce(withoutPart, seen(text));
  const word = rest
    .split(TAKEN)
    .flatMap((piece) => piece.split(/\s+/u))
    .find(hasFigure);
  return word ?? FIGURE_WORD.exec(rest)?.[0] ?? null;
}

/** Words by which a name may be called: `m5.xlarge` of `USE1-BoxUsage:m5.xlarge`; of printed figures there are none. */
function wordsOfName(part: string): string[] {
  return part
    .split(/[\s()[\],:;/]+/u)
    .filter((word) => ACCOUNT_ID.test(word) || (/^\p{L}/u.test(word) && !MONEY_OR_SHARE.test(word)))
    .filter((word) => FIGURE_WORD.exec(word)?.[0] !== word);
}

function withoutPart(text: string, part: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (at < from || !standsWhole(text, at, at + part.length)) continue;
    pieces.push(text.slice(from, at));
    from = at + part.length;
  }
  return [...pieces, text.slice(from)].join(TAKEN);
}

function standsWhole(text: string, start: number, end: number): boolean {
  const before = Array.from(text.slice(Math.max(0, start - 4), start)).reverse();
  const after = Array.from(text.slice(end, end + 4));
  const part = Array.from(text.slice(start, end));
  return (
    !isJoined(part.at(0) ?? '', before) &&
    !isJoined(part.at(-1) ?? '', after) &&
    !isSigned(before) &&
    !MAGNITUDE.test(text.slice(end))
  );
}

/** True when the characters next to the edge of a part, the nearest first, belong to it. */
function isJoined(edge: string, [next = ' ', second = ' ']: readonly string[]): boolean {
  if (LETTER_OR_DIGIT.test(next) || hasFigure(next)) return true;
  return hasFigure(edge) && JOINT.test(next) && (hasFigure(second) || second === TAKEN);
}

/** True when the characters before a part are a sign of it, and not a dash between two words or figures. */
function isSigned([next = ' ', second = ' ']: readonly string[]): boolean {
  return SIGN.test(next) && OPENS.test(second);
}
