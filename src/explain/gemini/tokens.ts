import { isRecord } from '../../json.ts';
import { connectionFault } from '../../json-answer.ts';
import type { ModelRequest } from '../model.ts';
import { textOf } from './answers.ts';
import type { Exchange } from './sdk.ts';

/** What one request read and wrote. */
export interface Tokens {
  readonly prompt: number;
  /** Of these, what the model had read before. */
  readonly cached: number;
  /** Thoughts included. */
  readonly output: number;
}

const NO_TOKENS: Tokens = { prompt: 0, cached: 0, output: 0 };

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

/** English and JSON have about so many characters for each token. */
const CHARACTERS_PER_TOKEN = 4;
/** What a report's answer takes with its thoughts, for one that was lost on the way. */
const LOST_OUTPUT = 2_000;
/** No connection, so nothing was read and nothing is paid. */
const NEVER_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|.*CERT.*)$/;

function estimated({ system, prompt }: ModelRequest, output: number): Tokens {
  return { prompt: Math.ceil((system.length + prompt.length) / CHARACTERS_PER_TOKEN), cached: 0, output };
}

/**
 * What one exchange used: as the service says, or an estimate where an answer does not say or was lost. null where
 * nothing is paid: a refusal, or a request that never left.
 */
export function tokensUsed(exchange: Exchange, request: ModelRequest): Tokens | null {
  switch (exchange.kind) {
    case 'answer': {
      const said = tokensOf(exchange.body);
      if (said.prompt + said.output > 0) return said;
      const written = Math.ceil(textOf(exchange.body).length / CHARACTERS_PER_TOKEN);
      return estimated(request, written === 0 ? LOST_OUTPUT : written);
    }
    case 'broken':
      return NEVER_SENT.test(connectionFault(exchange.error)) ? null : estimated(request, LOST_OUTPUT);
    case 'refusal':
    case 'no-credentials':
      return null;
  }
}
