/** What one attempt came to. */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Worth another try, after at least `waitMs` where the other side said so; `error` is thrown when there is none. */
  | { readonly kind: 'retry'; readonly error: Error; readonly waitMs: number | null };

export interface RetryPolicy {
  readonly maxAttempts: number;
  /** Pause after the first failure; doubles with each further one, half of it at random. */
  readonly baseMs: number;
  /** No pause is longer than this, whatever the other side says. */
  readonly maxWaitMs: number;
  /** The instant, in milliseconds since 1970, after which no further attempt begins. */
  readonly deadline: number;
}

/** The clock and the chance that retries need, so that tests can do without waiting. */
export interface Timing {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
}

/**
 * Repeats `attempt` until it is done or not worth another try.
 * @throws the last attempt's error when attempts or time are used up, and whatever `attempt` itself throws
 */
export async function withRetries<T>(
  attempt: () => Promise<Attempt<T>>,
  policy: RetryPolicy,
  timing: Timing,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const outcome = await attempt();
    if (outcome.kind === 'done') return outcome.value;
    const backoff = policy.baseMs * 2 ** (tries - 1) * (0.5 + timing.random() / 2);
    // Where the other side names a time, everyone waits for the same one: spread them after it.
    const asked = outcome.waitMs === null ? 0 : outcome.waitMs + timing.random() * policy.baseMs;
    const wait = Math.min(policy.maxWaitMs, Math.max(backoff, asked));
    if (tries >= policy.maxAttempts || timing.now() + wait > policy.deadline) throw outcome.error;
    await timing.sleep(wait);
  }
}
