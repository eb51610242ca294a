import { CostDataError } from '../../errors.ts';

const CODE = /^[A-Z]{3}$/;

/** The currency of all amounts of one fetch. Amounts of two currencies must never be added. */
export class Currency {
  #code: string | null = null;

  /** Null until an amount was seen. */
  get code(): string | null {
    return this.#code;
  }

  /** @throws CostDataError when the unit is no currency, or another one than before */
  check(unit: string, amount: number): void {
    if (unit === this.#code) return;
    if (!CODE.test(unit)) {
      // Nothing in no unit is still nothing.
      if (amount === 0) return;
      throw new CostDataError(
        `Cost Explorer gives an amount in the unit ${JSON.stringify(unit.slice(0, 20))}, which is not a currency such as USD. Run again later.`,
      );
    }
    if (this.#code !== null) {
      throw new CostDataError(
        `Cost Explorer answers in two currencies, ${this.#code} and ${unit}, which cannot be added up. Use credentials ` +
          'of one payer, or a FOCUS export for each currency.',
      );
    }
    this.#code = unit;
  }
}
