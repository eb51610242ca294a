import type { Saving } from '../analyze/savings/savings.ts';
import type { Worded } from '../explain/worded.ts';
import { dataThrough } from '../fetch/cost-model.ts';
import { recordInsights, type Explained } from '../record/insights.ts';
import type { ObjectStore } from '../store/store.ts';
import { reportPeriod } from './deliveries.ts';
import type { Failure } from './failure.ts';
import type { Gathered } from './gather.ts';
import type { OperationContext } from './operation.ts';
import type { TeamOutcome } from './report-run.ts';
import { ADMIN_REPORT_ID } from './reports.ts';

/** What a run's reports say, by whom each is worded. */
export interface WordedReports {
  readonly outcomes: readonly TeamOutcome[];
  readonly worded: readonly Worded[];
}

function ofTeams({ outcomes, worded }: WordedReports): Explained[] {
  const models = new Map(worded.map(({ explanation, modelVersion }) => [explanation, modelVersion]));
  return outcomes.flatMap(({ team, made }) => {
    if (made === null) return [];
    const { explanation, analysis } = made;
    const { savings } = analysis.lookedInto;
    return [{ team: team.id, name: team.name, explanation, model: models.get(explanation) ?? null, savings }];
  });
}

/** The organisation's report and its savings. */
export interface WordedOrganisation {
  readonly worded: Worded;
  readonly savings: readonly Saving[];
}

function ofOrganisation({ worded, savings }: WordedOrganisation): Explained {
  const { explanation, modelVersion } = worded;
  return { team: ADMIN_REPORT_ID, name: 'Organisation', explanation, model: modelVersion, savings };
}

/**
 * Records what the reports of a run say. What fails does not stop the run.
 * @param organisation null where the run explains teams only
 */
export async function recordReportInsights(
  context: OperationContext,
  store: ObjectStore,
  { asOf, costs, configuration }: Gathered,
  teams: WordedReports,
  organisation: WordedOrganisation | null,
): Promise<Failure[]> {
  const run = {
    period: reportPeriod(context, configuration.settings),
    on: asOf,
    dataThrough: dataThrough(costs),
    costSource: costs.source,
    currency: costs.currency,
  };
  const explained = [...(organisation === null ? [] : [ofOrganisation(organisation)]), ...ofTeams(teams)];
  const failures = await recordInsights(store, run, explained);
  return failures.map((failure): Failure => ({ stage: 'record', ...failure }));
}
