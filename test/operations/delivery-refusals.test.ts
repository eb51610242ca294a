import { describe, expect, it } from 'vitest';
import type { RunnerKind } from '../../src/action/runner-environment.ts';
import { RefusedError } from '../../src/errors.ts';
import { refuseUnsafeDelivery } from '../../src/operations/delivery-refusals.ts';

type DeliveryInputs = Parameters<typeof refuseUnsafeDelivery>[0];

const NOW = new Date('2026-11-23T00:30:00Z');
const SAFE: DeliveryInputs = {
  delivery: 'smtp',
  source: 'datadog',
  asOf: null,
  storage: 's3',
  storagePath: 'out/data',
};

const asking =
  (inputs: Partial<DeliveryInputs>, runner: RunnerKind = 'github-hosted') =>
  (): void => {
    refuseUnsafeDelivery({ ...SAFE, ...inputs }, NOW, { runner, root: '/runner/repository' });
  };

describe('mail is sent', () => {
  it.each<{ name: string; inputs: Partial<DeliveryInputs>; runner?: RunnerKind }>([
    { name: 'of real cost, with a record in S3', inputs: {} },
    { name: 'as of today', inputs: { asOf: '2026-11-23' } },
    {
      name: 'with a record in a local folder that stays',
      inputs: { storage: 'local', storagePath: '/var/lib/costs' },
      runner: 'self-hosted',
    },
    { name: 'outside of GitHub, wherever the record is', inputs: { storage: 'local' }, runner: 'none' },
  ])('$name', ({ inputs, runner }) => {
    expect(asking(inputs, runner)).not.toThrow();
  });
});

describe('mail is refused', () => {
  it.each<{ name: string; inputs: Partial<DeliveryInputs>; says: readonly string[] }>([
    {
      name: 'of sample data',
      inputs: { source: 'sample' },
      says: ['Sample data must not reach a mailbox', 'Set delivery to outbox'],
    },
    {
      name: 'as of yesterday',
      inputs: { asOf: '2026-11-22' },
      says: ['as-of: 2026-11-22 is refused', 'today is 2026-11-23 (UTC)', 'Leave as-of out'],
    },
    { name: 'as of tomorrow', inputs: { asOf: '2026-11-24' }, says: ['as-of: 2026-11-24 is refused'] },
    {
      name: 'whose record would vanish with the runner',
      inputs: { storage: 'local' },
      says: ['storage: local is refused', 'GitHub-hosted runner', 'Set S3_BUCKET_NAME'],
    },
  ])('$name, with what to do instead', ({ inputs, says }) => {
    expect(asking(inputs)).toThrow(RefusedError);
    for (const text of says) expect(asking(inputs)).toThrow(text);
  });

  it('of sample data and of another day on a self-hosted runner, too', () => {
    expect(asking({ source: 'sample' }, 'self-hosted')).toThrow(RefusedError);
    expect(asking({ asOf: '2026-11-22' }, 'self-hosted')).toThrow(RefusedError);
  });
});

it.each(['out/data', './history', '/runner/repository/out/data', '/runner/repository'])(
  'mail is refused whose record in %s is cleaned away by the next checkout',
  (storagePath) => {
    const asked = asking({ storage: 'local', storagePath }, 'self-hosted');
    expect(asked).toThrow(`storage-path: ${storagePath} is refused`);
    expect(asked).toThrow('a folder outside of it');
  },
);

it('the outbox takes sample data of any day without a lasting record', () => {
  const anything: DeliveryInputs = {
    delivery: 'outbox',
    source: 'sample',
    asOf: '2024-02-29',
    storage: 'local',
    storagePath: 'out/data',
  };
  expect(asking(anything)).not.toThrow();
});
