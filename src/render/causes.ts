import { adviceFor } from '../analyze/drivers/advice.ts';
import type { Cause } from '../analyze/drivers/causes.ts';
import type { Driver, DriverPart, UsageTypePart } from '../analyze/drivers/drivers.ts';
import type { LookedInto } from '../analyze/looked-into.ts';
import type { TrackedAnomaly } from '../analyze/life-cycle.ts';
import { windowLength } from '../calendar/day.ts';
import type { MetricLevel } from '../fetch/cost-model.ts';
import type { Format } from '../format/format.ts';
import { anomalyText } from './blocks.ts';
import { metricText } from './metrics.ts';
import type { Block } from './report.ts';
import { sentencesBlock } from './sentences.ts';

/** A second usage type is named from this share of the change on, a resource from this one. */
const NAMED_FROM = 0.15;
const RESOURCE_FROM = 0.4;
/** A quantity or price that moved less is unchanged. */
const UNCHANGED_PERCENT = 2;
const WHOLE_QUANTITY = 100;

function quantityText(quantity: number, format: Format): string {
  return format.count(
    Math.abs(quantity) >= WHOLE_QUANTITY ? Math.round(quantity) : Math.round(10 * quantity) / 10,
  );
}

function shareOf(part: DriverPart, { change }: Driver): number {
  return part.change / change;
}

function partText(part: UsageTypePart, cause: Driver, format: Format): string {
  const share = format.percent(100 * Math.min(1, shareOf(part, cause)));
  const rate = `${format.signedMoney(part.change / windowLength(cause.days))} a day`;
  const name = part.value === '' ? 'cost without a usage type' : part.value;
  if (part.since !== null)
    return `${name}, new since ${format.day(part.since)}, makes ${share} of it (${rate})`;
  const gone = Math.abs(part.now) < Math.abs(part.before) / 1000 ? ', not used any more,' : '';
  return `${name}${gone} makes ${share} of it (${rate})`;
}

/** Which usage types it is: the largest, and a second that counts. */
function whatText(cause: Driver, format: Format): string {
  const moved = cause.usageTypes.filter((part) => part.change * cause.change > 0);
  const [first, second] = moved;
  if (first === undefined) return 'The source does not tell which usage types';
  const named =
    second !== undefined && shareOf(second, cause) >= NAMED_FROM
      ? `${partText(first, cause, format)}, ${partText(second, cause, format)}`
      : partText(first, cause, format);
  return cause.isDiffuse ? `Diffuse, no few usage types make most of it: ${named}` : named;
}

function percentOf(now: number, before: number): number {
  return (100 * (now - before)) / before;
}

/** How quantity and price of the leading usage type moved, where both are known. */
function movedText({ quantity, before, now }: UsageTypePart, days: number, format: Format): string {
  if (quantity === null || quantity.before <= 0 || quantity.now <= 0 || before <= 0 || now <= 0) return '';
  const used = percentOf(quantity.now, quantity.before);
  const price = percentOf(now / quantity.now, before / quantity.before);
  const usage =
    Math.abs(used) < UNCHANGED_PERCENT
      ? 'about as much used as before'
      : `${format.signedPercent(used)} used (${quantityText(quantity.before / days, format)} to ${quantityText(quantity.now / days, format)} ${quantity.unit} a day)`;
  const unit =
    Math.abs(price) < UNCHANGED_PERCENT ? 'at the same price' : `at a price ${format.signedPercent(price)}`;
  return `${usage} ${unit}`;
}

function whyText(cause: Driver, format: Format): string {
  const { leading, effects, usageTypes, change } = cause;
  const [largest] = usageTypes.filter((part) => part.change * change > 0);
  const moved = largest === undefined ? '' : movedText(largest, windowLength(cause.days), format);
  const behind = moved === '' ? '' : `: ${moved}`;
  if (leading === 'usage') return change > 0 ? `Usage, not price${behind}.` : `Less usage${behind}.`;
  if (leading === 'price') return `Price, not usage${behind}.`;
  if (leading === 'coverage') {
    const coverage = largest?.coverage ?? null;
    const shares =
      coverage === null
        ? ''
        : `: ${format.percent(100 * coverage.before)} of it was under a Savings Plan or reservation, ${format.percent(100 * coverage.now)} is now`;
    return `Commitment coverage, not usage${shares}.`;
  }
  if (leading === 'unknown')
    return 'Whether usage or price moved is not known: the source gives no quantities.';
  const parts = [
    { name: 'usage', amount: effects.usage },
    { name: 'price', amount: effects.price },
    { name: 'commitment coverage', amount: effects.coverage },
    { name: 'credits', amount: effects.credits },
    { name: 'other charges', amount: effects.other },
    { name: 'not known', amount: effects.unknown },
  ]
    .filter(({ amount }) => Math.abs(amount) >= NAMED_FROM * Math.abs(change))
    .map(({ name, amount }) => `${name} ${format.signedMoney(amount)}`);
  return `${parts.join(', ')}.`.replace(/^./, (letter) => letter.toUpperCase());
}

function whereText({ regions, resources, change }: Driver, format: Format): string {
  const region = regions.find((part) => part.since !== null && part.value !== '');
  const [resource] = resources.filter((part) => part.change * change > 0);
  const first =
    region?.since == null
      ? ''
      : ` It is the first usage in ${region.value} (since ${format.day(region.since)}).`;
  if (resource === undefined || resource.change / change < RESOURCE_FROM) return first;
  const since = resource.since === null ? '' : `, first seen on ${format.day(resource.since)}`;
  return `${first} Resource ${resource.value}${since}.`;
}

/** What lies behind one anomaly, what it was measured on, and what to do. */
export function causeSentence(
  cause: Cause,
  anomaly: TrackedAnomaly,
  place: string,
  metrics: readonly MetricLevel[],
  format: Format,
): string {
  const what = anomalyText(anomaly, format);
  const measured = `Measured on ${format.shortWindow(cause.days)} against the same weekdays of ${format.shortWindow(cause.against)}.`;
  const level = metricText(cause, metrics, format);
  return `${place}, ${what.charAt(0).toLowerCase()}${what.slice(1)}: ${whatText(cause, format)}. ${whyText(cause, format)}${whereText(cause, format)}${level} To do: ${adviceFor(cause)} ${measured}`;
}

type PlaceOf = (anomaly: Pick<TrackedAnomaly, 'account' | 'service'>) => string;

/** What lies behind the first `max` anomalies, of those that a report lists, whose causes are known. */
export function causesBlock(
  listed: readonly TrackedAnomaly[],
  { causes, metrics }: Pick<LookedInto, 'causes' | 'metrics'>,
  placeOf: PlaceOf,
  max: number,
  format: Format,
): Block[] {
  const sentences = listed.flatMap((anomaly) => {
    const cause = causes.find((each) => each.anomaly === anomaly.id);
    return cause === undefined ? [] : [causeSentence(cause, anomaly, placeOf(anomaly), metrics, format)];
  });
  return sentencesBlock('What lies behind them', sentences.slice(0, max), format);
}
