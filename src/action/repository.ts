import { readFile } from 'node:fs/promises';
import { isRecord } from '../json.ts';
import type { Environment } from './inputs.ts';

/** The pull request that a run is of. */
export interface PullRequest {
  readonly number: number;
  /** Who opened it. */
  readonly author: string;
  /** False for a pull request from a fork, whose token may write nothing. */
  readonly isFromSameRepository: boolean;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headSha: string;
}

/** The repository on GitHub that a run is of. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** Address of the REST API, without a slash at its end. */
  readonly apiUrl: string;
  /** Address of the repository for people. */
  readonly url: string;
  /** Address of this run for people. */
  readonly runUrl: string;
  readonly defaultBranch: string;
  /** The commit that was checked out. */
  readonly sha: string;
  /** Who started the run. */
  readonly actor: string;
  readonly pullRequest: PullRequest | null;
}

async function eventOf({ GITHUB_EVENT_PATH: file = '' }: Environment): Promise<Record<string, unknown>> {
  if (file === '') return {};
  try {
    const event: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isRecord(event) ? event : {};
  } catch {
    return {};
  }
}

function recordIn(value: unknown, key: string): Record<string, unknown> {
  const found = isRecord(value) ? value[key] : null;
  return isRecord(found) ? found : {};
}

function textIn(value: Record<string, unknown>, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}

function pullRequestOf(event: Record<string, unknown>, fullName: string): PullRequest | null {
  const pullRequest = recordIn(event, 'pull_request');
  const { number } = pullRequest;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return null;
  const [base, head] = [recordIn(pullRequest, 'base'), recordIn(pullRequest, 'head')];
  return {
    number,
    author: textIn(recordIn(pullRequest, 'user'), 'login'),
    isFromSameRepository:
      textIn(recordIn(head, 'repo'), 'full_name').toLowerCase() === fullName.toLowerCase(),
    baseRef: textIn(base, 'ref'),
    baseSha: textIn(base, 'sha'),
    headSha: textIn(head, 'sha'),
  };
}

/** What the runner and the event say of the repository; null outside of GitHub. */
export async function repositoryOf(environment: Environment): Promise<Repository | null> {
  const { GITHUB_REPOSITORY: fullName = '', GITHUB_RUN_ID: run = '' } = environment;
  const [owner, name] = fullName.split('/');
  if (owner === undefined || owner === '' || name === undefined || name === '') return null;
  const event = await eventOf(environment);
  const apiUrl = (environment.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '');
  const url = `${(environment.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '')}/${fullName}`;
  return {
    owner,
    name,
    apiUrl,
    url,
    runUrl: `${url}/actions/runs/${run}`,
    defaultBranch: textIn(recordIn(event, 'repository'), 'default_branch') || 'main',
    sha: environment.GITHUB_SHA ?? '',
    actor: environment.GITHUB_ACTOR ?? '',
    pullRequest: pullRequestOf(event, fullName),
  };
}
