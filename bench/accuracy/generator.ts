import { addDays, dayOfMonth, eachDay, weekdayOf, type Day, type Window } from '../../src/calendar/day.ts';

/** Something that was planted, so that what is found can be scored. */
export interface PlantedEvent {
  readonly account: string;
  readonly service: string;
  readonly kind: 'spike' | 'level-shift' | 'drift' | 'new-service';
  readonly start: Day;
  readonly end: Day | null;
  readonly impact: number;
  readonly benign: boolean;
}

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
  readonly plant: boolean;
}

/** Uniform numbers between 0 and 1 that a seed repeats (mulberry32). */
function uniformFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Random {
  readonly uniform: () => number;
  readonly normal: () => number;
}

function randomFrom(seed: number): Random {
  const uniform = uniformFrom(seed * 7919 + 1);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(uniform() + Number.EPSILON)) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
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

function costsOf(nature: Nature, days: readonly Day[], { uniform, normal }: Random): Float64Array {
  let logLevel = Math.log(nature.level);
  let deviation = 0;
  return Float64Array.from(days, (day, i) => {
    logLevel += nature.drift + nature.wander * normal();
    if (uniform() < SHIFTS_PER_DAY) logLevel += (uniform() < 0.65 ? 1 : -1) * (0.15 + 0.5 * uniform());
    deviation = nature.memory * deviation + Math.sqrt(1 - nature.memory ** 2) * nature.noise * normal();
    const spike = uniform() < SPIKES_PER_DAY ? 1.5 + 4 * uniform() : 1;
    if (i < nature.firstDay || i > nature.lastDay) return 0;
    const fee = dayOfMonth(day) === 1 ? nature.fee : 0;
    if (nature.isOnlyFee) return fee;
    return Math.exp(logLevel + deviation) * (weekdayOf(day) % 6 === 0 ? nature.weekend : 1) * spike + fee;
  });
}

/** Accounts with 3 to 12 services each, whose cost grows by about 5 % a month. */
export function generatePortfolio({
  seed,
  accounts = 84,
  from = '2025-12-31',
  days,
}: PortfolioOptions): Portfolio {
  const random = randomFrom(seed);
  const window = { from, to: addDays(from, days) };
  const dates = eachDay(window);
  const series = Array.from({ length: accounts }, (_, index) => {
    const account = String(100_000_000_000 + index);
    const size = Math.exp(0.9 * random.normal());
    return Array.from({ length: 3 + Math.floor(10 * random.uniform()) }, (_unused, service) => ({
      account,
      service: `Service ${service + 1}`,
      daily: costsOf(natureOf(random, size, days), dates, random),
    }));
  }).flat();
  return { window, series, events: [] };
}
