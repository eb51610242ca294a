import { expect, it } from 'vitest';
import { withRetries, type Attempt } from '../src/retry.ts';
import { patience } from './fetch/datadog/asking.ts';

const POLICY = { maxAttempts: 4, baseMs: 100, maxWaitMs: 5_000, deadline: 60_000 };

function failing(times: number, waitMs: number | null = null): () => Promise<Attempt<string>> {
  let tries = 0;
  return () => {
    tries += 1;
    return Promise.resolve(
      tries > times
        ? { kind: 'done', value: `try ${tries}` }
        : { kind: 'retry', error: new Error(`fault ${tries}`), waitMs },
    );
  };
}

it('gives what the first try that is done gives', async () => {
  const timing = patience();
  expect(await withRetries(failing(2), POLICY, timing)).toBe('try 3');
  expect(timing.waits).toEqual([75, 150]);
});

it('throws the last error when its attempts are used up', async () => {
  const timing = patience();
  await expect(withRetries(failing(9), POLICY, timing)).rejects.toThrow('fault 4');
  expect(timing.waits).toHaveLength(3);
});

it('waits as long as it was asked to, spread a little, and never longer than allowed', async () => {
  const asked = patience();
  await withRetries(failing(1, 2_000), POLICY, asked);
  const tooLong = patience();
  await withRetries(failing(1, 3_600_000), POLICY, tooLong);
  expect([asked.waits, tooLong.waits]).toEqual([[2_050], [5_000]]);
});

it('begins no attempt after the deadline', async () => {
  const timing = patience();
  await expect(withRetries(failing(9, 4_000), { ...POLICY, deadline: 6_000 }, timing)).rejects.toThrow(
    'fault 2',
  );
});

it('does not repeat what throws', async () => {
  const timing = patience();
  await expect(withRetries(() => Promise.reject(new Error('refused')), POLICY, timing)).rejects.toThrow(
    'refused',
  );
  expect(timing.waits).toEqual([]);
});
