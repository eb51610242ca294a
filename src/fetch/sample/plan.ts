import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  dayOfMonth,
  firstOfMonth,
  monthOf,
  type Month,
} from '../../calendar/day.ts';
import { BookedDays } from './booked-days.ts';
import { factorOn, type Episode } from './episodes.ts';
import { newcomerLine, type AccountUsage, type ServiceLine } from './lines.ts';
import { SAMPLE_ACCOUNTS } from './organisation.ts';
import { between, randomFor, wholeBetween, type Random } from './random.ts';
import { EPOCH, expectedCost } from './series.ts';

/** What is planted: episodes on services, and the services that are there only for an episode. */
export interface Plan {
  readonly episodes: readonly Episode[];
  readonly newcomers: readonly ServiceLine[];
}

type Shape = Pick<Episode, 'factor' | 'rampDays'> & { readonly days: number };

interface MonthlyKind {
  readonly kind: Exclude<Episode['kind'], 'new-service'>;
  readonly direction: Episode['direction'];
  /** How many a month in an organisation of 84 accounts. */
  readonly count: number;
  readonly shape: (random: Random) => Shape;
}

// Those that need the largest services come first, as long as accounts are free.
const MONTHLY: readonly MonthlyKind[] = [
  {
    kind: 'price-change',
    direction: 'up',
    count: 2,
    shape: (random) => ({ factor: between(random, 1.15, 1.35), rampDays: 1, days: 365 }),
  },
  {
    kind: 'drift',
    direction: 'up',
    count: 2,
    shape: (random) => {
      const rampDays = wholeBetween(random, 14, 20);
      return { factor: (1 + between(random, 0.02, 0.04)) ** rampDays, rampDays, days: 75 };
    },
  },
  {
    kind: 'spike',
    direction: 'up',
    count: 4,
    shape: (random) => ({
      factor: between(random, 2, 4),
      rampDays: 1,
      days: wholeBetween(random, 1, 3),
    }),
  },
  {
    kind: 'level-shift',
    direction: 'up',
    count: 3,
    shape: (random) => ({ factor: between(random, 1.4, 2), rampDays: 1, days: 75 }),
  },
  {
    kind: 'level-shift',
    direction: 'down',
    count: 1,
    shape: (random) => ({ factor: between(random, 0.4, 0.6), rampDays: 1, days: 75 }),
  },
];

const NEWCOMERS_PER_MONTH = 1;
const NEWCOMER_DAYS = 200;
const NEWCOMER_LEVEL = { low: 60, high: 300 };
const FIRST_START = 2;
const LAST_START = 20;
const MATERIAL_DAYS = 14;
const MATERIAL_IMPACT = 400;
// Below it no event could be material.
const LOWEST_LEVEL = 25;
const ATTEMPTS = 400;

/** All that is planted from the epoch to the end of a month. A longer plan begins with the shorter one. */
export function planEvents(seed: number, organisation: readonly AccountUsage[], last: Month): Plan {
  const calendar = new BookedDays();
  const lines = organisation.flatMap((usage) => usage.lines).filter(isPlantable);
  const episodes: Episode[] = [];
  const newcomers: ServiceLine[] = [];
  const taken = new Map(
    organisation.map(({ account, lines }) => [account.id, new Set(lines.map((line) => line.service))]),
  );

  for (let month = monthOf(EPOCH); month <= last; month = addMonths(month, 1)) {
    for (const monthly of MONTHLY) {
      for (let i = 0; i < perMonth(monthly.count, organisation.length); i++) {
        const random = randomFor(seed, 'event', month, monthly.kind, monthly.direction, i);
        const episode = planEpisode(random, month, monthly, lines, calendar);
        if (episode !== null) episodes.push(episode);
      }
    }
    for (let i = 0; i < perMonth(NEWCOMERS_PER_MONTH, organisation.length); i++) {
      const random = randomFor(seed, 'event', month, 'new-service', i);
      const newcomer = planNewcomer(seed, random, month, organisation, taken, calendar);
      if (newcomer === null) continue;
      newcomers.push(newcomer.line);
      episodes.push(newcomer.episode);
    }
  }
  return { episodes, newcomers };
}

function perMonth(count: number, accounts: number): number {
  return Math.max(1, Math.round((count * accounts) / SAMPLE_ACCOUNTS));
}

/** Batch jobs and monthly fees are left alone: what they do by themselves looks like an event. */
function isPlantable(line: ServiceLine): boolean {
  return line.rhythm !== 'batch' && line.feeShare === 0 && line.level >= LOWEST_LEVEL;
}

/** Looks for a service that is large enough, in an account that is free around the event; null if there is none. */
function planEpisode(
  random: Random,
  month: Month,
  { kind, direction, shape }: MonthlyKind,
  lines: readonly ServiceLine[],
  calendar: BookedDays,
): Episode | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const line = lines[wholeBetween(random, 0, lines.length - 1)];
    if (line === undefined) return null;
    const { account, service } = line;
    const start = startIn(month, random);
    if (!calendar.isFree(account, [start])) continue;
    const { factor, rampDays, days } = shape(random);
    const end = kind === 'spike' ? start + days : endAfter(start + days, random);
    const episode: Episode = { account, service, kind, direction, start, end, factor, rampDays };
    const changes = kind === 'spike' ? [start] : [start, end];
    if (!calendar.isFree(account, changes) || Math.abs(earlyImpact(line, episode)) < MATERIAL_IMPACT)
      continue;
    calendar.book(account, changes);
    return episode;
  }
  return null;
}

/** A new service in an account that is free and large enough for it not to look absurd; null if there is none. */
function planNewcomer(
  seed: number,
  random: Random,
  month: Month,
  organisation: readonly AccountUsage[],
  taken: ReadonlyMap<string, Set<string>>,
  calendar: BookedDays,
): { readonly line: ServiceLine; readonly episode: Episode } | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const usage = organisation[wholeBetween(random, 0, organisation.length - 1)];
    if (usage === undefined) return null;
    const { id } = usage.account;
    const start = startIn(month, random);
    const share = between(random, 0.1, 0.3) * usage.lines.reduce((sum, line) => sum + line.level, 0);
    if (share < NEWCOMER_LEVEL.low || !calendar.isFree(id, [start])) continue;
    const end = endAfter(start + NEWCOMER_DAYS, random);
    const services = taken.get(id) ?? new Set<string>();
    const line = newcomerLine(seed, usage.account, services, Math.min(NEWCOMER_LEVEL.high, share));
    if (line === null || !calendar.isFreeForNewcomer(id, start, end)) continue;
    calendar.bookNewcomer(id, start, end);
    services.add(line.service);
    const { account, service } = line;
    return {
      line,
      episode: { account, service, kind: 'new-service', direction: 'up', start, end, factor: 1, rampDays: 1 },
    };
  }
  return null;
}

function startIn(month: Month, random: Random): number {
  return dayNumber(firstOfMonth(month)) - 1 + wholeBetween(random, FIRST_START, LAST_START);
}

/** The first day from `day` on that lies early enough in its month for a run late in that month to see what it does. */
function endAfter(day: number, random: Random): number {
  const date = dayFromNumber(day);
  const inMonth = dayOfMonth(date);
  if (inMonth > LAST_START)
    return dayNumber(firstOfMonth(addMonths(monthOf(date), 1))) + wholeBetween(random, 1, 7);
  return inMonth < FIRST_START ? dayNumber(addDays(date, 1)) : day;
}

/** USD by which an episode is expected to move the cost of its first two weeks. */
function earlyImpact(line: ServiceLine, episode: Episode): number {
  let impact = 0;
  for (let day = episode.start; day < Math.min(episode.end, episode.start + MATERIAL_DAYS); day++) {
    impact += expectedCost(line, day) * (factorOn(episode, day) - 1);
  }
  return impact;
}
