import type { ClosedAnomaly, TrackedAnomaly } from '../../src/analyze/life-cycle.ts';
import type { OrganisationAnalysis } from '../../src/analyze/team.ts';
import { addDays, type Day } from '../../src/calendar/day.ts';
import { isoWeek } from '../../src/calendar/schedule.ts';
import type { Team } from '../../src/config/configuration.ts';
import { analyzeAll, type ReportBasis } from '../../src/operations/reports.ts';
import { knownAnomalies } from '../../src/record/known-anomalies.ts';
import { record } from '../../src/record/record.ts';
import { costsThrough, type SeriesSpec } from '../analyze/costs.ts';
import { SETTINGS, TEAM } from '../configuration.ts';
import type { MemoryStore } from '../record/memory-store.ts';
import { GATHERED } from '../render/gathered.ts';

/** A run of a Monday, with costs through the Friday before. */
export interface WeekOf {
  readonly asOf: Day;
  readonly specs: readonly SeriesSpec[];
  readonly teams?: readonly Team[];
  /** The accounts that the run reports on; all unless told otherwise. */
  readonly isAbout?: (account: string) => boolean;
  readonly period?: string;
}

/** What a run's reports are made from, once the store was asked. */
export async function basisOf(store: MemoryStore, week: WeekOf): Promise<ReportBasis> {
  const { asOf, specs, teams = [TEAM], period = isoWeek(asOf) } = week;
  const { known, problems } = await knownAnomalies(store, asOf);
  return {
    ...GATHERED,
    dataProblems: problems,
    configuration: { settings: SETTINGS, teams },
    costs: costsThrough(addDays(asOf, -3), specs),
    asOf,
    pastReports: { period, known },
  };
}

/** Looks at a week without recording anything. */
export async function looked(store: MemoryStore, week: WeekOf): Promise<OrganisationAnalysis> {
  return analyzeAll(await basisOf(store, week));
}

export async function recorded(
  store: MemoryStore,
  week: WeekOf,
  organisation: OrganisationAnalysis,
): Promise<readonly unknown[]> {
  const { asOf, specs, teams = [TEAM], isAbout = () => true, period = isoWeek(asOf) } = week;
  const { failures } = await record(store, {
    asOf,
    costs: costsThrough(addDays(asOf, -3), specs),
    accounts: organisation.accounts,
    configuration: { settings: SETTINGS, teams },
    forecasts: [],
    savings: { told: [], known: [] },
    report: { period, isAbout },
  });
  return failures;
}

/** A whole run: what it found, once it is recorded. */
export async function ran(store: MemoryStore, week: WeekOf): Promise<OrganisationAnalysis> {
  const organisation = await looked(store, week);
  const failures = await recorded(store, week, organisation);
  if (failures.length > 0) throw new Error(JSON.stringify(failures));
  return organisation;
}

/** State, service and start of each anomaly, in the order of the report. */
export function shown({
  anomalies,
  closed,
}: {
  readonly anomalies: readonly TrackedAnomaly[];
  readonly closed: readonly ClosedAnomaly[];
}): string[] {
  return [...anomalies, ...closed].map(
    ({ state = 'new', service, start }) => `${state} ${service ?? 'account'} ${start}`,
  );
}
