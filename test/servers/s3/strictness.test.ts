import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startS3Server, type S3TestServer } from '../s3.ts';

let server: S3TestServer;

beforeEach(async () => {
  server = await startS3Server();
});

afterEach(() => server.close());

interface Signed {
  readonly method: string;
  readonly path: string;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly at?: Date;
}

/** The headers of a request, signed as the SDK does. */
async function sign({
  method,
  path,
  query = {},
  headers = {},
  body = '',
  at = new Date(),
}: Signed): Promise<Record<string, string>> {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_REGION = '' } = server.credentials;
  const signer = new SignatureV4({
    service: 's3',
    region: AWS_REGION,
    credentials: { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY },
    sha256: Sha256,
    uriEscapePath: false,
  });
  const { host, hostname } = new URL(server.endpoint);
  const request = { method, protocol: 'http:', hostname, path, query, headers: { host, ...headers }, body };
  return (await signer.sign(request, { signingDate: at })).headers;
}

/** What the server answers: the status, and the code of an error. */
async function send(
  { method, path, query = {}, body }: Signed,
  headers: Record<string, string>,
): Promise<[status: number, code: string]> {
  const url = new URL(path, server.endpoint);
  url.search = new URLSearchParams(query).toString();
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const code = /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1] ?? '';
  return [response.status, code];
}

const PUT: Signed = { method: 'PUT', path: '/history/a/b.json', body: 'one' };
const GET: Signed = { method: 'GET', path: '/history/a/b.json' };

describe('the S3 test server', () => {
  it('takes a request that is signed', async () => {
    expect(await send(PUT, await sign(PUT))).toEqual([200, '']);
    expect(server.text('a/b.json')).toBe('one');
    expect(await send(GET, await sign(GET))).toEqual([200, '']);
  });

  it('refuses a request that is not signed', async () => {
    expect(await send(PUT, {})).toEqual([403, 'AccessDenied']);
    expect(await send(PUT, { authorization: 'Bearer something' })).toEqual([403, 'AccessDenied']);
    expect(server.objects.size).toBe(0);
  });

  it.each([
    {
      what: 'a signed header',
      change: (headers: Record<string, string>) => ({ ...headers, 'if-none-match': 'x' }),
    },
    {
      what: 'the signature',
      change: (headers: Record<string, string>) => ({
        ...headers,
        authorization: (headers.authorization ?? '').replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      }),
    },
    {
      what: 'the time',
      change: (headers: Record<string, string>) => ({
        ...headers,
        'x-amz-date': (headers['x-amz-date'] ?? '').replace(/\d\dZ$/, (end) =>
          end === '00Z' ? '01Z' : '00Z',
        ),
      }),
    },
  ])('refuses a request of which $what was changed', async ({ change }) => {
    // Signed a minute ago, at 30 seconds, so that a change of seconds is one and the time is near enough.
    const at = new Date(Math.floor(Date.now() / 60_000) * 60_000 - 30_000);
    const request = { ...PUT, headers: { 'if-none-match': '*' }, at };
    const headers = change(await sign(request));
    expect(await send(request, headers)).toEqual([403, 'SignatureDoesNotMatch']);
    expect(server.objects.size).toBe(0);
  });

  it('refuses a signature for another path, query or method', async () => {
    const headers = await sign(GET);
    expect(await send({ ...GET, path: '/history/other.json' }, headers)).toEqual([
      403,
      'SignatureDoesNotMatch',
    ]);
    expect(await send({ ...GET, query: { 'list-type': '2' } }, headers)).toEqual([
      403,
      'SignatureDoesNotMatch',
    ]);
    expect(await send({ ...GET, method: 'DELETE' }, headers)).toEqual([403, 'SignatureDoesNotMatch']);
  });

  it('refuses a header of Amazon that is not signed', async () => {
    const headers = { ...(await sign(PUT)), 'x-amz-meta-added': 'later' };
    expect(await send(PUT, headers)).toEqual([403, 'AccessDenied']);
  });

  it('refuses a request that is signed too long ago, or for another region', async () => {
    const old = { ...GET, at: new Date(Date.now() - 20 * 60_000) };
    expect(await send(old, await sign(old))).toEqual([403, 'RequestTimeTooSkewed']);
    const headers = await sign(GET);
    const elsewhere = (headers.authorization ?? '').replace('us-east-1', 'eu-west-1');
    expect(await send(GET, { ...headers, authorization: elsewhere })).toEqual([
      400,
      'AuthorizationHeaderMalformed',
    ]);
  });

  it('refuses a body that is not the signed one', async () => {
    expect(await send({ ...PUT, body: 'two' }, await sign(PUT))).toEqual([400, 'XAmzContentSHA256Mismatch']);
    expect(server.objects.size).toBe(0);
  });

  it.each([
    { header: 'content-md5', algorithm: 'md5' },
    { header: 'x-amz-checksum-sha256', algorithm: 'sha256' },
    { header: 'x-amz-checksum-sha1', algorithm: 'sha1' },
  ])('compares $header with the body', async ({ header, algorithm }) => {
    const digest = (text: string): string => createHash(algorithm).update(text).digest('base64');
    const right = { ...PUT, headers: { [header]: digest('one') } };
    expect(await send(right, await sign(right))).toEqual([200, '']);
    const wrong = { ...PUT, headers: { [header]: digest('two') } };
    expect(await send(wrong, await sign(wrong))).toEqual([400, 'BadDigest']);
  });

  it('compares x-amz-checksum-crc32 with the body, and refuses a checksum that it does not know', async () => {
    const right = { ...PUT, headers: { 'x-amz-checksum-crc32': 'emyG8Q==' } };
    expect(await send(right, await sign(right))).toEqual([200, '']);
    const wrong = { ...PUT, headers: { 'x-amz-checksum-crc32': 'AAAAAA==' } };
    expect(await send(wrong, await sign(wrong))).toEqual([400, 'BadDigest']);
    const unknown = { ...PUT, headers: { 'x-amz-checksum-crc64nvme': 'AAAAAAAAAAA=' } };
    expect(await send(unknown, await sign(unknown))).toEqual([501, 'NotImplemented']);
  });

  it('enforces the conditions of a write with the answers of AWS', async () => {
    const write = async (headers: Record<string, string>): Promise<unknown> => {
      const request = { ...PUT, headers };
      return send(request, await sign(request));
    };
    expect(await write({ 'if-match': '"f97c5d29941bfb1b2fdab0874906ab82"' })).toEqual([404, 'NoSuchKey']);
    expect(await write({ 'if-none-match': '*' })).toEqual([200, '']);
    expect(await write({ 'if-none-match': '*' })).toEqual([412, 'PreconditionFailed']);
    expect(await write({ 'if-none-match': 'something' })).toEqual([501, 'NotImplemented']);
    expect(await write({ 'if-match': '"00000000000000000000000000000000"' })).toEqual([
      412,
      'PreconditionFailed',
    ]);
    expect(await write({ 'if-match': 'f97c5d29941bfb1b2fdab0874906ab82' })).toEqual([200, '']);
  });

  it('refuses what it does not know rather than to guess', async () => {
    const list: Signed = { method: 'GET', path: '/history', query: { 'list-type': '2', delimiter: '/' } };
    expect(await send(list, await sign(list))).toEqual([501, 'NotImplemented']);
    const post: Signed = { method: 'POST', path: '/history/a' };
    expect(await send(post, await sign(post))).toEqual([501, 'NotImplemented']);
  });
});
