import { describe, expect, it } from 'vitest';
import type { ToldSaving } from '../../src/analyze/savings/follow-up.ts';
import { readToldSavings, savingWrites } from '../../src/record/savings.ts';
import { writeAll } from '../../src/record/writes.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';

const NOVEMBER = 'savings/2026/11/savings.json';

function saving(id: string, change: Partial<ToldSaving> = {}): ToldSaving {
  return {
    id,
    rule: 'gp2-to-gp3',
    account: '123456789012',
    since: '2026-11-01',
    claimed: 20,
    matched: 100,
    covered: 0,
    successor: 5,
    doneOn: null,
    ...change,
  };
}

async function tell(
  store: MemoryStore,
  through: string,
  told: readonly ToldSaving[],
  known: readonly ToldSaving[] = [],
): Promise<unknown> {
  return writeAll(savingWrites(store, told, known, through));
}

async function read(store: MemoryStore, through = '2026-11-30'): Promise<readonly ToldSaving[]> {
  return (await readToldSavings(store, through)).told;
}

describe('what reports told of savings', () => {
  it('is read again, and is the same bytes when told twice', async () => {
    const store = memoryStore();
    expect(await tell(store, '2026-11-20', [saving('a')])).toEqual([]);
    const bytes = store.objects.get(NOVEMBER);
    await tell(store, '2026-11-20', [saving('a')]);
    expect(store.objects.get(NOVEMBER)).toBe(bytes);
    expect(await read(store)).toEqual([saving('a')]);
  });

  it('goes over into the next month with what was told before it, of all accounts', async () => {
    const store = memoryStore();
    await tell(store, '2026-11-20', [saving('a'), saving('b')]);
    const known = await read(store);
    await tell(store, '2026-12-04', [saving('a', { doneOn: '2026-12-04' })], known);
    expect(await read(store, '2026-12-31')).toEqual([saving('a', { doneOn: '2026-12-04' }), saving('b')]);
    expect(await read(store, '2027-03-10')).toHaveLength(2);
    expect(await read(store, '2027-04-10')).toEqual([]);
  });

  it('loses nothing to another run that tells of other accounts at the same time', async () => {
    const store = memoryStore();
    await Promise.all([tell(store, '2026-11-20', [saving('a')]), tell(store, '2026-11-20', [saving('b')])]);
    expect((await read(store)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keeps its first claim, whatever day a later run is as of', async () => {
    const store = memoryStore();
    await tell(store, '2026-11-20', [saving('a')]);
    await tell(store, '2026-11-13', [saving('a', { since: '2026-10-25', claimed: 7 })]);
    await tell(store, '2026-11-27', [saving('a', { since: '2026-11-27', claimed: 9 })]);
    expect(await read(store)).toEqual([saving('a')]);
  });

  it('may be told anew once it was done', async () => {
    const store = memoryStore();
    await tell(store, '2026-11-10', [saving('a', { doneOn: '2026-11-05' })]);
    const again = saving('a', { since: '2026-11-20' });
    await tell(store, '2026-11-20', [again]);
    expect(await read(store)).toEqual([again]);
  });

  it.each(['{', '{"schema":2,"savings":[]}', '{"schema":1,"month":"2026-11","savings":"none"}'])(
    'that is %s is told of, is not overwritten where a later version wrote it, and stops nothing',
    async (text) => {
      const store = memoryStore();
      store.objects.set(NOVEMBER, text);
      const { told } = await readToldSavings(store, '2026-11-20');
      expect(told).toEqual([]);
      const failures = await tell(store, '2026-11-20', [saving('a')]);
      if (text.includes('"schema"')) {
        expect(store.objects.get(NOVEMBER)).toBe(text);
        expect(failures).toHaveLength(1);
      }
    },
  );

  it('leaves out entries that are none', async () => {
    const store = memoryStore();
    const entries = [saving('a'), saving('b', { claimed: Number.NaN }), { id: 'c' }, null];
    store.objects.set(NOVEMBER, JSON.stringify({ schema: 1, month: '2026-11', savings: entries }));
    expect((await read(store)).map(({ id }) => id)).toEqual(['a']);
  });

  it('is not written where nothing was told', async () => {
    const store = memoryStore();
    expect(await tell(store, '2026-11-20', [])).toEqual([]);
    expect(store.objects.size).toBe(0);
  });
});
