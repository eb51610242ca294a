import type { Format } from './format.ts';

/** From here on a quantity's decimals say nothing. */
const WHOLE_QUANTITY = 100;

/** How much was used: whole from a hundred on, with one decimal below. */
export function quantityText(quantity: number, format: Format): string {
  const isWhole = Math.abs(quantity) >= WHOLE_QUANTITY;
  return format.count(isWhole ? Math.round(quantity) : Math.round(10 * quantity) / 10);
}
