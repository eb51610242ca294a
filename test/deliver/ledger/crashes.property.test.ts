import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerDelivery } from '../../../src/deliver/ledger/ledger-delivery.ts';
import type { Outcome } from '../../../src/deliver/ledger/outcome.ts';
import type { MailServer } from '../../../src/deliver/smtp/sending.ts';
import type { ObjectStore } from '../../../src/store/store.ts';
import { memoryStore } from '../../record/memory-store.ts';
import { ANSWERS, delivering, LEASE_MS, MAIL, ScriptedServer, type AnswerName } from './delivering.ts';

/** What a process throws that was killed: it does nothing any more. */
class Killed extends Error {}

/** The world as a process sees it that is killed at one of its steps, before or after the step was carried out. */
function mortal(
  store: ObjectStore,
  server: MailServer,
  steps: number,
  isCarriedOut: boolean,
): { store: ObjectStore; server: MailServer } {
  let left = steps;
  const step = async <T>(action: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left < 0 || (left === 0 && !isCarriedOut)) throw new Killed();
    const result = await action();
    if (left === 0) throw new Killed();
    return result;
  };
  return {
    store: {
      description: store.description,
      get: (key) => step(() => store.get(key)),
      put: (key, body, condition) => step(() => store.put(key, body, condition)),
      remove: (key) => step(() => store.remove(key)),
      list: (prefix) => step(() => store.list(prefix)),
    },
    server: { ...server, send: (message, from, to) => step(() => server.send(message, from, to)) },
  };
}

const run = fc.record({
  runId: fc.constantFrom('1', '2'),
  answers: fc.array(fc.constantFrom(...(Object.keys(ANSWERS) as AnswerName[])), { maxLength: 2 }),
  /** The step at which it is killed; there are about 10. */
  steps: fc.option(fc.integer({ min: 1, max: 14 })),
  isCarriedOut: fc.boolean(),
  waitMs: fc.constantFrom(0, LEASE_MS + 1),
});

function isToldOf(outcome: Outcome, address: string): boolean {
  const result = outcome.delivery.results.find((each) => each.address === address);
  return result?.state === 'failed' || result?.state === 'ambiguous';
}

describe('a mail whose runs are killed, refused and run again', () => {
  it('reaches nobody twice, and whoever lacks it is told of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(run, { maxLength: 5 }), async (runs) => {
        const store = memoryStore();
        const server = new ScriptedServer();
        const attempts = new Map<string, number>();
        let at = 0;
        const once = async (
          runId: string,
          world: { store: ObjectStore; server: MailServer },
        ): Promise<Outcome> => {
          const runAttempt = (attempts.get(runId) ?? 0) + 1;
          attempts.set(runId, runAttempt);
          return delivering(world.store, world.server, { by: { runId, runAttempt }, at }).deliver(MAIL, null);
        };
        for (const { runId, answers, steps, isCarriedOut, waitMs } of runs) {
          server.script = answers.map((name) => ANSWERS[name]);
          const world = steps === null ? { store, server } : mortal(store, server, steps, isCarriedOut);
          await once(runId, world).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
          });
          at += waitMs;
          for (const address of MAIL.recipients) expect(server.count(address)).toBeLessThanOrEqual(1);
        }
        at += LEASE_MS + 1;
        server.script = [];
        const last = await once('3', { store, server });
        for (const address of MAIL.recipients) {
          expect(server.count(address)).toBeLessThanOrEqual(1);
          const isThere = server.count(address) === 1;
          expect(isThere || isToldOf(last, address)).toBe(true);
          const state = last.delivery.results.find((each) => each.address === address)?.state;
          if (state === 'sent' || state === 'skipped') expect(isThere).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is sent in the end to whoever lacks it, where it is asked to be sent again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(run, { maxLength: 4 }), async (runs) => {
        const store = memoryStore();
        const server = new ScriptedServer();
        for (const { answers, steps, isCarriedOut } of runs) {
          server.script = answers.map((name) => ANSWERS[name]);
          const world = steps === null ? { store, server } : mortal(store, server, steps, isCarriedOut);
          const by = { runId: '1', runAttempt: 1 };
          await delivering(world.store, world.server, { by })
            .deliver(MAIL, null)
            .catch((error: unknown) => {
              if (!(error instanceof Killed)) throw error;
            });
        }
        server.script = [];
        const by = { runId: '1', runAttempt: 2 };
        const last = await delivering(store, server, { by, onAmbiguous: 'resend' }).deliver(MAIL, null);
        expect(['sent', 'skipped']).toContain(last.delivery.state);
        for (const address of MAIL.recipients) expect(server.count(address)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('is one and the same to all who have it, and sent a second time only by runs that are asked to', async () => {
    const asked = fc.record({ run, onAmbiguous: fc.constantFrom('skip', 'resend') });
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { maxLength: 6 }), async (runs) => {
        const store = memoryStore();
        const server = new ScriptedServer();
        let at = 0;
        for (const [
          i,
          {
            run: { answers, steps, isCarriedOut },
            onAmbiguous,
          },
        ] of runs.entries()) {
          const before = new Map(MAIL.recipients.map((address) => [address, server.count(address)]));
          server.script = answers.map((name) => ANSWERS[name]);
          const world = steps === null ? { store, server } : mortal(store, server, steps, isCarriedOut);
          const by = { runId: String(i), runAttempt: 1 };
          await delivering(world.store, world.server, { by, onAmbiguous, at })
            .deliver({ ...MAIL, text: `As of run ${i}\n` }, null)
            .catch((error: unknown) => {
              if (!(error instanceof Killed)) throw error;
            });
          at += LEASE_MS + 1;
          for (const [address, count] of before) {
            const most = onAmbiguous === 'resend' ? count + 1 : Math.max(count, 1);
            expect(server.count(address)).toBeLessThanOrEqual(most);
          }
        }
        const mails = new Set([...server.inboxes.values()].flat().map(String));
        expect(mails.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a mail that several processes deliver at once', () => {
  it('reaches nobody twice, in whatever order their steps come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, processes) => {
        const plain = memoryStore();
        const server = new ScriptedServer();
        const store: ObjectStore = {
          description: plain.description,
          get: scheduler.scheduleFunction(plain.get),
          put: scheduler.scheduleFunction(plain.put),
          remove: plain.remove,
          list: plain.list,
        };
        // As long as another holds it, a process looks again.
        const persist = async (process: LedgerDelivery): Promise<Outcome> => {
          const outcome = await process.deliver(MAIL, null);
          return outcome.again === 'soon' ? persist(process) : outcome;
        };
        const runs = Array.from({ length: processes }, (_, i) => {
          const send = scheduler.scheduleFunction(server.send);
          return persist(
            delivering(
              store,
              { send, verify: server.verify, close: server.close },
              { by: { runId: String(i) } },
            ),
          );
        });
        const outcomes = await scheduler.waitFor(Promise.all(runs));
        for (const address of MAIL.recipients) expect(server.count(address)).toBe(1);
        const states = outcomes.map(({ delivery }) => delivery.state).sort();
        expect(states).toEqual(['sent', ...Array.from({ length: processes - 1 }, () => 'skipped')].sort());
      }),
      { numRuns: 200 },
    );
  });
});
