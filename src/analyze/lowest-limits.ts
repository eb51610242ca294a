import { alertsWithin, type AlertCandidates, type AlertLimits } from './alerts.ts';

/** The lowest limits that would have let no alert through. */
export interface LowestLimits {
  /** Lowest anomaly_threshold, in percent, at which nothing is left that a threshold decides; 0: any. */
  readonly anomalyThreshold: number;
  /** Alerts that are left at any threshold, because amounts alone decide them. */
  readonly leftAtAnyThreshold: number;
  /** Lowest anomaly_min_amount at which nothing is left, with the threshold as it is; 0: any. */
  readonly anomalyMinAmount: number;
}

/** Limits are given in hundredths: nobody writes finer ones. */
const PER_UNIT = 100;

/** The lowest hundredth that is not below a value. */
function hundredthAt(value: number): number {
  const rounded = Math.ceil(value * PER_UNIT) / PER_UNIT;
  return rounded < value ? (Math.ceil(value * PER_UNIT) + 1) / PER_UNIT : rounded;
}

/** The lowest hundredth that is above a value. */
function hundredthAbove(value: number): number {
  const rounded = hundredthAt(value);
  return rounded > value ? rounded : (Math.round(value * PER_UNIT) + 1) / PER_UNIT;
}

/** Collects what the candidates of many reports would have needed to stay silent. */
export class LimitSearch {
  /** Largest change, in percent, of each alert that the amount lets through. */
  readonly #percents = new Map<string, number>();
  /** Largest amount of those that the threshold lets through. */
  #amount: number | null = null;
  readonly #left = new Set<string>();

  /** @param limits those that hold for the account */
  add({ total, services }: AlertCandidates, limits: AlertLimits): void {
    const { anomalyThreshold, anomalyMinAmount } = limits;
    const always = { anomalyThreshold: Infinity, anomalyMinAmount };
    for (const { id } of alertsWithin({ total, services }, always)) this.#left.add(id);
    for (const { impact } of services) this.#needAmount(Math.abs(impact));
    if (total === null) return;
    const { anomaly, change, changePercent } = total;
    if (changePercent === null || changePercent > anomalyThreshold) this.#needAmount(change);
    if (changePercent !== null && change >= anomalyMinAmount) this.#needPercent(anomaly.id, changePercent);
  }

  /** Takes over what another search has found. */
  join(other: LimitSearch): void {
    for (const [id, percent] of other.#percents) this.#needPercent(id, percent);
    if (other.#amount !== null) this.#needAmount(other.#amount);
    for (const id of other.#left) this.#left.add(id);
  }

  get lowest(): LowestLimits {
    // One that a threshold silences in one week and cannot in another is left all the same.
    const percents = [...this.#percents].filter(([id]) => !this.#left.has(id)).map(([, percent]) => percent);
    return {
      anomalyThreshold: hundredthAt(Math.max(0, ...percents)),
      leftAtAnyThreshold: this.#left.size,
      anomalyMinAmount: this.#amount === null ? 0 : hundredthAbove(this.#amount),
    };
  }

  #needPercent(id: string, percent: number): void {
    this.#percents.set(id, Math.max(this.#percents.get(id) ?? 0, percent));
  }

  #needAmount(amount: number): void {
    this.#amount = Math.max(this.#amount ?? 0, amount);
  }
}
