import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { EntraRefusal, json, type Answer } from './entra/answer.ts';
import { Faults, type Endpoint, type Fault } from './entra/faults.ts';
import { answerIdToken, idTokenOf } from './entra/id-tokens.ts';
import { answerToken, type Registration } from './entra/token-endpoint.ts';

export { entraError, HTML_503, json, type Answer } from './entra/answer.ts';
export type { Endpoint, Fault } from './entra/faults.ts';
export { idTokenOf } from './entra/id-tokens.ts';

export interface EntraServerOptions {
  /** The one app that the server knows. */
  readonly registration?: Partial<Registration>;
  /** Of the job that asks GitHub for an ID token. @default repo:octo/cost-reports:environment:mail */
  readonly subject?: string;
  /** Seconds that access tokens are good for. @default 3599 */
  readonly lifetime?: number;
}

/** One request as it was served. */
export interface ServedRequest {
  readonly endpoint: Endpoint;
  /** Null when no answer was given. */
  readonly status: number | null;
}

export interface EntraServer extends AsyncDisposable {
  readonly tokenUrl: string;
  /** Access tokens that were given out, the oldest first; no two are alike. */
  readonly issued: readonly string[];
  /** In the order they arrived. */
  readonly requests: readonly ServedRequest[];
  /** How many requests arrived at an endpoint. */
  readonly count: (endpoint: Endpoint) => number;
  /** What a run needs to know to log in with a client secret. */
  readonly env: Readonly<Record<string, string>>;
  /** What a run needs to know to log in with GitHub's ID token. */
  readonly federatedEnv: Readonly<Record<string, string>>;
  readonly failNext: (fault: Fault) => void;
  /** After this, connections are refused. */
  readonly close: () => Promise<void>;
}

interface Served {
  readonly endpoint: Endpoint;
  status: number | null;
}

const BEARER = 'a-request-token-of-the-tests';
const ID_TOKEN_PATH = '/github/idtoken';

function registrationOf(options: EntraServerOptions, subject: string): Registration {
  return {
    tenant: '5d6f3b8e-0000-4000-8000-000000000001',
    clientId: '5d6f3b8e-0000-4000-8000-000000000002',
    secrets: ['a~secret+of/the=tests & more'],
    expiredSecrets: [],
    subjects: [subject],
    ...options.registration,
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, type, headers }: Answer, isWhole: boolean): void {
  response.writeHead(status, {
    'content-type': type ?? 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  if (isWhole) response.end(body);
  else response.write(body.slice(0, Math.ceil(body.length / 2)));
}

/** Lets one request be served, or a fault befall it; gives the status of its answer. */
async function serve(
  response: ServerResponse,
  fault: Fault['kind'] | null,
  right: () => Answer,
): Promise<number | null> {
  if (fault === 'hang') return null;
  if (fault === 'reset') {
    response.socket?.resetAndDestroy();
    return null;
  }
  if (fault !== null && fault !== 'stall' && 'delayMs' in fault) await sleep(fault.delayMs);
  const answer = fault !== null && fault !== 'stall' && 'body' in fault ? fault : right();
  send(response, answer, fault !== 'stall');
  return answer.status;
}

/**
 * A server in place of Microsoft Entra's token endpoint, for one app, and of GitHub's that issues ID tokens to a job.
 * Both refuse what the real ones refuse.
 */
export async function startEntraServer(options: EntraServerOptions = {}): Promise<EntraServer> {
  const { subject = 'repo:octo/cost-reports:environment:mail', lifetime = 3599 } = options;
  const registration = registrationOf(options, subject);
  const issued: string[] = [];
  const requests: Served[] = [];
  const faults = new Faults();

  function issue(): string {
    const token = idTokenOf(registration.clientId, 'https://outlook.office365.com', new Date(), 'entra');
    // As long as real ones are.
    const padded = token + 'x'.repeat(Math.max(0, 1800 - token.length));
    issued.push(padded);
    return padded;
  }

  function right(message: IncomingMessage, url: URL, body: string): Answer {
    const { method = '', headers } = message;
    const now = new Date();
    if (url.pathname === ID_TOKEN_PATH) {
      const { authorization = '' } = headers;
      return answerIdToken({ method, url, authorization }, BEARER, subject, now);
    }
    try {
      const { 'content-type': contentType = '' } = headers;
      const request = { method, path: url.pathname, contentType, body };
      return answerToken(request, registration, { issue, lifetime, now });
    } catch (error) {
      if (error instanceof EntraRefusal) return error.answer;
      throw error;
    }
  }

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(message.url ?? '/', 'http://entra');
    const endpoint = url.pathname === ID_TOKEN_PATH ? 'id-token' : 'token';
    const served: Served = { endpoint, status: null };
    requests.push(served);
    const fault = faults.take(endpoint);
    const body = await bodyOf(message);
    served.status = await serve(response, fault, () => right(message, url, body));
  }

  const http = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      send(response, { ...json({ error: String(error) }), status: 500 }, true);
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  const tokenUrl = `${url}/${registration.tenant}/oauth2/v2.0/token`;
  const app = {
    SMTP_OAUTH_TENANT_ID: registration.tenant,
    SMTP_OAUTH_CLIENT_ID: registration.clientId,
    SMTP_OAUTH_TOKEN_URL: tokenUrl,
  };
  const close = async (): Promise<void> => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  };
  return {
    tokenUrl,
    issued,
    requests,
    count: (endpoint) => requests.filter((request) => request.endpoint === endpoint).length,
    env: { ...app, SMTP_OAUTH_CLIENT_SECRET: registration.secrets[0] ?? '' },
    federatedEnv: {
      ...app,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}${ID_TOKEN_PATH}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
    },
    failNext: (fault) => {
      faults.add(fault);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
