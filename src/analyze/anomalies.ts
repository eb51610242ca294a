import { createHash } from 'node:crypto';
import { daysBetween, type Day, type Window } from '../calendar/day.ts';
import type { Acknowledgement, PlannedChange } from '../config/configuration.ts';
import { accountEvents, type Part } from './anomalies/account-events.ts';
import { creditEvents, feeEvents } from './anomalies/charge-events.ts';
import { withoutRenamed } from './anomalies/renamed.ts';
import { serviceEvents } from './anomalies/service-events.ts';
import { MIN_SPREAD } from './anomalies/spread.ts';
import { learnBaseline, type LearnBaseline } from './baseline.ts';
import { spendWithoutGaps } from './forecast/gaps.ts';
import { LEARNING_DAYS } from './learning.ts';
import { NO_PLANS, type ServicePlans } from './planned.ts';
import type { ServiceSpend, Spend } from './spend.ts';

export type AnomalyKind =
  | 'increase'
  | 'spike'
  | 'level-shift'
  | 'drift'
  | 'new-service'
  | 'stopped-service'
  | 'fee-changed'
  | 'credit-ended'
  | 'new-account';

/** A dated, priced departure from expectation. */
export interface Anomaly {
  /** The same departure has the same id in every run, also when a spike lasts and becomes a shift of level. */
  readonly id: string;
  readonly account: string;
  /** null: the account as a whole. */
  readonly service: string | null;
  readonly kind: AnomalyKind;
  readonly direction: 'up' | 'down';
  readonly start: Day;
  /** Last day that departs; null while it lasts. */
  readonly end: Day | null;
  readonly expected: number;
  readonly actual: number;
  /** Actual less expected over the days from start to end; negative for a fall. */
  readonly impact: number;
  /** It comes once a month: its impact is that of a month, whenever it was due. */
  readonly isMonthly?: boolean;
  /** Of an account as a whole: what each service adds; they add up to the impact. */
  readonly parts?: readonly Part[];
}

/** An anomaly that its team knows of: it is listed, and announced no more. */
export interface AcknowledgedAnomaly extends Anomaly {
  readonly acknowledged: Pick<Acknowledgement, 'reason' | 'until'>;
}

/** Largest first; of equal ones always the same first. */
export function byImpact(a: Anomaly, b: Anomaly): number {
  return Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1);
}

/** Made of account, service, direction and start: a departure that lasts changes its kind, but is the same one. */
export function anomalyId(
  account: string,
  service: string | null,
  direction: 'up' | 'down',
  start: Day,
): string {
  const hash = createHash('sha256').update(JSON.stringify([account, service, direction, start]));
  return hash.digest('hex').slice(0, 10);
}

/** What happened, before it is said to whom. */
type Happened = Omit<Anomaly, 'id' | 'account' | 'service'>;

function identified(account: string, service: string | null, event: Happened): Anomaly {
  return { id: anomalyId(account, service, event.direction, event.start), account, service, ...event };
}

/** What happened to a service's usage, fees and credits. */
function eventsOf(
  { usage, fees, credits }: ServiceSpend,
  window: Window,
  learn: LearnBaseline,
  plans: readonly PlannedChange[],
): Happened[] {
  return [
    ...serviceEvents(usage, window, learn, plans),
    ...(fees === undefined ? [] : feeEvents(fees, window)),
    ...(credits === undefined ? [] : creditEvents(credits, window)),
  ];
}

/** Whether an anomaly is the flag of its account: its total is above the threshold, or the account is new. */
export function isFlag({ kind }: Pick<Anomaly, 'kind'>): boolean {
  return kind === 'increase' || kind === 'new-account';
}

/**
 * Departures of an account's services in `window`, and of the account as a whole where services do not tell them,
 * measured against the days before each, that move at least `minAmount` of money. What lasts and began in the month
 * before the window is among them. Largest first. Fewer than 14 days of data before the window give none: there is
 * nothing to depart from yet.
 * @param plans what may happen and need not
 */
export function detectAnomalies(
  account: string,
  spend: Spend,
  window: Window,
  minAmount: number,
  learn: LearnBaseline = learnBaseline,
  plans: ServicePlans = NO_PLANS,
): Anomaly[] {
  if (daysBetween(spend.window.from, window.from) < LEARNING_DAYS) return [];
  const whole = spendWithoutGaps(spend);
  const ofServices = whole.services.flatMap((service) =>
    eventsOf(service, window, learn, plans.get(service.service) ?? []).map((event) =>
      identified(account, service.service, event),
    ),
  );
  const happened = withoutRenamed(ofServices, window.to);
  const ofAccount = accountEvents(whole, window, learn, plans, ofServices);
  return [...happened, ...ofAccount.map((event) => identified(account, null, event))]
    .filter(({ impact }) => Math.abs(impact) >= Math.max(minAmount, MIN_SPREAD))
    .sort(byImpact);
}
