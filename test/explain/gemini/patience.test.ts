import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { turns } from '../../../src/concurrency.ts';
import { Budget } from '../../../src/explain/gemini/budget.ts';
import { openGemini } from '../../../src/explain/gemini/client.ts';
import type { ModelReply } from '../../../src/explain/model.ts';
import { FALLBACK, MODEL, NO_CAPS, REQUEST } from './asking.ts';

const REPORTS = 85;
const MINUTE = 60_000;

/** An answer that comes after so many milliseconds. */
interface Scripted {
  readonly afterMs: number;
  readonly status: number;
  readonly body: unknown;
}

const ANSWER = {
  candidates: [{ content: { parts: [{ text: '{"word":"yes"}' }] }, finishReason: 'STOP' }],
  modelVersion: MODEL,
  usageMetadata: { promptTokenCount: 3_000, candidatesTokenCount: 500 },
};

function limitedFor(delay: string | null): Scripted {
  const details =
    delay === null ? [] : [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: delay }];
  return {
    afterMs: 200,
    status: 429,
    body: { error: { code: 429, message: 'Slow down.', status: 'RESOURCE_EXHAUSTED', details } },
  };
}

/** What runs besides timers: promises and the streams of bodies. */
async function settle(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** How long a run takes whose every report is asked about, and asked about again, and what it got. */
async function run(
  { afterMs, status, body }: Scripted,
  concurrency: number,
): Promise<{ minutes: number; last: ModelReply | undefined; answered: number; requests: number }> {
  const later = (): Promise<Response> =>
    new Promise((resolve) => {
      setTimeout(() => {
        resolve(Response.json(body, { status }));
      }, afterMs);
    });
  vi.stubGlobal('fetch', later);
  const budget = new Budget(NO_CAPS);
  const model = openGemini({
    access: { kind: 'gemini', apiKey: 'key', baseUrl: 'http://127.0.0.1:1' },
    model: MODEL,
    fallbacks: [FALLBACK],
    budget,
    timing: {
      now: () => Date.now(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      random: () => 0.5,
    },
    onCall: () => undefined,
  });
  const inTurn = turns(concurrency);
  const replies: ModelReply[] = [];
  const begun = Date.now();
  const clock: { ended: number | null } = { ended: null };
  const all = Promise.all(
    Array.from({ length: REPORTS }, (_, i) =>
      inTurn(async () => {
        const first = await model.ask(REQUEST);
        replies[i] = first.kind === 'answer' ? await model.ask(REQUEST) : first;
      }),
    ),
  ).then(() => {
    clock.ended = Date.now();
  });
  while (clock.ended === null && Date.now() - begun < 60 * MINUTE) {
    await settle();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  if (clock.ended === null) throw new Error('The run takes more than an hour.');
  await all;
  return {
    minutes: (clock.ended - begun) / MINUTE,
    last: replies.at(-1),
    answered: replies.filter(({ kind }) => kind === 'answer').length,
    requests: budget.used.requests,
  };
}

describe('a run of 85 reports', () => {
  // Loading it takes real time, which does not pass while it is simulated.
  beforeAll(async () => {
    await import('@google/genai');
  });
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_800_000_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([['30s'], ['58s'], ['170s'], [null]])(
    'ends soon where every request is told to come later: %s',
    async (delay) => {
      const { minutes, last, answered } = await run(limitedFor(delay), 6);
      expect(answered).toBe(0);
      expect(minutes).toBeLessThan(10);
      expect(last).toMatchObject({ kind: 'none', reason: 'quota', usage: { requests: 0 } });
    },
    30_000,
  );

  it('ends in time where every answer takes 80 seconds and is sent back', async () => {
    const { minutes, last, answered } = await run({ afterMs: 80_000, status: 200, body: ANSWER }, 6);
    expect(minutes).toBeLessThan(12);
    expect(answered).toBeGreaterThan(15);
    expect(last).toMatchObject({
      kind: 'none',
      reason: 'cap',
      message: expect.stringContaining('too slowly') as string,
      usage: { requests: 0 },
    });
  }, 30_000);

  it('ends in time where one is asked after the other', async () => {
    const { minutes, answered } = await run({ afterMs: 20_000, status: 200, body: ANSWER }, 1);
    expect(minutes).toBeLessThan(11);
    expect(answered).toBeGreaterThan(10);
  }, 30_000);

  it('asks about all of them where answers are quick', async () => {
    const { answered, requests } = await run({ afterMs: 5_000, status: 200, body: ANSWER }, 6);
    expect([answered, requests]).toEqual([85, 170]);
  }, 30_000);
});
