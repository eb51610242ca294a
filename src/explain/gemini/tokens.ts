import { isRecord } from '../../json.ts';

/** What one request read and wrote. */
export interface Tokens {
  readonly prompt: number;
  /** Of these, what the model had read before. */
  readonly cached: number;
  /** Thoughts included. */
  readonly output: number;
}

export const NO_TOKENS: Tokens = { prompt: 0, cached: 0, output: 0 };

function count(usage: Readonly<Record<string, unknown>>, name: string): number {
  const value = usage[name];
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}

/** The tokens that an answer says it used; none where it does not say. */
export function tokensOf(body: unknown): Tokens {
  const usage = isRecord(body) ? body.usageMetadata : null;
  if (!isRecord(usage)) return NO_TOKENS;
  const prompt = count(usage, 'promptTokenCount') + count(usage, 'toolUsePromptTokenCount');
  return {
    prompt,
    cached: Math.min(prompt, count(usage, 'cachedContentTokenCount')),
    output: count(usage, 'candidatesTokenCount') + count(usage, 'thoughtsTokenCount'),
  };
}
