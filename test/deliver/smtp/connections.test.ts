import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { MESSAGES_PER_CONNECTION } from '../../../src/deliver/smtp/session.ts';
import { ServiceError } from '../../../src/errors.ts';
import { startSmtpServer } from '../../servers/smtp.ts';
import {
  ACCEPTED,
  AGAIN_LATER,
  AMBIGUOUS,
  clientOf,
  essence,
  message,
  NEVER,
  PASSWORD,
  SENDER,
  TEAM,
  tokens,
  tokenServer,
} from './client.ts';

describe('connections', () => {
  it('are never more than allowed, whatever fails', async () => {
    await using server = await startSmtpServer();
    server.fault({ at: 'rcpt', skip: 3, does: { reply: '451 4.7.1 Greylisted' } });
    server.fault({ at: 'mail', skip: 5, does: { drop: 'rst' } });
    server.fault({ at: 'dot', skip: 7, does: { drop: 'fin' } });
    server.fault({ at: 'auth', skip: 2, does: { reply: '454 4.7.0 Later' } });
    using client = clientOf(server, { connections: 2 });
    const sends = Array.from({ length: 24 }, () => client.send(message(), SENDER, ['one@example.com']));
    const kinds = (await Promise.all(sends)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'answered')).toHaveLength(21);
    expect(server.highestConcurrency).toBe(2);
  });

  it('are made when they are needed, and used again', async () => {
    await using server = await startSmtpServer();
    using client = clientOf(server, { connections: 3 });
    expect(server.connections).toBe(0);
    for (let i = 0; i < 5; i++) await client.send(message(), SENDER, TEAM);
    expect(server.received).toHaveLength(5);
    expect(server.connections).toBe(1);
    expect(server.logins).toHaveLength(1);
  });

  it('are used again after a message was refused', async () => {
    await using server = await startSmtpServer();
    server.fault({ at: 'dot', does: { reply: '554 5.6.0 No' } });
    server.fault({ at: 'mail', skip: 1, does: { reply: '451 4.3.0 Later' } });
    server.fault({
      at: 'rcpt',
      when: ({ address }) => address === 'nobody@example.com',
      does: { reply: '550 5.1.1 Unknown' },
    });
    using client = clientOf(server);
    await client.send(message(), SENDER, TEAM);
    await client.send(message(), SENDER, TEAM);
    await client.send(message(), SENDER, ['nobody@example.com']);
    expect(server.received).toEqual([]);
    expect(essence(await client.send(message(), SENDER, TEAM))).toEqual(ACCEPTED);
    expect(server.received.map(({ to }) => to)).toEqual([TEAM]);
    expect(server.connections).toBe(1);
  });

  it('are replaced after so many messages', async () => {
    await using server = await startSmtpServer();
    using client = clientOf(server);
    for (let i = 0; i <= MESSAGES_PER_CONNECTION; i++) await client.send(message(), SENDER, TEAM);
    expect(server.received).toHaveLength(MESSAGES_PER_CONNECTION + 1);
    expect(server.connections).toBe(2);
    expect(server.highestConcurrency).toBe(1);
  });

  it('that the server ended while they were idle are made anew', async () => {
    await using server = await startSmtpServer();
    const ended = server.fault({ at: 'accepted', does: { drop: 'fin' } });
    using client = clientOf(server);
    await client.send(message(), SENDER, TEAM);
    await ended.reached;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(essence(await client.send(message(), SENDER, TEAM))).toEqual(ACCEPTED);
    expect(server.connections).toBe(2);
  });

  it('are left when they were idle for some minutes', async () => {
    await using server = await startSmtpServer();
    using client = clientOf(server);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await client.send(message(), SENDER, TEAM);
      vi.advanceTimersByTime(239_000);
      await client.send(message(), SENDER, TEAM);
      expect(server.connections).toBe(1);
      vi.advanceTimersByTime(241_000);
      await client.send(message(), SENDER, TEAM);
      expect(server.connections).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are counted by message and check, not by attempt', async () => {
    await using server = await tokenServer('new-token');
    let calls = 0;
    const { login } = tokens('old-token', 'new-token');
    using client = clientOf(server, { login, onCall: () => (calls += 1) });
    await client.send(message(), SENDER, TEAM);
    await client.verify();
    expect(calls).toBe(2);
  });
});

describe('a check', () => {
  it('connects and logs in, and sends nothing', async () => {
    await using server = await startSmtpServer();
    using client = clientOf(server);
    await client.verify();
    expect(server.logins).toMatchObject([{ isAccepted: true }]);
    expect(server.received).toEqual([]);
  });

  it('logs in anew, in no more connections than allowed', async () => {
    await using server = await startSmtpServer();
    using client = clientOf(server);
    await client.send(message(), SENDER, TEAM);
    await client.verify();
    expect(server.logins).toHaveLength(2);
    expect(server.highestConcurrency).toBe(1);
  });

  it('tells what a message would be told, without the password', async () => {
    await using server = await startSmtpServer();
    server.fault({
      at: 'auth',
      does: { reply: `535 5.7.139 ${PASSWORD}: SmtpClientAuthentication is disabled` },
    });
    using client = clientOf(server);
    const error: unknown = await client.verify().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServiceError);
    expect(String(error)).toContain('Set-CASMailbox');
    expect(String(error)).not.toContain(PASSWORD);
    expect(error).not.toHaveProperty('cause');
  });

  it('finds a server that is down', async () => {
    const server = await startSmtpServer();
    await server.close();
    using client = clientOf(server);
    await expect(client.verify()).rejects.toThrow(ServiceError);
  });
});

describe('the end', () => {
  it('leaves no message without a result', async () => {
    await using server = await startSmtpServer();
    const stalled = server.fault({ at: 'dot', does: { stall: true } });
    using client = clientOf(server, { answerTimeoutMs: 60_000 });
    const sends = [client.send(message(), SENDER, TEAM), client.send(message(), SENDER, TEAM)];
    await stalled.reached;
    client.close();
    expect((await Promise.all(sends)).map(essence)).toEqual([AMBIGUOUS, NEVER]);
    expect(server.received).toEqual([]);
  });

  it('gives up a connection that is being made', async () => {
    await using server = await startSmtpServer();
    const stalled = server.fault({ at: 'greeting', does: { stall: true } });
    using client = clientOf(server);
    const sent = client.send(message(), SENDER, TEAM);
    await stalled.reached;
    client.close();
    expect(essence(await sent)).toEqual(AGAIN_LATER);
  });

  it('lets the process go at once, with the authority of NODE_EXTRA_CA_CERTS', async () => {
    await using server = await startSmtpServer();
    const script = `
      import { openMailServer } from ${JSON.stringify(path.resolve('src/deliver/smtp/mail-server.ts'))};
      const { SMTP_HOST: host, SMTP_PORT, SMTP_USER: user, SMTP_PASSWORD: password } = process.env;
      const server = openMailServer({
        host, port: Number(SMTP_PORT), login: { kind: 'password', user, password },
        connections: 2, answerTimeoutMs: 60000, onCall: () => {},
      });
      const text = Buffer.from(${JSON.stringify(message().toString())});
      const { kind } = await server.send(text, user, ['one@example.com']);
      server.close();
      const closedAt = Date.now();
      process.on('exit', () => console.log(JSON.stringify({ kind, ms: Date.now() - closedAt })));
    `;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { env: { ...process.env, ...server.env } },
    );
    const { kind, ms } = JSON.parse(stdout) as { readonly kind: string; readonly ms: number };
    expect(kind).toBe('answered');
    expect(ms).toBeLessThan(500);
    expect(server.received).toHaveLength(1);
  });
});
