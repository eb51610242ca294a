import { addDays, daysBetween, weekdayOf, type Day, type Window } from '../calendar/day.ts';
import { WEEKDAYS, type Schedule } from '../calendar/schedule.ts';
import { SETTLING_DAYS } from '../fetch/cost-model.ts';
import { LEARNING_DAYS } from './learning.ts';

/** Days that are replayed at most: half a year, 25 weekly reports. */
export const REPLAYED_DAYS = 180;

/** A weekly report as it would be made again from what is known now. */
export interface ReplayedReport {
  /** The day on which it was due. */
  readonly due: Day;
  /** The newest day that it could know. */
  readonly dataThrough: Day;
}

/**
 * The weekly reports whose newest week lies in the last 180 days of `window`, oldest first. There is none before two
 * weeks are known: nothing departs from nothing.
 */
export function replayedReports(window: Window, weekday: Schedule['schedule_day']): ReplayedReport[] {
  const settled = SETTLING_DAYS;
  const newest = addDays(window.to, settled - 1);
  const sinceDue = (weekdayOf(newest) - WEEKDAYS.indexOf(weekday) + 7) % 7;
  const reports: ReplayedReport[] = [];
  for (let due = addDays(newest, -sinceDue); ; due = addDays(due, -7)) {
    const dataThrough = addDays(due, -settled);
    const isOld = daysBetween(dataThrough, window.to) > REPLAYED_DAYS - 6;
    if (isOld || daysBetween(window.from, dataThrough) < LEARNING_DAYS) break;
    reports.push({ due, dataThrough });
  }
  return reports.reverse();
}
