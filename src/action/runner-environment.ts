import type { Environment } from './inputs.ts';

/** What tells this run's deliveries from those of others. */
export interface RunIdentity {
  readonly isScheduled: boolean;
  /** The same for every attempt of a run. */
  readonly runId: string;
  /** 1 for the first attempt of a run, 2 when it is run again. */
  readonly runAttempt: number;
}

/**
 * Where the run is: on a machine of GitHub's, of which nothing is left afterwards; on one of your own, whose
 * checked-out repository is cleaned by the next checkout; or in no workflow at all.
 */
export type RunnerKind = 'github-hosted' | 'self-hosted' | 'none';

/** What does not say that it is yours is taken for GitHub's. */
export function runnerKind(environment: Environment): RunnerKind {
  if (environment.GITHUB_ACTIONS !== 'true') return 'none';
  return environment.RUNNER_ENVIRONMENT === 'self-hosted' ? 'self-hosted' : 'github-hosted';
}

/** What GitHub calls this run; outside of GitHub every run is one of its own, named after when it began. */
export function runIdentity(environment: Environment, now: Date): RunIdentity {
  const { GITHUB_EVENT_NAME, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = '' } = environment;
  return {
    isScheduled: GITHUB_EVENT_NAME === 'schedule',
    runId: GITHUB_RUN_ID === undefined || GITHUB_RUN_ID === '' ? localRunId(now) : GITHUB_RUN_ID,
    runAttempt: /^[1-9]\d*$/.test(GITHUB_RUN_ATTEMPT) ? Number(GITHUB_RUN_ATTEMPT) : 1,
  };
}

function localRunId(now: Date): string {
  const [seconds = ''] = now.toISOString().split('.');
  return `local-${seconds.replaceAll(/[-:]/g, '')}`;
}
