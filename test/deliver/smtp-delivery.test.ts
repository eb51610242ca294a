import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery, Parcel } from '../../src/deliver/delivery.ts';
import type { Mail } from '../../src/deliver/mail.ts';
import { smtpDelivery, type SmtpDeliveryOptions } from '../../src/deliver/smtp-delivery.ts';
import { memoryStore, type MemoryStore } from '../record/memory-store.ts';
import { ANSWERS, MAIL, PERIOD, ScriptedServer, START, type Answer } from './ledger/delivering.ts';
import { killedAt, mailFor } from './ledger/traces.ts';

let store: MemoryStore;
let server: ScriptedServer;
let time: number;
/** When the mail server was given a mail, in seconds since the beginning. */
let given: number[];
let settled: [string, Delivery['state']][];

beforeEach(() => {
  store = memoryStore();
  server = new ScriptedServer();
  time = START;
  [given, settled] = [[], []];
});

function open(options: Partial<SmtpDeliveryOptions> = {}): (mails: readonly Mail[]) => Promise<void> {
  const deliver = smtpDelivery({
    store,
    server: {
      verify: server.verify,
      close: server.close,
      send: (message, from, to) => {
        given.push((time - START) / 1000);
        return server.send(message, from, to);
      },
    },
    sender: 'reports@example.com',
    deliveryKey: PERIOD,
    by: { runId: '2', runAttempt: 1, holder: 'here' },
    onAmbiguous: 'skip',
    resend: 'missing',
    refusalOf: () => null,
    messagesPerMinute: 30,
    connections: 1,
    answerTimeoutMs: 30_000,
    pausesMs: [30_000, 60_000],
    tell: () => undefined,
    timing: {
      now: () => time,
      sleep: (ms) => {
        time += ms;
        return Promise.resolve();
      },
    },
    ...options,
  });
  const parcelOf = (mail: Mail): Parcel => ({
    id: mail.id,
    recipients: mail.recipients,
    render: () => Promise.resolve(mail),
  });
  return (mails) => deliver(mails.map(parcelOf), ({ id }, { state }) => settled.push([id, state]));
}

function mailOf(id: string): Mail {
  return { ...MAIL, id, recipients: [`${id}@example.com`] };
}

const TEAMS = ['a', 'b', 'c'].map(mailOf);
const DOWN: Answer = {
  takes: () => false,
  says: () => ({ kind: 'not-sent', message: 'The mail server is down.', isTransient: true, scope: 'server' }),
};

describe('delivery over SMTP', () => {
  it('sends mails in their order at the pace that the server allows', async () => {
    await open()(TEAMS);
    expect(given).toEqual([0, 2, 4]);
    expect(settled).toEqual([
      ['a', 'sent'],
      ['b', 'sent'],
      ['c', 'sent'],
    ]);
  });

  it('spends no time on mails that were sent before', async () => {
    await open()(TEAMS);
    const since = time;
    await open({ by: { runId: '3', runAttempt: 1, holder: 'there' } })(TEAMS);
    expect(time).toBe(since);
    expect(settled.slice(3).map(([, state]) => state)).toEqual(['skipped', 'skipped', 'skipped']);
    expect(given).toHaveLength(3);
  });

  it('tries a mail again after all others, and sends it once', async () => {
    server.script = [ANSWERS.busy, ANSWERS.takes, ANSWERS.takes, ANSWERS.busy];
    await open()(TEAMS);
    expect(given).toEqual([0, 2, 4, 30, 90]);
    expect(settled.at(-1)).toEqual(['a', 'sent']);
    expect(mailFor(server, 'a@example.com').toString()).toContain('.a.1.');
  });

  it('asks a server that is down once for all mails, and sends them when it is back', async () => {
    server.script = [DOWN];
    await open()(TEAMS);
    expect(given).toEqual([0, 30, 32, 34]);
    expect(settled.map(([, state]) => state)).toEqual(['sent', 'sent', 'sent']);
  });

  it('looks once more, with no pause but its turn, after a server that was down to the end', async () => {
    server.script = [DOWN, DOWN, DOWN];
    const deliver = open();
    await deliver(TEAMS);
    expect(given).toEqual([0, 30, 90]);
    expect(settled.map(([, state]) => state)).toEqual(['failed', 'failed', 'failed']);
    server.script = [DOWN];
    const since = time;
    await deliver([mailOf('admin')]);
    expect(given).toEqual([0, 30, 90, 92]);
    expect(time).toBe(since + 2000);
    await deliver([mailOf('admin')]);
    expect(settled.slice(3)).toEqual([
      ['admin', 'failed'],
      ['admin', 'sent'],
    ]);
  });

  it('waits for another run that is sending the mail, and takes over when that one is gone', async () => {
    await killedAt('claimed', store, { by: { runId: '1' } });
    await open()([MAIL]);
    expect(settled).toEqual([['platform', 'sent']]);
    // The claim that was left lasts for a minute.
    expect(given).toEqual([60]);
  });
});
