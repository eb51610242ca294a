import { describe, expect, it } from 'vitest';
import { Budget } from '../../../src/explain/gemini/budget.ts';
import { googleError, HTML_503, type Fault } from '../../servers/gemini.ts';
import { patience } from '../../fetch/datadog/asking.ts';
import { TIMING } from '../../../src/operations/timing.ts';
import { FALLBACK, geminiWith, gist, MODEL, modelAt, modelsAsked, NO_CAPS, REQUEST } from './asking.ts';

const OVERLOADED: Fault = {
  kind: 'answer',
  ...googleError(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
};

describe('a question', () => {
  it('is sent with its schema, little thinking, room for the answer, and nothing else', async () => {
    const server = await geminiWith();
    const reply = await modelAt(server).ask(REQUEST);
    expect(reply).toMatchObject({ kind: 'answer', json: { word: 'yes' }, modelVersion: MODEL });
    expect(server.prompts.map(({ body }) => body)).toEqual([
      {
        contents: [{ role: 'user', parts: [{ text: 'Explain this.' }] }],
        systemInstruction: { role: 'user', parts: [{ text: 'You explain cost.' }] },
        generationConfig: {
          responseMimeType: 'application/json',
          responseJsonSchema: REQUEST.schema,
          maxOutputTokens: 16_384,
          thinkingConfig: { thinkingLevel: 'LOW' },
        },
      },
    ]);
  });

  it('says what it used, thoughts included, and what that costs', async () => {
    const server = await geminiWith({ thoughtTokens: 996 });
    const { usage } = await modelAt(server).ask({ ...REQUEST, prompt: 'x'.repeat(4 * 995) });
    // 5 tokens of system and 995 of prompt are read, 996 thought and 4 written: 0.50 and 3.00 USD a million.
    expect(usage).toEqual({
      requests: 1,
      promptTokens: 1_000,
      cachedTokens: 0,
      outputTokens: 1_000,
      cost: 0.0035,
    });
  });

  it('is priced as the model that answered, whichever was asked', async () => {
    const server = await geminiWith({ thoughtTokens: 996, modelVersion: () => 'gemini-3.5-flash' });
    const reply = await modelAt(server).ask({ ...REQUEST, prompt: 'x'.repeat(4 * 995) });
    expect(reply).toMatchObject({ modelVersion: 'gemini-3.5-flash', usage: { cost: 0.0105 } });
  });

  it('costs nobody knows what when the model has no price, and a cap holds all the same', async () => {
    const server = await geminiWith({ thoughtTokens: 100_000, modelVersion: () => 'gemini-9-flash' });
    const budget = new Budget({ ...NO_CAPS, cost: 0.5 });
    const model = modelAt(server, { budget });
    server.failNext({ kind: 'finish', reason: 'SAFETY' });
    const first = await model.ask(REQUEST);
    expect(first.usage.cost).toBeNull();
    expect(gist(await model.ask(REQUEST))).toBe('cap');
  });
});

describe('what may pass', () => {
  it.each<[string, Fault]>([
    ['a server that is overloaded', OVERLOADED],
    ['a page in HTML with status 503', { kind: 'answer', ...HTML_503 }],
    ['an error of the server', { kind: 'answer', ...googleError(500, 'INTERNAL', 'Internal error.') }],
    ['a request that took too long there', { kind: 'answer', ...googleError(408, 'CANCELLED', 'Timeout') }],
    ['one request too many in a minute', { kind: 'quota', per: 'minute' }],
    ['a broken connection', { kind: 'reset' }],
    ['an answer that is cut', { kind: 'cut' }],
    ['an answer that is no JSON at all', { kind: 'answer', status: 200, body: '<html>', type: 'text/html' }],
    ['an answer that is null', { kind: 'answer', status: 200, body: 'null' }],
    ['a text that is cut', { kind: 'cut-text' }],
    ['no candidate', { kind: 'empty' }],
  ])('is tried again after a pause: %s', async (_, fault) => {
    const server = await geminiWith();
    server.failNext(fault);
    const timing = patience();
    const reply = await modelAt(server, { timing }).ask(REQUEST);
    expect(gist(reply)).toEqual({ word: 'yes' });
    expect(reply.usage.requests).toBe(2);
    expect(modelsAsked(server)).toEqual([MODEL, MODEL]);
    expect(timing.waits).toEqual([750]);
  });

  it.each<[string, Fault]>([
    ['no answer', { kind: 'hang' }],
    ['an answer that never ends', { kind: 'stall' }],
  ])('is given up after the time for one request, and tried again: %s', async (_, fault) => {
    const server = await geminiWith();
    server.failNext(fault);
    const begun = performance.now();
    const reply = await modelAt(server, { attemptTimeoutMs: 100 }).ask(REQUEST);
    expect(gist(reply)).toEqual({ word: 'yes' });
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(server.calls.generate).toBe(2);
  });

  it.each<[string, Fault, string]>([
    ['a broken connection', { kind: 'reset' }, 'Gemini did not answer ('],
    ['no answer', { kind: 'hang' }, 'Gemini did not answer (no answer in time)'],
  ])('is given up after four tries, without another model: %s', async (_, fault, message) => {
    const server = await geminiWith();
    server.failNext(fault, Infinity);
    const reply = await modelAt(server, { attemptTimeoutMs: 60 }).ask(REQUEST);
    expect(reply).toMatchObject({ kind: 'none', reason: 'unavailable', usage: { requests: 4 } });
    expect(reply).toMatchObject({ message: expect.stringContaining(message) as string });
  });

  it('ends when its time is up, whatever is still to be tried', async () => {
    const server = await geminiWith();
    server.failNext({ kind: 'hang' }, Infinity);
    const begun = performance.now();
    const reply = await modelAt(server, {
      timing: { ...TIMING, random: () => 0 },
      attemptTimeoutMs: 400,
      totalTimeoutMs: 1_000,
    }).ask(REQUEST);
    expect(gist(reply)).toBe('unavailable');
    expect(reply.usage.requests).toBe(2);
    expect(performance.now() - begun).toBeLessThan(1_500);
  });

  it('is asked of the fallback when the model stays overloaded', async () => {
    const server = await geminiWith();
    server.failNext(OVERLOADED, 4, MODEL);
    const reply = await modelAt(server).ask(REQUEST);
    expect(reply).toMatchObject({ kind: 'answer', modelVersion: FALLBACK, usage: { requests: 5 } });
  });

  it('is no more asked when nothing has answered for minutes', async () => {
    const server = await geminiWith();
    server.failNext({ kind: 'reset' }, Infinity);
    const timing = patience();
    const model = modelAt(server, { timing });
    for (let i = 0; i < 3; i++) expect((await model.ask(REQUEST)).usage.requests).toBe(4);
    await timing.sleep(180_000);
    const reply = await model.ask(REQUEST);
    expect(reply).toMatchObject({
      reason: 'unavailable',
      usage: { requests: 0 },
      message: expect.stringContaining('asked no more in this run') as string,
    });
    expect(server.calls.generate).toBe(12);
  });

  it('is no more asked after a dozen questions that nothing answered, however quickly', async () => {
    const server = await geminiWith();
    server.failNext({ kind: 'reset' }, Infinity);
    const timing = { ...patience(), now: () => 0 };
    const model = modelAt(server, { timing });
    for (let i = 0; i < 12; i++) expect((await model.ask(REQUEST)).usage.requests).toBe(4);
    expect(await model.ask(REQUEST)).toMatchObject({ reason: 'unavailable', usage: { requests: 0 } });
    expect(server.calls.generate).toBe(48);
  });

  it('is asked on and on while something answers now and then', async () => {
    const server = await geminiWith();
    const timing = patience();
    const model = modelAt(server, { timing, runTimeoutMs: Infinity });
    for (let i = 0; i < 6; i++) {
      if (i % 3 !== 2) server.failNext({ kind: 'reset' }, 4);
      const reply = await model.ask(REQUEST);
      expect(gist(reply)).toEqual(i % 3 === 2 ? { word: 'yes' } : 'unavailable');
      await timing.sleep(180_000);
    }
  });
});

describe('a quota', () => {
  it('of a minute is waited for as long as Google says', async () => {
    const server = await geminiWith();
    server.failNext({ kind: 'quota', per: 'minute', retryDelay: '34.074824224s' });
    const timing = patience();
    const reply = await modelAt(server, { timing }).ask(REQUEST);
    expect(gist(reply)).toEqual({ word: 'yes' });
    expect(timing.waits).toEqual([34_075 + 500]);
  });

  it('of a minute makes the other questions wait as well', async () => {
    const server = await geminiWith();
    server.failNext({ kind: 'quota', per: 'minute', retryDelay: '100s' });
    const timing = patience();
    const model = modelAt(server, { timing, fallbacks: [], totalTimeoutMs: 60_000 });
    expect(await model.ask(REQUEST)).toMatchObject({ reason: 'quota', usage: { requests: 1 } });
    expect(await model.ask(REQUEST)).toMatchObject({ reason: 'quota', usage: { requests: 0 } });
    expect(server.calls.generate).toBe(1);
    await timing.sleep(50_000);
    expect(gist(await model.ask(REQUEST))).toEqual({ word: 'yes' });
    expect(timing.waits).toEqual([50_000, 50_000]);
  });

  it('of a minute that is longer than the time for an answer leads to the fallback', async () => {
    const server = await geminiWith();
    server.failNext({ kind: 'quota', per: 'minute', retryDelay: '3600s' }, Infinity, MODEL);
    const timing = patience();
    const reply = await modelAt(server, { timing }).ask(REQUEST);
    expect(reply).toMatchObject({ kind: 'answer', modelVersion: FALLBACK });
    expect(timing.waits).toEqual([]);
  });

  it('of a day leads to the fallback at once, and the model is not asked again', async () => {
    const server = await geminiWith();
    server.failNext({ kind: 'quota', per: 'day', retryDelay: '40s' }, Infinity, MODEL);
    const timing = patience();
    const model = modelAt(server, { timing });
    for (let i = 0; i < 3; i++) {
      expect(await model.ask(REQUEST)).toMatchObject({ kind: 'answer', modelVersion: FALLBACK });
    }
    expect(modelsAsked(server)).toEqual([MODEL, FALLBACK, FALLBACK, FALLBACK]);
    expect(timing.waits).toEqual([]);
  });

  it('of a day that all models have used up ends all questions, without further requests', async () => {
    const server = await geminiWith({ dailyQuota: 2 });
    const model = modelAt(server);
    const replies = [];
    for (let i = 0; i < 7; i++) replies.push(await model.ask(REQUEST));
    expect(replies.map(gist)).toEqual([...Array<object>(4).fill({ word: 'yes' }), 'quota', 'quota', 'quota']);
    expect(server.calls.generate).toBe(6);
    expect(replies[6]).toMatchObject({
      message:
        "Today's quota of gemini-3-flash-preview is used up. Use a key of a project with billing, or run again tomorrow.",
      usage: { requests: 0 },
    });
  });
});

describe('a model that is gone', () => {
  it('is looked for once, and its fallback is asked', async () => {
    const server = await geminiWith({ models: [FALLBACK] });
    const model = modelAt(server);
    for (let i = 0; i < 2; i++) expect(gist(await model.ask(REQUEST))).toEqual({ word: 'yes' });
    expect(server.calls.generate).toBe(3);
  });

  it('is named where there is no fallback', async () => {
    const server = await geminiWith({ models: [] });
    const model = modelAt(server, { fallbacks: [MODEL] });
    expect(await model.ask(REQUEST)).toMatchObject({
      reason: 'configuration',
      message:
        'Gemini has no model gemini-3-flash-preview for this key (404). Name one that is there in ai.model of the settings.',
      usage: { requests: 1 },
    });
    expect(await model.ask(REQUEST)).toMatchObject({ reason: 'configuration', usage: { requests: 0 } });
  });
});

describe('a cap', () => {
  it.each([
    ['max_requests', { requests: 2 }],
    ['max_tokens', { tokens: 300 }],
    ['max_cost', { cost: 0.001 }],
  ])('%s ends all questions, and says so', async (name, caps) => {
    const server = await geminiWith();
    const calls: string[] = [];
    const budget = new Budget({ ...NO_CAPS, ...caps });
    const model = modelAt(server, { budget, onCall: () => calls.push('call') });
    const replies = [];
    for (let i = 0; i < 4; i++) replies.push(await model.ask(REQUEST));
    expect(replies.map(gist)).toEqual([{ word: 'yes' }, { word: 'yes' }, 'cap', 'cap']);
    expect(replies[2]).toMatchObject({
      message: expect.stringContaining(`ai.${name}`) as string,
      usage: { requests: 0, cost: 0 },
    });
    expect(server.calls.generate).toBe(2);
    expect(calls).toHaveLength(2);
    expect(budget.used.requests).toBe(2);
  });

  it('ends a question between two tries', async () => {
    const server = await geminiWith();
    server.failNext(OVERLOADED, Infinity);
    const reply = await modelAt(server, { budget: new Budget({ ...NO_CAPS, requests: 2 }) }).ask(REQUEST);
    expect(reply).toMatchObject({ reason: 'cap', usage: { requests: 2 } });
  });

  it('is shared by questions at the same time', async () => {
    const server = await geminiWith({ latency: 20 });
    const model = modelAt(server, { budget: new Budget({ ...NO_CAPS, requests: 5 }) });
    const replies = await Promise.all(Array.from({ length: 9 }, () => model.ask(REQUEST)));
    expect(replies.filter(({ kind }) => kind === 'answer')).toHaveLength(5);
    expect(server.calls.generate).toBe(5);
    expect(server.highestConcurrency).toBe(5);
  });
});
