import { NO_COST } from '../../analyze/comparison.ts';
import type { Fact } from './fact.ts';

/** A fact that has no place in its report yet. */
export type FactDraft = Omit<Fact, 'id'>;

/** `E1`, `E2` … in the order given; what is past `max` is left out. */
export function numbered(drafts: readonly FactDraft[], max: number): Fact[] {
  return drafts.slice(0, max).map((draft, i) => ({ id: `E${i + 1}`, ...draft }));
}

/** Which way an amount of money moved; null for less than half a cent. */
export function directionOf(change: number): Fact['direction'] {
  if (Math.abs(change) < NO_COST) return null;
  return change > 0 ? 'up' : 'down';
}

/** The parts that there are, in the order given. */
export function partsOf(parts: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).filter((part): part is [string, string] => part[1] !== null),
  );
}

/** From this share of all moves on, what they add up to is what most of them did, and not the rest of a balance. */
const MIN_NET_SHARE = 0.5;

/** The part of one move in the sum of them all, in percent; null where that would mislead. */
export type ShareOf = (move: number) => number | null;

/**
 * Tells what part of their sum each of some moves is. There is none of a move against the sum, of one that is larger,
 * nor where rises and falls nearly cancel out.
 */
export function sharesOf(moves: readonly number[]): ShareOf {
  const net = moves.reduce((sum, move) => sum + move, 0);
  const gross = moves.reduce((sum, move) => sum + Math.abs(move), 0);
  if (directionOf(net) === null || Math.abs(net) < MIN_NET_SHARE * gross) return () => null;
  return (move) => (move / net > 0 && move / net <= 1 ? (100 * move) / net : null);
}

/** The `rises` largest items that went up and the `falls` largest that went down, largest first. */
export function largestMoves<T>(
  items: readonly T[],
  changeOf: (item: T) => number,
  rises: number,
  falls: number,
): T[] {
  const bySize = items
    .filter((item) => directionOf(changeOf(item)) !== null)
    .sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
  const risen = bySize.filter((item) => changeOf(item) > 0).slice(0, rises);
  const fallen = bySize.filter((item) => changeOf(item) < 0).slice(0, falls);
  const chosen = new Set([...risen, ...fallen]);
  return bySize.filter((item) => chosen.has(item));
}
