import type { Fetch, GoogleGenAI } from '@google/genai';
import { parsedJson } from '../../json.ts';
import type { ModelRequest } from '../model.ts';
import type { GeminiAccess } from './access.ts';

/** What one request came to. */
export type Exchange =
  | {
      readonly kind: 'answer';
      /** Its JSON, in the shape of the Gemini API and not checked. */
      readonly body: unknown;
    }
  | {
      readonly kind: 'refusal';
      readonly status: number;
      /** Its JSON; undefined when it is none. */
      readonly body: unknown;
    }
  /** No credentials were found, or Google does not take them. */
  | { readonly kind: 'no-credentials'; readonly error: Error }
  /** No whole answer came. */
  | { readonly kind: 'broken'; readonly error: Error };

/** The part of Google's SDK that is used here. */
export interface GeminiSdk {
  readonly generate: (
    model: string,
    request: ModelRequest,
    maxOutputTokens: number,
    timeoutMs: number,
  ) => Promise<Exchange>;
  /** What is known of a model. */
  readonly lookUp: (model: string, timeoutMs: number) => Promise<Exchange>;
}

type Call = (client: GoogleGenAI, abortSignal: AbortSignal) => Promise<unknown>;

/** An answer that sends the request elsewhere: the key would go along. */
class RedirectError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`redirected (${status})`);
    this.status = status;
  }
}

const fetchWithoutRedirect: Fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  if (response.status >= 300 && response.status < 400) throw new RedirectError(response.status);
  return response;
};

/** Preview models and newer fields are only sure on the beta versions; the SDK's default is another. */
async function clientOf(access: GeminiAccess): Promise<GoogleGenAI> {
  const genai = await import('@google/genai');
  const httpOptions = {
    ...(access.baseUrl === null ? {} : { baseUrl: access.baseUrl }),
    fetch: fetchWithoutRedirect,
  };
  if (access.kind === 'gemini') {
    return new genai.GoogleGenAI({
      vertexai: false,
      apiKey: access.apiKey,
      apiVersion: 'v1beta',
      httpOptions,
    });
  }
  const { project, location } = access;
  return new genai.GoogleGenAI({
    vertexai: true,
    project,
    location,
    apiVersion: 'v1beta1',
    httpOptions,
    // Without it, the library for credentials asks yet another service which project they belong to.
    googleAuthOptions: { projectId: project },
  });
}

/** Rejects when the time is up: looking for Google's own credentials heeds no signal. */
function timeIsUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('no answer in time', 'TimeoutError'));
    });
  });
}

/** Google's library for credentials has no class of its own for what goes wrong with them. */
function isAboutCredentials(error: Error): boolean {
  return /default credentials|invalid_grant|invalid_client|credential|subject token/i.test(error.message);
}

/**
 * The SDK throws the JSON of a refusal as the message of its error.
 * @param isVertex the credentials are Google's own, which the SDK looks for before it sends a request
 */
function exchangeOf(thrown: unknown, signal: AbortSignal, isVertex: boolean): Exchange {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (error.name === 'ApiError' && 'status' in error && typeof error.status === 'number') {
    return { kind: 'refusal', status: error.status, body: parsedJson(error.message) };
  }
  if (error instanceof RedirectError) return { kind: 'refusal', status: error.status, body: undefined };
  // The SDK's own error for a timeout does not tell it from other aborts.
  if (signal.aborted) return { kind: 'broken', error: new DOMException('no answer in time', 'TimeoutError') };
  if (isVertex && isAboutCredentials(error)) return { kind: 'no-credentials', error };
  return { kind: 'broken', error };
}

/** The SDK, loaded with the first request. Its own retries are off: they heed neither what Google asks nor a deadline. */
export function geminiSdk(access: GeminiAccess): GeminiSdk {
  let opened: Promise<GoogleGenAI> | null = null;

  async function exchange(call: Call, timeoutMs: number): Promise<Exchange> {
    opened ??= clientOf(access);
    const client = await opened;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const body = await Promise.race([call(client, signal), timeIsUp(signal)]);
      return { kind: 'answer', body };
    } catch (thrown) {
      return exchangeOf(thrown, signal, access.kind === 'vertex');
    }
  }

  return {
    generate: (model, { system, prompt, schema }, maxOutputTokens, timeoutMs) =>
      exchange(async (client, abortSignal) => {
        const { ThinkingLevel } = await import('@google/genai');
        return client.models.generateContent({
          model,
          contents: [{ role: 'user', parts: [{ text: prompt }] }],
          config: {
            systemInstruction: system,
            responseMimeType: 'application/json',
            responseJsonSchema: schema,
            maxOutputTokens,
            // Valid on every model; no temperature is sent, because Google advises against any but the default.
            thinkingConfig: { thinkingLevel: ThinkingLevel.LOW },
            automaticContinuation: false,
            abortSignal,
          },
        });
      }, timeoutMs),
    lookUp: (model, timeoutMs) =>
      exchange((client, abortSignal) => client.models.get({ model, config: { abortSignal } }), timeoutMs),
  };
}
