import type { AnomalyState, KnownAnomaly, Telling } from '../analyze/life-cycle.ts';
import { isDay } from '../calendar/day.ts';
import { isRecord } from '../json.ts';

/** What runs keep of an anomaly beside what it is. */
export type TrackedFields = Required<Pick<KnownAnomaly, 'state' | 'days' | 'seenOn' | 'told'>>;

const STATES: ReadonlySet<unknown> = new Set<AnomalyState>([
  'new',
  'ongoing',
  'worse',
  'resolved',
  'settled',
]);

function isState(value: unknown): value is AnomalyState {
  return STATES.has(value);
}

function isTelling(value: unknown): value is Telling {
  if (!isRecord(value)) return false;
  const { period, asOf, state, end, dailyExcess, impact } = value;
  return (
    typeof period === 'string' &&
    typeof asOf === 'string' &&
    isDay(asOf) &&
    isState(state) &&
    state !== 'ongoing' &&
    (end === null || (typeof end === 'string' && isDay(end))) &&
    Number.isFinite(dailyExcess) &&
    Number.isFinite(impact)
  );
}

/** These fields of a stored anomaly; undefined where a version wrote it that kept none, or where one cannot be read. */
export function trackedIn(value: Readonly<Record<string, unknown>>): TrackedFields | undefined {
  const { state, days, seenOn, told } = value;
  if (!isState(state) || typeof days !== 'number' || !(days >= 1)) return undefined;
  if (typeof seenOn !== 'string' || !isDay(seenOn)) return undefined;
  if (!Array.isArray(told) || !told.every(isTelling)) return undefined;
  return { state, days, seenOn, told };
}
