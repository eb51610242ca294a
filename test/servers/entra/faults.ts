import type { Answer } from './answer.ts';

/** Entra's token endpoint, or GitHub's that issues ID tokens. */
export type Endpoint = 'token' | 'id-token';

export interface Fault {
  readonly at: Endpoint;
  /** How many requests it befalls; Infinity for all. */
  readonly times: number;
  /**
   * - `hang`: no answer ever comes
   * - `reset`: the connection is broken in place of an answer
   * - `stall`: the answer begins and never ends
   * - `delayMs`: the right answer comes so much later
   * - an answer in place of the right one
   */
  readonly kind: 'hang' | 'reset' | 'stall' | { readonly delayMs: number } | Answer;
}

/** Faults that are still to befall somebody. */
export class Faults {
  readonly #pending: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times });
  }

  /** The fault that befalls this request; the first one that fits. */
  take(at: Endpoint): Fault['kind'] | null {
    const found = this.#pending.find(({ fault, left }) => left > 0 && fault.at === at);
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault.kind;
  }
}
