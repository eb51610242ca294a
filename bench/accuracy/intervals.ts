import { addDays, daysBetween, windowLength } from '../../src/calendar/day.ts';
import { quantile } from '../../src/analyze/robust.ts';
import { daysBefore } from './history.ts';
import type { NextMonth } from './nn5.ts';
import { sumOf, weekdayMedian } from './references.ts';
import { scoreIntervals, type IntervalScore } from './scores.ts';

const LEVEL = 0.8;
const MIN_HISTORY = 56;
const STEP = 7;
/** With fewer past errors of its own, a series takes the pool's. */
const MIN_OWN = 12;

export function scoreOurIntervals(forecasts: readonly NextMonth[]): IntervalScore {
  return scoreIntervals(
    forecasts.map(({ estimates: { forecast }, actual }) => ({
      low: forecast.low,
      high: forecast.high,
      actual,
    })),
  );
}

/** Absolute log errors that the weekday median made on the weeks before, as far ahead as the forecast looks. */
function pastErrors({ observed, origin }: NextMonth): number[] {
  const { asOf, target } = origin;
  const history = daysBefore(observed, asOf);
  const [gap, days] = [daysBetween(asOf, target.from), windowLength(target)];
  const errors: number[] = [];
  for (let at = history.length - gap - days; at >= MIN_HISTORY; at -= STEP) {
    const end = addDays(asOf, at - history.length);
    const window = { from: addDays(end, gap), to: addDays(end, gap + days) };
    const expected = weekdayMedian(history.subarray(0, at), end, window);
    const actual = sumOf(history.subarray(at + gap, at + gap + days));
    if (expected > 0 && actual > 0) errors.push(Math.abs(Math.log(actual / expected)));
  }
  return errors;
}

/** Intervals around the weekday median from its own past errors, and from those of all series at that time. */
export function scoreReferenceIntervals(forecasts: readonly NextMonth[]): {
  own: IntervalScore;
  pooled: IntervalScore;
} {
  const known = forecasts.map((forecast) => ({ forecast, errors: pastErrors(forecast) }));
  const pools = new Map<string, number[]>();
  for (const { forecast, errors } of known) {
    pools.set(forecast.origin.asOf, [...(pools.get(forecast.origin.asOf) ?? []), ...errors]);
  }
  const pooledError = new Map([...pools].map(([asOf, errors]) => [asOf, quantile(errors, LEVEL)]));
  const scored = (isOwn: boolean): IntervalScore =>
    scoreIntervals(
      known.map(({ forecast: { observed, origin, actual }, errors }) => {
        const { asOf, target } = origin;
        const expected = weekdayMedian(daysBefore(observed, asOf), asOf, target);
        const pooled = pooledError.get(asOf) ?? 0;
        const error = isOwn && errors.length >= MIN_OWN ? quantile(errors, LEVEL) : pooled;
        return { low: expected * Math.exp(-error), high: expected * Math.exp(error), actual };
      }),
    );
  return { own: scored(true), pooled: scored(false) };
}
