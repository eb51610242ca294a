import { S3Refusal, type Answer } from './answer.ts';

/** An error of S3 that the next requests are given. */
export interface FaultyAnswer {
  readonly status: number;
  readonly code: string;
  readonly message?: string;
  readonly headers?: Record<string, string>;
  readonly details?: Record<string, string>;
}

/** What something that is not S3 answers, such as a proxy. */
export interface ForeignAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * - `slow`: the answer comes `delay` milliseconds later
 * - `reset`: the connection is broken before anything is done
 * - `lost-answer`: the request is carried out and the connection broken in place of an answer
 * - `cut`, `stall`: half of the answer's body comes; then the connection is broken, or nothing more comes
 * - `hang`: no answer ever comes
 */
export type FaultKind = '403' | '500' | '503' | 'slow' | 'reset' | 'lost-answer' | 'cut' | 'stall' | 'hang';

export interface Fault {
  /** Any when left out. */
  readonly method?: string;
  /** Of one object, or the prefix of a listing; any when left out. */
  readonly key?: string;
  /** How many requests it befalls; Infinity for all. */
  readonly times: number;
  readonly kind: FaultKind | FaultyAnswer | ForeignAnswer;
  /** Milliseconds, of a `slow` answer. @default 1000 */
  readonly delay?: number;
}

const ANSWERS: Readonly<Partial<Record<FaultKind, () => S3Refusal>>> = {
  '403': () => new S3Refusal(403, 'AccessDenied', 'Access Denied'),
  '500': () => new S3Refusal(500, 'InternalError', 'We encountered an internal error. Please try again.'),
  '503': () => new S3Refusal(503, 'SlowDown', 'Please reduce your request rate.'),
};

/**
 * The answer that a fault consists of; null when it befalls the connection.
 * @throws S3Refusal when it is one of S3
 */
export function faultyAnswer({ kind }: Fault): Answer | null {
  if (typeof kind === 'string') {
    const refusal = ANSWERS[kind]?.();
    if (refusal !== undefined) throw refusal;
    return null;
  }
  if ('body' in kind) return { ...kind, headers: { 'content-type': 'text/html' } };
  const { status, code, message = code, headers = {}, details = {} } = kind;
  throw new S3Refusal(status, code, message, { headers, details });
}

/** Faults that are still to befall somebody. */
export class Faults {
  readonly #pending: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times });
  }

  /** The fault that befalls this request; the first one that fits. */
  take(method: string, key: string): Fault | null {
    const found = this.#pending.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && (fault.key ?? key) === key,
    );
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }
}
