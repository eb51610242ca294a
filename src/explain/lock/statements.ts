import type { FactKind } from '../facts/fact.ts';
import {
  NAME,
  PLACEHOLDER,
  type Item,
  type NameItem,
  type PlaceholderItem,
  type Reading,
} from './reading.ts';

/** Who or what a statement tells of. */
export type Subject = 'names' | 'whole' | 'month' | 'unknown';

/** A part of a sentence that says one thing, with the names that it says it of. */
export interface Statement {
  readonly text: string;
  /** The placeholders and names in it. */
  readonly items: readonly Item[];
  /** The same with the text that it continues. */
  readonly told: string;
  readonly subject: Subject;
  /** Its own names, or else those of the statement that it continues. */
  readonly names: readonly NameItem[];
  readonly figures: readonly PlaceholderItem[];
}

const ENDS =
  /([,;:—–.!?]|\b(?:and|but|while|whereas|although|though|yet|so|because|due to|driven by|thanks to|owing to|offset|outweighed|against)\b)/i;
const SENTENCE_ENDS = /^[.!?]$/;
const REFERS_BACK = /^ (?:it|its|they|their|this|these)\b/i;

const SIDE_WORDS =
  'the|a|an|in|of|at|for|from|on|by|within|across|inside|excluding|without|besides|except|only|alone|just|also|there|itself|both|together|mainly|mostly|account|accounts|service|services|region|cost|costs|usage|spend|spending|its|their|with';
/** Names without a verb: they belong to what stands beside them. */
const NOMINAL = new RegExp(`^[ ()"]*(?:(?:${SIDE_WORDS})[ ()"]+|${NAME}[ ()"]*)+$`, 'i');
const PLACE =
  /^[ (]*(?:(?:only|also|just|alone|there|mainly|mostly) )*(?:in|of|at|for|on|within|across|inside)\b/i;
const DAYS_ALONE = new RegExp(
  `^[ (]*(?:(?:starting|beginning|ending) )?(?:since|on|in|from|until|over|during|for|through|of)(?: the)? ${PLACEHOLDER}(?: to ${PLACEHOLDER})?[ )]*$`,
  'i',
);

const COST = '(?:costs?|spend|spending|bill|total|cloud cost|aws cost)';
const WHOLE_OPENING = new RegExp(
  `^[ ("]*(?:(?:in|for|across|on|likewise|also|overall|the|this|that|our|then|now)[ ,]+)*(?:(?:total|overall|whole|entire|daily|average|all|latest) )*(?:${COST}(?! ?${PLACEHOLDER})|team|organisation|organization|company|business|everything)(?![A-Za-z])(?! (?:of|in|for|at) ${NAME})`,
  'i',
);
const WHOLE = new RegExp(
  `\\b(?:(?:the|this) (?:team|organisation|organization|company|business)|(?:total|overall|whole|entire) (?:costs?|spend|spending|bill)|(?:all|every|each|most|many) (?:of the )?(?:accounts?|services?|teams?)|everything|the (?:costs?|spend|spending|bill|total|forecast|estimate))\\b`,
  'i',
);
const OF_A_MONTH: ReadonlySet<FactKind> = new Set(['estimate', 'forecast']);

interface Piece {
  opener: string;
  text: string;
  readonly items: readonly Item[];
  readonly names: NameItem[];
  readonly figures: PlaceholderItem[];
}

function piecesOf({ plain, items }: Reading): Piece[] {
  const parts = plain.split(ENDS);
  const pieces: Piece[] = [];
  let at = 0;
  for (let i = 0; i < parts.length; i += 2) {
    const text = parts[i] ?? '';
    const own = items.slice(at, (at += text.match(/[\uE000\uE001]/g)?.length ?? 0));
    pieces.push({
      opener: parts[i - 1] ?? '',
      text,
      items: own,
      names: own.filter((item) => item.kind === 'name'),
      figures: own.filter((item) => item.kind === 'placeholder'),
    });
  }
  return pieces;
}

const ENDS_WITH_NAME = new RegExp(`${NAME}[ )"]*$`);

/** "Due to EC2", "mostly in web-prod": a part of what was told, and not what the figure is of. */
function isOfAPart({ opener, text }: Piece): boolean {
  return (
    /^(?:because|due to|driven by|thanks to|owing to)$/i.test(opener) || /^ (?:mostly|mainly) in\b/.test(text)
  );
}

/** True for a piece behind which its sentence says no more. */
function isLast(pieces: readonly Piece[], piece: Piece): boolean {
  const next = pieces[pieces.indexOf(piece) + 1];
  return next === undefined || SENTENCE_ENDS.test(next.opener);
}

/** Names and days that stand apart from what they belong to are put to it: ", in web-prod", ", since {{E7.start}}". */
function joined(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let waiting: NameItem[] = [];
  const days: PlaceholderItem[] = [];
  for (const piece of pieces) {
    const before = SENTENCE_ENDS.test(piece.opener) ? undefined : kept.at(-1);
    const isNominal = piece.figures.length === 0 && NOMINAL.test(`${piece.text.trimEnd()} `);
    const told = before === undefined ? undefined : kept.findLast(({ figures }) => figures.length > 0);
    const goesOn = PLACE.test(piece.text) || ENDS_WITH_NAME.test(before?.text ?? '') || isLast(pieces, piece);
    if (isNominal && told !== undefined && isOfAPart(piece)) {
      kept.push(piece);
    } else if (isNominal && told !== undefined && goesOn) {
      told.names.push(...piece.names);
      kept.push({ ...piece, names: [], figures: [] });
    } else if (isNominal) {
      waiting.push(...piece.names);
      kept.push(piece);
    } else if (DAYS_ALONE.test(piece.text)) {
      if (before === undefined) days.push(...piece.figures);
      else before.figures.push(...piece.figures);
    } else {
      if (!SENTENCE_ENDS.test(piece.opener) && piece.text.trim() !== '') piece.names.unshift(...waiting);
      if (piece.text.trim() !== '') {
        piece.figures.push(...days.splice(0));
        waiting = [];
      }
      kept.push(piece);
    }
  }
  return kept;
}

const SURELY_WHOLE =
  /\b(?:team|organisation|organization|total|overall|whole|entire|all|forecast|estimate)\b/i;

function monthOf([first]: readonly PlaceholderItem[]): Subject | null {
  return first?.fact && OF_A_MONTH.has(first.fact.kind) && first.part === 'month' ? 'month' : null;
}

function ownSubject({ text, figures, opener }: Piece, continued: Subject): Subject | null {
  // "The largest rise is EC2: cost is up" tells of EC2.
  const isLoose = continued === 'names' && /^[,:–—]$/.test(opener);
  if (isLoose && !SURELY_WHOLE.test(text)) return monthOf(figures);
  if (WHOLE_OPENING.test(text)) return 'whole';
  const month = monthOf(figures);
  if (month !== null) return month;
  const [lead = ''] = text.split(PLACEHOLDER);
  if (WHOLE.test(continued === 'names' ? lead : text)) return 'whole';
  return null;
}

/** More than one rule looks at them. */
const STATEMENTS = new WeakMap<Reading, readonly Statement[]>();

/** What a sentence says, one statement after the other; each without a subject of its own continues the one before. */
export function statementsOf(reading: Reading): readonly Statement[] {
  const known = STATEMENTS.get(reading);
  if (known !== undefined) return known;
  const statements: Statement[] = [];
  for (const piece of joined(piecesOf(reading))) {
    const isNew = SENTENCE_ENDS.test(piece.opener) && !REFERS_BACK.test(piece.text);
    const before = isNew ? undefined : statements.at(-1);
    const { text, items, figures } = piece;
    const own: Subject | null =
      piece.names.length > 0 ? 'names' : ownSubject(piece, before?.subject ?? 'unknown');
    const names = own === null ? (before?.names ?? []) : piece.names;
    const told = own === null ? `${before?.told ?? ''} ${text}` : text;
    statements.push({ text, items, told, figures, names, subject: own ?? before?.subject ?? 'unknown' });
  }
  STATEMENTS.set(reading, statements);
  return statements;
}
