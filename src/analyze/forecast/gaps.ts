import { median } from '../robust.ts';
import type { ServiceSpend, Spend } from '../spend.ts';

const WEEK = 7;
/** Weeks on each side whose same weekday tells a missing day. */
const NEIGHBOUR_WEEKS = 4;

/** Days without a number hold the median of the same weekday within four weeks; 0 where there is none. */
export function withoutGaps(daily: Float64Array): Float64Array {
  if (isWhole(daily)) return daily;
  return daily.map((cost, i) => {
    if (!Number.isNaN(cost)) return cost;
    const near: number[] = [];
    for (let week = -NEIGHBOUR_WEEKS; week <= NEIGHBOUR_WEEKS; week++) {
      const value = daily[i + WEEK * week] ?? Number.NaN;
      if (!Number.isNaN(value)) near.push(value);
    }
    return near.length === 0 ? 0 : median(near);
  });
}

function isWhole(daily: Float64Array): boolean {
  return !daily.some(Number.isNaN);
}

function withoutMissing(charges: Float64Array): Float64Array {
  return charges.map((cost) => (Number.isNaN(cost) ? 0 : cost));
}

/** A spend without gaps: usage as its weekdays let expect, charges that come by the calendar not at all. */
export function spendWithoutGaps(spend: Spend): Spend {
  const { services, total } = spend;
  if (isWhole(total) && services.every(({ usage, scheduled }) => isWhole(usage) && isWhole(scheduled))) {
    return spend;
  }
  const filled = (service: ServiceSpend): ServiceSpend => ({
    ...service,
    total: withoutGaps(service.total),
    usage: withoutGaps(service.usage),
    scheduled: withoutMissing(service.scheduled),
    fees: service.fees === undefined ? undefined : withoutMissing(service.fees),
    credits: service.credits === undefined ? undefined : withoutMissing(service.credits),
  });
  return { ...spend, services: services.map(filled), total: withoutGaps(total) };
}
