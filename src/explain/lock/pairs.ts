import { countItems, factsOf } from './clauses.ts';
import { NAME, PLACEHOLDER, type PlaceholderItem, type Reading } from './reading.ts';

/** `{{E2.amount}} ({{E2.percent}})` */
const FIGURE = `${PLACEHOLDER}(?: \\(${PLACEHOLDER}\\))?`;

/** `EC2 and RDS rose by {{E2.amount}} and {{E5.amount}}`: names, words, and placeholders in the same order. */
const LISTS = new RegExp(
  `((?:${NAME}, )*${NAME},? and ${NAME})[A-Za-z ,]*? ((?:${FIGURE}, (?:(?:by|to) )?)*${FIGURE},? and (?:(?:by|to) )?${FIGURE})`,
  'g',
);

const EACH = new RegExp(FIGURE, 'g');

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
    const groups = figures.match(EACH) ?? [];
    const first = countItems(plain.slice(0, match.index));
    const of = items.slice(first, first + size);
    const told = items
      .slice(first + size, first + size + countItems(figures))
      .filter((item) => item.kind === 'placeholder');
    const lists = groups.map((group) => told.splice(0, countItems(group)));
    const ids = lists.map((list) => [...new Set(list.map(({ id }) => id))]);
    if (groups.length !== size || new Set(ids.flat()).size !== size || ids.some((own) => own.length !== 1))
      continue;
    lists.forEach((list, i) => {
      const name = of[i];
      for (const item of list) {
        const isOf =
          name !== undefined &&
          item.fact !== null &&
          factsOf(name, [...cited, item.fact]).includes(item.fact);
        if (isOf) right.add(item);
        else wrong.push(item);
      }
    });
  }
  return { right, wrong };
}
