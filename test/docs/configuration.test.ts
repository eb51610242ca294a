import { readFileSync } from 'node:fs';
import { check, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { configurationDocument } from '../../scripts/configuration-docs.ts';
import { readSchema, type SchemaNode } from '../../scripts/schema.ts';
import { problemText } from '../../src/config/problem.ts';
import { GOOD_SETTINGS, loadFiles } from '../config/workspace.ts';

const document = readFileSync('docs/configuration.md', 'utf8');
const [agent, team] = await Promise.all([readSchema('agent'), readSchema('team')]);

interface DocumentedKey {
  readonly key: string;
  readonly description: string;
  readonly example: string;
}

/** One table row of the document, or null. */
function documentedKey(line: string): DocumentedKey | null {
  if (!line.startsWith('| `')) return null;
  const [key = '', description = '', , , example = ''] = line
    .slice(2, -2)
    .split(' | ')
    .map((cell) => cell.replaceAll('\\|', '|'));
  return { key: key.slice(1, -1), description, example };
}

function documentedKeys(text: string): DocumentedKey[] {
  return text.split('\n').flatMap((line) => documentedKey(line) ?? []);
}

function yamlBlocks(text: string): string[] {
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
}

function section(start: string, end: string): string {
  const [from, to] = [document.indexOf(`\n${start}\n`), document.indexOf(`\n${end}\n`)];
  expect(from).toBeGreaterThan(0);
  expect(to).toBeGreaterThan(from);
  return document.slice(from, to);
}

const SETTINGS = section('## Settings: `config/agent.yaml`', '## Teams: `teams/<team-id>.yaml`');
const TEAMS = section('## Teams: `teams/<team-id>.yaml`', '## A complete settings file');
const [completeSettings = ''] = yamlBlocks(section('## A complete settings file', '## A complete team file'));
const completeTeam = yamlBlocks(document).at(-1) ?? '';

/** Every key of a schema, with its description: `ai.model`, `accounts[].id`. */
function schemaKeys(schema: SchemaNode, prefix = ''): [string, string][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, string][] => [
    [`${prefix}${name}`, property.description ?? ''],
    ...schemaKeys(property, `${prefix}${name}.`),
    ...schemaKeys(property.items ?? {}, `${prefix}${name}[].`),
  ]);
}

function pathOf(key: string): string[] {
  return key.replaceAll('[]', '.0').split('.');
}

/** The same value with one put at a path. */
function withValue(around: unknown, [head, ...rest]: readonly string[], value: unknown): unknown {
  if (head === undefined) return value;
  if (Array.isArray(around)) {
    return around.map((item: unknown, i) => (i === Number(head) ? withValue(item, rest, value) : item));
  }
  const object = Object(around) as Record<string, unknown>;
  return { ...object, [head]: withValue(object[head], rest, value) };
}

async function errorsOf(files: Readonly<Record<string, string | null>>): Promise<string[]> {
  const { problems } = await loadFiles(files);
  return problems.filter(({ severity }) => severity === 'error').map(problemText);
}

const ONE_ACCOUNT = { team_name: 'Search', team_email: 'search@example.com' };
const TWO_ACCOUNTS = { ...ONE_ACCOUNT, aws_account_ids: ['123456789012', '234567890123'] };

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((around, part) => (Object(around) as Record<string, unknown>)[part], value);
}

/** A file that holds one key's example, within the example of its section where the key is below another. */
function fileWith({ key, example }: DocumentedKey, text: string, base: object): string {
  const path = pathOf(key);
  const parent = path.slice(0, -1);
  const around = yamlBlocks(text)
    .map((block): unknown => parse(block))
    .find((block) => parent.length > 0 && valueAt(block, parent) !== undefined);
  const parsed = Object(parse(example.slice(1, -1))) as Record<string, unknown>;
  expect(Object.keys(parsed)).toEqual(path.slice(-1));
  return stringify(withValue({ ...base, ...Object(around) }, path, Object.values(parsed)[0]));
}

function withExample(keys: readonly DocumentedKey[]): DocumentedKey[] {
  return keys.filter(({ example }) => example.startsWith('`'));
}

/** Turns on the keys that stand as comments: no single space follows their #. */
function uncommented(text: string): string {
  return text.replaceAll(/^( *)#(?! \S)/gm, '$1');
}

describe('docs/configuration.md', () => {
  it('is what the schemas say (npm run generate), as prettier formats it', async () => {
    expect(document).toBe(await configurationDocument(agent, team));
    const options = await resolveConfig('docs/configuration.md');
    expect(await check(document, { ...options, parser: 'markdown' })).toBe(true);
  });

  it.each([
    { file: 'settings', text: SETTINGS, schema: agent },
    { file: 'team', text: TEAMS, schema: team },
  ])('describes every key of the $file file, and no other', ({ text, schema }) => {
    const described = documentedKeys(text).map(({ key, description }) => [key, description]);
    expect(described.sort()).toEqual(schemaKeys(schema).sort());
  });

  it.each(withExample(documentedKeys(SETTINGS)))('has a valid example of the setting $key', async (row) => {
    expect(await errorsOf({ 'config/agent.yaml': fileWith(row, SETTINGS, {}) })).toEqual([]);
  });

  it.each(withExample(documentedKeys(TEAMS)))('has a valid example of $key in a team file', async (row) => {
    const base = row.key === 'aws_account_id' ? ONE_ACCOUNT : TWO_ACCOUNTS;
    const text = row.key === 'aws_account_id' ? '' : TEAMS;
    expect(
      await errorsOf({ 'teams/search.yaml': fileWith(row, text, base), 'teams/platform.yaml': null }),
    ).toEqual([]);
  });

  it('shows keys below a key in a valid example of their own, to which their parent links', async () => {
    for (const block of yamlBlocks(SETTINGS)) {
      expect(await errorsOf({ 'config/agent.yaml': block })).toEqual([]);
    }
    const headings = [...document.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^a-z0-9 _-]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...document.matchAll(/\]\(#([^)]*)\)/g)].map(([, link = '']) => link);
    expect(links).toContain('aivertex');
    expect(links.filter((link) => !headings.includes(link))).toEqual([]);
  });

  it('ends with a whole settings file that changes no default, and is valid with all keys', async () => {
    const written = await loadFiles({ 'config/agent.yaml': completeSettings });
    expect(written.problems).toEqual([]);
    const { configuration: defaults } = await loadFiles({ 'config/agent.yaml': GOOD_SETTINGS });
    expect(written.configuration?.settings).toEqual({
      ...defaults?.settings,
      allowed_recipient_domains: ['example.com', '*.example.com'],
      branding: {
        ...defaults?.settings.branding,
        links: [{ label: 'How we save', url: 'https://wiki.example.com/finops' }],
      },
    });
    expect(await errorsOf({ 'config/agent.yaml': uncommented(completeSettings) })).toEqual([]);
    expect(keysIn(uncommented(completeSettings), agent)).toEqual(schemaKeys(agent).map(([key]) => key));
  });

  it('ends with a whole team file that is valid', async () => {
    const files = { 'teams/search.yaml': completeTeam, 'teams/platform.yaml': null };
    expect(await errorsOf(files)).toEqual([]);
    expect(keysIn(uncommented(completeTeam), team)).toEqual(schemaKeys(team).map(([key]) => key));
  });
});

/** Which keys of a schema a file has. */
function keysIn(text: string, schema: SchemaNode): string[] {
  const value: unknown = parse(text);
  return schemaKeys(schema)
    .map(([key]) => key)
    .filter((key) => valueAt(value, pathOf(key)) !== undefined);
}
