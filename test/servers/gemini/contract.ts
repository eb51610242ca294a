import { isRecord, parsedJson } from '../../../src/json.ts';
import { GeminiRefusal } from './answer.ts';
import { schemaFault } from './schema.ts';

/** Fields of a request, and of its `generationConfig`, that the Gemini API knows. */
const FIELDS = [
  'cachedContent',
  'contents',
  'generationConfig',
  'model',
  'safetySettings',
  'serviceTier',
  'store',
  'systemInstruction',
  'toolConfig',
  'tools',
];
const CONFIG_FIELDS = [
  'candidateCount',
  'enableEnhancedCivicAnswers',
  'frequencyPenalty',
  'imageConfig',
  'logprobs',
  'maxOutputTokens',
  'mediaResolution',
  'presencePenalty',
  'responseJsonSchema',
  'responseLogprobs',
  'responseMimeType',
  'responseModalities',
  'responseSchema',
  'seed',
  'speechConfig',
  'stopSequences',
  'temperature',
  'thinkingConfig',
  'topK',
  'topP',
];
const THINKING_FIELDS = ['includeThoughts', 'thinkingBudget', 'thinkingLevel'];
const THINKING_LEVELS = ['MINIMAL', 'LOW', 'MEDIUM', 'HIGH'];
/** Models that do not know the level MINIMAL. */
const WITHOUT_MINIMAL = /^gemini-3\.[78]-flash$/;
const MOST_OUTPUT_TOKENS = 65_536;

/** What a model was asked, as a test looks at it. */
export interface GeminiPrompt {
  readonly model: string;
  readonly system: string;
  readonly prompt: string;
  readonly schema: unknown;
  readonly maxOutputTokens: number;
  /** All of the request's body. */
  readonly body: Readonly<Record<string, unknown>>;
}

function invalid(message: string): GeminiRefusal {
  return new GeminiRefusal(400, 'INVALID_ARGUMENT', message);
}

function onlyKnown(value: Readonly<Record<string, unknown>>, known: readonly string[], place: string): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const at = place === '' ? '' : ` at '${place}'`;
  throw invalid(`Invalid JSON payload received. Unknown name "${unknown}"${at}: Cannot find field.`);
}

function recordAt(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw invalid(`Invalid value at '${place}', it must be an object.`);
}

/** The text of a content that has nothing but texts. */
function textOf(value: unknown, place: string): string {
  const content = recordAt(value, place);
  onlyKnown(content, ['parts', 'role'], place);
  const { parts } = content;
  if (!Array.isArray(parts) || parts.length === 0) throw invalid(`${place}.parts must not be empty.`);
  return parts
    .map((part: unknown, i) => {
      const { text } = recordAt(part, `${place}.parts[${i}]`);
      if (typeof text !== 'string' || text === '') {
        throw invalid(
          `${place}.parts[${i}].data: required oneof field 'data' must have one initialized field`,
        );
      }
      return text;
    })
    .join('');
}

function checkThinking(value: unknown, model: string): void {
  if (value === undefined) return;
  const place = 'generation_config.thinking_config';
  const thinking = recordAt(value, place);
  onlyKnown(thinking, THINKING_FIELDS, place);
  const { thinkingLevel: level, thinkingBudget: budget } = thinking;
  if (level !== undefined && budget !== undefined) {
    throw invalid('You can only set one of thinking budget and thinking level.');
  }
  if (level === undefined) return;
  if (typeof level !== 'string' || !THINKING_LEVELS.includes(level)) {
    throw invalid(`Invalid value at '${place}.thinking_level'.`);
  }
  if (level === 'MINIMAL' && WITHOUT_MINIMAL.test(model)) {
    throw invalid(`Thinking level MINIMAL is not supported for this model.`);
  }
}

function checkForm(config: Readonly<Record<string, unknown>>): void {
  const { responseMimeType, responseJsonSchema, responseSchema } = config;
  if (responseJsonSchema === undefined && responseSchema === undefined) return;
  if (responseJsonSchema !== undefined && responseSchema !== undefined) {
    throw invalid('Only one of response_schema and response_json_schema can be set.');
  }
  if (responseMimeType !== 'application/json') {
    throw invalid(`Function calling with a response mime type: '${String(responseMimeType)}' is unsupported`);
  }
  if (responseSchema !== undefined) throw invalid('This stand-in knows response_json_schema only.');
  const fault = schemaFault(responseJsonSchema);
  if (fault !== null) throw invalid(fault);
}

/**
 * What a body asks for.
 * @throws GeminiRefusal where the Gemini API would refuse it
 */
export function promptIn(text: string, model: string): GeminiPrompt {
  const body: unknown = parsedJson(text);
  if (!isRecord(body)) throw invalid('Invalid JSON payload received.');
  onlyKnown(body, FIELDS, '');
  const { contents, systemInstruction, generationConfig = {} } = body;
  if (!Array.isArray(contents) || contents.length === 0) throw invalid('contents is not specified');
  const config = recordAt(generationConfig, 'generation_config');
  onlyKnown(config, CONFIG_FIELDS, 'generation_config');
  checkThinking(config.thinkingConfig, model);
  checkForm(config);
  const { maxOutputTokens = MOST_OUTPUT_TOKENS, responseJsonSchema = null } = config;
  if (
    typeof maxOutputTokens !== 'number' ||
    !Number.isInteger(maxOutputTokens) ||
    maxOutputTokens < 1 ||
    maxOutputTokens > MOST_OUTPUT_TOKENS
  ) {
    throw invalid(
      `Unable to submit request because it has a maxOutputTokens value of ${String(maxOutputTokens)} but the supported range is from 1 (inclusive) to ${MOST_OUTPUT_TOKENS + 1} (exclusive).`,
    );
  }
  return {
    model,
    system: systemInstruction === undefined ? '' : textOf(systemInstruction, 'system_instruction'),
    prompt: contents.map((content: unknown, i) => textOf(content, `contents[${i}]`)).join('\n'),
    schema: responseJsonSchema,
    maxOutputTokens,
    body,
  };
}
