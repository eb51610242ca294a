import type { AccountAnalysis } from '../analyze/account.ts';
import type { Estimate } from '../analyze/forecast.ts';
import type { Day, Month } from '../calendar/day.ts';
import { objectKeys } from '../store/keys.ts';
import { StoredObjectError, updateObject, type ObjectStore, type Versioned } from '../store/store.ts';
import { asWritten, type Write } from './writes.ts';

/** The day a forecast was made on, and the newest day that it knew. */
export interface Made {
  readonly asOf: Day;
  readonly dataThrough: Day;
}

type MadeForecast = Made & Pick<Estimate, 'total' | 'low' | 'high' | 'level'>;

/** `forecasts/YYYY/MM/<account>.json` */
interface StoredForecasts extends Versioned {
  readonly schema: 1;
  readonly account: string;
  /** The month that they are of. */
  readonly month: Month;
  readonly forecasts: readonly MadeForecast[];
}

function isStoredForecasts(value: Versioned): value is StoredForecasts {
  return value.schema === 1 && 'forecasts' in value && Array.isArray(value.forecasts);
}

function readForecasts(value: Versioned): StoredForecasts {
  if (isStoredForecasts(value)) return value;
  throw new StoredObjectError('The stored forecasts are not of this version and were left as they are.');
}

function mergeForecast(
  account: string,
  { month, total, low, high, level }: Estimate,
  made: Made,
  stored: StoredForecasts | null,
): StoredForecasts {
  const others = (stored?.forecasts ?? []).filter(({ asOf }) => asOf !== made.asOf);
  const forecasts = [...others, { ...made, total, low, high, level }];
  return { schema: 1, account, month, forecasts: forecasts.sort((a, b) => (a.asOf < b.asOf ? -1 : 1)) };
}

/** One write for each month that was estimated of an account: what was forecast when, to be scored later. */
export function forecastWrites(store: ObjectStore, analysis: AccountAnalysis, made: Made): Write[] {
  const { account, monthEnd, forecast } = analysis;
  const estimates = [monthEnd, forecast].filter((estimate) => estimate !== null);
  return estimates.map((estimate) => ({
    scope: `forecast for account ${account}`,
    write: async () => {
      const key = objectKeys.forecasts(estimate.month, account);
      const merge = (stored: StoredForecasts | null): StoredForecasts =>
        mergeForecast(account, estimate, made, stored);
      return asWritten(key, await updateObject(store, key, readForecasts, merge));
    },
  }));
}
