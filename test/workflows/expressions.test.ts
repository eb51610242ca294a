import { expect, it } from 'vitest';
import { filledIn, isMet } from './expressions.ts';

const CONTEXTS = { vars: { ROLE: 'a role' }, inputs: { source: '' }, steps: {} };

it.each([
  { condition: undefined, after: 'success', met: true },
  { condition: undefined, after: 'failure', met: false },
  { condition: "vars.ROLE != ''", after: 'success', met: true },
  { condition: "vars.ROLE != ''", after: 'failure', met: false },
  { condition: "${{ always() && vars.ROLE == 'a role' }}", after: 'failure', met: true },
  { condition: "always() && vars.ROLE == 'another'", after: 'success', met: false },
  { condition: 'failure()', after: 'success', met: false },
  { condition: 'failure()', after: 'failure', met: true },
  { condition: 'steps.none.outputs.file', after: 'success', met: false },
  { condition: "hashFiles('config/agent.yaml') != ''", after: 'success', met: true },
])('the condition $condition after $after is met: $met', ({ condition, after, met }) => {
  const status = { hasFailed: after === 'failure', hasFiles: (file: string) => file === 'config/agent.yaml' };
  expect(isMet(condition, CONTEXTS, status)).toBe(met);
});

it('fills in what a text asks for, and nothing for what is not there', () => {
  const text = '${{ inputs.source || vars.ROLE }} and ${{ vars.NONE }}.';
  expect(filledIn(text, CONTEXTS)).toBe('a role and .');
});
