import { addDays, daysBetween, type Day, type Window } from '../calendar/day.ts';
import type { CostSeries, DailyCosts } from '../fetch/cost-model.ts';
import type { AnalysisPolicy } from './account.ts';
import { alertCandidates, type AlertCandidates, type AlertLimits } from './alerts.ts';
import { learnOnce } from './baseline.ts';
import { compare } from './comparison.ts';
import { comparedWindows, coveredWindows } from './periods.ts';
import { plansOf, type ServicePlans } from './planned.ts';
import { spendOf, type Spend, type TotalPolicy } from './spend.ts';

/** What an account could have been alarmed about in the report that knew the days up to one; null before its first. */
export type DetectAt = (policy: DetectionPolicy, dataThrough: Day) => AlertCandidates | null;

/** What of a policy detection depends on; limits come after it. */
type DetectionPolicy = Omit<AnalysisPolicy, keyof AlertLimits>;

/** The same spend as it was known on a day: a view, not a copy. */
function spendThrough({ window, services, total }: Spend, dataThrough: Day): Spend {
  const days = daysBetween(window.from, dataThrough) + 1;
  return {
    window: { from: window.from, to: addDays(dataThrough, 1) },
    services: services.map((service) => ({
      service: service.service,
      total: service.total.subarray(0, days),
      usage: service.usage.subarray(0, days),
      scheduled: service.scheduled.subarray(0, days),
      fees: service.fees?.subarray(0, days),
      credits: service.credits?.subarray(0, days),
    })),
    total: total.subarray(0, days),
  };
}

/** The days of an account's series that lie in a window of its own. */
function withinWindow(costs: DailyCosts, series: readonly CostSeries[], window: Window): DailyCosts {
  const start = daysBetween(costs.window.from, window.from);
  const end = daysBetween(costs.window.from, window.to);
  const cut = series.map((each) => ({ ...each, daily: each.daily.subarray(start, end) }));
  return { ...costs, window, series: cut };
}

/**
 * Detection for one account, day by day. Limits decide last, so that each report is looked at once whatever the
 * number of policies, and twice only for policies that count other charges or plans.
 * @param covered the account's days that are known, within the window of `costs`
 */
export function accountReplay(
  costs: DailyCosts,
  account: string,
  series: readonly CostSeries[],
  covered: Window,
): DetectAt {
  const own = withinWindow(costs, series, covered);
  const learn = learnOnce();
  const spends = new Map<string, Spend>();
  const found = new Map<string, AlertCandidates>();

  const spendFor = (totals: TotalPolicy): Spend => {
    const key = `${totals.includeCredits} ${totals.includeTax}`;
    const spend = spends.get(key) ?? spendOf(own, totals);
    spends.set(key, spend);
    return spend;
  };
  const detect = (totals: TotalPolicy, plans: ServicePlans, dataThrough: Day): AlertCandidates => {
    const spend = spendThrough(spendFor(totals), dataThrough);
    const windows = coveredWindows(comparedWindows(dataThrough), spend.window);
    return alertCandidates(account, spend, compare(spend, windows, learn), learn, plans);
  };
  return ({ includeCredits, includeTax, plannedChanges }, dataThrough) => {
    if (dataThrough < covered.from || dataThrough >= covered.to) return null;
    const plans = plansOf(plannedChanges, [account], dataThrough);
    const key = JSON.stringify([includeCredits, includeTax, dataThrough, ...plans]);
    const candidates = found.get(key) ?? detect({ includeCredits, includeTax }, plans, dataThrough);
    found.set(key, candidates);
    return candidates;
  };
}
