import { ServiceError } from '../errors.ts';
import { isRecord } from '../json.ts';
import { numberIn, objectIn, textIn } from './answer.ts';
import type { GitHub } from './client.ts';
import { cutLines, cutNote, MAX_CHARACTERS } from './markdown-limit.ts';
import { GitHubRefusal } from './permissions.ts';

/** An open pull request of this repository's own branches. */
export interface OpenPullRequest {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly baseBranch: string;
  readonly baseSha: string;
  readonly headSha: string;
}

/** What a pull request says. */
export interface PullRequestText {
  readonly title: string;
  readonly body: string;
}

const MAX_TITLE = 256;
/** GitHub lists no more files of a pull request. */
const MAX_FILES = 3_000;

/** A text as GitHub takes it. */
function fitting({ title, body }: PullRequestText, github: GitHub): PullRequestText {
  return {
    title: title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1)}…`,
    body: cutLines(body.replaceAll('\r\n', '\n').trim(), MAX_CHARACTERS, cutNote(github.repository.runUrl)),
  };
}

function pullRequestOf(data: unknown): OpenPullRequest {
  const { body } = objectIn(data);
  return {
    number: numberIn(data, 'number'),
    url: textIn(data, 'html_url'),
    title: textIn(data, 'title'),
    body: typeof body === 'string' ? body.replaceAll('\r\n', '\n').trim() : '',
    baseBranch: textIn(objectIn(data, 'base'), 'ref'),
    baseSha: textIn(objectIn(data, 'base'), 'sha'),
    headSha: textIn(objectIn(data, 'head'), 'sha'),
  };
}

/** Open pull requests from a branch of this repository, as GitHub lists them. */
async function listOpen(github: GitHub, branch: string): Promise<unknown[]> {
  const { owner, name } = github.repository;
  const found = await github.askAll({
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: { state: 'open', head: `${owner}:${branch}` },
    task: `look for an open pull request from ${branch}`,
    needs: 'pull-requests: write',
  });
  return found.filter((data) => {
    // A fork within the same organization has the same owner; a repository that was deleted is none.
    const { ref, repo } = objectIn(data, 'head');
    const fullName = isRecord(repo) ? repo.full_name : null;
    return (
      ref === branch &&
      typeof fullName === 'string' &&
      fullName.toLowerCase() === `${owner}/${name}`.toLowerCase()
    );
  });
}

/** Open pull requests from a branch, whatever they are to be merged into. */
export async function openPullRequests(github: GitHub, branch: string): Promise<OpenPullRequest[]> {
  return (await listOpen(github, branch)).map(pullRequestOf);
}

/** The files that a pull request changes; null when there are more than GitHub lists. */
export async function changedPaths(github: GitHub, number: number): Promise<string[] | null> {
  const files = await github.askAll({
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    parameters: { pull_number: number },
    task: `list the files of pull request ${number}`,
    needs: 'pull-requests: write',
  });
  if (files.length >= MAX_FILES) return null;
  return files.flatMap((file) => {
    const { previous_filename: previous } = objectIn(file);
    return typeof previous === 'string' ? [textIn(file, 'filename'), previous] : [textIn(file, 'filename')];
  });
}

/** Gives a pull request its text; false when it says that already. */
export async function updateText(
  github: GitHub,
  pullRequest: OpenPullRequest,
  text: PullRequestText,
): Promise<boolean> {
  const { title, body } = fitting(text, github);
  if (title === pullRequest.title && body === pullRequest.body) return false;
  await github.ask({
    route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number: pullRequest.number, title, body },
    task: `update pull request ${pullRequest.number}`,
    needs: 'pull-requests: write',
  });
  return true;
}

/** Where a person opens the pull request that could not be opened. */
function compareUrl(github: GitHub, base: string, branch: string): string {
  const encoded = (name: string): string => name.split('/').map(encodeURIComponent).join('/');
  return `${github.repository.url}/compare/${encoded(base)}...${encoded(branch)}?expand=1`;
}

/**
 * Opens a pull request for a branch that is pushed.
 * @throws GitHubRefusal or ServiceError that also says where a person can open it
 */
export async function createPullRequest(
  github: GitHub,
  branches: { readonly head: string; readonly base: string },
  text: PullRequestText,
): Promise<OpenPullRequest> {
  const { head, base } = branches;
  const existing = async (): Promise<unknown> =>
    (await listOpen(github, head)).find((data) => pullRequestOf(data).baseBranch === base) ?? null;
  try {
    const data = await github.ask({
      route: 'POST /repos/{owner}/{repo}/pulls',
      parameters: { ...fitting(text, github), head, base },
      task: `open a pull request from ${head}`,
      needs: 'pull-requests: write',
      alreadyDone: existing,
      // A branch made a moment ago may not be known everywhere yet.
      passing: /head sha can't be blank|head is invalid/i,
    });
    return pullRequestOf(data);
  } catch (error) {
    const hint = `The branch ${head} is pushed. The pull request can be opened by hand: ${compareUrl(github, base, head)}`;
    if (error instanceof GitHubRefusal) {
      const found = /pull request already exists/i.test(error.reason) ? await existing() : null;
      if (found !== null) return pullRequestOf(found);
      throw new GitHubRefusal(`${error.message} ${hint}`, error.status, error.reason);
    }
    if (error instanceof ServiceError) throw new ServiceError(`${error.message} ${hint}`);
    throw error;
  }
}
