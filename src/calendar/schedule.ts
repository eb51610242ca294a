import { addDays, dayNumber, weekdayOf, type Day } from './day.ts';

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** An ISO 8601 week such as `2026-W48`. */
export type Period = string;

export interface Schedule {
  readonly schedule_day: (typeof WEEKDAYS)[number];
  /** Hour of the day, 0 to 23, in `timezone`. */
  readonly schedule_hour: number;
  /** IANA name. */
  readonly timezone: string;
}

/** The ISO week of a day: the week, from Monday on, that holds its Thursday's year. */
export function isoWeek(day: Day): Period {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7));
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function localTime(instant: Date, timezone: string): { day: Day; hour: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

/** The local day of the newest due instant at or before `now`. */
export function dueDay(now: Date, schedule: Schedule): Day {
  const { day, hour } = localTime(now, schedule.timezone);
  const daysSince = (weekdayOf(day) - WEEKDAYS.indexOf(schedule.schedule_day) + 7) % 7;
  const isBeforeHour = daysSince === 0 && hour < schedule.schedule_hour;
  return addDays(day, isBeforeHour ? -7 : -daysSince);
}

/** The period that a report made now belongs to. */
export function periodOf(now: Date, schedule: Schedule): Period {
  return isoWeek(dueDay(now, schedule));
}
