import { expect } from 'vitest';
import type { Outcome } from '../../../src/deliver/ledger/outcome.ts';
import type { MailServer } from '../../../src/deliver/smtp/sending.ts';
import { objectKeys } from '../../../src/store/keys.ts';
import type { MemoryStore } from '../../record/memory-store.ts';
import { delivering, MAIL, PERIOD, ScriptedServer, type DeliveringOptions } from './delivering.ts';

export const LEDGER_KEY = objectKeys.delivery(PERIOD, MAIL.id);
export const OUTBOX = objectKeys.outbox(PERIOD, MAIL.id, '');

/** What is in the ledger of the mail, as it is stored. */
export function ledgerOf(store: MemoryStore): unknown {
  return JSON.parse(store.objects.get(LEDGER_KEY) ?? 'null');
}

/** The state of each recipient of an outcome, by address. */
export function statesOf({ delivery }: Outcome): Record<string, string> {
  return Object.fromEntries(delivery.results.map(({ address, state }) => [address, state]));
}

/** The only mail of an address. */
export function mailFor(server: ScriptedServer, address: string): Buffer {
  const [mail, ...more] = server.inboxes.get(address) ?? [];
  if (mail === undefined || more.length > 0) throw new Error(`${address} has ${server.count(address)} mails`);
  return mail;
}

/** A server that lets `meanwhile` happen after it took a mail, before it answers. */
export function answeringAfter(server: MailServer, meanwhile: () => Promise<unknown>): MailServer {
  return {
    ...server,
    send: async (message, from, to) => {
      const result = await server.send(message, from, to);
      await meanwhile();
      return result;
    },
  };
}

/** A run that is killed when it has written `state`, and has given the mail server nothing. */
export async function killedAt(
  state: 'claimed' | 'sending',
  store: MemoryStore,
  options: DeliveringOptions = {},
): Promise<void> {
  const killed = new Error('killed');
  let writes = 0;
  store.failure = (call, key) => {
    if (call === 'put' && key === LEDGER_KEY) writes += 1;
    return state === 'claimed' && writes === 2 ? killed : null;
  };
  const plain: MailServer = new ScriptedServer();
  const server = { ...plain, send: () => Promise.reject(killed) };
  await expect(delivering(store, server, options).deliver(MAIL, null)).rejects.toBe(killed);
  store.failure = () => null;
  expect(ledgerOf(store)).toMatchObject({ recipients: [{ state }, { state }] });
}
