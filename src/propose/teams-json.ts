import type { Problem } from '../config/problem.ts';
import { shown, shownValue } from '../config/shown.ts';
import { isAccountId } from '../config/account-id.ts';
import { messageOf } from '../errors.ts';
import { isRecord } from '../json.ts';
import {
  ENTRY_KEYS,
  entryProblems,
  teamsOfEntries,
  unknownKeyProblem,
  type TeamEntry,
  type TeamList,
} from './team-list.ts';
import { oneLine, requestProblem } from './team-request.ts';

const FORMS =
  'Write a JSON array of team_name, aws_account_id and team_email, an object {"teams": [...]} with it, or CSV with these columns.';

/** Reads the replaced system's JSON: an array of entries, or an object with it under `teams`. */
export async function teamsFromJson(text: string): Promise<TeamList> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `This is not valid JSON: ${oneLine(messageOf(error))}.`;
    const hint = 'Check brackets, commas and quotes; account ids go in quotes.';
    return failed([requestProblem('teams-json', message, hint)]);
  }
  const list = isRecord(value) && Object.keys(value).join() === 'teams' ? value.teams : value;
  if (!Array.isArray(list)) {
    const keys = isRecord(value) ? Object.keys(value).map(shown).join(', ') : '';
    const found = isRecord(value)
      ? `An object with ${keys === '' ? 'no keys' : keys}`
      : shownValue(value, null);
    return failed([requestProblem('teams-json', `${found} is no list of teams.`, FORMS)]);
  }
  const items: readonly unknown[] = list;
  const read = await Promise.all(items.map((item, index) => entryOf(item, `entry ${index + 1}`)));
  const problems = read.flatMap((entry) => entry.problems);
  if (problems.length > 0) return failed(problems);
  return teamsOfEntries(read.flatMap(({ entry }) => (entry === null ? [] : [entry])));
}

function failed(problems: readonly Problem[]): TeamList {
  return { teams: [], problems };
}

interface ReadEntry {
  /** null where a problem is why. */
  readonly entry: TeamEntry | null;
  readonly problems: readonly Problem[];
}

async function entryOf(item: unknown, place: string): Promise<ReadEntry> {
  if (!isRecord(item)) {
    const message = `${shownValue(item, null)} is not an object with team_name, aws_account_id and team_email.`;
    return { entry: null, problems: [requestProblem(place, message, null)] };
  }
  const known: readonly string[] = ENTRY_KEYS;
  const unknown = Object.keys(item).filter((key) => !known.includes(key));
  const name = textIn(item, place, 'team_name');
  const accounts = [...valuesIn(item, 'aws_account_id'), ...valuesIn(item, 'aws_account_ids')];
  const ids = accounts.map((value) => accountOf(value, place));
  const recipients = valuesIn(item, 'team_email').map((value) => addressOf(value, place));
  const problems = [
    ...(await Promise.all(unknown.map((key) => unknownKeyProblem(place, key, 'key')))),
    ...[name, ...ids, ...recipients].flatMap((read) => (typeof read === 'string' ? [] : [read])),
    ...(accounts.length > 0 ? [] : [missing(place, 'aws_account_id')]),
    ...(recipients.length > 0 ? [] : [missing(place, 'team_email')]),
  ];
  if (problems.length > 0 || typeof name !== 'string') return { entry: null, problems };
  const entry = { place, name, accounts: texts(ids), recipients: texts(recipients) };
  const faults = entryProblems(
    entry,
    'Write several addresses as an array: ["a@example.com", "b@example.com"].',
  );
  return { entry, problems: faults };
}

function texts(values: readonly (string | Problem)[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

function missing(place: string, key: string): Problem {
  return requestProblem(`${place}, ${key}`, 'The key is missing, or has no value.', null);
}

function textIn(item: Readonly<Record<string, unknown>>, place: string, key: string): string | Problem {
  const value = Object.hasOwn(item, key) ? item[key] : undefined;
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return missing(place, key);
  return requestProblem(`${place}, ${key}`, `${shownValue(value, null)} is not text.`, 'Put it in quotes.');
}

/** One value, or the values of a list; none where the key is missing. */
function valuesIn(item: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const value = Object.hasOwn(item, key) ? item[key] : undefined;
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** JSON keeps no leading zero of a number, so that only one of 12 digits is certainly whole. */
function accountOf(value: unknown, place: string): string | Problem {
  if (typeof value === 'string') return value.trim();
  const key = `${place}, aws_account_id`;
  if (typeof value !== 'number') {
    return requestProblem(key, `${shownValue(value, null)} is not an account id of 12 digits.`, null);
  }
  const digits = String(value);
  if (isAccountId(digits)) return digits;
  const meant = /^\d{1,11}$/.test(digits) ? `"${digits.padStart(12, '0')}"` : '"012345678901"';
  return requestProblem(
    key,
    `${digits} is a number and not an account id of 12 digits; leading zeros of a number are lost.`,
    `Look the id up and write its 12 digits in quotes, such as ${meant}.`,
  );
}

function addressOf(value: unknown, place: string): string | Problem {
  if (typeof value === 'string') return value.trim();
  return requestProblem(`${place}, team_email`, `${shownValue(value, null)} is not an e-mail address.`, null);
}
