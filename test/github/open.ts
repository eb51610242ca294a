import { openGitHub, type GitHub } from '../../src/github/client.ts';
import type { Timing } from '../../src/retry.ts';
import type { GitHubServer } from '../servers/github.ts';

/** A clock that sleeping moves. */
export interface FakeTiming extends Timing {
  readonly slept: readonly number[];
}

export function fakeTiming(): FakeTiming {
  let now = Date.parse('2026-11-25T09:00:00Z');
  const slept: number[] = [];
  return {
    now: () => now,
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
    random: () => 0.5,
    slept,
  };
}

export const PATIENCE = { attemptMs: 400, lostMs: 120_000, baseMs: 1_000 };

/** The server's repository, as its token sees it. */
export function openServer(
  server: GitHubServer,
  { timing = fakeTiming(), token = server.token, patience = PATIENCE } = {},
): Promise<GitHub> {
  return openGitHub({ repository: server.repository, token }, timing, patience);
}
