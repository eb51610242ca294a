import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { tokensUsed } from '../../../src/explain/gemini/tokens.ts';
import { modelCheck } from '../../../src/explain/gemini/model-check.ts';
import { googleError } from '../../servers/gemini.ts';
import { patience } from '../../fetch/datadog/asking.ts';
import { accessTo, geminiWith, MODEL, modelAt, REQUEST } from './asking.ts';

const ASKED = { ...REQUEST, system: 'x'.repeat(1_000), prompt: 'x'.repeat(3_000) };

describe('what a request used', () => {
  it('is estimated from its length where the answer does not say', () => {
    const body = { candidates: [{ content: { parts: [{ text: 'y'.repeat(800) }] } }] };
    expect(tokensUsed({ kind: 'answer', body }, ASKED)).toEqual({ prompt: 1_000, cached: 0, output: 200 });
    expect(tokensUsed({ kind: 'answer', body: {} }, ASKED)).toMatchObject({ prompt: 1_000, output: 2_000 });
  });

  it('is estimated where the answer was lost on the way', () => {
    const error = new DOMException('no answer in time', 'TimeoutError');
    expect(tokensUsed({ kind: 'broken', error }, ASKED)).toMatchObject({ prompt: 1_000, output: 2_000 });
  });

  it('is nothing for a refusal, or where there was no connection', () => {
    expect(tokensUsed({ kind: 'refusal', status: 503, body: null }, ASKED)).toBeNull();
    const error = new TypeError('fetch failed', {
      cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }),
    });
    expect(tokensUsed({ kind: 'broken', error }, ASKED)).toBeNull();
  });

  it('counts for the question and the cap', async () => {
    const server = await geminiWith();
    server.failNext({ kind: 'reset' });
    const { usage } = await modelAt(server).ask(ASKED);
    expect(usage.requests).toBe(2);
    expect(usage.outputTokens).toBeGreaterThan(2_000);
    expect(usage.cost).toBeGreaterThan(0.006);
  });

  it('is nothing where nobody listens', async () => {
    const server = await geminiWith();
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const access = { ...accessTo(server), baseUrl: `http://127.0.0.1:${port}` };
    const reply = await modelAt(server, { access }).ask(ASKED);
    expect(reply).toMatchObject({ reason: 'unavailable', usage: { requests: 4, outputTokens: 0, cost: 0 } });
  });
});

describe('a key', () => {
  it.each([
    [403, 'PERMISSION_DENIED'],
    [400, 'INVALID_ARGUMENT'],
    [503, 'UNAVAILABLE'],
  ])('that Google repeats in a refusal is not told on: %i', async (status, word) => {
    const server = await geminiWith();
    const key = server.env.GEMINI_API_KEY ?? '';
    expect(key).not.toBe('');
    const said = `Consumer '${key}', api_key:AIzaOfAnotherProject, is suspended.`;
    server.failNext({ kind: 'answer', ...googleError(status, word, said) }, Infinity);
    const reply = await modelAt(server).ask(REQUEST);
    const message = reply.kind === 'none' ? reply.message : '';
    expect(message).toContain('***');
    expect(message).not.toContain(key);
    expect(message).not.toContain('AIza');
  });

  it('is not told on by the health check either', async () => {
    const server = await geminiWith();
    const key = server.env.GEMINI_API_KEY ?? '';
    const { message } = await modelCheck({
      access: { kind: 'gemini', apiKey: `${key}-wrong`, baseUrl: server.url },
      model: MODEL,
      fallbacks: [],
      timing: patience(),
      onCall: () => undefined,
    });
    expect(message).not.toContain(key);
  });
});
