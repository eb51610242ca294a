import type { Fact } from '../facts/fact.ts';
import { clausesOf, countItems, factsTold, isMoving, isOfOne, type Clause } from './clauses.ts';
import { directionOf } from './direction-words.ts';
import { isLargest, withoutLargest, wronglyLargest } from './largest.ts';
import { partName } from './part-names.ts';
import { found, NAME, PLACEHOLDER, quoted, type Item, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

/** What parts one measure from the next; "and" does not: "EC2 and RDS make up most of it". */
const ENDS = /([,;:—–.!?]|\b(?:but|while|whereas|although|though|because|which|yet|so)\b)/i;

const MORE_THAN_HALF = 0.5;
/** The whole of it, give or take what rounding makes. */
const ALL_OF_IT = 1.005;

const OF_ALL =
  /\b(?:all|every|everything|everyone|everywhere|each|always|only|solely|exclusively|entirely|completely|wholly|half|fully|nothing but|no other|none(?! before))\b/gi;
const OF_COUNT = new RegExp(`${PLACEHOLDER} of all(?: of)?(?: the)? ${PLACEHOLDER}`, 'g');
const ALL_COUNTED = new RegExp(`\\ball(?: of)?(?: the)? (?=${PLACEHOLDER})`, 'gi');
/** "In all {{E1.amount}} was spent" sums up. */
const IN_ALL = /\bin all(?= \uE000|,)/gi;
const A_DAY = /\b(?:each|every)(?= day\b)/gi;

function blank(written: string): string {
  return written.replaceAll(/[A-Za-z]/g, ' ');
}

/** "All {{of}} accounts" of a count that is all of them. */
function isCountOfAll(item: Item | undefined): boolean {
  if (item?.kind !== 'placeholder') return false;
  const { count, of } = item.fact?.parts ?? {};
  return count !== undefined && count === of && /^(?:count|of)$/.test(partName(item));
}

function ofAll({ plain, items }: Reading): string[] {
  if (plain.search(OF_ALL) === -1) return [];
  const counted = plain
    .replaceAll(OF_COUNT, blank)
    .replaceAll(IN_ALL, blank)
    .replaceAll(ALL_COUNTED, (written, index: number) =>
      isCountOfAll(items[countItems(plain.slice(0, index))]) ? blank(written) : written,
    );
  // Beside a figure, the rule of units judges it.
  return found(plain.includes(PLACEHOLDER) ? counted.replaceAll(A_DAY, blank) : counted, [OF_ALL]);
}

const THAN_ANOTHER = new RegExp(
  `\\b(?:than|ahead of|unlike|as (?:much|many|high|low|expensive|fast) as|outpac(?:es|ed|ing)|outgrew|exceed(?:s|ed|ing)?|above|below|surpass(?:es|ed|ing)?)(?: (?:in|on|for|at|of|by|that|those|what|the|its|any|cost|costs|account|service|usage|did))* (?:${NAME}|others?\\b|rest\\b|elsewhere\\b|ever\\b|(?:accounts|services)\\b)`,
  'gi',
);

function sizeOf({ value }: Fact): number {
  return typeof value === 'number' ? Math.abs(value) : 0;
}

function numberIn(printed: string | undefined): number {
  return Number.parseFloat((printed ?? '').replaceAll(/[^\d.,]/g, '').replace(',', '.'));
}

/** Of one kind, so that nothing counts twice: the change of EC2 and that of its instances are the same money. */
function sumsOf(facts: readonly Fact[]): number[] {
  const sums = new Map<string, number>();
  for (const fact of facts) sums.set(fact.kind, (sums.get(fact.kind) ?? 0) + sizeOf(fact));
  return [...sums.values()];
}

function isOfWhole({ kind }: Fact): boolean {
  return kind === 'change' || kind === 'week' || kind === 'calendar';
}

function isMeasure(fact: Fact): boolean {
  return isMoving(fact) && fact.unit === 'money' && fact.kind !== 'total' && fact.kind !== 'saving';
}

/** What of a change others may be most of: what was told of before, or else the change of the whole. */
function basesOf(told: readonly Fact[], { cited, facts }: Reading): readonly Fact[] {
  if (told.length > 0) return told;
  const whole = cited.filter((fact) => isOfWhole(fact) && isMeasure(fact));
  return whole.length > 0
    ? whole
    : [...facts.values()].filter(({ kind }) => kind === 'change').filter(isMeasure);
}

/** True for what lies within a change: a detail or an event of a service or account, or anything of the whole. */
function isPartOf(part: Fact, base: Fact): boolean {
  if (part === base || part.direction !== base.direction) return false;
  if (isOfWhole(base)) return true;
  const isWithin = part.kind === 'detail' || part.kind === 'anomaly';
  return isWithin && base.names.some((name) => part.names.includes(name));
}

/** The shares that code computes are of these, and there are none where rises and falls nearly cancel out. */
function hasShares(base: Fact, parts: readonly Fact[]): boolean {
  return isOfWhole(base) || (base.kind === 'account' && parts.every(({ kind }) => kind === 'detail'));
}

function isMoreThanHalf(parts: readonly Fact[], base: Fact, most: number): boolean {
  return sumsOf(parts).some((sum) => sum > MORE_THAN_HALF * sizeOf(base) && sum <= most * sizeOf(base));
}

/** True where each base goes the way of the parts, and is mostly theirs. */
function areMost(parts: readonly Fact[], bases: readonly Fact[], isOf: (base: Fact) => boolean): boolean {
  if (parts.length === 0 || bases.length === 0) return false;
  return bases.every((base) => {
    if (!parts.every((part) => isPartOf(part, base))) return false;
    const shares = hasShares(base, parts) ? parts.filter((part) => !isOfWhole(base) || isOfOne(part)) : [];
    return shares.some((part) => numberIn(part.parts.share) > 100 * MORE_THAN_HALF) || isOf(base);
  });
}

const CHANGE =
  '(?:changes?|increases?|rises?|growth|decreases?|falls?|drops?|declines?|reductions?|jump|difference|move)';
const MOST_OF = new RegExp(
  `\\b(?:most|(?:the )?(?:vast |large |great )?(?:majority|bulk)|more than half) of (?:(?:it|this|that|these)\\b(?! [a-z])|(?:it|this|that)\\b(?= (?:in|comes|came|is|was|from)\\b)|(?:the|its|this|that|their) (?:(?:whole|total|overall|cost|net|latest) )*(?:${NAME} )?(?:cost )?(${CHANGE})\\b(?: (?:of|in|for|at) (?:the )?${NAME}(?: in ${NAME})?)?)`,
  'gi',
);
const MOSTLY =
  /\b(?:mostly|mainly|largely|primarily|chiefly|predominantly|principally|for the most part)\b(?! (?:flat|unchanged)\b)/gi;
const MOST = /\b(?:most|majority|bulk)\b/gi;

function measures(items: readonly Item[], cited: readonly Fact[]): Fact[] {
  return factsTold(items, cited).filter(isMeasure);
}

function itemsIn({ text, items }: Clause, from: number, to: number): readonly Item[] {
  return items.slice(countItems(text.slice(0, from)), countItems(text.slice(0, to)));
}

/** What the clauses before told of, the nearest first. */
function toldBefore(clauses: readonly Clause[], at: number, cited: readonly Fact[]): Fact[] {
  for (const clause of clauses.slice(0, at).toReversed()) {
    const told = measures(clause.items, cited);
    if (told.length > 0) return told;
  }
  return [];
}

function isMostOf(clauses: readonly Clause[], at: number, match: RegExpExecArray, reading: Reading): boolean {
  const clause = clauses[at];
  if (clause === undefined) return false;
  const { cited } = reading;
  const start = match.index;
  const end = start + match[0].length;
  const inside = measures(itemsIn(clause, start, end), cited);
  const around = [itemsIn(clause, end, clause.text.length), itemsIn(clause, 0, start)]
    .map((items) => measures(items, cited))
    .find((facts) => facts.length > 0);
  const before = toldBefore(clauses, at, cited);
  const parts = around ?? before;
  const isNoun = match[1] !== undefined;
  const told = inside.length > 0 ? inside : isNoun || around === undefined ? [] : before;
  const way = directionOf((match[1] ?? '').toLowerCase().replace(/s$/, ''));
  const bases = basesOf(told, reading).filter((base) => way === null || base.direction === way);
  return areMost(parts, bases, (base) => !hasShares(base, parts) && isMoreThanHalf(parts, base, ALL_OF_IT));
}

function isMostly(clauses: readonly Clause[], at: number, match: RegExpExecArray, reading: Reading): boolean {
  const clause = clauses[at];
  if (clause === undefined) return false;
  const { cited } = reading;
  const end = match.index + match[0].length;
  const behind = measures(itemsIn(clause, end, clause.text.length), cited);
  const next = clauses[at + 1];
  const parts = behind.length > 0 || next === undefined ? behind : measures(next.items, cited);
  const ahead = measures(itemsIn(clause, 0, match.index), cited);
  const told = ahead.length > 0 ? ahead : toldBefore(clauses, at, cited);
  // What is more than half of a sum that rises and falls make must be the largest of them as well.
  return areMost(
    parts,
    basesOf(told, reading),
    (base) =>
      isMoreThanHalf(parts, base, Infinity) &&
      (!isOfWhole(base) || parts.every((part) => isLargest(part, parts.length, 'part', reading))),
  );
}

function wronglyMost(clauses: readonly Clause[], reading: Reading): string[] {
  return clauses.flatMap((clause, at) => {
    const text = withoutLargest(clause.text);
    const shares = [...text.matchAll(MOST_OF)].filter((match) => !isMostOf(clauses, at, match, reading));
    const rest = text.replaceAll(MOST_OF, blank);
    const mostly = [...rest.matchAll(MOSTLY)].filter((match) => !isMostly(clauses, at, match, reading));
    const others = Array.from(rest.replaceAll(MOSTLY, blank).matchAll(MOST));
    return [...shares, ...mostly, ...others].map(([written]) => written.replaceAll(/[\uE000\uE001]/g, '…'));
  });
}

/** Most sentences rank and share nothing. */
const MEASURES =
  /\b(?:[a-z]+est|most|mostly|least|main|mainly|top|principal|principally|primary|primarily|leading|largely|chiefly|predominantly|for the|majority|bulk|more than)\b/i;

function failure(written: readonly string[], instead: string): LockFailure {
  return { code: 'quantity', message: `You wrote ${quoted(written)}, which is not computed: ${instead}.` };
}

/** Nothing is counted, compared or ranked that code has not: "all", "most of it", "the largest", "more than RDS". */
export function quantityFailure(reading: Reading): LockFailure | null {
  const all = ofAll(reading);
  if (all.length > 0)
    return failure(all, 'leave it out, or write the count, as in "{{E6.count}} of {{E6.of}}"');
  const than = found(reading.plain, [THAN_ANOTHER]);
  if (than.length > 0) return failure(than, 'do not compare names, write the figure of each');
  if (!MEASURES.test(reading.plain)) return null;
  const clauses = clausesOf(reading, [], ENDS);
  const largest = wronglyLargest(clauses, reading);
  if (largest.length > 0) {
    return failure(
      largest,
      'say it only of what moved most of its kind and direction among all facts, as in "EC2 is the largest rise", or leave it out',
    );
  }
  const most = wronglyMost(clauses, reading);
  if (most.length === 0) return null;
  return failure(
    most,
    'only what is more than half of a change of the same direction is most of it: write its share or amount, or "partly because"',
  );
}
