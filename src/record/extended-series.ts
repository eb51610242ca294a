import { daysBetween, type Day } from '../calendar/day.ts';
import { CHARGE_TYPES } from '../fetch/cost-model.ts';
import type { ChargeType, CostSeries, DailyCosts } from '../fetch/cost-model.ts';
import type { StoredCosts } from './stored-costs.ts';

/** Fetched series that are extended backwards with stored days. */
export class ExtendedSeries {
  readonly #from: Day;
  readonly #days: number;
  readonly #byKey = new Map<string, CostSeries>();
  readonly #fetched: readonly CostSeries[];
  readonly #added: CostSeries[] = [];

  constructor({ series, window }: DailyCosts, from: Day) {
    this.#from = from;
    this.#days = daysBetween(from, window.to);
    const earlier = daysBetween(from, window.from);
    this.#fetched = series.map((own) => {
      const daily = new Float64Array(this.#days);
      daily.set(own.daily, earlier);
      const extended = { ...own, daily };
      this.#byKey.set(keyOf(own), extended);
      return extended;
    });
  }

  fill({ account, days: stored }: StoredCosts, days: readonly Day[]): void {
    for (const day of days) {
      const index = daysBetween(this.#from, day);
      for (const [service, charges] of Object.entries(stored[day] ?? {})) {
        for (const chargeType of CHARGE_TYPES) {
          const cost = charges[chargeType];
          if (cost !== undefined) this.#of(account, service, chargeType).daily[index] = cost;
        }
      }
    }
  }

  /** All series from a day on, those that were fetched first; without such as cost nothing from there on. */
  since(from: Day): CostSeries[] {
    const start = daysBetween(this.#from, from);
    const cut = (series: CostSeries): CostSeries => ({ ...series, daily: series.daily.subarray(start) });
    const past = this.#added.map(cut).filter(({ daily }) => daily.some((cost) => cost !== 0));
    return [...this.#fetched.map(cut), ...past.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))];
  }

  #of(account: string, service: string, chargeType: ChargeType): CostSeries {
    const key = keyOf({ account, service, chargeType });
    let series = this.#byKey.get(key);
    if (series === undefined) {
      series = { account, service, chargeType, daily: new Float64Array(this.#days) };
      this.#byKey.set(key, series);
      this.#added.push(series);
    }
    return series;
  }
}

function keyOf({ account, service, chargeType }: Omit<CostSeries, 'daily'>): string {
  return `${account} ${chargeType} ${service}`;
}
