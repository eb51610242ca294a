import type { Day, Window } from '../../calendar/day.ts';
import type { CostSeries, DetailDimension, UsageSeries } from '../../fetch/cost-model.ts';
import { groupedBy } from '../../grouping.ts';
import { firstCostDay, NO_COST } from '../comparison.ts';
import {
  costOf,
  coverageOf,
  effectsOf,
  isUnused,
  NO_EFFECTS,
  quantityOf,
  type BeforeNow,
  type Effects,
  type Paid,
} from './effects.ts';
import type { Measure } from './measure.ts';

/** A usage type, region or resource behind a change. */
export interface DriverPart {
  readonly dimension: DetailDimension;
  /** Such as `EU-BoxUsage:m5.xlarge`; empty where the bill states none. */
  readonly value: string;
  readonly before: number;
  readonly now: number;
  readonly change: number;
  /** First day with cost of what was not there before; null for the rest. */
  readonly since: Day | null;
}

/** A usage type with what moved it. */
export interface UsageTypePart extends DriverPart {
  /** None of it is used any more. */
  readonly isGone: boolean;
  readonly effects: Effects;
  /** The effect that makes most of its change. */
  readonly leading: keyof Effects | 'mixed';
  readonly quantity: ({ readonly unit: string } & BeforeNow) | null;
  /** Share under a commitment, 0 to 1. */
  readonly coverage: BeforeNow | null;
}

export function isUsageType(part: DriverPart): part is UsageTypePart {
  return part.dimension === 'usage-type';
}

/** What a change is made of, by why. They add up to it. */
export interface DriverEffects extends Effects {
  readonly credits: number;
  /** Fees, tax, refunds: what is not usage. */
  readonly other: number;
}

export type EffectName = keyof DriverEffects;

/** The change of an account's service, split exactly: the usage types, credits and other charges add up to it. */
export interface Driver {
  readonly account: string;
  readonly service: string;
  readonly days: Window;
  /** The days set against them, whose cost is brought to the same length. */
  readonly against: Window;
  readonly before: number;
  readonly now: number;
  readonly change: number;
  /** Largest change first. */
  readonly usageTypes: readonly UsageTypePart[];
  readonly regions: readonly DriverPart[];
  readonly resources: readonly DriverPart[];
  readonly effects: DriverEffects;
  /** The effect that makes most of the change; `mixed` where none makes 60 % of it. */
  readonly leading: EffectName | 'mixed';
  /** The three largest usage types explain less than 80 % of it. */
  readonly isDiffuse: boolean;
  /** One usage type took the place of another; null where the change is no such swap. */
  readonly swap: { readonly from: UsageTypePart; readonly to: UsageTypePart } | null;
}

const TOP_DRIVERS = 3;
const DIFFUSE_BELOW = 0.8;
const LEADING_SHARE = 0.6;
const SWAP_FROM = 1.25;
const SWAPPED_SHARE = 0.5;

function bySize(a: DriverPart, b: DriverPart): number {
  return Math.abs(b.change) - Math.abs(a.change) || (a.value < b.value ? -1 : 1);
}

function grouped(series: readonly UsageSeries[], dimension: DetailDimension): [string, UsageSeries[]][] {
  const own = series.filter((each) => each.dimension === dimension);
  return [...groupedBy(own, ({ value }) => value)];
}

function sumOf(series: readonly { readonly daily: Float64Array }[], measure: Measure): BeforeNow {
  return costOf(series.map(({ daily }) => ({ pricing: null, cost: measure.of(daily), quantity: null })));
}

function sinceOf(
  series: readonly UsageSeries[],
  covered: Window,
  { days }: Measure,
  cost: BeforeNow,
): Day | null {
  if (Math.abs(cost.before) >= NO_COST || Math.abs(cost.now) < NO_COST) return null;
  const first = series
    .map(({ daily }) => firstCostDay(daily, covered))
    .filter((day) => day !== null)
    .sort()[0];
  // Cost before the days that were compared means that it came back, and is not new.
  return first !== undefined && first >= days.from ? first : null;
}

function partOf(
  dimension: DetailDimension,
  value: string,
  series: readonly UsageSeries[],
  covered: Window,
  measure: Measure,
): DriverPart {
  const cost = sumOf(series, measure);
  const since = sinceOf(series, covered, measure, cost);
  return { dimension, value, ...cost, change: cost.now - cost.before, since };
}

function usageTypePart(
  value: string,
  series: readonly UsageSeries[],
  covered: Window,
  measure: Measure,
): UsageTypePart {
  const units = new Set(series.flatMap(({ quantity }) => quantity?.unit ?? []));
  const [unit] = units;
  const paid = series.map(({ pricing, daily, quantity }): Paid => {
    const isCounted = quantity !== null && units.size === 1;
    return { pricing, cost: measure.of(daily), quantity: isCounted ? measure.of(quantity.daily) : null };
  });
  const quantity = quantityOf(paid);
  const effects = effectsOf(paid);
  const part = partOf('usage-type', value, series, covered, measure);
  return {
    ...part,
    // What was used before at no cost is not new.
    since: isUnused(part.before, quantity?.before) ? part.since : null,
    isGone: part.before !== 0 && isUnused(part.now, quantity?.now),
    effects,
    leading: leadingOf(effects, part.change),
    quantity: quantity === null || unit === undefined ? null : { unit, ...quantity },
    coverage: coverageOf(paid),
  };
}

function partsOf(
  series: readonly UsageSeries[],
  dimension: DetailDimension,
  covered: Window,
  measure: Measure,
): DriverPart[] {
  return grouped(series, dimension)
    .map(([value, own]) => partOf(dimension, value, own, covered, measure))
    .filter(({ change }) => Math.abs(change) >= NO_COST)
    .sort(bySize);
}

function leadingOf<Name extends EffectName>(
  effects: Readonly<Record<Name, number>>,
  change: number,
): Name | 'mixed' {
  const [largest] = (Object.entries(effects) as [Name, number][]).sort(
    ([, a], [, b]) => b * change - a * change,
  );
  if (largest === undefined || Math.abs(change) < NO_COST) return 'mixed';
  return largest[1] / change >= LEADING_SHARE ? largest[0] : 'mixed';
}

/** A part that moved more than the whole, and one that moved the other way by half of it or more. */
function swapOf(parts: readonly UsageTypePart[], change: number): Driver['swap'] {
  const [first, second] = parts;
  if (first === undefined || second === undefined || first.change * second.change >= 0) return null;
  if (Math.abs(first.change) < SWAP_FROM * Math.abs(change)) return null;
  if (Math.abs(second.change) < SWAPPED_SHARE * Math.abs(first.change)) return null;
  return first.change < 0 ? { from: first, to: second } : { from: second, to: first };
}

function isDiffuse(parts: readonly UsageTypePart[], change: number): boolean {
  if (parts.length === 0 || Math.abs(change) < NO_COST) return false;
  const explained = parts
    .filter((part) => part.change * change > 0)
    .slice(0, TOP_DRIVERS)
    .reduce((sum, part) => sum + part.change, 0);
  return explained / change < DIFFUSE_BELOW;
}

/**
 * Splits the change of one service of one account between two spans.
 * @param costs all that the service cost, by what it is for
 * @param series its usage, over `covered`
 */
export function driverOf(
  place: { readonly account: string; readonly service: string },
  costs: readonly CostSeries[],
  series: readonly UsageSeries[],
  covered: Window,
  measure: Measure,
): Driver {
  const changeOf = (chargeType: CostSeries['chargeType']): number => {
    const cost = sumOf(
      costs.filter((each) => each.chargeType === chargeType),
      measure,
    );
    return cost.now - cost.before;
  };
  const whole = sumOf(costs, measure);
  const change = whole.now - whole.before;
  const usageTypes = grouped(series, 'usage-type')
    .map(([value, own]) => usageTypePart(value, own, covered, measure))
    .sort(bySize);
  const [credits, usage] = [changeOf('credit'), changeOf('usage')];
  const ofUsage = usageTypes.reduce<Effects>(
    (sum, { effects }) => ({
      usage: sum.usage + effects.usage,
      price: sum.price + effects.price,
      coverage: sum.coverage + effects.coverage,
      unknown: sum.unknown + effects.unknown,
    }),
    NO_EFFECTS,
  );
  const told = usageTypes.reduce((sum, part) => sum + part.change, 0);
  // Usage that the source does not split is as little known as usage without quantities.
  const unknown = ofUsage.unknown + usage - told;
  const effects = { ...ofUsage, unknown, credits, other: change - usage - credits };
  return {
    ...place,
    days: measure.days,
    against: measure.against,
    before: whole.before,
    now: whole.now,
    change,
    usageTypes,
    regions: partsOf(series, 'region', covered, measure),
    resources: partsOf(series, 'resource', covered, measure),
    effects,
    leading: leadingOf(effects, change),
    isDiffuse: isDiffuse(usageTypes, change),
    swap: swapOf(usageTypes, change),
  };
}
