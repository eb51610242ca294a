import { listIn, objectIn, textIn } from './answer.ts';
import type { GitHub } from './client.ts';
import { orNull } from './permissions.ts';

/** A commit as far as it matters here. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: string;
}

function commitOf(data: unknown): Commit {
  return {
    sha: textIn(data, 'sha'),
    tree: textIn(objectIn(data, 'tree'), 'sha'),
    parents: listIn(data, 'parents').map((parent) => textIn(parent, 'sha')),
    message: textIn(data, 'message'),
    author: textIn(objectIn(data, 'author'), 'name'),
  };
}

export async function readCommit(github: GitHub, sha: string): Promise<Commit> {
  const data = await github.ask({
    route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    parameters: { commit_sha: sha },
    task: `read commit ${sha.slice(0, 10)}`,
    needs: 'contents: write',
  });
  return commitOf(data);
}

/** The commit that a branch ends with; null when there is no such branch. */
export async function branchTip(github: GitHub, branch: string): Promise<string | null> {
  const data = await orNull(
    github.ask({
      route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
      parameters: { ref: `heads/${branch}` },
      task: `look up branch ${branch}`,
      needs: 'contents: write',
    }),
  );
  return data === null ? null : textIn(objectIn(data, 'object'), 'sha');
}

/** Makes a commit that no branch has yet. Made twice it does no harm. */
export async function createCommit(
  github: GitHub,
  commit: { readonly message: string; readonly tree: string; readonly parent: string },
): Promise<string> {
  const { message, tree, parent } = commit;
  const data = await github.ask({
    route: 'POST /repos/{owner}/{repo}/git/commits',
    parameters: { message, tree, parents: [parent] },
    task: 'make a commit',
    needs: 'contents: write',
  });
  return textIn(data, 'sha');
}

export async function createBranch(github: GitHub, branch: string, sha: string): Promise<void> {
  await github.ask({
    route: 'POST /repos/{owner}/{repo}/git/refs',
    parameters: { ref: `refs/heads/${branch}`, sha },
    task: `create branch ${branch}`,
    needs: 'contents: write',
    alreadyDone: async () => ((await branchTip(github, branch)) === sha ? {} : null),
  });
}

/** Moves a branch to a commit that need not follow from where it stands. */
export async function moveBranch(github: GitHub, branch: string, sha: string): Promise<void> {
  await github.ask({
    route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
    parameters: { ref: `heads/${branch}`, sha, force: true },
    task: `move branch ${branch}`,
    needs: 'contents: write',
  });
}

/** How a commit stands to a base: where they parted, and how many commits it has that the base does not. */
export async function comparedWith(
  github: GitHub,
  base: string,
  head: string,
): Promise<{ readonly mergeBase: string; readonly ahead: number }> {
  const data = await github.ask({
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    // Files and their differences are on the first page, and are not needed.
    parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
    task: `compare commits ${base.slice(0, 10)} and ${head.slice(0, 10)}`,
    needs: 'contents: write',
  });
  const { ahead_by: ahead } = objectIn(data);
  return {
    mergeBase: textIn(objectIn(data, 'merge_base_commit'), 'sha'),
    ahead: typeof ahead === 'number' ? ahead : Infinity,
  };
}
