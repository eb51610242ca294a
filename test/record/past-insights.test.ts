import { describe, expect, it } from 'vitest';
import { pastInsights, type InsightsWanted } from '../../src/record/past-insights.ts';
import { memoryStore, type MemoryStore } from './memory-store.ts';
import { insightsObject, saidBy } from './report-insights.ts';

const ALL: InsightsWanted = { asOf: '2026-11-12', team: null, isEnough: () => false };

function key(month: string): string {
  return `ai_insights/${month.replace('-', '/')}/insights.json`;
}

/** One report of alpha in each of these months. */
function monthly(months: readonly string[]): MemoryStore {
  const objects = months.map((month) => {
    const said = saidBy({ period: `week of ${month}`, on: `${month}-10`, dataThrough: `${month}-07` });
    return [key(month), insightsObject(month, [said])] as const;
  });
  return memoryStore(Object.fromEntries(objects));
}

async function days(store: MemoryStore, wanted: Partial<InsightsWanted> = {}): Promise<string[]> {
  const { insights } = await pastInsights(store, { ...ALL, ...wanted });
  return insights.map(({ on }) => on);
}

describe('insights are read', () => {
  it('newest first, over months that hold none', async () => {
    const store = monthly(['2026-03', '2026-11', '2026-07']);
    expect(await days(store)).toEqual(['2026-11-10', '2026-07-10', '2026-03-10']);
    expect(store.served.calls.get('get')).toBe(3);
  });

  it('15 months back and no further', async () => {
    expect(await days(monthly(['2025-07', '2025-08']))).toEqual(['2025-08-10']);
  });

  it('until there are enough', async () => {
    const store = monthly(['2026-11', '2026-10', '2026-09']);
    expect(await days(store, { isEnough: (found) => found.length >= 2 })).toEqual([
      '2026-11-10',
      '2026-10-10',
    ]);
    expect(store.served.calls.get('get')).toBe(2);
  });

  it('as they were known on a day', async () => {
    const store = monthly(['2026-12', '2026-11', '2026-10']);
    expect(await days(store, { asOf: '2026-11-10' })).toEqual(['2026-11-10', '2026-10-10']);
    expect(await days(store, { asOf: '2026-11-09' })).toEqual(['2026-10-10']);
  });

  it('of one team', async () => {
    const both = [saidBy({ team: 'alpha' }), saidBy({ team: 'bravo' })];
    const store = memoryStore({ [key('2026-11')]: insightsObject('2026-11', both) });
    const { insights } = await pastInsights(store, { ...ALL, team: 'bravo' });
    expect(insights.map(({ team }) => team)).toEqual(['bravo']);
  });

  it('once, though a report was made again after its month ended', async () => {
    const before = saidBy({ on: '2026-11-01', dataThrough: '2026-10-29' });
    const after = saidBy({ on: '2026-11-04', dataThrough: '2026-11-01' });
    const store = memoryStore({
      [key('2026-10')]: insightsObject('2026-10', [before]),
      [key('2026-11')]: insightsObject('2026-11', [after]),
    });
    expect(await days(store)).toEqual(['2026-11-04']);
  });

  it('from an empty store: none, and nothing is wrong', async () => {
    expect(await pastInsights(memoryStore(), ALL)).toEqual({ insights: [], problems: [] });
  });
});

describe('an object that cannot be read', () => {
  it.each([
    { name: 'is corrupt', body: '{"schema":1,', says: 'is not valid JSON' },
    { name: 'is of another system', body: '[]', says: 'carries no schema version' },
    { name: 'is of another version', body: '{"schema":1,"insights":[{}]}', says: 'not of this version' },
  ])('is a warning, and the others are served, when it $name', async ({ body, says }) => {
    const store = monthly(['2026-11', '2026-10', '2026-09']);
    store.objects.set(key('2026-10'), body);
    const { insights, problems } = await pastInsights(store, ALL);
    expect(insights.map(({ on }) => on)).toEqual(['2026-11-10', '2026-09-10']);
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringMatching(/^Insights of 2026-10 are left out\. /) as string,
      },
    ]);
    expect(problems[0]?.message).toContain(says);
  });

  it('because the store does not answer stops the query', async () => {
    const store = monthly(['2026-11']);
    store.failure = (call) => (call === 'get' ? new Error('503') : null);
    await expect(pastInsights(store, ALL)).rejects.toThrow('503');
  });
});
