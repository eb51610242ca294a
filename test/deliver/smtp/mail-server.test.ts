import { describe, expect, it } from 'vitest';
import type { MailLogin } from '../../../src/deliver/smtp/sending.ts';
import { startSmtpServer } from '../../servers/smtp.ts';
import {
  ACCEPTED,
  AGAIN_LATER,
  AGAIN_THIS,
  essence,
  message,
  NEVER,
  PASSWORD,
  SENDER,
  sendThrough,
  TEAM,
  wordsOf,
} from './client.ts';

describe('a message', () => {
  it('arrives byte for byte, with its envelope and the id that the server gives it', async () => {
    await using server = await startSmtpServer();
    const result = await sendThrough(server);
    const [received] = server.received;
    expect(essence(result)).toEqual(ACCEPTED);
    expect(result).toMatchObject({ serverMessageId: received?.serverMessageId });
    expect(received?.serverMessageId).toMatch(/^<.*@.*>$/);
    expect(received).toMatchObject({ from: SENDER, to: TEAM, authenticatedAs: SENDER });
    expect(received?.raw.equals(message())).toBe(true);
    expect(server.violations).toEqual([]);
  });

  it('has no server id when the answer has none', async () => {
    await using server = await startSmtpServer();
    server.fault({ at: 'dot', does: { reply: '250 OK' } });
    expect(await sendThrough(server)).toMatchObject({ kind: 'answered', serverMessageId: null });
  });

  it('keeps lines that are a dot, or begin with one', async () => {
    await using server = await startSmtpServer();
    const text = Buffer.concat([message(), Buffer.from('.\r\n..two\r\n.three\r\n')]);
    await sendThrough(server, { text });
    expect(server.received[0]?.raw.equals(text)).toBe(true);
  });

  it.each([
    ['implicit TLS', 'implicit', 'password'],
    ['STARTTLS without a login', 'starttls', 'none'],
    ['implicit TLS without a login', 'implicit', 'none'],
  ] as const)('goes over %s', async (_title, encryption, kind) => {
    const login: MailLogin & { readonly kind: 'none' | 'password' } =
      kind === 'none' ? { kind } : { kind, user: SENDER, password: PASSWORD };
    await using server = await startSmtpServer({ encryption, login });
    const result = await sendThrough(server, { login, isImplicitTls: encryption === 'implicit' });
    expect(essence(result)).toEqual(ACCEPTED);
    expect(server.received).toHaveLength(1);
  });

  it('goes to a server that offers LOGIN only, as Exchange does', async () => {
    const login = { kind: 'password', user: SENDER, password: PASSWORD } as const;
    await using server = await startSmtpServer({ login: { ...login, methods: ['LOGIN'] } });
    expect(essence(await sendThrough(server, { login }))).toEqual(ACCEPTED);
  });
});

describe('a refusal', () => {
  it('says who refused what, and in which words', async () => {
    await using server = await startSmtpServer();
    server.fault({ at: 'dot', does: { reply: '554 5.6.0 Content not wanted' } });
    expect(wordsOf(await sendThrough(server))).toBe(
      'The mail server localhost refused the mail: 554 5.6.0 Content not wanted. Ask whoever runs the mail server what to do.',
    );
  });
});

describe('recipients', () => {
  it('that are refused are told from those that are accepted', async () => {
    await using server = await startSmtpServer();
    server.fault({
      at: 'rcpt',
      when: ({ address }) => address === 'two@example.com',
      does: { reply: '550 5.1.1 User unknown' },
    });
    const result = await sendThrough(server);
    expect(essence(result)).toEqual({
      kind: 'answered',
      accepted: ['one@example.com', 'three@example.com'],
      refused: [{ address: 'two@example.com', isTransient: false }],
    });
    expect(wordsOf(result)).toContain('550 5.1.1 User unknown');
    expect(server.received.map(({ to }) => to)).toEqual([['one@example.com', 'three@example.com']]);
  });

  it('that are all refused each have their own answer', async () => {
    await using server = await startSmtpServer();
    server.fault({ at: 'rcpt', times: 2, does: { reply: '451 4.7.1 Greylisted' } });
    server.fault({
      at: 'rcpt',
      when: ({ address }) => address === 'three@example.com',
      does: { reply: '550 5.1.1 User unknown' },
    });
    expect(essence(await sendThrough(server))).toEqual({
      kind: 'answered',
      accepted: [],
      refused: [
        { address: 'one@example.com', isTransient: true },
        { address: 'two@example.com', isTransient: true },
        { address: 'three@example.com', isTransient: false },
      ],
    });
    expect(server.received).toEqual([]);
  });

  it('stay as they are when the server then refuses the text', async () => {
    await using server = await startSmtpServer();
    server.fault({ at: 'rcpt', does: { reply: '550 5.1.1 User unknown' } });
    server.fault({ at: 'dot', does: { reply: '451 4.3.0 Try later' } });
    expect(essence(await sendThrough(server))).toEqual(AGAIN_THIS);
    expect(server.received).toEqual([]);
  });
});

describe('encryption', () => {
  it.each([
    ['expired', 'has expired'],
    ['other-host', 'another host name'],
    ['unknown-ca', 'NODE_EXTRA_CA_CERTS'],
  ] as const)(
    'is refused with a certificate that is %s, before the password is shown',
    async (certificate, words) => {
      await using starttls = await startSmtpServer({ certificate });
      await using implicit = await startSmtpServer({ certificate, encryption: 'implicit' });
      for (const [server, isImplicitTls] of [
        [starttls, false],
        [implicit, true],
      ] as const) {
        const result = await sendThrough(server, { isImplicitTls });
        expect(essence(result)).toEqual(NEVER);
        expect(wordsOf(result)).toContain(words);
        expect(server.logins).toEqual([]);
        expect(server.received).toEqual([]);
      }
    },
  );

  it('is not done without: no password and no mail to a server that has none', async () => {
    await using server = await startSmtpServer({ encryption: 'none' });
    const result = await sendThrough(server);
    expect(essence(result)).toEqual(NEVER);
    expect(wordsOf(result)).toContain('offers no STARTTLS');
    expect(server.logins).toEqual([]);
    expect(server.received).toEqual([]);
  });

  it('that a port does not speak from the start is explained', async () => {
    await using server = await startSmtpServer();
    const result = await sendThrough(server, { isImplicitTls: true });
    expect(essence(result)).toEqual(NEVER);
    expect(wordsOf(result)).toContain('SMTP_PORT');
  });
});

describe('a server that cannot be reached', () => {
  it('refuses connections', async () => {
    const server = await startSmtpServer();
    await server.close();
    const result = await sendThrough(server);
    expect(essence(result)).toEqual(AGAIN_LATER);
    expect(wordsOf(result)).toContain(`localhost:${server.port} refuses connections`);
  });
});

describe('a login', () => {
  it('that the server does not offer is explained', async () => {
    await using server = await startSmtpServer({ login: { kind: 'none' } });
    const result = await sendThrough(server);
    expect(essence(result)).toEqual(NEVER);
    expect(wordsOf(result)).toContain('remove SMTP_USER');
    expect(server.received).toEqual([]);
  });

  it('never shows its password, even when the server quotes it', async () => {
    await using server = await startSmtpServer();
    const encoded = Buffer.from(PASSWORD).toString('base64');
    const plain = Buffer.from(`\0${SENDER}\0${PASSWORD}`).toString('base64');
    server.fault({
      at: 'auth',
      does: { reply: `535 5.7.8 Wrong: ${PASSWORD} ${encoded} AUTH PLAIN ${plain}` },
    });
    expect(wordsOf(await sendThrough(server))).toContain('535 5.7.8 Wrong: *** *** AUTH PLAIN ***.');
  });
});
