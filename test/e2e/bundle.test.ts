import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = process.env.DIST_PATH ?? 'dist';
const parts = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, code: readFileSync(path.join(folder, name), 'utf8') }));

it("holds the common part of Datadog's client, below 2 MB and apart from what every run loads", () => {
  const own = parts.filter(({ code }) => code.includes('class IsomorphicFetchHttpLibrary'));
  expect(own).toHaveLength(1);
  expect(own[0]?.name).not.toBe('index.js');
  expect(own[0]?.code.length).toBeLessThan(2_000_000);
});

it("holds none of Datadog's generated APIs, which would be 9 MB", () => {
  for (const { code } of parts) expect(code).not.toContain('MetricsApiRequestFactory');
});

it('loads no SDK before it is used', () => {
  const entry = parts.find(({ name }) => name === 'index.js');
  for (const sdk of ['IsomorphicFetchHttpLibrary', 'CostExplorerClient', 'S3Client', 'hyparquet']) {
    expect(entry?.code).not.toContain(`class ${sdk}`);
  }
});
