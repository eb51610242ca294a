import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { KnownInputs } from '../../src/action/known-inputs.ts';
import { InputError } from '../../src/errors.ts';

function read(environment: Record<string, string>): Promise<void> {
  const known = new KnownInputs(environment);
  readInputs(known.read, environment);
  return known.requireAllKnown();
}

it('every input of action.yml is known', async () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, unknown> };
  const given = Object.keys(inputs).map((name) => [`INPUT_${name.toUpperCase()}`, '']);
  await expect(read(Object.fromEntries(given) as Record<string, string>)).resolves.toBeUndefined();
});

it.each([
  ['INPUT_DELIVERY_KEY', 'Did you mean INPUT_DELIVERY-KEY?'],
  ['INPUT_SORCE', 'Did you mean INPUT_SOURCE?'],
  ['INPUT_COLOUR_OF_THE_SKY', 'action.yml lists all inputs.'],
])('%s is refused', async (variable, says) => {
  const reading = read({ [variable]: 'x' });
  await expect(reading).rejects.toThrow(InputError);
  await expect(reading).rejects.toThrow(`${variable} is not an input of this action. ${says}`);
});

it('reads an input without the blanks around it', () => {
  expect(new KnownInputs({ 'INPUT_AS-OF': ' 2026-11-23 ' }).read('as-of')).toBe('2026-11-23');
});
