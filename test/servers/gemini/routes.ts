import type { IncomingMessage } from 'node:http';
import { GeminiRefusal, type Answer } from './answer.ts';

/** What a request is for. */
export interface Route {
  readonly method: 'generate' | 'lookUp';
  readonly model: string;
  readonly isVertex: boolean;
}

/** The access token that the stand-in gives for any identity token. */
const ACCESS_TOKEN = 'ya29.stand-in';

const GENERATE = /^\/v1beta\/models\/([^/:]+):generateContent$/;
const LOOK_UP = /^\/v1beta\/models\/([^/:]+)$/;
const VERTEX_GENERATE =
  /^\/v1beta1\/projects\/[^/]+\/locations\/[^/]+\/publishers\/google\/models\/([^/:]+):generateContent$/;
const VERTEX_LOOK_UP = /^\/v1beta1\/publishers\/google\/models\/([^/:]+)$/;

const ROUTES: readonly (readonly [string, RegExp, Omit<Route, 'model'>])[] = [
  ['POST', GENERATE, { method: 'generate', isVertex: false }],
  ['GET', LOOK_UP, { method: 'lookUp', isVertex: false }],
  ['POST', VERTEX_GENERATE, { method: 'generate', isVertex: true }],
  ['GET', VERTEX_LOOK_UP, { method: 'lookUp', isVertex: true }],
];

/** The token endpoint of workload identity federation: an identity token for an access token. */
function tokenFor(body: string): Answer {
  const form = new URLSearchParams(body);
  const isExchange = form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:token-exchange';
  if (!isExchange || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(form.get('subject_token') ?? '')) {
    return {
      status: 400,
      body: JSON.stringify({ error: 'invalid_grant', error_description: 'The subject token is no JWT.' }),
    };
  }
  const token = {
    access_token: ACCESS_TOKEN,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 3600,
  };
  return { status: 200, body: JSON.stringify(token) };
}

function checkKey(key: string | undefined, apiKey: string): void {
  if (key === undefined) {
    throw new GeminiRefusal(
      403,
      'PERMISSION_DENIED',
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    );
  }
  if (key === apiKey) return;
  throw new GeminiRefusal(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'API_KEY_INVALID',
      domain: 'googleapis.com',
      metadata: { service: 'generativelanguage.googleapis.com' },
    },
  ]);
}

function checkToken(authorization: string | undefined): void {
  if (authorization === `Bearer ${ACCESS_TOKEN}`) return;
  throw new GeminiRefusal(
    401,
    'UNAUTHENTICATED',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  );
}

/**
 * What a request is for, or the answer where it is for a token.
 * @throws GeminiRefusal when there is nothing at its path, or it does not show who sends it
 */
export function routeOf(request: IncomingMessage, body: string, apiKey: string): Route | Answer {
  const { method = '', url = '/', headers } = request;
  const { pathname } = new URL(url, 'http://gemini');
  if (method === 'POST' && pathname === '/v1/token') return tokenFor(body);
  for (const [verb, pattern, route] of ROUTES) {
    const model = pattern.exec(pathname)?.[1];
    if (method !== verb || model === undefined) continue;
    if (route.isVertex) checkToken(headers.authorization);
    else checkKey(headers['x-goog-api-key']?.toString(), apiKey);
    if (verb === 'POST' && headers['content-type'] !== 'application/json') {
      throw new GeminiRefusal(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.');
    }
    return { ...route, model };
  }
  throw new GeminiRefusal(404, 'NOT_FOUND', `There is nothing at ${method} ${pathname}.`);
}
