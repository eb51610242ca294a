import { isRecord, parsedJson } from '../../json.ts';
import { cleanName } from '../../fetch/outside-text.ts';

/** What an answer with status 200 is good for. */
export type Reading =
  | { readonly kind: 'json'; readonly json: unknown }
  /** It ended at the most tokens that it was allowed. */
  | { readonly kind: 'too-long' }
  /** It is not what was asked for; the next may be. */
  | { readonly kind: 'unusable'; readonly why: string }
  /** The model will not answer this. */
  | { readonly kind: 'refused'; readonly why: string };

function firstCandidate(body: unknown): unknown {
  const candidates: unknown = isRecord(body) ? body.candidates : null;
  return Array.isArray(candidates) ? candidates[0] : undefined;
}

/** The text of an answer without its thoughts; empty where there is none. */
export function textOf(body: unknown): string {
  const candidate = firstCandidate(body);
  const content: unknown = isRecord(candidate) ? candidate.content : null;
  const parts: unknown = isRecord(content) ? content.parts : null;
  if (!Array.isArray(parts)) return '';
  return parts
    .filter(isRecord)
    .filter(({ thought }) => thought !== true)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('');
}

function blockReason(body: Readonly<Record<string, unknown>>): string | null {
  const { promptFeedback } = body;
  if (!isRecord(promptFeedback) || typeof promptFeedback.blockReason !== 'string') return null;
  return cleanName(promptFeedback.blockReason);
}

/** An answer of the Gemini API, whatever its shape. Only a text that is finished and parses is good for something. */
export function readReply(body: unknown): Reading {
  if (!isRecord(body)) return { kind: 'unusable', why: 'the answer is no JSON object' };
  const blocked = blockReason(body);
  if (blocked !== null) return { kind: 'refused', why: `it does not read this prompt (${blocked})` };
  const first = firstCandidate(body);
  if (!isRecord(first)) return { kind: 'unusable', why: 'the answer is empty' };
  const { finishReason } = first;
  switch (finishReason) {
    case 'STOP': {
      const json = parsedJson(textOf(body));
      return json === undefined
        ? { kind: 'unusable', why: 'the answer is no whole JSON' }
        : { kind: 'json', json };
    }
    case 'MAX_TOKENS':
      return { kind: 'too-long' };
    case undefined:
    case 'FINISH_REASON_UNSPECIFIED':
      return { kind: 'unusable', why: 'the answer does not say that it is finished' };
    default:
      return { kind: 'refused', why: `it ended its answer with ${cleanName(String(finishReason))}` };
  }
}

/** The model that answered, as it calls itself; null where it does not say. */
export function modelVersionOf(body: unknown): string | null {
  const version = isRecord(body) ? body.modelVersion : null;
  if (typeof version !== 'string') return null;
  // It stands in every report, so it is a name and nothing else.
  const name = cleanName(version.slice(version.lastIndexOf('/') + 1)).replaceAll(/[^\w.-]+/g, '-');
  return name === '' ? null : name;
}
