import type { Timing } from '../../retry.ts';

/**
 * Lets callers go on one after the other, evenly spaced, in the order that they came: a mail server that limits its
 * senders is never given a burst.
 * @param perMinute how many go on in a minute
 */
export function evenPace(
  perMinute: number,
  { now, sleep }: Pick<Timing, 'now' | 'sleep'>,
): () => Promise<void> {
  const gapMs = 60_000 / perMinute;
  let next = 0;
  return async () => {
    const turn = Math.max(now(), next);
    next = turn + gapMs;
    const wait = turn - now();
    if (wait > 0) await sleep(wait);
  };
}
