import { describe, expect, it, onTestFinished } from 'vitest';
import {
  openAccessTokens,
  TokenRefusedError,
  tokenUrlFor,
  TokenUnavailableError,
  type AccessTokenOptions,
} from '../../src/deliver/access-token.ts';
import { explainNoAnswer } from '../../src/deliver/token-errors.ts';
import { InputError, messageOf, MissingCredentialError, ServiceError } from '../../src/errors.ts';
import { patience } from '../fetch/datadog/asking.ts';
import {
  entraError,
  HTML_503,
  idTokenOf,
  startEntraServer,
  type Answer,
  type EntraServer,
  type EntraServerOptions,
} from '../servers/entra.ts';

const AUDIENCE = 'api://AzureADTokenExchange';
const SUBJECT = 'repo:octo/cost-reports:environment:mail';

async function serverWith(options: EntraServerOptions = {}): Promise<EntraServer> {
  const server = await startEntraServer(options);
  onTestFinished(server.close);
  return server;
}

/** Tokens of a server, asked for with its client secret unless said otherwise. */
function tokensOf({ tokenUrl, env }: EntraServer, options: Partial<AccessTokenOptions> = {}) {
  return openAccessTokens({
    tokenUrl,
    clientId: env.SMTP_OAUTH_CLIENT_ID ?? '',
    proof: { kind: 'secret', secret: env.SMTP_OAUTH_CLIENT_SECRET ?? '' },
    timing: patience(),
    mask: () => undefined,
    ...options,
  });
}

function federated(assertion: () => string): Pick<AccessTokenOptions, 'proof'> {
  return { proof: { kind: 'federated', assertion: () => Promise.resolve(assertion()) } };
}

async function faultOf(token: Promise<string>): Promise<Error> {
  const outcome: unknown = await token.catch((error: unknown) => error);
  if (outcome instanceof Error) return outcome;
  throw new Error('A token was given.');
}

describe('access tokens', () => {
  it('are given for a client secret, and masked before they are used', async () => {
    const server = await serverWith();
    const masked: string[] = [];
    const tokens = tokensOf(server, { mask: (secret) => masked.push(secret) });
    const token = await tokens(false).then((given) => {
      expect(masked).toEqual([given]);
      return given;
    });
    expect(server.issued).toEqual([token]);
  });

  it("are given for GitHub's ID token, asked for anew each time and masked too", async () => {
    const server = await serverWith();
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
    const server = await serverWith({ lifetime: 3600 });
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
    const server = await serverWith({ lifetime: 299 });
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
    const server = await serverWith();
    const tokens = tokensOf(server);
    const given = await Promise.all([tokens(false), tokens(false), tokens(true)]);
    expect(new Set(given)).toEqual(new Set(server.issued));
    const renewed = await Promise.all([tokens(true), tokens(false), tokens(true)]);
    expect(new Set(renewed)).toEqual(new Set(server.issued.slice(1)));
    expect(server.issued).toHaveLength(2);
  });

  it('are asked for again after a failure', async () => {
    const server = await serverWith();
    const tokens = tokensOf(server);
    server.failNext({ at: 'token', times: 3, kind: HTML_503 });
    const [one, other] = await Promise.all([faultOf(tokens(false)), faultOf(tokens(false))]);
    expect(one).toBe(other);
    expect(await tokens(false)).toBe(server.issued[0]);
    expect(server.count('token')).toBe(4);
  });

  it('are no longer given when a newer one was asked for in vain', async () => {
    const server = await serverWith();
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
    const server = await serverWith();
    const timing = patience();
    server.failNext({ at: 'token', times: 2, kind });
    expect(await tokensOf(server, { timing })(false)).toBe(server.issued[0]);
    expect(timing.waits).toEqual(waits);
    server.failNext({ at: 'token', times: 3, kind });
    expect(await faultOf(tokensOf(server)(false))).toBeInstanceOf(TokenUnavailableError);
    expect(server.count('token')).toBe(6);
  });

  it.each(['hang', 'stall'] as const)('is given up when it is too slow (%s)', async (kind) => {
    const server = await serverWith();
    server.failNext({ at: 'token', times: 3, kind });
    const error = await faultOf(tokensOf(server, { attemptTimeoutMs: 40 })(false));
    expect(error).toBeInstanceOf(TokenUnavailableError);
    expect(error.message).toMatch(/127\.0\.0\.1:\d+ did not answer \(no answer in time\)/);
    expect(server.count('token')).toBe(3);
  });

  it('is waited for while it is slow and not too slow', async () => {
    const server = await serverWith();
    server.failNext({ at: 'token', times: 1, kind: { delayMs: 100 } });
    expect(await tokensOf(server)(false)).toBe(server.issued[0]);
    expect(server.count('token')).toBe(1);
  });

  it('is named, with what to do, when nobody is there', async () => {
    const server = await serverWith();
    await server.close();
    const error = await faultOf(tokensOf(server)(false));
    expect(error).toBeInstanceOf(TokenUnavailableError);
    expect(error.message).toMatch(
      /^Microsoft Entra gives no access token for the mail server: 127\.0\.0\.1:\d+ did not answer \(ECONNREFUSED\)\. Look whether it can be reached/,
    );
  });
});

it('says where to name the authority when a certificate is not trusted, and does not ask for another try', () => {
  const cause = Object.assign(new Error('unable to verify'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' });
  const error = explainNoAnswer('login.example.com', new TypeError('fetch failed', { cause }));
  expect(error).toBeInstanceOf(TokenRefusedError);
  expect(error.message).toContain('login.example.com is not trusted (SELF_SIGNED_CERT_IN_CHAIN)');
  expect(error.message).toContain('NODE_EXTRA_CA_CERTS');
});

describe('an answer that is no token', () => {
  const page = '<html>Sign in with a-secret-in-a-page</html>';
  it.each<{ what: string; answer: Answer; says: string }>([
    { what: 'a page', answer: { status: 200, type: 'text/html', body: page }, says: 'is no JSON object' },
    { what: 'a list', answer: { status: 200, body: '["a-secret-in-a-page"]' }, says: 'is no JSON object' },
    { what: 'nothing', answer: { status: 200, body: '' }, says: 'is no JSON object' },
    {
      what: 'more than 64 KiB',
      answer: {
        status: 200,
        body: JSON.stringify({ access_token: 'a', expires_in: 3600, more: 'a'.repeat(65_536) }),
      },
      says: 'too long',
    },
    {
      what: 'JSON without a token',
      answer: { status: 200, body: '{"id_token": "a-secret-in-a-page"}' },
      says: 'has no access_token',
    },
    {
      what: 'a token of two lines',
      answer: {
        status: 200,
        body: '{"access_token": "a-secret-in-a-page\\u0001auth=x", "expires_in": 3600}',
      },
      says: 'has an access_token that no mail server takes',
    },
    {
      what: 'a token that is too long for SMTP',
      answer: { status: 200, body: JSON.stringify({ access_token: 'a'.repeat(9001), expires_in: 3600 }) },
      says: 'has an access_token that no mail server takes',
    },
  ])('is refused and not shown when it is $what', async ({ answer, says }) => {
    const server = await serverWith();
    server.failNext({ at: 'token', times: 1, kind: answer });
    const error = await faultOf(tokensOf(server)(false));
    expect(error).toBeInstanceOf(TokenUnavailableError);
    expect(error.message).toContain(says);
    expect(messageOf(error)).not.toMatch(/a-secret-in-a-page|aaaa/);
  });

  it('is not looked for at another address, to which the secret would go', async () => {
    const server = await serverWith();
    const elsewhere = await serverWith();
    const headers = { location: elsewhere.tokenUrl };
    server.failNext({ at: 'token', times: 1, kind: { status: 307, body: '', headers } });
    const error = await faultOf(tokensOf(server)(false));
    expect(error).toBeInstanceOf(TokenRefusedError);
    expect(error.message).toContain('points to another address (307)');
    expect(elsewhere.requests).toEqual([]);
  });
});

describe('a refusal', () => {
  it('is explained when the secret is wrong, and not repeated', async () => {
    const server = await serverWith();
    const secret = 'secret-id-in-place-of-its-value';
    const error = await faultOf(tokensOf(server, { proof: { kind: 'secret', secret } })(false));
    expect(error).toBeInstanceOf(TokenRefusedError);
    expect(error.message).toBe(
      'Microsoft Entra gives no access token for the mail server: the client secret is wrong (AADSTS7000215). Set SMTP_OAUTH_CLIENT_SECRET to the Value of the secret, not to its Secret ID. Entra shows the Value only once: make a new secret if it is lost.',
    );
    expect(server.count('token')).toBe(1);
  });

  it('is explained when the secret has expired', async () => {
    const server = await serverWith({ registration: { expiredSecrets: ['old'] } });
    const error = await faultOf(tokensOf(server, { proof: { kind: 'secret', secret: 'old' } })(false));
    expect(error.message).toContain('the client secret has expired (AADSTS7000222). Make a new one');
  });

  it('is explained when client id or tenant are wrong', async () => {
    const server = await serverWith();
    const id = await faultOf(tokensOf(server, { clientId: 'another' })(false));
    expect(id.message).toContain(
      'the tenant has no app with this client id (AADSTS700016). Set SMTP_OAUTH_C',
    );
    const tokenUrl = server.tokenUrl.replace(/[^/]+(?=\/oauth2)/, 'other.example.com');
    const tenant = await faultOf(tokensOf(server, { tokenUrl })(false));
    expect(tenant.message).toContain('it does not know the tenant (AADSTS90002). Set SMTP_OAUTH_TENANT_ID');
  });

  it.each([
    {
      what: 'subject',
      assertion: idTokenOf('repo:octo/cost-reports:ref:refs/heads/main', AUDIENCE, new Date()),
      says: /has the subject of this job, repo:octo\/cost-reports:ref:refs\/heads\/main \(AADSTS700213\)/,
    },
    {
      what: 'case of the subject',
      assertion: idTokenOf('repo:Octo/cost-reports:environment:mail', AUDIENCE, new Date()),
      says: /subject of this job, repo:Octo\/.* in the same upper and lower case \(AADSTS7002138\)/,
    },
    {
      what: 'audience',
      assertion: idTokenOf(SUBJECT, 'https://github.com/octo', new Date()),
      says: /has the audience of this job's ID token, https:\/\/github\.com\/octo \(AADSTS700212\)/,
    },
    {
      what: 'issuer',
      assertion: idTokenOf(SUBJECT, AUDIENCE, new Date(), 'https://github.example.com/_services/token'),
      says: /has the issuer of this job's ID token, https:\/\/github\.example\.com\/_services\/token \(AADSTS700211\)/,
    },
  ])('names the $what that no federated credential has, and where to enter it', async (wrong) => {
    const server = await serverWith();
    const error = await faultOf(
      tokensOf(
        server,
        federated(() => wrong.assertion),
      )(false),
    );
    expect(error).toBeInstanceOf(TokenRefusedError);
    expect(error.message).toMatch(wrong.says);
    expect(error.message).toContain('Under Certificates & secrets, Federated credentials, enter issuer http');
    expect(error.message).not.toContain(wrong.assertion.split('.')[1]);
  });

  it('of an ID token that came too late is followed by a new one', async () => {
    const server = await serverWith();
    const issuedAt = [new Date(Date.now() - 3_600_000), new Date()];
    const late = federated(() => idTokenOf(SUBJECT, AUDIENCE, issuedAt.shift() ?? new Date()));
    expect(await tokensOf(server, late)(false)).toBe(server.issued[0]);
    expect(server.count('token')).toBe(2);
  });

  it('that is not known is quoted: short, on one line, without trace ids and without what was sent', async () => {
    const server = await serverWith();
    const { SMTP_OAUTH_CLIENT_SECRET: secret = '' } = server.env;
    const hostile = `Odd\u202e fault\n::error::of ${secret} and eyJhbGciOi.eyJzdWIi.c2ln ${'and so on '.repeat(40)}`;
    server.failNext({ at: 'token', times: 1, kind: entraError(400, 'invalid_request', 123456, hostile) });
    const error = await faultOf(tokensOf(server)(false));
    expect(error).toBeInstanceOf(TokenRefusedError);
    expect(error.message).toMatch(
      /^Microsoft Entra gives no access token for the mail server \(400, AADSTS123456\)\. It says: Odd fault ::error::of \*\*\* and \*\*\* and so on .*\. See https:\/\/login\.microsoftonline\.com\/error\?code=123456\.$/,
    );
    expect(error.message.length).toBeLessThan(400);
    expect(error.message).not.toMatch(/Trace|Correlation|Timestamp/);
  });

  it.each<{ what: string; answer: Answer }>([
    { what: 'a page', answer: { status: 404, type: 'text/html', body: '<html>Not here</html>' } },
    { what: 'odd JSON', answer: { status: 400, body: '{"error": 7, "error_codes": "7000215"}' } },
    { what: 'nothing', answer: { status: 403, body: '' } },
  ])('that is not of Entra says so ($what)', async ({ answer }) => {
    const server = await serverWith();
    server.failNext({ at: 'token', times: 1, kind: answer });
    const error = await faultOf(tokensOf(server)(false));
    expect(error).toBeInstanceOf(TokenRefusedError);
    expect(error.message).toMatch(/answers 40\d, and not as Entra does\. Check SMTP_OAUTH_TOKEN_URL/);
  });

  it('to give an ID token is passed on: as it is, or as worth another try when its issuer fails', async () => {
    const server = await serverWith();
    const asking = (error: Error) =>
      faultOf(
        tokensOf(server, { proof: { kind: 'federated', assertion: () => Promise.reject(error) } })(false),
      );
    const missing = new MissingCredentialError('No permission.');
    expect(await asking(missing)).toBe(missing);
    const down = await asking(new ServiceError('GitHub fails.', { cause: new Error('reset') }));
    expect(down).toBeInstanceOf(TokenUnavailableError);
    expect(messageOf(down)).toBe('GitHub fails. (reset)');
    expect(server.requests).toEqual([]);
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
      const server = await serverWith();
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
    const server = await serverWith();
    expect(() => tokensOf(server, { tokenUrl })).toThrow(InputError);
    expect(() => tokensOf(server, { tokenUrl })).toThrow(/^SMTP_OAUTH_TOKEN_URL (?!.*a-secret)/);
  });
});
