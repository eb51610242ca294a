import { quantile } from '../../src/analyze/robust.ts';
import { daysBefore } from './history.ts';
import type { NextMonth } from './nn5.ts';
import { weekdayMean } from './references.ts';
import { scoreIntervals, type IntervalScore, type ScoredInterval } from './scores.ts';

const LEVEL = 0.8;
/** Earlier forecasts of which the month is over; with fewer there is no interval from past errors. */
const MIN_PAST = 12;

function ourInterval({ estimates: { forecast }, actual }: NextMonth): ScoredInterval {
  return { low: forecast.low, high: forecast.high, actual };
}

export function scoreOurIntervals(forecasts: readonly NextMonth[]): IntervalScore {
  return scoreIntervals(forecasts.map(ourInterval));
}

export interface ReferenceIntervals {
  /** From the errors of the same series' earlier forecasts. */
  readonly own: IntervalScore;
  /** From those of all series. */
  readonly pooled: IntervalScore;
  /** Ours, of the forecasts that the two have an interval for. */
  readonly ours: IntervalScore;
  readonly origins: number;
}

/** A weekday-mean forecast with its error as a share of it. */
interface Reference {
  readonly next: NextMonth;
  readonly expected: number;
  readonly error: number;
}

function referenceOf(next: NextMonth): Reference {
  const { asOf, target } = next.origin;
  const expected = weekdayMean(daysBefore(next.observed, asOf), asOf, target);
  return { next, expected, error: expected > 0 ? Math.abs(next.actual / expected - 1) : 1 };
}

function around({ next, expected }: Reference, error: number): ScoredInterval {
  return { low: expected * (1 - error), high: expected * (1 + error), actual: next.actual };
}

/** Intervals around the weekday mean of eight weeks from what it was off by in months that were over by then. */
export function scoreReferenceIntervals(forecasts: readonly NextMonth[]): ReferenceIntervals {
  const references = forecasts.map(referenceOf);
  const isOver = (earlier: Reference, { next }: Reference): boolean =>
    earlier.next.origin.target.to <= next.origin.asOf;
  const bySeries = new Map<unknown, Reference[]>();
  const pools = new Map<string, number>();
  for (const reference of references) {
    const { observed, origin } = reference.next;
    bySeries.set(observed.series, [...(bySeries.get(observed.series) ?? []), reference]);
    if (pools.has(origin.asOf)) continue;
    const past = references.filter((earlier) => isOver(earlier, reference)).map(({ error }) => error);
    pools.set(origin.asOf, quantile(past, LEVEL));
  }
  const scored = [...bySeries.values()].flatMap((own) =>
    own.flatMap((reference) => {
      const past = own.filter((earlier) => isOver(earlier, reference)).map(({ error }) => error);
      const pooled = pools.get(reference.next.origin.asOf) ?? 0;
      return past.length < MIN_PAST ? [] : [{ reference, own: quantile(past, LEVEL), pooled }];
    }),
  );
  return {
    own: scoreIntervals(scored.map(({ reference, own }) => around(reference, own))),
    pooled: scoreIntervals(scored.map(({ reference, pooled }) => around(reference, pooled))),
    ours: scoreIntervals(scored.map(({ reference }) => ourInterval(reference.next))),
    origins: scored.length,
  };
}
