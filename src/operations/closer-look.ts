import type { AccountAnalysis } from '../analyze/account.ts';
import { placeOfCause, type Place } from '../analyze/drivers/causes.ts';
import { lookInto, type CloserLook } from '../analyze/looked-into.ts';
import { nonProductionAccounts } from '../analyze/savings/environment.ts';
import { SAVINGS_DAYS } from '../analyze/savings/savings.ts';
import { policyFor, type OrganisationAnalysis } from '../analyze/team.ts';
import { addDays, windowLength, type Window } from '../calendar/day.ts';
import { messageOf, ServiceError } from '../errors.ts';
import type { Breakdown, FetchFailure, MetricLevel } from '../fetch/cost-model.ts';
import type { Failure } from './failure.ts';
import type { Gathered } from './gather.ts';

/** Services of one account whose change is worth a closer look, beside those with anomalies. */
const DRIVERS_PER_ACCOUNT = 3;
/** Of all accounts together, so that a run's answers stay small. */
const MAX_DRIVERS = 250;

/** The services behind the largest changes, and those with anomalies, which are the news of a report. */
function driversOf(accounts: readonly AccountAnalysis[], minAmount: number): Place[] {
  const sized = accounts.flatMap(({ account, services, anomalies }) => [
    ...services
      .map(({ service, change }) => ({ account, service, size: Math.abs(change ?? 0), isAnomaly: false }))
      .filter(({ size }) => size > 0 && size >= minAmount)
      .sort((a, b) => b.size - a.size)
      .slice(0, DRIVERS_PER_ACCOUNT),
    ...anomalies.flatMap((anomaly) => {
      const place = placeOfCause(anomaly);
      return place === null ? [] : [{ ...place, size: Math.abs(anomaly.impact), isAnomaly: true }];
    }),
  ]);
  const inOrder = sized.sort(
    (a, b) =>
      Number(b.isAnomaly) - Number(a.isAnomaly) ||
      b.size - a.size ||
      (a.account + a.service < b.account + b.service ? -1 : 1),
  );
  const places = new Map(
    inOrder.map(({ account, service }) => [`${account} ${service}`, { account, service }]),
  );
  return [...places.values()].slice(0, MAX_DRIVERS);
}

/** The last four weeks of what was fetched; null where it is shorter. */
function usageWindowOf(fetched: Window): Window | null {
  if (windowLength(fetched) < SAVINGS_DAYS) return null;
  return { from: addDays(fetched.to, -SAVINGS_DAYS), to: fetched.to };
}

async function breakdownOf(
  { source, fetched, configuration, asOf }: Gathered,
  accounts: readonly AccountAnalysis[],
  usageWindow: Window | null,
): Promise<Breakdown> {
  const nothing = { details: [], usage: [] };
  if (source.breakdown === undefined) return { ...nothing, failures: [] };
  const { settings } = configuration;
  try {
    return await source.breakdown({
      asOf,
      costBasis: settings.cost_basis,
      window: fetched.window,
      drivers: driversOf(accounts, settings.anomaly_min_amount),
      accounts: usageWindow === null ? [] : accounts.map(({ account }) => account),
      usageWindow: usageWindow ?? fetched.window,
    });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const failure: FetchFailure = { scope: 'what lies behind the changes', message: messageOf(error) };
    return { ...nothing, failures: [failure] };
  }
}

/** Best effort: without metrics a report says as much as before. */
async function metricsOf(
  { source }: Gathered,
  accounts: readonly AccountAnalysis[],
): Promise<readonly MetricLevel[]> {
  const [first] = accounts;
  if (source.metrics === undefined || first === undefined) return [];
  const { current, previous } = first.comparison;
  const moved = accounts.filter(
    ({ comparison, anomalies }) => anomalies.length > 0 || comparison.change !== 0,
  );
  try {
    return await source.metrics({ accounts: moved.map(({ account }) => account), current, previous });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return [];
  }
}

/**
 * Asks a source that can tell for what lies behind the changes of some accounts, and for all their usage. What fails
 * does not stop the run.
 */
export async function lookCloser(
  gathered: Gathered,
  accounts: readonly AccountAnalysis[],
): Promise<Gathered> {
  const { source, fetched, configuration, toldSavings } = gathered;
  if (source.breakdown === undefined || accounts.length === 0) return gathered;
  const usageWindow = usageWindowOf(fetched.window);
  const [{ details, usage, failures }, metrics] = await Promise.all([
    breakdownOf(gathered, accounts, usageWindow),
    metricsOf(gathered, accounts),
  ]);
  const look: CloserLook = {
    window: fetched.window,
    details,
    usageWindow,
    usage,
    metrics,
    nonProduction: nonProductionAccounts(configuration.teams),
    told: toldSavings,
  };
  const failed = failures.map((failure): Failure => ({ stage: 'fetch', ...failure }));
  return { ...gathered, look, failures: [...gathered.failures, ...failed] };
}

/** The organisation's analysis with what the closer look told. */
export function organisationLookedInto(
  organisation: OrganisationAnalysis,
  { costs, look, configuration }: Gathered,
): OrganisationAnalysis {
  const policy = policyFor(configuration.settings, null);
  return { ...organisation, lookedInto: lookInto(organisation.accounts, costs, policy, look) };
}
