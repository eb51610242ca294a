import { beforeEach, describe, expect, it } from 'vitest';
import type { Mail } from '../../../src/deliver/mail.ts';
import type { Outcome } from '../../../src/deliver/ledger/outcome.ts';
import { memoryStore, type MemoryStore } from '../../record/memory-store.ts';
import { ANSWERS, delivering, LEASE_MS, MAIL, ScriptedServer, type DeliveringOptions } from './delivering.ts';
import { answeringAfter, killedAt, ledgerOf, statesOf } from './traces.ts';

const [ANN, BOB] = ['ann@example.com', 'bob@example.com'];
const FRESH: Mail = { ...MAIL, subject: '[OK] Platform Team, fresh numbers', text: 'Fresh\n' };
const both = (state: string): Record<string, string> => ({ [ANN]: state, [BOB]: state });

let store: MemoryStore;
let server: ScriptedServer;

beforeEach(() => {
  store = memoryStore();
  server = new ScriptedServer();
});

function deliver(
  runId: string,
  options: Omit<DeliveringOptions, 'by'> = {},
  runAttempt = 1,
): Promise<Outcome> {
  return delivering(store, server, { by: { runId, runAttempt }, ...options }).deliver(FRESH, null);
}

describe('a mail that another run', () => {
  it.each(['claimed', 'sending'] as const)('has %s is left to it while its claim lasts', async (state) => {
    await killedAt(state, store, { by: { runId: '1' } });
    const before = ledgerOf(store);
    for (const at of [0, LEASE_MS - 1]) {
      const outcome = await deliver('2', { at });
      expect(outcome).toMatchObject({
        delivery: { state: 'failed', messageId: null },
        again: 'soon',
        obstacle: null,
      });
      expect(outcome.delivery.results[0]?.message).toBe(
        'Another run is sending this mail. Run again later to see what became of it.',
      );
    }
    expect(server.inboxes.size).toBe(0);
    expect(ledgerOf(store)).toEqual(before);
  });

  it('had claimed is sent when the claim has expired', async () => {
    await killedAt('claimed', store, { by: { runId: '1' } });
    expect(statesOf(await deliver('2', { at: LEASE_MS }))).toEqual(both('sent'));
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
  });

  it('was sending is told of when the claim has expired, and not sent', async () => {
    await killedAt('sending', store, { by: { runId: '1' } });
    const outcome = await deliver('2', { at: LEASE_MS });
    expect(statesOf(outcome)).toEqual(both('ambiguous'));
    expect(outcome.delivery.results[0]?.message).toBe(
      'The run that was sending it ended before the mail server had answered, so nobody knows whether it arrived. Ask whether it arrived. If not, run the operation by hand with delivery-key 2026-W48 and on-ambiguous resend.',
    );
    expect(server.inboxes.size).toBe(0);
    expect(ledgerOf(store)).toMatchObject({
      claim: null,
      recipients: [{ state: 'ambiguous' }, { state: 'ambiguous' }],
    });
  });

  it.each([
    ['claimed', 'sent'],
    ['sending', 'ambiguous'],
  ] as const)(
    'had %s is taken over at once by its own later attempt, and is then %s',
    async (state, becomes) => {
      await killedAt(state, store, { by: { runId: '1', runAttempt: 1 } });
      expect(statesOf(await deliver('1', {}, 2))).toEqual(both(becomes));
    },
  );

  it('has claimed is left to it by another process of the same attempt, and by an earlier attempt', async () => {
    await killedAt('claimed', store, { by: { runId: '1', runAttempt: 2 } });
    expect((await deliver('1', {}, 2)).again).toBe('soon');
    expect((await deliver('1', {}, 1)).again).toBe('soon');
    expect(server.inboxes.size).toBe(0);
  });

  it('has claimed is held also against one that is to send all again', async () => {
    await killedAt('claimed', store, { by: { runId: '1' } });
    expect((await deliver('2', { resend: 'all', onAmbiguous: 'resend' })).again).toBe('soon');
  });

  it.each([
    ['claimed', () => killedAt('claimed', store, { by: { runId: '2' }, at: LEASE_MS }), 0],
    ['sent', () => deliver('2', { at: LEASE_MS }), 1],
  ] as const)(
    'has %s after it took it over is not sent by the run that lost it',
    async (_, takeOver, count) => {
      let isTaken = false;
      const put = store.put;
      const slow = {
        ...store,
        put: async (...args: Parameters<typeof put>) => {
          const written = await put(...args);
          // The claim is written; its holder sleeps for longer than it lasts.
          if (!isTaken && args[0].startsWith('deliveries/')) {
            isTaken = true;
            await takeOver();
          }
          return written;
        },
      };
      const outcome = await delivering(slow, server, { by: { runId: '1' } }).deliver(MAIL, null);
      expect(outcome.again).toBe('soon');
      expect([server.count(ANN), server.count(BOB)]).toEqual([count, count]);
    },
  );
});

describe('a mail of which nobody knows whether it arrived', () => {
  it('is told of, and sent again by no run that is not asked to', async () => {
    server.script = [ANSWERS.takesAndDrops];
    const first = await deliver('1');
    expect(first).toMatchObject({
      delivery: { state: 'ambiguous', problem: null },
      again: 'no',
      obstacle: null,
    });
    expect(first.delivery.results[0]?.message).toBe(
      'The connection ended before the answer. Ask whether it arrived. If not, run the operation by hand with delivery-key 2026-W48 and on-ambiguous resend.',
    );
    const second = await deliver('2');
    expect(second.delivery).toEqual(first.delivery);
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
  });

  it('lets no other mail wait as long for an answer that does not come', async () => {
    server.script = [ANSWERS.stallsAfter];
    const process = delivering(store, server);
    const first = await process.deliver(MAIL, null);
    const message =
      'It was not tried, because the mail server was given another mail and did not answer in time. Run again later; if the server is slow, raise mail.answer_timeout in config/agent.yaml.';
    expect(statesOf(first)).toEqual(both('ambiguous'));
    expect(first).toMatchObject({ again: 'no', obstacle: { message, isTransient: true } });
    const other = await process.deliver({ ...MAIL, id: 'data' }, first.obstacle);
    expect(other).toMatchObject({ again: 'after a pause', obstacle: first.obstacle });
    expect(other.delivery.results).toEqual(
      [ANN, BOB].map((address) => ({ address, state: 'failed', message })),
    );
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
  });

  it('is sent by the next run to whom the server had refused it, and to nobody else', async () => {
    server.script = [ANSWERS.refusesAnnAndDrops];
    const first = await deliver('1');
    expect(first).toMatchObject({ delivery: { state: 'failed' }, again: 'no', obstacle: null });
    expect(first.delivery.results).toMatchObject([
      { address: ANN, state: 'failed', message: 'Ann is greylisted.' },
      { address: BOB, state: 'ambiguous' },
    ]);
    expect(statesOf(await deliver('2'))).toEqual({ [ANN]: 'sent', [BOB]: 'ambiguous' });
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
  });

  it('stays so for whom the server refuses it when it is sent again', async () => {
    server.script = [ANSWERS.takesAndDrops, ANSWERS.refusesAnnAndDrops];
    await deliver('1');
    const second = await deliver('2', { onAmbiguous: 'resend' });
    expect(statesOf(second)).toEqual(both('ambiguous'));
    expect(second.delivery.results[0]?.message).toMatch(
      /^Ann is greylisted\. It was sent before, and whether that arrived is not known\. Ask /,
    );
  });

  it('is sent again as it was by a run that is asked to', async () => {
    server.script = [ANSWERS.takesAndDrops];
    await delivering(store, server).deliver(MAIL, null);
    const second = await deliver('2', { onAmbiguous: 'resend', at: 5000 });
    expect(statesOf(second)).toEqual(both('sent'));
    const [before, after, ...more] = server.inboxes.get(ANN) ?? [];
    expect(after).toEqual(before);
    expect(more).toEqual([]);
  });

  it.each(['refusesAll', 'busy'] as const)(
    'is so still when sending it again failed (%s), and stays the same mail',
    async (answer) => {
      server.script = [ANSWERS.takesAndDrops, ANSWERS[answer]];
      await delivering(store, server).deliver(MAIL, null);
      const second = await deliver('2', { onAmbiguous: 'resend' });
      expect(statesOf(second)).toEqual(both('ambiguous'));
      expect(second.delivery.results[0]?.message).toMatch(
        /^The mail server .*\. It was sent before, and whether that arrived is not known\. Ask /,
      );
      expect(statesOf(await deliver('3'))).toEqual(both('ambiguous'));
      expect(server.count(ANN)).toBe(1);
      await deliver('4', { onAmbiguous: 'resend' });
      const [before, after] = server.inboxes.get(ANN) ?? [];
      expect(after).toEqual(before);
    },
  );

  it.each(['claimed', 'sending'] as const)(
    'is so still when a run that had it %s again was killed',
    async (state) => {
      server.script = [ANSWERS.takesAndDrops];
      await delivering(store, server).deliver(MAIL, null);
      const killed = new Error('killed');
      let writes = 0;
      store.failure = (call, key) => {
        if (call === 'put' && key.startsWith('deliveries/')) writes += 1;
        return writes === (state === 'claimed' ? 2 : 3) ? killed : null;
      };
      server.script = [ANSWERS.dropsBefore];
      const options: DeliveringOptions = { by: { runId: '2' }, onAmbiguous: 'resend' };
      const second = delivering(store, server, options).deliver(FRESH, null);
      if (state === 'claimed') await expect(second).rejects.toBe(killed);
      else await second;
      store.failure = () => null;
      expect(statesOf(await deliver('3', { at: LEASE_MS }))).toEqual(both('ambiguous'));
      expect(server.count(ANN)).toBe(1);
    },
  );

  it('is settled by the run that was slow to learn what became of it', async () => {
    const slow = answeringAfter(server, async () => {
      expect(statesOf(await deliver('2', { at: LEASE_MS }))).toEqual(both('ambiguous'));
    });
    await delivering(store, slow, { by: { runId: '1' } }).deliver(MAIL, null);
    expect(statesOf(await deliver('3', { at: LEASE_MS }))).toEqual(both('skipped'));
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
  });

  it('stays sent when the run that had lost it is refused', async () => {
    server.script = [ANSWERS.refusesAll];
    const slow = answeringAfter(server, () => deliver('2', { at: LEASE_MS, onAmbiguous: 'resend' }));
    await delivering(store, slow, { by: { runId: '1' } }).deliver(MAIL, null);
    expect(statesOf(await deliver('3', { at: LEASE_MS }))).toEqual(both('skipped'));
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
  });

  it('stays with the run that took it over while that one sends', async () => {
    server.script = [ANSWERS.refusesAll];
    const slow = answeringAfter(server, async () => {
      const killed = { ...store, put: store.put };
      const gone = answeringAfter(server, () => Promise.reject(new Error('killed')));
      const second = delivering(killed, gone, { by: { runId: '2' }, at: LEASE_MS, onAmbiguous: 'resend' });
      await expect(second.deliver(MAIL, null)).rejects.toThrow('killed');
    });
    await delivering(store, slow, { by: { runId: '1' } }).deliver(MAIL, null);
    expect((await deliver('3', { at: 2 * LEASE_MS - 1 })).again).toBe('soon');
    expect(statesOf(await deliver('3', { at: 2 * LEASE_MS }))).toEqual(both('ambiguous'));
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
  });

  it('is sent when the run that lost it learns so, whatever the one that took it over is told', async () => {
    let answer = (): void => undefined;
    const isAnswered = new Promise<void>((resolve) => (answer = resolve));
    const first = delivering(
      store,
      answeringAfter(server, () => isAnswered),
      { by: { runId: '1' } },
    ).deliver(MAIL, null);
    await expect.poll(() => server.count(ANN)).toBe(1);
    server.script = [ANSWERS.refusesAll];
    const refusing = answeringAfter(server, () => {
      answer();
      return first;
    });
    const options: DeliveringOptions = { by: { runId: '2' }, at: LEASE_MS, onAmbiguous: 'resend' };
    await delivering(store, refusing, options).deliver(MAIL, null);
    expect(statesOf(await deliver('3', { at: LEASE_MS }))).toEqual(both('skipped'));
  });

  it('is not sent again when its answer comes between claim and sending', async () => {
    let answer = (): void => undefined;
    const isAnswered = new Promise<void>((resolve) => (answer = resolve));
    const slow = answeringAfter(server, () => isAnswered);
    const first = delivering(store, slow, { by: { runId: '1' } }).deliver(MAIL, null);
    await expect.poll(() => server.count(ANN)).toBe(1);
    let writes = 0;
    const put = store.put;
    const between = {
      ...store,
      put: async (...args: Parameters<typeof put>) => {
        const written = await put(...args);
        if (args[0].startsWith('deliveries/') && (writes += 1) === 1) {
          answer();
          await first;
        }
        return written;
      },
    };
    const second = delivering(between, server, { by: { runId: '2' }, at: LEASE_MS, onAmbiguous: 'resend' });
    expect((await second.deliver(MAIL, null)).again).toBe('soon');
    expect(statesOf(await second.deliver(MAIL, null))).toEqual(both('skipped'));
    expect([server.count(ANN), server.count(BOB)]).toEqual([1, 1]);
  });
});
