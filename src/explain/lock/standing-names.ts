import type { Fact } from '../facts/fact.ts';
import { CAUSES } from './cause-words.ts';
import { isDateWord } from './date-words.ts';
import { directionOf } from './direction-words.ts';
import { isFigureWord, isMoneyWord, isPercentWord, isRomanNumeral, NOTHING_WORDS } from './figure-words.ts';
import { servicesNamed } from './services.ts';

/** A name of a cited fact where a text has it, whole and literally. */
export interface StandingName {
  readonly start: number;
  readonly name: string;
}

const ACCOUNT_ID = /^\d{12}$/;
/** `53` of "Route 53", a year. */
const SHORT_NUMBER = /^(?:\d{1,3}|(?:19|20)\d\d)$/;
const NUMBER = /^[\p{N}.,]+$/u;
/** `10x`, `5M`, `2nd`: a figure by another name. */
const FIGURE_LIKE = /^[\p{N}.,]+\p{L}{0,3}$/u;
const MONEY_SIGN = /[\p{Sc}%‰٪]/u;

function isClaim(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    isFigureWord(lower) ||
    isPercentWord(lower) ||
    isMoneyWord(word) ||
    isDateWord(word) ||
    isRomanNumeral(lower) ||
    NOTHING_WORDS.has(lower) ||
    directionOf(lower) !== null
  );
}

/** Says nothing on its own: "due to" is no more of a name than "due". */
const FILLING: ReadonlySet<string> = new Set(
  'a an and as at by for from in is it of on so than the to was with'.split(' '),
);
/** Written as a sentence would go on: `everything doubled`, `saved 500`. */
const PROSE = /^\p{L}\p{Ll}*(?:[ ,.]+[\p{Ll}\p{N}]+)+$/u;

function readsAsClaim(name: string): boolean {
  const words = name.replaceAll(CAUSES, ' ').match(/\p{L}+/gu) ?? [];
  if (words.every((word) => isClaim(word) || FILLING.has(word.toLowerCase()))) return true;
  if (servicesNamed(name).some(({ written }) => written === name)) return false;
  // A date is written with a capital in the midst of prose.
  const prose = name.replaceAll(/\p{L}+/gu, (word) => (isDateWord(word) ? word.toLowerCase() : word));
  return PROSE.test(prose) && (/\p{N}/u.test(name) || words.some(isClaim));
}

/**
 * False for a name that would pass a claim through the lock: "double", "$1M", "10x", "Monday", "up". It counts as the
 * plain text that it reads as.
 */
function canStand(name: string): boolean {
  if (ACCOUNT_ID.test(name)) return true;
  if (isOfSentences(name)) return false;
  if (MONEY_SIGN.test(name) || FIGURE_LIKE.test(name)) return false;
  const tokens = name.split(/[\s()[\]]+/).filter((token) => token !== '');
  const numbers = tokens.filter((token) => NUMBER.test(token));
  if (!numbers.every((number) => SHORT_NUMBER.test(number) || ACCOUNT_ID.test(number))) return false;
  return /\p{L}/u.test(name) && !readsAsClaim(name);
}

/** The services that names stand for: of "EC2 Container Registry (ECR)" ECR alone. */
function servicesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => servicesNamed(name).map(({ service }) => service)));
}

const LOOKS_LIKE_A_NAME = /^\p{L}.*(?:\p{N}|[-._]\p{L})|^\p{Lu}|\p{Ll}\p{Lu}/u;

/** Words of a name that may stand alone: `m5.xlarge` of `USE1-BoxUsage:m5.xlarge`, an account's id behind its name. */
function wordsOf(name: string, services: ReadonlySet<string>): string[] {
  return name
    .split(/[\s()[\],:;/]+/)
    .filter((word) => word !== name && (ACCOUNT_ID.test(word) || LOOKS_LIKE_A_NAME.test(word)))
    .filter((word) => canStand(word) && servicesNamed(word).every(({ service }) => services.has(service)));
}

/** As a text is read: its hyphens are plain ones. */
function normalName(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .trim();
}

/** Words that sentences on cost are made of: "The", "Costs". They tell of nothing by that name. */
const OF_SENTENCES: ReadonlySet<string> = new Set(
  [
    'a an the this that these those it its they their we our all any each every no not and or but so as at by for from in',
    'into is are was were be been has have had of on off over than then there to up down with within while who what when',
    'cost costs spend spending bill bills total totals team teams organisation organization account accounts service services',
    'usage data day days week month change rise increase fall drop decrease level spike threshold anomaly saving savings',
    'estimate forecast average other others new more less most only',
  ]
    .join(' ')
    .split(' '),
);

/** True for a name that is one such word, or a single letter. */
function isOfSentences(name: string): boolean {
  return name.length === 1 || OF_SENTENCES.has(name.toLowerCase());
}

/** What a fact's names allow. */
interface Naming {
  /** The names, and words of them, that may stand in a sentence. */
  readonly standing: readonly string[];
  readonly services: ReadonlySet<string>;
}

/** Facts are the same for every sentence of a report, so their names are looked at once. */
const NAMINGS = new WeakMap<Fact, Naming>();

/** What the names of a fact allow. */
export function namingOf(fact: Fact): Naming {
  const known = NAMINGS.get(fact);
  if (known !== undefined) return known;
  const names = fact.names.map(normalName);
  const services = servicesOf(names);
  const words = names.flatMap((name) => wordsOf(name, services));
  const naming = { standing: [...names.filter(canStand), ...words], services };
  NAMINGS.set(fact, naming);
  return naming;
}

const DISTINCT = new WeakMap<Fact, readonly string[]>();

/** The names of a fact that plain English would not contain by chance: with a digit, a capital or any mark. */
export function distinctNames(fact: Fact): readonly string[] {
  const known = DISTINCT.get(fact);
  if (known !== undefined) return known;
  const names = fact.names.map(normalName).filter((name) => !isOfSentences(name) && /[^a-z\s]/.test(name));
  DISTINCT.set(fact, names);
  return names;
}

/** Names without digits that people give a cited service: "Simple Storage Service" where the fact says S3. */
function spokenServices(text: string, services: ReadonlySet<string>): string[] {
  return servicesNamed(text)
    .filter(({ service, written }) => services.has(service) && !/\p{N}/u.test(written))
    .map(({ written }) => written);
}

const BEFORE = /[\s("'‘“—]/;
const AFTER = /[\s)"'’”—–]/;
const ENDING = /[,.;:!?]/;
const SUFFIX = /^-(?:based|related)(?![\p{L}\p{N}])/u;

/** True where a name ends as a word: not in `EC2-Other`, nor in `123456789012,000`. */
function endsAt(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === '' || AFTER.test(next)) return true;
  if (ENDING.test(next)) return !/[\p{L}\p{N}]/u.test(text.charAt(end + 1));
  return SUFFIX.test(text.slice(end, end + 10));
}

function startsAt(text: string, start: number): boolean {
  return start === 0 || BEFORE.test(text.charAt(start - 1));
}

/** Every place in a text where one of the names stands as a whole word; of names within names the longest. */
export function placesOf(text: string, names: readonly string[]): StandingName[] {
  const taken: StandingName[] = [];
  const isFree = (start: number, end: number): boolean =>
    taken.every((other) => end <= other.start || start >= other.start + other.name.length);
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    if (name === '') continue;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (startsAt(text, at) && endsAt(text, end) && isFree(at, end)) taken.push({ start: at, name });
    }
  }
  return taken;
}

/** The services that facts are about. */
export function servicesOfFacts(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap((fact) => [...namingOf(fact).services]));
}

/** The names of the cited facts, and words of them, that stand in a text. */
export function standingNames(text: string, cited: readonly Fact[]): StandingName[] {
  const names = cited.flatMap((fact) => namingOf(fact).standing);
  return placesOf(text, [...names, ...spokenServices(text, servicesOfFacts(cited))]);
}
