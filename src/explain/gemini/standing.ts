import type { Timing } from '../../retry.ts';
import type { NoAnswer } from './no-answer.ts';

/** As many questions in a row that came to nothing, with patience used up, are no accident. */
const SILENT_AFTER = 3;
/** As many are none at all, however quickly each was refused: the rest would use up the cap of requests. */
const SILENT_AT_ONCE = 12;

/** What a run has learnt of its models, so that what one question found out, the others need not. */
export class Standing {
  readonly #timing: Timing;
  readonly #patienceMs: number;
  readonly #out = new Map<string, NoAnswer>();
  readonly #restUntil = new Map<string, number>();
  #setUp: NoAnswer | null = null;
  #unanswered = 0;
  #lastReason: NoAnswer | null = null;
  #lastAnswer: number | null = null;

  /** @param patienceMs how long nothing may answer before nothing is asked any more */
  constructor(timing: Timing, patienceMs: number) {
    this.#timing = timing;
    this.#patienceMs = patienceMs;
  }

  /** Why no request of this run will be answered; null when one may be. */
  get setUp(): NoAnswer | null {
    return this.#setUp;
  }

  /** True when nothing has answered for so long, or so often, that nothing will. */
  get isSilent(): boolean {
    if (this.#unanswered >= SILENT_AT_ONCE) return true;
    const since = this.#timing.now() - (this.#lastAnswer ?? this.#timing.now());
    return this.#unanswered >= SILENT_AFTER && since >= this.#patienceMs;
  }

  /** Why a model is asked no more; null while it is. */
  whyOut(model: string): NoAnswer | null {
    return this.#out.get(model) ?? null;
  }

  /** A model is asked no more in this run. */
  giveUpModel(model: string, why: NoAnswer): void {
    this.#out.set(model, why);
  }

  /** No model is asked any more. */
  giveUpAll(why: NoAnswer): void {
    this.#setUp ??= why;
  }

  /** A question is about to be asked; patience begins with the first. */
  begin(): void {
    this.#lastAnswer ??= this.#timing.now();
  }

  /** Why the last question came to nothing; null when it did not. */
  get lastReason(): NoAnswer | null {
    return this.#lastReason;
  }

  /**
   * A question has been asked. One that nobody answered, or that was told to come later until its tries were used up,
   * has come to nothing; a refusal is an answer.
   * @param why null when it was answered
   */
  end(why: NoAnswer | null): void {
    if (why?.reason === 'unavailable' || why?.reason === 'quota') {
      this.#unanswered += 1;
      this.#lastReason = why;
      return;
    }
    this.#unanswered = 0;
    this.#lastReason = null;
    this.#lastAnswer = this.#timing.now();
  }

  /** Lets a model rest: it has said that it takes nothing for so long. */
  restFor(model: string, ms: number): void {
    const until = this.#timing.now() + ms;
    this.#restUntil.set(model, Math.max(until, this.#restUntil.get(model) ?? 0));
  }

  /** Milliseconds that a model still rests; 0 when it does not. */
  restOf(model: string): number {
    return Math.max(0, (this.#restUntil.get(model) ?? 0) - this.#timing.now());
  }
}
