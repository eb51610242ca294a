import { describe, expect, it } from 'vitest';
import { TokenRefusedError, TokenUnavailableError } from '../../../src/deliver/oauth/access-token.ts';
import { explainNoAnswer } from '../../../src/deliver/oauth/token-errors.ts';
import { messageOf, MissingCredentialError, ServiceError } from '../../../src/errors.ts';
import { entraError, idTokenOf, type Answer } from '../../servers/entra.ts';
import { AUDIENCE, entraWith, faultOf, federated, SUBJECT, tokensOf } from './tokens.ts';

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
    const server = await entraWith();
    server.failNext({ at: 'token', times: 1, kind: answer });
    const error = await faultOf(tokensOf(server)(false));
    expect(error).toBeInstanceOf(TokenUnavailableError);
    expect(error.message).toContain(says);
    expect(messageOf(error)).not.toMatch(/a-secret-in-a-page|aaaa/);
  });

  it('is not looked for at another address, to which the secret would go', async () => {
    const server = await entraWith();
    const elsewhere = await entraWith();
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
    const server = await entraWith();
    const secret = 'secret-id-in-place-of-its-value';
    const error = await faultOf(tokensOf(server, { proof: { kind: 'secret', secret } })(false));
    expect(error).toBeInstanceOf(TokenRefusedError);
    expect(error.message).toBe(
      'Microsoft Entra gives no access token for the mail server: the client secret is wrong (AADSTS7000215). Set SMTP_OAUTH_CLIENT_SECRET to the Value of the secret, not to its Secret ID. Entra shows the Value only once: make a new secret if it is lost.',
    );
    expect(server.count('token')).toBe(1);
  });

  it('is explained when the secret has expired', async () => {
    const server = await entraWith({ registration: { expiredSecrets: ['old'] } });
    const error = await faultOf(tokensOf(server, { proof: { kind: 'secret', secret: 'old' } })(false));
    expect(error.message).toContain('the client secret has expired (AADSTS7000222). Make a new one');
  });

  it('is explained when client id or tenant are wrong', async () => {
    const server = await entraWith();
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
    const server = await entraWith();
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

  it.each([
    [7002137, 'has the subject of this job'],
    [7002121, 'has the audience of this job'],
    [7002199, 'gives no access token for the mail server (401, AADSTS7002199)'],
  ])('with number %i is explained as its kind, where that is known', async (code, says) => {
    const server = await entraWith();
    const answer = entraError(401, 'invalid_client', code, 'No matching federated identity record found.');
    server.failNext({ at: 'token', times: 1, kind: answer });
    const assertion = idTokenOf(SUBJECT, AUDIENCE, new Date());
    const error = await faultOf(
      tokensOf(
        server,
        federated(() => assertion),
      )(false),
    );
    expect(error.message).toContain(says);
  });

  it('of an ID token that came too late is followed by a new one', async () => {
    const server = await entraWith();
    const issuedAt = [new Date(Date.now() - 3_600_000), new Date()];
    const late = federated(() => idTokenOf(SUBJECT, AUDIENCE, issuedAt.shift() ?? new Date()));
    expect(await tokensOf(server, late)(false)).toBe(server.issued[0]);
    expect(server.count('token')).toBe(2);
  });

  it('that is not known is quoted: short, on one line, without trace ids and without what was sent', async () => {
    const server = await entraWith();
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
    const server = await entraWith();
    server.failNext({ at: 'token', times: 1, kind: answer });
    const error = await faultOf(tokensOf(server)(false));
    expect(error).toBeInstanceOf(TokenRefusedError);
    expect(error.message).toMatch(/answers 40\d, and not as Entra does\. Check SMTP_OAUTH_TOKEN_URL/);
  });

  it('to give an ID token is passed on: as it is, or as worth another try when its issuer fails', async () => {
    const server = await entraWith();
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
