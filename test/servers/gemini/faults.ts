import type { Answer } from './answer.ts';

/** Something that goes wrong with one request. */
export type Fault =
  /** One request too many; `retryDelay` such as `3s` says when to come again. */
  | { readonly kind: 'quota'; readonly per: 'minute' | 'day'; readonly retryDelay?: string }
  /** The candidate ends for another reason than STOP; without `text` it is empty. */
  | { readonly kind: 'finish'; readonly reason: string; readonly text?: string }
  /** STOP, with a text that ends in the middle. */
  | { readonly kind: 'cut-text' }
  | { readonly kind: 'blocked'; readonly reason: string }
  /** Status 200 with no candidate and no reason. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-such-model' }
  /** An answer in place of the right one. */
  | ({ readonly kind: 'answer' } & Answer)
  /** The body ends in the middle, as if that were all of it. */
  | { readonly kind: 'cut' }
  /** The connection breaks in place of an answer. */
  | { readonly kind: 'reset' }
  /** The answer begins and never ends. */
  | { readonly kind: 'stall' }
  /** No answer ever comes. */
  | { readonly kind: 'hang' };

/** Faults that are still to befall somebody, the first first. */
export class Faults {
  readonly #pending: { readonly fault: Fault; readonly model: string | null; left: number }[] = [];

  /** @param model whose requests it befalls; null for those of any */
  add(fault: Fault, times: number, model: string | null): void {
    this.#pending.push({ fault, model, left: times });
  }

  /** The fault that befalls this request; the first one that fits. */
  take(model: string): Fault | null {
    const found = this.#pending.find(
      (each) => each.left > 0 && (each.model === null || each.model === model),
    );
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }
}
