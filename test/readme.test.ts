import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readmeWithTables } from '../scripts/readme.ts';

it("shows action.yml's inputs and outputs as they are (npm run generate)", () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readmeWithTables(readme, readFileSync('action.yml', 'utf8'))).toBe(readme);
});
