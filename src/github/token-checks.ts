import { messageOf, UserError } from '../errors.ts';
import { objectIn } from './answer.ts';
import type { GitHub } from './client.ts';
import { ALLOW_PULL_REQUESTS, GitHubRefusal } from './permissions.ts';

/** What a look at one thing that proposals need came to. */
export interface TokenCheck {
  readonly name: 'repository' | 'pull requests';
  readonly state: 'ok' | 'cannot be looked up' | 'failed';
  /** What was found; for one that failed also what to do. */
  readonly message: string;
}

/** Whether the token reaches the repository, and whether Actions may open pull requests in it. Changes nothing. */
export async function tokenChecks(github: GitHub): Promise<TokenCheck[]> {
  const repository = await checkRepository(github);
  return repository.state === 'ok' ? [repository, await checkPullRequests(github)] : [repository];
}

async function checkRepository(github: GitHub): Promise<TokenCheck> {
  const { owner, name, url } = github.repository;
  try {
    const data = await github.ask({
      route: 'GET /repos/{owner}/{repo}',
      task: `look at ${owner}/${name}`,
      needs: 'contents: read',
    });
    const { archived } = objectIn(data);
    if (archived !== true) {
      return { name: 'repository', state: 'ok', message: `The token can read ${owner}/${name}.` };
    }
    const message = `${owner}/${name} is archived, so nothing can be proposed in it. Unarchive it: ${url}/settings.`;
    return { name: 'repository', state: 'failed', message };
  } catch (error) {
    return failedBy('repository', error);
  }
}

/** Only an administrator's token may look, and the GITHUB_TOKEN never is one. */
async function checkPullRequests(github: GitHub): Promise<TokenCheck> {
  const name = 'pull requests';
  const { url } = github.repository;
  try {
    const data = await github.ask({
      route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
      task: 'read the workflow permissions of the repository',
      needs: 'contents: read',
    });
    const { can_approve_pull_request_reviews: isAllowed } = objectIn(data);
    if (isAllowed === true) {
      return { name, state: 'ok', message: 'GitHub Actions may open pull requests in this repository.' };
    }
    const message = `GitHub Actions may not open pull requests in this repository. For proposals with the GITHUB_TOKEN, ${ALLOW_PULL_REQUESTS} (${url}/settings/actions).`;
    return { name, state: 'failed', message };
  } catch (error) {
    if (!(error instanceof GitHubRefusal) || ![403, 404].includes(error.status)) return failedBy(name, error);
    const message = `This token may not look up whether GitHub Actions may open pull requests. For proposals, ${ALLOW_PULL_REQUESTS} (${url}/settings/actions).`;
    return { name, state: 'cannot be looked up', message };
  }
}

function failedBy(name: TokenCheck['name'], error: unknown): TokenCheck {
  if (!(error instanceof UserError)) throw error;
  return { name, state: 'failed', message: messageOf(error) };
}
