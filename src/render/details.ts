import { windowLength } from '../calendar/day.ts';
import { NO_COST, type Comparison } from '../analyze/comparison.ts';
import type { CostDetail } from '../fetch/cost-model.ts';
import type { Format } from '../format/format.ts';
import type { Row, TableBlock } from './report.ts';

const MAX_ROWS = 10;
/** A usage type or region that moved less than this share of the largest one is left out. */
const MIN_SHARE_OF_LARGEST = 0.1;

/** Change at the length of the current window: closed months may differ in length. */
function changeOf({ current, previous }: CostDetail, ratio: number): number {
  return current - previous * ratio;
}

function quantityText({ quantity }: CostDetail, ratio: number, format: Format): string {
  if (quantity === null) return '';
  const { unit, current, previous } = quantity;
  if (previous <= 0) return current > 0 ? `new (${unit})` : '';
  return `${format.signedPercent((100 * (current - previous * ratio)) / (previous * ratio))} ${unit}`;
}

/**
 * What lies behind the largest changes: usage types and regions by the size of their change, with how much more or
 * less was used where that is known.
 * @param placeOf what the reader calls the account; empty where there is only one
 */
export function detailTable(
  details: readonly CostDetail[],
  comparison: Comparison,
  placeOf: (account: string) => string,
  format: Format,
): TableBlock[] {
  const ratio = windowLength(comparison.current) / windowLength(comparison.previous);
  const bySize = details
    .map((detail) => ({ detail, change: changeOf(detail, ratio) }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const largest = Math.abs(bySize[0]?.change ?? 0);
  const shown = bySize
    .filter(({ change }) => Math.abs(change) >= Math.max(NO_COST, MIN_SHARE_OF_LARGEST * largest))
    .slice(0, MAX_ROWS);
  if (shown.length === 0) return [];
  const rows = shown.map(({ detail, change }): Row => {
    const place = placeOf(detail.account);
    const value = detail.value === '' ? 'not stated' : detail.value;
    const cells = [
      place === '' ? detail.service : `${place}: ${detail.service}`,
      `${detail.dimension === 'region' ? 'Region' : 'Usage'} ${value}`,
      format.signedMoney(change),
      quantityText(detail, ratio, format),
    ];
    return {
      cells: cells.map((text, i) => ({ text, tone: i === 2 ? (change > 0 ? 'bad' : 'good') : 'neutral' })),
      bar: null,
    };
  });
  return [
    {
      type: 'table',
      title: 'Behind the largest changes',
      note: 'The same change seen by usage type and by region, so the two do not add up.',
      columns: [
        { label: 'Service', align: 'left' },
        { label: 'Usage type or region', align: 'left' },
        { label: comparison.basis === 'last-month' ? 'Change at equal length' : 'Change', align: 'right' },
        { label: 'Quantity', align: 'right' },
      ],
      rows,
      more: null,
    },
  ];
}
