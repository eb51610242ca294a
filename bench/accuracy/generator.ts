import { planEvent, scoredMonths, type Plan, type PlantedEvent } from './planted-events.ts';
import { randomFrom, type Random } from './random.ts';
import {
  addDays,
  dayOfMonth,
  daysBetween,
  eachDay,
  monthOf,
  monthWindow,
  weekdayOf,
  type Day,
  type Window,
} from '../../src/calendar/day.ts';

export interface Portfolio {
  readonly window: Window;
  readonly series: readonly {
    readonly account: string;
    readonly service: string;
    readonly daily: Float64Array;
  }[];
  readonly events: readonly PlantedEvent[];
}

export interface PortfolioOptions {
  readonly seed: number;
  readonly accounts?: number;
  readonly from?: Day;
  readonly days: number;
  /** Whether what happens is planted, one by one and known, or left to chance. */
  readonly plant: boolean;
}

/** How a service's cost behaves; the shares and ranges are those that forecasts were measured with before. */
interface Nature {
  readonly level: number;
  readonly drift: number;
  readonly wander: number;
  readonly weekend: number;
  readonly noise: number;
  readonly memory: number;
  readonly fee: number;
  readonly isOnlyFee: boolean;
  readonly firstDay: number;
  readonly lastDay: number;
}

function natureOf({ uniform, normal }: Random, accountSize: number, days: number): Nature {
  const level = accountSize * 30 * Math.exp(1.3 * normal());
  const kind = uniform();
  const isBatch = uniform() < 0.15;
  const isNew = uniform() < 0.04;
  const isClosing = uniform() < 0.04;
  return {
    level,
    drift: 0.0005 + 0.0012 * normal(),
    wander: 0.0014 + 0.0042 * uniform(),
    weekend: uniform() < 0.7 ? 0.15 + 0.87 * uniform() : 1,
    noise: isBatch ? 0.15 + 0.25 * uniform() : 0.01 + 0.04 * uniform(),
    memory: 0.3 + 0.4 * uniform(),
    fee: kind < 0.07 ? 30 * level : kind < 0.19 ? level * (3 + 10 * uniform()) : 0,
    isOnlyFee: kind < 0.07,
    firstDay: isNew ? Math.floor(uniform() * days) : 0,
    lastDay: isClosing ? Math.floor(uniform() * days) : days,
  };
}

const SHIFTS_PER_DAY = 0.1 / 30;
const SPIKES_PER_DAY = 0.2 / 30;
/** Days of history before the first month in which something is planted. */
const HISTORY_DAYS = 92;
const CREDIT_SHARE = 0.03;

/** @param chance levels shift and days spike by chance */
function costsOf(
  nature: Nature,
  days: readonly Day[],
  { uniform, normal }: Random,
  chance: boolean,
): Float64Array {
  let logLevel = Math.log(nature.level);
  let deviation = 0;
  return Float64Array.from(days, (day, i) => {
    logLevel += nature.drift + nature.wander * normal();
    const shift = uniform() < SHIFTS_PER_DAY ? (uniform() < 0.65 ? 1 : -1) * (0.15 + 0.5 * uniform()) : 0;
    if (chance) logLevel += shift;
    deviation = nature.memory * deviation + Math.sqrt(1 - nature.memory ** 2) * nature.noise * normal();
    const factor = uniform() < SPIKES_PER_DAY ? 1.5 + 4 * uniform() : 1;
    const spike = chance ? factor : 1;
    if (i < nature.firstDay || i > nature.lastDay) return 0;
    const fee = dayOfMonth(day) === 1 ? nature.fee : 0;
    if (nature.isOnlyFee) return fee;
    return Math.exp(logLevel + deviation) * (weekdayOf(day) % 6 === 0 ? nature.weekend : 1) * spike + fee;
  });
}

interface Planted {
  readonly daily: Float64Array;
  readonly event: PlantedEvent | null;
}

function withEvent(
  daily: Float64Array,
  dates: readonly Day[],
  { kind, start, end, factorOn }: Plan,
  place: { readonly account: string; readonly service: string },
): Planted {
  const changed = daily.map((cost, i) => cost * factorOn(dates[i] ?? start));
  const first = daysBetween(dates[0] ?? start, start);
  const last = daysBetween(dates[0] ?? start, monthWindow(monthOf(start)).to);
  let impact = 0;
  for (let i = first; i < last; i++) {
    impact += (changed[i] ?? 0) - (kind === 'new-service' ? 0 : (daily[i] ?? 0));
  }
  return { daily: changed, event: { ...place, kind, start, end, impact } };
}

/** A service that begins or ends within the days, as some do; null for one that does neither. */
function bornOrClosed(
  daily: Float64Array,
  dates: readonly Day[],
  { firstDay, lastDay, level, isOnlyFee }: Nature,
  place: { readonly account: string; readonly service: string },
): PlantedEvent | null {
  const isBorn = firstDay > 0;
  // A monthly fee shows on the 1st only, and that it is over not before the next one.
  const first = isBorn
    ? dates.findIndex((day, i) => i >= firstDay && (!isOnlyFee || dayOfMonth(day) === 1))
    : lastDay + 1;
  const start = dates[first];
  if (start === undefined || (isOnlyFee && !isBorn)) return null;
  const last = daysBetween(dates[0] ?? start, monthWindow(monthOf(start)).to);
  const cost = daily.subarray(first, last).reduce((sum, value) => sum + value, 0);
  return {
    ...place,
    kind: isBorn ? 'new-service' : 'stopped-service',
    start,
    end: null,
    impact: isBorn ? cost : -level * (last - first),
  };
}

/** A credit on one day of each month, of one to five days' cost. */
function withCredits(
  daily: Float64Array,
  dates: readonly Day[],
  { level }: Nature,
  { uniform }: Random,
): Float64Array {
  const [draw, on, size] = [uniform(), 2 + Math.floor(26 * uniform()), uniform()];
  if (draw >= CREDIT_SHARE) return daily;
  return daily.map((cost, i) => (dayOfMonth(dates[i] ?? '') === on ? cost - (1 + 4 * size) * level : cost));
}

/** Accounts with 3 to 12 services each, whose cost grows by about 5 % a month. */
export function generatePortfolio({
  seed,
  accounts = 84,
  from = '2025-12-31',
  days,
  plant,
}: PortfolioOptions): Portfolio {
  const random = randomFrom(seed);
  const window = { from, to: addDays(from, days) };
  const dates = eachDay(window);
  const months = scoredMonths(window, HISTORY_DAYS);
  const series = Array.from({ length: accounts }, (_, index) => {
    const account = String(100_000_000_000 + index);
    const size = Math.exp(0.9 * random.normal());
    return Array.from({ length: 3 + Math.floor(10 * random.uniform()) }, (_unused, number) => {
      const service = `Service ${number + 1}`;
      const nature = natureOf(random, size, days);
      const daily = costsOf(nature, dates, random, !plant);
      if (!plant) return { account, service, daily, event: null };
      const isWhole = nature.firstDay === 0 && nature.lastDay === days && !nature.isOnlyFee;
      const plan = planEvent(random, months);
      const benign = withCredits(daily, dates, nature, random);
      const place = { account, service };
      if (!isWhole) return { ...place, daily: benign, event: bornOrClosed(benign, dates, nature, place) };
      if (plan === null) return { ...place, daily: benign, event: null };
      return { ...place, ...withEvent(benign, dates, plan, place) };
    });
  }).flat();
  return {
    window,
    series: series.map(({ account, service, daily }) => ({ account, service, daily })),
    events: series.flatMap(({ event }) => event ?? []),
  };
}
