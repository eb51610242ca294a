import type { FactKind } from '../facts/fact.ts';
import { directionOf, WITHOUT_DIRECTION } from './direction-words.ts';
import { PLACEHOLDER, type PlaceholderItem, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

/** A placeholder with the text on its sides. */
interface Standing {
  readonly item: PlaceholderItem;
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** The name of the part that a placeholder prints. */
export function partName({ part, fact }: PlaceholderItem): string {
  return part ?? Object.keys(fact?.parts ?? {})[0] ?? '';
}

function standing({ plain, items }: Reading): Standing[] {
  const placeholders = items.filter((item) => item.kind === 'placeholder');
  const pieces = plain.split(PLACEHOLDER);
  return placeholders.map((item, i) => ({
    item,
    part: partName(item),
    before: `${i === 0 ? '' : PLACEHOLDER}${pieces[i] ?? ''}`,
    after: `${pieces[i + 1] ?? ''}${i + 2 < pieces.length ? PLACEHOLDER : ''}`,
  }));
}

function lastWordIsDirection(text: string): boolean {
  const claims = WITHOUT_DIRECTION.reduce((rest, idiom) => rest.replaceAll(idiom, ''), text);
  const word = /([A-Za-z]+) $/.exec(claims)?.[1] ?? '';
  return directionOf(word.toLowerCase()) !== null;
}

const IS_COST =
  /\b(?:cost|costs|costing|spent|spends|paid|totals|totalled|totaled|reached)(?: (?:only|just|about|around))? $/i;
const COMPARES = new RegExp(
  `^(?: \\(${PLACEHOLDER}\\)?)?\\)? ?(?:more|less|extra|higher|lower|above|below)\\b|^ \\(${PLACEHOLDER}$`,
);

const MOVES: ReadonlySet<FactKind> = new Set(['change', 'week', 'account', 'service', 'detail']);

/** The amount of a fact that is a change is the change, not the cost. */
function isChange({ fact }: PlaceholderItem): boolean {
  return fact !== null && MOVES.has(fact.kind) && (fact.kind === 'change' || fact.about.startsWith('change'));
}

function isMisused({ item, part, before, after }: Standing): boolean {
  if (/^(?:before|previous|quantityBefore)/.test(part) && before.endsWith(' to ')) {
    const said = before.slice(0, -'to '.length);
    return lastWordIsDirection(said) || said.endsWith(`${PLACEHOLDER} `);
  }
  if (part === 'now') return /\bfrom $/i.test(before);
  if (part === 'percent') return /^ of (?:the|its|their|all|this|total|whole)\b/.test(after);
  if (part === 'share') {
    return (
      lastWordIsDirection(before.replace(/by $/, '')) || /^ (?:more|less|higher|lower|cheaper)\b/.test(after)
    );
  }
  return part === 'amount' && isChange(item) && IS_COST.test(before) && !COMPARES.test(after);
}

/**
 * A part says what it is of: no "to {{E2.before}}", no "{{E2.percent}} of the change" for a share, and no "cost
 * {{E2.amount}}" for a change.
 */
export function partFailure(reading: Reading): LockFailure | null {
  const misused = standing(reading).find(isMisused);
  if (misused === undefined) return null;
  const { item, part } = misused;
  const message = `${item.source} does not fit there: ${part} of ${item.id} is not what the words around it say. Use the part that is meant, or other words.`;
  return { code: 'part', message };
}
