import { hasFigure, seen } from './figure-check-text.ts';

/** Stands where a printed part stood: no letter, no digit and no sign. */
const TAKEN = '\u0001';

/** Sets digits apart or joins them to one number, so that two figures with one between them are a third. */
const JOINT = /[.,:;'’´`·٫٬،/\\_\u00a0\u202f\u2009\u2007]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const SIGN = /[+\-±−‐‑‒–—﹣－＋~≈<>≤≥×*^]/u;
const OPENS = /[\s([{"'“‘]/u;

/** Turns the figure before it into another one. */
const MAGNITUDE =
  /^[ \u00a0\u202f\u2009-]?(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|lakhs?|crores?|mn|bn|tn|percent(?:age)?|per cent|basis points?|bps|fold|times)(?![\p{L}\p{N}])/iu;

/** Words that count or measure by themselves; what is plain English as often as not is left to the lock. */
const NUMBER_WORD =
  /(?<![\p{L}\p{N}])(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|doubled|doubling|tripled?|tripling|quadrupled?|halved|halving|twice|thrice|(?:two|three|four|five|six|ten|hundred)fold|percent|per cent)(?![\p{L}\p{N}])/iu;

/**
 * What a model's sentence shows of figures that is not one of its printed parts: the rest of it, or null when there
 * is nothing. A part counts where it stands whole, neither in the middle of a longer figure nor with a sign or a word
 * at it that changes it.
 */
export function unprintedIn(text: string, printed: readonly string[]): string | null {
  const parts = [...new Set(printed.map(seen))]
    .filter((part) => part.trim() !== '')
    .sort((a, b) => b.length - a.length);
  const rest = parts.reduce(withoutPart, seen(text));
  const word = rest.split(/[\s\u0001]+/u).find(hasFigure);
  return word ?? NUMBER_WORD.exec(rest)?.[0] ?? null;
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
  const before = [...text.slice(Math.max(0, start - 4), start)].reverse();
  const after = [...text.slice(end, end + 4)];
  const part = [...text.slice(start, end)];
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
