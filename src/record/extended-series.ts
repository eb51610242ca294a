import { daysBetween, type Day } from '../calendar/day.ts';
import { CHARGE_TYPES } from '../fetch/cost-model.ts';
import type { ChargeType, CostSeries, DailyCosts } from '../fetch/cost-model.ts';
import type { StoredCosts } from './stored-costs.ts';

/** Daily costs of a service by charge type. */
type ServiceCosts = Map<ChargeType, Float64Array>;
type ServicesOfAccount = Map<string, ServiceCosts>;

function order(series: CostSeries): string {
  return `${series.account} ${series.chargeType} ${series.service}`;
}

/** Fetched series that are extended backwards with stored days. */
export class ExtendedSeries {
  readonly #from: Day;
  readonly #days: number;
  readonly #fetched: readonly CostSeries[];
  readonly #added: CostSeries[] = [];
  readonly #byAccount = new Map<string, ServicesOfAccount>();

  constructor({ series, window }: DailyCosts, from: Day) {
    this.#from = from;
    this.#days = daysBetween(from, window.to);
    const earlier = daysBetween(from, window.from);
    this.#fetched = series.map((fetched) => {
      const daily = new Float64Array(this.#days);
      daily.set(fetched.daily, earlier);
      return this.#index({ ...fetched, daily });
    });
  }

  /** Puts stored days in their place. */
  fill({ account, days: stored }: StoredCosts, days: readonly Day[]): void {
    for (const day of days) {
      const index = daysBetween(this.#from, day);
      for (const [service, charges] of Object.entries(stored[day] ?? {})) {
        for (const chargeType of CHARGE_TYPES) {
          const cost = charges[chargeType];
          if (cost !== undefined) this.#dailyOf(account, service, chargeType)[index] = cost;
        }
      }
    }
  }

  /** All series from a day on, those that were fetched first; without such as cost nothing from there on. */
  since(from: Day): CostSeries[] {
    const start = daysBetween(this.#from, from);
    const cut = (series: CostSeries): CostSeries => ({ ...series, daily: series.daily.subarray(start) });
    const past = this.#added.map(cut).filter(({ daily }) => daily.some((cost) => cost !== 0));
    return [...this.#fetched.map(cut), ...past.sort((a, b) => (order(a) < order(b) ? -1 : 1))];
  }

  #dailyOf(account: string, service: string, chargeType: ChargeType): Float64Array {
    const known = this.#byAccount.get(account)?.get(service)?.get(chargeType);
    if (known !== undefined) return known;
    const daily = new Float64Array(this.#days);
    this.#added.push(this.#index({ account, service, chargeType, daily }));
    return daily;
  }

  #index(series: CostSeries): CostSeries {
    const { account, service, chargeType, daily } = series;
    const services: ServicesOfAccount = this.#byAccount.get(account) ?? new Map<string, ServiceCosts>();
    const charges: ServiceCosts = services.get(service) ?? new Map<ChargeType, Float64Array>();
    this.#byAccount.set(account, services.set(service, charges.set(chargeType, daily)));
    return series;
  }
}
