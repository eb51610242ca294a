import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { googleError, type Fault } from '../../servers/gemini.ts';
import { geminiWith, gist, modelAt, modelsAsked, REQUEST } from './asking.ts';

describe('an answer that is of no use', () => {
  it.each([
    'SAFETY',
    'RECITATION',
    'LANGUAGE',
    'OTHER',
    'BLOCKLIST',
    'PROHIBITED_CONTENT',
    'SPII',
    'MALFORMED_FUNCTION_CALL',
    'UNEXPECTED_TOOL_CALL',
    'TOO_MANY_TOOL_CALLS',
    'MISSING_THOUGHT_SIGNATURE',
    'MALFORMED_RESPONSE',
    'ESCALATION',
    'CONTINUATION',
    'IMAGE_SAFETY',
    'NO_IMAGE',
    'A_REASON_OF_TOMORROW',
  ])('is the model not answering, which is not asked twice: %s', async (reason) => {
    const server = await geminiWith();
    server.failNext({ kind: 'finish', reason, text: '{"word":"ye' });
    const reply = await modelAt(server).ask(REQUEST);
    expect(reply).toMatchObject({
      kind: 'none',
      reason: 'refused',
      message: expect.stringContaining(reason) as string,
      usage: { requests: 1, outputTokens: 203 },
    });
    expect(server.calls.generate).toBe(1);
  });

  it.each(['SAFETY', 'PROHIBITED_CONTENT', 'BLOCKLIST', 'JAILBREAK', 'OTHER'])(
    'is a prompt that is not read: %s',
    async (reason) => {
      const server = await geminiWith();
      server.failNext({ kind: 'blocked', reason });
      const reply = await modelAt(server).ask(REQUEST);
      expect(reply).toMatchObject({
        reason: 'refused',
        message: expect.stringContaining(`it does not read this prompt (${reason})`) as string,
        usage: { requests: 1, outputTokens: 0 },
      });
    },
  );

  it('is given twice the room where it ended for lack of it, once', async () => {
    const server = await geminiWith({ thoughtTokens: 20_000 });
    const reply = await modelAt(server).ask(REQUEST);
    expect(gist(reply)).toEqual({ word: 'yes' });
    expect(server.prompts.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([16_384, 32_768]);
    expect(reply.usage).toMatchObject({ requests: 2, outputTokens: 40_004 });
  });

  it('is given up where twice the room is too little', async () => {
    const server = await geminiWith({ thoughtTokens: 40_000 });
    const reply = await modelAt(server).ask(REQUEST);
    expect(reply).toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('longer than 32768 tokens') as string,
      usage: { requests: 2, outputTokens: 80_000 },
    });
  });

  it.each<[string, Fault]>([
    ['a text that is cut', { kind: 'cut-text' }],
    ['no candidate', { kind: 'empty' }],
    ['a candidate without content', { kind: 'finish', reason: 'STOP' }],
    ['no reason for its end', { kind: 'finish', reason: 'FINISH_REASON_UNSPECIFIED', text: '{}' }],
  ])('is paid for twice and no more: %s', async (_, fault) => {
    const server = await geminiWith();
    server.failNext(fault, Infinity);
    const reply = await modelAt(server).ask(REQUEST);
    expect(reply).toMatchObject({ kind: 'none', reason: 'unavailable', usage: { requests: 2 } });
  });
});

describe('a refusal', () => {
  it.each<[string, Fault]>([
    ['a key that is gone', { kind: 'answer', ...googleError(401, 'UNAUTHENTICATED', 'Invalid key.') }],
    ['a key that may not', { kind: 'answer', ...googleError(403, 'PERMISSION_DENIED', 'API disabled.') }],
    [
      'a place that is not served',
      {
        kind: 'answer',
        ...googleError(400, 'FAILED_PRECONDITION', 'User location is not supported for the API use.'),
      },
    ],
    [
      'a page that is not there',
      { kind: 'answer', status: 404, body: '<html>Not here</html>', type: 'text/html' },
    ],
  ])('of the set-up ends all questions at once: %s', async (_, fault) => {
    const server = await geminiWith();
    server.failNext(fault);
    const model = modelAt(server);
    expect(await model.ask(REQUEST)).toMatchObject({ reason: 'configuration', usage: { requests: 1 } });
    expect(await model.ask(REQUEST)).toMatchObject({ reason: 'configuration', usage: { requests: 0 } });
    expect(server.calls.generate).toBe(1);
  });

  it('of a wrong key says what to set', async () => {
    const server = await geminiWith();
    const access = { kind: 'gemini', apiKey: 'wrong', baseUrl: server.url } as const;
    expect(await modelAt(server, { access }).ask(REQUEST)).toMatchObject({
      reason: 'configuration',
      message:
        'Gemini refuses this run (400). It says: API key not valid. Please pass a valid API key. Set GEMINI_API_KEY to a key of a project in which the Gemini API is enabled.',
    });
  });

  it('of one request leaves the others alone', async () => {
    const server = await geminiWith();
    const model = modelAt(server);
    const schema = { type: 'object', properties: { word: { type: 'string', minLength: 1 } } };
    const reply = await model.ask({ ...REQUEST, schema });
    expect(reply).toMatchObject({
      reason: 'configuration',
      message: expect.stringContaining('unknown keyword "minLength"') as string,
      usage: { requests: 1 },
    });
    expect(gist(await model.ask(REQUEST))).toEqual({ word: 'yes' });
    expect(modelsAsked(server)).toHaveLength(1);
  });

  it('that sends the request elsewhere is not followed, so that the key stays here', async () => {
    const elsewhere = await geminiWith();
    const proxy = createServer((_, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/v1beta/models/x:generateContent` }).end();
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      proxy.closeAllConnections();
      proxy.close();
    });
    const baseUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const access = { kind: 'gemini', apiKey: 'test-gemini-key', baseUrl } as const;
    expect(await modelAt(elsewhere, { access }).ask(REQUEST)).toMatchObject({
      reason: 'configuration',
      message:
        'Gemini refuses this run (307). Look at GOOGLE_GEMINI_BASE_URL: something else answers at this address.',
    });
    expect(elsewhere.calls.generate).toBe(0);
    expect(elsewhere.refusals).toEqual([]);
  });

  it('shows nothing of the key', async () => {
    const server = await geminiWith();
    const access = { kind: 'gemini', apiKey: 'AIza-a-very-secret-key', baseUrl: server.url } as const;
    const reply = await modelAt(server, { access }).ask(REQUEST);
    expect(JSON.stringify(reply)).not.toContain('secret-key');
  });
});
