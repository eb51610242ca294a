import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  daysInMonth,
  eachDay,
  isDay,
  monthWindow,
  weekdayOf,
  windowLength,
} from '../../src/calendar/day.ts';
import { dueDay, isoWeek, periodOf } from '../../src/calendar/schedule.ts';

const aDay = fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber);

describe('days', () => {
  it.each(['2024-02-29', '2026-11-23', '1999-12-31'])('takes %s for a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2023-02-29', '2026-13-01', '2026-1-1', '23.11.2026', '', '2026-11-23T00:00', '2026-11-31'])(
    'does not take "%s" for a day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('adds days across months, years and leap days as the calendar does', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(dayNumber(addDays(day, days)) - dayNumber(day)).toBe(days);
        expect(weekdayOf(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('knows months', () => {
    expect(daysInMonth('2024-02')).toBe(29);
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-11', 14)).toBe('2028-01');
    expect(eachDay(monthWindow('2026-02'))).toHaveLength(28);
    expect(windowLength(monthWindow('2025-12'))).toBe(31);
  });
});

describe('periods', () => {
  // From the ISO 8601 calendar: years with 53 weeks, and first days that belong to the year before.
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-01', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2027-01-03', '2026-W53'],
  ])('%s lies in %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });

  const monday9 = { schedule_day: 'monday', schedule_hour: 9, timezone: 'UTC' } as const;

  it.each([
    ['2026-11-23T09:00:00Z', '2026-11-23'],
    ['2026-11-23T08:59:59Z', '2026-11-16'],
    ['2026-11-29T23:59:59Z', '2026-11-23'],
  ])('at %s the newest due day is %s', (now, due) => {
    expect(dueDay(new Date(now), monday9)).toBe(due);
  });

  it('counts the hour in the time zone of the settings', () => {
    const sydney = { ...monday9, timezone: 'Australia/Sydney' } as const;
    expect(periodOf(new Date('2026-11-22T22:30:00Z'), sydney)).toBe('2026-W48');
    expect(periodOf(new Date('2026-11-22T21:30:00Z'), sydney)).toBe('2026-W47');
  });

  it('keeps to the week in which a Friday report fell due', () => {
    const friday = { ...monday9, schedule_day: 'friday' } as const;
    expect(periodOf(new Date('2026-11-23T12:00:00Z'), friday)).toBe('2026-W47');
  });
});
