import { addDays, daysBetween, windowLength, type Day, type Window } from '../calendar/day.ts';
import type { Problem } from '../config/problem.ts';
import { accountsOf, CHARGE_TYPES, dataThrough } from '../fetch/cost-model.ts';
import type { ChargeType, CostSeries, DailyCosts } from '../fetch/cost-model.ts';
import type { ObjectStore } from '../store/store.ts';
import type { Hole } from './coverage.ts';
import { earliestDay, monthsOf } from './reach.ts';
import type { StoredCosts } from './stored-costs.ts';
import { listCosts, oldestDay, readListed } from './stored-months.ts';

/** Series that are being extended backwards: their days begin `days` before those that were fetched. */
class ExtendedSeries {
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

/** One notice for each kind of obstacle: the account whose history it cuts shortest, and a count of the others. */
function holeNotices(holes: readonly Hole[]): Problem[] {
  const byKind = new Map<string, Hole[]>();
  for (const hole of [...holes].sort((a, b) => (a.day > b.day ? -1 : 1))) {
    const { kind } = hole.obstacle;
    byKind.set(kind, [...(byKind.get(kind) ?? []), hole]);
  }
  return [...byKind.values()].flatMap(([first, ...others]): Problem[] => {
    if (first === undefined) return [];
    const { message, hint } = first.obstacle;
    const more = others.length === 1 ? 'One more account has' : `${others.length} more accounts have`;
    const rest = others.length === 0 ? '' : ` ${more} such days.`;
    const cut = `No stored day up to ${first.day} is used, of no account.`;
    return [
      {
        severity: 'notice',
        file: null,
        line: null,
        column: null,
        key: null,
        message: `${message}${rest} ${cut}`,
        hint,
      },
    ];
  });
}

/** The day after the newest hole of any account, and not before any account has cost. */
function coveredFrom(holes: readonly Hole[], reach: Window): Day {
  return holes.reduce((from, { day }) => (day >= from ? addDays(day, 1) : from), reach.from);
}

/**
 * Extends fetched costs backwards with the days that the store holds of their accounts: up to 15 months before the
 * newest month, of the same source, cost basis and currency. All days of the window are covered afterwards: an account
 * that the store has no day of before some day did not exist before it, and a hole in one account ends the window for
 * all, because a zero is a cost of zero. Costs come back as they are when the store holds nothing for them; whatever
 * cannot be read is told as a notice and never stops the run.
 */
export async function withPast(
  store: ObjectStore,
  costs: DailyCosts,
): Promise<{ readonly costs: DailyCosts; readonly problems: readonly Problem[] }> {
  const { window, source, costBasis, currency } = costs;
  const earliest = { from: earliestDay(dataThrough(costs)), to: window.from };
  const listing = await listCosts(store, monthsOf(earliest), new Set(accountsOf(costs)));
  const oldest = oldestDay(listing);
  if (oldest === null) return { costs, problems: listing.failed.map(...)};
  const reach = { from: oldest > earliest.from ? oldest : earliest.from, to: window.from };
}
