import { windowContains, type Window } from '../../calendar/day.ts';
import type { CostSeries, DailyCosts, UsageSeries } from '../../fetch/cost-model.ts';
import { groupedBy } from '../../grouping.ts';
import type { AccountAnalysis } from '../account.ts';
import { isFlag, type Anomaly } from '../anomalies.ts';
import { NO_COST } from '../comparison.ts';
import { driverOf, type Driver } from './drivers.ts';
import { comparedMeasure, departureMeasure } from './measure.ts';
import { daysOf, isIncluded, type TotalPolicy } from '../spend.ts';

/** What lies behind a departure: its days against the level before them. */
export interface Cause extends Driver {
  /** Id of the anomaly. */
  readonly anomaly: string;
}

/** An account's service that is worth a closer look. */
export interface Place {
  readonly account: string;
  readonly service: string;
}

function keyOf({ account, service }: Place): string {
  return `${account}\u0000${service}`;
}

/** Anomalies whose money is fees or credits: their usage says nothing of them. */
const NOT_OF_USAGE: ReadonlySet<Anomaly['kind']> = new Set(['fee-changed', 'credit-ended']);

/** The service that an anomaly is to be looked into for; null where there is none. */
export function placeOfCause(anomaly: Anomaly): Place | null {
  const { account, service, kind } = anomaly;
  return service === null || isFlag(anomaly) || NOT_OF_USAGE.has(kind) ? null : { account, service };
}

/** Daily cost and usage of services, found by their place. */
class Found {
  readonly window: Window;
  readonly #costs: ReadonlyMap<string, CostSeries[]>;
  readonly #usage: ReadonlyMap<string, UsageSeries[]>;

  constructor(costs: DailyCosts, policy: TotalPolicy, details: readonly UsageSeries[], window: Window) {
    this.window = window;
    this.#usage = groupedBy(details, keyOf);
    const looked = costs.series.filter(
      (series) => this.#usage.has(keyOf(series)) && isIncluded(series.chargeType, policy),
    );
    const cut = looked.map((series) => ({ ...series, daily: daysOf(series.daily, costs.window, window) }));
    this.#costs = groupedBy(cut, keyOf);
  }

  costs(place: Place): readonly CostSeries[] {
    return this.#costs.get(keyOf(place)) ?? [];
  }

  usage(place: Place): readonly UsageSeries[] {
    return this.#usage.get(keyOf(place)) ?? [];
  }
}

/** The services of one account whose change in the compared windows was looked into, largest change first. */
function driversOfAccount({ account, services, comparison }: AccountAnalysis, found: Found): Driver[] {
  const measure = comparedMeasure(comparison, found.window);
  if (measure === null) return [];
  return services.flatMap(({ service }) => {
    const usage = found.usage({ account, service });
    if (usage.length === 0) return [];
    return [driverOf({ account, service }, found.costs({ account, service }), usage, found.window, measure)];
  });
}

function causeOf(anomaly: Anomaly, found: Found): Cause[] {
  const place = placeOfCause(anomaly);
  if (place === null || !windowContains(found.window, anomaly.start)) return [];
  const usage = found.usage(place);
  const measure = departureMeasure(anomaly.start, anomaly.end, found.window);
  if (usage.length === 0 || measure === null) return [];
  const costs = found.costs(place).filter(({ chargeType }) => chargeType === 'usage');
  const driver = driverOf(place, costs, usage, found.window, measure);
  // Against another level than detection's the days may not depart at all, or the other way.
  const isSame = Math.abs(driver.change) >= NO_COST && driver.change * anomaly.impact > 0;
  return isSame ? [{ anomaly: anomaly.id, ...driver }] : [];
}

/**
 * What lies behind the changes and the anomalies of some accounts, as far as the source told it.
 * @param policy what the totals of the report hold
 */
export function causesOf(
  accounts: readonly AccountAnalysis[],
  costs: DailyCosts,
  policy: TotalPolicy,
  { details, window }: { readonly details: readonly UsageSeries[]; readonly window: Window },
): { readonly drivers: readonly Driver[]; readonly causes: readonly Cause[] } {
  const found = new Found(costs, policy, details, window);
  return {
    drivers: accounts
      .flatMap((account) => driversOfAccount(account, found))
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
    causes: accounts.flatMap(({ anomalies }) => anomalies).flatMap((anomaly) => causeOf(anomaly, found)),
  };
}
