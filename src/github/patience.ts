import { ServiceError } from '../errors.ts';
import { withRetries, type Attempt, type Timing } from '../retry.ts';
import { reasonOf, refusalOf, type Asked, type GitHubAnswer } from './permissions.ts';

/** How long is waited for GitHub. */
export interface Patience {
  /** For one answer. */
  readonly attemptMs: number;
  /** What all requests of a run together may lose to attempts that failed and to pauses. */
  readonly lostMs: number;
  /** Pause after the first failure; doubles with each further one. */
  readonly baseMs: number;
}

export const PATIENCE: Patience = { attemptMs: 30_000, lostMs: 120_000, baseMs: 1_000 };

const MAX_ATTEMPTS = 6;
/** What GitHub asks for where it limits without saying for how long. */
const UNSTATED_LIMIT_MS = 60_000;

/** One attempt: its answer, or the error that came instead of one. */
export type Sent = GitHubAnswer | Error;

export interface PatientRequest extends Asked {
  readonly send: (signal: AbortSignal) => Promise<Sent>;
  /**
   * For what must not be done twice: looks whether an attempt without an answer did it after all.
   * Resolves to what its answer would have held; null when it was not done.
   */
  readonly alreadyDone?: () => Promise<unknown>;
  /** Refusals in these words pass: GitHub has not caught up with its own writes yet. */
  readonly passing?: RegExp;
}

function seconds(value: unknown): number | null {
  const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isFinite(found) && found >= 0 ? found : null;
}

/** Milliseconds that GitHub asks to wait for; null when the answer tells of no limit. */
export function limitedFor(answer: GitHubAnswer, now: number): number | null {
  const { status, headers } = answer;
  if (status !== 403 && status !== 429) return null;
  const after = seconds(headers['retry-after']);
  if (after !== null) return after * 1_000;
  const reset = seconds(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && reset !== null) return Math.max(0, reset * 1_000 - now);
  return status === 429 || /rate limit|abuse detection/i.test(reasonOf(answer)) ? UNSTATED_LIMIT_MS : null;
}

function limited({ task }: Asked, waitMs: number, now: number): ServiceError {
  const until = new Date(now + waitMs).toISOString().slice(0, 16).replace('T', ' ');
  return new ServiceError(
    `GitHub's rate limit is used up, so it was not possible to ${task}. Run again after ${until} UTC.`,
  );
}

function unanswered({ task }: Asked, what: string): ServiceError {
  return new ServiceError(
    `GitHub did not answer the attempt to ${task}: ${what}. Run again later; https://www.githubstatus.com tells of disturbances.`,
  );
}

/** Asks until there is an answer, within what is left of a patience that all requests share. */
export class PatientAsking {
  readonly #patience: Patience;
  readonly #timing: Timing;
  #lost = 0;

  constructor(patience: Patience, timing: Timing) {
    this.#patience = patience;
    this.#timing = timing;
  }

  /**
   * The data of the answer.
   * @throws GitHubRefusal when GitHub refuses, ServiceError when it does not answer or its limit lasts too long
   */
  async ask(request: PatientRequest): Promise<unknown> {
    const { baseMs, lostMs } = this.#patience;
    const began = this.#timing.now();
    const deadline = began + lostMs - this.#lost;
    const policy = { maxAttempts: MAX_ATTEMPTS, baseMs, maxWaitMs: lostMs, deadline };
    let attempts = 0;
    let isUnsure = false;
    const attempt = async (): Promise<Attempt<unknown>> => {
      attempts += 1;
      if (isUnsure && request.alreadyDone !== undefined) {
        const done = await request.alreadyDone();
        if (done !== null) return { kind: 'done', value: done };
      }
      const sent = await request.send(AbortSignal.timeout(this.#patience.attemptMs));
      if (sent instanceof Error || sent.status >= 500 || sent.status === 408) isUnsure = true;
      return this.#judged(request, sent, deadline);
    };
    try {
      return await withRetries(attempt, policy, this.#timing);
    } finally {
      if (attempts > 1) this.#lost += this.#timing.now() - began;
    }
  }

  #judged(request: PatientRequest, sent: Sent, deadline: number): Attempt<unknown> {
    if (sent instanceof Error) {
      return { kind: 'retry', error: unanswered(request, sent.message), waitMs: null };
    }
    if (sent.status < 400) return { kind: 'done', value: sent.data };
    const now = this.#timing.now();
    const waitMs = limitedFor(sent, now);
    if (waitMs !== null) {
      const error = limited(request, waitMs, now);
      // To ask on while limited would make the limit last longer.
      if (now + waitMs > deadline) throw error;
      return { kind: 'retry', error, waitMs };
    }
    if (sent.status >= 500 || sent.status === 408) {
      return { kind: 'retry', error: unanswered(request, `status ${sent.status}`), waitMs: null };
    }
    const refusal = refusalOf(sent, request);
    if (request.passing?.test(refusal.reason) !== true) throw refusal;
    return { kind: 'retry', error: refusal, waitMs: null };
  }
}
