import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messageOf } from '../../src/errors.ts';
import type { S3Options } from '../../src/store/s3.ts';
import type { ObjectStore } from '../../src/store/store.ts';
import { startS3Server, type FaultKind, type S3TestServer } from '../servers/s3.ts';
import { accessTo, KEY, LIMITS, OBJECT, refusal } from './s3-access.ts';
import { stubCredentials } from './targets.ts';

let server: S3TestServer;
let calls: number;

beforeEach(async () => {
  server = await startS3Server();
  stubCredentials(server.credentials);
  calls = 0;
});

afterEach(async () => {
  await server.close();
  vi.unstubAllEnvs();
});

function storeOf(options: Partial<S3Options> = {}): ObjectStore {
  const onCall = (): void => void (calls += 1);
  return accessTo(server, { onCall, ...options }).store('bucket history');
}

describe('a request that S3 refuses', () => {
  it('for want of a permission names that permission', async () => {
    const store = storeOf();
    server.failNext({ kind: '403', times: 4 });
    expect(await refusal(store.put(KEY, 'one'))).toBe(
      `${OBJECT}: S3 refused s3:PutObject (AccessDenied, HTTP 403). Grant s3:PutObject on arn:aws:s3:::history/* to the role or user of this run.`,
    );
    expect(await refusal(store.get(KEY))).toBe(
      `${OBJECT}: S3 refused s3:GetObject (AccessDenied, HTTP 403). Grant s3:GetObject on arn:aws:s3:::history/* to the role or user of this run. Grant s3:ListBucket on arn:aws:s3:::history too: without it S3 refuses to say that an object is not there.`,
    );
    expect(await refusal(store.remove(KEY))).toBe(
      `${OBJECT}: S3 refused s3:DeleteObject (AccessDenied, HTTP 403). Grant s3:DeleteObject on arn:aws:s3:::history/* to the role or user of this run.`,
    );
    expect(await refusal(store.list('costs/'))).toBe(
      's3://history/costs/: S3 refused s3:ListBucket (AccessDenied, HTTP 403). Grant s3:ListBucket on arn:aws:s3:::history to the role or user of this run.',
    );
    expect(calls).toBe(4);
  });

  it('for a wrong secret says which variable to correct, and shows no secret', async () => {
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'wrong-secret');
    const message = await refusal(storeOf().get(KEY));
    expect(message).toBe(
      `${OBJECT}: S3 did not accept the signature (SignatureDoesNotMatch, HTTP 403). Correct AWS_SECRET_ACCESS_KEY; mind that no space or line break came along.`,
    );
  });

  it('for an unknown access key says so', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAUNKNOWN');
    expect(await refusal(storeOf().get(KEY))).toBe(
      `${OBJECT}: S3 does not know the access key (InvalidAccessKeyId, HTTP 403). Correct AWS_ACCESS_KEY_ID, or assume a role in this job instead.`,
    );
  });

  it('for a bucket that is not there says so', async () => {
    expect(await refusal(storeOf({ bucket: 'nowhere' }).put(KEY, 'one'))).toBe(
      `s3://nowhere/${KEY}: there is no bucket nowhere (NoSuchBucket, HTTP 404). Create it, or correct its name where it is set (S3_BUCKET_NAME, or focus-path for an export).`,
    );
    expect(await refusal(storeOf({ bucket: 'nowhere' }).get(KEY))).toContain('there is no bucket nowhere');
    expect(
      await refusal(storeOf({ bucket: 'nowhere' }).put(KEY, 'one', { ifMatch: 'f'.repeat(32) })),
    ).toContain('there is no bucket nowhere');
  });

  it('in another region names that region', async () => {
    expect(await refusal(storeOf({ region: 'eu-west-1' }).get(KEY))).toBe(
      `${OBJECT}: the bucket lies in region us-east-1 (AuthorizationHeaderMalformed, HTTP 400). Set AWS_REGION to us-east-1.`,
    );
    const redirect = { status: 301, code: 'PermanentRedirect' };
    const headers = { 'x-amz-bucket-region': 'eu-central-1' };
    server.failNext({ kind: { ...redirect, headers }, times: 1 });
    expect(await refusal(storeOf().get(KEY))).toBe(
      `${OBJECT}: the bucket lies in region eu-central-1 (PermanentRedirect, HTTP 301). Set AWS_REGION to eu-central-1.`,
    );
    server.failNext({ kind: redirect, times: 1 });
    expect(await refusal(storeOf().get(KEY))).toBe(
      `${OBJECT}: the bucket lies in another region (PermanentRedirect, HTTP 301). Set AWS_REGION to the region of the bucket.`,
    );
  });

  it('for a session token that is not of the key says so', async () => {
    vi.stubEnv('AWS_SESSION_TOKEN', 'a-token-of-another-key');
    expect(await refusal(storeOf().get(KEY))).toBe(
      `${OBJECT}: the credentials of this run are no longer valid (InvalidToken, HTTP 400). Assume the role anew in this job, with a longer role-duration-seconds where the run takes long.`,
    );
  });

  it.each([
    {
      status: 400,
      code: 'ExpiredToken',
      says: 'the credentials of this run are no longer valid (ExpiredToken, HTTP 400). Assume the role anew in this job, with a longer role-duration-seconds where the run takes long.',
    },
    {
      status: 400,
      code: 'TokenRefreshRequired',
      says: 'the credentials of this run are no longer valid (TokenRefreshRequired, HTTP 400). Assume the role anew in this job, with a longer role-duration-seconds where the run takes long.',
    },
    {
      status: 400,
      code: 'InvalidBucketName',
      says: 'history cannot be the name of a bucket (InvalidBucketName, HTTP 400). Correct its name where it is set (S3_BUCKET_NAME, or focus-path for an export).',
    },
    {
      status: 400,
      code: 'IllegalLocationConstraintException',
      says: 'the bucket lies in another region (IllegalLocationConstraintException, HTTP 400). Set AWS_REGION to the region of the bucket.',
    },
    {
      status: 403,
      code: 'InvalidObjectState',
      says: 'the object is archived (InvalidObjectState, HTTP 403). Restore it from the archive first.',
    },
    {
      status: 501,
      code: 'NotImplemented',
      says: 'this store does not know a part of s3:GetObject that is needed (NotImplemented, HTTP 501). Use one that has conditional writes (If-None-Match, If-Match), as AWS has.',
    },
    {
      status: 403,
      code: 'AccountProblem',
      says: 'S3 refused s3:GetObject (AccountProblem, HTTP 403). Look the code up in the list of S3 error codes.',
    },
  ])('with $code says what to do', async ({ status, code, says }) => {
    server.failNext({ kind: { status, code }, times: 1 });
    expect(await refusal(storeOf().get(KEY))).toBe(`${OBJECT}: ${says}`);
  });
});

describe('the cause of a refusal', () => {
  async function told(message: string): Promise<string> {
    server.failNext({ kind: { status: 403, code: 'AccountProblem', message }, times: 1 });
    return messageOf(
      await storeOf()
        .get(KEY)
        .catch((thrown: unknown) => thrown),
    );
  }

  it('is told in the words of S3', async () => {
    expect(await told('Your account is not signed up')).toMatch(
      /error codes\. \(Your account is not signed up\)$/,
    );
  });

  it('is left out where S3 has none', async () => {
    expect(await told('')).toMatch(/error codes\.$/);
  });
});

describe('S3 on a bad day', () => {
  it('is asked again while it asks to slow down', async () => {
    server.failNext({ kind: '503', times: 3 });
    expect(await storeOf({ limits: { ...LIMITS, attempts: 5 } }).put(KEY, 'one')).toBe('written');
    expect(server.text(KEY)).toBe('one');
    expect(calls).toBe(4);
  });

  it.each<{ kind: FaultKind; says: string }>([
    {
      kind: '503',
      says: 'S3 asked to slow down, 3 times in a row (SlowDown, HTTP 503). Run again later; what was written stays.',
    },
    {
      kind: '500',
      says: 'S3 failed, 3 times in a row (InternalError, HTTP 500). Run again later; what was written stays.',
    },
    {
      kind: 'reset',
      says: 'S3 at HOST broke the connection, 3 times in a row. Run again later; what was written stays.',
    },
    {
      kind: 'hang',
      says: 'S3 at HOST did not answer in time, 3 times in a row. Run again later. Check AWS_ENDPOINT_URL_S3, AWS_REGION and the network of the runner.',
    },
    {
      kind: 'slow',
      says: 'S3 at HOST did not answer in time, 3 times in a row. Run again later. Check AWS_ENDPOINT_URL_S3, AWS_REGION and the network of the runner.',
    },
  ])('is given up after three times of $kind', async ({ kind, says }) => {
    server.failNext({ kind, times: Infinity });
    const message = await refusal(storeOf().get(KEY));
    expect(message).toBe(`${OBJECT}: ${says.replace('HOST', new URL(server.endpoint).host)}`);
    expect(calls).toBe(3);
  });

  it.each<FaultKind>(['500', 'reset', 'lost-answer', 'hang'])(
    'does what it was asked in spite of one %s',
    async (kind) => {
      const store = storeOf();
      server.failNext({ kind, times: 1 });
      await store.put(KEY, 'one');
      server.failNext({ kind, times: 1 });
      expect((await store.get(KEY))?.body).toBe('one');
      server.failNext({ kind, times: 1 });
      expect(await store.list('costs/')).toEqual([KEY]);
      server.failNext({ kind, times: 1 });
      await store.remove(KEY);
      expect(server.objects.size).toBe(0);
      expect(calls).toBe(8);
    },
  );

  it('may be slow within the limit', async () => {
    server.failNext({ kind: 'slow', delay: 150, times: 1 });
    expect(await storeOf().get(KEY)).toBeNull();
    expect(calls).toBe(1);
  });

  it.each<FaultKind>(['cut', 'stall'])(
    'gives an object whole after each %s in the middle of it',
    async (kind) => {
      const body = JSON.stringify({ schema: 1, days: 'x'.repeat(10_000) });
      server.put(KEY, body);
      server.failNext({ kind, key: KEY, times: 3 });
      expect((await storeOf().get(KEY))?.body).toBe(body);
      expect(calls).toBe(4);
    },
  );

  it('is given up when it breaks off in one object again and again', async () => {
    server.put(KEY, 'x'.repeat(10_000));
    server.failNext({ kind: 'cut', key: KEY, times: Infinity });
    expect(await refusal(storeOf().get(KEY))).toMatch(
      /: S3 at 127\.0\.0\.1:\d+ broke the connection\. Run again/,
    );
    expect(calls).toBe(5);
  });

  it.each([200, 403, 404])('is told from a proxy that answers HTML with %i', async (status) => {
    const store = storeOf();
    server.put(KEY, 'one');
    server.failNext({ kind: { status, body: '<html><body>Please <b>log in</b></body></html>' }, times: 3 });
    const says =
      /: S3 at 127\.0\.0\.1:\d+ does not answer as S3 does.*\. Check AWS_ENDPOINT_URL_S3, AWS_REGION/;
    expect(await refusal(store.get(KEY))).toMatch(says);
    expect(await refusal(store.put(KEY, 'two'))).toMatch(says);
    expect(await refusal(store.list('costs/'))).toMatch(says);
    expect(server.text(KEY)).toBe('one');
    server.failNext({ kind: { status, body: '<html><body>Please <b>log in</b></body></html>' }, times: 1 });
    const error: unknown = await store.get(KEY).catch((thrown: unknown) => thrown);
    expect(messageOf(error)).not.toMatch(/<|log in/);
  });

  it('that cannot be reached is named by its host, not by what stands beside it in the address', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    taken.close();
    await once(taken, 'close');
    const endpoint = `http://user:password@127.0.0.1:${port}`;
    expect(await refusal(storeOf({ endpoint }).get(KEY))).toBe(
      `${OBJECT}: S3 at 127.0.0.1:${port} cannot be reached (ECONNREFUSED). Check AWS_ENDPOINT_URL_S3, AWS_REGION and the network of the runner.`,
    );
  });
});
