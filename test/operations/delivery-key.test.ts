import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { reportDeliveryKey, testMailKey } from '../../src/operations/delivery-key.ts';
import type { OperationContext } from '../../src/operations/operation.ts';
import { SETTINGS } from '../configuration.ts';
import { memoryStore } from '../record/memory-store.ts';
import { contextIn } from './in-process.ts';

const W48 = new Date('2026-11-23T09:07:00Z');
const W49 = new Date('2026-11-30T11:00:00Z');

interface Run {
  readonly now?: Date;
  readonly isScheduled?: boolean;
  readonly runId?: string;
  readonly runAttempt?: number;
  readonly inputs?: Readonly<Record<string, string>>;
}

function contextOf({
  now = W48,
  isScheduled = true,
  runId = '77',
  runAttempt = 1,
  inputs = {},
}: Run): OperationContext {
  const given = { delivery: 'smtp', 'as-of': '', ...inputs };
  return contextIn('.', given, { now, delivery: { isScheduled, runId, runAttempt } });
}

const ENTRIES = {
  'deliveries/2026-W47/alpha.json': {},
  'deliveries/2026-W48/alpha.json': {},
  'deliveries/manual-77/alpha.json': {},
  'delivery-keys/12.json': { schema: 1, deliveryKey: '2026-W47' },
  'deliveries/test-mail-42-1/admin.json': {},
};

const keyOf = (run: Run, store = memoryStore()): Promise<string> =>
  reportDeliveryKey(contextOf(run), SETTINGS, store);

describe('the delivery key', () => {
  it('is the period of a scheduled run, and the run itself of one by hand', async () => {
    expect(await keyOf({})).toBe('2026-W48');
    expect(await keyOf({ isScheduled: false })).toBe('manual-77');
  });

  it('stays that of a scheduled run when it is run again in a later week', async () => {
    const store = memoryStore();
    expect(await keyOf({}, store)).toBe('2026-W48');
    expect(await keyOf({ now: W49, runAttempt: 2 }, store)).toBe('2026-W48');
    expect(await keyOf({ now: W49, runId: '78' }, store)).toBe('2026-W49');
  });

  it('is the period where the store cannot say what it was, and the log says so', async () => {
    const store = memoryStore();
    store.failure = () => new Error('no bucket');
    expect(await keyOf({ now: W49, runAttempt: 2 }, store)).toBe('2026-W49');
  });

  it.each(['2026-W47', 'manual-77', '2026-W48'])('goes on with the earlier delivery %s', async (key) => {
    const run = { isScheduled: false, inputs: { 'delivery-key': key } };
    expect(await keyOf(run, memoryStore(ENTRIES))).toBe(key);
  });

  it.each(['2026-w47', '2026-47', '77', 'test-mail-42-1'])(
    'is refused when there is no delivery %s, with those that there are',
    async (key) => {
      const asked = keyOf({ isScheduled: false, inputs: { 'delivery-key': key } }, memoryStore(ENTRIES));
      await expect(asked).rejects.toThrow(InputError);
      await expect(asked).rejects.toThrow(
        `There is no delivery ${key} to go on with. There are 2026-W48, 2026-W47, manual-77.`,
      );
    },
  );

  it('is taken as it is for an outbox, where nobody is sent anything', async () => {
    const inputs = { delivery: 'outbox', 'delivery-key': 'anything' };
    expect(await keyOf({ inputs })).toBe('anything');
  });
});

describe('the key of a test mail', () => {
  it('is new with every attempt, so that running it again tests again', () => {
    expect(testMailKey(contextOf({}))).toBe('test-mail-77-1');
    expect(testMailKey(contextOf({ runAttempt: 2 }))).toBe('test-mail-77-2');
  });

  it('may be that of an earlier test mail, and of nothing else', () => {
    expect(testMailKey(contextOf({ inputs: { 'delivery-key': 'test-mail-5-1' } }))).toBe('test-mail-5-1');
    expect(() => testMailKey(contextOf({ inputs: { 'delivery-key': '2026-W48' } }))).toThrow(
      'which belongs to reports',
    );
  });
});
