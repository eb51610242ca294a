import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerDelivery } from '../../../src/deliver/ledger/ledger-delivery.ts';
import type { Mail } from '../../../src/deliver/mail.ts';
import type { Outcome } from '../../../src/deliver/ledger/outcome.ts';
import type { ObjectStore } from '../../../src/store/store.ts';
import { targets, type OpenTarget } from '../../store/targets.ts';
import { ANSWERS, delivering, MAIL, PERIOD, ScriptedServer } from './delivering.ts';
import { mailFor, statesOf } from './traces.ts';

describe.each(targets())('a mail with a ledger in $name', ({ open }) => {
  let target: OpenTarget;
  let store: ObjectStore;
  let server: ScriptedServer;
  let mail: Mail;

  beforeEach(async () => {
    target = await open();
    const { store: whole, folder } = target;
    const inside = (key: string): string => `${folder}/${key}`;
    store = {
      description: whole.description,
      get: (key) => whole.get(inside(key)),
      put: (key, body, condition) => whole.put(inside(key), body, condition),
      remove: (key) => whole.remove(inside(key)),
      list: (prefix) => whole.list(inside(prefix)),
    };
    server = new ScriptedServer();
    mail = MAIL;
  });

  afterEach(() => target.close());

  /** As long as another process holds it, it is looked at again. */
  async function persist(process: LedgerDelivery): Promise<Outcome> {
    const outcome = await process.deliver(mail, null);
    return outcome.again === 'soon' ? persist(process) : outcome;
  }

  it('is sent once, and a second process finds that all have it', async () => {
    const first = await delivering(store, server).deliver(mail, null);
    const second = await delivering(store, server, { by: { runId: '2' } }).deliver(mail, null);
    expect([first.delivery.state, second.delivery.state]).toEqual(['sent', 'skipped']);
    for (const address of mail.recipients) expect(server.count(address)).toBe(1);
    expect(await store.list(`deliveries/${PERIOD}/`)).toHaveLength(1);
  });

  it('is the same mail, byte for byte, when a later process sends it to whoever lacks it', async () => {
    mail = { ...mail, text: 'Größe 費用 🦀\n', html: '<p>Größe 費用 🦀</p>\r\n\t<p>\u2028</p>\n' };
    server.script = [ANSWERS.refusesAnn];
    await delivering(store, server).deliver(mail, null);
    const second = await delivering(store, server, { by: { runId: '2' } }).deliver(mail, null);
    expect(statesOf(second)).toEqual({ 'ann@example.com': 'sent', 'bob@example.com': 'skipped' });
    expect(mailFor(server, 'ann@example.com')).toEqual(mailFor(server, 'bob@example.com'));
  });

  it.each([2, 4])('is sent once by %i processes at once', async (count) => {
    const processes = Array.from({ length: count }, (_, i) =>
      delivering(store, server, { by: { runId: String(i) } }),
    );
    const outcomes = await Promise.all(processes.map(persist));
    for (const address of mail.recipients) expect(server.count(address)).toBe(1);
    const states = outcomes.map(({ delivery }) => delivery.state).sort();
    expect(states).toEqual(['sent', ...Array.from({ length: count - 1 }, () => 'skipped')].sort());
  });
});
