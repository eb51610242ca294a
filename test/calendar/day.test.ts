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
import { isoWeek, newestDue, periodOf, WEEKDAYS } from '../../src/calendar/schedule.ts';

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

  it('does not count 31 February as a day of March', () => {
    expect(dayNumber('2026-02-31')).toBeNaN();
    expect(dayNumber('2026-03-03') - dayNumber('2026-02-28')).toBe(3);
  });

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
    expect(newestDue(new Date(now), monday9).day).toBe(due);
  });

  it('is due on days with a missing and with a doubled hour', () => {
    const berlin = { schedule_day: 'sunday', schedule_hour: 2, timezone: 'Europe/Berlin' } as const;
    // Clocks go from 2 to 3 on 2026-03-29 and from 3 back to 2 on 2026-10-25, each at 01:00 UTC.
    expect(newestDue(new Date('2026-03-29T00:59:00Z'), berlin).day).toBe('2026-03-22');
    expect(newestDue(new Date('2026-03-29T01:00:00Z'), berlin).day).toBe('2026-03-29');
    expect(newestDue(new Date('2026-10-24T23:59:00Z'), berlin).day).toBe('2026-10-18');
    expect(newestDue(new Date('2026-10-25T00:00:00Z'), berlin).day).toBe('2026-10-25');
    expect(newestDue(new Date('2026-10-25T01:30:00Z'), berlin).day).toBe('2026-10-25');
  });

  it('is due on the same day all week long, whatever the schedule', () => {
    const schedules = fc.record({
      schedule_day: fc.constantFrom(...WEEKDAYS),
      schedule_hour: fc.integer({ min: 0, max: 23 }),
      timezone: fc.constantFrom('UTC', 'Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Auckland'),
    });
    fc.assert(
      fc.property(schedules, fc.integer({ min: 0, max: 40_000 * 24 }), (schedule, hours) => {
        const now = new Date(hours * 3_600_000);
        const due = newestDue(now, schedule).day;
        expect(weekdayOf(due)).toBe(WEEKDAYS.indexOf(schedule.schedule_day));
        const age = dayNumber(now.toISOString().slice(0, 10)) - dayNumber(due);
        expect(age).toBeGreaterThanOrEqual(-1);
        expect(age).toBeLessThanOrEqual(8);
      }),
    );
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
