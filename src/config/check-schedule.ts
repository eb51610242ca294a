import path from 'node:path';
import { WEEKDAYS, type Schedule } from '../calendar/schedule.ts';
import type { Problem } from './problem.ts';
import { reportWorkflows, type CronLine, type ReportWorkflow } from './report-workflow.ts';

/** When a line starts a run, in its time zone: minutes since the beginning of Sunday. */
const MINUTES_OF_WEEK = 7 * 24 * 60;
const MINUTES_OF_DAY = 24 * 60;

/** Starts at the full hour are delayed most, or dropped. */
const MAIN_MINUTE = 7;
/** Minutes after the main time at which a run is tried again. */
const CATCH_UPS = [3 * 60 + 30, 24 * 60];
/** As many times beside the main one a week must have, because GitHub may drop any. */
const MIN_CATCH_UPS = 2;

interface Settings extends Schedule {
  readonly late_days: number;
}

/**
 * Errors where a workflow makes the weekly report at other times than the settings say, each at the line of the
 * workflow that is to be changed.
 */
export function scheduleProblems(root: string, configPath: string, settings: Settings): Problem[] {
  return reportWorkflows(root, path.posix.normalize(configPath)).flatMap((workflow) =>
    workflowProblems(workflow, settings),
  );
}

function workflowProblems({ file, lines }: ReportWorkflow, settings: Settings): Problem[] {
  const hint = `Write under on: ${scheduleText(settings)}`;
  const error = ({ line, column }: CronLine, message: string): Problem => ({
    severity: 'error',
    file,
    line,
    column,
    key: 'schedule',
    message,
    hint,
  });
  const [main, ...catchUps] = lines;
  if (main === undefined) return [];
  const wrong = lines.flatMap((line) => lineProblems(line, settings).map((text) => error(line, text)));
  if (wrong.length > 0) return wrong;
  const due = minuteOfWeek(settings, 0);
  const first = startOf(main) ?? due;
  if (Math.floor(first / 60) !== due / 60) {
    const { schedule_day, schedule_hour, timezone } = settings;
    return [
      error(
        main,
        `The first time is not in the hour of schedule_day: ${schedule_day}, schedule_hour: ${schedule_hour} and timezone: ${timezone}.`,
      ),
    ];
  }
  const tooLate = catchUps.filter((line) => {
    const after = ((startOf(line) ?? first) - first + MINUTES_OF_WEEK) % MINUTES_OF_WEEK;
    return after === 0 || after > MINUTES_OF_DAY * Math.max(1, settings.late_days);
  });
  if (tooLate.length > 0) {
    return tooLate.map((line) =>
      error(line, 'This time to catch up is not after the first one and within late_days of it.'),
    );
  }
  return catchUps.length >= MIN_CATCH_UPS
    ? []
    : [error(main, `The week has ${lines.length} times. GitHub may drop any of them, so it needs three.`)];
}

function lineProblems(line: CronLine, { timezone }: Settings): string[] {
  const start = startOf(line);
  if (start === null)
    return [`The cron line "${line.cron}" is not of the form "MINUTE HOUR * * DAY" with one number each.`];
  if (line.timezone !== timezone)
    return [`The time zone is ${line.timezone}, and the settings have timezone: ${timezone}.`];
  return start % 60 === 0 ? ['Runs at the full hour are delayed most, or dropped.'] : [];
}

const NAMES = WEEKDAYS.map((day) => day.slice(0, 3));

/** Null for a line that is not one time of one day of the week. */
function startOf({ cron }: CronLine): number | null {
  const [, minute, hour, day = ''] =
    /^(\d{1,2}) (\d{1,2}) \* \* ([0-7]|[A-Za-z]{3})$/.exec(cron.trim()) ?? [];
  const weekday = /^\d$/.test(day) ? Number(day) % 7 : NAMES.indexOf(day.toLowerCase());
  if (minute === undefined || hour === undefined || weekday < 0) return null;
  if (Number(minute) > 59 || Number(hour) > 23) return null;
  return (weekday * 24 + Number(hour)) * 60 + Number(minute);
}

function minuteOfWeek({ schedule_day, schedule_hour }: Schedule, minute: number): number {
  return (WEEKDAYS.indexOf(schedule_day) * 24 + schedule_hour) * 60 + minute;
}

/** The minutes of the week, since the beginning of Sunday, at which the report is to be made. */
function startsOf(schedule: Schedule): number[] {
  const main = minuteOfWeek(schedule, MAIN_MINUTE);
  return [main, ...CATCH_UPS.map((after) => (main + after) % MINUTES_OF_WEEK)];
}

/** What belongs under `on:` of the workflow, in one line that can be pasted. */
export function scheduleText(schedule: Schedule): string {
  const entries = startsOf(schedule).map((start) => {
    const day = Math.floor(start / MINUTES_OF_DAY);
    const hour = Math.floor((start % MINUTES_OF_DAY) / 60);
    return `{ cron: '${start % 60} ${hour} * * ${day}', timezone: ${schedule.timezone} }`;
  });
  return `schedule: [${entries.join(', ')}]`;
}
