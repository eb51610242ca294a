import { NO_COST, type Comparison } from '../../analyze/comparison.ts';
import { windowLength } from '../../calendar/day.ts';
import type { CostDetail } from '../../fetch/cost-model.ts';
import type { Format } from '../../format/format.ts';
import { directionOf, partsOf, type FactDraft } from './draft.ts';
import { sayableNames, serviceNames } from './names.ts';

/** A usage type or region that moved less than this share of the largest one is left out, as in the report's table. */
const MIN_SHARE_OF_LARGEST = 0.1;
/** Quantity or price explain a change only from this share of it on. */
const MIN_SHARE_OF_CHANGE = 0.1;
/** From here on a quantity's decimals say nothing. */
const WHOLE_QUANTITY = 100;

interface Moved {
  readonly detail: CostDetail;
  readonly change: number;
}

function quantityText(quantity: number, format: Format): string {
  return format.count(quantity >= WHOLE_QUANTITY ? Math.round(quantity) : Math.round(10 * quantity) / 10);
}

function namesOf(
  { service, value, account }: CostDetail,
  placeOf: (account: string) => readonly string[],
): string[] {
  return [...sayableNames([value]), ...serviceNames(service), ...placeOf(account)];
}

/**
 * The two parts of a change, where cost and quantity are known in both windows: what more or less of it cost at the
 * price before, and what the change of the price cost. They add up to the change.
 */
function effectFacts(
  { detail, change }: Moved,
  ratio: number,
  base: Pick<FactDraft, 'kind' | 'isCause' | 'unit' | 'window'>,
  names: readonly string[],
  format: Format,
): FactDraft[] {
  const { quantity, current, previous } = detail;
  if (quantity === null || quantity.previous <= 0 || quantity.current <= 0 || previous <= 0 || current <= 0) {
    return [];
  }
  const before = quantity.previous * ratio;
  const price = current / quantity.current;
  const priceBefore = previous / quantity.previous;
  const ofQuantity = (quantity.current - before) * priceBefore;
  const ofPrice = (price - priceBefore) * quantity.current;
  const unit = sayableNames([quantity.unit]);
  const worthTelling = (effect: number): boolean =>
    Math.abs(effect) >= Math.max(NO_COST, MIN_SHARE_OF_CHANGE * Math.abs(change));
  const effect = (about: string, amount: number, parts: Record<string, string>): FactDraft[] =>
    worthTelling(amount)
      ? [
          {
            ...base,
            about,
            parts: { amount: format.money(Math.abs(amount)), ...parts },
            names: [...names, ...unit],
            direction: directionOf(amount),
            value: amount,
          },
        ]
      : [];
  return [
    ...effect('part of that change that comes from the quantity used', ofQuantity, {
      percent: format.percent(Math.abs((100 * (quantity.current - before)) / before)),
      quantity: quantityText(quantity.current, format),
      quantityBefore: quantityText(quantity.previous, format),
    }),
    ...effect('part of that change that comes from the price per unit', ofPrice, {
      percent: format.percent(Math.abs((100 * (price - priceBefore)) / priceBefore)),
    }),
  ];
}

/** What lies behind the largest changes: usage types and regions, with quantity and price where both are known. */
export function detailFacts(
  details: readonly CostDetail[],
  comparison: Comparison,
  placeOf: (account: string) => readonly string[],
  max: number,
  format: Format,
): FactDraft[] {
  const { current, previous } = comparison;
  const ratio = windowLength(current) / windowLength(previous);
  const bySize = details
    .map((detail): Moved => ({ detail, change: detail.current - detail.previous * ratio }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const floor = Math.max(NO_COST, MIN_SHARE_OF_LARGEST * Math.abs(bySize[0]?.change ?? 0));
  return bySize
    .filter(({ change }) => Math.abs(change) >= floor)
    .slice(0, max)
    .flatMap((moved) => {
      const { detail, change } = moved;
      const names = namesOf(detail, placeOf);
      const base = {
        kind: 'detail',
        isCause: true,
        unit: 'money',
        window: { from: current.from, to: current.to },
      } as const;
      const what = detail.dimension === 'region' ? 'region' : 'usage type';
      const about =
        detail.value === '' ? `change of a service without a ${what}` : `change of a ${what} of a service`;
      const fact: FactDraft = {
        ...base,
        about,
        parts: partsOf({
          amount: format.money(Math.abs(change)),
          now: format.money(detail.current),
          before: format.money(detail.previous),
        }),
        names,
        direction: directionOf(change),
        value: change,
      };
      return [fact, ...effectFacts(moved, ratio, base, names, format)];
    })
    .slice(0, max);
}
