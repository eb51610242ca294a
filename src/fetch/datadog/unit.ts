import { CostDataError } from '../../errors.ts';
import { isRecord } from '../../json.ts';

/** The currency of some amounts and what to multiply them by: amounts may be in cents. */
export interface Currency {
  readonly code: string;
  readonly factor: number;
}

/** Datadog's units of the family "currency" that AWS bills in, by their names. */
const CURRENCIES: Readonly<Record<string, Currency>> = {
  dollar: { code: 'USD', factor: 1 },
  cent: { code: 'USD', factor: 0.01 },
  microdollar: { code: 'USD', factor: 1e-6 },
  euro: { code: 'EUR', factor: 1 },
  pound: { code: 'GBP', factor: 1 },
  penny: { code: 'GBP', factor: 0.01 },
  yen: { code: 'JPY', factor: 1 },
  rupee: { code: 'INR', factor: 1 },
  real: { code: 'BRL', factor: 1 },
  yuan: { code: 'CNY', factor: 1 },
  won: { code: 'KRW', factor: 1 },
  krona: { code: 'SEK', factor: 1 },
  franc: { code: 'CHF', factor: 1 },
};

/**
 * The currency that the unit of an answer names: `[{ name: "dollar", … }, null]`, or a unit whose name or short name
 * is an ISO 4217 code. Null where the answer states no unit.
 * @throws CostDataError for a unit that is no currency that is known here
 */
export function currencyOf(unit: unknown): Currency | null {
  const primary: unknown = Array.isArray(unit) ? unit[0] : unit;
  if (!isRecord(primary)) return null;
  const names = [primary.name, primary.short_name].filter((name) => typeof name === 'string');
  for (const name of names) {
    const known = CURRENCIES[name.toLowerCase().replace(/[^a-z]/g, '')];
    if (known !== undefined) return known;
    if (/^[a-z]{3}$/i.test(name) && primary.family === 'currency')
      return { code: name.toUpperCase(), factor: 1 };
  }
  throw new CostDataError(
    `Datadog states the unit "${names[0] ?? '?'}" for the cost metric, which is no currency known here. Set datadog.metric to a cost metric, or datadog.currency in the settings to the currency of your bill.`,
  );
}
