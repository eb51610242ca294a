import { describe, expect, it } from 'vitest';
import { evenPace } from '../../../src/deliver/ledger/pace.ts';

/** A clock that stands still until whoever sleeps is woken, the earliest first. */
class Clock {
  time = 1_000_000;
  #sleepers: { at: number; wake: () => void }[] = [];

  now = (): number => this.time;
  sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      this.#sleepers.push({ at: this.time + ms, wake });
    });

  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      await new Promise(setImmediate);
      this.#sleepers.sort((a, b) => a.at - b.at);
      const next = this.#sleepers[0];
      if (next === undefined || next.at > end) break;
      this.#sleepers.shift();
      this.time = next.at;
      next.wake();
    }
    this.time = end;
  }
}

describe('an even pace', () => {
  it('lets callers go on one after the other, in the order that they came', async () => {
    const clock = new Clock();
    const start = clock.time;
    const pace = evenPace(30, clock);
    const went: [string, number][] = [];
    for (const name of ['first', 'second', 'third', 'fourth']) {
      void pace().then(() => went.push([name, clock.time - start]));
    }
    await clock.pass(60_000);
    expect(went).toEqual([
      ['first', 0],
      ['second', 2000],
      ['third', 4000],
      ['fourth', 6000],
    ]);
  });

  it('waits only for what is left of the gap', async () => {
    const clock = new Clock();
    const pace = evenPace(30, clock);
    await pace();
    await clock.pass(1500);
    const start = clock.time;
    const went: number[] = [];
    void pace().then(() => went.push(clock.time - start));
    await clock.pass(499);
    expect(went).toEqual([]);
    await clock.pass(1);
    expect(went).toEqual([500]);
  });

  it('gives no burst after a time in which nobody came', async () => {
    const clock = new Clock();
    const pace = evenPace(60, clock);
    await pace();
    await clock.pass(600_000);
    const start = clock.time;
    const went: number[] = [];
    for (let i = 0; i < 5; i++) void pace().then(() => went.push(clock.time - start));
    await clock.pass(10_000);
    expect(went).toEqual([0, 1000, 2000, 3000, 4000]);
  });

  it('never lets more go on in any minute than it was told', async () => {
    const clock = new Clock();
    const pace = evenPace(7, clock);
    const went: number[] = [];
    for (const pause of [0, 0, 100, 30_000, 0, 0, 0, 90_000, 0, 0, 5, 0, 0, 0, 0, 0]) {
      await clock.pass(pause);
      void pace().then(() => went.push(clock.time));
    }
    await clock.pass(600_000);
    expect(went).toHaveLength(16);
    for (const since of went) {
      expect(went.filter((at) => at >= since && at < since + 60_000 - 1).length).toBeLessThanOrEqual(7);
    }
  });
});
