import { eachDay, type Day, type Window } from '../../src/calendar/day.ts';
import type { Pricing, UsageSeries } from '../../src/fetch/cost-model.ts';
import { ACCOUNT } from '../configuration.ts';

export interface UsageSpec {
  readonly account?: string;
  readonly service?: string;
  readonly dimension?: UsageSeries['dimension'];
  readonly value: string;
  readonly pricing?: Pricing | null;
  /** Cost of a day. */
  readonly cost: (day: Day) => number;
  /** Quantity of a day; null where it is not known. */
  readonly used?: ((day: Day) => number) | null;
  readonly unit?: string;
}

/** Usage over a window, each series a function of the day. */
export function usageOver(window: Window, specs: readonly UsageSpec[]): UsageSeries[] {
  return specs.map(
    ({
      account = ACCOUNT,
      service = 'Amazon Elastic Compute Cloud',
      dimension = 'usage-type',
      value,
      pricing = 'on-demand',
      cost,
      used = null,
      unit = 'Hrs',
    }): UsageSeries => ({
      account,
      service,
      dimension,
      value,
      pricing,
      daily: Float64Array.from(eachDay(window), cost),
      quantity: used === null ? null : { unit, daily: Float64Array.from(eachDay(window), used) },
    }),
  );
}
