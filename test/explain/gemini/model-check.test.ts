import { describe, expect, it } from 'vitest';
import type { GeminiAccess } from '../../../src/explain/gemini/access.ts';
import { modelCheck, type ModelCheck } from '../../../src/explain/gemini/model-check.ts';
import { patience } from '../../fetch/datadog/asking.ts';
import { googleError, type Fault, type GeminiServer } from '../../servers/gemini.ts';
import { accessTo, FALLBACK, geminiWith, MODEL } from './asking.ts';

function checked(
  server: GeminiServer,
  { access = accessTo(server), fallbacks = [FALLBACK] }: { access?: GeminiAccess; fallbacks?: string[] } = {},
): Promise<ModelCheck> {
  const timing = patience();
  return modelCheck({
    access,
    model: MODEL,
    fallbacks,
    timing,
    onCall: () => undefined,
    attemptTimeoutMs: 400,
  });
}

describe('a look at the model', () => {
  it('says which one answers, and generates nothing', async () => {
    const server = await geminiWith();
    expect(await checked(server)).toEqual({ isOk: true, message: 'Gemini has gemini-3-flash-preview.' });
    expect(server.calls).toEqual({ generate: 0, lookUp: 1 });
  });

  it('says that a fallback answers in its place', async () => {
    const server = await geminiWith({ models: [FALLBACK] });
    const { isOk, message } = await checked(server);
    expect(isOk).toBe(true);
    expect(message).toContain(
      'Gemini has gemini-3.8-flash, which is asked in place of gemini-3-flash-preview.',
    );
  });

  it('fails where none of them is there', async () => {
    const server = await geminiWith({ models: [] });
    expect(await checked(server)).toEqual({
      isOk: false,
      message:
        'Gemini has no model gemini-3-flash-preview for this key (404). Name one that is there in ai.model of the settings.',
    });
    expect(server.calls.lookUp).toBe(2);
  });

  it('fails at once with a wrong key', async () => {
    const server = await geminiWith();
    const check = await checked(server, { access: { kind: 'gemini', apiKey: 'wrong', baseUrl: server.url } });
    expect(check.isOk).toBe(false);
    expect(check.message).toContain('API key not valid');
    expect(server.calls.lookUp).toBe(0);
  });

  it.each<[string, Fault, string]>([
    ['is down', { kind: 'answer', ...googleError(503, 'UNAVAILABLE', 'Down.') }, 'fails (503)'],
    ['breaks the connection', { kind: 'reset' }, 'did not answer'],
    ['never answers', { kind: 'hang' }, 'no answer in time'],
    ['limits the rate', { kind: 'answer', ...googleError(429, 'RESOURCE_EXHAUSTED', 'Slow.') }, '(429)'],
  ])('tries again, and fails when the service %s', async (_, fault, message) => {
    const server = await geminiWith();
    server.failNext(fault);
    expect((await checked(server)).isOk).toBe(true);
    server.failNext(fault, Infinity);
    const check = await checked(server, { fallbacks: [] });
    expect(check.isOk).toBe(false);
    expect(check.message).toContain(message);
  });
});
