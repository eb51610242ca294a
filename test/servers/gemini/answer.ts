/** What goes over the wire in place of a connection's end. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** @default application/json; charset=UTF-8 */
  readonly type?: string;
}

/** A refusal of the Gemini API. */
export class GeminiRefusal extends Error {
  readonly answer: Answer;

  constructor(code: number, status: string, message: string, details: readonly object[] = []) {
    super(message);
    this.answer = googleError(code, status, message, details);
  }
}

/** An error in the form that Google gives it. */
export function googleError(
  code: number,
  status: string,
  message: string,
  details: readonly object[] = [],
): Answer {
  const error = { code, message, status, ...(details.length === 0 ? {} : { details }) };
  return { status: code, body: JSON.stringify({ error }, null, 2) };
}

/** The refusal of a request that is one too many. `retryDelay` such as `3s` makes it say when to come again. */
export function quotaError(
  model: string,
  per: 'minute' | 'day',
  limit: number,
  retryDelay: string | null,
): Answer {
  const metric = 'generativelanguage.googleapis.com/generate_content_free_tier_requests';
  const violation = {
    quotaMetric: metric,
    quotaId: `GenerateRequestsPer${per === 'day' ? 'Day' : 'Minute'}PerProjectPerModel-FreeTier`,
    quotaDimensions: { location: 'global', model },
    quotaValue: String(limit),
  };
  const help = { description: 'Learn more about quotas', url: 'https://ai.google.dev/rate-limits' };
  return googleError(
    429,
    'RESOURCE_EXHAUSTED',
    `You exceeded your current quota. Quota exceeded for metric: ${metric}, limit: ${limit}, model: ${model}`,
    [
      { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [violation] },
      { '@type': 'type.googleapis.com/google.rpc.Help', links: [help] },
      ...(retryDelay === null ? [] : [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay }]),
    ],
  );
}

/** What a gateway answers in place of the service. */
export const HTML_503: Answer = {
  status: 503,
  type: 'text/html; charset=utf-8',
  body: '<!DOCTYPE html><html><body><h1>Service Unavailable</h1></body></html>',
};

export interface Generated {
  readonly modelVersion: string;
  readonly promptTokens: number;
  readonly thoughtTokens: number;
  /** Null for a candidate without content. */
  readonly text: string | null;
  readonly finishReason: string;
}

/** About as many as a text has. */
export function tokensIn(text: string): number {
  return Math.ceil(text.length / 4);
}

function usageOf({ promptTokens, thoughtTokens, text }: Generated): object {
  const written = text === null ? 0 : tokensIn(text);
  return {
    promptTokenCount: promptTokens,
    ...(written === 0 ? {} : { candidatesTokenCount: written }),
    totalTokenCount: promptTokens + written + thoughtTokens,
    promptTokensDetails: [{ modality: 'TEXT', tokenCount: promptTokens }],
    ...(thoughtTokens === 0 ? {} : { thoughtsTokenCount: thoughtTokens }),
  };
}

let responses = 0;

function ok(body: object): Answer {
  responses += 1;
  return { status: 200, body: JSON.stringify({ ...body, responseId: `response-${responses}` }, null, 2) };
}

/** An answer with a candidate. */
export function generated(what: Generated): Answer {
  const { text, finishReason, modelVersion } = what;
  const content =
    text === null ? {} : { content: { parts: [{ text, thoughtSignature: 'c2lnbmF0dXJl' }], role: 'model' } };
  return ok({
    candidates: [{ ...content, finishReason, index: 0 }],
    usageMetadata: usageOf(what),
    modelVersion,
  });
}

/** An answer without a candidate: the prompt was blocked, or for no reason given. */
export function withoutCandidates(
  modelVersion: string,
  promptTokens: number,
  blockReason: string | null,
): Answer {
  return ok({
    ...(blockReason === null ? {} : { promptFeedback: { blockReason } }),
    usageMetadata: { promptTokenCount: promptTokens, totalTokenCount: promptTokens },
    modelVersion,
  });
}
