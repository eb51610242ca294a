import { ServiceError } from '../../errors.ts';
import { connectionFault, isTransientStatus } from '../../json-answer.ts';
import { isRecord } from '../../json.ts';
import { CHECK_ENDPOINT, PASSING_REFUSALS, tokenRefusal, type AssertionClaims } from './token-refusals.ts';

/** The token endpoint is out of reach, slow or broken: worth another try later. */
export class TokenUnavailableError extends ServiceError {}

/** There is no access token until somebody corrects something. */
export class TokenRefusedError extends ServiceError {}

/** An answer of the token endpoint other than 200. */
export interface TokenRefusal {
  readonly host: string;
  readonly status: number;
  /** Its JSON; undefined when it is none. */
  readonly body: unknown;
  /** Of the assertion that was sent; null where there was none, or none that can be read. */
  readonly claims: AssertionClaims | null;
  /** What was sent and must not be shown. */
  readonly secrets: readonly string[];
}

const NO_TOKEN = 'Microsoft Entra gives no access token for the mail server';

/** Long enough for the subject of a federated credential, which Entra limits to 600 characters. */
const LONGEST_CLAIM = /^.{0,600}/su;
const LONGEST_QUOTE = /^.{0,200}/su;

function descriptionIn(body: unknown): string {
  return isRecord(body) && typeof body.error_description === 'string' ? body.error_description : '';
}

/** The number of AADSTS that says the most; null when there is none. */
function codeIn(body: unknown): number | null {
  const listed: readonly unknown[] =
    isRecord(body) && Array.isArray(body.error_codes) ? body.error_codes : [];
  const written = /AADSTS(\d{4,9})/.exec(descriptionIn(body))?.[1];
  const codes = [...listed, Number(written)].filter((code): code is number => Number.isSafeInteger(code));
  return codes.find((code) => tokenRefusal(code) !== null) ?? codes[0] ?? null;
}

/** One line of printable text. */
function printable(text: string, longest: RegExp): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  return (longest.exec(plain)?.[0] ?? '').trimEnd();
}

/** Entra's own words, without what only Entra can look up, and without what was sent. */
function wordsIn(body: unknown, secrets: readonly string[]): string {
  const described = descriptionIn(body).replace(/\s*\b(?:Trace ID|Correlation ID|Timestamp):[^]*$/, '');
  const open = secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '***'), described)
    .replace(/\beyJ[\w-]+(?:\.[\w-]*)*/g, '***')
    .replace(/^AADSTS\d+:\s*/, '');
  return printable(open, LONGEST_QUOTE).replace(/\.$/, '');
}

function unknownRefusal({ host, status, body, secrets }: TokenRefusal, code: number | null): string {
  const words = wordsIn(body, secrets);
  const said = words === '' ? '' : ` It says: ${words}.`;
  if (status === 429) return `${NO_TOKEN}: it limits the rate of requests (429).${said} Run again later.`;
  if (isTransientStatus(status)) return `${NO_TOKEN}: ${host} fails (${status}).${said} Run again later.`;
  if (status >= 300 && status < 400) {
    return `${NO_TOKEN}: ${host} points to another address (${status}), which is not followed. Set SMTP_OAUTH_TOKEN_URL to the address itself, or remove it.`;
  }
  if (code !== null) {
    return `${NO_TOKEN} (${status}, AADSTS${code}).${said} See https://login.microsoftonline.com/error?code=${code}.`;
  }
  return said === ''
    ? `${NO_TOKEN}: ${host} answers ${status}, and not as Entra does. ${CHECK_ENDPOINT}`
    : `${NO_TOKEN} (${status}).${said} ${CHECK_ENDPOINT}`;
}

/** The error that tells what to do about a refusal. */
export function explainTokenRefusal(refusal: TokenRefusal): TokenUnavailableError | TokenRefusedError {
  const { status, body, claims } = refusal;
  const code = codeIn(body);
  const isTransient =
    isTransientStatus(status) ||
    (code !== null && PASSING_REFUSALS.includes(code)) ||
    (isRecord(body) && body.error === 'temporarily_unavailable');
  const Kind = isTransient ? TokenUnavailableError : TokenRefusedError;
  const explain = code === null ? null : tokenRefusal(code);
  if (code === null || explain === null) return new Kind(unknownRefusal(refusal, code));
  const [wrong, next] = explain(claims);
  return new Kind(`${NO_TOKEN}: ${wrong} (AADSTS${code}). ${next}`);
}

/** The error that tells what to do when no whole answer came. */
export function explainNoAnswer(host: string, error: unknown): TokenUnavailableError | TokenRefusedError {
  const fault = connectionFault(error);
  if (/CERT|SIGNATURE|TLS|SSL/.test(fault)) {
    return new TokenRefusedError(
      `${NO_TOKEN}: the certificate of ${host} is not trusted (${fault}). Where a proxy opens TLS, name the file of its authority in NODE_EXTRA_CA_CERTS.`,
      { cause: error },
    );
  }
  return new TokenUnavailableError(
    `${NO_TOKEN}: ${host} did not answer (${fault}). Look whether it can be reached from the runner, then run again. ${CHECK_ENDPOINT}`,
    { cause: error },
  );
}

/** The error for an answer that should be a token and is not; `wrong` completes "its answer". */
export function explainNoToken(host: string, wrong: string): TokenUnavailableError {
  return new TokenUnavailableError(
    `${NO_TOKEN}: ${host} answers 200, but its answer ${wrong}. Something else may answer in its place. ${CHECK_ENDPOINT}`,
  );
}

function claim(value: unknown): string {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' ? printable(text, LONGEST_CLAIM) : '';
}

/** What an assertion (a JWT) says of itself, not checked; null when it cannot be read. */
export function assertionClaims(assertion: string): AssertionClaims | null {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    if (!isRecord(payload) || claim(payload.sub) === '') return null;
    return { issuer: claim(payload.iss), subject: claim(payload.sub), audience: claim(payload.aud) };
  } catch {
    return null;
  }
}
