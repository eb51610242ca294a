import { isRecord } from '../../../src/json.ts';
import { json, type Answer } from './answer.ts';

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** How long GitHub's ID tokens are good for. */
const LIFETIME_S = 300;

export interface Claims {
  readonly iss: string;
  readonly aud: string;
  readonly sub: string;
  readonly exp: number;
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** A JWT of GitHub's form, with a signature that nobody can check. */
export function idTokenOf(sub: string, aud: string, now: Date, iss = GITHUB_ISSUER): string {
  const iat = Math.floor(now.getTime() / 1000);
  const claims = { jti: crypto.randomUUID(), iss, aud, sub, iat, nbf: iat - 600, exp: iat + LIFETIME_S };
  const signature = Buffer.from(crypto.getRandomValues(new Uint8Array(64))).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'RS256', kid: 'test' })}.${part(claims)}.${signature}`;
}

/** The claims of a JWT; null when it is not well-formed. */
export function claimsOf(jwt: string): Claims | null {
  const parts = jwt.split('.');
  if (parts.length !== 3 || !parts.every((text) => /^[\w-]+$/.test(text))) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString());
    return isRecord(claims) &&
      typeof claims.iss === 'string' &&
      typeof claims.aud === 'string' &&
      typeof claims.sub === 'string' &&
      typeof claims.exp === 'number'
      ? { iss: claims.iss, aud: claims.aud, sub: claims.sub, exp: claims.exp }
      : null;
  } catch {
    return null;
  }
}

export interface IdTokenRequest {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string;
}

/** Answers as the endpoint does that GitHub gives a job with the permission id-token: write. */
export function answerIdToken(
  { method, url, authorization }: IdTokenRequest,
  bearer: string,
  subject: string,
  now: Date,
): Answer {
  const refused = (status: number, message: string): Answer => ({ ...json({ message }), status });
  if (method !== 'GET') return refused(405, 'Method Not Allowed');
  if (authorization.toLowerCase() !== `bearer ${bearer}`.toLowerCase()) return refused(401, 'Unauthorized');
  if (url.searchParams.get('api-version') !== '2.0') return refused(400, 'No api-version');
  const audiences = url.searchParams.getAll('audience');
  if (audiences.length > 1) return refused(400, 'More than one audience');
  return json({ count: 1, value: idTokenOf(subject, audiences[0] ?? 'https://github.com/octo', now) });
}
