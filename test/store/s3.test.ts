import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { S3Options } from '../../src/store/s3.ts';
import { updateObject, type ObjectStore } from '../../src/store/store.ts';
import { startS3Server, type S3TestServer } from '../servers/s3.ts';
import { asCounter, increment } from './counter.ts';
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
    const { bucket } = accessTo(paged);
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
    const chunks = await (await accessTo(server).bucket.open('export/a.parquet', range)).toArray();
    expect([...Buffer.concat(chunks as Buffer[])]).toEqual(bytes);
  });

  it.each([undefined, { start: 1000, end: 9000 }])(
    'reads on where the connection broke, in the range %o',
    async (range) => {
      const body = Buffer.from(Array.from({ length: 10_000 }, (_, i) => (i * 7) % 256));
      server.put('export/a.parquet', body);
      server.failNext({ kind: 'cut', method: 'GET', times: 4 });
      const chunks = await (await accessTo(server).bucket.open('export/a.parquet', range)).toArray();
      expect(Buffer.concat(chunks as Buffer[]).equals(body.subarray(range?.start ?? 0, range?.end))).toBe(
        true,
      );
    },
  );

  it('does not mix two versions of an object', async () => {
    server.put(KEY, 'a'.repeat(10_000));
    server.failNext({ kind: 'cut', key: KEY, times: 1 });
    const body = await accessTo(server).bucket.open(KEY);
    server.put(KEY, 'b'.repeat(10_000));
    expect(await refusal(text(body))).toBe(
      `${OBJECT}: the object was changed while it was read (PreconditionFailed, HTTP 412). Run again.`,
    );
  });

  it('says that an object is not there', async () => {
    expect(await refusal(accessTo(server).bucket.open('export/none.csv'))).toBe(
      's3://history/export/none.csv: there is no such object (NoSuchKey, HTTP 404). It was removed meanwhile, or the path is wrong.',
    );
  });
});
