import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGeminiServer, type GeminiServer } from '../gemini.ts';

const MODEL = 'gemini-3-flash-preview';
let server: GeminiServer;

beforeAll(async () => {
  server = await startGeminiServer({ answers: () => ({}) });
});

afterAll(() => server.close());

interface Sent {
  readonly path?: string;
  readonly key?: string | null;
  readonly body?: unknown;
}

async function statusOf({
  path = `/v1beta/models/${MODEL}:generateContent`,
  key = 'test-gemini-key',
  body = { contents: [{ role: 'user', parts: [{ text: 'x' }] }] },
}: Sent): Promise<number> {
  const headers = { 'content-type': 'application/json', ...(key === null ? {} : { 'x-goog-api-key': key }) };
  const response = await fetch(server.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  await response.text();
  return response.status;
}

function withConfig(generationConfig: object): Sent {
  return { body: { contents: [{ role: 'user', parts: [{ text: 'x' }] }], generationConfig } };
}

function withSchema(responseJsonSchema: unknown): Sent {
  return withConfig({ responseMimeType: 'application/json', responseJsonSchema });
}

const list = (items: object, more: object = {}): object => ({ type: 'array', items, ...more });
const text = { type: 'string' };

describe('the stand-in of the Gemini API', () => {
  it.each<[string, Sent]>([
    ['a prompt', {}],
    [
      'the limits of an answer',
      withConfig({ maxOutputTokens: 65_536, thinkingConfig: { thinkingLevel: 'LOW' } }),
    ],
    [
      'a schema',
      withSchema({ type: 'object', properties: { a: list(text, { maxItems: 12 }) }, required: ['a'] }),
    ],
  ])('takes %s', async (_, sent) => {
    expect(await statusOf(sent)).toBe(200);
  });

  it.each<[string, Sent, number]>([
    ['a version of the API that has no preview models', { path: `/v1/models/${MODEL}:generateContent` }, 404],
    ['a model that there is not', { path: '/v1beta/models/gemini-2:generateContent' }, 404],
    ['no key', { key: null }, 403],
    ['a wrong key', { key: 'wrong' }, 400],
    [
      'Vertex AI without a token',
      { path: `/v1beta1/projects/p/locations/global/publishers/google/models/${MODEL}:generateContent` },
      401,
    ],
    ['no contents', { body: {} }, 400],
    ['contents without parts', { body: { contents: [{ role: 'user', parts: [] }] } }, 400],
    ['an empty text', { body: { contents: [{ role: 'user', parts: [{ text: '' }] }] } }, 400],
    ['a field that it does not know', { body: { contents: [{ parts: [{ text: 'x' }] }], prompt: 'x' } }, 400],
    ['a setting that it does not know', withConfig({ automaticContinuation: false }), 400],
    ['more tokens than there are', withConfig({ maxOutputTokens: 65_537 }), 400],
    [
      'a level of thinking that it does not know',
      withConfig({ thinkingConfig: { thinkingLevel: 'low' } }),
      400,
    ],
    [
      'two ways to limit thinking',
      withConfig({ thinkingConfig: { thinkingLevel: 'LOW', thinkingBudget: 1 } }),
      400,
    ],
    ['a schema without its type of answer', withConfig({ responseJsonSchema: text }), 400],
    ['a keyword that it does not know', withSchema({ type: 'string', pattern: 'x' }), 400],
    ['the length of a text', withSchema({ type: 'string', maxLength: 3 }), 400],
    ['a constant', withSchema({ type: 'object', properties: { a: { const: 1 } } }), 400],
    ['a list of anything', withSchema({ type: 'array' }), 400],
    [
      'a required property that there is not',
      withSchema({ type: 'object', properties: {}, required: ['a'] }),
      400,
    ],
    [
      'a great many choices',
      withSchema({ type: 'string', enum: Array.from({ length: 101 }, (_, i) => `E${i}`) }),
      400,
    ],
    [
      'long choices',
      withSchema({ type: 'string', enum: Array.from({ length: 30 }, () => 'x'.repeat(80)) }),
      400,
    ],
    [
      'long lists together',
      withSchema({
        type: 'object',
        properties: { a: list(text, { maxItems: 500 }), b: list(text, { maxItems: 500 }) },
      }),
      400,
    ],
    ['a schema that is deep', withSchema(list(list(list(list(list(text)))))), 400],
  ])('refuses %s', async (_, sent, status) => {
    expect(await statusOf(sent)).toBe(status);
  });

  it('knows that the newest models always think a little', async () => {
    const minimal = withConfig({ thinkingConfig: { thinkingLevel: 'MINIMAL' } });
    expect(await statusOf(minimal)).toBe(200);
    expect(await statusOf({ ...minimal, path: '/v1beta/models/gemini-3.8-flash:generateContent' })).toBe(400);
  });
});
