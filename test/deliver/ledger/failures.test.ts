import { simpleParser } from 'mailparser';
import { beforeEach, describe, expect, it } from 'vitest';
import { ServiceError } from '../../../src/errors.ts';
import type { Mail } from '../../../src/deliver/mail.ts';
import { memoryStore, type MemoryStore } from '../../record/memory-store.ts';
import { ANSWERS, delivering, MAIL, ScriptedServer } from './delivering.ts';
import { answeringAfter, LEDGER_KEY, ledgerOf, mailFor, statesOf } from './traces.ts';

const [ANN, BOB] = ['ann@example.com', 'bob@example.com'];
const FRESH: Mail = { ...MAIL, subject: '[OK] Platform Team, fresh numbers', text: 'Fresh\n' };
const DOWN = new ServiceError('The bucket does not answer. Run again later.');

let store: MemoryStore;
let server: ScriptedServer;

beforeEach(() => {
  store = memoryStore();
  server = new ScriptedServer();
});

describe('the mail that was stored', () => {
  const changes: Record<string, (key: string, body: string) => void> = {
    missing: (key) => store.objects.delete(key),
    altered: (key, body) => store.objects.set(key, body.replace('Hello', 'Pay up')),
  };

  it.each(Object.keys(changes))('is made anew where it is %s', async (name) => {
    server.script = [ANSWERS.refusesAnn];
    await delivering(store, server).deliver(MAIL, null);
    for (const [key, body] of store.objects) if (key.startsWith('outbox/')) changes[name]?.(key, body);
    const outcome = await delivering(store, server, { by: { runId: '2' } }).deliver(FRESH, null);
    expect(statesOf(outcome)).toEqual({ [ANN]: 'sent', [BOB]: 'skipped' });
    const { subject, messageId } = await simpleParser(mailFor(server, ANN));
    expect(subject).toBe(FRESH.subject);
    expect(messageId).toBe(outcome.delivery.messageId);
  });
});

describe('a ledger object', () => {
  it.each([
    ['is cut off', '{"schema":1,"deliveryKey":"2026-'],
    ['is empty', ''],
    ['is of another system', '{"sent":["ann@example.com"]}'],
    ['is of a later version', '{"schema":2,"recipients":[]}'],
    ['lacks its fields', '{"schema":1}'],
  ])('that %s lets nothing be sent, and is left as it is', async (_, body) => {
    store.objects.set(LEDGER_KEY, body);
    const outcome = await delivering(store, server).deliver(MAIL, null);
    expect(outcome).toMatchObject({
      delivery: { state: 'failed', problem: null },
      again: 'no',
      obstacle: null,
    });
    const messages = new Set(outcome.delivery.results.map(({ message }) => message));
    expect([...messages]).toEqual([
      'Nothing was sent, because the ledger cannot be used. deliveries/2026-W48/platform.json is not a ledger entry of this version, so who has this mail cannot be known and none was sent. Restore the object; remove it only when nobody has the mail.',
    ]);
    expect(server.inboxes.size).toBe(0);
    expect([...store.objects]).toEqual([[LEDGER_KEY, body]]);
  });

  it('of one mail does not keep another from being sent', async () => {
    store.objects.set(LEDGER_KEY, '{}');
    const process = delivering(store, server);
    await process.deliver(MAIL, null);
    expect((await process.deliver({ ...MAIL, id: 'data' }, null)).delivery.state).toBe('sent');
  });
});

describe('a store that is down', () => {
  it.each([
    ['when the ledger is read', 'get', 'deliveries/', 1],
    ['when the mail is stored', 'put', 'outbox/', 1],
    ['when the mail is claimed', 'put', 'deliveries/', 1],
    ['when sending is begun', 'put', 'deliveries/', 2],
  ] as const)('%s lets nothing be sent before it is back', async (_, call, prefix, nth) => {
    let calls = 0;
    store.failure = (which, key) => {
      if (which === call && key.startsWith(prefix)) calls += 1;
      return calls >= nth ? DOWN : null;
    };
    const process = delivering(store, server);
    const outcome = await process.deliver(MAIL, null);
    const message = `Nothing was sent, because the ledger cannot be used. ${DOWN.message}`;
    expect(outcome).toMatchObject({ again: 'after a pause', obstacle: { message, isTransient: true } });
    expect(outcome.delivery.results).toEqual(
      [ANN, BOB].map((address) => ({ address, state: 'failed', message })),
    );
    expect(server.inboxes.size).toBe(0);
    store.failure = () => null;
    expect((await process.deliver(MAIL, null)).delivery.state).toBe('sent');
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
  });

  /** A server after whose answer the store fails `times` times. */
  const failingAfter = (
    times: number,
  ): { tries: () => number; server: ReturnType<typeof answeringAfter> } => {
    let tries = 0;
    const goDown = (): Promise<void> => {
      store.failure = () => ((tries += 1) <= times ? DOWN : null);
      return Promise.resolve();
    };
    return { tries: () => tries, server: answeringAfter(server, goDown) };
  };

  it('after a mail was sent is tried five times, and then it is said what was not recorded', async () => {
    server.script = [ANSWERS.refusesAnn];
    const failing = failingAfter(Infinity);
    const process = delivering(store, failing.server);
    const outcome = await process.deliver(MAIL, null);
    expect(failing.tries()).toBe(5);
    expect(statesOf(outcome)).toEqual({ [ANN]: 'failed', [BOB]: 'sent' });
    expect(outcome.delivery.problem).toBe(
      `It is not recorded that ${ANN} was not sent it, and that ${BOB} was sent the mail as server-1, because memory failed (${DOWN.message}). A run that comes later will take it as not known whether it arrived.`,
    );
    expect(outcome.again).toBe('no');
    store.failure = () => null;
    expect(statesOf(await process.deliver(MAIL, null))).toEqual({ [ANN]: 'ambiguous', [BOB]: 'ambiguous' });
    expect(server.count(BOB)).toBe(1);
  });

  it('after a mail was sent leaves it to the next run to say that it may have arrived', async () => {
    const failing = failingAfter(Infinity);
    expect((await delivering(store, failing.server).deliver(MAIL, null)).delivery.state).toBe('sent');
    store.failure = () => null;
    const by = { runId: '1', runAttempt: 2 };
    const next = await delivering(store, server, { by }).deliver(MAIL, null);
    expect(statesOf(next)).toEqual({ [ANN]: 'ambiguous', [BOB]: 'ambiguous' });
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
  });

  it('after a mail was deferred does not let it be sent again in the same process', async () => {
    server.script = [ANSWERS.busy];
    const outcome = await delivering(store, failingAfter(Infinity).server).deliver(MAIL, null);
    expect(outcome).toMatchObject({ again: 'no', delivery: { problem: expect.any(String) as unknown } });
  });

  it('for two tries after a mail was sent does no harm', async () => {
    const failing = failingAfter(2);
    const outcome = await delivering(store, failing.server).deliver(MAIL, null);
    expect(outcome.delivery).toMatchObject({ state: 'sent', problem: null });
    expect(ledgerOf(store)).toMatchObject({
      claim: null,
      recipients: [{ state: 'sent' }, { state: 'sent' }],
    });
    expect(failing.tries()).toBeGreaterThan(2);
  });

  it('writes down what was sent although its entry was lost meanwhile', async () => {
    const losing = answeringAfter(server, () => Promise.resolve(store.objects.delete(LEDGER_KEY)));
    expect((await delivering(store, losing).deliver(MAIL, null)).delivery.problem).toBeNull();
    const next = await delivering(store, server, { by: { runId: '2' } }).deliver(MAIL, null);
    expect(statesOf(next)).toEqual({ [ANN]: 'skipped', [BOB]: 'skipped' });
  });
});

describe('a defect', () => {
  it('is thrown, and not taken for a store that is down', async () => {
    const defect = new TypeError('undefined is not a function');
    store.failure = () => defect;
    await expect(delivering(store, server).deliver(MAIL, null)).rejects.toBe(defect);
  });
});
