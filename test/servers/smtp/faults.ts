/**
 * Where a fault befalls a client, in the order of a session:
 * - `greeting`: before the 220
 * - `ehlo`, `starttls`, `mail`, `rcpt`: after the command, before its answer
 * - `auth`: after the password or token, before the answer
 * - `data`: after DATA, before the 354
 * - `body`: in the message, after so many bytes of it
 * - `dot`: the message is whole, and not yet answered
 * - `accepted`: the 250 of the message was sent
 */
export type FaultPoint =
  'greeting' | 'ehlo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body' | 'dot' | 'accepted';

/** What the server knows when a point is reached. */
export interface Reached {
  readonly at: FaultPoint;
  /** Counted from 1 in the order they came. */
  readonly connection: number;
  /** The address of a MAIL or RCPT command, the user of a login; empty elsewhere. */
  readonly address: string;
  readonly from: string;
  /** Recipients taken so far. */
  readonly to: readonly string[];
  /** Bytes of the message that came so far. */
  readonly bytes: number;
}

/**
 * - `reply`: this answer in place of the server's own, such as `451 4.7.1 Greylisted`. After the
 *   greeting or in the body the connection is closed; after the dot a 2xx takes the message.
 * - `drop`: the connection is ended with a TCP reset or properly
 * - `stall`: nothing is answered and nothing more is read until the server or the client closes
 * - `hold`: the server goes on as if nothing was, but only when the promise is fulfilled
 *
 * After the dot, `isTaken` says that the message counts as received though the client never learns.
 */
export type FaultAction =
  | { readonly reply: string }
  | { readonly drop: 'rst' | 'fin'; readonly isTaken?: boolean }
  | { readonly stall: true; readonly isTaken?: boolean }
  | { readonly hold: Promise<unknown> };

export interface Fault {
  readonly at: FaultPoint;
  /** Whom it befalls; everyone when left out. */
  readonly when?: (reached: Reached) => boolean;
  /** How many occurrences are let pass first. @default 0 */
  readonly skip?: number;
  /** How many occurrences it befalls; Infinity for all. @default 1 */
  readonly times?: number;
  /** Of a fault in the body: once the message has so many bytes. @default 1 */
  readonly afterBytes?: number;
  /** Told each time, before anything is done. */
  readonly tap?: (reached: Reached) => void;
  /** Nothing when left out: the fault only tells. */
  readonly does?: FaultAction;
}

/** A fault that was set up. */
export interface ScriptedFault {
  /** Fulfilled when it first befalls a client. */
  readonly reached: Promise<Reached>;
  /** How often it befell one. */
  readonly count: () => number;
}

interface Pending {
  readonly fault: Fault;
  readonly tell: (reached: Reached) => void;
  seen: number;
  count: number;
}

function concerns(fault: Fault, reached: Reached, bytesBefore: number): boolean {
  const { at, when, afterBytes = 1 } = fault;
  if (at !== reached.at) return false;
  if (at === 'body' && (reached.bytes < afterBytes || bytesBefore >= afterBytes)) return false;
  return when?.(reached) ?? true;
}

/** Faults that are still to befall somebody. */
export class Faults {
  readonly #pending: Pending[] = [];

  /** @throws Error when a reply is asked for where no answer is due */
  add(fault: Fault): ScriptedFault {
    if (fault.at === 'accepted' && fault.does !== undefined && 'reply' in fault.does) {
      throw new Error('The message has its answer already: give the reply at the dot.');
    }
    const { promise, resolve } = Promise.withResolvers<Reached>();
    const pending: Pending = { fault, tell: resolve, seen: 0, count: 0 };
    this.#pending.push(pending);
    return { reached: promise, count: () => pending.count };
  }

  /**
   * The faults that befall a client here, in the order they were set up.
   * @param bytesBefore bytes of the message when this was last asked
   */
  take(reached: Reached, bytesBefore = 0): readonly Fault[] {
    const taken = this.#pending.filter((pending) => {
      const { skip = 0, times = 1 } = pending.fault;
      if (!concerns(pending.fault, reached, bytesBefore)) return false;
      pending.seen += 1;
      return pending.seen > skip && pending.seen <= skip + times;
    });
    for (const pending of taken) {
      pending.count += 1;
      pending.fault.tap?.(reached);
      pending.tell(reached);
    }
    return taken.map(({ fault }) => fault);
  }
}
