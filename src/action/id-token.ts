import { MissingCredentialError, ServiceError } from '../errors.ts';
import { askForJson, connectionFault, isTransientStatus, type JsonAnswer } from '../json-answer.ts';
import { isRecord } from '../json.ts';
import { withRetries, type Attempt, type Timing } from '../retry.ts';
import type { Environment } from './inputs.ts';

const ATTEMPT_TIMEOUT_MS = 10_000;
const RETRIES = { maxAttempts: 3, baseMs: 500, maxWaitMs: 10_000 };
const TOTAL_TIMEOUT_MS = 60_000;

/** What may stand in a header; a fault of fetch's own would quote the token. */
const PRINTABLE = /^[\x21-\x7e]+$/;

const GRANT =
  'Give the job the permission id-token: write (GitHub gives it to no workflow of a pull request from a fork), or set SMTP_OAUTH_CLIENT_SECRET.';

interface IdTokenTiming {
  readonly timing: Timing;
  /** Milliseconds after which one attempt is given up. @default 10000 */
  readonly attemptTimeoutMs?: number;
}

function idTokenIn({ status, body }: JsonAnswer): string {
  if (!isTransientStatus(status) && status >= 400) {
    throw new MissingCredentialError(`GitHub refuses this job an ID token (${status}). ${GRANT}`);
  }
  const value = status === 200 && isRecord(body) ? body.value : undefined;
  if (typeof value === 'string' && PRINTABLE.test(value)) return value;
  throw new ServiceError(`GitHub's answer (${status}) holds no ID token. Run again later.`);
}

/**
 * An ID token (OIDC) that says which repository, branch or environment this job runs for. The same as getIDToken of
 * @actions/core, of which only parts are loaded: see docs/decisions/0003-parts-of-actions-core.md.
 * @param audience whom the token is for
 * @throws MissingCredentialError when the job may not have one
 * @throws ServiceError when GitHub does not give one now
 */
export async function idToken(
  environment: Environment,
  audience: string,
  { timing, attemptTimeoutMs = ATTEMPT_TIMEOUT_MS }: IdTokenTiming,
): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: base = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } =
    environment;
  if (!URL.canParse(base) || !PRINTABLE.test(bearer)) {
    throw new MissingCredentialError(`OAuth without a client secret needs GitHub's ID token. ${GRANT}`);
  }
  const request = {
    url: `${base}&audience=${encodeURIComponent(audience)}`,
    method: 'GET',
    headers: { authorization: `bearer ${bearer}` },
    body: null,
  } as const;
  async function attempt(): Promise<Attempt<string>> {
    let answer: JsonAnswer;
    try {
      answer = await askForJson(request, attemptTimeoutMs);
    } catch (error) {
      const message = `GitHub did not answer the request for an ID token (${connectionFault(error)}). Run again later.`;
      return { kind: 'retry', error: new ServiceError(message, { cause: error }), waitMs: null };
    }
    if (!isTransientStatus(answer.status)) return { kind: 'done', value: idTokenIn(answer) };
    const message = `GitHub fails to give an ID token (${answer.status}). Run again later.`;
    return { kind: 'retry', error: new ServiceError(message), waitMs: answer.retryAfterMs };
  }
  return withRetries(attempt, { ...RETRIES, deadline: timing.now() + TOTAL_TIMEOUT_MS }, timing);
}
