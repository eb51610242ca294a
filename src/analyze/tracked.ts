import { dataThrough, restrictTo, type DailyCosts } from '../fetch/cost-model.ts';
import { windowLength, type Day } from '../calendar/day.ts';
import type { Period } from '../calendar/schedule.ts';
import type { AccountAnalysis } from './account.ts';
import { byImpact, type AcknowledgedAnomaly, type Anomaly } from './anomalies.ts';
import {
  daysOfAnomaly,
  inOrderOfNews,
  lifeCycleOf,
  type ClosedAnomaly,
  type KnownAnomaly,
  type LifeCycle,
  type LifeView,
  type Sighting,
} from './life-cycle.ts';
import { spendOf, sumOver, type Spend, type TotalPolicy } from './spend.ts';
import type { OrganisationAnalysis, TeamAnalysis } from './team.ts';

/** What reports before this one told of anomalies. */
export interface PastReports {
  /** Of the report that is made now. */
  readonly period: Period;
  readonly known: readonly KnownAnomaly[];
}

/** The part of past reports that is about some accounts: a team's report is made from nothing else. */
export function pastReportsOn(accounts: readonly string[], { period, known }: PastReports): PastReports {
  const own = new Set(accounts);
  return { period, known: known.filter(({ account }) => own.has(account)) };
}

/** Anomalies whose amounts are not of usage: kinds that fees, credits and whole accounts have. */
const OF_ALL_CHARGES: ReadonlySet<string> = new Set(['fee-changed', 'credit-ended']);

function weekRates(account: AccountAnalysis, costs: DailyCosts, policy: TotalPolicy): LifeView['weekRate'] {
  let spend: Spend | undefined;
  const { current } = account.week;
  const days = windowLength(current);
  return ({ service, kind }) => {
    if (service === null) return (current.total ?? 0) / days;
    spend ??= spendOf(restrictTo(costs, [account.account]), policy);
    const of = spend.services.find((each) => each.service === service);
    if (of === undefined) return 0;
    return sumOver(OF_ALL_CHARGES.has(kind) ? of.total : of.usage, spend.window, current) / days;
  };
}

function changeShares({ services, comparison }: AccountAnalysis): LifeView['changeShare'] {
  return (service) => {
    const change = services.find((each) => each.service === service)?.change ?? 0;
    return comparison.change === null || comparison.change === 0 ? 0 : change / comparison.change;
  };
}

function trackAccount(
  account: AccountAnalysis,
  costs: DailyCosts,
  policy: TotalPolicy,
  period: Period,
  known: readonly KnownAnomaly[],
): AccountAnalysis {
  const { anomalies, acknowledged, comparison } = account;
  const life = lifeCycleOf([...anomalies, ...acknowledged], known, {
    period,
    dataThrough: dataThrough(costs),
    compared: comparison.current,
    changeShare: changeShares(account),
    weekRate: weekRates(account, costs, policy),
  });
  const isListed = ({ id }: { readonly id: string }): boolean => !acknowledged.some((each) => each.id === id);
  const tracked = new Map(life.anomalies.map((anomaly) => [anomaly.id, anomaly]));
  return {
    ...account,
    anomalies: life.anomalies.filter(isListed),
    // What the team knows of keeps its place, whatever has become of it.
    acknowledged: acknowledged.map((each): AcknowledgedAnomaly => ({ ...each, ...tracked.get(each.id) })),
    life: { ...life, closed: life.closed.filter(isListed), over: life.over.filter(isListed) },
  };
}

type Tracked = Pick<TeamAnalysis, 'accounts' | 'anomalies' | 'acknowledged' | 'closed'>;

function trackAccounts(
  accounts: readonly AccountAnalysis[],
  costs: DailyCosts,
  policy: TotalPolicy,
  past: PastReports,
): Tracked {
  const byAccount = new Map<string, KnownAnomaly[]>(accounts.map(({ account }) => [account, []]));
  for (const known of past.known) byAccount.get(known.account)?.push(known);
  const tracked = accounts.map((account) =>
    trackAccount(account, costs, policy, past.period, byAccount.get(account.account) ?? []),
  );
  return {
    accounts: tracked,
    anomalies: inOrderOfNews(tracked.flatMap(({ anomalies }) => anomalies)),
    acknowledged: tracked.flatMap(({ acknowledged }) => acknowledged).sort(byImpact),
    closed: tracked.flatMap(({ life }) => life?.closed ?? []).sort(byMoney),
  };
}

function byMoney(a: ClosedAnomaly, b: ClosedAnomaly): number {
  return Math.abs(b.impact) - Math.abs(a.impact) || (a.id < b.id ? -1 : 1);
}

/** A team's analysis with each anomaly set against what earlier reports told. @param past of its accounts alone */
export function trackTeam(
  analysis: TeamAnalysis,
  costs: DailyCosts,
  policy: TotalPolicy,
  past: PastReports,
): TeamAnalysis {
  return { ...analysis, ...trackAccounts(analysis.accounts, costs, policy, past) };
}

/** The same for all accounts. */
export function trackOrganisation(
  analysis: OrganisationAnalysis,
  costs: DailyCosts,
  policy: TotalPolicy,
  past: PastReports,
): OrganisationAnalysis {
  const tracked = trackAccounts(analysis.accounts, costs, policy, past);
  const byId = new Map(tracked.accounts.map((each) => [each.account, each]));
  const unownedAccounts = analysis.unownedAccounts.map((each) => byId.get(each.account) ?? each);
  return { ...analysis, ...tracked, unownedAccounts };
}

/** All anomalies that detection found in some accounts, whatever reports say of them. */
export function allFound(accounts: readonly AccountAnalysis[]): Anomaly[] {
  return accounts.flatMap(({ anomalies, acknowledged, life }) =>
    life === undefined ? [...anomalies, ...acknowledged] : life.sightings.map(({ anomaly }) => anomaly),
  );
}

/** What a run found in some accounts and found no more, for the record. */
export function sightingsOf(
  accounts: readonly AccountAnalysis[],
  through: Day,
): Pick<LifeCycle, 'sightings' | 'gone'> {
  const lives = accounts.map(({ anomalies, acknowledged, comparison, life }) => {
    if (life !== undefined) return life;
    const view = { compared: comparison.current, dataThrough: through };
    return {
      sightings: [...anomalies, ...acknowledged].map((anomaly): Sighting => {
        return { anomaly, days: daysOfAnomaly(anomaly, view), inherited: [] };
      }),
      gone: [],
    };
  });
  return {
    sightings: lives.flatMap(({ sightings }) => sightings),
    gone: lives.flatMap(({ gone }) => gone),
  };
}
