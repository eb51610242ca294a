import { addDays, daysBetween, type Day } from '../calendar/day.ts';
import type { ScopeAnalysis } from './account.ts';
import type { Anomaly, AnomalyKind } from './anomalies.ts';

/** What may make the months to come cost more than is forecast, and what says so. */
export interface ForecastRisk {
  readonly kind: 'recent-rise' | 'credit-ended' | 'wide-range' | 'short-history';
  readonly account: string | null;
  readonly service: string | null;
  /** The anomaly behind it. */
  readonly anomaly: string | null;
  /** Money a month at the rate so far; null where it is not known. */
  readonly monthly: number | null;
  /** First day of what says so. */
  readonly since: Day | null;
}

const RISING: ReadonlySet<AnomalyKind> = new Set(['level-shift', 'drift', 'new-service', 'credit-ended']);
/** What began longer ago is in the forecast. */
const RECENT_DAYS = 28;
/** A range that reaches this share above the forecast says that nobody knows. */
const WIDE_RANGE = 0.25;
const SHORT_HISTORY_DAYS = 42;
const MONTH_DAYS = 365.25 / 12;

function recentRise(anomaly: Anomaly, end: Day): ForecastRisk | null {
  const { kind, direction, start, account, service, id, impact } = anomaly;
  const days = daysBetween(start, end);
  if (!RISING.has(kind) || direction !== 'up' || anomaly.end !== null || days > RECENT_DAYS) return null;
  return {
    kind: kind === 'credit-ended' ? 'credit-ended' : 'recent-rise',
    account,
    service,
    anomaly: id,
    monthly: anomaly.isMonthly === true ? impact : (impact / days) * MONTH_DAYS,
    since: start,
  };
}

/**
 * Risks of a scope's forecast from what was found: rises that have lasted for less than four weeks, of which the forecast
 * may hold a part only; credits that ended; a range that reaches far above; too few days to know. Largest first.
 */
export function forecastRisks(
  { forecast, historyDays, daily }: ScopeAnalysis,
  anomalies: readonly Anomaly[],
): ForecastRisk[] {
  if (forecast === null) return [];
  const rises = anomalies
    .map((anomaly) => recentRise(anomaly, daily.window.to))
    .filter((risk) => risk !== null)
    .sort((a, b) => (b.monthly ?? 0) - (a.monthly ?? 0));
  const plain = { account: null, service: null, anomaly: null, monthly: null };
  const isWide = forecast.total > 0 && forecast.high / forecast.total - 1 > WIDE_RANGE;
  return [
    ...rises,
    ...(isWide
      ? [{ ...plain, kind: 'wide-range' as const, monthly: forecast.high - forecast.total, since: null }]
      : []),
    ...(historyDays < SHORT_HISTORY_DAYS
      ? [{ ...plain, kind: 'short-history' as const, since: addDays(daily.window.to, -historyDays) }]
      : []),
  ];
}
