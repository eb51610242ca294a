import { NO_COST, type Comparison } from '../analyze/comparison.ts';
import { isUsageType, type Driver, type DriverPart } from '../analyze/drivers/drivers.ts';
import type { Format } from '../format/format.ts';
import { cell } from './blocks.ts';
import type { Row, SentencesBlock, TableBlock } from './report.ts';
import { sentencesBlock } from './sentences.ts';

const MAX_ROWS = 10;
const MAX_SERVICES = 5;
/** What moved less than this share of the largest is left out. */
const MIN_SHARE_OF_LARGEST = 0.1;
/** An effect below this share of the change is not named. */
const MIN_SHARE_OF_CHANGE = 0.02;

const DIMENSIONS = { 'usage-type': 'Usage', region: 'Region', resource: 'Resource' } as const;

/** New since a day, or how much more or less was used. */
function whyCell(part: DriverPart, format: Format): string {
  if (part.since !== null) return `new since ${format.day(part.since)}`;
  if (!isUsageType(part) || part.quantity === null) return '';
  const { before, now, unit } = part.quantity;
  if (before <= 0) return now > 0 ? `none before (${unit})` : '';
  return `${format.signedPercent((100 * (now - before)) / before)} ${unit}`;
}

/** The change of a service by why: usage, price, commitment coverage, credits, the rest. They add up to it. */
function effectsSentence(
  { service, change, effects, isDiffuse }: Driver,
  place: string,
  format: Format,
): string {
  const parts = [
    ['usage', effects.usage],
    ['price', effects.price],
    ['commitment coverage', effects.coverage],
    ['credits', effects.credits],
    ['fees, tax and refunds', effects.other],
    ['usage or price, not known which', effects.unknown],
  ] as const;
  const told = parts
    .filter(([, amount]) => Math.abs(amount) >= Math.max(NO_COST, MIN_SHARE_OF_CHANGE * Math.abs(change)))
    .map(([name, amount]) => `${name} ${format.signedMoney(amount)}`);
  const diffuse = isDiffuse ? ' Diffuse: its three largest usage types explain less than four fifths.' : '';
  return `${place === '' ? service : `${place}: ${service}`} ${format.signedMoney(change)}: ${told.join(', ')}.${diffuse}`;
}

/** Each of the largest changes by why it moved. @param placeOf what the reader calls the account; empty where there is only one */
export function effectsBlock(
  drivers: readonly Driver[],
  placeOf: (account: string) => string,
  format: Format,
): SentencesBlock[] {
  const floor = Math.max(NO_COST, MIN_SHARE_OF_LARGEST * Math.abs(drivers[0]?.change ?? 0));
  const largest = drivers.filter(({ change }) => Math.abs(change) >= floor).slice(0, MAX_SERVICES);
  return sentencesBlock(
    'Price or usage',
    largest.map((driver) => effectsSentence(driver, placeOf(driver.account), format)),
    format,
  );
}

/** The usage types and regions behind the largest changes, by the size of their own. */
export function detailTable(
  drivers: readonly Driver[],
  { basis }: Pick<Comparison, 'basis'>,
  placeOf: (account: string) => string,
  format: Format,
): TableBlock[] {
  const bySize = drivers
    .flatMap((driver) =>
      [...driver.usageTypes, ...driver.regions].map((part) => ({
        driver,
        part,
        size: Math.abs(part.change),
      })),
    )
    .sort((a, b) => b.size - a.size);
  const floor = Math.max(NO_COST, MIN_SHARE_OF_LARGEST * (bySize[0]?.size ?? 0));
  const shown = bySize.filter(({ size }) => size >= floor).slice(0, MAX_ROWS);
  if (shown.length === 0) return [];
  const rows = shown.map(({ driver, part }): Row => {
    const place = placeOf(driver.account);
    const value = part.value === '' ? 'not stated' : part.value;
    return {
      cells: [
        cell(place === '' ? driver.service : `${place}: ${driver.service}`),
        cell(`${DIMENSIONS[part.dimension]} ${value}`),
        cell(format.signedMoney(part.change), part.change > 0 ? 'bad' : 'good'),
        cell(whyCell(part, format)),
      ],
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
        { label: basis === 'last-month' ? 'Change at equal length' : 'Change', align: 'right' },
        { label: 'Quantity', align: 'right' },
      ],
      rows,
      more: null,
    },
  ];
}
