import path from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { writeWhole } from '../src/files.ts';
import { exampleOf, readSchema, ROOT, type SchemaNode } from './schema.ts';

/**
 * Derives from schemas/ what src/config needs at run time: types, validators that load no schema compiler,
 * and the words that tell a person what to write. Its output is committed, and depends on the schemas only.
 */

const GENERATED = path.join(ROOT, 'src', 'config', 'generated');
const BANNER = '// Generated from schemas/ by scripts/generate.ts: edit those and run `npm run generate`.\n';

interface KeyWords {
  readonly expects: string;
  readonly example: string;
  readonly quotable: boolean;
  readonly choices: readonly string[];
}

async function typesOf(name: string, schema: SchemaNode): Promise<string> {
  // As a type, "one of two keys" would only obscure which keys there are; src/config tells the two apart.
  return compile(without(['oneOf'], schema), name, {
    bannerComment: BANNER,
    format: false,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
  });
}

/** Plain JavaScript is TypeScript too: as such, each way of running src can load it without a second module format. */
function validatorsOf(agent: SchemaNode, team: SchemaNode): string {
  const ajv = new Ajv({
    schemas: { agent: without(ANNOTATIONS, agent), team: without(ANNOTATIONS, team) },
    allErrors: true,
    useDefaults: true,
    messages: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, { validateAgent: 'agent', validateTeam: 'team' });
  if (code.includes('require(')) {
    throw new Error(
      'A schema uses a keyword for which ajv loads code at run time (such as maxLength or uniqueItems). Write it as a pattern, or check it in src/config.',
    );
  }
  const typed = code
    .replace('const validateAgent =', 'const validateAgent: SchemaValidator<Settings> =')
    .replace('const validateTeam =', 'const validateTeam: SchemaValidator<TeamFile> =');
  return `// @ts-nocheck\n${BANNER}${VALIDATOR_TYPES}\n${typed}\n`;
}

/** What only people and editors read; the validators need not carry it along. */
const ANNOTATIONS = ['title', 'description', 'examples', 'x-expects'];

function without(keywords: readonly string[], schema: SchemaNode): SchemaNode {
  const text = JSON.stringify(schema, (key, value: unknown) => (keywords.includes(key) ? undefined : value));
  return JSON.parse(text) as SchemaNode;
}

function wordsOf(schema: SchemaNode, key: string): KeyWords {
  const example = exampleOf(schema);
  if (example === undefined) throw new Error(`Give ${key} an example in its schema.`);
  const name = key.slice(key.lastIndexOf('.') + 1);
  return {
    expects: schema['x-expects'] ?? expectationOf(schema, key),
    example: key.endsWith('[]') ? asYaml(example) : `${name}: ${asYaml(example)}`,
    quotable: schema.pattern !== undefined,
    choices: schema.enum?.map(String) ?? [],
  };
}

function expectationOf(schema: SchemaNode, key: string): string {
  if (schema.enum !== undefined) return choiceOf(schema.enum.map(String));
  switch (schema.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number from ${String(schema.minimum)} to ${String(schema.maximum)}`;
    case 'number':
      return schema.minimum === undefined
        ? `a number greater than ${String(schema.exclusiveMinimum)}`
        : `a number of ${String(schema.minimum)} or more`;
    default:
      throw new Error(`Say in the schema what ${key} expects ("x-expects").`);
  }
}

function choiceOf(words: readonly string[]): string {
  return `${words.length > 2 ? 'one of ' : ''}${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** A value as a person would write it in a YAML file. */
function asYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${key}: ${asYaml(entry)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' && /^(?:\d+$|[{[&*!|>'"%@`])/.test(value) ? `"${value}"` : String(value);
}

/** Every key of a schema, nested ones as `datadog.metric` and `accounts[].id`. */
function allWords(schema: SchemaNode, prefix = ''): [string, KeyWords][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const key = `${prefix}${name}`;
    return [
      [key, wordsOf(property, key)],
      ...allWords(property, `${key}.`),
      ...itemWords(property, `${key}[]`),
    ];
  });
}

function itemWords(schema: SchemaNode, key: string): [string, KeyWords][] {
  if (schema.items === undefined) return [];
  return [[key, wordsOf(schema.items, key)], ...allWords(schema.items, `${key}.`)];
}

function keysOf(name: string, schema: SchemaNode): string {
  const words = Object.fromEntries(allWords(schema));
  return `export const ${name}: Readonly<Record<string, KeyWords>> = ${JSON.stringify(words, null, 2)};\n`;
}

const VALIDATOR_TYPES = `import type { Settings } from '../configuration.ts';
import type { TeamFile } from './team.ts';

export interface SchemaError {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Fills in defaults in place; leaves the errors of its last call behind. */
export interface SchemaValidator<T> {
  (data: unknown): data is T;
  readonly errors?: readonly SchemaError[] | null;
}
`;

const KEY_WORDS_TYPE = `/** What a person is told to write under a key; list items are \`key[]\`, keys in them \`key[].name\`. */
export interface KeyWords {
  readonly expects: string;
  readonly example: string;
  /** A number or true/false here only lacks its quotes. */
  readonly quotable: boolean;
  /** All values there are; empty where they cannot be listed. */
  readonly choices: readonly string[];
}
`;

const [agent, team] = await Promise.all([readSchema('agent'), readSchema('team')]);
const outputs: readonly (readonly [string, string])[] = [
  ['agent.ts', await typesOf('AgentSettings', agent)],
  ['team.ts', await typesOf('TeamFile', team)],
  ['validators.ts', validatorsOf(agent, team)],
  ['keys.ts', [BANNER, KEY_WORDS_TYPE, keysOf('AGENT_KEYS', agent), keysOf('TEAM_KEYS', team)].join('\n')],
];
await Promise.all(outputs.map(([name, text]) => writeWhole(path.join(GENERATED, name), text)));
console.log(`Wrote ${outputs.map(([name]) => path.relative(ROOT, path.join(GENERATED, name))).join(', ')}.`);
