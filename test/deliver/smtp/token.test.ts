import { describe, expect, it } from 'vitest';
import { TokenRefusedError, TokenUnavailableError } from '../../../src/deliver/oauth/access-token.ts';
import type { MailLogin } from '../../../src/deliver/smtp/sending.ts';
import { MissingCredentialError, type UserError } from '../../../src/errors.ts';
import {
  ACCEPTED,
  AGAIN_LATER,
  clientOf,
  essence,
  message,
  NEVER,
  SENDER,
  sendThrough,
  TEAM,
  tokens,
  tokenServer,
  wordsOf,
} from './client.ts';

describe('an access token', () => {
  it('logs in', async () => {
    await using server = await tokenServer('good-token');
    const { login, renewals } = tokens('good-token');
    expect(essence(await sendThrough(server, { login }))).toEqual(ACCEPTED);
    expect(server.logins).toMatchObject([
      { method: 'XOAUTH2', user: SENDER, secret: 'good-token', isAccepted: true },
    ]);
    expect(renewals()).toBe(0);
  });

  it('that is refused is renewed once', async () => {
    await using server = await tokenServer('new-token');
    const { login, renewals } = tokens('old-token', 'new-token');
    expect(essence(await sendThrough(server, { login }))).toEqual(ACCEPTED);
    expect(server.logins.map(({ secret }) => secret)).toEqual(['old-token', 'new-token']);
    expect(renewals()).toBe(1);
  });

  it('that is refused without a challenge is renewed, too', async () => {
    await using server = await tokenServer('old-token', 'new-token');
    server.fault({ at: 'auth', does: { reply: '535 5.7.3 Authentication unsuccessful' } });
    const { login, renewals } = tokens('old-token', 'new-token');
    expect(essence(await sendThrough(server, { login }))).toEqual(ACCEPTED);
    expect(renewals()).toBe(1);
  });

  it('that is refused twice is final, with the words of the server and without the token', async () => {
    await using server = await tokenServer('none-of-these');
    const { login, renewals } = tokens('first-token', 'second-token');
    const result = await sendThrough(server, { login });
    expect(essence(result)).toEqual(NEVER);
    expect(wordsOf(result)).toContain('535 5.7.3 Authentication unsuccessful');
    expect(wordsOf(result)).not.toMatch(/first-token|second-token/);
    expect(server.logins).toHaveLength(2);
    expect(renewals()).toBe(1);
  });

  it('is renewed once for all connections that showed the old one', async () => {
    await using server = await tokenServer('new-token');
    const { login, renewals } = tokens('old-token', 'new-token', 'newer-token');
    using client = clientOf(server, { login, connections: 3 });
    const sent = await Promise.all(TEAM.map((address) => client.send(message(), SENDER, [address])));
    expect(sent.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'answered']);
    expect(renewals()).toBe(1);
  });

  it('is not renewed for a connection that broke', async () => {
    await using server = await tokenServer('good-token');
    server.fault({ at: 'auth', does: { drop: 'rst' } });
    const { login, renewals } = tokens('good-token', 'other-token');
    expect(essence(await sendThrough(server, { login }))).toEqual(AGAIN_LATER);
    expect(renewals()).toBe(0);
  });

  it.each<readonly [string, UserError, Record<string, unknown>]>([
    ['out of reach', new TokenUnavailableError('The token endpoint is down. Run again later.'), AGAIN_LATER],
    ['refused', new TokenRefusedError('The secret is wrong. Correct it.'), NEVER],
    ['without a credential', new MissingCredentialError('There is none. Set it.'), NEVER],
  ])('that is %s keeps the mail here, and says why', async (_title, error, result) => {
    await using server = await tokenServer('good-token');
    const login: MailLogin = { kind: 'token', user: SENDER, token: () => Promise.reject(error) };
    const sent = await sendThrough(server, { login });
    expect(essence(sent)).toEqual(result);
    expect(wordsOf(sent)).toBe(error.message);
    expect(server.connections).toBe(0);
    using client = clientOf(server, { login });
    await expect(client.verify()).rejects.toBe(error);
  });
});
