import type { Pricing } from '../../fetch/cost-model.ts';
import { NO_COST } from '../comparison.ts';

/** An amount over the days compared with, brought to the days looked at, and over the days looked at. */
export interface BeforeNow {
  readonly before: number;
  readonly now: number;
}

/** A usage type as far as it is paid for in one way. */
export interface Paid {
  readonly pricing: Pricing | null;
  readonly cost: BeforeNow;
  /** null where it is not known. */
  readonly quantity: BeforeNow | null;
}

/** Money by which a usage type moved, by why it did. They add up to its change. */
export interface Effects {
  /** More or less of it was used, at the price before. */
  readonly usage: number;
  /** What is used now costs more or less a unit, in each way of paying. */
  readonly price: number;
  /** More or less of what is used now is under a commitment. */
  readonly coverage: number;
  /** The source does not give the quantities that would tell. */
  readonly unknown: number;
}

export const NO_EFFECTS: Effects = { usage: 0, price: 0, coverage: 0, unknown: 0 };

function sumOf(paid: readonly Paid[], amount: (each: Paid) => BeforeNow): BeforeNow {
  return paid.reduce(
    (sum, each) => {
      const { before, now } = amount(each);
      return { before: sum.before + before, now: sum.now + now };
    },
    { before: 0, now: 0 },
  );
}

export function costOf(paid: readonly Paid[]): BeforeNow {
  return sumOf(paid, ({ cost }) => cost);
}

/** Cost in a span of which no quantity is known: a price cannot be told of it. */
function hasUncounted({ cost, quantity }: Paid): boolean {
  if (quantity === null) return true;
  return (cost.before !== 0 && quantity.before <= 0) || (cost.now !== 0 && quantity.now <= 0);
}

/** What costs nothing and is not used says nothing; what is used at no cost, such as prepaid hours on a billed basis, does. */
function isThere({ cost, quantity }: Paid): boolean {
  const amounts = [cost.before, cost.now, quantity?.before ?? 0, quantity?.now ?? 0];
  return amounts.some((amount) => amount !== 0);
}

/** Of all ways of paying together; null where one of them has cost and no known quantity. */
export function quantityOf(paid: readonly Paid[]): BeforeNow | null {
  const there = paid.filter(isThere);
  if (there.some(hasUncounted)) return null;
  return sumOf(there, ({ quantity }) => quantity ?? { before: 0, now: 0 });
}

/** Whether there was none of it in a span, as far as cost and quantity tell. */
export function isUnused(cost: number, quantity = 0): boolean {
  return Math.abs(cost) < NO_COST && quantity <= 0;
}

/** Price of a unit in one of the two spans; the other span's where nothing was used in it. */
function unitPrices({ cost, quantity }: Paid): BeforeNow {
  const { before, now } = quantity ?? { before: 0, now: 0 };
  const ofBefore = before > 0 ? cost.before / before : null;
  const ofNow = now > 0 ? cost.now / now : null;
  return { before: ofBefore ?? ofNow ?? 0, now: ofNow ?? ofBefore ?? 0 };
}

/**
 * Why the cost of a usage type moved. With quantities q and the prices p of the ways k of paying for it:
 * usage = (q1 - q0) · P0, price = Σ q1k · (p1k - p0k), coverage = q1 · Σ (s1k - s0k) · p0k, where P is the mean price
 * and s the share of a way in the quantity (a price-volume-mix analysis). What was not there before, or is not there
 * any more, is usage.
 */
export function effectsOf(paid: readonly Paid[]): Effects {
  const cost = costOf(paid);
  const change = cost.now - cost.before;
  const quantity = quantityOf(paid);
  if (isUnused(cost.before, quantity?.before) || isUnused(cost.now, quantity?.now)) {
    return { ...NO_EFFECTS, usage: change };
  }
  if (quantity === null || quantity.before <= 0 || quantity.now <= 0)
    return { ...NO_EFFECTS, unknown: change };
  const usage = (quantity.now - quantity.before) * (cost.before / quantity.before);
  let [price, coverage] = [0, 0];
  for (const each of paid) {
    const used = each.quantity ?? { before: 0, now: 0 };
    const unit = unitPrices(each);
    price += used.now * (unit.now - unit.before);
    coverage += (used.now - (quantity.now * used.before) / quantity.before) * unit.before;
  }
  return { usage, price, coverage, unknown: 0 };
}

/** Share of the quantity that is under a commitment, before and now; null where the ways of paying are not known. */
export function coverageOf(paid: readonly Paid[]): BeforeNow | null {
  const quantity = quantityOf(paid);
  if (quantity === null || paid.some(({ pricing }) => pricing === null)) return null;
  const committed = sumOf(
    paid.filter(({ pricing }) => pricing === 'committed'),
    (each) => each.quantity ?? { before: 0, now: 0 },
  );
  return {
    before: quantity.before > 0 ? committed.before / quantity.before : 0,
    now: quantity.now > 0 ? committed.now / quantity.now : 0,
  };
}
