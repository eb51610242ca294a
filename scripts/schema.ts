import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JSONSchema } from 'json-schema-to-typescript';

/** What the scripts read of a schema of schemas/. */
export interface SchemaNode extends JSONSchema {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly required?: string[];
  readonly 'x-expects'?: string;
}

/** The repository's folder. */
export const ROOT = path.join(import.meta.dirname, '..');

export async function readSchema(name: 'agent' | 'team'): Promise<SchemaNode> {
  const text = await readFile(path.join(ROOT, 'schemas', `${name}.schema.json`), 'utf8');
  return JSON.parse(text) as SchemaNode;
}

/** The first example of a schema; scripts/generate.ts refuses a key without one. */
export function exampleOf(schema: SchemaNode): unknown {
  return Array.isArray(schema.examples) ? (schema.examples[0] as unknown) : undefined;
}
