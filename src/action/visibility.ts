import { readFile } from 'node:fs/promises';
import type { Environment } from './inputs.ts';

/** The part of an event's payload that tells who can read the repository. */
function isPrivate(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null || !('repository' in payload)) return false;
  const { repository } = payload;
  return (
    typeof repository === 'object' &&
    repository !== null &&
    'private' in repository &&
    repository.private === true
  );
}

/**
 * Whether what the run shows must be taken as public. On GitHub it is, unless the event says that the repository
 * is private; outside of GitHub nobody else reads along.
 */
export async function isPublicRun(environment: Environment): Promise<boolean> {
  if (environment.GITHUB_ACTIONS !== 'true') return false;
  const file = environment.GITHUB_EVENT_PATH;
  if (file === undefined || file === '') return true;
  try {
    return !isPrivate(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return true;
  }
}
