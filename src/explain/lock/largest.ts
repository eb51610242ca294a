import type { Fact } from '../facts/fact.ts';
import { factsTold, isMoving, type Clause } from './clauses.ts';
import { directionOf } from './direction-words.ts';
import type { Reading } from './reading.ts';

type Way = Fact['direction'];

const MOVES =
  'changes?|moves?|movers?|movements?|swings?|driver|drivers|contributors?|contributions?|causes?|reasons?|factors?|sources?|parts?|shares?|rises?|increases?|gains?|growth|jumps?|falls?|drops?|decreases?|declines?|reductions?|savings?|spikes?|anomal(?:y|ies)|risers?|fallers?|gainers?|impact|effect';
/** Not of what goes a way of its own, but of all that moved. */
const NEUTRAL = /^(?:changes?|moves?|movers?|movements?|swings?)$/i;
/** "Main" claims it too; "most" behind a verb likewise. */
const LARGEST = new RegExp(
  `\\b(?:largest|biggest|greatest|main|top|principal|primary|leading|strongest|highest|steepest|sharpest|smallest|lowest|least|slowest|fastest|cheapest|costliest|dearest|most [a-z]+)\\b(?: (?:of|single|overall|cost|contributing|known|the))*(?: (${MOVES})\\b)?`,
  'gi',
);
const SMALL = /^(?:smallest|lowest|least|slowest|fastest|cheapest|dearest)/i;
const MOST = /^most (?!expensive\b)/i;
const OF_A_DAY = /\b(?:most expensive|costliest|highest|peak)[a-z ]*(?: cost)?(?: days?| of the days)\b/i;
const MOVED_MOST =
  /\b(moved|rose|risen|grew|grown|climbed|increased|jumped|gained|fell|fallen|dropped|decreased|declined|shrank|changed|saved|added|contributed)(?: (?:it|cost|costs|the cost|the total|to it))? (?:by far )?(?:the )?most\b/gi;

function sizeOf({ value }: Fact): number {
  return typeof value === 'number' ? Math.abs(value) : 0;
}

/** What is of the same sort: a spike among anomalies of services, a region among regions. */
function isPeer(fact: Fact, other: Fact, noun: string): boolean {
  if (other.kind !== fact.kind || !isMoving(other)) return false;
  if (fact.kind === 'detail') return other.about.split(/[;,]/)[0] === fact.about.split(/[;,]/)[0];
  if (fact.kind !== 'anomaly') return true;
  const isSpike = /^spike/i.test(noun);
  return (other.isCause || !fact.isCause) && (!isSpike || other.about.includes('spike'));
}

/** Its account's service that moved most in the account's direction, and told as that. */
function isLeadOfAccount(fact: Fact, reading: Reading, way: Way): boolean {
  return (
    fact.about.includes('behind the change of its account') &&
    way === fact.direction &&
    reading.items.some(
      (item) => item.kind === 'name' && fact.names.slice(-2).some((name) => name === item.name),
    )
  );
}

/** True for one of the `count` largest of its kind that go its way, among all facts given. */
export function isLargest(fact: Fact, count: number, noun: string, reading: Reading): boolean {
  const way = NEUTRAL.test(noun) ? null : fact.direction;
  if (isLeadOfAccount(fact, reading, way)) return true;
  const larger = [...reading.facts.values()].filter(
    (other) =>
      isPeer(fact, other, noun) && (way === null || other.direction === way) && sizeOf(other) > sizeOf(fact),
  );
  return larger.length < count;
}

function goesThatWay(facts: readonly Fact[], noun: string): boolean {
  // What fell is no saving that could be made.
  if (/^saving/i.test(noun)) return facts.every(({ kind }) => kind === 'saving');
  const way = directionOf(noun.toLowerCase());
  return facts.every(({ direction }) => way === null || direction === way);
}

/** Of the clause with the word, or else of the one beside it. */
function named(clauses: readonly Clause[], at: number, isPlural: boolean, cited: readonly Fact[]): Fact[] {
  const told = ({ items }: Clause): Fact[] =>
    factsTold(items, cited).filter(
      (fact) => isMoving(fact) && fact.names.length > 0 && fact.kind !== 'count',
    );
  const own = clauses[at];
  if (own === undefined) return [];
  if (isPlural) {
    const from = clauses.slice(at).flatMap(told);
    return from.length > 0 ? from : clauses.slice(0, at).flatMap(told);
  }
  return (
    [own, clauses[at - 1], clauses[at + 1]]
      .map((each) => (each ? told(each) : []))
      .find((facts) => facts.length > 0) ?? []
  );
}

function isTrue(clauses: readonly Clause[], at: number, noun: string, reading: Reading): boolean {
  const isPlural = /s$/i.test(noun) && !/^(?:savings)$/i.test(noun);
  const facts = named(clauses, at, isPlural, reading.cited);
  const distinct = new Set(facts.map(({ names }) => names.join())).size;
  const count = isPlural ? distinct : 1;
  return (
    facts.length > 0 &&
    goesThatWay(facts, noun) &&
    facts.every((fact) => isLargest(fact, count, noun, reading))
  );
}

function isOfCited(text: string, about: RegExp, cited: readonly Fact[], figures: RegExp): boolean {
  return figures.test(text) && cited.some((fact) => about.test(fact.about));
}

/** "The largest", "rose most" and the like, where it is not so. */
export function wronglyLargest(clauses: readonly Clause[], reading: Reading): string[] {
  const { cited } = reading;
  return clauses.flatMap(({ text }, at) => {
    const isPeak = isOfCited(text, /most expensive of the days/, cited, OF_A_DAY);
    const isGroup = isOfCited(text, /^the largest accounts/, cited, /\blargest (?:accounts?\b|\uE000)/i);
    const named = Array.from(text.matchAll(LARGEST))
      .filter(([written]) => !MOST.test(written))
      .filter(({ 0: written, 1: noun = '' }) => {
        if (isPeak && /expensive|costliest|highest/i.test(written)) return false;
        if (isGroup && /^largest/i.test(written)) return false;
        return SMALL.test(written) || noun === '' || !isTrue(clauses, at, noun, reading);
      });
    const moved = Array.from(text.matchAll(MOVED_MOST)).filter(({ 0: written, 1: verb = '', index }) => {
      // Where it moved most, no fact says.
      if (/^ (?:in|at) /.test(text.slice(index + written.length))) return true;
      const noun = /^(?:moved|changed)$/i.test(verb) ? 'move' : 'part';
      return !isTrue(clauses, at, noun, reading);
    });
    return [...named, ...moved].map(([written]) => written.trim());
  });
}

/** The same without "rose most" and "most expensive", which are no share of anything. */
export function withoutLargest(text: string): string {
  return text
    .replaceAll(MOVED_MOST, (written) => ' '.repeat(written.length))
    .replaceAll(/\bmost (?:expensive|likely|recent|recently)\b/gi, (written) => ' '.repeat(written.length));
}
