import { parsedJson } from './json.ts';

/** More than any answer that this module is for; what is longer comes from something else. */
const MAX_BYTES = 64 * 1024;

/** A request to a service whose answers are short JSON, such as one that issues tokens. */
export interface JsonRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** Null for none. */
  readonly body: string | null;
}

export interface JsonAnswer {
  readonly status: number;
  /** Undefined when the answer is no JSON, or too long. */
  readonly body: unknown;
  /** Milliseconds that the service asks to wait for, from Retry-After in seconds; null where it does not say. */
  readonly retryAfterMs: number | null;
}

async function textOf(response: Response): Promise<string | null> {
  if (response.body === null) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function retryAfter(headers: Headers): number | null {
  const written = headers.get('retry-after');
  return written !== null && /^\d{1,6}$/.test(written) ? 1000 * Number(written) : null;
}

/**
 * Sends one request and gives the answer, whatever its status. Follows no redirect: that would carry a secret to
 * another place.
 * @param timeoutMs for the answer as a whole
 * @throws what fetch throws when the connection breaks or no whole answer comes in time
 */
export async function askForJson(request: JsonRequest, timeoutMs: number): Promise<JsonAnswer> {
  const { url, method, headers, body } = request;
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/json', ...headers },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await textOf(response);
  return {
    status: response.status,
    body: text === null ? undefined : parsedJson(text),
    retryAfterMs: retryAfter(response.headers),
  };
}

/** Statuses that another try may change. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** What a broken connection is called: the errors of fetch hide it in their causes. */
export function connectionFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  if (error.cause !== undefined) return connectionFault(error.cause);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
