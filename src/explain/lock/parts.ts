import { roleFits } from './roles.ts';
import type { Standing } from './standing.ts';
import { partName } from './part-names.ts';
import { NAME, PLACEHOLDER, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

const MARKS = new RegExp(`[${PLACEHOLDER}${NAME}]`, 'g');

function standing({ plain, items }: Reading): Standing[] {
  const placeholders = items.filter((item) => item.kind === 'placeholder');
  const places = Array.from(plain.matchAll(MARKS))
    .filter(([mark]) => mark === PLACEHOLDER)
    .map(({ index }) => index);
  let previous: Standing | null = null;
  return placeholders.map((item, i) => {
    const at = places[i] ?? plain.length;
    const next = placeholders[i + 1] ?? null;
    const here: Standing = {
      item,
      part: partName(item),
      before: plain.slice(0, at),
      after: plain.slice(at + 1),
      previous,
      next,
    };
    previous = here;
    return here;
  });
}

/**
 * A part stands only behind words that say what it is: "by {{E2.amount}}" of a change, "to {{E2.now}}", "from
 * {{E2.before}}", "{{E2.share}} of the change".
 */
export function partFailure(reading: Reading): LockFailure | null {
  const misused = standing(reading).find((each) => !roleFits(each));
  if (misused === undefined) return null;
  const { item, part } = misused;
  const message = `${item.source} does not fit there: ${part} of ${item.id} is not what the words around it say. Use the part that is meant, or other words.`;
  return { code: 'part', message };
}
