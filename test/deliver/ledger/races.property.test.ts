import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerDelivery } from '../../../src/deliver/ledger/ledger-delivery.ts';
import type { Outcome } from '../../../src/deliver/ledger/outcome.ts';
import type { MailServer } from '../../../src/deliver/smtp/sending.ts';
import type { ObjectStore } from '../../../src/store/store.ts';
import { memoryStore } from '../../record/memory-store.ts';
import { ANSWERS, delivering, LEASE_MS, MAIL, ScriptedServer, type AnswerName } from './delivering.ts';
import { statesOf } from './traces.ts';

/** The answers after which the server and the client agree. */
const CERTAIN: readonly AnswerName[] = ['takes', 'refusesAnn', 'greylistsAnn', 'refusesAll', 'busy'];

/** A world in which every step takes its time, before it is carried out or after. */
function slow(
  store: ObjectStore,
  server: MailServer,
  pass: () => Promise<void>,
): { store: ObjectStore; server: MailServer } {
  const step = async <T>(action: () => Promise<T>): Promise<T> => {
    await pass();
    const result = await action();
    await pass();
    return result;
  };
  return {
    store: {
      ...store,
      get: (key) => step(() => store.get(key)),
      put: (key, body, condition) => step(() => store.put(key, body, condition)),
    },
    server: { ...server, send: (message, from, to) => step(() => server.send(message, from, to)) },
  };
}

/** As long as another holds it, a process looks again. */
async function persist(process: LedgerDelivery, looks = 20): Promise<Outcome> {
  const outcome = await process.deliver(MAIL, null);
  return outcome.again === 'soon' && looks > 0 ? persist(process, looks - 1) : outcome;
}

const race = fc.record({
  scheduler: fc.scheduler(),
  processes: fc.integer({ min: 2, max: 3 }),
  answers: fc.array(fc.constantFrom(...CERTAIN), { maxLength: 3 }),
  /** What each step takes; those after the last take no time. */
  times: fc.array(fc.constantFrom(0, 0, LEASE_MS / 2, LEASE_MS + 1), { maxLength: 40 }),
});

describe('a mail whose processes are slower than their claims last', () => {
  it('reaches nobody twice, and all that is known of it is true in the end', async () => {
    await fc.assert(
      fc.asyncProperty(race, async ({ scheduler, processes, answers, times }) => {
        const store = memoryStore();
        const server = new ScriptedServer();
        server.script = answers.map((name) => ANSWERS[name]);
        let at = 0;
        const left = [...times];
        const pass = async (): Promise<void> => {
          await scheduler.schedule(Promise.resolve());
          at += left.shift() ?? 0;
        };
        const world = slow(store, server, pass);
        const runs = Array.from({ length: processes }, (_, i) =>
          persist(delivering(world.store, world.server, { by: { runId: String(i) }, at: () => at })),
        );
        await scheduler.waitFor(Promise.all(runs));
        at += LEASE_MS + 1;
        for (const address of MAIL.recipients) expect(server.count(address)).toBeLessThanOrEqual(1);
        server.script = [];
        const states = statesOf(
          await delivering(store, server, { by: { runId: 'last' }, at }).deliver(MAIL, null),
        );
        // Every process lived to learn what became of its mail, so nothing is left that is not known.
        for (const address of MAIL.recipients) {
          expect(['sent', 'skipped']).toContain(states[address]);
          expect(server.count(address)).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
