import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messageOf, ServiceError } from '../../src/errors.ts';
import type { ObjectStore } from '../../src/store/store.ts';
import { startS3Server, type S3TestServer } from '../servers/s3.ts';
import { accessTo, KEY, refusal } from './s3-access.ts';
import { stubCredentials } from './targets.ts';

const ROLE = 'arn:aws:iam::123456789012:role/cost-agent';
const TEMPORARY = {
  accessKeyId: 'ASIATEMPORARY',
  secretAccessKey: 'a-passing-secret',
  sessionToken: 'a-token',
};

afterEach(() => {
  vi.unstubAllEnvs();
});

function storeOf(server: S3TestServer, region: string | null = null): ObjectStore {
  return accessTo(server, { region }).store('bucket');
}

/** AWS STS, as far as a role is assumed with the token of a job. */
async function startSts(answer: {
  status: number;
  body: string;
}): Promise<{ server: Server; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      asked.push(body);
      response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(answer.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, asked };
}

/** The environment of a job with `id-token: write` that assumes a role. */
async function stubJobToken(server: Server, folder: string): Promise<void> {
  const token = path.join(folder, 'token');
  await writeFile(token, 'the-token-of-the-job');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  stubCredentials({
    AWS_REGION: 'us-east-1',
    AWS_ROLE_ARN: ROLE,
    AWS_WEB_IDENTITY_TOKEN_FILE: token,
    AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}`,
  });
  vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined);
}

const GRANTED = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult><Credentials>
    <AccessKeyId>${TEMPORARY.accessKeyId}</AccessKeyId><SecretAccessKey>${TEMPORARY.secretAccessKey}</SecretAccessKey>
    <SessionToken>${TEMPORARY.sessionToken}</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration>
  </Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
const DENIED = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>
  <Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error></ErrorResponse>`;

describe('the credentials of S3', () => {
  it('may be temporary ones of the environment', async () => {
    await using server = await startS3Server(TEMPORARY);
    stubCredentials(server.credentials);
    expect(await storeOf(server).put(KEY, 'one')).toBe('written');
    expect(server.requests[0]?.headers['x-amz-security-token']).toBe('a-token');
  });

  it('are had for the token of the job, without any key', async () => {
    await using server = await startS3Server(TEMPORARY);
    const folder = await mkdtemp(path.join(tmpdir(), 'token-'));
    const sts = await startSts({ status: 200, body: GRANTED });
    try {
      await stubJobToken(sts.server, folder);
      const store = storeOf(server);
      expect(await store.put(KEY, 'one')).toBe('written');
      expect((await store.get(KEY))?.body).toBe('one');
      expect(sts.asked).toHaveLength(1);
      const asked = new URLSearchParams(sts.asked[0]);
      expect(asked.get('Action')).toBe('AssumeRoleWithWebIdentity');
      expect(asked.get('RoleArn')).toBe(ROLE);
      expect(asked.get('WebIdentityToken')).toBe('the-token-of-the-job');
    } finally {
      sts.server.close();
      await rm(folder, { recursive: true });
    }
  });

  it('that the role does not give are not taken for an answer of S3', async () => {
    await using server = await startS3Server(TEMPORARY);
    const folder = await mkdtemp(path.join(tmpdir(), 'token-'));
    const sts = await startSts({ status: 403, body: DENIED });
    try {
      await stubJobToken(sts.server, folder);
      expect(await refusal(storeOf(server).get(KEY))).toBe(
        's3://history: AWS gave no credentials for the role of this run (AccessDenied). Check that its trust policy allows this repository and branch.',
      );
      expect(server.requests).toHaveLength(0);
    } finally {
      sts.server.close();
      await rm(folder, { recursive: true });
    }
  });

  it('are asked for where there are none', async () => {
    await using server = await startS3Server();
    stubCredentials(server.credentials);
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined);
    expect(await refusal(storeOf(server).get(KEY))).toBe(
      's3://history: no AWS credentials were found. Assume a role in this job (aws-actions/configure-aws-credentials, with the permission id-token: write), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    );
  });

  it('show in no error, whatever is wrong with them', async () => {
    await using server = await startS3Server();
    stubCredentials(server.credentials);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a-secret-that-is-wrong');
    server.put(KEY, 'the body');
    const error: unknown = await storeOf(server)
      .put(KEY, 'another body')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServiceError);
    for (const hidden of ['a-secret', 'body']) expect(messageOf(error)).not.toContain(hidden);
  });
});

describe('the region of S3', () => {
  it('is asked for where there is none', async () => {
    await using server = await startS3Server();
    stubCredentials(server.credentials);
    vi.stubEnv('AWS_REGION', undefined);
    expect(await refusal(storeOf(server).get(KEY))).toBe(
      's3://history: no AWS region is set. Set AWS_REGION to the region of the bucket.',
    );
    expect(await storeOf(server, 'us-east-1').get(KEY)).toBeNull();
  });

  it('is refused when it cannot be one', async () => {
    await using server = await startS3Server();
    stubCredentials(server.credentials);
    expect(await refusal(storeOf(server, 'Frankfurt am Main').get(KEY))).toBe(
      's3://history: the AWS region is not one. Set AWS_REGION to the region of the bucket.',
    );
  });
});
