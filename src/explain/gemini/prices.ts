import type { Day } from '../../calendar/day.ts';
import type { Tokens } from './tokens.ts';

/** US dollars for a million tokens. */
export interface Price {
  readonly input: number;
  /** For what the model has read before and keeps for a while. */
  readonly cached: number;
  /** Thoughts included. */
  readonly output: number;
}

interface PricedModel {
  readonly model: string;
  /** When the price was read from the source. */
  readonly readOn: Day;
  /** By the first day that each is in force; the earliest holds for all days before it too. */
  readonly prices: readonly (Price & { readonly from: Day })[];
}

/** Paid tier, standard requests, texts of up to 200,000 tokens. */
export const PRICE_LIST: {
  readonly source: string;
  readonly readOn: Day;
  readonly models: readonly PricedModel[];
} = {
  source: 'https://ai.google.dev/gemini-api/docs/pricing',
  readOn: '2026-10-07',
  models: [
    {
      model: 'gemini-3-flash-preview',
      readOn: '2026-07-04',
      prices: [{ from: '2025-12-17', input: 0.5, cached: 0.05, output: 3 }],
    },
    {
      model: 'gemini-3.5-flash',
      readOn: '2026-10-07',
      prices: [{ from: '2026-05-19', input: 1.5, cached: 0.15, output: 9 }],
    },
    {
      model: 'gemini-3.5-flash-lite',
      readOn: '2026-10-07',
      prices: [{ from: '2026-07-21', input: 0.3, cached: 0.03, output: 2.5 }],
    },
    {
      model: 'gemini-3.8-flash',
      readOn: '2026-10-07',
      prices: [
        { from: '2026-09-02', input: 0.75, cached: 0.075, output: 3.75 },
        { from: '2027-01-01', input: 1.5, cached: 0.15, output: 7.5 },
      ],
    },
  ],
};

const MILLION = 1e6;

/** `models/gemini-3.8-flash-001` and `gemini-3-flash-preview-12-2025` are what the price list calls without their ends. */
function listedName(model: string): string {
  const name = model.slice(model.lastIndexOf('/') + 1);
  const isListed = PRICE_LIST.models.some((listed) => listed.model === name);
  return isListed ? name : name.replace(/-(?:\d{3}|\d{2}-\d{4})$/, '');
}

function inForce({ prices }: PricedModel, day: Day): Price | null {
  return prices.findLast(({ from }) => from <= day) ?? prices[0] ?? null;
}

/** The price of a model on a day; null when the list does not have the model. */
export function priceOf(model: string, day: Day): Price | null {
  const name = listedName(model);
  const priced = PRICE_LIST.models.find((listed) => listed.model === name);
  return priced === undefined ? null : inForce(priced, day);
}

/** The dearest prices of the list, for a model that is not on it: a cap must hold for that too. */
export function dearestPrice(day: Day): Price {
  const all = PRICE_LIST.models.map((model) => inForce(model, day)).filter((price) => price !== null);
  return {
    input: Math.max(...all.map(({ input }) => input)),
    cached: Math.max(...all.map(({ cached }) => cached)),
    output: Math.max(...all.map(({ output }) => output)),
  };
}

/** US dollars. */
export function costOf({ prompt, cached, output }: Tokens, price: Price): number {
  return ((prompt - cached) * price.input + cached * price.cached + output * price.output) / MILLION;
}
