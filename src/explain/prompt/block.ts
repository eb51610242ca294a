import type { Fact } from '../facts/fact.ts';

const MARKER = /^[0-9a-f]{16,64}$/;
const FIRST_LINE = /^BEGIN EVIDENCE ([0-9a-f]+)$/m;

/** What of a fact a model gets to see. */
function shownFact({ id, kind, about, direction, isCause, parts, names }: Fact): Record<string, unknown> {
  return {
    id,
    kind,
    about,
    ...(direction === null ? {} : { direction }),
    ...(isCause ? { cause: true } : {}),
    parts,
    ...(names.length === 0 ? {} : { names }),
  };
}

const ESCAPES: ReadonlyMap<string, string> = new Map(
  ['<', '>', '&', '`', '\u0085', '\u2028', '\u2029'].map((character) => [
    character,
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ]),
);

/** JSON of one line that holds no markup and no line break of any kind; it parses back to the same data. */
function lineOf(data: unknown): string {
  return JSON.stringify(data).replaceAll(
    /[<>&`\u0085\u2028\u2029]/g,
    (character) => ESCAPES.get(character) ?? character,
  );
}

/**
 * Data between two lines that hold the marker, a list of one item a line. Whatever the items say, they cannot end the
 * block: each is JSON of one line, and none of those lines is the last one.
 */
function markedBlock(word: string, items: readonly unknown[], marker: string): string {
  if (!MARKER.test(marker)) throw new Error('The marker of a prompt must be 16 to 64 hexadecimal digits.');
  const lines = items.map(lineOf).join(',\n');
  if (lines.includes(marker)) {
    throw new Error(
      'The marker of a prompt stands in its own data; it must be random, and new for each prompt.',
    );
  }
  return [`BEGIN ${word} ${marker}`, '[', lines, ']', `END ${word} ${marker}`].join('\n');
}

/**
 * The facts as a model gets them:
 *
 *     BEGIN EVIDENCE 6a1f…
 *     [
 *     {"id":"E1","kind":"total","about":"…","direction":"up","cause":true,"parts":{"amount":"$4,210"},"names":["EC2"]},
 *     …
 *     ]
 *     END EVIDENCE 6a1f…
 *
 * `direction` is missing where it is null, `cause` where it is false, `names` where there are none.
 */
export function evidenceBlock(facts: readonly Fact[], marker: string): string {
  return markedBlock('EVIDENCE', facts.map(shownFact), marker);
}

/** A model that writes without end is not told all of it again. */
const MAX_REFUSED_TEXT = 400;

function shortened(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > MAX_REFUSED_TEXT
    ? `${value.slice(0, MAX_REFUSED_TEXT)}…`
    : value;
}

/**
 * Sentences of an answer that did not pass, marked as the facts of its prompt are. Each text is cut at 400 characters;
 * a sentence in which a model repeats the marker is left out, as it could end the block.
 */
export function refusedBlock(sentences: readonly unknown[], prompt: string): string {
  const marker = FIRST_LINE.exec(prompt)?.[1] ?? '';
  const short = sentences.map((sentence): unknown => JSON.parse(JSON.stringify(sentence, shortened)));
  const shown = short.filter((sentence) => marker === '' || !lineOf(sentence).includes(marker));
  return markedBlock('REFUSED', shown, marker);
}
