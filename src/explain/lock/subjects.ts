import type { Fact, FactKind } from '../facts/fact.ts';
import { clausesOf, factsOf, type Clause } from './clauses.ts';
import { quoted, type Item, type PlaceholderItem, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

/** Facts that are about the names they have. Others only list names. */
const OF_A_NAME: ReadonlySet<FactKind> = new Set(['account', 'service', 'detail', 'anomaly', 'saving']);

const CONTINUES = /^[,(]$/;

function namesIn({ items }: Clause): Item[] {
  return items.filter((item) => item.kind === 'name');
}

/** The names that a clause tells of: its own, or those of the clause that it continues: `EC2 ({{E2.amount}})`. */
function subjectsOf(clauses: readonly Clause[]): Item[][] {
  const subjects: Item[][] = [];
  clauses.forEach((clause, i) => {
    const own = namesIn(clause);
    const before = CONTINUES.test(clause.opener) ? (subjects[i - 1] ?? []) : [];
    subjects.push(own.length > 0 ? own : before);
  });
  return subjects;
}

function isStranger(item: Item, subjects: readonly Item[], cited: readonly Fact[]): item is PlaceholderItem {
  if (item.kind !== 'placeholder' || item.fact === null || subjects.length === 0) return false;
  const { fact } = item;
  if (!OF_A_NAME.has(fact.kind) || fact.names.length === 0) return false;
  return !subjects.some((name) => factsOf(name, [...cited, fact]).includes(fact));
}

/** A figure stands with the name that it belongs to: not EC2's amount beside RDS. */
export function subjectFailure(reading: Reading): LockFailure | null {
  const clauses = clausesOf(reading, []);
  const subjects = subjectsOf(clauses);
  const strangers = clauses.flatMap(({ items }, i) =>
    items.filter((item) => isStranger(item, subjects[i] ?? [], reading.cited)),
  );
  const [stranger] = strangers;
  if (stranger?.kind !== 'placeholder') return null;
  const message = `${stranger.source} stands beside a name that is not of ${stranger.id}: write it with ${quoted(stranger.fact?.names ?? [])}, or in a clause of its own.`;
  return { code: 'subject', message };
}
