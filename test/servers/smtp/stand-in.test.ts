import { createTransport } from 'nodemailer';
import { afterEach, describe, expect, it } from 'vitest';
import { startSmtpServer, type SmtpServerOptions, type SmtpTestServer } from '../smtp.ts';
import { clientOptions, sendMail } from './client.ts';
import { Conversation, message } from './conversation.ts';

const opened: SmtpTestServer[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

async function start(options: SmtpServerOptions = {}): Promise<SmtpTestServer> {
  const server = await startSmtpServer(options);
  opened.push(server);
  return server;
}

/** Neither encrypted nor with a login, for clients that say byte by byte what they want. */
async function startOpen(options: SmtpServerOptions = {}): Promise<[SmtpTestServer, Conversation]> {
  const server = await start({ encryption: 'none', login: { kind: 'none' }, ...options });
  return [server, await Conversation.begun(server.port)];
}

describe('taking mail', () => {
  it('keeps a message with its envelope as it was sent, and says what it called it', async () => {
    const server = await start();
    const { response } = await sendMail(server);
    const [received] = server.received;
    expect(received).toMatchObject({
      from: 'reports@example.com',
      to: ['a@example.com', 'b@example.com'],
      authenticatedAs: 'reports@example.com',
      connection: 1,
    });
    expect(received?.raw.toString()).toContain('\r\n\r\nCosts rose.\r\n.a line with a dot\r\n');
    expect(response).toBe(`250 2.0.0 OK ${received?.serverMessageId ?? ''} [Hostname=TEST.prod.outlook.com]`);
    expect(server.violations).toEqual([]);
  });

  it('counts deliveries to an address however its domain is written', async () => {
    const [server, client] = await startOpen();
    await client.sayAll('MAIL FROM:<reports@example.com>', 'RCPT TO:<team@xn--bcher-kva.example>', 'DATA');
    await client.say(`${message()}.`);
    expect(server.deliveriesTo('Team@bücher.example')).toBe(1);
    expect(server.deliveriesTo('other@bücher.example')).toBe(0);
  });

  it('counts connections, and how many were open at a time', async () => {
    const server = await start();
    const pool = { pool: true, maxConnections: 2, maxMessages: 1 } as const;
    const transport = createTransport({ ...clientOptions(server), ...pool });
    const mail = { from: 'reports@example.com', to: 'a@example.com', text: 'Costs rose.' };
    await Promise.all(Array.from({ length: 4 }, () => transport.sendMail(mail)));
    transport.close();
    expect(server.connections).toBe(4);
    expect(server.highestConcurrency).toBe(2);
    expect(server.received).toHaveLength(4);
  });
});

describe('encryption', () => {
  it('is there from the first byte when it is implicit', async () => {
    const server = await start({ encryption: 'implicit' });
    await expect(sendMail(server, { secure: true })).resolves.toMatchObject({ rejected: [] });
  });

  it('is not offered when there is none, and a client that needs it goes', async () => {
    const server = await start({ encryption: 'none' });
    await expect(sendMail(server)).rejects.toMatchObject({ code: 'ETLS' });
    await expect(sendMail(server, { requireTLS: false })).resolves.toMatchObject({ rejected: [] });
  });

  it.each(['starttls', 'implicit'] as const)(
    'that never comes about does not keep the server from closing: %s',
    async (encryption) => {
      const server = await start({ encryption });
      using client = await Conversation.with(server.port);
      if (encryption === 'starttls') {
        await client.hear();
        expect(await client.sayAll('EHLO client.example.com', 'STARTTLS')).toMatch(/^220 /);
      }
      await server.close();
      expect(await client.hear()).toBe('');
    },
  );

  it.each(['AUTH PLAIN AGEAYg==', 'MAIL FROM:<reports@example.com>'])(
    'is asked for before %s',
    async (command) => {
      const server = await start();
      using client = await Conversation.with(server.port);
      await client.hear();
      expect(await client.say('EHLO client.example.com')).not.toContain('AUTH');
      expect(await client.say(command)).toBe('530 5.7.0 Must issue a STARTTLS command first');
      expect(server.violations).toEqual(['connection 1: 530 5.7.0 Must issue a STARTTLS command first']);
    },
  );

  it.each([
    ['expired', 'certificate has expired'],
    ['other-host', "does not match certificate's altnames"],
    ['unknown-ca', 'unable to verify the first certificate'],
  ] as const)('is refused by a client that is shown the certificate %s', async (certificate, why) => {
    for (const encryption of ['starttls', 'implicit'] as const) {
      const server = await start({ certificate, encryption });
      const sent = sendMail(server, { secure: encryption === 'implicit' });
      await expect(sent).rejects.toThrow(why);
      expect(server.logins).toEqual([]);
    }
  });
});

describe('a client that does not wait for answers', () => {
  it('may go on after a refusal, and not out of order', async () => {
    const [server, client] = await startOpen();
    client.write('MAIL FROM:<someone@example.com>\r\nRCPT TO:<a@example.com>\r\nDATA\r\n');
    expect([await client.hear(), await client.hear(), await client.hear()]).toEqual([
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      '503 5.5.1 Error: need MAIL command',
      '503 5.5.1 Error: need RCPT command',
    ]);
    expect(server.violations).toHaveLength(1);
    await client.sayAll('MAIL FROM:<reports@example.com>', 'DATA');
    expect(server.violations[1]).toBe('connection 1: 503 5.5.1 Error: need RCPT command');
  });
});

describe('logging in', () => {
  it.each(['PLAIN', 'LOGIN'] as const)('takes the right password by %s and no other', async (method) => {
    const login = { kind: 'password', user: 'bot', password: 'right', methods: [method] } as const;
    const server = await start({ login });
    await expect(sendMail(server)).resolves.toMatchObject({ rejected: [] });
    await expect(sendMail(server, { auth: { user: 'bot', pass: 'wrong' } })).rejects.toMatchObject({
      code: 'EAUTH',
      response: '535 5.7.3 Authentication unsuccessful',
    });
    expect(server.logins).toEqual([
      { method, user: 'bot', secret: 'right', connection: 1, isAccepted: true },
      { method, user: 'bot', secret: 'wrong', connection: 2, isAccepted: false },
    ]);
    expect(server.violations).toEqual([]);
  });

  it('takes a good token, and challenges a bad one before it refuses it', async () => {
    const tokens = new Set(['good']);
    const server = await start({ encryption: 'none', login: { kind: 'token', user: 'bot', tokens } });
    const shown = (token: string): string =>
      `AUTH XOAUTH2 ${Buffer.from(`user=bot\x01auth=Bearer ${token}\x01\x01`).toString('base64')}`;
    using client = await Conversation.begun(server.port);
    const challenge = (await client.say(shown('bad'))).replace('334 ', '');
    expect(JSON.parse(Buffer.from(challenge, 'base64').toString())).toMatchObject({ status: '401' });
    expect(await client.say('')).toBe('535 5.7.3 Authentication unsuccessful');
    expect(await client.say(shown('good'))).toBe('235 2.7.0 Authentication successful');
  });

  it('takes a token that became good while the server ran, from nodemailer', async () => {
    const tokens = new Set<string>();
    const server = await start({ login: { kind: 'token', user: 'bot', tokens } });
    const auth = { type: 'OAuth2', user: 'bot', accessToken: 'new' } as const;
    await expect(sendMail(server, { auth })).rejects.toMatchObject({ code: 'EAUTH', responseCode: 535 });
    tokens.add('new');
    await expect(sendMail(server, { auth })).resolves.toMatchObject({ rejected: [] });
    expect(server.received[0]?.authenticatedAs).toBe('bot');
  });

  it('is needed before mail is sent', async () => {
    const server = await start({ encryption: 'none' });
    using client = await Conversation.with(server.port);
    await client.hear();
    const answer = await client.sayAll('EHLO client.example.com', 'MAIL FROM:<reports@example.com>');
    expect(answer).toBe('530 5.7.57 Client not authenticated to send mail');
  });
});

describe('what is refused in the envelope', () => {
  it.each([
    ['MAIL FROM:<someone@example.com>', '550 5.7.60'],
    ['MAIL FROM:<>', '550 5.7.60'],
    ['MAIL FROM:<reports@-example.com>', '501 5.1.7'],
    ['MAIL FROM:<reports@example.com> SIZE=2000000', '552 5.3.4'],
  ])('%s', async (command, expected) => {
    const [server, client] = await startOpen({ size: 1_000_000 });
    expect(await client.say(command)).toContain(expected);
    expect(server.violations).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    'a',
    'a@',
    'a b@example.com',
    'a,b@example.com',
    'a@example.com,b@example.com',
    'a..b@example.com',
    'a@example..com',
    'a@exam_ple.com',
    'tëam@example.com',
    'a\0@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'a'.repeat(64)}.example.com`,
  ])('the recipient %j', async (recipient) => {
    const [server, client] = await startOpen();
    const answer = await client.sayAll('MAIL FROM:<reports@example.com>', `RCPT TO:<${recipient}>`);
    expect(answer).toMatch(/^501 5\./);
    expect(server.violations).toHaveLength(1);
  });

  it.each(['a.b+c@example.com', "o'neil@sub.example.co.uk", '"a.b"@example.com'])(
    'not the recipient %s',
    async (recipient) => {
      const [, client] = await startOpen();
      const answer = await client.sayAll('MAIL FROM:<reports@example.com>', `RCPT TO:<${recipient}>`);
      expect(answer).toBe('250 2.1.5 Accepted');
    },
  );
});

describe('what is refused in a message', () => {
  it.each([
    ['no date', message({ date: '' }), '550 5.6.0'],
    ['a date that is none', message({ date: 'Date: today\r\n' }), '550 5.6.0'],
    ['no From', message({ from: '' }), '550 5.6.0'],
    ['a From of somebody else', message({ from: 'From: someone@example.com\r\n' }), '554 5.2.252'],
    ['no Message-ID', message({ id: '' }), '550 5.6.0'],
    ['two subjects', message({ more: 'Subject: a\r\nSubject: b\r\n' }), '550 5.6.0'],
    ['a line of the header that is no field', message({ more: 'no field\r\n' }), '550 5.6.0'],
    ['8-bit characters in the header', message({ more: 'Subject: für\r\n' }), '550 5.6.7'],
    ['a NUL', message({ body: 'a\0b\r\n' }), '550 5.6.0'],
    ['a bare line feed', message({ body: 'a\nb\r\n' }), '550 5.6.11'],
    ['a bare carriage return', message({ body: 'a\rb\r\n' }), '550 5.6.0'],
    ['a line of 999 bytes', message({ body: `${'a'.repeat(999)}\r\n` }), '550 5.6.0'],
    ['more bytes than the server takes', message({ body: 'a line\r\n'.repeat(2000) }), '552 5.3.4'],
  ])('%s', async (_, text, expected) => {
    const [server, client] = await startOpen({ size: 10_000 });
    await client.sayAll('MAIL FROM:<reports@example.com>', 'RCPT TO:<a@example.com>', 'DATA');
    expect(await client.say(`${text}.`)).toContain(expected);
    expect(server.received).toEqual([]);
    expect(server.violations).toEqual([expect.stringContaining(expected)]);
  });

  it('not a line of 998 bytes, nor 8-bit characters in the text', async () => {
    const [server, client] = await startOpen();
    await client.sayAll('MAIL FROM:<reports@example.com>', 'RCPT TO:<a@example.com>', 'DATA');
    const text = message({ body: `${'a'.repeat(998)}\r\nfür\r\n` });
    expect(await client.say(`${text}.`)).toMatch(/^250 /);
    expect(server.received[0]?.raw.toString()).toBe(text);
  });
});
