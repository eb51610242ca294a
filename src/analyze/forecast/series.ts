import { addDays, daysBetween, eachDay, windowLength, type Day, type Window } from '../../calendar/day.ts';
import { learnBaseline, type Baseline } from '../baseline.ts';
import { fixedChargeOn } from '../fixed-charges.ts';
import { mean } from '../robust.ts';
import { weekdayFactor } from '../weekday-profile.ts';
import { levelPath, opinionWeights, type OpinionWeights } from './level.ts';
import { seasonalIndex } from './season.ts';

/** A series without cost for this long is taken to stay silent. */
const SILENT_DAYS = 14;
/** A series younger than this is carried on at the rate of its last week. */
export const YOUNG_DAYS = 28;
const RECENT_DAYS = 7;

/** Expected cost of each day of a window that does not begin before the end of the series. */
export type Outlook = (window: Window) => Float64Array;

/** A trial of the past: what a series would have been expected to cost, and what it did. */
export interface Trial {
  readonly expected: number;
  readonly actual: number;
}

interface Learnt {
  /** The days from the first with cost to the newest. */
  readonly known: Float64Array;
  readonly end: Day;
  /** null for a series too young to learn from. */
  readonly baseline: Baseline | null;
  readonly weights: OpinionWeights;
}

function flat(level: number): Outlook {
  return (window) => new Float64Array(windowLength(window)).fill(level);
}

function isSilent(daily: Float64Array): boolean {
  return daily.length - 1 - daily.findLastIndex((cost) => cost !== 0) >= SILENT_DAYS;
}

/** The outlook of a baseline as it was before its last `back` days. */
function outlookOf({ known, end, baseline, weights }: Learnt, back: number): Outlook {
  const before = known.subarray(0, known.length - back);
  if (baseline === null || before.length < YOUNG_DAYS) {
    return flat(before.length === 0 || isSilent(before) ? 0 : mean(before.subarray(-RECENT_DAYS)));
  }
  const { fixed, profile, levels } = baseline;
  // A series that costs something on one day of the month only is silent on all others.
  if (isSilent(before))
    return (window) => Float64Array.from(eachDay(window), (day) => fixedChargeOn(fixed, day));
  const origin = addDays(end, -back);
  const path = levelPath(levels.subarray(0, levels.length - back), weights);
  return (window) => {
    const season = seasonalIndex(before, origin, profile, window);
    const ahead = daysBetween(origin, window.from) + 1;
    return Float64Array.from(
      eachDay(window),
      (day, i) => season * path(ahead + i) * weekdayFactor(profile, day) + fixedChargeOn(fixed, day),
    );
  };
}

function learn(daily: Float64Array, end: Day): Learnt {
  const first = daily.findIndex((cost) => cost !== 0);
  const known = first < 0 ? new Float64Array() : daily.subarray(first);
  const baseline = known.length < YOUNG_DAYS ? null : learnBaseline(known, end);
  return { known, end, baseline, weights: baseline === null ? [] : opinionWeights(baseline.levels) };
}

/** @param daily daily cost, its last entry being the day before `end` */
export function outlook(daily: Float64Array, end: Day): Outlook {
  return outlookOf(learn(daily, end), 0);
}

const NO_TRIAL: Trial = { expected: 0, actual: 0 };

const sum = (daily: Float64Array): number => daily.reduce((total, cost) => total + cost, 0);

/**
 * The outlook of a series, and trials of it on days that are known: each ends `back` days before the newest. Levels
 * of a trial are those before it; weights, rhythm and fixed charges are the ones known today, which tell nothing of
 * growth.
 */
export function outlookWithTrials(
  daily: Float64Array,
  end: Day,
  trials: { readonly days: number; readonly backs: readonly number[] },
): { readonly outlook: Outlook; readonly trials: readonly Trial[] } {
  const learnt = learn(daily, end);
  return {
    outlook: outlookOf(learnt, 0),
    trials: trials.backs.map((back) => {
      const known = back + trials.days;
      // What began since is no growth of what was there.
      if (learnt.known.length - known < YOUNG_DAYS) return NO_TRIAL;
      const from = addDays(end, -known);
      const start = daily.length - known;
      const expected = outlookOf(learnt, known)({ from, to: addDays(from, trials.days) });
      return { expected: sum(expected), actual: sum(daily.subarray(start, start + trials.days)) };
    }),
  };
}
