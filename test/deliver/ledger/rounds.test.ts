import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { deliveryOf, type Delivery, type Parcel } from '../../../src/deliver/delivery.ts';
import type { Obstacle, Outcome } from '../../../src/deliver/ledger/outcome.ts';
import { deliverInRounds, type RoundsOptions } from '../../../src/deliver/ledger/rounds.ts';

const PATIENCE_MS = 10_000;
const DOWN: Obstacle = { message: 'The mail server is down.', isTransient: true };
const CLOSED: Obstacle = { message: 'The mail server is closed.', isTransient: false };

function outcome(
  state: 'sent' | 'failed',
  again: Outcome['again'],
  obstacle: Obstacle | null = null,
): Outcome {
  const message = state === 'sent' ? null : `${state}, ${again}`;
  return { delivery: deliveryOf([{ address: 'a@example.com', state, message }], null), again, obstacle };
}

const SENT = outcome('sent', 'no');
const REFUSED = outcome('failed', 'no');
const BUSY = outcome('failed', 'after a pause');
const HELD = outcome('failed', 'soon');

interface Attempted {
  readonly id: string;
  /** Seconds since the beginning. */
  readonly at: number;
  readonly obstacle: string | null;
}

let time: number;
let attempts: Attempted[];
let settled: [string, Delivery][];
let told: string[];

beforeEach(() => {
  time = 0;
  attempts = [];
  settled = [];
  told = [];
});

/** What attempts come to, by parcel, one after the other; after the last, the mail is sent. */
type Script = Record<string, readonly (Outcome | Error)[]>;

/** Runs rounds; every attempt takes `attemptMs`. */
async function run(
  script: Script,
  options: Partial<Omit<RoundsOptions, 'timing'>> = {},
  attemptMs = 0,
): Promise<Obstacle | null> {
  const begun = time;
  const sleep = (ms: number): Promise<void> => {
    time += ms;
    return Promise.resolve();
  };
  const parcels = Object.keys(script).map((id): Parcel => {
    const render = (): Promise<never> => Promise.reject(new Error('not rendered here'));
    return { id, recipients: [`${id}@example.com`], render };
  });
  const attempt = async ({ id }: Parcel, obstacle: Obstacle | null): Promise<Outcome> => {
    const nth = attempts.filter((each) => each.id === id).length;
    attempts.push({ id, at: (time - begun) / 1000, obstacle: obstacle?.message ?? null });
    time += attemptMs;
    await Promise.resolve();
    const next = script[id]?.[nth] ?? SENT;
    if (next instanceof Error) throw next;
    // Whoever is told of an obstacle calls no server.
    return obstacle === null
      ? next
      : outcome('failed', obstacle.isTransient ? 'after a pause' : 'no', obstacle);
  };
  return deliverInRounds(parcels, attempt, ({ id }, delivery) => settled.push([id, delivery]), {
    concurrency: 1,
    pausesMs: [30_000, 60_000],
    patienceMs: PATIENCE_MS,
    timing: { now: () => time, sleep },
    tell: (line) => told.push(line),
    ...options,
  });
}

const ids = (): string[] => attempts.map(({ id }) => id);
const times = (): number[] => attempts.map(({ at }) => at);

describe('mails in rounds', () => {
  it.each([1, 3])('have their first turn in the order given, %i at a time', async (concurrency) => {
    const order = ['e', 'a', 'd', 'b', 'c', 'f'];
    await run(Object.fromEntries(order.map((id) => [id, []])), { concurrency });
    expect(ids()).toEqual(order);
    expect(settled.map(([id, { state }]) => [id, state])).toEqual(order.map((id) => [id, 'sent']));
  });

  it('are tried again after their pauses, and after all others had their turn', async () => {
    expect(await run({ a: [BUSY, BUSY], b: [], c: [BUSY] })).toBeNull();
    expect(attempts.map(({ id, at }) => [id, at])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['a', 30],
      ['c', 30],
      ['a', 90],
    ]);
    expect(settled.map(([id]) => id)).toEqual(['b', 'c', 'a']);
  });

  it('that wait, or wait for another run, say so once', async () => {
    await run({ a: [BUSY], b: [HELD, HELD], c: [] });
    expect(told).toEqual(['Another run is sending mail b; waiting for it', 'Mails to try again in 28 s: 1']);
  });

  it('are tried once more than there are pauses, and then settled as they are', async () => {
    await run({ a: [BUSY, BUSY, BUSY, BUSY] });
    expect(times()).toEqual([0, 30, 90]);
    expect(settled).toEqual([['a', BUSY.delivery]]);
  });

  it('are tried once where there are no pauses', async () => {
    await run({ a: [BUSY], b: [] }, { pausesMs: [] });
    expect(ids()).toEqual(['a', 'b']);
    expect(settled).toEqual([
      ['a', BUSY.delivery],
      ['b', SENT.delivery],
    ]);
  });

  it('are not tried again when that would not help', async () => {
    await run({ a: [REFUSED] });
    expect(times()).toEqual([0]);
    expect(settled).toEqual([['a', REFUSED.delivery]]);
  });

  it('do not wait longer than their pause because a round before took long', async () => {
    await run({ a: [BUSY], b: [], c: [] }, {}, 20_000);
    expect(times()).toEqual([0, 20, 40, 60]);
  });

  it('are nothing to wait for where there are none', async () => {
    expect(await run({})).toBeNull();
    expect([time, settled]).toEqual([0, []]);
  });
});

describe('an obstacle to all mails', () => {
  it('ends the round, and is asked about again by all after the pause when it may pass', async () => {
    const left = await run({ a: [], b: [outcome('failed', 'after a pause', DOWN)], c: [], d: [] });
    expect(left).toBeNull();
    expect(attempts).toEqual([
      { id: 'a', at: 0, obstacle: null },
      { id: 'b', at: 0, obstacle: null },
      { id: 'c', at: 0, obstacle: DOWN.message },
      { id: 'd', at: 0, obstacle: DOWN.message },
      { id: 'c', at: 30, obstacle: null },
      { id: 'd', at: 30, obstacle: null },
      { id: 'b', at: 30, obstacle: null },
    ]);
    expect(settled.map(([id, { state }]) => [id, state])).toEqual(
      ['a', 'c', 'd', 'b'].map((id) => [id, 'sent']),
    );
  });

  it('that is of the making of one mail keeps no other from being sent', async () => {
    const met = outcome('failed', 'after a pause', DOWN);
    await run({ a: [met, met, met], b: [], c: [] });
    expect(settled.map(([id, { state }]) => [id, state])).toEqual([
      ['b', 'sent'],
      ['c', 'sent'],
      ['a', 'failed'],
    ]);
  });

  it('that lasts is met by one mail in each round, and is told of in the end', async () => {
    const met = outcome('failed', 'after a pause', DOWN);
    const always = Array<Outcome>(9).fill(met);
    const left = await run({ a: always, b: always, c: always });
    expect(left).toEqual(DOWN);
    const withServer = attempts.filter(({ obstacle }) => obstacle === null);
    expect(withServer.map(({ id, at }) => [id, at])).toEqual([
      ['a', 0],
      ['b', 30],
      ['c', 90],
    ]);
    expect(attempts).toHaveLength(9);
    expect(settled.map(([, { results }]) => results[0]?.message)).toEqual(
      Array(3).fill('failed, after a pause'),
    );
  });

  it('that takes its time to show is asked about once after each pause, not once for each mail', async () => {
    const met = outcome('failed', 'after a pause', DOWN);
    const always = Array<Outcome>(9).fill(met);
    await run({ a: always, b: always, c: always }, {}, 100);
    expect(attempts.filter(({ obstacle }) => obstacle === null).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(attempts).toHaveLength(9);
  });

  it('that will not pass stays, and nothing is tried again', async () => {
    const left = await run({ a: [BUSY], b: [outcome('failed', 'no', CLOSED)], c: [] });
    expect(left).toEqual(CLOSED);
    expect(attempts).toEqual([
      { id: 'a', at: 0, obstacle: null },
      { id: 'b', at: 0, obstacle: null },
      { id: 'c', at: 0, obstacle: CLOSED.message },
      { id: 'a', at: 30, obstacle: CLOSED.message },
    ]);
    expect(settled.map(([id]) => id)).toEqual(['b', 'c', 'a']);
  });

  it('is told to all mails but those that are sent at that time, whatever those come to', async () => {
    const script: Script = Object.fromEntries(Array.from('abcdefgh', (id) => [id, []]));
    await run({ ...script, a: [outcome('failed', 'no', CLOSED)], b: [BUSY] }, { concurrency: 3 });
    const withServer = attempts.filter(({ obstacle }) => obstacle === null);
    expect(withServer.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(settled).toHaveLength(8);
  });
});

describe('a mail that another run is sending', () => {
  it('is looked at each second until it is settled', async () => {
    await run({ a: [HELD, HELD, HELD, SENT], b: [] });
    expect(attempts.map(({ id, at }) => [id, at])).toEqual([
      ['a', 0],
      ['b', 0],
      ['a', 1],
      ['a', 2],
      ['a', 3],
    ]);
    expect(settled.at(-1)).toEqual(['a', SENT.delivery]);
  });

  it('is told of when patience has ended', async () => {
    await run({ a: Array<Outcome>(100).fill(HELD) });
    expect(times()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(settled).toEqual([['a', HELD.delivery]]);
  });

  it('is given all pauses when it turns out that it was not sent', async () => {
    await run({ a: [HELD, HELD, BUSY, BUSY, BUSY] });
    expect(times()).toEqual([0, 1, 2, 32, 92]);
    expect(settled).toEqual([['a', BUSY.delivery]]);
  });

  it('is waited for anew when it is held again after a pause', async () => {
    await run({ a: [HELD, BUSY, ...Array<Outcome>(9).fill(HELD), SENT] });
    expect(settled).toEqual([['a', SENT.delivery]]);
  });
});

describe('a mail that cannot be made', () => {
  it('is told of, and concerns no other mail', async () => {
    await run({ a: [], b: [new Error('The template is broken.')], c: [] });
    expect(ids()).toEqual(['a', 'b', 'c']);
    expect(settled.map(([id, { state, results }]) => [id, state, results])).toEqual([
      ['a', 'sent', SENT.delivery.results],
      ['b', 'failed', [{ address: 'b@example.com', state: 'failed', message: 'The template is broken.' }]],
      ['c', 'sent', SENT.delivery.results],
    ]);
  });
});

describe('every mail', () => {
  const any = fc.constantFrom<Outcome | Error>(
    SENT,
    REFUSED,
    BUSY,
    HELD,
    outcome('failed', 'after a pause', DOWN),
    outcome('failed', 'no', CLOSED),
    new Error('The template is broken.'),
  );

  it('is settled once, after no more attempts than pauses and patience allow', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(any, { maxLength: 8 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.constantFrom(0, 500, 30_000), { maxLength: 3 }),
        fc.constantFrom(0, 700),
        async (scripts, concurrency, pausesMs, attemptMs) => {
          [time, attempts, settled] = [0, [], []];
          const script = Object.fromEntries(scripts.map((script, i) => [`team-${i}`, script]));
          await run(script, { concurrency, pausesMs, patienceMs: 2000 }, attemptMs);
          expect(settled.map(([id]) => id).sort()).toEqual(Object.keys(script));
          for (const [id, outcomes] of Object.entries(script)) {
            const held = outcomes.filter((each) => each === HELD).length;
            const tries = ids().filter((each) => each === id).length;
            expect(tries).toBeLessThanOrEqual(pausesMs.length + 1 + held);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
