import type { Fact, FactKind } from '../facts/fact.ts';
import { factsOf } from './clauses.ts';
import { pairsOf } from './pairs.ts';
import { isDayPart, partName } from './part-names.ts';
import { quoted, type NameItem, type PlaceholderItem, type Reading } from './reading.ts';
import { servicesNamed } from './services.ts';
import { statementsOf, type Statement } from './statements.ts';
import type { LockFailure } from '../model.ts';

/** Facts that are about the names they have. Others only list names. */
const OF_A_NAME: ReadonlySet<FactKind> = new Set(['account', 'service', 'detail', 'anomaly', 'saving']);

const OF_THE_WHOLE: ReadonlySet<FactKind> = new Set(['change', 'week', 'calendar', 'estimate', 'forecast']);

/** What a fact may be called in place of its name. */
const SPOKEN =
  /\b(?:the|this|that|its) (?:(?:new|higher|lower) )?(account|service|level|spike|drop|usage type|region|quantity|price)\b/gi;

/** One account or service of the whole. */
const OF_ONE = /\b(?:the|this|that) (?:account|service)\b(?! change)/i;

function isNamed(item: NameItem, fact: Fact, cited: readonly Fact[]): boolean {
  return factsOf(item, [...cited, fact]).includes(fact);
}

/** Told by a common noun: of what the sentence names, or else the only such fact. */
function isSpokenOf({ told }: Statement, fact: Fact, { items, facts, cited }: Reading): boolean {
  const names = items.filter((item) => item.kind === 'name');
  if (names.length > 0 && !names.some((name) => isNamed(name, fact, cited))) return false;
  return Array.from(told.matchAll(SPOKEN)).some(([, noun = '']) => {
    const isSuch = ({ kind, about }: Fact): boolean => `${kind} ${about}`.includes(noun.toLowerCase());
    if (!isSuch(fact)) return false;
    return (
      names.length > 0 ||
      [...facts.values()].filter((each) => each.kind === fact.kind && isSuch(each)).length === 1
    );
  });
}

/** The days of a fact are those of all facts with the same window. */
function sharesDays(item: PlaceholderItem, { figures }: Statement): boolean {
  if (partName(item) !== 'days') return false;
  return figures.every(
    ({ fact }) =>
      fact?.window?.from === item.fact?.window?.from && fact?.window?.to === item.fact?.window?.to,
  );
}

/** A figure stands where every name is its fact's; a named fact's with one of them at least. */
function isStranger(item: PlaceholderItem, statement: Statement, reading: Reading): boolean {
  const { fact } = item;
  const { cited } = reading;
  if (fact === null) return false;
  const { names, subject } = statement;
  const areOwn = names.every((name) => isNamed(name, fact, cited));
  if (OF_A_NAME.has(fact.kind)) {
    return subject === 'names' ? !areOwn : subject === 'whole' || !isSpokenOf(statement, fact, reading);
  }
  if (subject === 'names') return !areOwn && !sharesDays(item, statement);
  return OF_THE_WHOLE.has(fact.kind) && subject === 'unknown' && OF_ONE.test(statement.told);
}

const ACCOUNT_ID = /^\d{12}$/;

function isService(name: string): boolean {
  return servicesNamed(name).some(({ written }) => written === name);
}

/** Names of one thing: of what moved, of its service, of its account. A fact is told with one of each that counts. */
function groupsOf({ kind, names }: Fact): string[][] {
  if (kind !== 'detail' && kind !== 'anomaly') return [];
  const id = names.findIndex((name) => ACCOUNT_ID.test(name));
  const from = id > 0 && !isService(names[id - 1] ?? '') ? id - 1 : id;
  const rest = id === -1 ? [...names] : names.slice(0, from);
  const service = rest.findIndex(isService);
  const what = service > 0 ? rest.slice(0, service) : rest;
  const place = id === -1 ? [] : names.slice(from, id + 1);
  return [what, place].filter((group) => group.length > 0);
}

function isOfGroup({ name }: NameItem, group: readonly string[]): boolean {
  const services = new Set(servicesNamed(name).map(({ service }) => service));
  return group.some(
    (each) =>
      each.includes(name) ||
      name.includes(each) ||
      (isService(each) && servicesNamed(each).some(({ service }) => services.has(service))),
  );
}

const EFFECTS: readonly (readonly [about: RegExp, said: RegExp])[] = [
  [/from the quantity/, /\b(?:quantity|usage|use|used)\b/i],
  [/from the price/, /\bprices?\b/i],
];

/** The service's figure in one account is neither that of the service nor that of the account. */
function isPartlyNamed(item: PlaceholderItem, { items, plain }: Reading): boolean {
  const { fact } = item;
  if (fact === null || isDayPart(partName(item))) return false;
  const names = items.filter((each) => each.kind === 'name');
  if (names.length > 0 && groupsOf(fact).some((group) => !names.some((name) => isOfGroup(name, group)))) {
    return true;
  }
  return EFFECTS.some(([about, said]) => about.test(fact.about) && !said.test(plain));
}

function failure(item: PlaceholderItem): LockFailure {
  const names = item.fact?.names ?? [];
  const instead =
    names.length === 0 || item.fact?.kind === 'total'
      ? 'it is of the whole: write it in a clause about the whole, without names'
      : `write it in a clause that names ${quoted(names)} and nothing else`;
  return {
    code: 'subject',
    message: `${item.source} stands in a clause that is not about ${item.id} alone: ${instead}.`,
  };
}

/** A figure stands with the names that it belongs to, and with all of them: not EC2's amount beside RDS. */
export function subjectFailure(reading: Reading): LockFailure | null {
  const { right, wrong } = pairsOf(reading);
  if (wrong[0] !== undefined) return failure(wrong[0]);
  for (const statement of statementsOf(reading)) {
    const stranger = statement.figures.find(
      (item) => (!right.has(item) && isStranger(item, statement, reading)) || isPartlyNamed(item, reading),
    );
    if (stranger !== undefined) return failure(stranger);
  }
  return null;
}
