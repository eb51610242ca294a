import type { Fact } from '../facts/fact.ts';
import { bears, clausesOf, countItems, factsTold, isMoving, isOfOne, type Clause } from './clauses.ts';
import { directionOf, WITHOUT_DIRECTION, type Direction } from './direction-words.ts';
import { found, NAME, quoted, type Reading } from './reading.ts';
import type { LockFailure } from '../model.ts';

/** A change of less, in percent, may be called nearly none. */
const NEARLY_NONE = 1;

function agrees(direction: Direction, fact: Fact): boolean {
  if (direction === 'flat') return !isMoving(fact);
  return fact.direction === direction || (direction === 'down' && fact.kind === 'saving');
}

/** True where facts say it, and none of them says otherwise. */
function isSaid(direction: Direction, facts: readonly Fact[]): boolean {
  const judges = direction === 'flat' ? facts : facts.filter(isMoving);
  return judges.length > 0 && judges.every((fact) => agrees(direction, fact));
}

const WHOLE = /\b(?:costs?|spend|spending|bill|total|team|organisation|organization|company|everything)\b/i;
const OF_ANOTHER = /\b(?:its|their|it|they|this|that|these)\b/i;
/** A word that only some facts on the whole are told with. */
const CONTEXTS: readonly (readonly [said: RegExp, about: RegExp])[] = [
  [/\b(?:week|weekly|complete days)\b/i, /\bweek\b/],
  [/\bweekends?\b/i, /\bweekends\b/],
  [/\b(?:calendar|fair|fairer)\b/i, /\bsame weekdays\b/],
];

function isOfWhole({ kind }: Fact): boolean {
  return kind === 'change' || kind === 'week' || kind === 'calendar';
}

/** Facts on the whole that a clause such as "cost rose" tells: one cited, or the change that is given. */
function ofWhole(text: string, { cited, facts }: Reading): readonly Fact[] {
  const context = CONTEXTS.find(([said]) => said.test(text));
  if (context !== undefined) {
    return cited.filter((fact) => context[1].test(fact.about) && isMoving(fact));
  }
  const moving = cited.filter((fact) => isOfWhole(fact) && isMoving(fact));
  const changes = moving.filter(({ kind }) => kind === 'change');
  if (changes.length > 0) return changes;
  return moving.length > 0
    ? moving
    : [...facts.values()].filter(({ kind }) => kind === 'change').filter(isMoving);
}

/** A name alone tells of the whole service or account, whether that is cited or only a part of it. */
function wholesOf(clause: Clause, { items, facts }: Reading): readonly Fact[] {
  const names = new Set(items.flatMap((item) => (item.kind === 'name' ? [item.name] : [])));
  const own = clause.items.filter((item) => item.kind === 'name');
  if (names.size !== 1 || own.length === 0 || items.some(({ kind }) => kind === 'placeholder')) return [];
  return [...facts.values()].filter(
    (fact) => isOfOne(fact) && isMoving(fact) && own.some((name) => bears(name, fact)),
  );
}

const GOES_ON = /^(?:[,()—–]|and|yet|but)$/i;

/** The facts that each clause tells, by which its words are judged. */
function judgesOf(clauses: readonly Clause[], reading: Reading): (readonly Fact[])[] {
  const { cited } = reading;
  const told = clauses.map(({ items }) => factsTold(items, cited));
  const elsewhere = new Set(told.flat());
  const others = cited.filter((fact) => isMoving(fact) && !elsewhere.has(fact));
  const judges: (readonly Fact[])[] = [];
  clauses.forEach((clause, i) => {
    const own = told[i] ?? [];
    const before = judges[i - 1] ?? [];
    const isWhole = WHOLE.test(clause.text) && !OF_ANOTHER.test(clause.text) && clause.items.length === 0;
    const whole = isWhole ? ofWhole(clause.text, reading) : [];
    if (own.some(isMoving)) judges.push([...own, ...wholesOf(clause, reading)]);
    else if (clause.items.some(({ kind }) => kind === 'name')) judges.push(own);
    else if (whole.length > 0) judges.push(whole);
    else if (GOES_ON.test(clause.opener) && before.length > 0) judges.push(before);
    else judges.push(others.length > 0 ? others : cited);
  });
  return judges;
}

function message(written: string, direction: Direction): string {
  const needed = direction === 'flat' ? 'facts that do not move' : `facts with direction ${direction} alone`;
  return `You wrote ${quoted([written])}, but the facts cited there do not say so: cite ${needed}, or use the direction of the facts, each way in a clause of its own.`;
}

/** `EC2, RDS and S3 rose`: each name of a list moves, not only the last. */
const LIST = new RegExp(
  `(?:${NAME}, )*${NAME},? and (?:the )?${NAME}(?: (?:each|all|both|also|together|costs?|usage|spend|has|have|is|are|was|were))* ([A-Za-z]+)`,
  'g',
);

function listedWrong({ plain, items, cited }: Reading): string | null {
  for (const match of plain.matchAll(LIST)) {
    const word = match[1] ?? '';
    const direction = directionOf(word.toLowerCase());
    if (direction === null) continue;
    const first = countItems(plain.slice(0, match.index));
    const listed = items.slice(first, first + (match[0].match(/\uE001/g)?.length ?? 0));
    const wrong = listed
      .map((item) => factsTold([item], cited).filter((fact) => fact.direction !== null))
      .some((facts) => facts.length > 0 && !isSaid(direction, facts));
    if (wrong) return word;
  }
  return null;
}

const NEARLY =
  /\b(?:nearly|almost|roughly|broadly|about|virtually|practically|largely|mostly|essentially) (?=(?:flat|unchanged)\b)/i;

function percentOf({ parts }: Fact): number {
  return Number.parseFloat((parts.percent ?? '').replaceAll(/[^\d.,]/g, '').replace(',', '.'));
}

/** "Nearly flat" tells of a change that is hardly one. */
function isNearlyFlat(text: string, facts: readonly Fact[]): boolean {
  const moving = facts.filter(isMoving);
  return NEARLY.test(text) && moving.length > 0 && moving.every((fact) => percentOf(fact) < NEARLY_NONE);
}

/** "So did EC2", ", like EC2": a direction of another clause, of what may have gone the other way. */
const ELLIPSIS = new RegExp(
  `\\b(?:so|as|nor|neither) (?:did|does|do|has|have|is|are|was|were)\\b|, (?:like|plus|along with|together with|as well as|followed by) (?:the )?${NAME}`,
  'gi',
);

/** A word of a direction agrees with every fact that its clause tells. */
export function directionFailure(reading: Reading): LockFailure | null {
  const code = 'direction';
  if (reading.words.every((word) => directionOf(word.toLowerCase()) === null)) return null;
  const clauses = clausesOf(reading, WITHOUT_DIRECTION);
  const judges = judgesOf(clauses, reading);
  for (const [i, { words, text }] of clauses.entries()) {
    const facts = judges[i] ?? [];
    for (const word of words) {
      const direction = directionOf(word.toLowerCase());
      if (direction === null || isSaid(direction, facts)) continue;
      if (direction === 'flat' && isNearlyFlat(text, facts)) continue;
      return { code, message: message(word, direction) };
    }
  }
  const [elliptic] = found(reading.plain, [ELLIPSIS]);
  if (elliptic !== undefined) {
    return {
      code,
      message: `You wrote ${quoted([elliptic])}: say of each name in words of its own what it did.`,
    };
  }
  const listed = listedWrong(reading);
  const direction = listed === null ? null : directionOf(listed.toLowerCase());
  return listed === null || direction === null ? null : { code, message: message(listed, direction) };
}

/** The contractions lose their ending when a text is read: "didn't" is `didn`. */
const NOT =
  '(?:not|no|none|nothing|nobody|never|neither|nor|cannot|hardly|barely|scarcely|almost|nearly|seldom|rarely|without|instead of|rather than|fail(?:s|ed)? to|(?:did|does|do|is|are|was|were|has|have|had|wo|would|could|should)n)';
const NEGATED = new RegExp(`\\b(${NOT})((?: (?!(?:could|can|should|may|might|would)\\b)[a-z]+){0,4})`, 'gi');
const NOTHING = /^(?:no|none|nothing|nobody)$/i;
/** What no fact says of what moved either. */
const CLAIMED =
  /^(?:change|changes|changed|move|moves|moved|stop|stopped|last|lasts|lasting|ended|end|new|normal|return|returned|recover|recovered|spike|spiked|level|threshold|thresholds|expected|unexpected|unusual|anomaly|anomalies|largest|biggest|main|most|because|due|caused|driven)$/i;

/** "Did not rise" and "almost fell": what a thing did not do is no fact. */
export function negationFailure(reading: Reading): LockFailure | null {
  if (reading.plain.search(NEGATED) === -1) return null;
  const clauses = clausesOf(reading, []);
  const judges = judgesOf(clauses, reading);
  const isNone = reading.cited.some(({ kind, value }) => kind === 'count' && value === 0);
  for (const [i, { text }] of clauses.entries()) {
    for (const { 1: not = '', 2: behind = '' } of text.matchAll(NEGATED)) {
      const word = behind
        .split(' ')
        .find((each) => directionOf(each.toLowerCase()) !== null || CLAIMED.test(each));
      if (word === undefined || (isNone && NOTHING.test(not))) continue;
      if (directionOf(word.toLowerCase()) === 'flat' && isNearlyFlat(`${not} ${word}`, judges[i] ?? []))
        continue;
      const written = `${not} … ${word}`;
      return {
        code: 'negation',
        message: `You wrote ${quoted([written])}: say what did happen, as the direction and the about of a fact have it, and not what did not.`,
      };
    }
  }
  return null;
}
