import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  generated,
  GeminiRefusal,
  googleError,
  quotaError,
  tokensIn,
  withoutCandidates,
  type Answer,
} from './gemini/answer.ts';
import { promptIn, type GeminiPrompt } from './gemini/contract.ts';
import { Faults, type Fault } from './gemini/faults.ts';
import { routeOf, type Route } from './gemini/routes.ts';
import { honestAnswer } from './gemini/honest.ts';

export { googleError, HTML_503 } from './gemini/answer.ts';
export type { GeminiPrompt } from './gemini/contract.ts';
export type { Fault } from './gemini/faults.ts';
export { honestAnswer } from './gemini/honest.ts';
export { lyingAnswer } from './gemini/lying.ts';
export { factsIn, sectionsToMend } from './gemini/shown-facts.ts';

export interface GeminiServerOptions {
  /** @default test-gemini-key */
  readonly apiKey?: string;
  /** Models that there are. @default gemini-3-flash-preview and gemini-3.8-flash */
  readonly models?: readonly string[];
  /** What a model writes; a string is sent as it is. @default honestAnswer */
  readonly answers?: (prompt: GeminiPrompt) => object | string;
  /** Milliseconds that an answer takes. */
  readonly latency?: number;
  /** What a model calls itself in its answers. @default its name */
  readonly modelVersion?: (model: string) => string;
  /** Tokens of thoughts before each answer. @default 200 */
  readonly thoughtTokens?: number;
  /** Answers in all that a model may give in a day; see the free tier. */
  readonly dailyQuota?: number;
}

export interface GeminiServer extends AsyncDisposable {
  readonly url: string;
  /** What a run needs to know to ask this server. */
  readonly env: Readonly<Record<string, string>>;
  /** What was asked, in the order it arrived; requests that were refused as wrong are not among it. */
  readonly prompts: readonly GeminiPrompt[];
  /** Requests to generate and look-ups of models that came with the right key; those that failed too. */
  readonly calls: { readonly generate: number; readonly lookUp: number };
  /** Why requests were refused as wrong. */
  readonly refusals: readonly string[];
  /** TCP connections so far. */
  readonly connections: number;
  /** The most requests that were under way at a time. */
  readonly highestConcurrency: number;
  /** @param model whose requests it befalls; those of any where it is left out */
  readonly failNext: (fault: Fault, times?: number, model?: string) => void;
  readonly close: () => Promise<void>;
}

interface Served {
  readonly prompts: GeminiPrompt[];
  readonly refusals: string[];
  readonly answered: Map<string, number>;
  generate: number;
  lookUp: number;
  connections: number;
  underWay: number;
  highest: number;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, type }: Answer, isWhole: boolean): void {
  response.writeHead(status, {
    'content-type': type ?? 'application/json; charset=UTF-8',
    'content-length': Buffer.byteLength(body),
  });
  if (isWhole) response.end(body);
  else response.write(body.slice(0, Math.ceil(body.length / 2)));
}

function cut(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2));
}

function noSuchModel(model: string): Answer {
  return googleError(
    404,
    'NOT_FOUND',
    `models/${model} is not found for API version v1beta, or is not supported for generateContent. Call ListModels to see the list of available models and their supported methods.`,
  );
}

/** A stand-in for the Gemini API and for Vertex AI, which refuses what they refuse. */
export async function startGeminiServer(options: GeminiServerOptions = {}): Promise<GeminiServer> {
  const {
    apiKey = 'test-gemini-key',
    models = ['gemini-3-flash-preview', 'gemini-3.8-flash'],
    answers = honestAnswer,
    latency = 0,
    modelVersion = (model: string) => model,
    thoughtTokens = 200,
    dailyQuota = Infinity,
  } = options;
  const served: Served = {
    prompts: [],
    refusals: [],
    answered: new Map(),
    generate: 0,
    lookUp: 0,
    connections: 0,
    underWay: 0,
    highest: 0,
  };
  const faults = new Faults();

  function written(prompt: GeminiPrompt): string {
    const answer = answers(prompt);
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  }

  /** What a model answers, with what goes wrong inside of it. */
  function generate(prompt: GeminiPrompt, fault: Fault | null): Answer {
    const { model } = prompt;
    const version = modelVersion(model);
    const promptTokens = tokensIn(prompt.system) + tokensIn(prompt.prompt);
    const common = { modelVersion: version, promptTokens, thoughtTokens };
    switch (fault?.kind) {
      case 'quota':
        return quotaError(model, fault.per, fault.per === 'day' ? 20 : 5, fault.retryDelay ?? null);
      case 'finish':
        return generated({ ...common, text: fault.text ?? null, finishReason: fault.reason });
      case 'blocked':
        return withoutCandidates(version, promptTokens, fault.reason);
      case 'empty':
        return withoutCandidates(version, promptTokens, null);
      case 'cut-text':
        return generated({ ...common, text: cut(written(prompt)), finishReason: 'STOP' });
    }
    const before = served.answered.get(model) ?? 0;
    if (before >= dailyQuota) return quotaError(model, 'day', dailyQuota, '40.5s');
    served.answered.set(model, before + 1);
    const text = written(prompt);
    const room = prompt.maxOutputTokens - thoughtTokens;
    if (tokensIn(text) <= room) return generated({ ...common, text, finishReason: 'STOP' });
    const part = room <= 0 ? null : text.slice(0, 4 * room);
    return generated({ ...common, text: part, finishReason: 'MAX_TOKENS' });
  }

  function lookUp({ model, isVertex }: Route): Answer {
    const known = {
      name: isVertex ? `publishers/google/models/${model}` : `models/${model}`,
      version: '3',
      displayName: model,
      inputTokenLimit: 1_048_576,
      outputTokenLimit: 65_536,
      supportedGenerationMethods: ['generateContent', 'countTokens', 'batchGenerateContent'],
      thinking: true,
    };
    return { status: 200, body: JSON.stringify(known) };
  }

  function right(route: Route, body: string, fault: Fault | null): Answer {
    if (!models.includes(route.model) || fault?.kind === 'no-such-model') return noSuchModel(route.model);
    if (route.method === 'lookUp') return lookUp(route);
    const prompt = promptIn(body, route.model);
    served.prompts.push(prompt);
    return generate(prompt, fault);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    let fault: Fault | null = null;
    let found: Answer;
    try {
      const route = routeOf(request, body, apiKey);
      if ('status' in route) {
        send(response, route, true);
        return;
      }
      served[route.method] += 1;
      fault = faults.take(route.model);
      found = right(route, body, fault);
      await sleep(latency);
    } catch (error) {
      if (!(error instanceof GeminiRefusal)) throw error;
      served.refusals.push(error.message);
      found = error.answer;
    }
    switch (fault?.kind) {
      case 'hang':
        return;
      case 'reset':
        response.socket?.resetAndDestroy();
        return;
      case 'cut':
        send(response, { ...found, body: cut(found.body) }, true);
        return;
      default:
        send(response, fault?.kind === 'answer' ? fault : found, fault?.kind !== 'stall');
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    served.underWay += 1;
    served.highest = Math.max(served.highest, served.underWay);
    response.once('close', () => {
      served.underWay -= 1;
    });
    await answer(request, response);
  }

  const http = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      send(response, googleError(500, 'INTERNAL', String(error)), true);
    });
  });
  http.on('connection', () => {
    served.connections += 1;
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  const close = async (): Promise<void> => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  };
  return {
    url,
    env: { GEMINI_API_KEY: apiKey, GOOGLE_GEMINI_BASE_URL: url },
    prompts: served.prompts,
    get calls() {
      return { generate: served.generate, lookUp: served.lookUp };
    },
    refusals: served.refusals,
    get connections() {
      return served.connections;
    },
    get highestConcurrency() {
      return served.highest;
    },
    failNext: (fault, times = 1, model) => {
      faults.add(fault, times, model ?? null);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
