import { expect, it } from 'vitest';
import { nonProductionAccounts } from '../../../src/analyze/savings/environment.ts';
import { TEAM } from '../../configuration.ts';

function isNonProduction(environment: string | null): boolean {
  return nonProductionAccounts([{ ...TEAM, accounts: [{ id: '1', name: null, environment }] }]).has('1');
}

it('takes for non-production what is called so, and nothing that only begins like it', () => {
  const names = [
    'dev',
    'Development',
    'staging',
    'qa1',
    'test-2',
    'non-prod',
    'pre_prod',
    'preprod',
    'UAT',
    'int',
    'sandbox',
  ];
  for (const name of names) expect(isNonProduction(name), name).toBe(true);
  const others = [
    'production',
    'prod',
    'DevOps',
    'Labels',
    'Testimonials',
    'Integration platform (prod)',
    'Training (ML prod)',
    '',
  ];
  for (const name of others) expect(isNonProduction(name), name).toBe(false);
  expect(isNonProduction(null)).toBe(false);
});
