import { adviceFor } from '../analyze/drivers/advice.ts';
import type { Cause } from '../analyze/drivers/causes.ts';
import type { Driver, DriverPart, UsageTypePart } from '../analyze/drivers/drivers.ts';
import type { LookedInto } from '../analyze/looked-into.ts';
import type { TrackedAnomaly } from '../analyze/life-cycle.ts';
import { windowLength } from '../calendar/day.ts';
import type { MetricLevel } from '../fetch/cost-model.ts';
import type { Format } from '../format/format.ts';
import { quantityText } from '../format/quantity.ts';
import { verdict } from '../explain/verdict.ts';
import { anomalyText } from './blocks.ts';
import { metricText } from './metrics.ts';
import type { Block } from './report.ts';
import { sentencesBlock } from './sentences.ts';

/** A second usage type is named from this share of the change on, a resource from this one. */
const NAMED_FROM = 0.15;
const RESOURCE_FROM = 0.4;
/** A part above this share of a change stands against others that moved the other way. */
const MOST_SHARE = 1.05;
/** A quantity or price that moved less is unchanged. */
const UNCHANGED_PERCENT = 2;

function shareOf(part: DriverPart, { change }: Driver): number {
  return part.change / change;
}

function nameOf(part: DriverPart): string {
  return part.value === '' ? 'cost without a usage type' : part.value;
}

function rateOf(part: DriverPart, { days }: Driver, format: Format): string {
  return `${format.signedMoney(part.change / windowLength(days))} a day`;
}

function partText(part: UsageTypePart, cause: Driver, format: Format): string {
  const share = shareOf(part, cause);
  const rate = rateOf(part, cause, format);
  const news = part.since === null ? '' : `, new since ${format.day(part.since)},`;
  const gone = part.isGone ? ', not used any more,' : '';
  // Where others moved the other way, a part is larger than the whole, and a share would mislead.
  const made =
    share > MOST_SHARE
      ? `moved by ${rate}`
      : `makes ${format.percent(100 * Math.min(1, share))} of it (${rate})`;
  return `${nameOf(part)}${news}${gone} ${made}`;
}

function swapText({ from, to }: NonNullable<Driver['swap']>, cause: Driver, format: Format): string {
  const net = format.signedMoney(cause.change / windowLength(cause.days));
  return `${nameOf(to)} (${rateOf(to, cause, format)}) took the place of ${nameOf(from)} (${rateOf(from, cause, format)}): a net ${net} a day`;
}

/** Which usage types it is: the largest, and a second that counts. */
function whatText(cause: Driver, format: Format): string {
  if (cause.usageTypes.length === 0) return 'The source does not tell which usage types';
  if (cause.swap !== null) return swapText(cause.swap, cause, format);
  const [first, second] = cause.usageTypes.filter((part) => part.change * cause.change > 0);
  if (first === undefined) return 'No usage type moved that way';
  const named =
    second !== undefined && shareOf(second, cause) >= NAMED_FROM
      ? `${partText(first, cause, format)}, ${partText(second, cause, format)}`
      : partText(first, cause, format);
  return cause.isDiffuse ? `Diffuse, no few usage types make most of it: ${named}` : named;
}

function percentOf(now: number, before: number): number {
  return (100 * (now - before)) / before;
}

/** How quantity and price of a usage type moved, where both are known. */
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

/** What the largest usage type shows of the verdict; nothing where it moved for another reason than the service. */
function proof(cause: Driver, format: Format): string {
  const [largest] = cause.usageTypes.filter((part) => part.change * cause.change > 0);
  if (largest?.leading !== cause.leading) return '';
  if (cause.leading === 'coverage') {
    const { coverage } = largest;
    if (coverage === null) return '';
    const [before, now] = [format.percent(100 * coverage.before), format.percent(100 * coverage.now)];
    return `: ${before} of ${nameOf(largest)} was under a Savings Plan or reservation, ${now} is now`;
  }
  const moved = movedText(largest, windowLength(cause.days), format);
  return moved === '' ? '' : `: ${moved}`;
}

function whyText(cause: Driver, format: Format): string {
  const { leading, effects, change, swap } = cause;
  if (swap !== null) return '';
  const upperCase = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
  if (leading !== 'mixed') return ` ${upperCase(verdict(cause))}${proof(cause, format)}.`;
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
  return ` ${upperCase(parts.join(', '))}.`;
}

/** Regions that are new with it, and the resource that makes most of it. */
function whereText({ regions, resources, change }: Driver, format: Format): string {
  const region = regions.find(
    (part) => part.since !== null && part.value !== '' && part.change / change >= NAMED_FROM,
  );
  const [resource] = resources.filter((part) => part.change * change > 0);
  const first =
    region?.since == null ? '' : ` First usage in ${region.value} on ${format.day(region.since)}.`;
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
  return `${place}, ${what.charAt(0).toLowerCase()}${what.slice(1)}: ${whatText(cause, format)}.${whyText(cause, format)}${whereText(cause, format)}${level} To do: ${adviceFor(cause)} ${measured}`;
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
