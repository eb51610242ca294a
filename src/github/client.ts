import type { getOctokit } from '@actions/github';
import type { Repository } from '../action/repository.ts';
import { ServiceError } from '../errors.ts';
import { isRecord } from '../json.ts';
import type { Timing } from '../retry.ts';
import { PATIENCE, PatientAsking, type Patience, type PatientRequest, type Sent } from './patience.ts';
import type { Asked } from './permissions.ts';

/** Where the repository is, and what opens it. */
export interface GitHubAccess {
  readonly repository: Repository;
  readonly token: string;
}

/** One request to the REST API. */
export interface GitHubRequest extends Omit<Asked, 'url'>, Pick<PatientRequest, 'alreadyDone' | 'passing'> {
  /** As GitHub's documentation has it, such as `GET /repos/{owner}/{repo}/pulls`. Owner and repo are filled in. */
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** The repository on GitHub, as the token sees it. */
export interface GitHub {
  readonly repository: Repository;
  /**
   * The data of the answer, after as many attempts as it takes.
   * @throws GitHubRefusal when GitHub refuses, ServiceError when it does not answer
   */
  ask(request: GitHubRequest): Promise<unknown>;
  /** Everything that a list holds, asked for a page at a time. */
  askAll(request: GitHubRequest): Promise<readonly unknown[]>;
  /** Login of whom the token writes as; that of an App ends in `[bot]`. */
  viewer(): Promise<string>;
}

const PAGE = 100;
/** More than any list of GitHub's holds that is asked for here. */
const MAX_PAGES = 100;

type Octokit = ReturnType<typeof getOctokit>;

/** What came of a call: an error without a response is no answer. */
async function sentBy(call: Promise<unknown>, signal: AbortSignal): Promise<Sent> {
  const outcome = await call.catch((error: unknown) => error);
  const response = isRecord(outcome) && isRecord(outcome.response) ? outcome.response : outcome;
  if (signal.aborted) return new Error('no whole answer in time');
  if (isRecord(response) && typeof response.status === 'number' && isRecord(response.headers)) {
    const { status, headers, data } = response;
    // An answer that broke off, or a page of some proxy: Octokit hands over what it could not parse as text.
    const isBroken = status < 400 && status !== 204 && typeof data !== 'object';
    return isBroken ? new Error('the answer is not JSON') : { status, headers, data };
  }
  return outcome instanceof Error ? outcome : new Error(String(outcome));
}

/** Opens the repository that a run is of. Nothing is asked yet. */
export async function openGitHub(
  { repository, token }: GitHubAccess,
  timing: Timing,
  patience: Patience = PATIENCE,
): Promise<GitHub> {
  const { getOctokit: open } = await import('@actions/github');
  const octokit = open(token, { baseUrl: repository.apiUrl });
  return new OctokitGitHub(octokit, repository, new PatientAsking(patience, timing));
}

class OctokitGitHub implements GitHub {
  readonly repository: Repository;
  readonly #octokit: Octokit;
  readonly #asking: PatientAsking;
  #viewer: Promise<string> | null = null;

  constructor(octokit: Octokit, repository: Repository, asking: PatientAsking) {
    this.#octokit = octokit;
    this.repository = repository;
    this.#asking = asking;
  }

  ask({ route, parameters, ...asked }: GitHubRequest): Promise<unknown> {
    const { owner, name: repo, url } = this.repository;
    return this.#asking.ask({
      ...asked,
      url,
      send: (signal) =>
        sentBy(this.#octokit.request(route, { owner, repo, ...parameters, request: { signal } }), signal),
    });
  }

  async askAll(request: GitHubRequest): Promise<readonly unknown[]> {
    const all: unknown[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const parameters = { ...request.parameters, per_page: PAGE, page };
      const found = await this.ask({ ...request, parameters });
      if (!Array.isArray(found)) {
        throw new ServiceError(`GitHub's answer to the attempt to ${request.task} is no list. Run again.`);
      }
      all.push(...(found as readonly unknown[]));
      if (found.length < PAGE) break;
    }
    return all;
  }

  viewer(): Promise<string> {
    this.#viewer ??= this.#askViewer();
    return this.#viewer;
  }

  /** The REST API tells an App's token nothing of itself; GraphQL does. */
  async #askViewer(): Promise<string> {
    const task = 'say whom the token writes as';
    const data = await this.#asking.ask({
      task,
      needs: 'contents: read',
      url: this.repository.url,
      send: (signal) =>
        sentBy(
          this.#octokit.request('POST /graphql', {
            baseUrl: this.repository.apiUrl.replace(/\/api\/v3$/, '/api'),
            query: '{ viewer { login } }',
            request: { signal },
          }),
          signal,
        ),
    });
    const { data: found } = isRecord(data) ? data : {};
    const { viewer } = isRecord(found) ? found : {};
    if (isRecord(viewer) && typeof viewer.login === 'string') return viewer.login;
    throw new ServiceError(`GitHub did not ${task}. Run again, or pass another token as github-token.`);
  }
}
