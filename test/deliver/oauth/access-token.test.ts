import { describe, expect, it } from 'vitest';
import { tokenUrlFor, TokenUnavailableError } from '../../../src/deliver/oauth/access-token.ts';
import { InputError } from '../../../src/errors.ts';
import { patience } from '../../fetch/datadog/asking.ts';
import { entraError, HTML_503, idTokenOf, type Answer } from '../../servers/entra.ts';
import { AUDIENCE, entraWith, faultOf, federated, SUBJECT, tokensOf } from './tokens.ts';

describe('access tokens', () => {
  it('are given for a client secret, and masked before they are used', async () => {
    const server = await entraWith();
    const masked: string[] = [];
    const tokens = tokensOf(server, { mask: (secret) => masked.push(secret) });
    const token = await tokens(false).then((given) => {
      expect(masked).toEqual([given]);
      return given;
    });
    expect(server.issued).toEqual([token]);
  });

  it("are given for GitHub's ID token, asked for anew each time and masked too", async () => {
    const server = await entraWith();
    const masked: string[] = [];
    const assertions: string[] = [];
    const tokens = tokensOf(server, {
      ...federated(() => {
        assertions.push(idTokenOf(SUBJECT, AUDIENCE, new Date()));
        return assertions.at(-1) ?? '';
      }),
      mask: (secret) => masked.push(secret),
    });
    await tokens(false);
    await tokens(true);
    expect(new Set(assertions).size).toBe(2);
    expect(masked).toEqual([assertions[0], server.issued[0], assertions[1], server.issued[1]]);
  });

  it('are kept until five minutes before they expire', async () => {
    const server = await entraWith({ lifetime: 3600 });
    const timing = patience();
    const tokens = tokensOf(server, { timing });
    const first = await tokens(false);
    await timing.sleep(55 * 60_000 - 1);
    expect(await tokens(false)).toBe(first);
    await timing.sleep(1);
    expect(await tokens(false)).toBe(server.issued[1]);
    expect(server.issued).toHaveLength(2);
  });

  it('are not kept when they expire too soon, or do not say when', async () => {
    const server = await entraWith({ lifetime: 299 });
    const tokens = tokensOf(server);
    await tokens(false);
    await tokens(false);
    expect(server.count('token')).toBe(2);
    const body = JSON.stringify({ token_type: 'Bearer', access_token: 'a-token' });
    server.failNext({ at: 'token', times: 1, kind: { status: 200, body } });
    expect(await tokens(false)).toBe('a-token');
    expect(await tokens(false)).toBe(server.issued[2]);
  });

  it('are shared by all who ask at once', async () => {
    const server = await entraWith();
    const tokens = tokensOf(server);
    const given = await Promise.all([tokens(false), tokens(false), tokens(true)]);
    expect(new Set(given)).toEqual(new Set(server.issued));
    const renewed = await Promise.all([tokens(true), tokens(false), tokens(true)]);
    expect(new Set(renewed)).toEqual(new Set(server.issued.slice(1)));
    expect(server.issued).toHaveLength(2);
  });

  it('are asked for again after a failure', async () => {
    const server = await entraWith();
    const tokens = tokensOf(server);
    server.failNext({ at: 'token', times: 3, kind: HTML_503 });
    const [one, other] = await Promise.all([faultOf(tokens(false)), faultOf(tokens(false))]);
    expect(one).toBe(other);
    expect(await tokens(false)).toBe(server.issued[0]);
    expect(server.count('token')).toBe(4);
  });

  it('are no longer given when a newer one was asked for in vain', async () => {
    const server = await entraWith();
    const tokens = tokensOf(server);
    const stale = await tokens(false);
    server.failNext({ at: 'token', times: 3, kind: 'reset' });
    await faultOf(tokens(true));
    expect(await tokens(false)).not.toBe(stale);
  });
});

describe('a token endpoint that fails for a while', () => {
  it.each<{ what: string; kind: 'reset' | Answer; waits: number[] }>([
    { what: 'breaks the connection', kind: 'reset', waits: [750, 1500] },
    { what: 'answers 503 with a page', kind: HTML_503, waits: [750, 1500] },
    { what: 'answers 408', kind: { status: 408, body: '' }, waits: [750, 1500] },
    {
      what: 'answers 429 and says how long',
      kind: { ...entraError(429, 'invalid_request', 90055, 'Throttled'), headers: { 'retry-after': '7' } },
      waits: [7500, 7500],
    },
    {
      what: 'is temporarily unavailable in its own words',
      kind: entraError(400, 'temporarily_unavailable', 90033, 'A transient error has occurred.'),
      waits: [750, 1500],
    },
  ])('is asked up to three times when it $what', async ({ kind, waits }) => {
    const server = await entraWith();
    const timing = patience();
    server.failNext({ at: 'token', times: 2, kind });
    expect(await tokensOf(server, { timing })(false)).toBe(server.issued[0]);
    expect(timing.waits).toEqual(waits);
    server.failNext({ at: 'token', times: 3, kind });
    expect(await faultOf(tokensOf(server)(false))).toBeInstanceOf(TokenUnavailableError);
    expect(server.count('token')).toBe(6);
  });

  it.each(['hang', 'stall'] as const)('is given up when it is too slow (%s)', async (kind) => {
    const server = await entraWith();
    server.failNext({ at: 'token', times: 3, kind });
    const error = await faultOf(tokensOf(server, { attemptTimeoutMs: 40 })(false));
    expect(error).toBeInstanceOf(TokenUnavailableError);
    expect(error.message).toMatch(/127\.0\.0\.1:\d+ did not answer \(no answer in time\)/);
    expect(server.count('token')).toBe(3);
  });

  it('is waited for while it is slow and not too slow', async () => {
    const server = await entraWith();
    server.failNext({ at: 'token', times: 1, kind: { delayMs: 100 } });
    expect(await tokensOf(server)(false)).toBe(server.issued[0]);
    expect(server.count('token')).toBe(1);
  });

  it('is named, with what to do, when nobody is there', async () => {
    const server = await entraWith();
    await server.close();
    const error = await faultOf(tokensOf(server)(false));
    expect(error).toBeInstanceOf(TokenUnavailableError);
    expect(error.message).toMatch(
      /^Microsoft Entra gives no access token for the mail server: 127\.0\.0\.1:\d+ did not answer \(ECONNREFUSED\)\. Look whether it can be reached/,
    );
  });
});

describe("the token endpoint's address", () => {
  it.each(['5d6f3b8e-0000-4000-8000-00000000000A', 'example.com', 'contoso.onmicrosoft.com'])(
    'is that of the tenant %s',
    (tenant) => {
      expect(tokenUrlFor(tenant)).toBe(`https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`);
    },
  );

  it.each([
    '',
    'common',
    'example.com/evil',
    'example.com\n',
    '../example.com',
    'https://example.com',
    'a..com',
    '-a.com',
    '127.0.0.1',
    `${'a'.repeat(64)}.com`,
    '5d6f3b8e-0000-4000-8000-0000000000012',
  ])('is refused for the tenant %j', (tenant) => {
    expect(() => tokenUrlFor(tenant)).toThrow(InputError);
  });

  it.each(['https://login.example.com/token', 'http://localhost:1/token', 'http://[::1]:1/token'])(
    'may be %s',
    async (tokenUrl) => {
      const server = await entraWith();
      expect(() => tokensOf(server, { tokenUrl })).not.toThrow();
    },
  );

  it.each([
    '',
    'login.example.com/token',
    'http://login.example.com/token',
    'http://localhost.example.com/token',
    'http://127.0.0.1@example.com/token',
    'ftp://localhost/token',
    'https://user:a-secret@login.example.com/token',
  ])('is refused when it is %j', async (tokenUrl) => {
    const server = await entraWith();
    expect(() => tokensOf(server, { tokenUrl })).toThrow(InputError);
    expect(() => tokensOf(server, { tokenUrl })).toThrow(/^SMTP_OAUTH_TOKEN_URL (?!.*a-secret)/);
  });
});
