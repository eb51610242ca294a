import { stringify } from 'yaml';
import { exampleOf, type SchemaNode } from './schema.ts';

const COMMENT_WIDTH = 100;

/** In quotes wherever any version of YAML would take text for something else; lines end where the file's do. */
const STYLE = { singleQuote: true, compat: 'yaml-1.1', lineWidth: 0 } as const;

/** YAML as a person writes it. */
export function yamlText(value: unknown): string {
  return stringify(value, STYLE).trimEnd();
}

/** The same on one line, lists in brackets. */
export function yamlLine(value: unknown): string {
  return stringify(value, { ...STYLE, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd();
}

/** A file with every key of a schema and what it means; keys that only some files have stand there as comments. */
export function completeExample(schema: SchemaNode, optional: readonly string[]): string {
  return Object.entries(schema.properties ?? {})
    .map(([name, property]) => [...comment(property), ...entryLines(name, property, optional)].join('\n'))
    .join('\n\n');
}

function entryLines(name: string, schema: SchemaNode, optional: readonly string[]): string[] {
  if (schema.properties !== undefined && schema.default !== null) {
    const inner = Object.entries(schema.properties).flatMap(([key, property]) => [
      ...comment(property),
      ...entryLines(key, property, optional),
    ]);
    return [`${name}:`, ...inner.map((line) => `  ${line}`)];
  }
  const lines = yamlText({ [name]: shownValue(schema) }).split('\n');
  return schema.default === null || optional.includes(name) ? lines.map((line) => `#${line}`) : lines;
}

/** The default, so that the file changes nothing; an example where the default says nothing. */
function shownValue(schema: SchemaNode): unknown {
  const value: unknown = schema.default;
  const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return isEmpty ? exampleOf(schema) : value;
}

function comment(schema: SchemaNode): string[] {
  const lines: string[] = [];
  for (const word of (schema.description ?? '').split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= COMMENT_WIDTH) lines.push(`# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
