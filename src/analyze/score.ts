import { addDays, windowContains, type Window } from '../calendar/day.ts';
import type { PlantedEvent } from '../fetch/cost-model.ts';
import type { Anomaly } from './anomalies.ts';

/** A detection may date an event this many days off and still count as having found it. */
const MAX_DAYS_OFF = 5;

export interface Score {
  readonly found: readonly PlantedEvent[];
  readonly missed: readonly PlantedEvent[];
  /** Departures reported at service level that no planted event explains. */
  readonly unplanted: readonly Anomaly[];
}

function explains(event: PlantedEvent, anomaly: Anomaly): boolean {
  return (
    event.account === anomaly.account &&
    event.service === anomaly.service &&
    event.direction === anomaly.direction &&
    addDays(event.start, -MAX_DAYS_OFF) <= anomaly.start &&
    // A drift is seen only once it has gone far enough, so it may be dated late but not after its end.
    anomaly.start <=
      (event.kind === 'drift' ? (event.end ?? '9999-12-31') : addDays(event.start, MAX_DAYS_OFF))
  );
}

/**
 * Holds what was reported against what was planted. Counted are the events that began in the detection window and
 * moved at least `minAmount`: smaller ones are not meant to be reported.
 */
export function scoreDetection(
  planted: readonly PlantedEvent[],
  anomalies: readonly Anomaly[],
  window: Window,
  minAmount: number,
): Score {
  const expected = planted.filter(
    (event) => windowContains(window, event.start) && Math.abs(event.impact) >= minAmount,
  );
  const isFound = (event: PlantedEvent): boolean => anomalies.some((anomaly) => explains(event, anomaly));
  return {
    found: expected.filter(isFound),
    missed: expected.filter((event) => !isFound(event)),
    unplanted: anomalies.filter(
      (anomaly) => anomaly.service !== null && !planted.some((event) => explains(event, anomaly)),
    ),
  };
}
