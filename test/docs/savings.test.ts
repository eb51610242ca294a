import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { savingsDocument } from '../../scripts/savings-docs.ts';

it('docs/savings.md is what the catalogue says; npm run generate writes it', async () => {
  expect(readFileSync('docs/savings.md', 'utf8')).toBe(await savingsDocument());
});
