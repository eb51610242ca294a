import { addDays, windowContains, type Day, type Window } from '../calendar/day.ts';
import type { PlantedEvent } from '../fetch/cost-model.ts';
import type { AccountAnalysis } from './account.ts';
import type { Anomaly } from './anomalies.ts';

/** A detection may date an event this many days off and still count as having found it. */
const MAX_DAYS_OFF = 5;

export interface Score {
  readonly found: readonly PlantedEvent[];
  readonly missed: readonly PlantedEvent[];
  /** Departures reported at service level that no planted event explains. */
  readonly unplanted: readonly Anomaly[];
}

function isNear(day: Day, other: Day): boolean {
  return addDays(other, -MAX_DAYS_OFF) <= day && day <= addDays(other, MAX_DAYS_OFF);
}

/** A departure that came back is told by its end: what brought it back is the same to it. */
function isEndOf({ end, direction }: Anomaly, event: PlantedEvent): boolean {
  return end !== null && direction !== event.direction && isNear(addDays(end, 1), event.start);
}

function explains(event: PlantedEvent, anomaly: Anomaly): boolean {
  if (event.account !== anomaly.account || event.service !== anomaly.service) return false;
  if (isEndOf(anomaly, event)) return true;
  if (event.direction !== anomaly.direction) return false;
  // A drift is seen only once it has gone far enough, so it may be dated late but not after its end.
  const isDrift = event.kind === 'drift' && event.start <= anomaly.start;
  return isNear(anomaly.start, event.start) || (isDrift && anomaly.start <= (event.end ?? '9999-12-31'));
}

/** Events are planted into the usage of services alone; fees, credits and whole accounts are not scored. */
function isOfUsage({ service, kind }: Anomaly): boolean {
  return service !== null && kind !== 'fee-changed' && kind !== 'credit-ended';
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
      (anomaly) => isOfUsage(anomaly) && !planted.some((event) => explains(event, anomaly)),
    ),
  };
}

/** What the rule that most reports follow would have made of the same costs. */
export interface MonthRuleScore {
  readonly found: number;
  readonly missed: number;
  /** Services that it reports and nothing planted explains. */
  readonly unplanted: number;
}

/** Percent by which a service must differ from the window compared with. */
const MONTH_RULE_PERCENT = 20;

/**
 * Scores "a service that moved by more than 20 % against the month before, and by `minAmount`". It says no day, so any
 * planted event of the service in the detection window that moved it the same way counts as found.
 */
export function scoreMonthRule(
  planted: readonly PlantedEvent[],
  accounts: readonly Pick<AccountAnalysis, 'account' | 'services'>[],
  window: Window,
  minAmount: number,
): MonthRuleScore {
  const reported = accounts.flatMap(({ account, services }) =>
    services
      .filter(
        ({ change, changePercent }) =>
          Math.abs(change ?? 0) >= minAmount &&
          (changePercent === null || Math.abs(changePercent) > MONTH_RULE_PERCENT),
      )
      .map(({ service, change }) => ({ account, service, direction: (change ?? 0) > 0 ? 'up' : 'down' })),
  );
  const begun = planted.filter((event) => windowContains(window, event.start));
  const expected = begun.filter((event) => Math.abs(event.impact) >= minAmount);
  const explains = (event: PlantedEvent, report: (typeof reported)[number]): boolean =>
    event.account === report.account &&
    event.service === report.service &&
    event.direction === report.direction;
  const found = expected.filter((event) => reported.some((report) => explains(event, report)));
  return {
    found: found.length,
    missed: expected.length - found.length,
    unplanted: reported.filter((report) => !planted.some((event) => explains(event, report))).length,
  };
}
