import { onTestFinished } from 'vitest';
import type { GeminiAccess } from '../../../src/explain/gemini/access.ts';
import { Budget, type Caps } from '../../../src/explain/gemini/budget.ts';
import { openGemini, type GeminiOptions } from '../../../src/explain/gemini/client.ts';
import type { Model, ModelReply, ModelRequest } from '../../../src/explain/model.ts';
import { patience } from '../../fetch/datadog/asking.ts';
import { startGeminiServer, type GeminiServer, type GeminiServerOptions } from '../../servers/gemini.ts';

export const MODEL = 'gemini-3-flash-preview';
export const FALLBACK = 'gemini-3.8-flash';

export const REQUEST: ModelRequest = {
  system: 'You explain cost.',
  prompt: 'Explain this.',
  schema: {
    type: 'object',
    properties: { word: { type: 'string' } },
    required: ['word'],
    additionalProperties: false,
  },
};

export const NO_CAPS: Caps = { requests: Infinity, tokens: Infinity, cost: Infinity };

/** A server that goes away with the test; it answers `{"word":"yes"}` unless told otherwise. */
export async function geminiWith(options: GeminiServerOptions = {}): Promise<GeminiServer> {
  const server = await startGeminiServer({ answers: () => ({ word: 'yes' }), ...options });
  onTestFinished(server.close);
  return server;
}

export function accessTo({ url, env }: GeminiServer): GeminiAccess {
  return { kind: 'gemini', apiKey: env.GEMINI_API_KEY ?? '', baseUrl: url };
}

/** A model at a server, in a time that passes only by waiting. */
export function modelAt(server: GeminiServer, options: Partial<GeminiOptions> = {}): Model {
  return openGemini({
    access: accessTo(server),
    model: MODEL,
    fallbacks: [FALLBACK],
    budget: new Budget(NO_CAPS),
    timing: patience(),
    onCall: () => undefined,
    attemptTimeoutMs: 5_000,
    ...options,
  });
}

/** What a test looks at first: the JSON of an answer, or why there is none. */
export function gist(reply: ModelReply): unknown {
  return reply.kind === 'answer' ? reply.json : reply.reason;
}

/** The models that were asked, in their order. */
export function modelsAsked({ prompts }: GeminiServer): string[] {
  return prompts.map(({ model }) => model);
}
