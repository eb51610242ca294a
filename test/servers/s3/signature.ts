import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { createHash, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { S3Refusal } from './answer.ts';

/** A request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  /** As sent, percent signs and all. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Whom the server knows. */
export interface Identity {
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | null;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
const MUST_BE_SIGNED = ['host', 'x-amz-date', 'x-amz-content-sha256'];
const ALLOWED_SKEW_MS = 15 * 60_000;

/** 20261124T200000Z */
function instantOf(amzDate: string): Date {
  return new Date(amzDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function queryOf(query: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

async function authorizationOf(
  { method, path, query, headers }: WireRequest,
  signedHeaders: readonly string[],
  { region, accessKeyId, secretAccessKey, sessionToken }: Identity,
): Promise<string> {
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken === null ? {} : { sessionToken }) },
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });
  const signed = Object.fromEntries(signedHeaders.map((name) => [name, headers[name] ?? '']));
  const request = { method, protocol: 'http:', hostname: '', path, query: queryOf(query), headers: signed };
  const { headers: made } = await signer.sign(request, {
    signingDate: instantOf(headers['x-amz-date'] ?? ''),
    signableHeaders: new Set(signedHeaders),
  });
  return made.authorization ?? '';
}

/** @throws S3Refusal unless the request carries a valid AWS Signature V4 of this identity */
export async function verifySignature(request: WireRequest, identity: Identity, now: Date): Promise<void> {
  const { headers } = request;
  const given = AUTHORIZATION.exec(headers.authorization ?? '');
  if (given === null) throw new S3Refusal(403, 'AccessDenied', 'Access Denied');
  const [, accessKeyId, day, region, signedList = '', signature = ''] = given;
  if (accessKeyId !== identity.accessKeyId) {
    throw new S3Refusal(
      403,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
    );
  }
  if ((headers['x-amz-security-token'] ?? null) !== identity.sessionToken) {
    throw new S3Refusal(400, 'InvalidToken', 'The provided token is malformed or otherwise invalid.');
  }
  if (region !== identity.region) {
    throw new S3Refusal(
      400,
      'AuthorizationHeaderMalformed',
      `The authorization header is malformed; the region '${region}' is wrong; expecting '${identity.region}'`,
      { details: { Region: identity.region } },
    );
  }
  const signedAt = instantOf(headers['x-amz-date'] ?? '');
  if (!(Math.abs(now.getTime() - signedAt.getTime()) <= ALLOWED_SKEW_MS)) {
    throw new S3Refusal(
      403,
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
    );
  }
  const signedHeaders = signedList.split(';');
  const unsigned = Object.keys(headers).filter(
    (name) => (MUST_BE_SIGNED.includes(name) || name.startsWith('x-amz-')) && !signedHeaders.includes(name),
  );
  if (unsigned.length > 0) {
    throw new S3Refusal(
      403,
      'AccessDenied',
      'There were headers present in the request which were not signed',
    );
  }
  const expected = AUTHORIZATION.exec(await authorizationOf(request, signedHeaders, identity));
  const [, , expectedDay, , , expectedSignature = ''] = expected ?? [];
  if (day !== expectedDay || !timingSafeEqual(Buffer.from(signature), Buffer.from(expectedSignature))) {
    throw new S3Refusal(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    );
  }
}

function digest(algorithm: string, encoding: 'hex' | 'base64', body: Buffer): string {
  return createHash(algorithm).update(body).digest(encoding);
}

function crc32Of(body: Buffer): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString('base64');
}

const CHECKSUMS: Readonly<Record<string, (body: Buffer) => string>> = {
  'content-md5': (body) => digest('md5', 'base64', body),
  'x-amz-checksum-sha256': (body) => digest('sha256', 'base64', body),
  'x-amz-checksum-sha1': (body) => digest('sha1', 'base64', body),
  'x-amz-checksum-crc32': crc32Of,
};

/** @throws S3Refusal when the body is not what the headers say, or they say it in a way that the server cannot check */
export function verifyBody({ headers, body }: WireRequest): void {
  const sha256 = headers['x-amz-content-sha256'] ?? '';
  if (sha256.startsWith('STREAMING-')) {
    throw new S3Refusal(501, 'NotImplemented', `This server cannot check a body of ${sha256}`);
  }
  if (sha256 !== 'UNSIGNED-PAYLOAD' && sha256 !== digest('sha256', 'hex', body)) {
    throw new S3Refusal(
      400,
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
  }
  for (const [name, value] of Object.entries(headers)) {
    if (name !== 'content-md5' && !/^x-amz-checksum-(?!mode$|algorithm$)/.test(name)) continue;
    const checksum = CHECKSUMS[name];
    if (checksum === undefined)
      throw new S3Refusal(501, 'NotImplemented', `This server cannot check ${name}`);
    if (checksum(body) !== value) {
      throw new S3Refusal(400, 'BadDigest', `The ${name} you specified did not match what we received.`);
    }
  }
}
