import { expect, it, onTestFinished } from 'vitest';
import { idToken } from '../../src/action/id-token.ts';
import { openAccessTokens, TOKEN_EXCHANGE_AUDIENCE } from '../../src/deliver/oauth/access-token.ts';
import { messageOf, MissingCredentialError, ServiceError } from '../../src/errors.ts';
import { patience } from '../fetch/datadog/asking.ts';
import { HTML_503, startEntraServer, type EntraServer, type Fault } from '../servers/entra.ts';

async function serverWith(fault: Omit<Fault, 'at'> | null = null): Promise<EntraServer> {
  const server = await startEntraServer({ subject: 'repo:octo@1/cost@2:ref:refs/heads/main' });
  onTestFinished(server.close);
  if (fault !== null) server.failNext({ at: 'id-token', ...fault });
  return server;
}

function claims(jwt: string): unknown {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
}

const askIn = (environment: Readonly<Record<string, string | undefined>>, attemptTimeoutMs = 5_000) =>
  idToken(environment, TOKEN_EXCHANGE_AUDIENCE, { timing: patience(), attemptTimeoutMs });

it("gives the job's ID token for the audience", async () => {
  const { federatedEnv } = await serverWith();
  expect(claims(await askIn(federatedEnv))).toMatchObject({
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:octo@1/cost@2:ref:refs/heads/main',
    aud: TOKEN_EXCHANGE_AUDIENCE,
  });
});

it('gives one that Entra takes in place of a secret', async () => {
  const { federatedEnv, tokenUrl, issued } = await serverWith();
  const tokens = openAccessTokens({
    tokenUrl,
    clientId: federatedEnv.SMTP_OAUTH_CLIENT_ID ?? '',
    proof: { kind: 'federated', assertion: () => askIn(federatedEnv) },
    timing: patience(),
    mask: () => undefined,
  });
  expect(await tokens(false)).toBe(issued[0]);
});

it.each(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])(
  'says which permission the job needs when %s is not there',
  async (name) => {
    const server = await serverWith();
    for (const value of [undefined, '']) {
      const asked = askIn({ ...server.federatedEnv, [name]: value });
      await expect(asked).rejects.toThrow(MissingCredentialError);
      await expect(asked).rejects.toThrow(/permission id-token: write .* or set SMTP_OAUTH_CLIENT_SECRET/);
    }
    expect(server.requests).toEqual([]);
  },
);

it('says the same when GitHub refuses, and does not ask again', async () => {
  const server = await serverWith();
  const asked = askIn({ ...server.federatedEnv, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-wrong-token' });
  await expect(asked).rejects.toThrow(MissingCredentialError);
  await expect(asked).rejects.toThrow(
    'GitHub refuses this job an ID token (401). Give the job the permission',
  );
  expect(server.count('id-token')).toBe(1);
});

it('does not show a request token that no header can hold', async () => {
  const server = await serverWith();
  const environment = { ...server.federatedEnv, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-secret\nof-two-lines' };
  const error: unknown = await askIn(environment).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MissingCredentialError);
  expect(messageOf(error)).not.toContain('a-secret');
});

it.each<{ what: string; kind: Fault['kind']; says: string; timeoutMs: number }>([
  {
    what: 'breaks the connection',
    kind: 'reset',
    says: 'GitHub did not answer the request for an ID',
    timeoutMs: 5_000,
  },
  { what: 'is too slow', kind: 'hang', says: '(no answer in time)', timeoutMs: 40 },
  { what: 'answers 503', kind: HTML_503, says: 'GitHub fails to give an ID token (503)', timeoutMs: 5_000 },
])('tries three times when GitHub $what', async ({ kind, says, timeoutMs }) => {
  const server = await serverWith({ times: 4, kind });
  const asked = askIn(server.federatedEnv, timeoutMs);
  await expect(asked).rejects.toThrow(ServiceError);
  await expect(asked).rejects.toThrow(says);
  expect(server.count('id-token')).toBe(3);
  expect(claims(await askIn(server.federatedEnv, 600))).toMatchObject({ aud: TOKEN_EXCHANGE_AUDIENCE });
});

it.each([
  '<html>a-secret</html>',
  '{}',
  '{"value": ""}',
  '{"value": ["a-secret"]}',
  '{"value": "a-secret b"}',
])('refuses the answer %j without showing it', async (body) => {
  const { federatedEnv } = await serverWith({ times: 1, kind: { status: 200, body } });
  const error: unknown = await askIn(federatedEnv).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ServiceError);
  expect(messageOf(error)).toBe("GitHub's answer (200) holds no ID token. Run again later.");
});
