import { factorOn, type Episode } from './episodes.ts';
import type { ServiceLine } from './lines.ts';
import { between, pick, randomFor, wholeBetween, type Random } from './random.ts';
import { trendCost, type SampleDay } from './series.ts';
import {
  COVERABLE,
  NEW_USAGE_TYPES,
  REGIONS,
  USAGE_TYPES,
  type SampleRegion,
  type UsageTypeOffer,
} from './usage-types.ts';

/** A part of a service's usage: what the bill would show as lines of one usage type, region and resource. */
export interface UsagePart {
  readonly usageType: string;
  readonly region: string;
  readonly resource: string;
  readonly unit: string;
  /** USD for one unit without a commitment. */
  readonly price: number;
  /** Part of the service's cost before any planted event. */
  readonly share: number;
  /** It runs at weekends as on working days. */
  readonly isAlwaysOn: boolean;
  /** Part of the price that a commitment takes off; 0 where none could. */
  readonly discount: number;
}

const SECOND_REGION_SHARE = 0.25;
/** Sample accounts whose machines are partly never stopped. */
const ALWAYS_ON_SHARE = 0.5;
const COMMITTED_SHARE = 0.35;
/** New usage types among planted rises, where the service has some. */
const NEWCOMER_SHARE = 0.6;

/** The region of an account's usage; a quarter of them use a second one for a part. */
function placesOf(seed: number, account: string): readonly [SampleRegion, SampleRegion] {
  const random = randomFor(seed, account, 'region');
  const home = pick(random, REGIONS);
  const other = pick(random, REGIONS);
  return [home, random() < SECOND_REGION_SHARE ? other : home];
}

function resourceId(prefix: string, ...key: readonly (string | number)[]): string {
  if (prefix === '') return '';
  const random = randomFor(...key, 'resource');
  const hex = Array.from({ length: 17 }, () => Math.floor(16 * random()).toString(16)).join('');
  return prefix.endsWith('-') ? `${prefix}0${hex.slice(1)}` : `${prefix}${hex.slice(0, 8)}`;
}

function partOf(
  seed: number,
  line: ServiceLine,
  chosen: UsageTypeOffer,
  { region, prefix }: SampleRegion,
  share: number,
  mark: string,
): UsagePart {
  const coverable = COVERABLE[line.service];
  return {
    usageType: `${prefix}${chosen.usageType}`,
    region,
    resource: resourceId(chosen.resource, seed, line.account, line.service, chosen.usageType, mark),
    unit: chosen.unit,
    price: chosen.price,
    share,
    isAlwaysOn: false,
    discount: coverable?.usageType.test(chosen.usageType) === true ? coverable.discount : 0,
  };
}

function chosenOf(random: Random, line: ServiceLine): UsageTypeOffer[] {
  const groups = USAGE_TYPES[line.service] ?? [];
  return groups.flatMap(({ pick: count, offers }) =>
    [...offers]
      .map((each) => ({ each, rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, count)
      .map(({ each }) => each),
  );
}

/** What a service of an account is billed by; the shares add up to 1. */
export function usageParts(seed: number, line: ServiceLine): UsagePart[] {
  const random = randomFor(seed, line.account, line.service, 'usage types');
  const [home, other] = placesOf(seed, line.account);
  const chosen = chosenOf(random, line).map((each) => ({
    each,
    weight: each.weight * between(random, 0.7, 1.4),
  }));
  const whole = chosen.reduce((sum, { weight }) => sum + weight, 0);
  const isAlwaysOn = line.rhythm === 'office' && random() < ALWAYS_ON_SHARE;
  return chosen.map(({ each, weight }, i) => ({
    ...partOf(seed, line, each, i === 1 ? other : home, weight / whole, 'base'),
    isAlwaysOn: isAlwaysOn && i === 0,
  }));
}

/** Where the cost of a planted event shows: a usage type that is new with it, or the largest of those that are there. */
export function eventPart(
  seed: number,
  line: ServiceLine,
  episode: Episode,
  parts: readonly UsagePart[],
): UsagePart | null {
  const random = randomFor(seed, line.account, line.service, 'event part', episode.start);
  const newcomers = NEW_USAGE_TYPES[line.service] ?? [];
  const isNew = episode.direction === 'up' && random() < NEWCOMER_SHARE;
  const chosen = newcomers[wholeBetween(random, 0, newcomers.length - 1)];
  if (isNew && chosen !== undefined) {
    const [home, other] = placesOf(seed, line.account);
    return partOf(seed, line, chosen, random() < 0.5 ? home : other, 0, String(episode.start));
  }
  const largest = [...parts].sort((a, b) => b.share - a.share)[0];
  if (largest === undefined || episode.direction === 'down') return largest ?? null;
  const prefix = /^[a-z]+(?:-(?=0)|[:/])/.exec(largest.resource)?.[0] ?? '';
  return { ...largest, resource: resourceId(prefix, seed, line.account, line.service, episode.start) };
}

function endOfCommitment(episodes: readonly Episode[]): Episode | undefined {
  return episodes.find(({ kind }) => kind === 'price-change');
}

/** Whether a planted rise of the price is the end of a commitment: the first one of usage that could have one is. */
export function isEndOfCommitment(
  { discount }: UsagePart,
  episode: Episode,
  episodes: readonly Episode[],
): boolean {
  return discount > 0 && endOfCommitment(episodes) === episode;
}

/**
 * The part of a line's usage that commitments cover on a day, 0 to 1. Where a commitment ends, the price of the same
 * usage rises by the episode's factor: that decides how much of it was covered.
 */
export function committedShare(
  seed: number,
  line: ServiceLine,
  discount: number,
  episodes: readonly Episode[],
  day: number,
): number {
  if (discount === 0) return 0;
  const ending = endOfCommitment(episodes);
  if (ending !== undefined) {
    return factorOn(ending, day) === 1 ? Math.min(1, (1 - 1 / ending.factor) / discount) : 0;
  }
  const random = randomFor(seed, line.account, line.service, 'commitment');
  return random() < COMMITTED_SHARE ? between(random, 0.3, 0.7) : 0;
}

/** USD a day that parts which are never stopped cost at most: four fifths of what the quietest weekday costs. */
export function alwaysOnCost(line: ServiceLine, { number }: SampleDay): number {
  return 0.8 * trendCost(line, number) * Math.min(...line.weekdayFactors);
}
