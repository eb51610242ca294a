import { simpleParser } from 'mailparser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Mail } from '../../../src/deliver/mail.ts';
import { memoryStore, type MemoryStore } from '../../record/memory-store.ts';
import { ANSWERS, delivering, MAIL, PERIOD, ScriptedServer, START } from './delivering.ts';
import { ledgerOf, mailFor, OUTBOX, statesOf } from './traces.ts';

const [ANN, BOB] = ['ann@example.com', 'bob@example.com'];
const FRESH: Mail = { ...MAIL, subject: '[OK] Platform Team, fresh numbers', text: 'Fresh\n' };

let store: MemoryStore;
let server: ScriptedServer;

beforeEach(() => {
  store = memoryStore();
  server = new ScriptedServer();
});

describe('a mail with a ledger', () => {
  it('is sent to each recipient, and written down', async () => {
    const outcome = await delivering(store, server, { by: { holder: 'one' } }).deliver(MAIL, null);
    const messageId: unknown = expect.stringMatching(
      /^<cost\.2026-W48\.platform\.1\.[0-9a-f]{8}@example\.com>$/,
    );
    expect(outcome).toEqual({
      delivery: {
        state: 'sent',
        recipients: [ANN, BOB],
        messageId,
        file: null,
        results: [ANN, BOB].map((address) => ({ address, state: 'sent', message: null })),
        problem: null,
      },
      again: 'no',
      obstacle: null,
    });
    const at = new Date(START).toISOString();
    const about = { state: 'sent', at, attempts: 1, serverMessageId: 'server-1', error: null };
    expect(ledgerOf(store)).toMatchObject({
      schema: 1,
      deliveryKey: PERIOD,
      report: 'platform',
      generation: 1,
      openedBy: '1',
      mail: { messageId, date: at, isRedirected: false, to: [ANN, BOB], holder: 'one' },
      claim: null,
      recipients: [ANN, BOB].map((address) => expect.objectContaining({ address, ...about }) as unknown),
    });
    expect(mailFor(server, ANN)).toEqual(mailFor(server, BOB));
    expect((await simpleParser(mailFor(server, ANN))).messageId).toBe(outcome.delivery.messageId);
  });

  it('is left alone by a second run, which says that all have it', async () => {
    const first = await delivering(store, server).deliver(MAIL, null);
    const before = ledgerOf(store);
    const second = await delivering(store, server, { by: { runId: '2' } }).deliver(FRESH, null);
    expect(second.delivery).toMatchObject({
      state: 'skipped',
      messageId: first.delivery.messageId,
      problem: null,
    });
    expect(statesOf(second)).toEqual({ [ANN]: 'skipped', [BOB]: 'skipped' });
    expect(second).toMatchObject({ again: 'no', obstacle: null });
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
    expect(ledgerOf(store)).toEqual(before);
  });

  it('is stored as it was sent', async () => {
    await delivering(store, server).deliver(MAIL, null);
    const stored = [...store.objects].filter(([key]) => key.startsWith(OUTBOX.slice(0, -'.eml'.length)));
    expect(stored.map(([, body]) => body)).toEqual([mailFor(server, ANN).toString('latin1')]);
  });

  it('tells of a recipient that the server refused, and is sent to that one by a later run', async () => {
    server.script = [ANSWERS.refusesAnn];
    const first = await delivering(store, server).deliver(MAIL, null);
    expect(first.delivery.state).toBe('failed');
    expect(first.delivery.results).toEqual([
      { address: ANN, state: 'failed', message: 'The mail server refused the address.' },
      { address: BOB, state: 'sent', message: null },
    ]);
    expect(first.again).toBe('no');
    const second = await delivering(store, server, { by: { runId: '2' } }).deliver(FRESH, null);
    expect(statesOf(second)).toEqual({ [ANN]: 'sent', [BOB]: 'skipped' });
    expect(mailFor(server, ANN)).toEqual(mailFor(server, BOB));
  });

  it('is sent after a pause to a recipient that the server deferred, and counts as sent to the other', async () => {
    server.script = [ANSWERS.greylistsAnn];
    const process = delivering(store, server);
    const first = await process.deliver(MAIL, null);
    expect(first).toMatchObject({ delivery: { state: 'failed' }, again: 'after a pause', obstacle: null });
    const second = await process.deliver(FRESH, null);
    expect(statesOf(second)).toEqual({ [ANN]: 'sent', [BOB]: 'sent' });
    expect(mailFor(server, ANN)).toEqual(mailFor(server, BOB));
    expect(ledgerOf(store)).toMatchObject({ recipients: [{ attempts: 2 }, { attempts: 1 }] });
  });

  it('keeps its id and date within one process, whatever was rendered since', async () => {
    server.script = [ANSWERS.busy];
    let at = 0;
    const process = delivering(store, server, { at: () => at });
    const first = await process.deliver(MAIL, null);
    expect(first).toMatchObject({ delivery: { state: 'failed' }, again: 'after a pause', obstacle: null });
    at = 30_000;
    await process.deliver(FRESH, null);
    expect(await simpleParser(mailFor(server, ANN))).toMatchObject({
      subject: MAIL.subject,
      date: new Date(START),
      messageId: first.delivery.messageId,
    });
  });

  it('is made anew by a later run when nobody has it', async () => {
    server.script = [ANSWERS.refusesAll];
    await delivering(store, server).deliver(MAIL, null);
    await delivering(store, server, { by: { runId: '2' }, at: 5000 }).deliver(FRESH, null);
    const { subject, date } = await simpleParser(mailFor(server, ANN));
    expect({ subject, date }).toEqual({ subject: FRESH.subject, date: new Date(START + 5000) });
  });

  it('is sent to nobody who must not be sent to, and to all others', async () => {
    const refusalOf = (address: string): string | null => (address === ANN ? 'Not an allowed domain.' : null);
    const outcome = await delivering(store, server, { refusalOf }).deliver(MAIL, null);
    expect(outcome.delivery).toMatchObject({
      state: 'failed',
      recipients: [ANN, BOB],
      results: [
        { address: ANN, state: 'failed', message: 'Not an allowed domain.' },
        { address: BOB, state: 'sent', message: null },
      ],
    });
    expect(outcome.again).toBe('no');
    expect([server.count(ANN), server.count(BOB)]).toEqual([0, 1]);
    expect(mailFor(server, BOB).toString('latin1')).not.toContain(ANN);
    expect(JSON.stringify(ledgerOf(store))).not.toContain(ANN);
  });

  it('touches neither server nor store when nobody may be sent to', async () => {
    const outcome = await delivering(store, server, { refusalOf: () => 'No.' }).deliver(MAIL, null);
    expect(outcome).toMatchObject({
      delivery: { state: 'failed', messageId: null },
      again: 'no',
      obstacle: null,
    });
    expect(statesOf(outcome)).toEqual({ [ANN]: 'failed', [BOB]: 'failed' });
    expect(server.inboxes.size).toBe(0);
    expect(store.served.calls.size).toBe(0);
  });

  it.each([
    { isTransient: true, again: 'after a pause' },
    { isTransient: false, again: 'no' },
  ])('is only looked up at an obstacle whose passing is $isTransient', async ({ isTransient, again }) => {
    server.script = [ANSWERS.refusesAnn];
    await delivering(store, server).deliver(MAIL, null);
    const before = ledgerOf(store);
    const obstacle = { message: 'The mail server is closed.', isTransient };
    const outcome = await delivering(store, server, { by: { runId: '2' } }).deliver(MAIL, obstacle);
    expect(outcome.delivery.results).toEqual([
      { address: ANN, state: 'failed', message: obstacle.message },
      { address: BOB, state: 'skipped', message: null },
    ]);
    expect(outcome).toMatchObject({ again, obstacle });
    expect([server.count(ANN), server.count(BOB)]).toEqual([0, 1]);
    expect(ledgerOf(store)).toEqual(before);
    const unknown = await delivering(store, server).deliver({ ...MAIL, id: 'data' }, obstacle);
    expect(statesOf(unknown)).toEqual({ [ANN]: 'failed', [BOB]: 'failed' });
    expect(store.objects.size).toBe(2);
  });

  it('tells of an obstacle to all other mails when the server let nothing through', async () => {
    server.script = [ANSWERS.closed];
    const outcome = await delivering(store, server).deliver(MAIL, null);
    const obstacle = { message: 'The mail server is closed.', isTransient: false };
    expect(outcome).toMatchObject({ delivery: { state: 'failed' }, again: 'no', obstacle });
  });
});

describe('an address in other letters', () => {
  it('is the same address to a later run', async () => {
    await delivering(store, server).deliver({ ...MAIL, recipients: ['Ann@Example.com'] }, null);
    const outcome = await delivering(store, server, { by: { runId: '2' } }).deliver(MAIL, null);
    expect(statesOf(outcome)).toEqual({ [ANN]: 'skipped', [BOB]: 'sent' });
    expect(server.count(ANN)).toBe(0);
  });

  it('is the same address in the answer of the server', async () => {
    server.script = [
      {
        takes: () => true,
        says: () => ({ kind: 'answered', accepted: [ANN], refused: [], serverMessageId: null }),
      },
    ];
    const outcome = await delivering(store, server).deliver(
      { ...MAIL, recipients: ['ANN@example.com'] },
      null,
    );
    expect(statesOf(outcome)).toEqual({ 'ANN@example.com': 'sent' });
    expect(ledgerOf(store)).toMatchObject({ recipients: [{ address: 'ANN@example.com', state: 'sent' }] });
  });

  it('is sent one mail when it is in the list twice', async () => {
    const outcome = await delivering(store, server).deliver(
      { ...MAIL, recipients: [ANN, 'Ann@example.com'] },
      null,
    );
    expect(outcome.delivery.state).toBe('sent');
    expect([server.count(ANN), server.count('Ann@example.com')]).toEqual([1, 0]);
    expect(outcome.delivery.results.map(({ state }) => state)).toEqual(['sent', 'sent']);
  });
});
