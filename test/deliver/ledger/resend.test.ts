import { beforeEach, describe, expect, it } from 'vitest';
import type { Mail } from '../../../src/deliver/mail.ts';
import type { Outcome } from '../../../src/deliver/ledger/outcome.ts';
import { memoryStore, type MemoryStore } from '../../record/memory-store.ts';
import { ANSWERS, delivering, LEASE_MS, MAIL, ScriptedServer, type DeliveringOptions } from './delivering.ts';
import { answeringAfter, ledgerOf, mailFor, statesOf } from './traces.ts';

const [ANN, BOB] = ['ann@example.com', 'bob@example.com'];
const FRESH: Mail = { ...MAIL, subject: '[OK] Platform Team, fresh numbers', text: 'Fresh\n' };
const both = (state: string): Record<string, string> => ({ [ANN]: state, [BOB]: state });

let store: MemoryStore;
let server: ScriptedServer;

beforeEach(() => {
  store = memoryStore();
  server = new ScriptedServer();
});

function deliver(
  runId: string,
  options: Omit<DeliveringOptions, 'by'> = {},
  runAttempt = 1,
): Promise<Outcome> {
  return delivering(store, server, { by: { runId, runAttempt }, ...options }).deliver(FRESH, null);
}

describe('a mail that all are to be sent again', () => {
  it('is a new one, and is sent once by all attempts of the run', async () => {
    const first = await delivering(store, server).deliver(MAIL, null);
    const second = await deliver('2', { resend: 'all', at: 5000 });
    expect(statesOf(second)).toEqual(both('sent'));
    expect(second.delivery.messageId).toMatch(/^<cost\.2026-W48\.platform\.2\./);
    expect(second.delivery.messageId).not.toBe(first.delivery.messageId);
    expect(ledgerOf(store)).toMatchObject({
      generation: 2,
      openedBy: '2',
      recipients: [{ attempts: 1 }, {}],
    });
    expect(statesOf(await deliver('2', { resend: 'all' }, 2))).toEqual(both('skipped'));
    expect([server.count(ANN), server.count(BOB)]).toEqual([2, 2]);
  });

  it('is the same mail to whoever lacks it when that run is run again', async () => {
    await delivering(store, server).deliver(MAIL, null);
    server.script = [ANSWERS.refusesAnn];
    await deliver('2', { resend: 'all' });
    expect(statesOf(await deliver('2', { resend: 'all' }, 2))).toEqual({ [ANN]: 'sent', [BOB]: 'skipped' });
    const [ofAnn, ofBob] = [ANN, BOB].map((address) => server.inboxes.get(address)?.map(String));
    expect(ofAnn).toEqual(ofBob);
    expect(ofAnn).toHaveLength(2);
  });

  it('is sent once by all attempts of the run also when another sent what was missing', async () => {
    await delivering(store, server).deliver(MAIL, null);
    server.script = [ANSWERS.refusesAnn];
    await deliver('2', { resend: 'all' });
    expect(statesOf(await deliver('3'))).toEqual({ [ANN]: 'sent', [BOB]: 'skipped' });
    expect(statesOf(await deliver('2', { resend: 'all' }, 2))).toEqual(both('skipped'));
    expect([server.count(ANN), server.count(BOB)]).toEqual([2, 2]);
  });

  it('is sent by each run that is asked to, and by no other', async () => {
    await deliver('1', { resend: 'all' });
    expect(ledgerOf(store)).toMatchObject({ generation: 1 });
    await deliver('2', { resend: 'all' });
    await deliver('3');
    await deliver('4', { resend: 'all' });
    expect(ledgerOf(store)).toMatchObject({ generation: 3, openedBy: '4' });
    expect([server.count(ANN), server.count(BOB)]).toEqual([3, 3]);
  });

  it('is not taken for sent because the one before it was', async () => {
    const slow = answeringAfter(server, async () => {
      server.script = [ANSWERS.refusesAll];
      await deliver('2', { at: LEASE_MS, resend: 'all' });
    });
    await delivering(store, slow, { by: { runId: '1' } }).deliver(MAIL, null);
    expect(ledgerOf(store)).toMatchObject({
      generation: 2,
      recipients: [{ state: 'failed' }, { state: 'failed' }],
    });
    expect(mailFor(server, ANN).toString()).toContain('.platform.1.');
  });
});
