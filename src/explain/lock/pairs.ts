import { factsOf } from './clauses.ts';
import { NAME, PLACEHOLDER, type PlaceholderItem, type Reading } from './reading.ts';

/** `EC2 and RDS rose by {{E2.amount}} and {{E5.amount}}`: names, words, and placeholders in the same order. */
const LISTS = new RegExp(
  `((?:${NAME}, )*${NAME},? and ${NAME})[A-Za-z ,]*? ((?:${PLACEHOLDER}, (?:by )?)*${PLACEHOLDER},? and (?:by )?${PLACEHOLDER})`,
  'g',
);

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Figures of a list that each belong to the name at their place, and those that do not. */
export interface Pairs {
  readonly right: ReadonlySet<PlaceholderItem>;
  readonly wrong: readonly PlaceholderItem[];
}

/** The figures of lists whose names and placeholders pair up. */
export function pairsOf({ plain, items, cited }: Reading): Pairs {
  const right = new Set<PlaceholderItem>();
  const wrong: PlaceholderItem[] = [];
  for (const match of plain.matchAll(LISTS)) {
    const [, names = '', figures = ''] = match;
    const size = count(names, NAME);
    const inList = count(figures, PLACEHOLDER);
    const first = plain.slice(0, match.index).match(/[\uE000\uE001]/g)?.length ?? 0;
    const of = items.slice(first, first + size);
    const told = items
      .slice(first + size, first + size + inList)
      .filter((item) => item.kind === 'placeholder');
    if (new Set(told.map(({ id }) => id)).size !== inList || inList !== size) continue;
    told.forEach((item, i) => {
      const name = of[i];
      const isOf =
        name !== undefined && item.fact !== null && factsOf(name, [...cited, item.fact]).includes(item.fact);
      if (isOf) right.add(item);
      else wrong.push(item);
    });
  }
  return { right, wrong };
}
