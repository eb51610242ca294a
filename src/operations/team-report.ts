import type { AccountAnalysis } from '../analyze/account.ts';
import type { OrganisationAnalysis } from '../analyze/team.ts';
import type { Team } from '../config/configuration.ts';
import { isDelivered, type Deliver } from '../deliver/delivery.ts';
import { InputError } from '../errors.ts';
import type { ObjectStore } from '../store/store.ts';
import { checkDelivery, reportDeliveryKey } from './deliveries.ts';
import { gather, gatherConfiguration, type Gathered } from './gather.ts';
import { lookCloser } from './details.ts';
import { failureOf, failureProblem } from './failure.ts';
import { recordHistory } from './history.ts';
import { withMailing } from './mailing.ts';
import type { Operation, OperationContext, OperationResult } from './operation.ts';
import { readersOf, visibleProblems } from './readers.ts';
import {
  deliverTeamReports,
  makeTeamReports,
  outcomeJson,
  reportHead,
  reportOutputs,
  reportTail,
} from './report-run.ts';
import { analyzeAll, reportContext } from './reports.ts';
import { openStore } from './storage.ts';
import { reportSummary } from './summary.ts';

/** @throws InputError that lists all teams when there is none of that id */
export function requireTeam(teams: readonly Team[], id: string | null): Team {
  const ids = teams.map((team) => team.id).join(', ');
  if (id === null) throw new InputError(`This operation needs input team. Write one of: ${ids}.`);
  const found = teams.find((team) => team.id === id);
  if (found !== undefined) return found;
  throw new InputError(`There is no team "${id}". Write one of: ${ids}.`);
}

/** The analyses of a team's accounts. */
export function accountsOfTeam({ accounts }: OrganisationAnalysis, team: Team): AccountAnalysis[] {
  const own = new Set(team.accounts.map(({ id }) => id));
  return accounts.filter(({ account }) => own.has(account));
}

/** One team's report, recorded and delivered now. */
export const teamReportOperation: Operation = async (context) => {
  checkDelivery(context);
  const store = openStore(context);
  const loaded = await gatherConfiguration(context);
  const { settings, teams } = loaded.configuration;
  const team = requireTeam(teams, context.inputs.team);
  const deliveryKey = reportDeliveryKey(context, settings);
  return withMailing(context, settings, store, deliveryKey, async (deliver) =>
    reportTeam(team, context, await gather(context, loaded, store), store, deliver),
  );
};

async function reportTeam(
  team: Team,
  context: OperationContext,
  fetched: Gathered,
  store: ObjectStore,
  deliver: Deliver,
): Promise<OperationResult> {
  const organisation = analyzeAll(fetched);
  const closer = await lookCloser(fetched, accountsOfTeam(organisation, team));
  const made = makeTeamReports(closer, [team], reportContext(closer));
  const recorded = await recordHistory(store, closer, organisation);
  const gathered = { ...closer, dataProblems: [...closer.dataProblems, ...recorded.notes] };
  const delivered = await deliverTeamReports(made.outcomes, gathered, context, deliver);
  const failures = [...gathered.failures, ...made.failures, ...recorded.failures, ...delivered.failures];
  const head = reportHead(context, gathered);
  const readers = readersOf(gathered.configuration.settings, context);
  const report = delivered.outcomes[0]?.made?.report ?? null;
  const deliveries = delivered.outcomes.filter(({ delivery }) => isDelivered(delivery)).length;
  return {
    json: {
      ...head,
      teams: delivered.outcomes.map(outcomeJson),
      organisation: null,
      ...reportTail(context, gathered, failures),
    },
    summary: reportSummary(readers, report, delivered.outcomes, failures, `Team ${team.name}`),
    outputs: reportOutputs(head, deliveries, failures, readers),
    problems: [...visibleProblems(gathered, readers), ...failures.map(failureProblem)],
    failure: failureOf(failures),
  };
}
