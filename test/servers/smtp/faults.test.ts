import { execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSmtpServer, type Fault, type FaultPoint, type SmtpTestServer } from '../smtp.ts';
import { sendMail } from './client.ts';
import { Conversation, message } from './conversation.ts';

let server: SmtpTestServer;

beforeEach(async () => {
  server = await startSmtpServer();
});

afterEach(() => server.close());

const BEFORE_THE_ANSWER = [
  'greeting',
  'ehlo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'body',
  'dot',
] as const satisfies readonly FaultPoint[];

const LARGE = 'a line of text that is neither short nor long\n'.repeat(8000);

/** A process that sends one message; it trusts the server only because of its environment. */
function sendingProcess(): ChildProcess {
  const script = `
    import { createTransport } from 'nodemailer';
    const { SMTP_HOST: host, SMTP_PORT: port, SMTP_USER: user, SMTP_PASSWORD: pass, SENDER_EMAIL: from } = process.env;
    const transport = createTransport({ host, port: Number(port), requireTLS: true, auth: { user, pass } });
    await transport.sendMail({ from, to: 'a@example.com', text: 'Costs rose.' });`;
  const { PATH = '' } = process.env;
  return execFile(process.execPath, ['--input-type=module', '-e', script], { env: { PATH, ...server.env } });
}

/** For a client that neither encrypts nor logs in. */
async function startOpen(): Promise<[SmtpTestServer, Conversation]> {
  await server.close();
  server = await startSmtpServer({ encryption: 'none', login: { kind: 'none' } });
  return [server, await Conversation.begun(server.port)];
}

async function sendMessage(client: Conversation): Promise<string> {
  await client.sayAll('MAIL FROM:<reports@example.com>', 'RCPT TO:<a@example.com>', 'DATA');
  return client.say(`${message()}.`);
}

describe('a dropped connection', () => {
  it.each(BEFORE_THE_ANSWER)('at %s fails the client, and nothing is received', async (at) => {
    for (const [drop, code] of [
      ['rst', 'ESOCKET'],
      ['fin', 'ECONNECTION'],
    ] as const) {
      const fault = server.fault({ at, does: { drop } });
      await expect(sendMail(server)).rejects.toMatchObject({ code });
      expect(fault.count()).toBe(1);
    }
    expect(server.received).toEqual([]);
    await expect(sendMail(server)).resolves.toMatchObject({ rejected: [] });
    expect(server.violations).toEqual([]);
  });

  it.each(['rst', 'fin'] as const)(
    'after the dot by %s may leave the message with the server',
    async (drop) => {
      server.fault({ at: 'dot', does: { drop, isTaken: true } });
      await expect(sendMail(server)).rejects.toThrow();
      expect(server.deliveriesTo('a@example.com')).toBe(1);
    },
  );

  it.each(['rst', 'fin'] as const)('after the answer by %s does not keep the answer back', async (drop) => {
    const fault = server.fault({ at: 'accepted', does: { drop } });
    await expect(sendMail(server)).resolves.toMatchObject({ rejected: [] });
    expect(await fault.reached).toMatchObject({ to: ['a@example.com', 'b@example.com'] });
    expect(server.received).toHaveLength(1);
  });

  it('comes in the middle of a large message when so many bytes came', async () => {
    const fault = server.fault({ at: 'body', afterBytes: 100_000, does: { drop: 'rst' } });
    await expect(sendMail(server, {}, LARGE)).rejects.toMatchObject({ code: 'ESOCKET' });
    const { bytes } = await fault.reached;
    expect(bytes).toBeGreaterThanOrEqual(100_000);
    expect(bytes).toBeLessThan(300_000);
    expect(server.received).toEqual([]);
  });
});

describe('a reply', () => {
  it.each([
    ['greeting', '432 4.3.2 Concurrent connections limit exceeded', 'EPROTOCOL'],
    ['greeting', '421 4.3.2 Service not available', 'EPROTOCOL'],
    ['starttls', '454 4.7.0 TLS not available', 'ETLS'],
    ['auth', '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled', 'EAUTH'],
    ['mail', '550 5.7.30 Basic authentication is not supported for Client Submission', 'EENVELOPE'],
    ['rcpt', '451 4.7.1 Greylisted', 'EENVELOPE'],
    ['data', '451 4.3.0 Try again later', 'EENVELOPE'],
    ['body', '552 5.3.4 Too large', 'EMESSAGE'],
    ['dot', '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException', 'EMESSAGE'],
  ] as const)('at %s is given in place of the own: %s', async (at, reply, code) => {
    server.fault({ at, times: Infinity, does: { reply } });
    const error: unknown = await sendMail(server).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code });
    expect(String(error)).toContain(reply.slice(0, 9));
    expect(server.received).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  it('at EHLO is followed by HELO', async () => {
    server.fault({ at: 'ehlo', does: { reply: '502 5.5.1 Command not implemented' } });
    await expect(sendMail(server, { requireTLS: false, auth: undefined })).rejects.toThrow(
      '530 5.7.0 Must issue a STARTTLS command first',
    );
  });

  it('after the dot takes the message when it says so', async () => {
    server.fault({ at: 'dot', does: { reply: '250 OK' } });
    await expect(sendMail(server)).resolves.toMatchObject({ response: '250 OK' });
    expect(server.received).toHaveLength(1);
  });

  it('befalls the recipient that it is meant for', async () => {
    server.fault({
      at: 'rcpt',
      when: ({ address }) => address === 'b@example.com',
      does: { reply: '550 5.1.1 User unknown' },
    });
    await expect(sendMail(server)).resolves.toMatchObject({
      accepted: ['a@example.com'],
      rejected: ['b@example.com'],
    });
    expect(server.received.map(({ to }) => to)).toEqual([['a@example.com']]);
  });

  it('befalls as many occurrences as it is told to, after those that it lets pass', async () => {
    const fault = server.fault({ at: 'dot', skip: 1, times: 2, does: { reply: '451 4.3.0 Later' } });
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => sendMail(server)));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(2);
    expect(server.received).toHaveLength(2);
    expect(fault.count()).toBe(2);
  });

  it('cannot come after the answer', () => {
    expect(() => server.fault({ at: 'accepted', does: { reply: '451 4.3.0 Later' } })).toThrow('at the dot');
  });
});

describe('a stalled connection', () => {
  it.each(BEFORE_THE_ANSWER)('at %s is left by the client, and nothing is received', async (at) => {
    server.fault({ at, does: { stall: true } });
    const patience = { greetingTimeout: 60, socketTimeout: 60 };
    await expect(sendMail(server, patience)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(server.received).toEqual([]);
  });

  it('after the dot may leave the message with the server', async () => {
    server.fault({ at: 'dot', does: { stall: true, isTaken: true } });
    await expect(sendMail(server, { socketTimeout: 100 })).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    expect(server.received).toHaveLength(1);
  });

  it('in the body lets no more of a large message through', async () => {
    server.fault({ at: 'body', does: { stall: true } });
    const later = server.fault({ at: 'body', afterBytes: 200_000 });
    await expect(sendMail(server, { socketTimeout: 100 }, LARGE)).rejects.toMatchObject({
      code: 'ETIMEDOUT',
    });
    expect(later.count()).toBe(0);
  });

  it('does not keep the server from closing', async () => {
    const points: readonly FaultPoint[] = ['greeting', 'ehlo', 'auth', 'body', 'accepted'];
    const faults = points.map((at, i) =>
      server.fault({ at, when: ({ connection }) => connection === i + 1, does: { stall: true } }),
    );
    const sent: Promise<unknown>[] = [];
    for (const fault of faults) {
      sent.push(sendMail(server).catch((error: unknown) => error));
      await fault.reached;
    }
    await server.close();
    const outcomes = await Promise.all(sent);
    expect(outcomes.filter((outcome) => outcome instanceof Error)).toHaveLength(4);
  });
});

describe('a held connection', () => {
  it.each([...BEFORE_THE_ANSWER, 'accepted'] as const)('at %s goes on when it is let go', async (at) => {
    const gate = Promise.withResolvers<undefined>();
    const fault = server.fault({ at, does: { hold: gate.promise } });
    const sent = sendMail(server);
    expect(await fault.reached).toMatchObject({ at, connection: 1 });
    expect(server.received).toHaveLength(at === 'accepted' ? 1 : 0);
    gate.resolve(undefined);
    await expect(sent).resolves.toMatchObject({ rejected: [] });
    expect(server.received).toHaveLength(1);
  });

  it.each([
    ['rcpt', 0],
    ['data', 0],
    ['dot', 1],
    ['accepted', 1],
  ] as const)('at %s outlives a client process that is killed', async (at, received) => {
    const gate = Promise.withResolvers<undefined>();
    const fault = server.fault({ at, does: { hold: gate.promise } });
    const child = sendingProcess();
    const exited = once(child, 'exit');
    await fault.reached;
    child.kill('SIGKILL');
    await exited;
    gate.resolve(undefined);
    await sendMail(server);
    expect(server.received).toHaveLength(received + 1);
    expect(server.deliveriesTo('a@example.com')).toBe(received + 1);
  });

  it('after the answer keeps the next command waiting', async () => {
    const [open, client] = await startOpen();
    const gate = Promise.withResolvers<undefined>();
    const { reached } = open.fault({ at: 'accepted', does: { hold: gate.promise } });
    expect(await sendMessage(client)).toMatch(/^250 /);
    const next = client.say('NOOP');
    await reached;
    const isAnswered = await Promise.race([next.then(() => true), sleep(50).then(() => false)]);
    expect(isAnswered).toBe(false);
    gate.resolve(undefined);
    expect(await next).toMatch(/^250 /);
  });

  it('before the greeting refuses a client that talks too soon', async () => {
    const fault = server.fault({ at: 'greeting', does: { hold: new Promise(() => undefined) } });
    using client = await Conversation.with(server.port);
    await fault.reached;
    expect(await client.say('EHLO client.example.com')).toContain('You talk too soon');
  });
});

describe('faults of one point', () => {
  it('tell of it, and happen in the order they were set up', async () => {
    const told: string[] = [];
    const tap: Fault['tap'] = ({ at, from, to, bytes }) => {
      told.push(`${at} ${from} ${to.join()} ${bytes}`);
    };
    const gate = Promise.withResolvers<undefined>();
    for (const at of ['data', 'dot'] as const) server.fault({ at, tap });
    const held = server.fault({ at: 'dot', does: { hold: gate.promise } });
    server.fault({ at: 'dot', does: { drop: 'fin' } });
    const sent = sendMail(server, {}, 'x').catch((error: unknown) => error);
    const { bytes } = await held.reached;
    expect(told).toEqual([
      'data reports@example.com a@example.com,b@example.com 0',
      `dot reports@example.com a@example.com,b@example.com ${bytes}`,
    ]);
    gate.resolve(undefined);
    expect(await sent).toBeInstanceOf(Error);
  });

  it('in the body happen once in each message', async () => {
    const fault = server.fault({ at: 'body', times: Infinity, afterBytes: 1000 });
    await sendMail(server, {}, LARGE);
    await sendMail(server, {}, LARGE);
    await sendMail(server, {}, 'short');
    expect(fault.count()).toBe(2);
  });

  it('that fail themselves are told to the client and kept as violations', async () => {
    const [open, client] = await startOpen();
    const when = (): boolean => {
      throw new Error('a mistake of the test');
    };
    open.fault({ at: 'dot', when });
    expect(await sendMessage(client)).toContain('a mistake of the test');
    expect(open.violations).toHaveLength(1);
  });
});
