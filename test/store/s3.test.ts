import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServiceError } from '../../src/errors.ts';
import { openS3, type S3Options } from '../../src/store/s3.ts';
import { updateObject, type ObjectStore } from '../../src/store/store.ts';
import { startS3Server, type FaultKind, type S3TestServer } from '../servers/s3.ts';
import { asCounter, increment } from './counter.ts';
import { stubCredentials } from './targets.ts';

const KEY = 'costs/2026/11/123456789012.json';
const OBJECT = `s3://history/${KEY}`;
const LIMITS = { connectionTimeout: 1000, requestTimeout: 300, attempts: 3 };

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

function access(options: Partial<S3Options> = {}): ReturnType<typeof openS3> {
  const { bucket, endpoint } = server;
  const onCall = (): void => void (calls += 1);
  return openS3({ bucket, endpoint, region: null, onCall, limits: LIMITS, ...options });
}

function storeOf(options: Partial<S3Options> = {}): ObjectStore {
  return access(options).store('bucket history');
}

/** The message of the ServiceError that something must end in. */
async function refusal(action: Promise<unknown>): Promise<string> {
  const error: unknown = await action.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ServiceError);
  return error instanceof Error ? error.message : '';
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

  it.each([
    {
      status: 400,
      code: 'ExpiredToken',
      says: 'the credentials of this run are no longer valid (ExpiredToken, HTTP 400). Assume the role anew in this job, with a longer role-duration-seconds where the run takes long.',
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

  it('does not mix two versions of an object', async () => {
    server.put(KEY, 'a'.repeat(10_000));
    server.failNext({ kind: 'cut', key: KEY, times: 1 });
    const body = await access().bucket.open(KEY);
    server.put(KEY, 'b'.repeat(10_000));
    expect(await refusal(text(body))).toBe(
      `${OBJECT}: the object was changed while it was read (PreconditionFailed, HTTP 412). Run again.`,
    );
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

describe('a conditional write whose answer was lost', () => {
  it('is known to have been carried out', async () => {
    const store = storeOf();
    server.failNext({ kind: 'lost-answer', method: 'PUT', times: 1 });
    expect(await store.put(KEY, 'one', { ifNoneMatch: '*' })).toBe('written');
    server.failNext({ kind: 'lost-answer', method: 'PUT', times: 2 });
    const etag = (await store.get(KEY))?.etag ?? '';
    expect(await store.put(KEY, 'two', { ifMatch: etag })).toBe('written');
    expect(server.text(KEY)).toBe('two');
  });

  it('counts once', async () => {
    const store = storeOf();
    for (let i = 0; i < 3; i++) {
      server.failNext({ kind: 'lost-answer', method: 'PUT', times: 1 });
      await updateObject(store, KEY, asCounter, increment);
    }
    expect(server.text(KEY)).toBe('{"schema":1,"count":3}\n');
  });

  it('is not taken for another that wrote the same', async () => {
    const [one, other] = [storeOf(), storeOf()];
    server.put(KEY, 'before');
    const etag = (await one.get(KEY))?.etag ?? '';
    // As RADOS Gateway answers those who lose a race.
    server.failNext({ kind: '500', method: 'PUT', times: 1 });
    const late = one.put(KEY, 'the same', { ifMatch: etag });
    const results = await Promise.all([late, other.put(KEY, 'the same', { ifMatch: etag })]);
    expect([...results].sort()).toEqual(['conflict', 'written']);
  });

  it('is a conflict when S3 says that another was under way', async () => {
    server.failNext({ kind: { status: 409, code: 'ConditionalRequestConflict' }, times: 1 });
    expect(await storeOf().put(KEY, 'one', { ifNoneMatch: '*' })).toBe('conflict');
    expect(server.objects.size).toBe(0);
  });

  it('merges what another run wrote just before it', async () => {
    server.put(KEY, '{"schema":1,"count":1}');
    server.beforePut(KEY, () => {
      server.put(KEY, '{"schema":1,"count":41}');
    });
    await updateObject(storeOf(), KEY, asCounter, increment);
    expect(server.text(KEY)).toBe('{"schema":1,"count":42}\n');
    expect(server.requests.map(({ method, status }) => `${method} ${status ?? ''}`)).toEqual([
      'GET 200',
      'PUT 412',
      'GET 200',
      'PUT 200',
    ]);
  });
});

describe('what is sent', () => {
  it('is nothing before it is needed', () => {
    storeOf();
    expect(calls).toBe(0);
  });

  it('carries bare etags and the type of the object', async () => {
    const store = storeOf();
    server.put(KEY, 'one');
    await store.put(KEY, 'two', { ifMatch: (await store.get(KEY))?.etag ?? '' });
    const { headers } = server.requests.at(-1) ?? {};
    expect(headers?.['if-match']).toBe('f97c5d29941bfb1b2fdab0874906ab82');
    expect(headers?.['content-type']).toBe('application/json');
    expect(headers?.['transfer-encoding']).toBeUndefined();
  });

  it('overlaps', async () => {
    await using distant = await startS3Server({ latency: 100 });
    const store = storeOf({ endpoint: distant.endpoint, limits: { ...LIMITS, requestTimeout: 5000 } });
    await store.get('warm/up.json');
    const begin = performance.now();
    await Promise.all(Array.from({ length: 20 }, (_, i) => store.put(`k/${i}.json`, 'one')));
    // One after the other they would take four seconds.
    expect(performance.now() - begin).toBeLessThan(1500);
    expect(distant.objects.size).toBe(20);
  });
});

describe('a bucket that is read', () => {
  const modified = new Date('2026-11-20T08:00:00Z');

  it('lists keys, sizes and times over many pages', async () => {
    await using paged = await startS3Server({ pageSize: 3 });
    const keys = Array.from({ length: 10 }, (_, i) => `export/${i}/größe <&>.csv.gz`);
    for (const key of keys) paged.put(key, Buffer.from([0x1f, 0x8b, 0xff]), modified);
    paged.put('elsewhere/1.csv', 'x');
    const { bucket } = access({ endpoint: paged.endpoint });
    expect(bucket.name).toBe('history');
    expect(await bucket.list('export/')).toEqual(keys.map((key) => ({ key, size: 3, modified })));
    expect(paged.requests).toHaveLength(4);
  });

  it.each([
    { range: undefined, bytes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
    { range: { start: 0, end: 4 }, bytes: [0, 1, 2, 3] },
    { range: { start: 6, end: 10 }, bytes: [6, 7, 8, 9] },
    { range: { start: 6, end: 1000 }, bytes: [6, 7, 8, 9] },
    { range: { start: 3, end: Infinity }, bytes: [3, 4, 5, 6, 7, 8, 9] },
    { range: { start: 5, end: 5 }, bytes: [] },
  ])('gives the bytes of $range', async ({ range, bytes }) => {
    server.put('export/a.parquet', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
    const chunks = await (await access().bucket.open('export/a.parquet', range)).toArray();
    expect([...Buffer.concat(chunks as Buffer[])]).toEqual(bytes);
  });

  it.each([undefined, { start: 1000, end: 9000 }])(
    'reads on where the connection broke, in the range %o',
    async (range) => {
      const body = Buffer.from(Array.from({ length: 10_000 }, (_, i) => (i * 7) % 256));
      server.put('export/a.parquet', body);
      server.failNext({ kind: 'cut', method: 'GET', times: 4 });
      const chunks = await (await access().bucket.open('export/a.parquet', range)).toArray();
      expect(Buffer.concat(chunks as Buffer[]).equals(body.subarray(range?.start ?? 0, range?.end))).toBe(
        true,
      );
    },
  );

  it('says that an object is not there', async () => {
    expect(await refusal(access().bucket.open('export/none.csv'))).toBe(
      's3://history/export/none.csv: there is no such object (NoSuchKey, HTTP 404). It was removed meanwhile, or the path is wrong.',
    );
  });
});
