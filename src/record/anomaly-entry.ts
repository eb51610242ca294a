import {
  stateOf,
  toldBefore,
  type AnomalyState,
  type ClosedAnomaly,
  type KnownAnomaly,
  type Sighting,
  type Telling,
} from '../analyze/life-cycle.ts';
import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/schedule.ts';

/** What a run is to the record of anomalies. */
export interface ReportingRun {
  readonly asOf: Day;
  readonly period: Period;
  /** Whether the run reports on an account; what it finds in others is recorded, but told to nobody. */
  readonly isTold: (account: string) => boolean;
}

/** Whether another run has seen or told of an anomaly later: what an earlier day knew does not undo it. */
function isNewer({ seenOn, told = [] }: KnownAnomaly, { asOf, period }: ReportingRun): boolean {
  return (seenOn !== undefined && seenOn > asOf) || told.some((telling) => telling.period > period);
}

/** The same fields in the same order each time, so that a run that is repeated writes the same bytes. */
function entryOf(
  anomaly: Omit<KnownAnomaly, 'state'>,
  state: AnomalyState,
  { days, seenOn, told }: { readonly days: number; readonly seenOn: Day; readonly told: readonly Telling[] },
): KnownAnomaly {
  return { ...anomaly, days, state, seenOn, told };
}

/** The entry of an anomaly that a run found, from the one that is stored. */
export function foundEntry(
  stored: KnownAnomaly | undefined,
  { anomaly, days, inherited }: Sighting,
  run: ReportingRun,
): KnownAnomaly {
  if (stored !== undefined && isNewer(stored, run)) return stored;
  const { asOf, period } = run;
  const dailyExcess = anomaly.impact / days;
  const before =
    stored === undefined
      ? inherited.filter((telling) => telling.period < period)
      : toldBefore(stored, period, dailyExcess);
  const found = stateOf(anomaly, dailyExcess, before).state;
  const state = found === 'over' ? 'resolved' : found;
  const isNews = found === 'new' || found === 'worse' || found === 'resolved';
  const telling: Telling[] =
    isNews && run.isTold(anomaly.account)
      ? [{ period, asOf, state: found, end: anomaly.end, dailyExcess, impact: anomaly.impact }]
      : [];
  const kept = run.isTold(anomaly.account) ? before : (stored?.told ?? before);
  return entryOf(anomaly, state, { days, seenOn: asOf, told: [...kept, ...telling] });
}

/** The entry of an anomaly that a run did not find any more. */
export function goneEntry(
  stored: KnownAnomaly,
  { state, days, impact, account }: ClosedAnomaly,
  run: ReportingRun,
): KnownAnomaly {
  if (isNewer(stored, run) || days === undefined || !run.isTold(account)) return stored;
  const { asOf, period } = run;
  const before = toldBefore(stored, period, impact / days);
  const telling: Telling = { period, asOf, state, end: null, dailyExcess: impact / days, impact };
  return entryOf(stored, state, { days, seenOn: asOf, told: [...before, telling] });
}
