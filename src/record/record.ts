import type { AccountAnalysis } from '../analyze/account.ts';
import type { ToldSaving } from '../analyze/savings/follow-up.ts';
import { sightingsOf } from '../analyze/tracked.ts';
import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/schedule.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Problem } from '../config/problem.ts';
import { dataThrough, type DailyCosts } from '../fetch/cost-model.ts';
import { formatFor } from '../format/format.ts';
import type { ObjectStore } from '../store/store.ts';
import { anomalyWrites } from './anomalies.ts';
import { configurationWrites, mixtureWithSample } from './applied-configuration.ts';
import { recordCosts } from './costs.ts';
import { forecastWrites } from './forecasts.ts';
import { scopeForecastWrites, type ScopeForecast } from './scope-forecasts.ts';
import { savingWrites } from './savings.ts';
import { refetchedNotes } from './restatements.ts';
import { writeAll, type RecordFailure } from './writes.ts';

/** What one run leaves behind. */
export interface RunHistory {
  readonly asOf: Day;
  /** As the source gave them: what came from the store is not written back to it. */
  readonly costs: DailyCosts;
  readonly accounts: readonly AccountAnalysis[];
  readonly configuration: Configuration;
  /** What reports told of their own totals. */
  readonly forecasts: readonly ScopeForecast[];
  /** What reports tell of savings now, and what earlier ones told of all accounts. */
  readonly savings: { readonly told: readonly ToldSaving[]; readonly known: readonly ToldSaving[] };
  /** What tells people of what was found: of which period it is, and which accounts it is about. */
  readonly report: { readonly period: Period; readonly isAbout: (account: string) => boolean };
}

export interface Recorded {
  /** What could not be recorded, and corrupt objects that were put aside; the rest was recorded. */
  readonly failures: readonly RecordFailure[];
  /** How stored days were restated. Holds costs. */
  readonly notes: readonly Problem[];
}

/** Writes history before any mail leaves. What fails is reported and does not stop the rest. */
export async function record(store: ObjectStore, history: RunHistory): Promise<Recorded> {
  const { asOf, costs, accounts, configuration, forecasts, savings, report } = history;
  const { source } = costs;
  const mixture = await mixtureWithSample(store, source);
  if (mixture !== null) return { failures: [{ scope: 'history', message: mixture }], notes: [] };
  const recorded = await recordCosts(store, costs, { on: asOf });
  const made = { asOf, dataThrough: dataThrough(costs) };
  const notWritten = await writeAll([
    ...configurationWrites(store, configuration, { asOf, source }),
    ...anomalyWrites(store, sightingsOf(accounts, made.dataThrough), {
      asOf,
      period: report.period,
      isTold: report.isAbout,
    }),
    ...accounts.flatMap((account) => forecastWrites(store, account, made)),
    ...scopeForecastWrites(store, forecasts, made),
    ...savingWrites(store, savings.told, savings.known, made.dataThrough),
  ]);
  const format = formatFor(configuration.settings.locale, costs.currency);
  return {
    failures: [...recorded.failures, ...recorded.setAside, ...notWritten],
    notes: refetchedNotes(recorded.refetched, { source, format }),
  };
}
