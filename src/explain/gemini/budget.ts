import type { Day } from '../../calendar/day.ts';
import type { ModelUsage } from '../model.ts';
import { addUsage, NO_USAGE } from '../usage.ts';
import { costOf, dearestPrice, priceOf } from './prices.ts';
import type { Tokens } from './tokens.ts';

/** What a run may use at most. */
export interface Caps {
  readonly requests: number;
  /** Read and written together. */
  readonly tokens: number;
  /** In US dollars. */
  readonly cost: number;
}

/**
 * What all requests of a run use together, and what they may use. A cap stops the next request, not those under way, so
 * a run uses at most a few answers more than it may.
 */
export class Budget {
  readonly #caps: Caps;
  #used: ModelUsage = NO_USAGE;
  /** In US dollars, with a guess on the high side where a price is not known. */
  #costAtMost = 0;

  constructor(caps: Caps) {
    this.#caps = caps;
  }

  get used(): ModelUsage {
    return this.#used;
  }

  /** The setting whose cap is reached; null while none is. */
  get reached(): 'max_requests' | 'max_tokens' | 'max_cost' | null {
    const { requests, promptTokens, outputTokens } = this.#used;
    if (requests >= this.#caps.requests) return 'max_requests';
    if (promptTokens + outputTokens >= this.#caps.tokens) return 'max_tokens';
    return this.#costAtMost >= this.#caps.cost ? 'max_cost' : null;
  }

  /** Counts a request that is about to be sent, and gives what it adds to the usage. */
  begin(): ModelUsage {
    return this.#add({ ...NO_USAGE, requests: 1 });
  }

  /** Counts what an answer used, and gives what it adds to the usage. */
  settle(tokens: Tokens, model: string, day: Day): ModelUsage {
    const price = priceOf(model, day);
    this.#costAtMost += costOf(tokens, price ?? dearestPrice(day));
    return this.#add({
      requests: 0,
      promptTokens: tokens.prompt,
      cachedTokens: tokens.cached,
      outputTokens: tokens.output,
      cost: price === null ? null : costOf(tokens, price),
    });
  }

  #add(usage: ModelUsage): ModelUsage {
    this.#used = addUsage(this.#used, usage);
    return usage;
  }
}
