import { savingsToKeep } from '../analyze/looked-into.ts';
import type { OrganisationAnalysis } from '../analyze/team.ts';
import type { Problem } from '../config/problem.ts';
import { messageOf } from '../errors.ts';
import { dataThrough } from '../fetch/cost-model.ts';
import { record } from '../record/record.ts';
import type { ScopeForecast } from '../record/scope-forecasts.ts';
import { objectKeys } from '../store/keys.ts';
import type { ObjectStore } from '../store/store.ts';
import type { Failure } from './failure.ts';
import type { Gathered } from './gather.ts';

/**
 * Records what was fetched and found. What fails does not stop the run; what was restated is noted.
 * @param isReported whether the run's reports tell people of an account
 * @param forecasts what they tell of their own totals
 */
export async function recordHistory(
  store: ObjectStore,
  gathered: Gathered,
  organisation: OrganisationAnalysis,
  isReported: (account: string) => boolean,
  forecasts: readonly ScopeForecast[],
): Promise<{ failures: readonly Failure[]; notes: readonly Problem[] }> {
  const { asOf, fetched: costs, configuration, pastReports, look, toldSavings } = gathered;
  const { failures, notes } = await record(store, {
    asOf,
    costs,
    accounts: organisation.accounts,
    configuration,
    forecasts,
    savings: {
      told: savingsToKeep(organisation.lookedInto, look, isReported, dataThrough(costs)),
      known: toldSavings,
    },
    report: { period: pastReports.period, isAbout: isReported },
  });
  return { failures: failures.map((failure): Failure => ({ stage: 'record', ...failure })), notes };
}

/** Leaves behind what the run did. The reports are out by now, so that failing here must not lose what is told of them. */
export async function recordRun(
  store: ObjectStore,
  startedAt: Date,
  run: Readonly<Record<string, unknown>>,
): Promise<Failure[]> {
  try {
    await store.put(objectKeys.run(startedAt), `${JSON.stringify(run)}\n`);
    return [];
  } catch (error) {
    return [{ stage: 'record', scope: 'the run', message: messageOf(error) }];
  }
}
