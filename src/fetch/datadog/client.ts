import { ServiceError } from '../../errors.ts';
import { parsedJson } from '../../json.ts';
import { connectionFault, isTransientStatus } from '../../json-answer.ts';
import { withRetries, type Attempt, type Timing } from '../../retry.ts';
import { isRecord } from '../../json.ts';
import { explainRefusal, retryAfter } from './refusals.ts';

const MAX_ATTEMPTS = 5;
const BASE_WAIT_MS = 500;
/** Rate limits are reset within the minute or the hour; a run waits for the former only. */
const MAX_WAIT_MS = 60_000;

export interface DatadogOptions {
  /** Address of the API, without a slash at its end. */
  readonly api: string;
  readonly apiKey: string;
  readonly appKey: string;
  /** Milliseconds after which one attempt is given up, its body included. */
  readonly attemptTimeoutMs: number;
  /** Milliseconds for all requests of the run together. */
  readonly totalTimeoutMs: number;
  readonly timing: Timing;
  /** Called for each attempt that is sent. */
  readonly onCall: () => void;
}

/** Sends requests to Datadog and gives the JSON of their answers, whatever shape that has. */
export interface DatadogClient {
  /** @throws ServiceError when Datadog refuses or does not answer */
  readonly get: (path: string, query: Readonly<Record<string, string>>) => Promise<unknown>;
  /** @throws ServiceError when Datadog refuses or does not answer */
  readonly post: (path: string, body: unknown) => Promise<unknown>;
}

interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: string | null;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

type Sender = (request: Request, signal: AbortSignal) => Promise<Answer>;

function hasLogger(module: unknown): module is { logger: { setLevel: (level: string) => void } } {
  return isRecord(module) && isRecord(module.logger) && typeof module.logger.setLevel === 'function';
}

/**
 * The part of Datadog's client that every API of it is built on; the generated APIs would load 6,000 files and turn
 * what they do not know into objects without an error. See docs/decisions/0006-datadog-client.md.
 */
async function senderOf({ api, apiKey, appKey }: DatadogOptions): Promise<Sender> {
  const core = await import('@datadog/datadog-api-client/dist/packages/datadog-api-client-common/index.js');
  const { applySecurityAuthentication } =
    await import('@datadog/datadog-api-client/dist/packages/datadog-api-client-common/configuration.js');
  const logging: unknown = await import('@datadog/datadog-api-client/dist/logger.js');
  // It prints the stack of each failed attempt to the log.
  if (hasLogger(logging)) logging.logger.setLevel('silent');
  const configuration = core.createConfiguration({
    baseServer: new core.BaseServerConfiguration(api, {}),
    authMethods: { apiKeyAuth: apiKey, appKeyAuth: appKey },
    fetch: globalThis.fetch,
  });
  return async ({ method, path, query, body }, signal) => {
    const context = configuration
      .getServer('')
      .makeRequestContext(path, method === 'GET' ? core.HttpMethod.GET : core.HttpMethod.POST);
    for (const [name, value] of Object.entries(query)) context.setQueryParam(name, value, '');
    context.setHeaderParam('Accept', 'application/json');
    if (body !== null) {
      context.setHeaderParam('Content-Type', 'application/json');
      context.setBody(body);
    }
    context.setHttpConfig({ signal });
    applySecurityAuthentication(configuration, context, ['apiKeyAuth', 'appKeyAuth']);
    const response = await configuration.httpApi.send(context);
    return { status: response.httpStatusCode, headers: response.headers, text: await response.body.text() };
  };
}

function noAnswer(request: Request, api: string, error: unknown): ServiceError {
  return new ServiceError(
    `Datadog did not answer ${request.method} ${request.path} (${connectionFault(error)}). Look whether ${new URL(api).host} can be reached from the runner, and whether DATADOG_SITE is right; then run again.`,
    { cause: error },
  );
}

/** A page in HTML, a cut answer or nothing at all, all with status 200, come from something in between. */
function notJson(request: Request, api: string, text: string): ServiceError {
  const found =
    text.trim() === '' ? 'is empty' : /^\s*</.test(text) ? 'is a page in HTML' : 'is not whole JSON';
  return new ServiceError(
    `Datadog's answer to ${request.method} ${request.path} ${found}. Something between the runner and ${new URL(api).host} may answer in its place: look at DATADOG_SITE, DATADOG_BASE_URL and the proxy.`,
  );
}

function judged(request: Request, answer: Answer, api: string): Attempt<unknown> {
  const { status, text, headers } = answer;
  const body = parsedJson(text);
  if (status === 200) {
    return body === undefined
      ? { kind: 'retry', error: notJson(request, api, text), waitMs: null }
      : { kind: 'done', value: body };
  }
  const error = explainRefusal({ path: request.path, status, body });
  if (!isTransientStatus(status)) throw error;
  return { kind: 'retry', error, waitMs: retryAfter(headers) };
}

/**
 * A client that tries again after 408, 429, 5xx, broken connections and answers that are not JSON, waits as long as
 * X-RateLimit-Reset says (at most a minute), and gives up at its deadline.
 */
export function datadogClient(options: DatadogOptions): DatadogClient {
  const { api, attemptTimeoutMs, totalTimeoutMs, timing, onCall } = options;
  const deadline = timing.now() + totalTimeoutMs;
  let sender: Promise<Sender> | null = null;

  async function attempt(request: Request): Promise<Attempt<unknown>> {
    sender ??= senderOf(options);
    const send = await sender;
    const left = Math.max(1, Math.min(attemptTimeoutMs, deadline - timing.now()));
    let answer: Answer;
    try {
      onCall();
      answer = await send(request, AbortSignal.timeout(left));
    } catch (error) {
      return { kind: 'retry', error: noAnswer(request, api, error), waitMs: null };
    }
    return judged(request, answer, api);
  }

  const policy = { maxAttempts: MAX_ATTEMPTS, baseMs: BASE_WAIT_MS, maxWaitMs: MAX_WAIT_MS, deadline };
  const send = (request: Request): Promise<unknown> => withRetries(() => attempt(request), policy, timing);
  return {
    get: (path, query) => send({ method: 'GET', path, query, body: null }),
    post: (path, body) => send({ method: 'POST', path, query: {}, body: JSON.stringify(body) }),
  };
}
