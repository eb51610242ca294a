import { problemOfRun, type Problem } from '../config/problem.ts';
import type { Configuration, Team } from '../config/configuration.ts';
import { shown } from '../config/shown.ts';
import type { DailyCosts } from '../fetch/cost-model.ts';

function ofFile(severity: Problem['severity'], file: string, key: string, rest: [string, string]): Problem {
  const [message, hint] = rest;
  return { ...problemOfRun(severity, message, hint), file, key };
}

/** Acknowledgements of what neither the replay nor an earlier report has found: a mistyped id, most likely. */
export function unknownAcknowledgements(
  { teams }: Configuration,
  isKnown: (id: string) => boolean,
): Problem[] {
  return teams.flatMap(({ file, acknowledged }) =>
    acknowledged
      .filter(({ anomaly }) => !isKnown(anomaly))
      .map(({ anomaly }) =>
        ofFile('warning', file, 'acknowledged', [
          `There is no anomaly ${shown(anomaly)} in the replayed reports or in what earlier ones recorded.`,
          'Copy the id from a report, or remove the entry.',
        ]),
      ),
  );
}

/** Planned changes of services that the account has no cost of: a new service, or a name that no source uses. */
export function unknownPlannedServices({ teams }: Configuration, costs: DailyCosts): Problem[] {
  const services = new Map<string, Set<string>>();
  for (const { account, service } of costs.series) {
    services.set(account, (services.get(account) ?? new Set<string>()).add(service));
  }
  const isUnknown = ({ account, service }: Team['plannedChanges'][number]): boolean =>
    services.has(account) && services.get(account)?.has(service) !== true;
  return teams.flatMap(({ file, plannedChanges }) =>
    plannedChanges
      .filter(isUnknown)
      .map(({ account, service }) =>
        ofFile('notice', file, 'planned_changes', [
          `Account ${account} has no stored cost of service "${shown(service)}".`,
          'Where it is not new, write its name as the reports do.',
        ]),
      ),
  );
}
