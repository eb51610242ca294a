/** Services whose calls cost money or are limited. */
export type CalledService = 'datadog' | 'costExplorer' | 'gemini' | 's3' | 'smtp';

/** Calls by service, retries included. */
export type CallCounts = Readonly<Record<CalledService, number>>;

/** Counts the calls of one run. */
export class Calls {
  readonly #counts: Record<CalledService, number> = {
    datadog: 0,
    costExplorer: 0,
    gemini: 0,
    s3: 0,
    smtp: 0,
  };

  /** A function that counts one call of a service each time it is called. */
  counter(service: CalledService): () => void {
    return () => {
      this.#counts[service] += 1;
    };
  }

  get counts(): CallCounts {
    return { ...this.#counts };
  }
}
