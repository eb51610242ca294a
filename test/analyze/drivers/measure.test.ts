import { expect, it } from 'vitest';
import { comparedMeasure, departureMeasure } from '../../../src/analyze/drivers/measure.ts';
import { eachDay, weekdayOf } from '../../../src/calendar/day.ts';

const COVERED = { from: '2026-09-01', to: '2026-11-21' };
/** 7 on Saturdays and Sundays, 10 on other days. */
const OFFICE = Float64Array.from(eachDay(COVERED), (day) => ([0, 6].includes(weekdayOf(day)) ? 7 : 10));

it('brings the days compared with to the length of the days reported', () => {
  const current = { from: '2026-10-01', to: '2026-11-01', total: 0 };
  const previous = { from: '2026-09-01', to: '2026-10-01', total: 0 };
  const measure = comparedMeasure({ current, previous }, COVERED);
  expect(measure?.of(new Float64Array(81).fill(30))).toEqual({ before: 930, now: 930 });
  expect(comparedMeasure({ current, previous: { ...previous, from: '2026-08-01' } }, COVERED)).toBeNull();
});

it('sets the days of a departure against the same weekdays before it', () => {
  const weekend = departureMeasure('2026-11-14', '2026-11-15', COVERED);
  expect(weekend?.of(OFFICE)).toEqual({ before: 14, now: 14 });
  expect(weekend?.against).toEqual({ from: '2026-10-17', to: '2026-11-14' });
  expect(departureMeasure('2026-11-16', null, COVERED)?.of(OFFICE)).toEqual({ before: 50, now: 50 });
});

it('looks at the first four weeks of what lasts, and at as many whole weeks before as there are', () => {
  expect(departureMeasure('2026-10-01', null, COVERED)?.days).toEqual({
    from: '2026-10-01',
    to: '2026-10-29',
  });
  expect(departureMeasure('2026-09-17', '2026-09-17', COVERED)?.against.from).toBe('2026-09-03');
  expect(departureMeasure('2026-09-05', null, COVERED)).toBeNull();
});
