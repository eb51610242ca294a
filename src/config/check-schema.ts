import { accountIdHint } from './account-id.ts';
import type { KeyWords } from './generated/keys.ts';
import type { SchemaError, SchemaValidator } from './generated/validators.ts';
import { nearestWord } from './nearest.ts';
import type { Problem } from './problem.ts';
import { shown, shownValue } from './shown.ts';
import type { YamlFile } from './yaml-file.ts';
import { keyOf, type Path, type Place } from './yaml-places.ts';

export interface FileSchema<T> {
  readonly validate: SchemaValidator<T>;
  readonly words: Readonly<Record<string, KeyWords>>;
}

const ACCOUNT_KEYS: readonly string[] = [
  'aws_account_id',
  'aws_account_ids[]',
  'accounts[].id',
  'planned_changes[].account',
];

export type SchemaResult<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] };

/** Checks a file against its schema; the value it returns has the schema's defaults filled in. */
export async function checkSchema<T>(yaml: YamlFile, schema: FileSchema<T>): Promise<SchemaResult<T>> {
  // Defaults are filled in place.
  const value: unknown = structuredClone(yaml.value);
  if (schema.validate(value)) return { value, problems: [] };
  const errors = schema.validate.errors ?? [];
  const problems: Problem[] = [];
  const reported = new Set<string>();
  for (const error of errors) {
    // Which of two keys a team file has is checked in words of its own.
    if (error.schemaPath.startsWith('#/oneOf')) continue;
    const id = errorId(error);
    if (reported.has(id)) continue;
    reported.add(id);
    problems.push(await problemOf(error, yaml, schema.words));
  }
  return { value: null, problems };
}

/** Several rules may find the same value wrong; to a person that is one problem. */
function errorId({ instancePath, keyword, params }: SchemaError): string {
  return keyword === 'additionalProperties' || keyword === 'required'
    ? `${keyword} ${instancePath} ${JSON.stringify(params)}`
    : instancePath;
}

async function problemOf(
  error: SchemaError,
  yaml: YamlFile,
  words: Readonly<Record<string, KeyWords>>,
): Promise<Problem> {
  const path = pathOf(error.instancePath);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(yaml, path, String(error.params.additionalProperty), words);
    case 'required':
      return missingKey(yaml, path, String(error.params.missingProperty), words);
    case 'maxItems':
      return tooLongList(yaml, path, words);
    default:
      return wrongValue(yaml, path, words);
  }
}

async function unknownKey(
  yaml: YamlFile,
  path: Path,
  key: string,
  words: Readonly<Record<string, KeyWords>>,
): Promise<Problem> {
  const known = keysUnder(path, words);
  const nearest = await nearestWord(key, known);
  return problemAt(
    yaml.keyAt([...path, key]),
    key === '' ? null : shown(key),
    'There is no such key.',
    nearest === null ? `The keys here are: ${known.join(', ')}.` : `Did you mean "${nearest}"?`,
  );
}

function missingKey(
  yaml: YamlFile,
  path: Path,
  key: string,
  words: Readonly<Record<string, KeyWords>>,
): Problem {
  const wanted = words[wordKey([...path, key])];
  const problem = problemAt(
    yaml.valueAt(path),
    key,
    'The key is missing.',
    wanted === undefined ? null : `Add for example ${wanted.example}.`,
  );
  return path.length === 0 ? { ...problem, line: null, column: null } : problem;
}

async function wrongValue(
  yaml: YamlFile,
  path: Path,
  words: Readonly<Record<string, KeyWords>>,
): Promise<Problem> {
  const wanted = words[wordKey(path)];
  const value = valueOf(yaml.value, path);
  const source = yaml.sourceAt(path);
  return problemAt(
    yaml.valueAt(path),
    keyOf(path),
    faultOf(value, source, wanted),
    await hintFor(value, source, path, wanted),
  );
}

function tooLongList(yaml: YamlFile, path: Path, words: Readonly<Record<string, KeyWords>>): Problem {
  const wanted = words[wordKey(path)];
  const list = valueOf(yaml.value, path);
  const length = Array.isArray(list) ? list.length : 0;
  return problemAt(
    yaml.valueAt(path),
    keyOf(path),
    `The list has ${length} entries; it must be ${wanted?.expects ?? 'shorter'}.`,
    wanted === undefined ? null : `Write for example ${wanted.example}.`,
  );
}

function faultOf(value: unknown, source: string | null, wanted: KeyWords | undefined): string {
  const expects = wanted?.expects ?? 'what belongs here';
  if (value === null) return `There is no value here; it must be ${expects}.`;
  if (Array.isArray(value) && value.length === 0) return `The list is empty; it must be ${expects}.`;
  if (isQuotable(value, wanted)) {
    return `${shownValue(value, source)} has no quotes, so YAML reads it as ${typeof value === 'number' ? 'a number' : 'true or false'}, not as text.`;
  }
  return `${shownValue(value, source)} is not ${expects}.`;
}

async function hintFor(
  value: unknown,
  source: string | null,
  path: Path,
  wanted: KeyWords | undefined,
): Promise<string | null> {
  if (wanted === undefined) return null;
  const prefix = lineStart(path);
  const typed = typeof value === 'string' ? value : source;
  if (typed !== null && value !== null) {
    if (ACCOUNT_KEYS.includes(wordKey(path))) return accountIdHint(typed, prefix);
    if (isQuotable(value, wanted)) return `Put it in quotes: ${prefix}"${shown(typed)}".`;
    const nearest = await nearestWord(typed, wanted.choices);
    if (nearest !== null) return `Did you mean "${nearest}"?`;
  }
  return `Write for example ${wanted.example}.`;
}

function isQuotable(value: unknown, wanted: KeyWords | undefined): boolean {
  return wanted?.quotable === true && (typeof value === 'number' || typeof value === 'boolean');
}

/** The keys allowed in the mapping at a path. */
function keysUnder(path: Path, words: Readonly<Record<string, KeyWords>>): string[] {
  const prefix = path.length === 0 ? '' : `${wordKey(path)}.`;
  return Object.keys(words)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((key) => !/[.[]/.test(key));
}

/** A path as the generated words name it: `accounts[].id`. */
function wordKey(path: Path): string {
  return path.reduce<string>((key, part) => {
    if (typeof part === 'number') return `${key}[]`;
    return key === '' ? part : `${key}.${part}`;
  }, '');
}

/** What a person types before a value: `key: `, or nothing where a list item is meant. */
function lineStart(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'string' ? `${last}: ` : '';
}

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function valueOf(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((around, part) => {
    if (Array.isArray(around)) return around[Number(part)];
    return typeof around === 'object' && around !== null
      ? Object.entries(around).find(([key]) => key === String(part))?.[1]
      : undefined;
  }, value);
}

function problemAt(place: Place, key: string | null, message: string, hint: string | null): Problem {
  return { severity: 'error', ...place, key, message, hint };
}
