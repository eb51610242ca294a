import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createServer, type TLSSocket } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { startSmtpServer, type Fault } from '../../servers/smtp.ts';
import { CA, certificate } from '../../servers/smtp/tls.ts';
import {
  ACCEPTED,
  AGAIN_LATER,
  AGAIN_THIS,
  AMBIGUOUS,
  clientOf,
  essence,
  message,
  NEVER,
  NEVER_THIS,
  NO_ANSWER,
  SENDER,
  sendThrough,
  TEAM,
} from './client.ts';

interface Failure {
  readonly title: string;
  readonly fault: Fault;
  readonly result: Record<string, unknown>;
  readonly text?: Buffer;
  /** Shorter where the fault is that no answer comes. */
  readonly answerTimeoutMs?: number;
  /** Messages that the server has in the end. */
  readonly received?: number;
}

const drops = (['fin', 'rst'] as const).flatMap((drop): Failure[] => [
  { title: `${drop} at the greeting`, fault: { at: 'greeting', does: { drop } }, result: AGAIN_LATER },
  { title: `${drop} at EHLO`, fault: { at: 'ehlo', does: { drop } }, result: AGAIN_LATER },
  { title: `${drop} at EHLO after TLS`, fault: { at: 'ehlo', skip: 1, does: { drop } }, result: AGAIN_LATER },
  { title: `${drop} at STARTTLS`, fault: { at: 'starttls', does: { drop } }, result: AGAIN_LATER },
  { title: `${drop} at AUTH`, fault: { at: 'auth', does: { drop } }, result: AGAIN_LATER },
  { title: `${drop} at MAIL`, fault: { at: 'mail', does: { drop } }, result: AGAIN_THIS },
  { title: `${drop} at RCPT`, fault: { at: 'rcpt', does: { drop } }, result: AGAIN_THIS },
  { title: `${drop} at the last RCPT`, fault: { at: 'rcpt', skip: 2, does: { drop } }, result: AGAIN_THIS },
  { title: `${drop} before 354`, fault: { at: 'data', does: { drop } }, result: AGAIN_THIS },
  {
    title: `${drop} within the text`,
    fault: { at: 'body', afterBytes: 200_000, does: { drop } },
    text: message(2_000_000),
    result: AMBIGUOUS,
  },
  { title: `${drop} after the dot, not taken`, fault: { at: 'dot', does: { drop } }, result: AMBIGUOUS },
  {
    title: `${drop} after the dot, taken`,
    fault: { at: 'dot', does: { drop, isTaken: true } },
    result: AMBIGUOUS,
    received: 1,
  },
]);

function stall(at: Fault['at'], result: Record<string, unknown>, isTaken = false): Failure {
  return {
    title: `no answer at ${at}${isTaken ? ', taken' : ''}`,
    fault: { at, does: { stall: true, isTaken } },
    result,
    answerTimeoutMs: 1000,
    received: isTaken ? 1 : 0,
  };
}

const stalls = [
  stall('greeting', AGAIN_LATER),
  stall('ehlo', AGAIN_LATER),
  stall('auth', AGAIN_LATER),
  stall('mail', AGAIN_LATER),
  stall('rcpt', AGAIN_LATER),
  stall('data', AGAIN_LATER),
  stall('dot', NO_ANSWER),
  stall('dot', NO_ANSWER, true),
];

function reply(at: Fault['at'], words: string, result: Record<string, unknown>, skip = 0): Failure {
  return { title: `${words} at ${at}`, fault: { at, skip, does: { reply: words } }, result };
}

const replies: readonly Failure[] = [
  reply('greeting', '432 4.3.2 Concurrent connections limit exceeded', AGAIN_LATER),
  reply('greeting', '421 4.3.2 Service not available', AGAIN_LATER),
  reply('greeting', '554 5.7.1 Go away', NEVER),
  reply('greeting', 'HTTP/1.1 400 Bad Request', NEVER),
  reply('ehlo', '421 4.3.2 Service not available', AGAIN_LATER, 1),
  reply('starttls', '454 4.7.0 TLS not available', AGAIN_LATER),
  reply('auth', '454 4.7.0 Temporary authentication failure', AGAIN_LATER),
  reply('auth', '421 4.3.2 Service not available', AGAIN_LATER),
  reply('auth', '535 5.7.3 Authentication unsuccessful', NEVER),
  reply('auth', '550 5.7.30 Basic authentication is not supported for Client Submission', NEVER),
  reply('mail', '451 4.3.0 Try later', AGAIN_THIS),
  reply('mail', '421 4.3.2 Closing', AGAIN_THIS),
  reply('mail', '552 5.3.4 Too large', NEVER_THIS),
  reply('mail', '530 5.7.57 Client not authenticated to send mail', NEVER),
  reply('data', '451 4.3.0 Try later', AGAIN_THIS),
  reply('data', '421 4.3.2 Closing', AGAIN_THIS),
  reply('data', '554 5.5.1 No', NEVER_THIS),
  reply('dot', '451 4.3.0 Try later', AGAIN_THIS),
  reply('dot', '421 4.3.2 Closing', AGAIN_THIS),
  reply('dot', '554 5.6.0 No', NEVER_THIS),
  reply('dot', '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException', NEVER),
  reply('dot', '554 5.2.2 STOREDRV.Deliver; mailbox full: quota exceeded', NEVER_THIS),
  reply('dot', '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded', AGAIN_LATER),
  reply('dot', '354 Go on', AMBIGUOUS),
];

const failures = [...drops, ...stalls, ...replies];

describe.concurrent('a server that fails', () => {
  it.each(failures)('with $title', async ({ fault, result, received = 0, text = message(), ...options }) => {
    await using server = await startSmtpServer();
    const befell = server.fault(fault);
    expect(essence(await sendThrough(server, { text, ...options }))).toEqual(result);
    expect(befell.count()).toBe(1);
    await server.close();
    expect(server.received).toHaveLength(received);
  });

  it.each(failures)(
    'takes the next message after $title',
    async ({ fault, text = message(), ...options }) => {
      await using server = await startSmtpServer();
      server.fault(fault);
      using client = clientOf(server, options);
      await client.send(text, SENDER, TEAM);
      const before = server.received.length;
      expect(essence(await client.send(message(), SENDER, TEAM))).toEqual(ACCEPTED);
      expect(server.received).toHaveLength(before + 1);
    },
  );
});

describe.concurrent('recipients that a server refuses before it fails with the mail', () => {
  const refused = [
    { address: 'one@example.com', isTransient: true },
    { address: 'two@example.com', isTransient: false },
  ];

  async function startRefusingServer(fault: Fault) {
    const server = await startSmtpServer();
    server.fault({ at: 'rcpt', does: { reply: '451 4.7.1 Greylisted' } });
    server.fault({ at: 'rcpt', skip: 1, does: { reply: '550 5.1.1 Unknown' } });
    server.fault(fault);
    return server;
  }

  it.each<[string, Fault, Record<string, unknown>, number]>([
    ['drops the connection', { at: 'dot', does: { drop: 'rst', isTaken: true } }, AMBIGUOUS, 1],
    ['ends the connection', { at: 'dot', does: { drop: 'fin' } }, AMBIGUOUS, 0],
    ['does not answer', { at: 'dot', does: { stall: true } }, NO_ANSWER, 0],
  ])('are told apart where it %s', async (_, fault, result, received) => {
    await using server = await startRefusingServer(fault);
    const sent = await sendThrough(server, { answerTimeoutMs: 1000 });
    expect(essence(sent)).toEqual({ ...result, refused });
    const words = sent.kind === 'ambiguous' ? sent.refused.map(({ message: said }) => said) : [];
    expect(words).toEqual([
      expect.stringContaining('refused this recipient: 451 4.7.1 Greylisted'),
      expect.stringContaining('refused this recipient: 550 5.1.1 Unknown'),
    ]);
    expect(server.received.map(({ to }) => to)).toEqual(Array(received).fill(['three@example.com']));
  });

  it('are those of one mail, and not of the next on the same connection', async () => {
    await using server = await startRefusingServer({ at: 'dot', skip: 1, does: { drop: 'rst' } });
    using client = clientOf(server);
    const first = await client.send(message(), SENDER, TEAM);
    expect(essence(first)).toEqual({ kind: 'answered', accepted: ['three@example.com'], refused });
    expect(essence(await client.send(message(), SENDER, TEAM))).toEqual(AMBIGUOUS);
    expect(server.connections).toBe(1);
  });
});

const ANSWERS: Readonly<Record<string, string>> = {
  EHLO: '250 old.example.com',
  MAIL: '250 OK',
  RCPT: '250 OK',
  DATA: '354 Go on',
  '.': '250 OK',
};

/** A server of no extensions, which at one command does something else. */
async function startOldServer(at: string, does: (socket: TLSSocket) => void) {
  const received: string[] = [];
  const server = createServer(certificate('good'), (socket) => {
    socket.on('error', () => undefined);
    socket.write('220 old.example.com\r\n');
    createInterface(socket).on('line', (line) => {
      const command = line.split(' ', 1)[0] ?? '';
      received.push(command);
      if (command === at) does(socket);
      else if (command in ANSWERS) socket.write(`${ANSWERS[command] ?? ''}\r\n`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    received,
    [Symbol.asyncDispose]: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

describe('an answer that comes late', () => {
  it('is not taken for that to the next message', async () => {
    await using server = await startSmtpServer();
    server.fault({ at: 'dot', does: { reply: '354 Go on\r\n250 OK' } });
    server.fault({ at: 'mail', skip: 1, does: { reply: '451 4.3.0 Later' } });
    using client = clientOf(server);
    expect(essence(await client.send(message(), SENDER, TEAM))).toEqual(AMBIGUOUS);
    expect(essence(await client.send(message(), SENDER, TEAM))).toEqual(AGAIN_THIS);
    expect(server.connections).toBe(2);
    expect(server.highestConcurrency).toBe(1);
  });
});

describe('a server without extensions', () => {
  const options = { login: { kind: 'none' }, isImplicitTls: true, ca: CA, host: '127.0.0.1' } as const;

  it('takes a message, command by command', async () => {
    await using server = await startOldServer('none', () => undefined);
    expect(essence(await sendThrough(server, options))).toEqual(ACCEPTED);
    expect(server.received.filter((line) => line in ANSWERS)).toEqual([
      'EHLO',
      'MAIL',
      'RCPT',
      'RCPT',
      'RCPT',
      'DATA',
      '.',
    ]);
  });

  it.each([
    ['EHLO', AGAIN_LATER],
    ['MAIL', AGAIN_THIS],
    ['RCPT', AGAIN_THIS],
    ['DATA', AGAIN_THIS],
    ['.', AMBIGUOUS],
  ])('that drops the connection at %s is told apart, too', async (at, result) => {
    await using server = await startOldServer(at, (socket) => socket.destroy());
    expect(essence(await sendThrough(server, options))).toEqual(result);
  });

  it.each([
    ['RCPT', AGAIN_THIS],
    ['.', AMBIGUOUS],
  ])('that ends within its answer to %s gave none that counts as taken', async (at, result) => {
    await using server = await startOldServer(at, (socket) => socket.end('250 O'));
    expect(essence(await sendThrough(server, options))).toEqual(result);
  });
});
