import '../property-seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays, weekdayOf, type Day } from '../../src/calendar/day.ts';
import {
  dueOf,
  instantAt,
  latenessOf,
  newestDue,
  WEEKDAYS,
  type Period,
} from '../../src/calendar/schedule.ts';
import { scheduleText } from '../../src/config/check-schedule.ts';
import type { Settings } from '../../src/config/configuration.ts';
import { reportDeliveryKey } from '../../src/operations/delivery-key.ts';
import type { OperationContext } from '../../src/operations/operation.ts';
import { noteFinished, periodRun, unfinishedBefore } from '../../src/operations/scheduled-run.ts';
import { SETTINGS } from '../configuration.ts';
import { memoryStore, type MemoryStore } from '../record/memory-store.ts';
import { contextIn } from './in-process.ts';

const WEEKS = 52;
const TEAMS = ['alpha', 'bravo', 'admin'];
const START = '2026-01-05';
const HOUR = 3_600_000;

/** What becomes of one start of a cron line. */
interface Fate {
  /** GitHub does not start it at all. */
  readonly isDropped: boolean;
  readonly delayHours: number;
  /** GitHub starts it a second time. */
  readonly isDoubled: boolean;
  /** Mails that leave before the run is killed; as many as there are for a run that ends. */
  readonly mails: number;
  /** The store fails when the end is noted. */
  readonly isUnnoted: boolean;
}

const fate: fc.Arbitrary<Fate> = fc.record({
  isDropped: fc.boolean(),
  delayHours: fc.oneof(
    { weight: 5, arbitrary: fc.double({ min: 0, max: 2, noNaN: true }) },
    { weight: 1, arbitrary: fc.double({ min: 2, max: 60, noNaN: true }) },
  ),
  isDoubled: fc.boolean(),
  mails: fc.oneof(
    { weight: 3, arbitrary: fc.constant(TEAMS.length) },
    { weight: 1, arbitrary: fc.nat(TEAMS.length) },
  ),
  isUnnoted: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

const schedule = fc.record({
  schedule_day: fc.constantFrom(...WEEKDAYS),
  schedule_hour: fc.integer({ min: 0, max: 23 }),
  timezone: fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ),
  late_days: fc.integer({ min: 0, max: 6 }),
});

/** When GitHub would start the lines that validate asks for, in a year from a Monday on. */
function startsOf(settings: Settings): Date[] {
  const { schedule: lines } = parse(scheduleText(settings)) as {
    schedule: { cron: string; timezone: string }[];
  };
  return lines
    .flatMap(({ cron, timezone }) => {
      const [minute = 0, hour = 0, , , weekday = 0] = cron.split(' ').map(Number);
      const first: Day = addDays(START, (weekday - weekdayOf(START) + 7) % 7);
      return Array.from({ length: WEEKS }, (_, week) =>
        instantAt(addDays(first, 7 * week), hour * 60 + minute, timezone),
      );
    })
    .sort((a, b) => a.getTime() - b.getTime());
}

interface Year {
  /** Recipients that had the mail of a period, as often as they had it. */
  readonly mails: Map<Period, string[]>;
  /** Periods that a run said it ended too late for. */
  readonly missed: Set<Period>;
  /** Periods that a later report named as not finished. */
  readonly named: Set<Period>;
  readonly store: MemoryStore;
}

function contextAt(now: Date, runId: number): OperationContext {
  const delivery = { isScheduled: true, runId: String(runId), runAttempt: 1 };
  return contextIn('.', { delivery: 'smtp', 'as-of': '' }, { now, delivery });
}

/** One run, as weekly-report takes its decisions; the ledger keeps a recipient from a second mail. */
async function run(
  year: Year,
  settings: Settings,
  now: Date,
  id: number,
  { mails, isUnnoted }: Fate,
): Promise<void> {
  const context = contextAt(now, id);
  const key = await reportDeliveryKey(context, settings, year.store);
  const decision = await periodRun(context, settings, year.store, key);
  const lateness = latenessOf(dueOf(key, settings), now, settings.late_days);
  if (decision.kind === 'missed') {
    expect(lateness).toBe('missed');
    year.missed.add(key);
  }
  if (decision.kind !== 'report') return;
  expect(decision.late === null).toBe(lateness === 'on time');
  for (const period of decision.unfinished) year.named.add(period);
  const had = year.mails.get(key) ?? [];
  year.mails.set(key, had);
  had.push(...TEAMS.slice(0, mails).filter((team) => !had.includes(team)));
  if (mails < TEAMS.length) return;
  year.store.failure = (_, object) =>
    isUnnoted && object.startsWith('finished/') ? new Error('no bucket') : null;
  await noteFinished(context, settings, year.store, key);
  year.store.failure = () => null;
}

async function simulated(settings: Settings, fates: readonly Fate[]): Promise<Year> {
  const year: Year = { mails: new Map(), missed: new Set(), named: new Set(), store: memoryStore() };
  const begun = startsOf(settings)
    .flatMap((start, i) => {
      const own = fates[i % fates.length];
      if (own === undefined || own.isDropped) return [];
      const at = new Date(start.getTime() + own.delayHours * HOUR);
      return own.isDoubled
        ? [
            { at, own },
            { at, own },
          ]
        : [{ at, own }];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const [i, { at, own }] of begun.entries()) await run(year, settings, at, i, own);
  return year;
}

describe('a year of scheduled runs that GitHub delays, drops, doubles and kills', () => {
  it('brings every week to everyone at most once, and tells of every week that it did not', async () => {
    await fc.assert(
      fc.asyncProperty(schedule, fc.array(fate, { minLength: 20, maxLength: 60 }), async (own, fates) => {
        const settings = { ...SETTINGS, ...own };
        const year = await simulated(settings, fates);
        for (const mails of year.mails.values()) expect(new Set(mails).size).toBe(mails.length);
        const finished = [...year.store.objects.keys()].flatMap(
          (key) => /^finished\/(.*)\.json$/.exec(key)?.[1] ?? [],
        );
        for (const period of finished) expect(year.mails.get(period)).toHaveLength(TEAMS.length);
        const [first] = [...finished].sort();
        if (first === undefined) return;
        const newest = newestDue(new Date(`${addDays(START, 7 * WEEKS)}T00:00:00Z`), settings).period;
        // What schedule-status and the next report would say at the end of the year.
        const atEnd = await unfinishedBefore(newest, settings, year.store);
        const known = new Set([...finished, ...year.named, ...atEnd, newest]);
        const weeks = Array.from(
          { length: WEEKS },
          (_, i) => newestDue(new Date(`${addDays(START, 7 * i + 6)}T23:00:00Z`), settings).period,
        );
        const untold = weeks.filter((week) => week > first && week < newest && !known.has(week));
        // Four weeks are remembered: more in a row without any run are beyond it.
        const runs = [...year.mails.keys()].sort();
        for (const week of untold) {
          const later = runs.find((period) => period > week);
          expect(later === undefined || later > (weeks[weeks.indexOf(week) + 4] ?? '')).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('needs no second chance in a good year, and uses none', async () => {
    const good: Fate = { isDropped: false, delayHours: 0.3, isDoubled: true, mails: 3, isUnnoted: false };
    const year = await simulated(SETTINGS, [good]);
    expect(year.mails.size).toBe(WEEKS);
    expect([...year.mails.values()].every((mails) => mails.length === TEAMS.length)).toBe(true);
    expect([year.missed.size, year.named.size]).toEqual([0, 0]);
  });

  it('delivers a week whose first two runs are dropped, a day late', async () => {
    const dropped: Fate = { isDropped: true, delayHours: 0, isDoubled: false, mails: 3, isUnnoted: false };
    const caught = { ...dropped, isDropped: false };
    // Sorted by time, each week has its main run, the first and the second chance.
    const year = await simulated(SETTINGS, [dropped, dropped, caught]);
    expect(year.mails.size).toBe(WEEKS);
  });
});
