import { setTimeout as sleep } from 'node:timers/promises';
import type { Timing } from '../retry.ts';

/** The clock and the chance of the world. */
export const TIMING: Timing = {
  now: () => Date.now(),
  sleep: (ms) => sleep(ms),
  random: Math.random,
};
