import { InputError } from '../errors.ts';
import type { Operation } from './operation.ts';

/** Every operation, loaded only when it is asked for. */
const OPERATIONS: ReadonlyMap<string, () => Promise<Operation>> = new Map([
  ['weekly-report', async () => (await import('./weekly-report.ts')).weeklyReport],
  ['team-report', async () => (await import('./team-report.ts')).teamReportOperation],
  ['preview-team-report', async () => (await import('./preview.ts')).previewTeamReport],
  ['preview-admin-report', async () => (await import('./preview.ts')).previewAdminReport],
  ['analyze-team', async () => (await import('./analyze-team.ts')).analyzeTeamOperation],
  ['recommendations', async () => (await import('./recommendations.ts')).recommendations],
  ['insights', async () => (await import('./insights.ts')).insights],
  ['cost-history', async () => (await import('./cost-history.ts')).costHistoryOperation],
  ['anomalies', async () => (await import('./anomalies.ts')).anomaliesOperation],
  ['list-teams', async () => (await import('./list-teams.ts')).listTeams],
  ['show-config', async () => (await import('./show-config.ts')).showConfig],
  ['schedule-status', async () => (await import('./schedule-status.ts')).scheduleStatus],
  ['test-mail', async () => (await import('./test-mail.ts')).testMailOperation],
  ['health', async () => (await import('./health.ts')).health],
  ['backfill', async () => (await import('./backfill.ts')).backfill],
  ['validate', async () => (await import('./validate.ts')).validate],
  ['compare', async () => (await import('./compare.ts')).compare],
  ['replay', async () => (await import('./replay.ts')).replay],
  ['propose-team', async () => (await import('./propose-team.ts')).proposeTeam],
  ['propose-team-removal', async () => (await import('./propose-team-removal.ts')).proposeTeamRemoval],
  ['propose-teams', async () => (await import('./propose-teams.ts')).proposeTeams],
  ['propose-config', async () => (await import('./propose-config.ts')).proposeConfig],
  ['tell-outcome', async () => (await import('./tell-outcome.ts')).tellOutcome],
]);

export const OPERATION_NAMES: readonly string[] = [...OPERATIONS.keys()];

/** @throws InputError that lists all operations when there is none of that name */
export async function loadOperation(name: string): Promise<Operation> {
  const load = OPERATIONS.get(name);
  if (load !== undefined) return load();
  throw new InputError(`There is no operation "${name}". Write one of: ${OPERATION_NAMES.join(', ')}.`);
}
