import { InputError, ServiceError } from '../../errors.ts';
import { askForJson, type JsonAnswer } from '../../json-answer.ts';
import { isRecord } from '../../json.ts';
import { withRetries, type Attempt, type Timing } from '../../retry.ts';
import {
  assertionClaims,
  explainNoAnswer,
  explainNoToken,
  explainTokenRefusal,
  TokenUnavailableError,
  type TokenRefusedError,
} from './token-errors.ts';

export { TokenRefusedError, TokenUnavailableError } from './token-errors.ts';

/** The audience that Entra asks of the ID token of another issuer. */
export const TOKEN_EXCHANGE_AUDIENCE = 'api://AzureADTokenExchange';

/** All application permissions that the app has on Exchange Online; SMTP.SendAsApp is the one that counts. */
const SCOPE = 'https://outlook.office365.com/.default';
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

const ATTEMPT_TIMEOUT_MS = 15_000;
const MAX_ATTEMPTS = 3;
const BASE_WAIT_MS = 1_000;
const MAX_WAIT_MS = 30_000;
const TOTAL_TIMEOUT_MS = 120_000;

/** A token is replaced this long before it expires, so that none expires between here and the mail server. */
const RENEWED_BEFORE_MS = 5 * 60_000;

/** The longest line of SMTP's AUTH is 12,288 bytes (RFC 4954), and base64 makes four bytes of three. */
const TOKEN = /^[\x21-\x7e]{1,9000}$/;

/** What shows that the app is the app. */
export type ClientProof =
  | { readonly kind: 'secret'; readonly secret: string }
  /**
   * `assertion` gives a JWT that a federated credential of the app matches, a new one each time. A ServiceError of it
   * is taken as worth another try later.
   */
  | { readonly kind: 'federated'; readonly assertion: () => Promise<string> };

export interface AccessTokenOptions {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly proof: ClientProof;
  readonly timing: Timing;
  /** Keeps a token or an assertion out of the log; called with each before it is used. */
  readonly mask: (secret: string) => void;
  /** Milliseconds after which one attempt is given up, its body included. @default 15000 */
  readonly attemptTimeoutMs?: number;
}

interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970 until which it is given to others. */
  readonly until: number;
}

/**
 * Entra's token endpoint of a tenant.
 * @throws InputError when the tenant is neither a GUID nor a domain
 */
export function tokenUrlFor(tenant: string): string {
  if (GUID.test(tenant) || DOMAIN.test(tenant)) {
    return `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`;
  }
  throw new InputError(
    'SMTP_OAUTH_TENANT_ID is neither a GUID nor a domain. Set it to the Directory (tenant) ID on the overview page of the app registration, or to a domain of the tenant such as example.onmicrosoft.com.',
  );
}

/** @throws InputError when a secret sent to this address could be read on its way, or the address holds one itself */
function checkedUrl(tokenUrl: string): URL {
  const url = URL.canParse(tokenUrl) ? new URL(tokenUrl) : null;
  const isHere = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && isHere))) {
    throw new InputError(
      'SMTP_OAUTH_TOKEN_URL is no address that begins with https://. Correct it, or remove it to use that of Microsoft Entra; http:// is accepted for localhost only.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new InputError('SMTP_OAUTH_TOKEN_URL holds a user name or a password. Remove it from the address.');
  }
  return url;
}

/** Milliseconds that a token is good for from when it was asked for; 0 when the answer does not say. */
function lifetimeIn(body: Readonly<Record<string, unknown>>): number {
  const seconds = Number(body.expires_in ?? 0);
  return Number.isFinite(seconds) ? 1000 * seconds : 0;
}

/** @throws TokenUnavailableError when it is not the answer of a token endpoint */
function tokenIn(body: unknown, host: string, askedAt: number): AccessToken {
  if (!isRecord(body)) throw explainNoToken(host, 'is no JSON object, or too long');
  const { access_token: token } = body;
  if (typeof token !== 'string') throw explainNoToken(host, 'has no access_token');
  if (!TOKEN.test(token)) throw explainNoToken(host, 'has an access_token that no mail server takes');
  return { token, until: askedAt + lifetimeIn(body) - RENEWED_BEFORE_MS };
}

/** A ServiceError of the assertion's issuer, as one of ours; anything else as it is. */
function issuerFault(error: unknown): unknown {
  if (!(error instanceof ServiceError)) return error;
  return new TokenUnavailableError(error.message, { cause: error.cause });
}

/** @throws the fault itself when another try would not change it */
function retried(fault: TokenUnavailableError | TokenRefusedError, waitMs: number | null): Attempt<never> {
  if (!(fault instanceof TokenUnavailableError)) throw fault;
  return { kind: 'retry', error: fault, waitMs };
}

/**
 * Access tokens for Exchange Online by OAuth 2.0 client credentials. The function that it gives returns the token it
 * has until 5 minutes before it expires, and a new one when asked to renew; those who ask at once share one request.
 * That function throws TokenUnavailableError, TokenRefusedError, and what the assertion throws.
 * @throws InputError when the token endpoint's address is not safe
 */
export function openAccessTokens(options: AccessTokenOptions): (renew: boolean) => Promise<string> {
  const { clientId, proof, timing, mask, attemptTimeoutMs = ATTEMPT_TIMEOUT_MS } = options;
  const { href, host } = checkedUrl(options.tokenUrl);
  let held: AccessToken | null = null;
  let pending: Promise<string> | null = null;

  async function proven(): Promise<string> {
    if (proof.kind === 'secret') return proof.secret;
    try {
      const assertion = await proof.assertion();
      mask(assertion);
      return assertion;
    } catch (error) {
      throw issuerFault(error);
    }
  }

  function ask(secret: string): Promise<JsonAnswer> {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      scope: SCOPE,
      client_id: clientId,
      ...(proof.kind === 'secret'
        ? { client_secret: secret }
        : { client_assertion_type: JWT_BEARER, client_assertion: secret }),
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return askForJson({ url: href, method: 'POST', headers, body: form.toString() }, attemptTimeoutMs);
  }

  async function attempt(): Promise<Attempt<AccessToken>> {
    const secret = await proven();
    const askedAt = timing.now();
    let answer: JsonAnswer;
    try {
      answer = await ask(secret);
    } catch (error) {
      return retried(explainNoAnswer(host, error), null);
    }
    const { status, body, retryAfterMs } = answer;
    if (status === 200) return { kind: 'done', value: tokenIn(body, host, askedAt) };
    const claims = proof.kind === 'federated' ? assertionClaims(secret) : null;
    return retried(
      explainTokenRefusal({ host, status, body, claims, secrets: [secret, clientId] }),
      retryAfterMs,
    );
  }

  async function request(): Promise<string> {
    const policy = {
      maxAttempts: MAX_ATTEMPTS,
      baseMs: BASE_WAIT_MS,
      maxWaitMs: MAX_WAIT_MS,
      deadline: timing.now() + TOTAL_TIMEOUT_MS,
    };
    held = null;
    const obtained = await withRetries(attempt, policy, timing);
    mask(obtained.token);
    held = obtained;
    return obtained.token;
  }

  return (renew) => {
    if (pending !== null) return pending;
    if (!renew && held !== null && timing.now() < held.until) return Promise.resolve(held.token);
    pending = request().finally(() => {
      pending = null;
    });
    return pending;
  };
}
