import { daysBetween, type Day, type Window } from '../../src/calendar/day.ts';
import { CostDataError } from '../../src/errors.ts';
import type { CostSource, DailyCosts, FetchResult } from '../../src/fetch/cost-model.ts';
import { overlap } from '../../src/record/reach.ts';
import { addDays } from '../../src/calendar/day.ts';
import { costsThrough, type SeriesSpec } from '../analyze/costs.ts';

export interface ScriptedSource extends CostSource {
  /** What was fetched, in order. */
  readonly requests: Window[];
  /** Changes what a fetch gives, or throws. */
  answer: (costs: DailyCosts, request: Window) => Partial<FetchResult>;
}

/** A source that has cost of some series in some days, and refuses what it has nothing of. */
export function scriptedSource(
  specs: readonly SeriesSpec[],
  has: Window,
  longestWindow = Infinity,
): ScriptedSource {
  const requests: Window[] = [];
  const source: ScriptedSource = {
    name: 'datadog',
    longestWindow,
    requests,
    answer: (costs) => ({ costs }),
    fetch: ({ window }) =>
      new Promise((resolve) => {
        requests.push(window);
        const covered = overlap(window, has);
        if (covered.from === covered.to) {
          throw new CostDataError(`The source has no cost from ${window.from} to ${addDays(window.to, -1)}.`);
        }
        const costs = costsOf(specs, covered);
        resolve({ costs, problems: [], failures: [], planted: [], ...source.answer(costs, window) });
      }),
  };
  return source;
}

function hasCost({ daily }: { readonly daily: Float64Array }): boolean {
  return daily.some((cost) => cost !== 0);
}

/** What the source knows of some days; a series without cost in them is not there. */
export function costsOf(specs: readonly SeriesSpec[], { from, to }: Window): DailyCosts {
  const costs = costsThrough(addDays(to, -1), specs, daysBetween(from, to));
  return { ...costs, source: 'datadog', series: costs.series.filter(hasCost) };
}

/** A cost that differs on every day. */
export const byDay = (day: Day): number => daysBetween('2025-01-01', day) + 0.25;
