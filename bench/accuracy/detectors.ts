import { learnBaseline, type Baseline } from '../../src/analyze/baseline.ts';
import { detectAnomalies } from '../../src/analyze/anomalies.ts';
import { fixedChargeOn } from '../../src/analyze/fixed-charges.ts';
import { mean, median, robustScale } from '../../src/analyze/robust.ts';
import { spendOf, type Spend } from '../../src/analyze/spend.ts';
import { weekdayFactor } from '../../src/analyze/weekday-profile.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  eachDay,
  monthOf,
  monthWindow,
  type Day,
  type Window,
} from '../../src/calendar/day.ts';
import { costsOf, type Usage } from './portfolio.ts';
import { sumOf } from './references.ts';

/** What a method says happened to a service. */
export interface Detection {
  readonly account: string;
  readonly service: string;
  readonly start: Day;
  /** null while it lasts. */
  readonly end: Day | null;
  readonly impact: number;
}

export interface Detector {
  readonly name: string;
  /** Whether it says when something began; a rule on months does not. */
  readonly isDated: boolean;
  /** What happened in `window`, told from usage that covers `covered`, which ends with it. */
  readonly detect: (
    series: readonly Usage[],
    covered: Window,
    window: Window,
    minAmount: number,
  ) => Detection[];
}

const POLICY = { includeCredits: true, includeTax: true };

function spendOfAccounts(series: readonly Usage[], covered: Window): Map<string, Spend> {
  const byAccount = new Map<string, Usage[]>();
  for (const each of series) byAccount.set(each.account, [...(byAccount.get(each.account) ?? []), each]);
  return new Map(
    [...byAccount].map(([account, own]) => [account, spendOf(costsOf(covered, own, covered), POLICY)]),
  );
}

/** As a report has them, of services; what it says of an account as a whole is not scored. */
export const OURS: Detector = {
  name: 'ours',
  isDated: true,
  detect: (series, covered, window, minAmount) =>
    [...spendOfAccounts(series, covered)].flatMap(([account, spend]) =>
      detectAnomalies(account, spend, window, minAmount).flatMap(({ service, start, end, impact }) =>
        service === null ? [] : [{ account, service, start, end, impact }],
      ),
    ),
};

/** A method that looks at each series alone. @param find by the index of days in `daily` */
function perSeries(
  name: string,
  isDated: boolean,
  find: (daily: Float64Array, covered: Window, window: Window) => Omit<Detection, 'account' | 'service'>[],
): Detector {
  return {
    name,
    isDated,
    detect: (series, covered, window, minAmount) =>
      series.flatMap(({ account, service, daily }) =>
        find(daily, covered, window)
          .filter(({ impact }) => Math.abs(impact) >= minAmount)
          .map((found) => ({ account, service, ...found })),
      ),
  };
}

/** The month's total against the month before it. */
function monthOnMonth(name: string, share: number, minAmount: number): Detector {
  return {
    ...perSeries(name, false, (daily, covered, window) => {
      const before = monthWindow(addMonths(monthOf(window.from), -1));
      const total = ({ from, to }: Window): number =>
        sumOf(daily.subarray(daysBetween(covered.from, from), daysBetween(covered.from, to)));
      const [current, previous] = [total(window), total(before)];
      const change = current - previous;
      if (Math.abs(change) <= share * previous || Math.abs(change) < Math.max(1, minAmount)) return [];
      return [{ start: window.from, end: null, impact: change }];
    }),
  };
}

/** Days that lie so far from what was expected of them, joined where they are at most three days apart. */
function runsOf(
  excess: readonly number[],
  isFar: (index: number) => boolean,
  window: Window,
): Omit<Detection, 'account' | 'service'>[] {
  const runs: { first: number; last: number; impact: number; isUp: boolean }[] = [];
  for (const [i, amount] of excess.entries()) {
    if (!isFar(i)) continue;
    const run = runs.at(-1);
    if (run !== undefined && i - run.last <= 3 && run.isUp === amount > 0) {
      run.last = i;
      run.impact += amount;
    } else runs.push({ first: i, last: i, impact: amount, isUp: amount > 0 });
  }
  return runs.map(({ first, last, impact }) => ({
    start: addDays(window.from, first),
    end: last >= excess.length - 3 ? null : addDays(window.from, last),
    impact,
  }));
}

/** Three standard deviations from the mean of the days before. */
const threeSigma = perSeries('3 standard deviations', true, (daily, covered, window) => {
  const start = daysBetween(covered.from, window.from);
  const before = daily.subarray(0, start);
  const centre = mean(before);
  const deviation = Math.sqrt(mean(before.map((cost) => (cost - centre) ** 2)));
  const excess = Array.from(daily.subarray(start), (cost) => cost - centre);
  return runsOf(excess, (i) => Math.abs(excess[i] ?? 0) > 3 * deviation, window);
});

const SMOOTHING = 0.2;

/** Median of 28-day run rate, damped trend and Theta, on levels without fees and spikes. */
function trendExpectation({ levels }: Baseline): (ahead: number) => number {
  const rate = mean(levels.subarray(-28));
  const centre = (levels.length - 1) / 2;
  const variance = (levels.length * (levels.length ** 2 - 1)) / 12;
  const slope = levels.reduce((sum, level, i) => sum + (i - centre) * level, 0) / variance;
  const smooth = levels.reduce((level, value) => level + SMOOTHING * (value - level), levels[0] ?? 0);
  let [level, trend] = [levels[0] ?? 0, 0];
  for (const value of levels.subarray(1)) {
    const next = SMOOTHING * value + (1 - SMOOTHING) * (level + 0.98 * trend);
    trend = 0.05 * (next - level) + 0.95 * 0.98 * trend;
    level = next;
  }
  return (ahead) => {
    const damped = level + trend * ((1 - 0.98 ** ahead) / (1 - 0.98)) * 0.98;
    return Math.max(0, median([rate, smooth + 0.5 * slope * ahead, damped]));
  };
}

/** Errors of the same expectation 28 days ahead, from the days before. */
function backtestErrors({ levels }: Baseline): number[] {
  const errors: number[] = [];
  for (let at = 28; at + 28 <= levels.length; at += 7) {
    const level = mean(levels.subarray(at - 28, at));
    for (let i = at; i < at + 28; i++) errors.push((levels[i] ?? 0) - level);
  }
  return errors;
}

/** What won where the goals were set: expectation with trend, after fees and spikes; z > 6 and more than a fifth of that day. */
const trendBand = perSeries('trend, z > 6, > 20 %', true, (daily, covered, window) => {
  const start = daysBetween(covered.from, window.from);
  const first = daily.findIndex((cost) => cost !== 0);
  if (first < 0) return [];
  const days = eachDay(window);
  if (first >= start) {
    const impact = sumOf(daily.subarray(first));
    return [{ start: addDays(covered.from, first), end: null, impact }];
  }
  const known = daily.subarray(first, start);
  if (known.length < 14) return [];
  const baseline = learnBaseline(known, window.from);
  const expect = trendExpectation(baseline);
  const errors = backtestErrors(baseline);
  const scale = Math.max(
    errors.length === 0 ? robustScale(baseline.levels) : robustScale(errors),
    errors.length === 0 ? 0 : Math.abs(median(errors)),
    0.03 * Math.abs(median(baseline.levels.subarray(-28))),
    0.05,
  );
  const expected = days.map(
    (day, i) => expect(i + 1) * weekdayFactor(baseline.profile, day) + fixedChargeOn(baseline.fixed, day),
  );
  const excess = days.map((_, i) => (daily[start + i] ?? 0) - (expected[i] ?? 0));
  return runsOf(
    excess,
    (i) => Math.abs(excess[i] ?? 0) > 6 * scale && Math.abs(excess[i] ?? 0) > 0.2 * (expected[i] ?? 0),
    window,
  );
});

export const REFERENCE_DETECTORS: readonly Detector[] = [
  trendBand,
  monthOnMonth('month on month, > 20 %', 0.2, 0),
  monthOnMonth('month on month, > 20 % and $50', 0.2, 50),
  threeSigma,
];
