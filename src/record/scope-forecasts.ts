import { createHash } from 'node:crypto';
import type { Estimate } from '../analyze/forecast.ts';
import { scoredMonths, type ToldForecast, type ToldForecasts } from '../analyze/forecast-score.ts';
import type { TotalPolicy } from '../analyze/spend.ts';
import { firstOfMonth, isDay, type Day, type Month } from '../calendar/day.ts';
import { mapConcurrently } from '../concurrency.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import type { DailyCosts } from '../fetch/cost-model.ts';
import { isRecord } from '../json.ts';
import { objectKeys } from '../store/keys.ts';
import {
  readObject,
  StoredObjectError,
  updateObject,
  type ObjectStore,
  type Versioned,
} from '../store/store.ts';
import type { Made } from './forecasts.ts';
import { asWritten, OBJECTS_AT_ONCE, type Write } from './writes.ts';

/** The whole organisation; a team's name begins otherwise. */
export const ORGANISATION = 'organisation';

export function teamScope(id: string): string {
  return `team-${id}`;
}

/** What a report told of its own totals. */
export interface ScopeForecast {
  readonly scope: string;
  readonly estimates: readonly Estimate[];
  readonly basis: string;
}

/** What reports told of their totals, by report. */
export type ForecastsOfScopes = ReadonlyMap<string, ToldForecasts>;

/** `forecasts/YYYY/MM/reports.json` */
interface StoredScopes extends Versioned {
  readonly schema: 1;
  readonly month: Month;
  readonly scopes: Readonly<Record<string, readonly ToldForecast[]>>;
}

/** What a total holds and of which accounts, in a form that tells whether two are of the same. */
export function forecastBasis(
  { costBasis, currency, source }: Pick<DailyCosts, 'costBasis' | 'currency' | 'source'>,
  { includeCredits, includeTax }: TotalPolicy,
  accounts: readonly string[],
): string {
  const hash = createHash('sha256')
    .update([...accounts].sort().join())
    .digest('hex')
    .slice(0, 12);
  const charges = [includeCredits ? 'credits' : '', includeTax ? 'tax' : ''].filter((part) => part !== '');
  return [source, costBasis, currency, ...charges, hash].join(' ');
}

function isTold(value: unknown): value is ToldForecast {
  if (!isRecord(value)) return false;
  const { asOf, dataThrough, basis } = value;
  const amounts = [value.total, value.low, value.high, value.level];
  return (
    typeof asOf === 'string' &&
    typeof dataThrough === 'string' &&
    isDay(dataThrough) &&
    typeof basis === 'string' &&
    amounts.every((amount) => typeof amount === 'number' && Number.isFinite(amount))
  );
}

function toldIn(value: unknown): Map<string, ToldForecast[]> {
  const scopes = isRecord(value) && value.schema === 1 && isRecord(value.scopes) ? value.scopes : {};
  return new Map(
    Object.entries(scopes).map(([scope, told]) => [scope, Array.isArray(told) ? told.filter(isTold) : []]),
  );
}

function isStoredScopes(value: Versioned): value is StoredScopes {
  return value.schema === 1 && 'scopes' in value && isRecord(value.scopes);
}

function readScopes(value: Versioned): StoredScopes {
  if (isStoredScopes(value)) return value;
  throw new StoredObjectError('The stored forecasts are not of this version and were left as they are.');
}

/** What is kept of a month's forecasts: the newest that was made before it began, and the newest of all. */
function kept(month: Month, told: readonly ToldForecast[]): ToldForecast[] {
  const inOrder = [...told].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const before = inOrder.filter(({ dataThrough }) => dataThrough < firstOfMonth(month)).at(-1);
  return inOrder.filter((each) => each === before || each === inOrder.at(-1));
}

function merged(
  month: Month,
  stored: StoredScopes | null,
  added: readonly { readonly scope: string; readonly told: ToldForecast }[],
): StoredScopes {
  const scopes = new Map(Object.entries(stored?.scopes ?? {}));
  for (const { scope, told } of added) {
    const others = (scopes.get(scope) ?? []).filter(({ asOf }) => asOf !== told.asOf);
    scopes.set(scope, kept(month, [...others, told]));
  }
  const inOrder = [...scopes].sort(([a], [b]) => (a < b ? -1 : 1));
  return { schema: 1, month, scopes: Object.fromEntries(inOrder) };
}

/** One write for each month that reports estimated: what they told of their totals, to be scored when it is over. */
export function scopeForecastWrites(
  store: ObjectStore,
  forecasts: readonly ScopeForecast[],
  made: Made,
): Write[] {
  const byMonth = new Map<Month, { scope: string; told: ToldForecast }[]>();
  for (const { scope, estimates, basis } of forecasts) {
    for (const { month, total, low, high, level } of estimates) {
      const told = { ...made, total, low, high, level, basis };
      byMonth.set(month, [...(byMonth.get(month) ?? []), { scope, told }]);
    }
  }
  return [...byMonth].map(([month, added]) => ({
    scope: `forecasts of ${month}`,
    write: async () => {
      const key = objectKeys.reportForecasts(month);
      const merge = (stored: StoredScopes | null): StoredScopes => merged(month, stored, added);
      return asWritten(key, await updateObject(store, key, readScopes, merge));
    },
  }));
}

/**
 * Reads what reports told of the months that are over, as far as they are scored. What cannot be read is told as a notice
 * and leaves that month unscored.
 */
export async function readForecasts(
  store: ObjectStore,
  dataThrough: Day,
): Promise<{ readonly forecasts: ForecastsOfScopes; readonly problems: readonly Problem[] }> {
  const months = scoredMonths(dataThrough);
  const problems: Problem[] = [];
  const forecasts = new Map<string, Map<Month, readonly ToldForecast[]>>();
  const read = await mapConcurrently(months, OBJECTS_AT_ONCE, async (month) => {
    const key = objectKeys.reportForecasts(month);
    const value = await readObject(store, key).catch(() => undefined);
    if (value !== undefined) return { month, told: toldIn(value) };
    problems.push(
      problemOfRun('notice', `${key} cannot be read, so what was forecast of ${month} is not scored.`, null),
    );
    return { month, told: new Map<string, ToldForecast[]>() };
  });
  for (const { month, told } of read) {
    for (const [scope, list] of told) {
      const ofScope = forecasts.get(scope) ?? new Map<Month, readonly ToldForecast[]>();
      forecasts.set(scope, ofScope.set(month, list));
    }
  }
  return { forecasts, problems };
}
