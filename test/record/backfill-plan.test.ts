import { describe, expect, it } from 'vitest';
import { windowLength } from '../../src/calendar/day.ts';
import { backfillWindow, newestFirst, partsOf } from '../../src/record/backfill-plan.ts';

const AS_OF = '2026-11-23';

describe('the window of a backfill', () => {
  it('is 15 months and the open one up to the newest day that can be complete', () => {
    expect(backfillWindow(AS_OF, null, null)).toEqual({ from: '2025-08-01', to: '2026-11-21' });
    expect(newestFirst(backfillWindow(AS_OF, null, null))).toHaveLength(16);
  });

  it('is made of whole months', () => {
    expect(backfillWindow(AS_OF, '2026-02-14', '2026-03-02')).toEqual({
      from: '2026-02-01',
      to: '2026-04-01',
    });
    expect(backfillWindow(AS_OF, '2026-11-20', '2026-11-20')).toEqual({
      from: '2026-11-01',
      to: '2026-11-21',
    });
  });

  it.each([
    {
      name: 'a day before the earliest',
      days: ['2025-07-31', null] as const,
      says: 'Input since is 2025-07-31, but history goes back 15 months at most. Write 2025-08-01 or a later day.',
    },
    {
      name: 'a day that is not complete yet',
      days: [null, '2026-11-21'] as const,
      says: 'Input until is 2026-11-21, but 2026-11-20 is the newest day that can be complete. Write that day or an earlier one.',
    },
    {
      name: 'days in the wrong order',
      days: ['2026-05-02', '2026-05-01'] as const,
      says: 'Input since is 2026-05-02, which is after 2026-05-01, the last day to load. Write an earlier day, or a later one for until.',
    },
  ])('refuses $name', ({ days: [since, until], says }) => {
    expect(() => backfillWindow(AS_OF, since, until)).toThrow(says);
  });
});

describe('the parts of a backfill', () => {
  const window = backfillWindow(AS_OF, null, null);
  const months = newestFirst(window);

  it('are one where a source takes any window', () => {
    expect(partsOf(months, window, Infinity)).toEqual([window]);
  });

  it('are whole months, newest first, no longer than the source takes', () => {
    const parts = partsOf(months, window, 100);
    expect(parts.slice(0, 2)).toEqual([
      { from: '2026-09-01', to: '2026-11-21' },
      { from: '2026-06-01', to: '2026-09-01' },
    ]);
    expect(parts.map(windowLength)).toEqual([81, 92, 92, 90, 91, 31]);
  });

  it('are a month each where a source takes no more than that', () => {
    expect(partsOf(months, window, 20)).toHaveLength(16);
  });

  it('do not reach over months that are there already', () => {
    expect(partsOf(['2026-04', '2026-02', '2026-01'], window, Infinity)).toEqual([
      { from: '2026-04-01', to: '2026-05-01' },
      { from: '2026-01-01', to: '2026-03-01' },
    ]);
  });
});
