const CENTS_A_REQUEST = 1;
const TOLD_EVERY = 10;

/** Counts the requests of one fetch and tells now and then what they cost. AWS bills each page that it answers. */
export class PaidRequests {
  readonly #onCall: () => void;
  readonly #progress: (line: string) => void;
  #count = 0;

  constructor(onCall: () => void, progress: (line: string) => void) {
    this.#onCall = onCall;
    this.#progress = progress;
  }

  sent(): void {
    this.#count += 1;
    this.#onCall();
    if (this.#count % TOLD_EVERY === 0) {
      this.#progress(`Cost Explorer: ${this.#count} paid requests so far (USD ${price(1)} each)`);
    }
  }

  conclude(): void {
    if (this.#count === 0) return;
    const requests = this.#count === 1 ? '1 paid request' : `${this.#count} paid requests`;
    this.#progress(`Cost Explorer took ${requests}, about USD ${price(this.#count)}`);
  }
}

function price(requests: number): string {
  return ((requests * CENTS_A_REQUEST) / 100).toFixed(2);
}
