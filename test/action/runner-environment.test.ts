import { describe, expect, it } from 'vitest';
import { runIdentity, runnerKind } from '../../src/action/runner-environment.ts';

const NOW = new Date('2026-11-23T09:07:05.123Z');

it.each([
  [{ GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' }, 'github-hosted'],
  [{ GITHUB_ACTIONS: 'true' }, 'github-hosted'],
  [{ GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'self-hosted' }, 'self-hosted'],
  [{ RUNNER_ENVIRONMENT: 'github-hosted' }, 'none'],
  [{}, 'none'],
])('with %j, the runner is %s', (environment, expected) => {
  expect(runnerKind(environment)).toBe(expected);
});

describe('a run', () => {
  it('has the id and attempt that GitHub gives it', () => {
    const environment = { GITHUB_EVENT_NAME: 'schedule', GITHUB_RUN_ID: '1234567', GITHUB_RUN_ATTEMPT: '3' };
    expect(runIdentity(environment, NOW)).toEqual({ isScheduled: true, runId: '1234567', runAttempt: 3 });
  });

  it('outside of GitHub is named after the second it began', () => {
    expect(runIdentity({}, NOW)).toEqual({
      isScheduled: false,
      runId: 'local-20261123T090705',
      runAttempt: 1,
    });
    expect(runIdentity({}, new Date('2026-11-23T09:07:06Z')).runId).toBe('local-20261123T090706');
  });

  it.each(['', '0', '-1', '1.5', 'two'])('is a first attempt when GITHUB_RUN_ATTEMPT is %j', (attempt) => {
    expect(runIdentity({ GITHUB_RUN_ATTEMPT: attempt }, NOW).runAttempt).toBe(1);
  });
});
