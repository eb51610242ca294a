import { addDays, datesBefore, type Day } from '../calendar/day.ts';
import { fixedCharges, type FixedCharges } from './fixed-charges.ts';
import { robustScale } from './robust.ts';
import { rollingMedian } from './rolling-median.ts';
import { weekdayFactors, weekdayProfile, type WeekdayProfile } from './weekday-profile.ts';

/** What a daily series is made of, learnt from the days before `end`. */
export interface Baseline {
  readonly end: Day;
  readonly profile: WeekdayProfile;
  readonly fixed: FixedCharges;
  /** The history as cost of an average day: without fixed charges and weekday rhythm. */
  readonly observed: Float64Array;
  /** The same without lone wild days. */
  readonly levels: Float64Array;
}

/** A day this many robust standard deviations from the days around it is not part of the level. */
const WILD_SCORE = 6;
/** Scales below this share of the level would call the last cent wild. */
const MIN_RELATIVE_SCALE = 0.03;
/** Days on each side that tell the level around a day. */
const LEVEL_NEIGHBOURS = 7;

function withoutWildDays(levels: Float64Array): Float64Array {
  const local = rollingMedian(levels, LEVEL_NEIGHBOURS);
  const scale = robustScale(levels.map((level, i) => level - (local[i] ?? 0)));
  return levels.map((level, i) => {
    const usual = local[i] ?? level;
    const limit = WILD_SCORE * Math.max(scale, MIN_RELATIVE_SCALE * Math.abs(usual));
    return Math.abs(level - usual) > limit ? usual : level;
  });
}

/** What each day of a series would have cost as an average day. The series ends on the day before `end`. */
function averageDays(
  daily: Float64Array,
  end: Day,
  profile: WeekdayProfile,
  fixed: FixedCharges,
): Float64Array {
  const factors = weekdayFactors(profile, addDays(end, -daily.length), daily.length);
  const dates = fixed.size === 0 ? null : datesBefore(end, daily.length);
  return daily.map((cost, i) => (cost - (fixed.get(dates?.[i] ?? 0) ?? 0)) / (factors[i] ?? 1));
}

/** Older days say little of today's level, rhythm and charges: half a year holds 26 of each weekday and 6 months. */
const TRAINING_DAYS = 182;

/** @param all daily cost, its last entry being the day before `end`; the newest half year is learnt from */
export function learnBaseline(all: Float64Array, end: Day): Baseline {
  const history = all.subarray(-TRAINING_DAYS);
  const profile = weekdayProfile(history, end);
  const fixed = fixedCharges(history, end, profile);
  const observed = averageDays(history, end, profile, fixed);
  return { end, profile, fixed, observed, levels: withoutWildDays(observed) };
}

export type LearnBaseline = typeof learnBaseline;

/** Learns each series once, however often it is asked for: for series that are compared in many weeks. */
export function learnOnce(): LearnBaseline {
  const learnt = new WeakMap<ArrayBufferLike, Map<string, Baseline>>();
  return (all, end) => {
    const history = all.subarray(-TRAINING_DAYS);
    const ofSeries = learnt.get(history.buffer) ?? new Map<string, Baseline>();
    learnt.set(history.buffer, ofSeries);
    const key = `${history.byteOffset} ${history.length} ${end}`;
    const baseline = ofSeries.get(key) ?? learnBaseline(history, end);
    ofSeries.set(key, baseline);
    return baseline;
  };
}
