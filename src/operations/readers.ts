import type { Settings } from '../config/configuration.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { RefusedError } from '../errors.ts';
import type { Gathered } from './gather.ts';
import type { OperationContext, RepositoryReaders } from './operation.ts';

/** In a public repository everyone reads summaries, logs and artifacts, so they are treated as read by all teams. */
export function readersOf(settings: Settings, { isPublic }: OperationContext): RepositoryReaders {
  return isPublic ? 'teams' : settings.repository_readers;
}

/** @throws RefusedError when what the operation shows is not for the readers of the repository */
export function requireAdminReaders(settings: Settings, context: OperationContext): void {
  if (readersOf(settings, context) === 'admins') return;
  const reason = context.isPublic
    ? 'the repository is public, or its visibility is not known'
    : 'the setting repository_readers is teams';
  throw new RefusedError(
    `Operation ${context.inputs.operation} shows costs to everyone who can read the repository, and ${reason}. Use a private repository that only admins can read, with repository_readers: admins.`,
  );
}

/** The problems of a run that its readers may see: notes about the data can hold costs. */
export function visibleProblems(gathered: Gathered, readers: RepositoryReaders): Problem[] {
  const { problems, dataProblems } = gathered;
  if (readers === 'admins' || dataProblems.length === 0) return [...problems, ...dataProblems];
  const message = `There are ${dataProblems.length} notes about the cost data; they are in the admin report.`;
  return [...problems, problemOfRun('notice', message, null)];
}
