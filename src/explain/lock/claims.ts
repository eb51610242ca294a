import type { Fact } from '../facts/fact.ts';
import { CAUSES } from './cause-words.ts';
import { directionOf, WITHOUT_DIRECTION, type Direction } from './direction-words.ts';
import { clausesOf, factsOf, type Clause } from './clauses.ts';
import { found, NAME, quoted, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

function isSaid(direction: Direction, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      fact.direction === (direction === 'flat' ? null : direction) ||
      (direction === 'down' && fact.kind === 'saving'),
  );
}

/** The facts that a word of a clause must agree with: those of the clause, or all that the sentence cites. */
function judges({ items }: Clause, cited: readonly Fact[]): readonly Fact[] {
  const about = items.flatMap((item) => factsOf(item, cited));
  const moving = about.filter(({ direction, kind }) => direction !== null || kind === 'saving');
  return moving.length > 0 ? moving : cited;
}

function message(written: readonly string[], direction: Direction): string {
  const needed = direction === 'flat' ? 'a fact that does not move' : `a fact with direction ${direction}`;
  return `You wrote ${quoted(written)}, but the facts cited there do not say so: cite ${needed}, or use the direction of the facts.`;
}

/** `EC2, RDS and S3 rose`: each name of a list moves, not only the last. */
const LIST = new RegExp(
  `(?:${NAME}, )*${NAME},? and (?:the )?${NAME}(?: (?:each|all|also|together|costs?|usage|spend|has|have|is|are|was|were))* ([A-Za-z]+)`,
  'g',
);

function listedWrong({ plain, items, cited }: Reading): string[] {
  return Array.from(plain.matchAll(LIST)).flatMap((match) => {
    const direction = directionOf(match[1]?.toLowerCase() ?? '');
    if (direction === null) return [];
    const first = plain.slice(0, match.index).match(/[\uE000\uE001]/g)?.length ?? 0;
    const count = match[0].match(/\uE001/g)?.length ?? 0;
    const wrong = items
      .slice(first, first + count)
      .map((item) => factsOf(item, cited).filter((fact) => fact.direction !== null))
      .some((facts) => facts.length > 0 && !isSaid(direction, facts));
    return wrong ? [match[1] ?? ''] : [];
  });
}

/**
 * A word of a direction agrees with the facts that its clause tells, or where that tells none, with one of those cited.
 * "Did not rise" is judged as "rise": what a fact did not do is no fact.
 */
export function directionFailure(reading: Reading): LockFailure | null {
  const code = 'direction';
  for (const clause of clausesOf(reading, WITHOUT_DIRECTION)) {
    for (const word of clause.words) {
      const direction = directionOf(word.toLowerCase());
      if (direction !== null && !isSaid(direction, judges(clause, reading.cited))) {
        return { code, message: message([word], direction) };
      }
    }
  }
  const [listed] = listedWrong(reading);
  const direction = directionOf(listed?.toLowerCase() ?? '');
  return listed === undefined || direction === null ? null : { code, message: message([listed], direction) };
}

/** A cause needs a fact that can be one, whether it is said as seen or as likely. */
export function causeFailure({ plain, cited }: Reading): LockFailure | null {
  if (cited.some(({ isCause }) => isCause)) return null;
  const written = found(plain, [CAUSES]);
  if (written.length === 0) return null;
  const text = `You wrote ${quoted(written)} without citing a cause: cite a fact that is marked as a cause, or say only what changed.`;
  return { code: 'cause', message: text };
}
