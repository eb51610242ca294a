import type { Breakdown, DetailDimension, Pricing, UsageSeries } from '../cost-model.ts';
import { factorOn, type Episode } from './episodes.ts';
import type { ServiceLine } from './lines.ts';
import type { SampleDay } from './series.ts';
import {
  alwaysOnCost,
  committedShare,
  eventPart,
  isEndOfCommitment,
  usageParts,
  type UsagePart,
} from './usage-parts.ts';

/** Days of a part: what it cost, and the price of its unit against the usual one. */
interface PartDays {
  readonly part: UsagePart;
  readonly cost: Float64Array;
  readonly priceFactor: Float64Array;
}

/** A service's usage with the episodes planted in it, on the days that are looked at. */
export interface LineDays {
  readonly seed: number;
  readonly line: ServiceLine;
  readonly undisturbed: Float64Array;
  readonly episodes: readonly Episode[];
  readonly days: readonly SampleDay[];
}

function addTo(amounts: Float64Array, i: number, amount: number): void {
  amounts[i] = (amounts[i] ?? 0) + amount;
}

/** Splits the cost before any event: what is always on takes its part of the quietest day, the others share the rest. */
function undisturbedParts({ seed, line, undisturbed, days }: LineDays): PartDays[] {
  const parts = usageParts(seed, line);
  const always = parts.filter(({ isAlwaysOn }) => isAlwaysOn);
  const others = parts.filter(({ isAlwaysOn }) => !isAlwaysOn);
  const shareOf = (group: readonly UsagePart[]): number => group.reduce((sum, { share }) => sum + share, 0);
  const costOn = (part: UsagePart, i: number): number => {
    const whole = undisturbed[i] ?? 0;
    const day = days[i];
    const floor = day === undefined || always.length === 0 ? 0 : Math.min(whole, alwaysOnCost(line, day));
    if (part.isAlwaysOn) return (floor * part.share) / shareOf(always);
    return ((whole - floor) * part.share) / shareOf(others);
  };
  return parts.map((part) => ({
    part,
    cost: Float64Array.from(days, (_, i) => costOn(part, i)),
    priceFactor: new Float64Array(days.length).fill(1),
  }));
}

/** Takes an amount off on a day: first from one part, then from the others as far as they go. */
function takeOff(from: readonly PartDays[], i: number, amount: number): void {
  let left = amount;
  for (const { cost } of from) {
    const taken = Math.min(left, cost[i] ?? 0);
    addTo(cost, i, -taken);
    left -= taken;
  }
}

/** Lets an episode show where it belongs: a price in every part, more or less usage in one. */
function applyEpisode(parts: PartDays[], { seed, line, days, episodes }: LineDays, episode: Episode): void {
  if (episode.kind === 'price-change' || episode.kind === 'new-service') {
    for (const { part, cost, priceFactor } of parts) {
      const isPrice = episode.kind === 'price-change' && !isEndOfCommitment(part, episode, episodes);
      days.forEach(({ number }, i) => {
        const factor = factorOn(episode, number);
        cost[i] = (cost[i] ?? 0) * factor;
        if (isPrice) priceFactor[i] = (priceFactor[i] ?? 1) * factor;
      });
    }
    return;
  }
  const target = eventPart(
    seed,
    line,
    episode,
    parts.map(({ part }) => part),
  );
  if (target === null) return;
  const before = days.map((_, i) => parts.reduce((sum, { cost }) => sum + (cost[i] ?? 0), 0));
  const own = parts.find(
    ({ part }) => part.usageType === target.usageType && part.resource === target.resource,
  );
  const goesFirst = [...parts].sort((a, b) => Number(b.part === target) - Number(a.part === target));
  const added = own ?? {
    part: target,
    cost: new Float64Array(days.length),
    priceFactor: new Float64Array(days.length).fill(1),
  };
  days.forEach(({ number }, i) => {
    const change = (before[i] ?? 0) * (factorOn(episode, number) - 1);
    if (change > 0) addTo(added.cost, i, change);
    else takeOff(goesFirst, i, -change);
  });
  if (own === undefined) parts.push(added);
}

function partDays(of: LineDays): PartDays[] {
  const parts = undisturbedParts(of);
  for (const episode of of.episodes) applyEpisode(parts, of, episode);
  return parts;
}

/** Cost and quantity of a part by how it is paid for. */
function paidParts(
  of: LineDays,
  { part, cost, priceFactor }: PartDays,
): { readonly pricing: Pricing; readonly daily: Float64Array; readonly quantity: Float64Array }[] {
  const rateOf = (i: number): number => part.price * (priceFactor[i] ?? 1);
  const coveredOn = (day: SampleDay): number =>
    committedShare(of.seed, of.line, part.discount, of.episodes, day.number);
  const quantity = Float64Array.from(of.days, (day, i) => {
    return (cost[i] ?? 0) / (rateOf(i) * (1 - part.discount * coveredOn(day)));
  });
  const ofPricing = (share: (day: SampleDay) => number, discount: number): Float64Array[] => {
    const used = quantity.map(
      (whole, i) => whole * share(of.days[i] ?? { number: 0, dayOfMonth: 1, month: '' }),
    );
    return [used, used.map((units, i) => units * rateOf(i) * (1 - discount))];
  };
  const [onDemand = quantity, costOnDemand = cost] = ofPricing((day) => 1 - coveredOn(day), 0);
  const [covered = quantity, costCovered = cost] = ofPricing(coveredOn, part.discount);
  return [
    { pricing: 'on-demand' as const, daily: costOnDemand, quantity: onDemand },
    { pricing: 'committed' as const, daily: costCovered, quantity: covered },
  ].filter(({ daily }) => daily.some((amount) => amount !== 0));
}

function added(to: Float64Array | undefined, amounts: Float64Array): Float64Array {
  return to === undefined ? amounts : to.map((amount, i) => amount + (amounts[i] ?? 0));
}

/** The usage of a service by one dimension. */
export function usageOf(of: LineDays, dimension: DetailDimension): UsageSeries[] {
  const { account, service } = of.line;
  const series = new Map<string, UsageSeries>();
  for (const each of partDays(of)) {
    const { usageType, region, resource, unit } = each.part;
    const value = { 'usage-type': usageType, region, resource }[dimension];
    for (const { pricing, daily, quantity } of paidParts(of, each)) {
      const isUsageType = dimension === 'usage-type';
      const key = isUsageType ? `${value} ${pricing}` : value;
      const known = series.get(key);
      series.set(key, {
        account,
        service,
        dimension,
        value,
        pricing: isUsageType ? pricing : null,
        daily: added(known?.daily, daily),
        quantity: isUsageType ? { unit, daily: added(known?.quantity?.daily, quantity) } : null,
      });
    }
  }
  return [...series.values()];
}

/** What lies behind the cost of some services, as a bill would show it. */
export function sampleBreakdown(
  drivers: readonly LineDays[],
  all: readonly LineDays[],
): Pick<Breakdown, 'details' | 'usage'> {
  return {
    details: drivers.flatMap((each) => [
      ...usageOf(each, 'usage-type'),
      ...usageOf(each, 'region'),
      ...usageOf(each, 'resource').filter(({ value }) => value !== ''),
    ]),
    usage: all.flatMap((each) => usageOf(each, 'usage-type')),
  };
}
