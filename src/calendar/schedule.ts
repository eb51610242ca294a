import { addDays, dayNumber, daysBetween, MS_PER_DAY, weekdayOf, type Day } from './day.ts';

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

export const MS_PER_HOUR = MS_PER_DAY / 24;

/** An ISO 8601 week such as `2026-W48`. */
export type Period = string;

export interface Schedule {
  readonly schedule_day: (typeof WEEKDAYS)[number];
  /** Hour of the day, 0 to 23, in `timezone`. */
  readonly schedule_hour: number;
  /** IANA name. */
  readonly timezone: string;
}

/** The report of a period, and when it is due. */
export interface DueReport {
  readonly period: Period;
  /** Local day. */
  readonly day: Day;
  readonly at: Date;
}

/** True for a key such as `2026-W48`. */
export function isPeriod(key: string): boolean {
  return /^\d{4}-W\d{2}$/.test(key);
}

/** The ISO week of a day: the week, from Monday on, that holds its Thursday's year. */
export function isoWeek(day: Day): Period {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7));
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

interface LocalTime {
  readonly day: Day;
  readonly hour: number;
  readonly minute: number;
}

/** Clocks by time zone: to make one takes longer than to read it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timezone: string): Intl.DateTimeFormat {
  const known = clocks.get(timezone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timezone, clock);
  return clock;
}

function localTime(instant: Date, timezone: string): LocalTime {
  const parts = clockOf(timezone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  };
}

/** Minutes since 1970 that a local clock shows, as if it were UTC. */
function clockMinutes({ day, hour, minute }: LocalTime): number {
  return (dayNumber(day) * 24 + hour) * 60 + minute;
}

/** The first instant at which a local clock shows this time or, where it is skipped, a later one. */
export function instantAt(day: Day, minuteOfDay: number, timezone: string): Date {
  const wanted = dayNumber(day) * 1440 + minuteOfDay;
  // No place is further than 15 hours from UTC, and clocks change by less than three.
  let early = wanted - 18 * 60;
  let late = wanted + 18 * 60;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (clockMinutes(localTime(new Date(middle * 60_000), timezone)) >= wanted) late = middle;
    else early = middle;
  }
  // Where clocks are set back they show a time twice; the search may have met the second time.
  for (const earlier of [late - 60, late - 30, late - 120]) {
    if (clockMinutes(localTime(new Date(earlier * 60_000), timezone)) === wanted) late = earlier;
  }
  return new Date(late * 60_000);
}

/** The report that is due on a local day. */
function dueOn(day: Day, { schedule_hour, timezone }: Schedule): DueReport {
  return { period: isoWeek(day), day, at: instantAt(day, schedule_hour * 60, timezone) };
}

/** The report that was due last at `now`. */
export function newestDue(now: Date, schedule: Schedule): DueReport {
  const { day } = localTime(now, schedule.timezone);
  const daysSince = (weekdayOf(day) - WEEKDAYS.indexOf(schedule.schedule_day) + 7) % 7;
  const newest = dueOn(addDays(day, -daysSince), schedule);
  return newest.at <= now ? newest : dueOn(addDays(newest.day, -7), schedule);
}

/** The report that is due so many weeks after another one. */
export function weeksAfter({ day }: DueReport, weeks: number, schedule: Schedule): DueReport {
  return dueOn(addDays(day, 7 * weeks), schedule);
}

/** The report of a period. @param period as `isPeriod` knows it */
export function dueOf(period: Period, schedule: Schedule): DueReport {
  const fourth = `${period.slice(0, 4)}-01-04`;
  const monday = addDays(fourth, 7 * (Number(period.slice(6)) - 1) - ((weekdayOf(fourth) + 6) % 7));
  return dueOn(addDays(monday, (WEEKDAYS.indexOf(schedule.schedule_day) + 6) % 7), schedule);
}

/** Periods after `first` and before `last`, oldest first. */
export function periodsBetween(first: Period, last: Period, schedule: Schedule): Period[] {
  const [from, to] = [dueOf(first, schedule), dueOf(last, schedule)];
  const weeks = Math.max(1, Math.round(daysBetween(from.day, to.day) / 7));
  return Array.from({ length: weeks - 1 }, (_, i) => weeksAfter(from, i + 1, schedule).period);
}

/** The period that a report made now belongs to. */
export function periodOf(now: Date, schedule: Schedule): Period {
  return newestDue(now, schedule).period;
}

/** A run that starts more than so many hours after its report was due is late; GitHub's own delays are shorter. */
const LATE_HOURS = 12;

export type Lateness = 'on time' | 'late' | 'missed';

/** @param lateDays so many days after it counts as late, a report is missed: it would tell of another week */
export function latenessOf(due: DueReport, now: Date, lateDays: number): Lateness {
  const hours = (now.getTime() - due.at.getTime()) / MS_PER_HOUR;
  if (hours <= LATE_HOURS) return 'on time';
  return hours <= LATE_HOURS + 24 * lateDays ? 'late' : 'missed';
}
