import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { AGENT_KEYS, TEAM_KEYS, type KeyWords } from '../src/config/generated/keys.ts';
import { writeWhole } from '../src/files.ts';
import { completeExample, yamlLine, yamlText } from './configuration-example.ts';
import { markdownTable } from './markdown.ts';
import { exampleOf, readSchema, ROOT, type SchemaNode } from './schema.ts';

type Words = Readonly<Record<string, KeyWords>>;

const FILE = path.join(ROOT, 'docs', 'configuration.md');

const INTRODUCTION = `# Configuration

<!-- Generated from schemas/ by scripts/configuration-docs.ts: edit those and run \`npm run generate\`. -->

Two kinds of files say what the agent does: the settings of the organisation, \`config/agent.yaml\`, and one file for each
team, \`teams/<team-id>.yaml\`. They are YAML and change by pull request. The inputs \`config-path\` and \`teams-path\` name
other places.

- A key that is left out has its default. A key that is not listed here is an error, so that a misspelt one is noticed.
- Account ids stand in quotes, or YAML takes them for numbers. Days stand in quotes too.
- The line \`# yaml-language-server: $schema=…\` on top of a file makes editors check it and show these texts while you type.
- The operation \`validate\` lists every problem with its file, line and key, and needs no secret and no network:
  \`INPUT_OPERATION=validate node dist/index.js\`.

In the tables, \`ai.model\` is the key \`model\` below \`ai\`, and \`accounts[].id\` is the key \`id\` in each entry of the list
\`accounts\`. An example of such a key belongs there, as the section of \`ai\` or \`accounts\` shows.`;

const SETTINGS_INTRODUCTION = `One file for the whole organisation. Every key has a default; in practice you set \`global_admin_emails\`, the schedule and
the two thresholds. Keys and passwords are never settings: they are inputs of the action, from secrets of the repository.`;

const TEAMS_INTRODUCTION = `One file a team. The file's name without \`.yaml\` is the team's id: 1 to 63 lower-case letters, digits and dashes, no dash
first, and not \`admin\`. It names the team in inputs, in the history and in the record of mails, so renaming the file makes a
new team. An account belongs to one team, and no two teams have the same name.`;

const SETTINGS_EXAMPLE = `Every key with its default. Where the default is none, the key is a comment; a list that is empty by default has an example.`;

const TEAM_EXAMPLE = `Every key. A team with one account may have \`aws_account_id\` in place of \`aws_account_ids\`.`;

/** docs/configuration.md: every key of both schemas, and a whole example of each file. */
export async function configurationDocument(agent: SchemaNode, team: SchemaNode): Promise<string> {
  const parts = [
    INTRODUCTION,
    '## Settings: `config/agent.yaml`',
    SETTINGS_INTRODUCTION,
    ...keySections({ schema: agent, words: AGENT_KEYS, settings: null }),
    '## Teams: `teams/<team-id>.yaml`',
    TEAMS_INTRODUCTION,
    ...keySections({ schema: team, words: TEAM_KEYS, settings: agent }),
    '## A complete settings file',
    SETTINGS_EXAMPLE,
    wholeFile('agent', completeExample(agent, [])),
    '## A complete team file',
    TEAM_EXAMPLE,
    wholeFile('team', completeExample(team, ['aws_account_id'])),
  ];
  const options = await resolveConfig(FILE);
  return format(`${parts.join('\n\n')}\n`, { ...options, parser: 'markdown' });
}

interface Documented {
  readonly schema: SchemaNode;
  readonly words: Words;
  /** The settings that keys of the same name override; null for the settings themselves. */
  readonly settings: SchemaNode | null;
}

/** A mapping whose keys have a table: the file itself, a key with keys below it, or the entries of a list. */
interface Mapping {
  /** '' for the file, then `datadog` or `accounts[]`. */
  readonly key: string;
  readonly description: string;
  readonly schema: SchemaNode;
  /** How it is written; null for the file. */
  readonly example: unknown;
}

function keySections(document: Documented): string[] {
  const [file, ...nested] = mappings({ key: '', description: '', schema: document.schema, example: null });
  if (file === undefined) return [];
  return [
    keyTable(file, document),
    ...nested.flatMap((mapping) => [
      `### \`${mapping.key}\``,
      mapping.description,
      yamlBlock(yamlText(mapping.example)),
      keyTable(mapping, document),
    ]),
  ];
}

/** A mapping and, depth first, those below it. */
function mappings(mapping: Mapping): Mapping[] {
  const below = Object.entries(mapping.schema.properties ?? {}).flatMap(([name, property]) => {
    const keyed = keyedSchema(property);
    if (keyed === null) return [];
    return mappings({
      key: `${prefixOf(mapping.key)}${name}${property.items === undefined ? '' : '[]'}`,
      description: property.description ?? '',
      schema: keyed,
      example: withParents(mapping.key, { [name]: exampleOf(property) }),
    });
  });
  return [mapping, ...below];
}

/** The schema whose keys can stand under a key: its own, or that of its list's entries; null where there are none. */
function keyedSchema(schema: SchemaNode): SchemaNode | null {
  const keyed = schema.items ?? schema;
  return keyed.properties === undefined ? null : keyed;
}

function withParents(key: string, value: unknown): unknown {
  return key
    .split('.')
    .filter((part) => part !== '')
    .reduceRight<unknown>(
      (inner, part) => (part.endsWith('[]') ? { [part.slice(0, -2)]: [inner] } : { [part]: inner }),
      value,
    );
}

function keyTable(mapping: Mapping, document: Documented): string {
  const rows = Object.entries(mapping.schema.properties ?? {}).map(([name, property]) => {
    const key = `${prefixOf(mapping.key)}${name}`;
    const words = document.words[key];
    if (words === undefined) throw new Error(`Run scripts/generate.ts first: ${key} is new in the schema.`);
    const list = property.items === undefined ? key : `${key}[]`;
    const isMapping = keyedSchema(property) !== null;
    return [
      `\`${key}\``,
      property.description ?? '',
      words.expects,
      shownDefault(name, property, mapping, document),
      isMapping ? `[below](#${anchor(list)})` : `\`${name}: ${yamlLine(exampleOf(property))}\``,
    ];
  });
  // Aligned columns would be as wide as the longest text, and one new key would change every line.
  return `<!-- prettier-ignore -->\n${markdownTable(['key', 'meaning', 'value', 'default', 'example'], rows)}`;
}

function shownDefault(name: string, schema: SchemaNode, mapping: Mapping, document: Documented): string {
  if (mapping.schema.required?.includes(name) === true) return 'required';
  const others = alternatives(mapping.schema, name);
  if (others.length > 0) return `required, or ${others.map((other) => `\`${other}\``).join(' or ')}`;
  const value: unknown = schema.default;
  if (value === undefined || value === null) {
    const overrides = mapping.key === '' && document.settings?.properties?.[name] !== undefined;
    return overrides ? 'that of the settings' : 'none';
  }
  if (keyedSchema(schema) !== null) return 'the defaults of its keys';
  return `\`${yamlLine(value)}\``;
}

/** The keys of which one may stand in a key's place. */
function alternatives(schema: SchemaNode, name: string): string[] {
  const choices = (schema.oneOf ?? []).map(({ required }) => (Array.isArray(required) ? required : []));
  return choices.some((keys) => keys.includes(name)) ? choices.flat().filter((key) => key !== name) : [];
}

function prefixOf(key: string): string {
  return key === '' ? '' : `${key}.`;
}

/** The fragment by which GitHub links to a key's heading. */
function anchor(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '');
}

function yamlBlock(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

function wholeFile(name: 'agent' | 'team', text: string): string {
  return yamlBlock(`# yaml-language-server: $schema=../schemas/${name}.schema.json\n\n${text}`);
}

if (import.meta.main) {
  const [agent, team] = await Promise.all([readSchema('agent'), readSchema('team')]);
  await writeWhole(FILE, await configurationDocument(agent, team));
  console.log(`Wrote ${path.relative(ROOT, FILE)}.`);
}
