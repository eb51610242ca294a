import { NO_COST } from '../../analyze/comparison.ts';
import {
  isUsageType,
  type Driver,
  type DriverPart,
  type UsageTypePart,
} from '../../analyze/drivers/drivers.ts';
import type { Format } from '../../format/format.ts';
import { quantityText } from '../../format/quantity.ts';
import { directionOf, partsOf, type FactDraft } from './draft.ts';
import { sayableNames, serviceNames } from './names.ts';

/** A usage type or region that moved less than this share of the largest one is left out, as in the report's table. */
const MIN_SHARE_OF_LARGEST = 0.1;
/** Quantity, price or coverage explain a change only from this share of it on. */
const MIN_SHARE_OF_CHANGE = 0.1;

interface Moved {
  readonly driver: Driver;
  readonly part: DriverPart;
}

function namesOf(
  { driver: { service, account }, part: { value } }: Moved,
  placeOf: (account: string) => readonly string[],
): string[] {
  return [...sayableNames([value]), ...serviceNames(service), ...placeOf(account)];
}

function changeInPercent(
  { before, now }: { readonly before: number; readonly now: number },
  format: Format,
): string {
  return format.percent(Math.abs((100 * (now - before)) / before));
}

/**
 * The parts of a change, where cost and quantity are known in both windows: what more or less of it cost at the price
 * before, what the change of the price cost, and what commitments that cover another part of it do. They add up to it.
 */
function effectFacts(
  part: UsageTypePart,
  base: Pick<FactDraft, 'kind' | 'isCause' | 'unit' | 'window'>,
  names: readonly string[],
  format: Format,
): FactDraft[] {
  const { quantity, effects, change, before, now, coverage } = part;
  if (quantity === null || quantity.before <= 0 || quantity.now <= 0 || before <= 0 || now <= 0) return [];
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
    ...effect('part of that change that comes from the quantity used', effects.usage, {
      percent: changeInPercent(quantity, format),
      quantity: quantityText(quantity.now, format),
      quantityBefore: quantityText(quantity.before, format),
    }),
    ...effect('part of that change that comes from the price per unit', effects.price, {
      percent: changeInPercent({ before: before / quantity.before, now: now / quantity.now }, format),
    }),
    ...effect('part of that change that comes from the share covered by commitments', effects.coverage, {
      share: format.percent(100 * (coverage?.now ?? 0)),
      shareBefore: format.percent(100 * (coverage?.before ?? 0)),
    }),
  ];
}

function aboutOf({ dimension, value, since }: DriverPart): string {
  const what = dimension === 'region' ? 'region' : 'usage type';
  if (value === '') return `change of a service without a ${what}`;
  return since === null
    ? `change of a ${what} of a service`
    : `change of a ${what} of a service, which is new`;
}

/** What lies behind the largest changes: usage types and regions, with quantity, price and coverage where they are known. */
export function detailFacts(
  drivers: readonly Driver[],
  placeOf: (account: string) => readonly string[],
  max: number,
  format: Format,
): FactDraft[] {
  const bySize = drivers
    .flatMap((driver) => [...driver.usageTypes, ...driver.regions].map((part): Moved => ({ driver, part })))
    .sort((a, b) => Math.abs(b.part.change) - Math.abs(a.part.change));
  const floor = Math.max(NO_COST, MIN_SHARE_OF_LARGEST * Math.abs(bySize[0]?.part.change ?? 0));
  return bySize
    .filter(({ part }) => Math.abs(part.change) >= floor)
    .slice(0, max)
    .flatMap((moved) => {
      const { driver, part } = moved;
      const names = namesOf(moved, placeOf);
      const base = { kind: 'detail', isCause: true, unit: 'money', window: driver.days } as const;
      const fact: FactDraft = {
        ...base,
        about: aboutOf(part),
        parts: partsOf({
          amount: format.money(Math.abs(part.change)),
          now: format.money(part.now),
          before: format.money(part.before),
          since: part.since === null ? null : format.day(part.since),
        }),
        names,
        direction: directionOf(part.change),
        value: part.change,
      };
      return [fact, ...(isUsageType(part) ? effectFacts(part, base, names, format) : [])];
    })
    .slice(0, max);
}
