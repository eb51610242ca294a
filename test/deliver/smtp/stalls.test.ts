import { describe, expect, it } from 'vitest';
import type { Delivery, Parcel } from '../../../src/deliver/delivery.ts';
import type { Mail } from '../../../src/deliver/mail.ts';
import { smtpDelivery } from '../../../src/deliver/smtp-delivery.ts';
import { memoryStore } from '../../record/memory-store.ts';
import { startSmtpServer, type Fault, type SmtpTestServer } from '../../servers/smtp.ts';
import { MAIL, PERIOD, START } from '../ledger/delivering.ts';
import { clientOf, SENDER } from './client.ts';

const TEAMS = ['a', 'b', 'c', 'd', 'e'];
const PAUSES_MS = [30_000, 60_000];
const ROUNDS = PAUSES_MS.length + 1;
const ANSWER_TIMEOUT_MS = 1000;

interface Told {
  /** By team, in the order they were settled. */
  readonly states: Readonly<Record<string, Delivery['state']>>;
  readonly messages: Readonly<Record<string, string | null | undefined>>;
  /** The clock of the pauses, in seconds. */
  readonly seconds: number;
}

/** Delivers a mail to each team; the pauses pass at once, what the server does takes its time. */
async function deliverThrough(server: SmtpTestServer): Promise<Told> {
  using client = clientOf(server, { answerTimeoutMs: ANSWER_TIMEOUT_MS });
  let time = START;
  const deliver = smtpDelivery({
    store: memoryStore(),
    server: client,
    sender: SENDER,
    deliveryKey: PERIOD,
    by: { runId: '1', runAttempt: 1, holder: 'here' },
    onAmbiguous: 'skip',
    resend: 'missing',
    refusalOf: () => null,
    messagesPerMinute: 6000,
    connections: 1,
    answerTimeoutMs: ANSWER_TIMEOUT_MS,
    pausesMs: PAUSES_MS,
    tell: () => undefined,
    timing: {
      now: () => time,
      sleep: (ms) => {
        time += ms;
        return Promise.resolve();
      },
    },
  });
  const parcels = TEAMS.map((id): Parcel => {
    const mail: Mail = { ...MAIL, id, recipients: [`${id}@example.com`] };
    return { id, recipients: mail.recipients, render: () => Promise.resolve(mail) };
  });
  const settled: [string, Delivery][] = [];
  await deliver(parcels, ({ id }, delivery) => settled.push([id, delivery]));
  return {
    states: Object.fromEntries(settled.map(([id, { state }]) => [id, state])),
    messages: Object.fromEntries(settled.map(([id, { results }]) => [id, results[0]?.message])),
    seconds: (time - START) / 1000,
  };
}

const all = (state: Delivery['state']): Record<string, Delivery['state']> =>
  Object.fromEntries(TEAMS.map((id) => [id, state]));
const inboxes = (server: SmtpTestServer): number[] =>
  TEAMS.map((id) => server.deliveriesTo(`${id}@example.com`));

describe.concurrent('a mail server that stalls after the login', () => {
  it.each(['mail', 'rcpt', 'data'] as const)('at %s is given one mail a round', async (at) => {
    await using server = await startSmtpServer();
    const stall = server.fault({ at, times: Infinity, does: { stall: true } });
    const { states, messages } = await deliverThrough(server);
    expect(stall.count()).toBe(ROUNDS);
    expect(states).toEqual(all('failed'));
    expect(new Set(Object.values(messages))).toEqual(
      new Set([
        `The mail server localhost:${server.port} does not answer in time (SOCKET_TIMEOUT, ETIMEDOUT). Run again later; if the server is slow, raise mail.answer_timeout in config/agent.yaml.`,
      ]),
    );
    expect(inboxes(server)).toEqual([0, 0, 0, 0, 0]);
  });

  it('after the dot is given one mail a round, and the others are known not to have been sent', async () => {
    await using server = await startSmtpServer();
    const does: Fault['does'] = { stall: true, isTaken: true };
    const stall = server.fault({ at: 'dot', times: Infinity, does });
    const { states, messages } = await deliverThrough(server);
    expect(stall.count()).toBe(ROUNDS);
    expect(states).toEqual({ a: 'ambiguous', b: 'ambiguous', c: 'ambiguous', d: 'failed', e: 'failed' });
    expect(messages.c).toContain(
      'was given the mail and did not answer in time, so it may deliver it or not',
    );
    expect(messages.d).toMatch(/^It was not tried, because the mail server was given another mail /);
    expect(inboxes(server)).toEqual([1, 1, 1, 0, 0]);
  });

  it('for one mail each time keeps no other from being sent', async () => {
    await using server = await startSmtpServer();
    const when: Fault['when'] = ({ address }) => address === 'a@example.com';
    server.fault({ at: 'rcpt', when, times: Infinity, does: { stall: true } });
    const { states } = await deliverThrough(server);
    expect(states).toEqual({ ...all('sent'), a: 'failed' });
    expect(inboxes(server)).toEqual([0, 1, 1, 1, 1]);
  });

  it.each<[string, Fault, Record<string, Delivery['state']>, number[]]>([
    ['at rcpt', { at: 'rcpt', skip: 1, does: { stall: true } }, {}, [1, 1, 1, 1, 1]],
    ['after the dot', { at: 'dot', skip: 1, does: { stall: true } }, { b: 'ambiguous' }, [1, 0, 1, 1, 1]],
  ])('once, %s, gets the others after one pause, each of them once', async (_, fault, states, received) => {
    await using server = await startSmtpServer();
    server.fault(fault);
    const told = await deliverThrough(server);
    expect(told.states).toEqual({ ...all('sent'), ...states });
    expect(inboxes(server)).toEqual(received);
    expect(Math.floor(told.seconds)).toBe(30);
  });
});

describe('a mail server that drops connections', () => {
  it('is given the other mails in the same round', async () => {
    await using server = await startSmtpServer();
    server.fault({ at: 'dot', skip: 1, does: { drop: 'rst' } });
    const { states, seconds } = await deliverThrough(server);
    expect(states).toEqual({ ...all('sent'), b: 'ambiguous' });
    expect(Math.floor(seconds)).toBe(0);
  });
});
