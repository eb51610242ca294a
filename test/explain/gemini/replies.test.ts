import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geminiAccess } from '../../../src/explain/gemini/access.ts';
import { modelVersionOf, readReply } from '../../../src/explain/gemini/answers.ts';
import { refusalOf } from '../../../src/explain/gemini/refusals.ts';
import { tokensOf } from '../../../src/explain/gemini/tokens.ts';

const ACCESS = { kind: 'gemini', apiKey: 'the-key-in-use', baseUrl: null } as const;

function candidate(parts: unknown, finishReason = 'STOP'): object {
  return { candidates: [{ content: { parts, role: 'model' }, finishReason, index: 0 }] };
}

describe('a reply', () => {
  it('is all its texts but the thoughts', () => {
    const parts = [
      { text: 'I think', thought: true },
      { text: '{"a":' },
      { text: '1}', thoughtSignature: 'x' },
    ];
    expect(readReply(candidate(parts))).toEqual({ kind: 'json', json: { a: 1 } });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['no candidates', { candidates: [] }],
    ['candidates that are no list', { candidates: 'x' }],
    ['a candidate that is null', { candidates: [null] }],
    ['content that is text', { candidates: [{ content: 'x', finishReason: 'STOP' }] }],
    ['parts that are no list', candidate('x')],
    ['parts that are null', candidate([null])],
    ['text that is a number', candidate([{ text: 5 }])],
  ])('that holds %s is of no use', (_, body) => {
    expect(readReply(body).kind).toBe('unusable');
  });

  it.each([
    ['gemini-3.8-flash', 'gemini-3.8-flash'],
    ['models/gemini-3.8-flash-001', 'gemini-3.8-flash-001'],
    ['<b>gemini</b> [x](https://e.example)', 'e.example-'],
    ['models/', null],
    ['\u0000', null],
    [3, null],
  ])('of the model %j is one of %j', (modelVersion, name) => {
    expect(modelVersionOf({ modelVersion })).toBe(name);
  });

  it('may be anything, and never throws', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({
        candidates: fc.array(fc.record({ content: fc.jsonValue(), finishReason: fc.jsonValue() })),
        promptFeedback: fc.jsonValue(),
        usageMetadata: fc.jsonValue(),
        modelVersion: fc.jsonValue(),
      }),
      fc.record({ error: fc.record({ details: fc.array(fc.jsonValue()), message: fc.jsonValue() }) }),
    );
    fc.assert(
      fc.property(anything, fc.integer({ min: 300, max: 599 }), (body, status) => {
        expect(['json', 'too-long', 'unusable', 'refused']).toContain(readReply(body).kind);
        expect(['later', 'set-up', 'request', 'no-such-model', 'daily-quota']).toContain(
          refusalOf(status, body, ACCESS).kind,
        );
        expect(modelVersionOf(body) ?? 'x').not.toBe('');
        expect(tokensOf(body).output).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a refusal', () => {
  const retryInfo = (retryDelay: unknown): object => ({
    error: { details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay }] },
  });

  it.each([
    ['3s', 3_000],
    ['34.074824224s', 34_075],
    ['0s', 0],
    ['0.5s', 500],
    ['soon', null],
    ['-3s', null],
    [3, null],
    ['99999999999s', null],
  ])('with RetryInfo %j says to wait %j ms', (written, waitMs) => {
    expect(refusalOf(429, retryInfo(written), ACCESS)).toMatchObject({ kind: 'later', waitMs });
  });

  it('may come in a list', () => {
    expect(refusalOf(503, [{ error: { code: 503, message: 'Later.' } }], ACCESS)).toMatchObject({
      kind: 'later',
      said: 'Later.',
    });
  });

  it('is shown without what could break a line or hide', () => {
    const message = 'Bad\r\n::error::x\u202e\u0000';
    expect(refusalOf(400, { error: { message } }, ACCESS)).toMatchObject({ said: 'Bad ::error::x' });
  });
});

describe('access', () => {
  const vertex = { project: 'costs', location: 'eu' };

  it('is to Vertex AI where a project is named, else with the key', () => {
    expect(geminiAccess({ apiKey: 'k', baseUrl: '', vertex })).toEqual({
      kind: 'vertex',
      project: 'costs',
      location: 'eu',
      baseUrl: null,
    });
    expect(geminiAccess({ apiKey: 'k', baseUrl: 'https://gate.example.com/x/', vertex: null })).toEqual({
      kind: 'gemini',
      apiKey: 'k',
      baseUrl: 'https://gate.example.com/x',
    });
  });

  it('needs a key or a project, and an address that is one', () => {
    expect(() => geminiAccess({ apiKey: '', baseUrl: '', vertex: null })).toThrow(
      'GEMINI_API_KEY is not set',
    );
    for (const baseUrl of ['gate.example.com', 'ftp://x.example.com', 'http://']) {
      expect(() => geminiAccess({ apiKey: 'k', baseUrl, vertex: null })).toThrow(
        'GOOGLE_GEMINI_BASE_URL is not a URL.',
      );
    }
  });
});

it('what Google says is kept without the key that it quotes', () => {
  const message = "Permission denied: Consumer 'api_key:AIzaSyD-0123456789abcdef' has been suspended.";
  const refusal = refusalOf(403, { error: { code: 403, message, status: 'PERMISSION_DENIED' } }, ACCESS);
  expect(refusal).toMatchObject({ kind: 'set-up' });
  expect(JSON.stringify(refusal)).toContain('has been suspended');
  expect(JSON.stringify(refusal)).not.toContain('AIza');
});

it('keeps no key in what a refusal says, not even cut in two by the length of a message', () => {
  const message = `${'x'.repeat(70)} the-key-in-use is suspended.`;
  const refusal = refusalOf(403, { error: { code: 403, message, status: 'PERMISSION_DENIED' } }, ACCESS);
  expect(JSON.stringify(refusal)).not.toContain('the-key');
});
