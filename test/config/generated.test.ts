import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { TEAM_KEYS } from '../../src/config/generated/keys.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

async function schema(name: string): Promise<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(await readFile(path.join(ROOT, `schemas/${name}.schema.json`), 'utf8'));
  expect(parsed).toBeTypeOf('object');
  return Object(parsed) as Record<string, unknown>;
}

describe('the schemas', () => {
  test.each(['agent', 'team'])('the %s schema is valid, closed and describes every key', async (name) => {
    const { properties, ...rest } = await schema(name);
    expect(new Ajv().validateSchema({ ...rest, properties })).toBe(true);
    expect(rest.additionalProperties).toBe(false);
    for (const property of Object.values(Object(properties) as Record<string, Record<string, unknown>>)) {
      expect(property.description).toMatch(/\.$/);
      expect(property.examples).toBeInstanceOf(Array);
    }
  });

  test('examples of keys in lists are known under their path', () => {
    expect(TEAM_KEYS['accounts[].id']).toEqual({
      expects: 'an account id of 12 digits',
      example: 'id: "123456789012"',
      quotable: true,
      choices: [],
    });
  });
});

test('no file under src/config loads ajv when it runs', async () => {
  const folder = path.join(ROOT, 'src/config');
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    expect(await readFile(path.join(folder, name), 'utf8')).not.toMatch(/from ['"]ajv|require\(/);
  }
});
