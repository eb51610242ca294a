import { BATCH_DAYS, CATALOGUE, NOISE, WEEKEND, type CatalogueService, type Rhythm } from './catalogue.ts';
import type { Environment, SampleAccount } from './organisation.ts';
import { between, lognormal, pick, randomFor, wholeBetween, type Random } from './random.ts';

/** What the usage cost of one service in one account is made from, before any planted event. */
export interface ServiceLine {
  readonly account: string;
  readonly service: string;
  /** Mean USD a day around the end of 2026. */
  readonly level: number;
  readonly rhythm: Rhythm;
  /** Factor of each weekday, Sunday first; their mean is 1. */
  readonly weekdayFactors: readonly number[];
  readonly noise: number;
  readonly growth: number;
  readonly cycle: Cycle;
  readonly feeShare: number;
  /** Null for a service that is always there. */
  readonly presence: Presence | null;
}

/** An account with its usage. */
export interface AccountUsage {
  readonly account: SampleAccount;
  readonly lines: readonly ServiceLine[];
}

/** A slow rise and fall around the level. */
interface Cycle {
  readonly size: number;
  readonly days: number;
  readonly offset: number;
}

/** A service that comes and goes: there on `presentDays` of every `days`. */
interface Presence {
  readonly days: number;
  readonly presentDays: number;
  readonly offset: number;
}

const SIZE_OF_ENVIRONMENT: Readonly<Record<Environment, number>> = {
  production: 1.35,
  staging: 0.5,
  development: 0.4,
};

// With a passing service and one that a planted event adds, an account has 3 to 12.
const FEWEST_SERVICES = 3;
const MOST_SERVICES = 10;
const PASSING_SHARE = 0.3;

/** The usage of an account: 3 to 10 lasting services and, in some accounts, a small one that comes and goes. */
export function linesOf(seed: number, account: SampleAccount): ServiceLine[] {
  const ranked = rankedServices(seed, account);
  const random = randomFor(seed, account.id, 'services');
  const count = wholeBetween(random, FEWEST_SERVICES, MOST_SERVICES);
  const lasting = ranked.slice(0, count).map((service) => lineOf(seed, account, service));
  const passing = ranked[count];
  if (passing === undefined || random() >= PASSING_SHARE) return lasting;
  return [...lasting, passingLine(random, lineOf(seed, account, passing))];
}

/** The line of a service that an account does not use otherwise, at a level of its own; null when it uses all. */
export function newcomerLine(
  seed: number,
  account: SampleAccount,
  taken: ReadonlySet<string>,
  level: number,
): ServiceLine | null {
  const service = rankedServices(seed, account).find(
    (candidate) => candidate.rhythm !== 'batch' && candidate.feeShare === 0 && !taken.has(candidate.name),
  );
  return service === undefined ? null : { ...lineOf(seed, account, service), level };
}

/** All services, those first that the account would rather use (weighted sampling without replacement). */
function rankedServices(seed: number, account: SampleAccount): CatalogueService[] {
  return CATALOGUE.map((service) => ({
    service,
    rank: Math.log(randomFor(seed, account.id, service.name, 'rank')()) / service.popularity,
  }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ service }) => service);
}

function lineOf(seed: number, account: SampleAccount, service: CatalogueService): ServiceLine {
  const random = randomFor(seed, account.id, service.name, 'shape');
  const accountSize =
    SIZE_OF_ENVIRONMENT[account.environment] * lognormal(randomFor(seed, account.id, 'size'), 0.95);
  const noise = NOISE[service.rhythm === 'batch' ? 'batch' : 'steady'];
  return {
    account: account.id,
    service: service.name,
    level: service.typicalDaily * accountSize * lognormal(random, 0.6),
    rhythm: service.rhythm,
    weekdayFactors: weekdayFactors(random, service.rhythm, account.environment),
    noise: between(random, noise.low, noise.high),
    growth: between(random, -0.5, 0.95),
    cycle: {
      size: between(random, 0.03, 0.1),
      days: between(random, 1000, 2200),
      offset: between(random, 0, 2200),
    },
    feeShare: service.feeShare,
    presence: null,
  };
}

function passingLine(random: Random, line: ServiceLine): ServiceLine {
  const days = wholeBetween(random, 300, 700);
  return {
    ...line,
    level: between(random, 0.2, 1.4),
    presence: { days, presentDays: Math.floor(days / 2), offset: wholeBetween(random, 0, days) },
  };
}

function weekdayFactors(random: Random, rhythm: Rhythm, environment: Environment): number[] {
  const factors = rhythm === 'batch' ? batchFactors(random) : weekendFactors(random, rhythm, environment);
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  return factors.map((factor) => factor / mean);
}

function batchFactors(random: Random): number[] {
  const runs = pick(random, BATCH_DAYS);
  // Between the runs, the data that the job keeps still costs something.
  return Array.from({ length: 7 }, (_, weekday) => (runs.includes(weekday) ? 1 : 0.04));
}

function weekendFactors(
  random: Random,
  rhythm: Exclude<Rhythm, 'batch'>,
  environment: Environment,
): number[] {
  const weekend = WEEKEND[rhythm][environment];
  const saturday = between(random, weekend.low, weekend.high);
  const sunday = Math.max(weekend.low, saturday * between(random, 0.95, 1));
  return [sunday, 1, 1, 1, 1, 1, saturday];
}
