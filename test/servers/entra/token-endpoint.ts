import { json, EntraRefusal, type Answer } from './answer.ts';
import { claimsOf, GITHUB_ISSUER } from './id-tokens.ts';

const FORM = 'application/x-www-form-urlencoded';
const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const AUDIENCE = 'api://AzureADTokenExchange';
const SCOPE = 'https://outlook.office365.com/.default';

const PARAMETERS = [
  'grant_type',
  'scope',
  'client_id',
  'client_secret',
  'client_assertion_type',
  'client_assertion',
];

/** The app registration that the server knows. */
export interface Registration {
  readonly tenant: string;
  readonly clientId: string;
  readonly secrets: readonly string[];
  readonly expiredSecrets: readonly string[];
  /** Of its federated credentials, whose issuer is GitHub. */
  readonly subjects: readonly string[];
}

export interface TokenRequest {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

function required(form: URLSearchParams, name: string): string {
  const [value, ...more] = form.getAll(name);
  if (value === undefined || value === '') {
    throw new EntraRefusal(
      400,
      'invalid_request',
      900144,
      `The request body must contain the following parameter: '${name}'.`,
    );
  }
  if (more.length > 0) throw malformed(`The parameter '${name}' is there more than once.`);
  return value;
}

function malformed(description: string): EntraRefusal {
  return new EntraRefusal(400, 'invalid_request', 9000411, description);
}

function checkTenant(path: string, tenant: string): void {
  const asked = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(path)?.[1];
  if (asked === tenant) return;
  throw new EntraRefusal(
    400,
    'invalid_request',
    90002,
    `Tenant '${asked ?? path}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
  );
}

function checkScope(scope: string): void {
  if (scope === SCOPE) return;
  throw scope.endsWith('/.default')
    ? new EntraRefusal(
        400,
        'invalid_resource',
        500011,
        `The resource principal named ${scope} was not found in the tenant.`,
      )
    : new EntraRefusal(
        400,
        'invalid_scope',
        1002012,
        `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
      );
}

function checkSecret(secret: string, { clientId, secrets, expiredSecrets }: Registration): void {
  if (expiredSecrets.includes(secret)) {
    throw new EntraRefusal(
      401,
      'invalid_client',
      7000222,
      `The provided client secret keys for app '${clientId}' are expired. Visit the Azure portal to create new keys for your app.`,
    );
  }
  if (secrets.includes(secret)) return;
  throw new EntraRefusal(
    401,
    'invalid_client',
    7000215,
    `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
  );
}

function unmatched(code: number, what: string, value: string): EntraRefusal {
  return new EntraRefusal(
    401,
    'invalid_client',
    code,
    `No matching federated identity record found for presented assertion ${what} '${value}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
  );
}

function checkAssertion(assertion: string, subjects: readonly string[], now: Date): void {
  const claims = claimsOf(assertion);
  if (claims === null) {
    throw new EntraRefusal(401, 'invalid_client', 50027, 'JWT token is invalid or malformed.');
  }
  const { iss, aud, sub, exp } = claims;
  if (iss !== GITHUB_ISSUER) throw unmatched(700211, 'issuer', iss);
  if (aud !== AUDIENCE) throw unmatched(700212, 'audience', aud);
  if (!subjects.includes(sub)) {
    const isNear = subjects.some((subject) => subject.toLowerCase() === sub.toLowerCase());
    throw unmatched(isNear ? 7002138 : 700213, 'subject', sub);
  }
  if (1000 * exp < now.getTime()) {
    throw new EntraRefusal(
      401,
      'invalid_client',
      700024,
      'Client assertion is not within its valid time range.',
    );
  }
}

function checkProof(form: URLSearchParams, registration: Registration, now: Date): void {
  const isSecret = form.has('client_secret');
  const isAssertion = form.has('client_assertion') || form.has('client_assertion_type');
  if (isSecret && isAssertion) throw malformed('Both a secret and an assertion were presented.');
  if (isSecret) {
    checkSecret(required(form, 'client_secret'), registration);
    return;
  }
  if (!isAssertion) {
    throw new EntraRefusal(
      401,
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    );
  }
  if (required(form, 'client_assertion_type') !== JWT_BEARER) {
    throw malformed('The client assertion type is not supported.');
  }
  checkAssertion(required(form, 'client_assertion'), registration.subjects, now);
}

/**
 * Answers as Entra's token endpoint does to a request for client credentials.
 * @param issue makes an access token
 * @throws EntraRefusal
 */
export function answerToken(
  { method, path, contentType, body }: TokenRequest,
  registration: Registration,
  { issue, lifetime, now }: { issue: () => string; lifetime: number; now: Date },
): Answer {
  checkTenant(path, registration.tenant);
  if (method !== 'POST') {
    throw new EntraRefusal(
      400,
      'invalid_request',
      900561,
      `The endpoint only accepts POST requests. Received a ${method} request.`,
    );
  }
  const form = new URLSearchParams(contentType.split(';')[0]?.trim() === FORM ? body : '');
  if (required(form, 'grant_type') !== 'client_credentials') {
    throw new EntraRefusal(400, 'unsupported_grant_type', 70003, 'The grant type is not supported.');
  }
  const unknown = [...form.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) throw malformed(`The parameter '${unknown}' is not known.`);
  const clientId = required(form, 'client_id');
  if (clientId !== registration.clientId) {
    throw new EntraRefusal(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${clientId}' was not found in the directory 'Example'.`,
    );
  }
  checkProof(form, registration, now);
  checkScope(required(form, 'scope'));
  return json({
    token_type: 'Bearer',
    expires_in: lifetime,
    ext_expires_in: lifetime,
    access_token: issue(),
  });
}
